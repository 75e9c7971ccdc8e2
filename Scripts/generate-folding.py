#!/usr/bin/env python3
"""Writes Sources/Domain/Naming/FoldingData.swift: what each character of a name folds to.

    Scripts/generate-folding.py            write the file
    Scripts/generate-folding.py --check    say whether the file is what this script writes

The facts (case folding, decomposition, digits, names) are Unicode's, from Python's own unicodedata, version 14 or
later: characters that Unicode received after 14 are left out, so that every newer Python writes the same file. How
Cyrillic and Greek are written in Latin letters, and which letters lose a stroke, is set here.
"""

import re
import sys
import unicodedata
from pathlib import Path

TARGET = Path(__file__).resolve().parent.parent / "Sources/Domain/Naming/FoldingData.swift"

# The near table holds one record of four bytes for each scalar of this range, the far one only those that change.
NEAR = range(0x80, 0x530)
FAR_TEXT = 11

# Beyond the first plane only the scripts that have case and the letters in disguise.
PLANES = [range(0x80, 0xD800), range(0xF900, 0x10000), range(0x10400, 0x10500), range(0x1D400, 0x1D800),
          range(0x1E900, 0x1E944), range(0x1F100, 0x1F170), range(0x2F800, 0x2FA1E)]
KEPT = [range(0x3400, 0xA000), range(0xAC00, 0xD7A4), range(0x1C89, 0x1C8B), range(0xA7CB, 0xA7E0),
        range(0xFDF0, 0xFE00)]

# Marks that a reader of the script may leave out. Vowel signs of Indic and Thai scripts are not among them.
DROPPED = [range(0x300, 0x370), range(0x483, 0x488), range(0x1AB0, 0x1B00), range(0x1DC0, 0x1E00),
           range(0x20D0, 0x2100), range(0xFE20, 0xFE30),
           range(0x591, 0x5BE), range(0x5BF, 0x5C0), range(0x5C1, 0x5C3), range(0x5C4, 0x5C6), range(0x5C7, 0x5C8),
           range(0x610, 0x61B), range(0x640, 0x641), range(0x64B, 0x660), range(0x670, 0x671), range(0x6D6, 0x6DD),
           # soft hyphen, joiners, marks of direction, selectors, byte order mark, dot inside a Catalan word
           range(0xAD, 0xAE), range(0xB7, 0xB8), range(0x34F, 0x350), range(0x61C, 0x61D), range(0x180B, 0x180F),
           range(0x200B, 0x2010), range(0x202A, 0x202F), range(0x2060, 0x2070), range(0xFE00, 0xFE10),
           range(0xFEFF, 0xFF00), range(0xFFF9, 0xFFFC)]

LETTERS = {
    "ß": "ss", "æ": "ae", "œ": "oe", "ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "ħ": "h", "ŧ": "t", "ŋ": "n",
    "ı": "i", "ĸ": "k", "ƒ": "f", "ə": "a", "ɛ": "e", "ɔ": "o", "ɣ": "g", "ƣ": "gh", "ʻ": "'", "ǝ": "e", "ɑ": "a",
    # Arabic letters that keyboards for Persian and Urdu write differently
    "ی": "ي", "ى": "ي", "ک": "ك", "ہ": "ه", "ۃ": "ة", "⁄": "/",
}
CYRILLIC = {
    "а": "a", "б": "b", "в": "v", "г": "g", "д": "d", "е": "e", "ж": "zh", "з": "z", "и": "i", "й": "i", "к": "k",
    "л": "l", "м": "m", "н": "n", "о": "o", "п": "p", "р": "r", "с": "s", "т": "t", "у": "u", "ф": "f", "х": "kh",
    "ц": "ts", "ч": "ch", "ш": "sh", "щ": "shch", "ъ": "", "ы": "y", "ь": "", "э": "e", "ю": "yu", "я": "ya",
    "ђ": "d", "є": "ye", "ѕ": "dz", "і": "i", "ј": "j", "љ": "lj", "њ": "nj", "ћ": "c", "џ": "dz", "ґ": "g",
    "ғ": "g", "ҕ": "g", "җ": "zh", "ҙ": "z", "қ": "k", "ҝ": "k", "ҟ": "k", "ҡ": "k", "ң": "n", "ҥ": "n", "ҧ": "p",
    "ҩ": "o", "ҫ": "s", "ҭ": "t", "ү": "u", "ұ": "u", "ҳ": "kh", "ҵ": "ts", "ҷ": "ch", "ҹ": "ch", "һ": "h",
    "ҽ": "ch", "ҿ": "ch", "ӏ": "", "ӄ": "k", "ӆ": "l", "ӈ": "n", "ӊ": "n", "ӌ": "ch", "ӎ": "m", "ә": "a", "ӡ": "dz",
    "ө": "o", "ӷ": "g", "ӻ": "g", "ӽ": "kh", "ӿ": "kh", "ѣ": "e", "ѧ": "ya", "ѫ": "u", "ѳ": "f", "ѵ": "i",
    "ѡ": "o", "ѯ": "ks", "ѱ": "ps", "ҍ": "", "ҏ": "r", "ԁ": "d", "ԛ": "q", "ԝ": "w",
}
# The pairs that Greek spells one sound with (ου, αυ, ευ, γγ) are in GreekPair.swift.
GREEK = {
    "α": "a", "β": "v", "γ": "g", "δ": "d", "ε": "e", "ζ": "z", "η": "i", "θ": "th", "ι": "i", "κ": "k", "λ": "l",
    "μ": "m", "ν": "n", "ξ": "x", "ο": "o", "π": "p", "ρ": "r", "σ": "s", "τ": "t", "υ": "y", "φ": "f", "χ": "ch",
    "ψ": "ps", "ω": "o", "ϝ": "w", "ϳ": "j",
}
SIGNS = {
    "'": "`´‘’‚‛′ʹʼʽˈˊˋ՚׳״ꞌ＇❛❜",
    '"': "“”„‟″«»‹›〃「」『』〝〞〟＂❝❞",
    "-": "‐‑‒–—―−⁃⸺⸻־゠〜～",
    ".": "…․・。｡․",
    ",": "،、､，؛",
}
MAPPED = {**LETTERS, **CYRILLIC, **GREEK, **{sign: to for to, signs in SIGNS.items() for sign in signs}}
BASE = re.compile(r"LATIN (?:SMALL|CAPITAL) (?:LETTER|LIGATURE) ([A-Z]{1,2}) WITH ")


def within(ranges, scalar):
    return any(scalar in one for one in ranges)


def once(text):
    """One round of folding of every character of `text`."""
    result = ""
    for character in unicodedata.normalize("NFKD", text.casefold()):
        scalar = ord(character)
        if character in MAPPED:
            result += MAPPED[character]
        elif within(DROPPED, scalar) or character.isspace():
            continue
        elif scalar >= 0x80 and unicodedata.category(character) == "Nd":
            result += str(unicodedata.decimal(character))
        elif scalar >= 0x80 and (named := BASE.match(unicodedata.name(character, ""))):
            result += named[1].lower()
        else:
            result += character
    return result


def folded(character):
    if character in MAPPED:
        return MAPPED[character]
    if character.isspace() or within(KEPT, ord(character)):
        return character
    text, before = once(character), None
    while text != before:
        text, before = once(text), text
    # Of Greek the code sees the bare letter, so that it finds the pairs.
    if ord(character) not in NEAR and text == "y" and unicodedata.name(character, "").startswith("GREEK"):
        return "υ"
    if len(text.encode()) > FAR_TEXT:
        return character
    return text


def literal(text):
    """`text` as it stands in a Swift literal: what is not plain ASCII as an escape."""
    return "".join(
        "\\" + one if one in '"\\' else one if " " <= one <= "~" else "\\u{%X}" % ord(one) for one in text)


def pieces(records, width):
    """The records in lines of a multi-line literal, each line joined to the next."""
    lines, line = [], ""
    for record in records:
        if len(line) + len(record) > width:
            lines.append(line)
            line = ""
        line += record
    lines.append(line)
    # A literal may not end in an escaped line end, and a line not in a space: the full stop closes the last record.
    return "".join(f"    {one}\\\n" for one in lines) + "    .\n"


def near_records():
    for scalar in NEAR:
        character = chr(scalar)
        text = folded(character)
        if text == character:
            text = "="
        room = 4 - len(text.encode())
        assert room >= 0 and " " not in text, (hex(scalar), text)
        yield literal(text + " " * room)


def far_records():
    for one in PLANES:
        for scalar in one:
            character = chr(scalar)
            if scalar in NEAR or within(KEPT, scalar) or unicodedata.category(character) in ("Cn", "Co"):
                continue
            text = folded(character)
            if text == character:
                continue
            assert " " not in text, hex(scalar)
            room = FAR_TEXT - len(text.encode())
            yield "%05X" % scalar + literal(text + " " * room)


def written():
    near, far = list(near_records()), list(far_records())
    return f"""\
// Written by Scripts/generate-folding.py from Unicode's own tables. Do not edit by hand.

/// What characters fold to, as text that is searched where it lies, so that nothing is built at start.
enum FoldingData {{
  /// Scalars {NEAR.start:05X} to {NEAR.stop - 1:05X} in order, four bytes each, filled with spaces: the text to write, nothing where the
  /// scalar is left out, `=` where it stays. The full stop at the end fills nothing but the line.
  static let near: StaticString = \"\"\"
{pieces(near, 96)}    \"\"\"

  /// {len(far)} further scalars in ascending order, 16 bytes each: five hexadecimal digits, then the text to write,
  /// filled with spaces. A scalar that is not listed stays.
  static let far: StaticString = \"\"\"
{pieces(far, 96)}    \"\"\"

  static let farCount = {len(far)}
}}
"""


def main():
    text = written()
    if "--check" in sys.argv[1:]:
        if TARGET.read_text() != text:
            sys.exit(f"{TARGET.name} is not what Scripts/generate-folding.py writes: run it.")
        print(f"{TARGET.name} is up to date.")
    else:
        TARGET.write_text(text)
        print(f"{TARGET.name}: {len(text) // 1024} kB.")


main()
