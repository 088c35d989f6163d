extension TimeLanguage {
  /// English words with what each can be; how forms are written stands at ``Lexicon/add(_:as:value:)``.
  static let englishWords = """
    # --- months, days of the week, seasons
    month 1: January Jan. Jan
    month 2: February Feb. Feb
    month 3: March Mar.
    month 4: April Apr. Apr
    month 5: May
    month 6: June Jun. Jun
    month 7: July Jul. Jul
    month 8: August Aug. Aug
    month 9: September Sept. Sep. Sept Sep
    month 10: October Oct. Oct
    month 11: November Nov. Nov
    month 12: December Dec. Dec
    weekday mon: Monday Mon.
    weekday tue: Tuesday Tue. Tues.
    weekday wed: Wednesday Wed.
    weekday thu: Thursday Thu. Thur. Thurs.
    weekday fri: Friday Fri.
    weekday sat: Saturday
    weekday sun: Sunday
    weekdays mon: Mondays
    weekdays tue: Tuesdays
    weekdays wed: Wednesdays
    weekdays thu: Thursdays
    weekdays fri: Fridays
    weekdays sat: Saturdays
    weekdays sun: Sundays
    season spring: spring springtime
    season summer: summer summertime
    season autumn: autumn fall
    season winter: winter wintertime
    # --- parts of the day
    part morning: morning
    part midday: noon midday
    part afternoon: afternoon
    part evening: evening
    part night: night
    # --- days and years counted from the report's own
    dayadv 0: today
    dayadv -1: yesterday
    dayadv 1: tomorrow
    nightadv night: tonight
    dir -1: last past previous
    dir 0: current
    dir 1: next coming
    next 1: following
    same 0: same
    this 0: this these
    that 0: that those
    # --- units: in the singular, in the plural
    unit second: second
    unit minute: minute
    unit hour: hour
    unit day: day
    unit week: week
    unit month: month
    unit quarter: quarter
    unit year: year
    unit decade: decade
    unit century: century
    unit weekend: weekend
    units second: seconds secs
    units minute: minutes mins
    units hour: hours hrs
    units day: days
    units week: weeks
    units month: months
    units quarter: quarters
    units year: years yrs
    units decade: decades
    units century: centuries
    units weekend: weekends
    weekend: weekend
    quarterword 3: quarter
    # --- numbers
    indef 1: a an one
    num 1: one
    num 2: two
    num 3: three
    num 4: four
    num 5: five
    num 6: six
    num 7: seven
    num 8: eight
    num 9: nine
    num 10: ten
    num 11: eleven
    num 12: twelve dozen
    num 13: thirteen
    num 14: fourteen
    num 15: fifteen
    num 16: sixteen
    num 17: seventeen
    num 18: eighteen
    num 19: nineteen
    num 20: twenty
    num 30: thirty
    num 40: forty
    num 50: fifty
    num 60: sixty
    num 70: seventy
    num 80: eighty
    num 90: ninety
    num 100: hundred
    ord 1: first
    ord 2: second
    ord 3: third
    ord 4: fourth
    ord 5: fifth
    ord 6: sixth
    ord 7: seventh
    ord 8: eighth
    ord 9: ninth
    ord 10: tenth
    ord 11: eleventh
    ord 12: twelfth
    ord 13: thirteenth
    ord 14: fourteenth
    ord 15: fifteenth
    ord 16: sixteenth
    ord 17: seventeenth
    ord 18: eighteenth
    ord 19: nineteenth
    ord 20: twentieth
    ordinal: st nd rd th
    mult 1000000: million
    mult 1000000000: billion
    half 5: half
    decadewords 20: twenties
    decadewords 30: thirties
    decadewords 40: forties
    decadewords 50: fifties
    decadewords 60: sixties
    decadewords 70: seventies
    decadewords 80: eighties
    decadewords 90: nineties
    vague: several many few some numerous
    approx: about around nearly almost roughly approximately over exactly just
    whole: whole entire full consecutive
    mod start: beginning start
    mod middle: middle mid
    mod end: end
    early: early late
    # --- how often
    freq hour: hourly
    freq day: daily
    freq week: weekly
    freq month: monthly
    freq quarter: quarterly
    freq year: yearly annual annually
    each: every each
    times: once twice
    pro: per
    # --- holidays: month and day; 2000 and the days from Easter; see ``Holiday`` for the rest
    holiday 1031: Halloween
    holiday 1225: Christmas
    holiday 2000: Easter
    holiday 3101: Thanksgiving
    # --- the present, the past and the future as a whole
    present: now currently nowadays
    past: formerly recently
    # --- before and after
    later: later afterwards
    earlier: earlier before
    ago: ago
    since: since
    until: until till
    alt: old
    onday: on
    prep: in on by since until during from of for to at through before after between last next this
    yearlink: in since until before after early late mid
    det: the
    # --- words that make something else of a number or a name
    title: Mr. Mrs. Ms. Dr. Theresa Teresa President Minister
    forename: May August April June
    counted: people euros dollars pounds percent miles kilometers kilometres meters metres soldiers
    counted: troops residents votes seats tons tonnes drones missiles workers jobs homes km kg cases
    label: No. Room Box Flight Route Page
    money: USD EUR GBP
    # --- verbs
    meridiem 0: am a.m.
    meridiem 12: pm p.m.
    pmletter: p
    auxiliary: has had
    perfect: have
    modalverb: would could may might should must can
    pastverb: was were had said told did went came took gave made became began met left won lost held
    pastverb: got saw knew found stood fell rose led sent built spent struck fought shot hit
    futureverb: will shall plans expected scheduled
    presentverb: meets begins opens starts votes arrives meet begin open start vote arrive resume
    notpast: need indeed speed hundred red bed feed seed
    """
}
