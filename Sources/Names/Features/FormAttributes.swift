/// What is known of a word form on its own: the features that do not depend on its neighbours.
///
/// One value is filled again and again, so that a form costs no memory of its own.
package struct FormAttributes {
  /// Features of the form where it stands.
  package private(set) var here: [UInt64] = []
  /// Features the form gives the token directly before and the one directly behind it.
  package private(set) var near: [UInt64] = []
  /// Features the form gives to tokens two places away.
  package private(set) var far: [UInt64] = []
  /// What features over several tokens read.
  package private(set) var joint = JointAttributes()

  /// What the name lists know about the form.
  private(set) var entry = NameLists.Entry()
  /// The form in small letters.
  var small: [UInt8] { lower }

  private var lower: [UInt8] = []
  private var shape: [UInt8] = []
  private var brief: [UInt8] = []
  private var plain: [UInt8] = []

  /// Creates attributes of no form.
  package init() {}

  private enum Kind {
    static let form: UInt64 = 1
    static let lower: UInt64 = 2
    static let shape: UInt64 = 3
    static let brief: UInt64 = 4
    static let prefix: UInt64 = 0x10
    static let suffix: UInt64 = 0x20
    static let head: UInt64 = 0x30
    static let tail: UInt64 = 0x31
    static let listed: UInt64 = 0x40
    static let headListed: UInt64 = 0x50
    static let common: UInt64 = 0x70
    static let gram: UInt64 = 0x71
    static let noun: UInt64 = 0x78
    static let kinds: UInt64 = 0x80
  }

  /// The longest stretch of a form that is read; what lies behind it says nothing about names.
  static let longestForm = 64

  /// Describes a form, with what the name lists know about it.
  package mutating func describe(_ form: UnsafeBufferPointer<UInt8>, lists: NameLists) {
    let form = UnsafeBufferPointer(rebasing: form.prefix(FormAttributes.longestForm))
    here.removeAll(keepingCapacity: true)
    near.removeAll(keepingCapacity: true)
    far.removeAll(keepingCapacity: true)
    lower.removeAll(keepingCapacity: true)
    Letters.appendLowercased(form, to: &lower)
    joint = JointAttributes()
    writeShapes(form)

    joint.word = FeatureHash.word(form)
    joint.beginsPhrase = lists.phrases.begins(joint.word)
    add(FeatureHash.hash(Kind.form, form), reach: 0)
    lower.withUnsafeBufferPointer { joint.lower = FeatureHash.hash(Kind.lower, $0) }
    add(joint.lower, reach: 2)
    add(shape.withUnsafeBufferPointer { FeatureHash.hash(Kind.shape, $0) }, reach: 0)
    joint.shape = brief.withUnsafeBufferPointer { FeatureHash.hash(Kind.brief, $0) }
    add(joint.shape, reach: 2)
    addAffixes()
    addKinds()
    addLists(form, lists)
    addParts(form, lists)
  }

  private mutating func add(_ feature: UInt64, reach: Int) {
    here.append(feature)
    if reach > 0 { near.append(feature) }
    if reach > 1 { far.append(feature) }
  }

  /// "Abu-2" has the shape "Xxx-d" and the brief one "Xx-d".
  private mutating func writeShapes(_ form: UnsafeBufferPointer<UInt8>) {
    shape.removeAll(keepingCapacity: true)
    brief.removeAll(keepingCapacity: true)
    var position = 0
    while position < form.count {
      let (kind, length) = Letters.kind(form, position)
      let mark: UInt8 =
        switch kind {
        case .upper: 0x58
        case .lower: 0x78
        case .digit: 0x64
        case .other: form[position]
        }
      if shape.count < 12 { shape.append(mark) }
      if brief.last != mark, brief.count < 12 { brief.append(mark) }
      position += length
    }
    joint.isCapitalised = brief.first == 0x58
    joint.isWord = brief.contains { $0 == 0x58 || $0 == 0x78 }
    joint.hasSmallLetter = brief.contains(0x78)
  }

  private mutating func addAffixes() {
    lower.withUnsafeBufferPointer { lower in
      for length in 1...7 where length <= lower.count {
        let end = UnsafeBufferPointer(rebasing: lower.suffix(length))
        let feature = FeatureHash.hash(Kind.suffix + UInt64(length), end)
        here.append(feature)
        if length == 3 {
          near.append(feature)
          joint.ending = feature
        }
        if length > 1, length < 7 {
          let start = UnsafeBufferPointer(rebasing: lower.prefix(length))
          here.append(FeatureHash.hash(Kind.prefix + UInt64(length), start))
        }
      }
      guard lower.count > 4 else { return }
      for start in 0...lower.count - 4 {
        let gram = UnsafeBufferPointer(rebasing: lower[start..<start + 4])
        here.append(FeatureHash.hash(Kind.gram, gram))
      }
    }
  }

  private mutating func addKinds() {
    let kinds = WordKinds.kinds(lower, plain: &plain)
    joint.isOffice = kinds & WordKinds.office != 0
    joint.kinds = UInt64(kinds & WordKinds.learned)
    guard joint.kinds != 0 else { return }
    add(FeatureHash.mix(Kind.kinds, joint.kinds), reach: 2)
    here.append(FeatureHash.mix(FeatureHash.mix(Kind.kinds + 1, joint.kinds), joint.shape))
  }

  private mutating func addLists(_ form: UnsafeBufferPointer<UInt8>, _ lists: NameLists) {
    let listed = lists.entry(for: form)
    entry = listed
    joint.listed = listed.pattern
    for (field, level) in listed.levels {
      add(FeatureHash.mix(Kind.listed + UInt64(field), UInt64(level)), reach: 1)
    }
    add(FeatureHash.mix(Kind.listed, joint.listed), reach: 2)
    if joint.isCapitalised {
      let isCommon = lower.withUnsafeBufferPointer { lists.isSeenInLowerCase($0) }
      joint.isCommon = isCommon
      let noun = lower.withUnsafeBufferPointer { lists.nouns.noun($0) }
      joint.noun = noun.rawValue
      here.append(FeatureHash.mix(Kind.common, isCommon ? 1 : 0))
      add(FeatureHash.mix(Kind.noun, noun.rawValue), reach: 1)
      here.append(FeatureHash.mix(Kind.noun + 1, noun.rawValue | joint.listed << 4))
      here.append(FeatureHash.mix(FeatureHash.mix(Kind.noun + 2, noun.rawValue), joint.ending))
      here.append(FeatureHash.mix(FeatureHash.mix(Kind.noun + 3, noun.rawValue), joint.shape))
    }
  }

  /// The parts of a hyphenated word: what stands before the first and behind the last hyphen.
  private mutating func addParts(_ form: UnsafeBufferPointer<UInt8>, _ lists: NameLists) {
    guard let first = lower.firstIndex(of: 0x2D), let last = lower.lastIndex(of: 0x2D),
      first > 0, first < form.count
    else { return }
    lower.withUnsafeBufferPointer { lower in
      let head = UnsafeBufferPointer(rebasing: lower[..<first])
      here.append(FeatureHash.hash(Kind.head, head))
      let tail = UnsafeBufferPointer(rebasing: lower[(last + 1)...])
      here.append(FeatureHash.hash(Kind.tail, tail))
      let end = UnsafeBufferPointer(rebasing: tail.suffix(4))
      here.append(FeatureHash.hash(Kind.tail + 1, end))
    }
    joint.isHeadUnknown =
      first > 3
      && lower.withUnsafeBufferPointer {
        lists.nouns.noun(UnsafeBufferPointer(rebasing: $0[..<first])) == .unknown
      }
    let head = UnsafeBufferPointer(rebasing: form[..<first])
    let listed = lists.entry(for: head)
    here.append(FeatureHash.mix(Kind.headListed, listed.pattern))
    for (field, level) in listed.levels {
      here.append(FeatureHash.mix(Kind.headListed + UInt64(field), UInt64(level)))
    }
  }
}

/// What features over several tokens read of one form.
package struct JointAttributes: Sendable {
  /// The hash of the form in lower case.
  package var lower: UInt64 = 0
  /// The hash under which name lists hold the form.
  package var word: UInt32 = 0
  /// Whether it begins a listed name of several words.
  package var beginsPhrase = false
  /// The hash of its brief shape.
  package var shape: UInt64 = 0
  /// The hash of its last three bytes.
  package var ending: UInt64 = 0
  /// What it says by its end about names beside it; see ``WordKinds``.
  package var kinds: UInt64 = 0
  /// Whether it ends like an office or institute.
  package var isOffice = false
  /// Whether it has a hyphen behind something that is no noun.
  package var isHeadUnknown = false
  /// What the name lists say of it.
  package var listed: UInt64 = 0
  /// Whether it begins with a capital.
  package var isCapitalised = false
  /// Whether it holds a letter.
  package var isWord = false
  /// Whether it holds a small letter.
  package var hasSmallLetter = false
  /// How it is known as a common noun.
  package var noun: UInt64 = 0
  /// Whether it is also written small.
  package var isCommon = false

  /// Creates the attributes of no form.
  package init() {}
}
