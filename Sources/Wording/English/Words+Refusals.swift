package import Store
package import UseCases

extension Words {
  package func refusal(_ refusal: Refusal) -> Passage { Passage([Line("\(refusal)")]) }

  package func waiting(for holder: Holder?) -> String { "Waiting for another tend to finish writing." }
}
