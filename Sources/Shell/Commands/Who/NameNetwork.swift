import Names
import NewsCorpus
import Tables
import Terminal

/// Who is named together with whom, as a table and for Graphviz.
struct NameNetwork {
  let pairs: [EntityPair]
  let entities: NamedEntities
  let corpus: Corpus

  /// The pairs, a row each.
  var table: Table {
    var table = Table(
      columns: [
        TableColumn("a", "name", style: .name, isFlexible: true, priority: .essential),
        TableColumn("b", "with", style: .name, isFlexible: true, priority: .essential),
        TableColumn("sentences", format: .count),
        TableColumn("documents", "docs", format: .count),
        TableColumn("docs", visibility: .recordOnly),
        TableColumn("share", "", visibility: .tableOnly, format: .bar(12), priority: .optional),
      ], emptyText: "No two are named together.")
    table.rows = pairs.map { pair in
      [
        .text(name(pair.a)), .text(name(pair.b)), .integer(pair.sentences),
        .integer(pair.documents.count), .texts(pair.documents.map { corpus.metadata[$0].name }),
        .integer(pair.sentences),
      ]
    }
    return table
  }

  /// The documents that hold a pair, ascending.
  var documents: [Int] { Set(pairs.flatMap(\.documents)).sorted() }

  /// The network in the language of Graphviz: an undirected graph whose nodes carry type and
  /// mentions, whose edges carry how often the two are named together.
  func dot(within unit: Togetherness) -> String {
    var lines = ["graph names {", "  node [shape=box];"]
    for number in Set(pairs.flatMap { [$0.a, $0.b] }).sorted() {
      let entity = entities.index.entities[number]
      lines.append(
        "  n\(number) [label=\(quoted(entity.name)), type=\(entity.type.code), "
          + "mentions=\(entity.mentions.count)];")
    }
    for pair in pairs {
      let weight = unit == .sentence ? pair.sentences : pair.documents.count
      lines.append("  n\(pair.a) -- n\(pair.b) [weight=\(weight), label=\(weight)];")
    }
    return (lines + ["}", ""]).joined(separator: "\n")
  }

  private func name(_ number: Int) -> String { entities.index.entities[number].name }

  /// Text between quotation marks; in Graphviz a backslash begins an escape, so each is doubled.
  private func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case _ where scalar.properties.generalCategory == .control: result += " "
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }
}
