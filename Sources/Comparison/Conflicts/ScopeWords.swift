/// Words that say which part of a count or which time a number is about.
///
/// "27 Fälle am Sonntag" and "212 Fälle seit Jahresbeginn" are different things, as are "davon zwei"
/// and "elf", this year's figure and last year's.
enum ScopeWords {
  /// Lists of words, in lower case; a figure has the scope when a word of the list stands in its
  /// clause.
  static let lists: [(name: String, words: Set<String>)] = [
    (
      "per time",
      [
        "täglich", "pro", "je", "jährlich", "monatlich", "wöchentlich", "stündlich", "jede",
        "jeden",
        "jeder", "jedes", "jeweils", "per", "each", "every", "daily", "jahr-für-jahr",
      ]
    ),
    (
      "a part",
      ["davon", "darunter", "ihnen", "allein", "including", "them", "alone", "unter", "darin"]
    ),
    (
      "in addition",
      [
        "weitere", "weiteren", "weiterer", "zusätzliche", "zusätzlichen", "zusätzlich", "hinzu",
        "additional", "further", "another", "hinzukommen",
      ]
    ),
    (
      "before",
      [
        "vorjahr", "vorjahres", "vorwoche", "vormonat", "zuvor", "damals", "früher", "ursprünglich",
        "vorigen", "vergangenen", "letzten", "letztes", "vorherigen", "seinerzeit", "formerly",
        "previously", "last", "bisherige", "ehemals",
      ]
    ),
    (
      "planned",
      ["sollen", "soll", "geplant", "geplante", "geplanten", "will", "wollen", "planned"]
    ),
    ("organisers", ["veranstalter", "veranstaltern", "organisatoren", "organisers"]),
  ]
}
