/// How the results of the examples begin, on the sample corpus; `Scripts/record` writes this file.
enum ExampleOutputs {
  /// The first lines an example shows; none where it shows nothing, or nothing worth a look.
  static func lines(of command: String) -> [String] {
    guard let start = text.firstRange(of: "\n> \(command)\n") else { return [] }
    let lines = text[start.upperBound...].split(separator: "\n", omittingEmptySubsequences: false)
    return lines.prefix { !$0.hasPrefix("> ") }.map(String.init)
  }

  private static let text = #"""

    > docs
     #  document      outlet        title               date        basis     lang  tokens
    ──  ────────────  ────────────  ──────────────────  ──────────  ────────  ────  ──────
     1  2026-02-06_k  Kurier am     Der lange Weg zum   2026-02-06  metadata  de       308
        urier-am-sun  Sund          kurzen Gespräch
    …
    > docs where date < 2026-02-05
     #  document      outlet        title               date        basis     lang  tokens
    ──  ────────────  ────────────  ──────────────────  ──────────  ────────  ────  ──────
     6  binnenpost    Binnenpost    Acht Tote nach      2026-02-04  metadata  de       274
                                    Angriff auf
    …
    > show 4
    bergpost-vertrag · Bergpost · 2026-02-06T06:05

    Um Mitternacht ist Schluss: Der Malmöer Vertrag läuft aus

    …
    > show bergpost --marked
    line  kind         text
    ────  ───────────  ─────────────────────────────────────────────────────
       1  boilerplate  Bergpost
       3  boilerplate  Inland
    …
    > who --top 10
                                                                       roles, other
    name          type  mentions          docs  first       over time  spellings
    ────────────  ────  ────────  ──────  ────  ──────────  ─────────  ────────────────────
    Tarvonien     LOC         35  ██████    18  2026-01-24  ▂▁▁▁▁▂█▃▂  (Tarvoniens,
    …
    > who --type PER in Bergpost
                                                            over  roles, other
    name          type  mentions          docs  first       time  spellings
    ────────────  ────  ────────  ──────  ────  ──────────  ────  ────────────────────
    Edmund        PER          2  ██████     2  2026-02-06  ██
    …
    > when --from 2026-01 --to 2026-03
    ▂▂▂▂▂▂▂▂▂▂▂▂▂▃▆▄█▂▂▂▂▂▃▂▂▂▂
    date          mentions  docs            outlets       sentence
    ────────────  ────────  ────  ────────  ────────────  ────────────────────────
    2025-02-06/2         1     1  ▎         Kontinent24   Zugleich nannte er
    …
    > when 2026-02-06
    document      outlet        time          expression    sentence
    ────────────  ────────────  ────────────  ────────────  ──────────────────────────────
    2026-02-06_k  Kurier am     2026-02-06TM  Freitagmorge  Es gehe darum, Irrtümer
    urier-am-sun  Sund          O             n             auszuräumen, ehe sie
    …
    > said --top 5
    document             speaker              words                 kind
    ───────────────────  ───────────────────  ────────────────────  ────────
    2026-02-06_kurier-a  Halvard T.           seine Leute und die   indirect
    m-sund               Brandmoor            tarvonischen
    …
    > said Brandmoor
    document             speaker              words                 kind
    ───────────────────  ───────────────────  ────────────────────  ────────
    2026-02-06_kurier-a  Halvard T.           seine Leute und die   indirect
    m-sund               Brandmoor            tarvonischen
    …
    > compare
    16 documents compared

                                                              copied ▓
                                                              edited ▒
    …
    > compare Deichbote Bergpost
    5 documents compared

                                                             copied ▓ edited
    document        outlet     copied  edited  quoted   own  ▒ quoted ░
    …
    > stories
    #  about                 documents  first       last        docs
    ─  ────────────────────  ─────────  ──────────  ──────────  ────────────
    1  Tarvonien, Dolnien,          16  2026-02-03  2026-02-09  prielfunk,
       Saretschin, Triest,                                      binnenpost,
    …
    > stories --days 10
    #  about                 documents  first       last        docs
    ─  ────────────────────  ─────────  ──────────  ──────────  ────────────
    1  Tarvonien, Dolnien,          17  2026-02-03  2026-02-10  prielfunk,
       Triest, Saretschin,                                      binnenpost,
    …
    > stats
    documents                     20
    outlets                       14
    sentences                    425
    tokens                      5587
    …
    > stats --by source
                                                                 Flesch
    source        documents  sentences  tokens  types   MATTR  (Amstad)    LIX
    ────────────  ─────────  ─────────  ──────  ─────  ──────  ────────  ─────
    Auenkurier            1         26     373    276  0.9536     43.95  48.66
    …
    > stats words
                                                           Juilland's
    word        frequency  documents  per million     DP            D    ARF
    ──────────  ─────────  ─────────  ───────────  ─────  ───────────  ─────
    Tarvonien          28         17         5012  0.263        0.860  18.95
    …
    > stats words --like '*gespräch*'
    No word matches.
    > stats stems --top 10
                                          per         Juilland's
    stem        frequency  documents  million     DP           D    ARF  words
    ──────────  ─────────  ─────────  ───────  ─────  ──────────  ─────  ────────────
    nach               43         17     7696  0.269       0.845  27.73  nach, Nach,
    …
    > stats stems --like 'gespr*'
                                            per         Juilland's
    stem          frequency  documents  million     DP           D    ARF  words
    ────────────  ─────────  ─────────  ───────  ─────  ──────────  ─────  ────────────
    gesprach             15         12     2685  0.396       0.728  11.19  Gespräche,
    …
    > stats names --top 10
                                            per         Juilland's
    name          frequency  documents  million     DP           D    ARF  type
    ────────────  ─────────  ─────────  ───────  ─────  ──────────  ─────  ────
    Tarvonien            35         18     6265  0.247       0.868  22.15  LOC
    …
    > stats names --type LOC --sort arf
                                            per         Juilland's
    name          frequency  documents  million     DP           D    ARF  type
    ────────────  ─────────  ─────────  ───────  ─────  ──────────  ─────  ────
    Tarvonien            35         18     6265  0.247       0.868  22.15  LOC
    …
    > stats ngrams 2 --top 10
                                               per         Juilland's
    words            frequency  documents  million     DP           D    ARF
    ───────────────  ─────────  ─────────  ───────  ─────  ──────────  ─────
    in Triest               24         15     4296  0.348       0.811  15.50
    …
    > stats ngrams 4 --stop-words --min 3
                                                per         Juilland's
    words             frequency  documents  million     DP           D   ARF
    ────────────────  ─────────  ─────────  ───────  ─────  ──────────  ────
    Irrtum ein                6          6     1074  0.722       0.648  4.30
    …
    > stats keywords Deichbote
                                  in                  log                   odds  simple
    word        frequency  reference     G²     χ²  ratio    %DIFF    BIC  ratio   maths
    ──────────  ─────────  ─────────  ─────  ─────  ─────  ───────  ─────  ─────  ──────
    Bus                 4          1  11.94  20.93   4.81  2710.92   3.32  28.27   27.98
    …
    > stats keywords @early --against @late --min 2
                                   in                  log                   odds   simple
    word         frequency  reference     G²     χ²  ratio    %DIFF    BIC  ratio    maths
    ───────────  ─────────  ─────────  ─────  ─────  ─────  ───────  ─────  ─────  ───────
    Drohnen              4          0  11.24  12.29   4.62  2354.89   2.86         3760.40
    …
    > stats collocates Vertrag
                                                                                      simple
    word        together  frequency  expected    MI   MI2    MI3     t      z     G²      LL  Dice  logDice
    ──────────  ────────  ─────────  ────────  ────  ────  ─────  ────  ─────  ─────  ──────  ────  ───────
    Malmöer            9         11      0.43  4.38  7.55  10.72  2.86  13.02  48.30   37.48  0.55    13.13
    …
    > stats collocates ~Gespräch --window 3,0 --measure log_dice
                                                                                simple
    word   together  frequency  expected    MI   MI2   MI3     t      z     G²      LL  Dice  logDice
    ─────  ────────  ─────────  ────────  ────  ────  ────  ────  ─────  ─────  ──────  ────  ───────
    Rande         3          5      0.04  6.22  7.80  9.39  1.71  14.75  22.43   19.94  0.30    12.26
    …
    > stats dispersion Vertrag
    frequency                 22
    documents with it         10
    DP                  0.513180
    DPnorm              0.532925
    …
    > stats dispersion ~Gespräch Deichbote
    frequency                 3
    documents with it         2
    DP                 0.341954
    DPnorm             0.488706
    …
    > stats trend Vertrag Kanal
    word     frequency  per million
    ───────  ─────────  ──────────────────
    Vertrag         20  ▄▁▁▁▁▁▁▁▁▁▁▁▆▄▁█▁▁
    Kanal            2  ▁▁▁▁▁▁▁▁▁▁▁▁▁▂▁█▁▁
    …
    > stats trend ~Gespräch --by week
    word       frequency  per million
    ─────────  ─────────  ───────────
    ~Gespräch         15  ▁▁▅█

    …
    > stats growth
    tokens                      5587
    types                       1901
    types that occur once       1210
    Heaps β                 0.723226
    …
    > stats growth Deichbote --format json
    {
      "tokens": 696,
      "types": 417,
      "hapaxes": 305,
    …
    > find Vertrag
    doc  outlet          date                    left  match    right
    ───  ──────────────  ──────────  ────────────────  ───────  ────────────────
      1  Kurier am Sund  2026-02-06    Zusage ist das  Vertrag  , sie hat nicht
                                         nicht. „Eine           einmal ein
    …
    > find ~Gespräch --by source
                                             docs with
    source              hits                      hits  of docs  per million
    ──────────────────  ────  ────────────  ──────────  ───────  ───────────
    Auenkurier             1  ████                   1        1         2681
    …
    > find Vertrag; why 1
    doc  outlet          date                    left  match    right
    ───  ──────────────  ──────────  ────────────────  ───────  ────────────────
      1  Kurier am Sund  2026-02-06    Zusage ist das  Vertrag  , sie hat nicht
                                         nicht. „Eine           einmal ein
    …
    > who --top 3; why 2
                                                                    roles, other
    name       type  mentions          docs  first       over time  spellings
    ─────────  ────  ────────  ──────  ────  ──────────  ─────────  ────────────────────
    Tarvonien  LOC         35  ██████    18  2026-01-24  ▂▁▁▁▁▂█▃▂  (Tarvoniens,
    …
    > corrections
    Nothing has been corrected.
    > name Weskom is ORG; corrections --format csv
    number,correction,doc,in_force,obstacle
    1,name Weskom is ORG,,true,
    > 
    """#
}
