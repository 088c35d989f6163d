import Shell

extension ManualPage {
  /// The page with the options of the program as its own help words them.
  init(help: String, synopsis: String) {
    let lines = help.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let from = lines.firstIndex(of: "OPTIONS:").map { $0 + 1 } ?? lines.count
    var options: [(usage: String, summary: String)] = []
    for line in lines[from...].prefix(while: { !$0.isEmpty }) {
      let text = String(line.drop { $0 == " " })
      if line.hasPrefix("  -") {
        // The summary stands behind two blanks or more, or on the next line.
        let gap = text.firstRange(of: "  ")
        let usage = gap.map { String(text[..<$0.lowerBound]) } ?? text
        let summary = gap.map { text[$0.lowerBound...].drop { $0 == " " } } ?? ""
        options.append((usage, String(summary)))
      } else if let last = options.indices.last {
        options[last].summary += (options[last].summary.isEmpty ? "" : " ") + text
      }
    }
    self.init(
      synopsis: synopsis.split(separator: "\n").map(String.init),
      options: options.map { Option(usage: $0.usage, summary: $0.summary) })
  }
}
