/// A JSON value; numbers keep their spelling, objects the order of their members.
enum JSONValue: Equatable {
  case null
  case boolean(Bool)
  case number(String)
  /// A text as valid UTF-8: the longest of them become the texts of documents as they are.
  case string([UInt8])
  case array([JSONValue])
  case object([(key: String, value: JSONValue)])

  static func == (left: JSONValue, right: JSONValue) -> Bool {
    switch (left, right) {
    case (.null, .null): true
    case (.boolean(let left), .boolean(let right)): left == right
    case (.number(let left), .number(let right)): left == right
    case (.string(let left), .string(let right)): left == right
    case (.array(let left), .array(let right)): left == right
    case (.object(let left), .object(let right)):
      left.elementsEqual(right) { $0.key == $1.key && $0.value == $1.value }
    default: false
    }
  }

  /// The first member with a name, where the value is an object that has it.
  subscript(_ key: String) -> JSONValue? {
    guard case .object(let members) = self else { return nil }
    return members.first { $0.key == key }?.value
  }

  /// The value as text: strings, numbers and truth values as they are, lists of them joined by
  /// a comma, the `name` of an object; nothing for null and all else.
  var text: String? {
    switch self {
    case .null: return nil
    case .boolean(let value): return value ? "true" : "false"
    case .number(let spelling): return spelling
    case .string(let value): return value.isEmpty ? nil : String(decoding: value, as: UTF8.self)
    case .array(let values):
      let texts = values.compactMap(\.text)
      return texts.isEmpty ? nil : texts.joined(separator: ", ")
    case .object: return self["name"]?.text
    }
  }

  /// The value as running text in UTF-8: lists give paragraphs, objects their text or content.
  var paragraphs: [UInt8]? {
    switch self {
    case .string(let value): return value.isEmpty ? nil : value
    case .array(let values):
      let texts = values.compactMap(\.paragraphs)
      return texts.isEmpty ? nil : Array(texts.joined(separator: [0x0A, 0x0A]))
    case .object(let members):
      for name in ["text", "content", "value", "html", "body", "children"] {
        if let text = members.first(where: { $0.key.lowercased() == name })?.value.paragraphs {
          return text
        }
      }
      return nil
    default: return text.map { Array($0.utf8) }
    }
  }

  /// The member that a path such as `meta.date` leads to, without regard to case.
  func member(at path: String) -> JSONValue? {
    var value = self
    for name in path.split(separator: ".") {
      guard case .object(let members) = value,
        let next = members.first(where: { $0.key.lowercased() == name })?.value
      else { return nil }
      value = next
    }
    return value
  }
}
