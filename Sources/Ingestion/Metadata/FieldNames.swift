/// Which fields of records hold what, where their names do not tell.
///
/// Names are compared without regard to case; `meta.date` is the member `date` of the object
/// `meta`. A field that is nothing here is guessed by its name.
public struct FieldNames: Sendable, Equatable {
  /// The field with the text.
  public var text: String?
  /// The field with the headline.
  public var title: String?
  /// The field with the day of publication.
  public var date: String?
  /// The field with the outlet.
  public var source: String?
  /// The field that names the document.
  public var id: String?
  /// The field with the address.
  public var url: String?
  /// The field with the language.
  public var language: String?

  /// Names by which every field is guessed.
  public init() {}
}

/// What the fields of one kind of record are about.
struct RecordFields {
  private let named: [(key: FactKey, name: String)]

  init(_ names: FieldNames) {
    let pairs: [(FactKey, String?)] = [
      (.text, names.text), (.title, names.title), (.date, names.date), (.source, names.source),
      (.name, names.id), (.url, names.url), (.language, names.language),
    ]
    named = pairs.compactMap { key, name in name.map { (key, $0.lowercased()) } }
  }

  /// What a field is about: as was said, else by its name.
  ///
  /// What was said of another field is not guessed for this one.
  func key(of name: String) -> FactKey {
    guard !named.isEmpty else { return FactKey(name) }
    let lowered = name.lowercased()
    if let said = named.first(where: { $0.name == lowered }) { return said.key }
    let guess = FactKey(name)
    return named.contains { $0.key == guess } ? .other : guess
  }

  /// The position of the field with the text among the names of fields.
  func textField(of names: [String]) -> Int? {
    if let said = named.first(where: { $0.key == .text }) {
      return names.firstIndex { $0.lowercased() == said.name }
    }
    let compact = names.map(FactKey.compact)
    return FactKey.textNames.lazy.compactMap { compact.firstIndex(of: $0) }.first
  }

  /// What the fields of records that have the same names are about.
  struct Roles {
    let names: [String]
    /// The position of the field with the text.
    let text: Int?
    let keys: [FactKey]
  }

  /// What fields are about.
  func roles(of names: [String]) -> Roles {
    Roles(names: names, text: textField(of: names), keys: names.map(key))
  }

  /// The fields that were named and that none of the names is, for a message.
  func missing(from names: [String]) -> String? {
    named.first { said in !names.contains { $0.lowercased() == said.name } }?.name
  }

  /// The names with a full stop in them: members of members.
  var paths: [String] { named.map(\.name).filter { $0.contains(".") } }

  /// Takes a field's value in; what does not fit its meaning stays as a field of its own.
  ///
  /// Of two fields that are about the same the first counts.
  func set(_ name: String, _ value: String, in facts: inout DocumentFacts) {
    set(name, key(of: name), value, in: &facts)
  }

  /// Takes in the value of a field of which it is known what it is about.
  func set(
    _ name: String, _ key: FactKey, _ value: String, in facts: inout DocumentFacts
  ) {
    guard !name.isEmpty, !value.isEmpty else { return }
    if facts.has(key) || !facts.set(key, name, to: value) { facts.fields[name] = value }
  }
}
