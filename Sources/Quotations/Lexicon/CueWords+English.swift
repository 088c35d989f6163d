extension CueWords {
  /// English.
  static let english = CueWords(
    lists: [
      (.article, "the a an"),
      (.oblique, "him them me us himself herself themselves"),
      (.pronoun, "he she they it we i one"),
      (
        .determiner,
        "his her their its our my this that these those many some several both all "
          + "other another two three four no every each most more few"
      ),
      (.firstPerson, "i we me us my our you your i'm we're i've we've"),
      (
        .preposition,
        "in on at by for with from to of about over under against through during "
          + "after before between among since until without within near"
      ),
      (.question, "what who whom whose whether why when where how which if"),
      (.that, "that"),
      (.to, "to"),
      (.expletive, "there"),
      (.place, "in from according"),
      (.subordinator, "because although though while since unless as"),
      (.coordinator, "and or but nor"),
      (
        .auxiliary,
        "is are was were has have had be been being will would can could may might "
          + "should must do does did"
      ),
      (.passive, "was were been be being"),
      (.als, "as"),
      (.von, "by"),
      (.nameParticle, "of de van von al el bin la le du"),
      (
        .titleNoun,
        "film book novel newspaper magazine show series song album game band group project "
          + "operation programme program titled entitled called named dubbed"
      ),
      (.termMark, "so-called dubbed titled entitled named nicknamed"),
      (
        .adverb,
        "also later earlier today yesterday then however meanwhile again already once "
          + "repeatedly previously recently"
      ),
      (
        .timeNoun,
        "monday tuesday wednesday thursday friday saturday sunday january february march april "
          + "may june july august september october november december"
      ),
      (
        .role,
        "spokesman spokeswoman spokesperson minister president chief director officer official "
          + "officials senator governor secretary chairman lawyer leader ambassador envoy mayor "
          + "commander negotiator adviser analyst judge prosecutor professor captain coach premier "
          + "chancellor founder"
      ),
      (.body, "police government ministry court company agency party commission army military"),
      (.gemaess, "according"),
    ],
    subjunctiveVerbs: "", misleadingForms: "", nounEndings: [], allowsVerbLast: true)
}
