extension English {
  /// Abbreviations as press texts use them; single letters and letters with stops need no entry.
  static let abbreviations = words(
    """
    a.m. adm. apr. assn. aug. ave. bros. capt. cmdr. co. col. corp. cpl. dec. dept. dr. e.g.
    esq. est. etc. feb. fri. ft. gen. gov. hon. hr. i.e. inc. jan. jr. lt. ltd. maj. mar.
    messrs. mr. mrs. ms. mt. nov. oct. p.m. ph.d. pres. prof. rep. reps. rev. sen. sens. sep.
    sept. sgt. sr. st. supt. thu. thurs. tue. tues. u.k. u.n. u.s. univ. vol. vs. wed.
    """)
}
