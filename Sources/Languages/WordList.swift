/// The words of a literal, parted by white space: how word lists stand in the source.
func words(_ text: String) -> Set<String> {
  Set(text.split { $0 == " " || $0 == "\n" }.map(String.init))
}
