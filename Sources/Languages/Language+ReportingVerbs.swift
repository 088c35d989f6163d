/// A verb that tells of somebody's words or thoughts, with the forms it takes in running text.
public struct ReportingVerb: Sendable, Hashable {
  /// What a verb says about the words it goes with.
  public enum Kind: UInt8, Sendable, CaseIterable {
    /// Introduces what somebody said: "sagen", "mitteilen", "say".
    case speech
    /// Introduces what somebody wants, decides or announces: "fordern", "ankündigen", "urge".
    case demand
    /// Introduces what somebody thinks: "glauben", "davon ausgehen", "believe".
    case belief
    /// Judges or names, so that only marked words beside it are speech: "nennen", "criticise".
    case judgement
  }

  /// The dictionary form; a separable particle stands first: "mitteilen".
  public let infinitive: String
  /// The particle that parts from the verb in main clauses, "mit" of "teilte … mit".
  public let particle: String?
  /// What the verb says about the words it goes with.
  public let kind: Kind
  /// Finite forms, without the particle where there is one.
  public let finiteForms: [String]
  /// Finite forms that stand in one word with the particle, "mitteilte"; empty without a particle.
  public let joinedForms: [String]
  /// The third person of the present subjunctive without the particle, "sage", where it differs
  /// from the other forms: it shows that the saying is itself reported.
  public let presentSubjunctive: String?
  /// The past participle, with the particle.
  public let participle: String
}

extension Language {
  /// The verbs that introduce what people say, demand, think and judge.
  public var reportingVerbs: [ReportingVerb] {
    let isEnglish = code == Language.english.code
    let table = isEnglish ? English.reportingVerbs : German.reportingVerbs
    return table.flatMap { kind, lines in
      lines.split(separator: "\n").compactMap { line in
        ReportingVerb(principalParts: line, kind: kind, isEnglish: isEnglish)
      }
    }
  }
}

extension ReportingVerb {
  /// Makes a verb of a table's line: infinitive, third person present, preterite, participle.
  ///
  /// The other forms follow from these four: "sagen sagt sagte gesagt" also gives "sagten" and
  /// the subjunctive "sage". A stroke parts a separable particle: "mit|teilen teilt teilte geteilt".
  init?(principalParts line: some StringProtocol, kind: Kind, isEnglish: Bool) {
    let parts = String(line).split(separator: " ").map(String.init)
    guard parts.count == 4 else { return nil }
    let split = parts[0].split(separator: "|").map(String.init)
    let particle = split.count == 2 ? split[0] : nil
    let base = split.last ?? parts[0]
    var finite = [parts[1], parts[2], base]
    var subjunctive: String?
    if !isEnglish {
      finite.append(parts[2] + (parts[2].hasSuffix("e") ? "n" : "en"))
      subjunctive = (base.hasSuffix("en") ? base.dropLast(2) : base.dropLast(1)) + "e"
    } else {
      finite.append((base.hasSuffix("e") ? String(base.dropLast()) : base) + "ing")
    }
    var unique: [String] = []
    for form in finite where !unique.contains(form) { unique.append(form) }
    // "wissen lassen" and "call on" are two words.
    infinitive =
      isEnglish
      ? split.reversed().joined(separator: " ")
      : split.joined(separator: base == "lassen" ? " " : "")
    self.particle = particle
    self.kind = kind
    finiteForms = unique
    joinedForms = particle.map { prefix in unique.map { prefix + $0 } } ?? []
    participle = (particle ?? "") + parts[3]
    presentSubjunctive = subjunctive.flatMap { unique.contains($0) ? nil : $0 }
  }
}
