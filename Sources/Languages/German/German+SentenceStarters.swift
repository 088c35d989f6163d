extension German {
  /// Words that, capitalised after a number and a stop, mean that a sentence has begun.
  static let sentenceStarters = words(
    """
    aber alle allerdings als am an auch auf aus außerdem bei beide bereits bis bisher da dabei
    dafür dagegen damit danach dann daran darauf daraufhin das dazu dem demnach den denn dennoch
    der deshalb die dies diese dieser dieses doch dort durch ein eine einem einen einer eines er
    erst es für gegen gleichzeitig heute hier ich ihr ihre im immer in insgesamt inzwischen ist
    jede jeder jetzt kein keine man mehr mit mittlerweile nach nachdem neben nicht noch nun nur
    ob obwohl ohne schon sein seine seit seitdem sie so sollte später statt trotz um und unter
    viele vom von vor war was weil weitere welche wenn wer wie wir wird wo wurde während zu
    zudem zuletzt zum zunächst zur zuvor zwar zwischen über
    """)
}
