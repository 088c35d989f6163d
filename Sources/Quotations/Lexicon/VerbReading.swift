import Languages

/// One way to read a word form as a reporting verb.
struct VerbReading: Sendable, Hashable {
  enum Slot: UInt8, Sendable { case finite, participle, infinitive }

  let infinitive: String
  let kind: ReportingVerb.Kind
  let slot: Slot
  /// The number of the particle that must stand apart in the clause, 0 for none.
  let particle: UInt8
  /// Whether it is an English form without an ending, which is often a noun too: "state", "report".
  var isEnglishBase = false
}
