import Languages

/// The words and phrases that press pages build their furniture of, with what they speak for.
///
/// A line's words are added up, so that a weight of 1 is a hint and 3 is nearly certain. Phrases
/// have up to four words. Menu words count only where a line consists of them.
enum ZoneVocabulary {
  /// One row: the signal, its weight, and words or phrases parted by commas.
  static let rows: [(signal: Signal, weight: Double, terms: String)] = [
    (
      .furniture, 2.5,
      """
      impressum, datenschutz, datenschutzerklärung, agb, cookies, cookie einstellungen, cookie,
      nutzungsbedingungen, mediadaten, e paper, epaper, sitemap, skip to main content,
      skip to content,
      zum inhalt springen, zum hauptinhalt, alle rechte vorbehalten, all rights reserved,
      privacy policy, terms of use, sign in, log in, log out, einloggen,
      merkliste,
      continue reading, zurück zur übersicht, link kopieren, copy link,
      artikel bewerten, artikel merken,
      artikel drucken, artikel anhören, text vorlesen, nachrichten aktivieren,
      benachrichtigungen aktivieren, wird laufend aktualisiert, finden sie uns, folgen sie uns,
      folge uns, follow us,
      einzelpreis, zum seitenanfang,
      zur startseite, alle akzeptieren, mehr laden, stellenmarkt, archiv durchsuchen,
      personenbezogene daten, personenbezogenen daten, ihre zustimmung, ihre einwilligung,
      unsere partner, unseren partnern, auf ihrem gerät, akzeptieren und weiter, your consent,
      our partners, personal data, on your device, datenschutzhinweise,
      our standards, end of list, does not support, browser kann dieses, jobs finden,
      jobsuche starten, fehler gefunden, bitte warten, sort by, widerrufsrecht, leserbriefe bitte,
      diese seite drucken, seite drucken, artikel teilen, beitrag teilen, diesen artikel teilen,
      zur merkliste hinzufügen, als pdf herunterladen, audio herunterladen, video herunterladen,
      bild vergrößern, bild vergrössern, bildbeschreibung einblenden, artikelrechte erwerben,
      nutzungsrechte erwerben, drittanbietern, drittplattformen, nutzungsbasierte onlinewerbung,
      cookie richtlinie, cookie policy, privacy notice, terms and conditions, terms of service,
      manage cookies, cookie settings, reuse this content, share this article, copy url, play video,
      listen to this article, view image in fullscreen, recommended for you,
      leave your feedback, licensing rights, verwendete quellen, so arbeitet die redaktion,
      audioversion, enable javascript, html5 video, fehler melden,
      hinweis zum datenschutz, seite teilen, hier anmelden, zitiervorschlag,
      unter der lizenz, ist lizenziert, creative commons, künstlich generiert, audio anhören,
      wir behalten uns vor, quick guide, einzelnachweise, hide caption, toggle caption,
      gilt das gesprochene wort
      """
    ),
    (
      .furniture, 1.2,
      """
      newsletters, podcast, podcasts, ticker, liveticker, messenger, kanal abonnieren,
      formular, lesezeit, lesedauer, min read, minute read, minuten lesen, min lesen,
      eingebetteter inhalt, externer inhalt, externen inhalt, inhalt anzeigen, inhalt laden,
      aufklappen, zuklappen, einklappen, ausklappen, leserbriefe, bildergalerie, fotostrecke, gewinnspiel, horoskop,
      startseite,
      app, whatsapp, mein konto, bewertungen, weiterlesen, javascript, springen,
      jetzt laden, immer laden, externe inhalte, externer inhalte, fremde inhalte, inhalte laden, inhalte angezeigt,
      inhalte anzeigen, push nachrichten, push benachrichtigungen, browser push, lesermeinungen,
      social media, neueste zuerst, beliebteste zuerst, älteste zuerst, datenschutzbestimmungen, datenschutzhinweis, redaktioneller inhalt
      """
    ),
    (
      .menu, 1,
      """
      abo, abos, abonnement, ausland, anmelden, anzeige, anzeigen, abmelden, app, apps, archiv,
      aktuell,
      aktuelles, alle, artikel, audio, ausgabe, barrierefreiheit, beitrag, bewertungen, börse,
      browser,
      close, comments, contact, copyright, culture, datenschutz, digital, drucken, e paper,
      e mail, email, events, facebook, feuilleton, folgen, follow, gesellschaft, gesundheit,
      gefällt mir, hilfe, home, horoskop, immobilien, impressum, inland, instagram, international,
      jobs,
      karriere, kommentare, kontakt, kultur, leben, linkedin, live, livestream, loading, log in,
      lokales, los, mail, mastodon, mediathek, medien, meinung, mehr, menu, menü, merken,
      mobilität, more, nachrichten, navigation, neueste, newest, news, newsletter, newsletters,
      nach oben, opinion, panorama, per, per e mail, podcast, podcasts, politics, politik,
      privacy, programm,
      ratgeber, redaktion, region, regionales, registrieren, reise, ressorts, rss, rätsel,
      schließen,
      search, senden, service, share, shop, sign in, sitemap, sport, sports, startseite,
      stellenmarkt,
      suche, suchen, tech, technik, teilen, telegram, terms, themen, tiktok, twittern,
      veranstaltungen,
      video, videos, vorlesen, weather, weiter, weitersagen, welt, werbung, wetter,
      whatsapp, widerruf, wirtschaft, wissen, wissenschaft, world, xing, youtube, zurück, übersicht,
      advertisement, advertising, advert, sponsored, promoted, subscribe, save, saved, button, show, hide,
      publikationen, publications, forschung, research,
      info, infos, infobox, top, business, health, politische, kolumnen, verlag, gmbh, min, überspringen, springen
      """
    ),
    (
      .appeal, 2.0,
      """
      jetzt anmelden, jetzt abonnieren, jetzt bestellen, jetzt testen, jetzt lesen,
      jetzt registrieren,
      jetzt unterstützen, jetzt spenden, kostenlos testen, gratis lesen,
      gratis testen, unser newsletter, newsletter anmelden, newsletter abonnieren,
      jederzeit kündbar,
      monatlich kündbar, unterstütze uns, unterstützen sie, unseren journalismus,
      unabhängigen journalismus, mehr erfahren, nichts verpassen, nichts mehr verpassen,
      in ihr postfach, in dein postfach, lesen sie, holen sie,
      sichern sie, melden sie, abonnieren sie, schreiben sie uns, schreib uns, deine meinung,
      ihre meinung, ihr zugang, spenden sie, die zahlung,
      per banküberweisung, eigener betrag, anderer betrag, sign up for, sign up here, sign up now, subscribe,
      subscribe to, enter your, your inbox, no spam, free trial, support our, support us, donate,
      support independent, wochen gratis,
      monate gratis, euro im monat, plus abo, probeabo, digitalabo, weiterlesen mit,
      registrieren sie,
      klicken sie, zum angebot, im original lesen, auch als podcast, schicken sie uns, mailen sie,
      auf whatsapp, weekend briefing, daily briefing,
      morning briefing, bestellen sie, laden sie, unser angebot, unsere app, gratis ausprobieren,
      kostenlos ausprobieren, kostenlos in, testen sie,
      uns unterstützen, helfen sie uns, hilf uns, deine spende,
      ihre spende, jetzt mitmachen, jetzt herunterladen, jetzt kostenlos,
      kostenlosen newsletter, kostenloser newsletter, free newsletter, our newsletter,
      unseren newsletter, unserem newsletter, unseren kanal, unserem kanal, unserer seiten,
      unsere seiten, unsere website, unserer website, become a member, make a donation, unsubscribe,
      monatlich unterstützen, werde mitglied, werden sie mitglied, mitglied werden, im abo,
      anmeldung hier, kostenlos anmelden, in die mailbox, ihre mailbox, deine mailbox
      """
    ),
    (
      .appeal, 0.8,
      """
      kostenlos, gratis, kostenfrei, abonnieren, newsletter, abonnenten, ticket, rabatt, kündbar,
      werktag, postfach, briefing, exklusive, journalismus, kostenlosen, kostenlose, e mail adresse, e mail address
      """
    ),
    (
      .comments, 3.0,
      """
      kommentar absenden, kommentar schreiben, kommentare anzeigen, kommentare lesen,
      kommentarfunktion,
      leave a reply, leave a comment, post a comment, no comments yet, write a comment,
      first to comment, join the conversation, join the discussion, add a comment,
      diesen beitrag zu kommentieren, email address will not, required fields,
      wird nicht veröffentlicht, pflichtfelder, netiquette, diskutieren sie mit,
      diskutiere mit, einen kommentar, ihr kommentar, dein kommentar, kommentarspalte,
      all comments, view comments, show comments, leserkommentare, postings, zum forum,
      kommentare ausblenden, deine meinung zählt,
      ihre meinung zählt,
      meistkommentiert, kommentar verfassen, jetzt kommentieren, kommentar melden
      """
    ),
    (.comments, 2, "kommentare, comments, comment, kommentieren, antworten, reply"),
    (
      .related, 3.0,
      """
      auch interessant, weitere informationen, auch interessieren, das könnte dich, das könnte sie, auch noch interessieren,
      könnte ihnen gefallen,
      mehr zum thema, zum selben thema,       weitere artikel, weitere meldungen,
      weitere nachrichten, weitere beiträge, meistgelesen, meistgelesene artikel, meist gelesen,
      mehr aus dem ressort, mehr nachrichten, aus dem ressort, empfohlene artikel,
      unsere empfehlungen, ähnliche artikel, verwandte artikel, verwandte themen, passend dazu,
      aktuelle nachrichten, neueste artikel, neueste nachrichten, related articles, related stories,
      redaktion empfiehlt, empfehlungen der redaktion, unsere empfehlung, weitere themen,
      explore more, suggested topics, topmeldungen, mehr von, das interessiert,
      more stories, most read, most popular, you might also like, you may also like,
      passend zum artikel, passend zum thema, dazu passend, zum weiterlesen, lesetipp, lesetipps,
      mehr lesen über, lesen sie mehr zum, das könnte auch interessieren, weitere berichte, weitere news,
      mehr zu diesem thema, aus dem archiv, more on this story, more on this,
      more coverage, related topics, related content, recommended stories, trending, trending now,
      editors picks, most viewed, in case you missed, explore more on, neueste meldungen, neueste videos,
      beliebte artikel, top artikel, top themen, topnews, meistgelesene, am meisten gelesen,
      read next, up next, nachrichtenfeed, newsfeed, news feed, nachrichtenticker, zur story, zum artikel, zum beitrag, hier weiterlesen
      """
    ),
    (
      .crossReference, 3.0,
      """
      lesen sie auch, lies auch, read more, lesen sie dazu, lesen sie hier, lesen sie mehr,
      mehr dazu, related story, zum video, zum audio, zur bildergalerie, zur fotostrecke, also read, mehr lesen, siehe auch, see also
      """
    ),
    (
      .interruption, 1.5,
      """
      anzeige, werbung, advertisement, sponsor message, nach der anzeige, unterhalb der anzeige,
      scroll to continue, story continues, article continues, skip advertisement
      """
    ),
    (
      .author, 4.0,
      """
      zu den autoren, zum autor, zur autorin, über den autor, über die autorin, über die autoren,
      zu den autorinnen, about the author, about the authors, mehr zum autor
      """
    ),
    (
      .meta, 1.5,
      """
      dieser artikel, dieser text, dieser beitrag, this article, this story, erschien zuerst,
      zuerst erschienen, zuerst veröffentlicht, in übersetzung, eine übersetzung,
      englische original,
      automatisch erstellt, originally published, first appeared, übersetzt von,
      einer kooperation, zuerst am,
      dieses thema im programm, thema im programm, über dieses thema berichtete,
      über dieses thema berichtet, im programm, diese seite wurde,
      diese nachricht, diese meldung, diese sendung, dieses gespräch erschien,
      dieses interview erschien, dieses interview, das interview erschien, das heft bestellen,
      das gespräch führte, heft bestellen, im hörfunk, sendung vom, mit informationen von
      """
    ),
    (
      .stamp, 1.0,
      """
      stand, veröffentlicht, aktualisiert, erstellt, geändert, publiziert, erschienen, zuletzt,
      zuerst,
      letzte, aktualisierung, änderung, update, updated, published, posted, modified, first, last,
      uhr,
      am, um, vom, on, at, a, p, m, montag, dienstag, mittwoch, donnerstag, freitag, samstag,
      sonnabend, sonntag, mo, di, mi, do, fr, sa, so, monday, tuesday, wednesday, thursday, friday,
      saturday, sunday, mon, tue, wed, thu, fri, sat, sun, cet, cest, mez, mesz, gmt, utc, et,
      datum, heute, gestern, today, yesterday, seit, online, vor, std, stunde, stunden, minute, minuten,
      tagen, alt, ago, hour, hours, minutes, days, day,
      date, h
      """
    ),
    (
      .byline, 3.0,
      """
      additional reporting, reporting by, weitere quellen, mitarbeit, aus dem englischen,
      zu diesem bericht, zu diesem text, to this report, to this article, to this story,
      trug zu diesem,
      written by, edited by
      """
    ),
    (
      .ownVoice, 1.0,
      "wir, uns, unser, unsere, unseren, unserem, unserer, unseres, we, us, our, ours"
    ),
    (.address, 1.0, "du, dir, dich, dein, deine, deinen, deiner, deinem, you, your"),
  ]

  /// French words of grammar; German and English have theirs in `Languages`.
  static let frenchWords = """
    le la les un une des du de et est sont dans que qui pour par sur avec pas ne se ce cette aux au
    il elle ils elles nous vous leur leurs mais ou où été était ont plus comme après entre deux sans
    """

  /// Words that also are frequent in another of the languages, and so decide nothing.
  static let sharedWords: Set<String> = [
    "in", "an", "so", "am", "was", "des", "die", "a", "i", "will", "war", "man", "also", "du", "la",
    "on", "un", "et", "me", "most", "her", "all", "uns", "sur", "plus", "or", "but", "at", "no",
    "us",
    "hat", "or", "mit", "it",
  ]

  static let german: UInt16 = 1
  static let english: UInt16 = 2
  static let french: UInt16 = 4
  /// A word of grammar in any of the languages.
  static let grammar: UInt16 = 128

  /// A word of menus.
  static let menu: UInt16 = 64
  /// A name of money.
  static let currency: UInt16 = 32
  /// A word that, with a capital inside a sentence, speaks to the reader.
  static let polite: UInt16 = 16
  /// A word that may say who owns a picture.
  static let picture: UInt16 = 256

  private static let currencyWords = ["euro", "eur", "chf", "franken", "dollar", "cent"]
  private static let politeWords = ["sie", "ihr", "ihre", "ihren", "ihrem", "ihrer", "ihnen"]

  /// All of the above, and the function words, as one table.
  static let table: WordTable = {
    var table = WordTable(capacity: 3000)
    let languages: [(UInt16, [String])] = [
      (german, Array(Language.german.stopWords)), (english, Array(Language.english.stopWords)),
      (french, frenchWords.split { $0 == " " || $0 == "\n" }.map(String.init)),
    ]
    for (bit, words) in languages {
      for word in words {
        let decides = !sharedWords.contains(word)
        table.update(word) { $0.languages |= decides ? bit | grammar : grammar }
      }
    }
    for word in currencyWords { table.update(word) { $0.languages |= currency } }
    for word in LinePatterns.wordsOfCredits { table.update(word) { $0.languages |= picture } }
    for word in politeWords { table.update(word) { $0.languages |= polite } }
    for row in rows {
      for term in row.terms.split(whereSeparator: { $0 == "," || $0 == "\n" }) {
        table.update(term) { mark in
          guard row.signal != .menu else {
            mark.languages |= menu
            return
          }
          mark.signal = UInt8(row.signal.rawValue + 1)
          mark.tenths = UInt8(row.weight * 10)
        }
      }
    }
    return table
  }()
}
