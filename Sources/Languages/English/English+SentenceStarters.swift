extension English {
  /// Words that, capitalised after a number and a stop, mean that a sentence has begun.
  static let sentenceStarters = words(
    """
    a after all although an and as at before both but by during each for from he her here his
    how however if in it its meanwhile more most no not now on one or our she since so some
    still such that the their then there these they this those though to under until we what
    when where which while who with yet you
    """)
}
