extension German {
  /// Articles, pronouns, prepositions, conjunctions, auxiliaries and common particles.
  static let stopWords = words(
    """
    aber alle allem allen aller alles als also am an ander andere anderem anderen anderer
    anderes auch auf aus bei beim bereits bin bis bisher bist da dabei dadurch dafür dagegen
    daher dahin damals damit danach daneben dann daran darauf daraus darf darin darum darunter
    darüber das dass davon davor dazu daß dein deine deinem deinen deiner deines dem demnach den
    denen denn dennoch der deren des deshalb dessen die dies diese dieselbe diesem diesen dieser
    dieses doch dort durch dürfen ebenfalls ein eine einem einen einer eines einige einigem
    einigen einiger einiges einmal er es etwa etwas euch euer eure eurem euren eurer für gegen
    gegenüber gewesen hab habe haben hat hatte hatten hier hiess hieß hin hinter hätte hätten
    ich ihm ihn ihnen ihr ihre ihrem ihren ihrer ihres im immer in indem ins ist ja jede jedem
    jeden jeder jedes jedoch jene jenem jenen jener jenes jetzt kann kein keine keinem keinen
    keiner keines könne können könnte könnten man manche manchem manchen mancher manches mehr
    mein meine meinem meinen meiner mich mir mit muss musste mussten muß müssen nach nachdem
    nicht nichts noch nun nur ob oder ohne sehr sei seien sein seine seinem seinen seiner seines
    seit selbst sich sie sind so sobald solche solchem solchen solcher solches soll solle sollen
    sollte sollten sondern sonst soweit sowie um und uns unser unsere unserem unseren unserer
    unter vom von vor wann war waren warum was weder weil weiter weitere weiteren weiterhin
    welche welchem welchen welcher welches wenn wer werde werden wie wieder will wir wird wo
    wobei wollen wollte wollten worden wurde wurden während würde würden zu zudem zum zur zuvor
    zwar zwischen über
    """)
}
