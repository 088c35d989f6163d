/// The word forms of a corpus, each stored once and known by a number.
///
/// Forms are kept exactly as written but composed (Unicode NFC). Numbers follow the order in which
/// forms first appear, so the same documents give the same numbers on every run.
public struct Vocabulary: Sendable {
  let arena: Column<UInt8>
  let offsets: Column<UInt32>
  let classes: Column<UInt8>
  let lookup: FormLookup

  init(
    arena: Column<UInt8>, offsets: Column<UInt32>, classes: Column<UInt8>, slots: Column<UInt64>
  ) {
    self.arena = arena
    self.offsets = offsets
    self.classes = classes
    lookup = FormLookup(slots: slots)
  }

  /// The number of different forms, punctuation included.
  public var count: Int { classes.count }

  /// The bytes of a form.
  public func bytes(of form: UInt32) -> UnsafeBufferPointer<UInt8> {
    let start = Int(offsets[Int(form)])
    let end = Int(offsets[Int(form) + 1])
    return arena.buffer(start..<end)
  }

  /// Calls the body with some forms and their bytes, in order.
  ///
  /// - Complexity: O(forms); a third of the time of asking for one after the other.
  public func forEachForm(
    in forms: Range<UInt32>, _ body: (_ form: UInt32, _ bytes: UnsafeBufferPointer<UInt8>) -> Void
  ) {
    guard let last = forms.last else { return }
    let offsets = offsets.buffer(Int(forms.lowerBound)..<Int(last) + 2)
    guard let end = offsets.last else { return }
    let bytes = arena.buffer(Int(offsets[0])..<Int(end))
    for (place, form) in forms.enumerated() {
      let (start, end) = (Int(offsets[place] - offsets[0]), Int(offsets[place + 1] - offsets[0]))
      body(form, UnsafeBufferPointer(rebasing: bytes[start..<end]))
    }
  }

  /// The number of bytes of a form.
  public func length(of form: UInt32) -> Int {
    Int(offsets[Int(form) + 1]) - Int(offsets[Int(form)])
  }

  /// The spelling of a form.
  public func text(of form: UInt32) -> String {
    String(decoding: bytes(of: form), as: UTF8.self)
  }

  /// The class of each form, as ``FormClass`` numbers them.
  public var classNumbers: Column<UInt8> { classes }

  /// What kind of token a form is.
  public func formClass(of form: UInt32) -> FormClass {
    FormClass(rawValue: classes[Int(form)]) ?? .punctuation
  }

  /// The number of a form as it is spelled, or nothing when the corpus does not hold it.
  ///
  /// - Complexity: O(length).
  public func form(_ spelling: String) -> UInt32? {
    withComposed(spelling) { lookup.number(of: $0, among: self) }
  }

  /// Reads and checks what looking up a form needs, where the vocabulary is that of a snapshot.
  public func check(lookupOf spelling: String) throws(SnapshotError) {
    try withComposed(spelling) { (bytes) throws(SnapshotError) in
      try lookup.check(bytes, among: self)
    }
  }

  /// Reads and checks the spelling of a form, where the vocabulary is that of a snapshot.
  public func check(_ form: UInt32) throws(SnapshotError) {
    try offsets.check(Int(form)..<Int(form) + 2)
    try arena.check(Int(offsets[Int(form)])..<Int(offsets[Int(form) + 1]))
  }

  private func withComposed<Result, Failure: Error>(
    _ spelling: String, _ body: (UnsafeBufferPointer<UInt8>) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    var bytes = Array(spelling.utf8)
    if bytes.withUnsafeBufferPointer(Composition.isNeeded(for:)) {
      bytes = bytes.withUnsafeBufferPointer(Composition().compose)
    }
    return try bytes.withUnsafeBufferPointer(body)
  }
}
