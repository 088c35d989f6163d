import Testing

@testable import Comparison

/// Forms of one verb are led back to one form, words that only look alike are not.
@Suite struct VerbFormTests {
  private func root(_ word: String) -> String? {
    var word = word
    let folded = word.withUTF8 { WordFolding.fold($0, isNumber: false) }
    return VerbForms.root(of: folded).map { String(decoding: $0, as: UTF8.self) }
  }

  @Test(arguments: [
    ["abgeschlossen", "abschließen", "Abschluss", "abzuschließen", "abschloss"],
    ["angekündigt", "ankündigen", "Ankündigung", "ankündigte"],
    ["festgenommen", "Festnahme", "festnahm", "festnehmen"],
    ["geplant", "planen", "Planung", "planten"],
    ["entschieden", "Entscheidung", "entscheiden", "entschied"],
    ["vorgeworfen", "Vorwurf", "vorwarf", "Vorwürfe"],
    ["gesprungen", "sprang", "springen", "Sprung"],
    ["freigekommen", "freikommen", "freikam"],
    ["auszuzahlen", "auszahlen", "ausgezahlt"], ["einzuführen", "einführen"],
  ])
  func formsOfOneVerb(words: [String]) {
    for word in words { #expect(root(word) == root(words[0]), "\(word)") }
    #expect(root(words[0]) != nil)
  }

  @Test(arguments: [
    ["Zug", "ziehen"], ["Bund", "gebunden"], ["Fälle", "gefallen"], ["Stunde", "stehen"],
    ["abgeschlossen", "beschlossen"], ["aufgenommen", "festgenommen"], ["Rat", "verraten"],
  ])
  func otherWords(pair: [String]) {
    #expect(root(pair[0]) != root(pair[1]))
  }

  @Test("a word stands for one meaning") func wordsStandOnce() {
    var groups: [String: Int] = [:]
    for (number, group) in SameWords.groups.enumerated() {
      for word in group.split(separator: " ") {
        let other = groups.updateValue(number, forKey: word.lowercased())
        #expect(other == nil, "\(word) in the groups \(other ?? 0) and \(number)")
      }
    }
    #expect(groups.count > 500)
  }

  @Test func shortAndStrangeWords() {
    #expect(root("ab") == nil)
    #expect(root("") == nil)
    #expect(root("ge") == nil)
    #expect(root("🚂") != root("zu"))
  }
}
