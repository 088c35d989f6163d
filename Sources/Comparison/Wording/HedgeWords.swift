/// Words with which reports keep a distance from what they tell, in lower case.
public enum HedgeWords {
  /// Words that leave open whether something is so.
  public static let hedges: Set<String> = [
    "soll", "sollen", "laut", "zufolge", "mutmaßlich", "mutmaßliche", "mutmaßlichen",
    "mutmaßlicher", "angeblich", "angebliche", "angeblichen", "offenbar", "wohl", "vermutlich",
    "anscheinend", "möglicherweise", "womöglich", "wahrscheinlich", "offensichtlich", "scheinbar",
    "vorläufig", "vorläufigen", "demnach", "dürfte", "dürften", "könnte", "könnten", "unbestätigt",
    "unbestätigten", "vermeintlich", "vermeintliche", "allegedly", "reportedly", "apparently",
    "likely", "probably", "purportedly", "alleged", "suspected", "perhaps", "maybe",
  ]

  /// Forms of the present subjunctive, with which German gives the words of others.
  public static let subjunctive: Set<String> = [
    "sei", "seien", "habe", "werde", "könne", "müsse", "solle", "wolle", "dürfe", "möge", "gebe",
    "gehe", "komme", "stehe", "liege", "bleibe", "wisse", "sehe", "nehme", "lasse", "mache",
    "brauche", "gelte", "bestehe", "handle", "erwarte", "führe", "bringe", "sage", "halte", "tue",
    "hätte", "hätten", "wäre", "wären", "würde", "würden", "käme", "kämen", "gäbe", "müsste",
    "müssten",
  ]
}
