import Domain

/// Health, faith and politics: what no question of Tend's touches, whatever was written down.
package enum Delicate {
  /// The first word of a text that belongs there; nil where none does. Whole words, folded.
  package static func word(in text: String) -> String? {
    Folding.words(text).first { words.contains($0) }
  }

  private static let words: Set<String> = Set(
    """
    health ill illness sick sickness disease cancer tumor tumour chemo chemotherapy diagnosis diagnosed surgery
    hospital pregnant pregnancy miscarriage depression depressed burnout anxiety disability disabled medication
    therapist dementia diabetes stroke addiction alcoholic rehab
    faith religion religious church mosque synagogue temple god bible koran quran torah prayer pray prays christian
    catholic protestant muslim islam jewish judaism hindu buddhist atheist
    politics political politician politicians election elections vote votes voting voter democrat republican
    conservative socialist communist abortion
    krank krankheit krebs schwanger religion glaube kirche moschee politik politisch wahl wahlen partei
    malade maladie enceinte grossesse religion eglise mosquee politique elections parti
    """.split { $0 == " " || $0 == "\n" }.map(String.init))
}
