/// What the first reading of a report found, as help for the second one.
///
/// A word that was recognised as a name at one place of a report is likely one at the others; so is
/// the surname of somebody who was named in full, alone or behind the same first name.
struct PageMemory {
  /// What each form is worth as a name of each type, by the form's number in the page.
  private var worth: [SIMD4<Int16>]
  /// Whether the form ended the name of a person of several words.
  private var isSurname: [Bool]
  /// Whether the form began the name of a person of several words.
  private var isForename: [Bool]
  private(set) var isEmpty = true

  /// How much a recognised name raises the score of the same name elsewhere.
  private static let step: Int16 = 24
  private static let surnameStep: Int16 = 220
  /// A surname that is a common noun too ("Koch") may just as well be the noun.
  private static let nounStep: Int16 = 80
  private static let limit: Int16 = 260

  init(forms: [Int], labels: [UInt8], joint: (Int) -> JointAttributes) {
    let count = (forms.max() ?? -1) + 1
    worth = Array(repeating: SIMD4(repeating: 0), count: count)
    isSurname = Array(repeating: false, count: count)
    isForename = Array(repeating: false, count: count)
    for position in forms.indices {
      let label = NameLabel(number: Int(labels[position]))
      guard let type = label.type, type != .other, let role = label.role else { continue }
      let form = forms[position]
      let attributes = joint(form)
      guard attributes.isCapitalised else { continue }
      switch role {
      case .single:
        worth[form][Int(type.rawValue)] &+= PageMemory.step
      case .first where type == .person:
        isForename[form] = true
        continue
      case .last where type == .person:
        worth[form][Int(type.rawValue)] &+=
          attributes.noun == NounKind.noun.rawValue ? PageMemory.nounStep : PageMemory.surnameStep
        isSurname[form] = true
      default: continue
      }
      isEmpty = false
      worth[form].clamp(
        lowerBound: SIMD4(repeating: 0), upperBound: SIMD4(repeating: PageMemory.limit))
    }
  }

  /// Whether any of the forms has a worth.
  func concerns(_ forms: ArraySlice<Int>) -> Bool {
    forms.contains { worth[$0] != SIMD4(repeating: 0) }
  }

  /// Raises the scores of the labels that agree with the rest of the page.
  func adjust(_ scores: inout [FeatureScores.Vector], forms: ArraySlice<Int>) {
    for (position, form) in forms.enumerated() where worth[form] != SIMD4(repeating: 0) {
      for type in NameType.allCases {
        let gain = worth[form][Int(type.rawValue)]
        guard gain > 0 else { continue }
        scores[position][NameLabel(type, .single).number] &+= gain
        guard type == .person, isSurname[form] else { continue }
        scores[position][NameLabel(type, .last).number] &+= gain
        if position > 0, isForename[forms[forms.startIndex + position - 1]] {
          scores[position - 1][NameLabel(type, .first).number] &+= gain
        }
      }
    }
  }
}
