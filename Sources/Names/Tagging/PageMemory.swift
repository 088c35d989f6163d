/// What the first reading of a report found, as help for the second one.
///
/// A word that was recognised as a name at one place of a report is likely one at the others, also
/// with the ending of a genitive; so are several words in the same order, and the surname of
/// somebody who was named in full, alone or behind the same first name.
struct PageMemory {
  /// A name of several words.
  private struct Phrase {
    /// The plain forms of its words.
    var words: [Int]
    var counts = SIMD4<Int16>(repeating: 0)
  }

  /// The form without the ending of a genitive, where the page has it.
  private let plain: [Int]
  /// What each form is worth as a name of each type, by the form's number in the page.
  private var worth: [SIMD4<Int16>]
  /// Whether the form ended the name of a person of several words.
  private var isSurname: [Bool]
  /// Whether the form began the name of a person of several words.
  private var isForename: [Bool]
  private var phrases: [Phrase] = []
  /// The phrases that begin with a form.
  private var phrasesByWord: [Int: [Int]] = [:]
  private(set) var isEmpty = true

  /// How much a recognised name raises the score of the same name elsewhere.
  private static let step: Int16 = 24
  /// The same for a word that is no word of the language.
  private static let unknownStep: Int16 = 90
  private static let surnameStep: Int16 = 220
  /// A surname that is a common noun too ("Koch") may just as well be the noun.
  private static let nounStep: Int16 = 80
  private static let phraseStep: Int16 = 110
  private static let limit: Int16 = 260

  /// Reads the labels of a page.
  ///
  /// - Parameters:
  ///   - plain: for each form its number without the ending of a genitive.
  ///   - sentences: where sentences stand in `forms`.
  ///   - explained: forms that the report explains as names.
  init(
    forms: [Int], labels: [UInt8], sentences: [Range<Int>], plain: [Int],
    explained: [Int: NameType], joint: (Int) -> JointAttributes, traits: [FormTraits]
  ) {
    self.plain = plain
    worth = Array(repeating: SIMD4(repeating: 0), count: plain.count)
    isSurname = Array(repeating: false, count: plain.count)
    isForename = Array(repeating: false, count: plain.count)
    var phraseNumbers: [[Int]: Int] = [:]
    for sentence in sentences {
      var start = sentence.lowerBound
      for position in sentence {
        let label = NameLabel(number: Int(labels[position]))
        guard let type = label.type, let role = label.role else { continue }
        let form = plain[forms[position]]
        switch role {
        case .first:
          start = position
          if type == .person { isForename[form] = true }
        case .last:
          let words = forms[start...position].map { plain[$0] }
          if words.count <= 8 { note(words, type, &phraseNumbers) }
          guard type == .person, joint(form).isCapitalised else { continue }
          add(
            joint(form).noun == NounKind.noun.rawValue
              ? PageMemory.nounStep : PageMemory.surnameStep, form, type)
          isSurname[form] = true
        case .single where type != .other && joint(form).isCapitalised:
          let isUnknown = traits[form].contains(.unknown)
          add(
            explained[form] != nil
              ? PageMemory.limit : isUnknown ? PageMemory.unknownStep : PageMemory.step,
            form, type)
        default: continue
        }
      }
    }
  }

  private mutating func add(_ step: Int16, _ form: Int, _ type: NameType) {
    worth[form][Int(type.rawValue)] &+= step
    worth[form].clamp(
      lowerBound: SIMD4(repeating: 0), upperBound: SIMD4(repeating: PageMemory.limit))
    isEmpty = false
  }

  private mutating func note(_ words: [Int], _ type: NameType, _ numbers: inout [[Int]: Int]) {
    let number = numbers[words] ?? phrases.count
    if number == phrases.count {
      numbers[words] = number
      phrases.append(Phrase(words: words))
      phrasesByWord[words[0], default: []].append(number)
    }
    if phrases[number].counts[Int(type.rawValue)] < 8 {
      phrases[number].counts[Int(type.rawValue)] += 1
    }
    isEmpty = false
  }

  /// Whether any of the forms has a worth.
  func concerns(_ forms: ArraySlice<Int>) -> Bool {
    forms.contains {
      worth[plain[$0]] != SIMD4(repeating: 0) || phrasesByWord[plain[$0]] != nil
    }
  }

  /// Raises the scores of the labels that agree with the rest of the page.
  func adjust(_ scores: inout [FeatureScores.Vector], forms: ArraySlice<Int>) {
    for (position, written) in forms.enumerated() {
      let form = plain[written]
      raisePhrases(at: position, form, &scores, forms)
      guard worth[form] != SIMD4(repeating: 0) else { continue }
      for type in NameType.allCases {
        let gain = worth[form][Int(type.rawValue)]
        guard gain > 0 else { continue }
        scores[position][NameLabel(type, .single).number] &+= gain
        guard type == .person, isSurname[form] else { continue }
        scores[position][NameLabel(type, .last).number] &+= gain
        if position > 0, isForename[plain[forms[forms.startIndex + position - 1]]] {
          scores[position - 1][NameLabel(type, .first).number] &+= gain
        }
      }
    }
  }

  private func raisePhrases(
    at position: Int, _ form: Int, _ scores: inout [FeatureScores.Vector],
    _ forms: ArraySlice<Int>
  ) {
    guard let candidates = phrasesByWord[form] else { return }
    let rest = forms[(forms.startIndex + position)...]
    for number in candidates {
      let phrase = phrases[number]
      guard phrase.words.count <= rest.count,
        zip(phrase.words, rest).allSatisfy({ $0 == plain[$1] })
      else { continue }
      let last = phrase.words.count - 1
      for type in NameType.allCases where phrase.counts[Int(type.rawValue)] > 0 {
        let gain = PageMemory.phraseStep &+ 20 &* phrase.counts[Int(type.rawValue)]
        for offset in 0...last {
          let role: NameLabel.Role = offset == 0 ? .first : offset == last ? .last : .inner
          scores[position + offset][NameLabel(type, role).number] &+= gain
        }
      }
    }
  }
}
