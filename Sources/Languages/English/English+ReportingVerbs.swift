extension English {
  /// Verbs of saying, wanting, thinking and judging.
  ///
  /// Base form, third person singular, past, participle. Where the third person is a plural noun in most
  /// texts, "protests", the past stands in its place.
  static let reportingVerbs: [(ReportingVerb.Kind, String)] = [
    (
      .speech,
      """
      say says said said
      tell tells told told
      add adds added added
      state states stated stated
      explain explains explained explained
      announce announces announced announced
      report reports reported reported
      claim claims claimed claimed
      argue argues argued argued
      confirm confirms confirmed confirmed
      deny denies denied denied
      admit admits admitted admitted
      acknowledge acknowledges acknowledged acknowledged
      insist insists insisted insisted
      stress stresses stressed stressed
      emphasize emphasizes emphasized emphasized
      emphasise emphasises emphasised emphasised
      note notes noted noted
      observe observes observed observed
      remark remarks remarked remarked
      comment comments commented commented
      write writes wrote written
      reply replies replied replied
      respond responds responded responded
      answer answers answered answered
      ask asks asked asked
      warn warns warned warned
      declare declares declared declared
      assert asserts asserted asserted
      allege alleges alleged alleged
      reiterate reiterates reiterated reiterated
      suggest suggests suggested suggested
      continue continues continued continued
      on|go goes went gone
      conclude concludes concluded concluded
      complain complains complained complained
      predict predicts predicted predicted
      recall recalls recalled recalled
      reveal reveals revealed revealed
      disclose discloses disclosed disclosed
      shout shouts shouted shouted
      tweet tweets tweeted tweeted
      post posts posted posted
      quip quips quipped quipped
      joke jokes joked joked
      testify testifies testified testified
      vow vows vowed vowed
      counter countered countered countered
      contend contends contended contended
      maintain maintains maintained maintained
      concede concedes conceded conceded
      caution cautions cautioned cautioned
      assure assures assured assured
      inform informs informed informed
      clarify clarifies clarified clarified
      retort retorts retorted retorted
      object objected objected objected
      protest protested protested protested
      lament laments lamented lamented
      hint hinted hinted hinted
      signal signalled signalled signalled
      boast boasts boasted boasted
      swear swears swore sworn
      recount recounts recounted recounted
      opine opines opined opined
      mention mentioned mentioned mentioned
      stipulate stipulates stipulated stipulated
      """
    ),
    (
      .demand,
      """
      demand demands demanded demanded
      urge urges urged urged
      promise promises promised promised
      threaten threatens threatened threatened
      propose proposes proposed proposed
      recommend recommends recommended recommended
      pledge pledges pledged pledged
      offer offers offered offered
      on|call calls called called
      order orders ordered ordered
      instruct instructs instructed instructed
      for|call calls called called
      to|appeal appeals appealed appealed
      """
    ),
    (
      .belief,
      """
      believe believes believed believed
      think thinks thought thought
      hope hopes hoped hoped
      fear fears feared feared
      expect expects expected expected
      estimate estimates estimated estimated
      """
    ),
    (
      .judgement,
      """
      call calls called called
      describe describes described described
      criticize criticizes criticized criticized
      criticise criticises criticised criticised
      praise praises praised praised
      condemn condemns condemned condemned
      denounce denounces denounced denounced
      accuse accuses accused accused
      blame blames blamed blamed
      dismiss dismisses dismissed dismissed
      label labels labelled labelled
      """
    ),
  ]
}
