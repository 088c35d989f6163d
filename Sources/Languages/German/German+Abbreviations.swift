extension German {
  /// Abbreviations as press texts use them; single letters and letters with stops need no entry.
  static let abbreviations = words(
    """
    abb. abs. abt. allg. amerik. amtl. apr. aufl. aug. ausg. bd. bes. betr. bez. bsp. bspw.
    bzgl. bzw. ca. co. d.h. dez. dipl. dipl.-ing. dr. dt. ebd. ehem. einschl. engl. etc. ev.
    evtl. exkl. fam. feb. febr. ff. forts. fr. frz. geb. gebr. gegr. gem. gen. gen.-sekr.
    gest. gez. ggf. gr. hl. hr. hrn. hrsg. ing. inkl. insb. jan. jh. jhd. jr. jul. jun. kap.
    kath. kgl. kl. lfd. lt. mag. med. min. min.-präs. mind. mio. mr. mrd. mrs. ms. mwst. mär.
    nov. nr. nrn. okt. orig. phil. pkt. priv. prof. rd. red. resp. russ. schweiz. sen. sep.
    sept. sog. sr. st. std. stellv. str. tel. tsd. u.a. ukr. usf. usw. v.a. v.chr. verf. vgl.
    vorm. vors. wg. z.b. zit. zt. zw. zzgl. österr.
    """)
}
