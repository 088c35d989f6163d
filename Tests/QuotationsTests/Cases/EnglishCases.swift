/// English reports, written as in ``DirectCases``.
enum EnglishCases {
  static let all = """
    Anna Berg said: [d “The water is rising.”] → Anna Berg
    [d “The water is rising,”] Anna Berg said. → Anna Berg
    [d “The water is rising,”] said Anna Berg. → Anna Berg
    [d "The water is rising,"] said the mayor. → the mayor
    [d "We will close the bridge,"] she told reporters. → she
    Berg said [i that the bridge was closed]. → Berg
    The minister said [i the bridge was closed]. → The minister
    According to the police, [i nobody was hurt]. → the police
    The opposition called the plan [d “completely absurd”]. → The opposition
    The ship “Morning Star” is in the harbour.
    """
}
