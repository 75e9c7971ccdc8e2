import Formats
import Testing

struct EncodedWordTests {
  private func read(_ text: String) -> String {
    Array(text.utf8).withUnsafeBufferPointer { EncodedWord.decode($0) }
  }

  @Test(arguments: [
    ("Ana Lima", "Ana Lima"),
    ("=?UTF-8?Q?Zo=C3=AB_Lima?=", "Zoë Lima"),
    ("=?utf-8?b?Wm/Dqw==?= Lima", "Zoë Lima"),
    ("=?utf-8?b?Wm/Dqw?=", "Zoë"),
    // Cut inside a letter, and folded between.
    ("=?utf-8?B?Wm/D?=\r\n =?utf-8?B?qw==?=", "Zoë"),
    ("=?utf-8?Q?Zo=C3?= =?UTF-8?Q?=AB?=", "Zoë"),
    ("=?utf-8?Q?a?= b =?utf-8?Q?c?=", "a b c"),
    ("=?utf-8?Q?a?= =?iso-8859-1?Q?=EB?=", "aë"),
    ("=?iso-8859-1?Q?Andr=E9?= Pirard", "André Pirard"),
    ("=?windows-1252?Q?=80=96?=", "€–"),
    ("=?iso-8859-15?Q?=A4?=", "€"),
    ("=?iso-8859-2?Q?=A3ukasz?=", "Łukasz"),
    ("=?koi8-r?B?4c7OwQ==?=", "Анна"),
    ("=?shift_jis?B?jueSag==?=", "守男"),
    ("=?iso-2022-jp?B?GyRCRURDZhsoQg==?=", "田中"),
    ("=?gb2312?B?1cXOsA==?=", "张伟"),
    ("=?ks_c_5601-1987?B?sei5zrz2?=", "김민수"),
    ("=?big5?B?s6+kaw==?=", "陳女"),
    ("=?utf-8*en?Q?Zo=C3=AB?=", "Zoë"),
    ("=?unknown-8bit?Q?Zo=C3=AB?=", "Zoë"),
    ("=?x-nobody-knows?Q?Zo=EB?=", "Zoë"),
    ("=?utf-8?Q?who?_me?=", "who? me"),
    ("=?utf-8?Q?open", "=?utf-8?Q?open"),
    ("=?utf-8?X?abc?=", "=?utf-8?X?abc?="),
    ("=?", "=?"), ("", ""), ("1 =? 2", "1 =? 2"), ("=?utf-8?Q?=ZZ=?=", "=ZZ="),
  ])
  func `encoded words read as their writer meant them`(text: String, meant: String) {
    #expect(read(text) == meant)
  }

  @Test func `a charset's switches never reach the converter`() {
    #expect(read("=?utf-16//IGNORE?Q?ab?=") == "ab")
  }

  @Test func `marks without an end cost no more than their length`() {
    let text = String(repeating: "=?utf-8?Q?a", count: 50_000)
    let isUnchanged = read(text) == text
    #expect(isUnchanged)
  }
}
