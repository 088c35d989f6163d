extension TimeLanguage {
  /// German patterns with what they mean; the notation is explained at ``RuleBook``.
  static let germanRules = """
    $A = (approx approx? | 'mehr' 'als' | 'weniger' 'als' | 'länger' 'als' | 'nicht' 'einmal' | 'bis' 'zu')
    $SEP = (','? ('und' | 'oder' | 'bis' | 'sowie' | '-' | '/' | 'auf') | ',')
    $TO = ('bis' | 'und' | 'oder' | '-' | '/' | 'auf' | 'statt' | 'von')
    $H = hour (~('.' | ':') ~minute)?
    $TILL = ('-' | ','? ('bis' | 'und' | 'oder' | 'sowie') ('von' | 'ab' | 'um')? | ',')
    $WD = ((weekday | shortday) ','? det?)
    $YEAR = (year | det? (dir | this | same | next) unit=year | det? prevunit=year)
    $REL = (dir | this | that | next | same)
    # --- names and other things that only look like times
    skip: title (season | month | weekday)
    skip: ('Agenda' | 'Vision' | 'Horizont' | 'Horizon' | 'Strategie' | 'Windows' | 'Studio') year
    skip: (weekday | season) ~'-' ~noun
    skip: ('Bild' | 'Welt') 'am' [weekday]
    skip: $A? (det | this)? $A? num units alt
    skip: $A? indef unit alt
    skip: det? ('letzte' | 'letzten' | 'letzter') unit=day
    skip: $A? num units=year ('junge' | 'junger' | 'jungen' | 'junges')
    skip: ('Alter' | 'Altersgrenze' | 'Mindestalter') 'von' [$A? num units]
    skip: persons ('bis' | 'ab' | 'unter' | 'über' | 'zwischen' | 'von') [num units=year]
    skip: 'schon' [present]
    skip: 'eines' ('Tages' | 'Abends' | 'Morgens' | 'Nachts')
    skip: ('mit' | 'Mit') [$A? num units=year]
    skip: ('ab' | 'unter' | 'Ab' | 'Unter') [$A? num units=year]
    skip: num ~'.' ~num ~'.' ~num ~'.' ~num
    # --- days of the month
    date: det? $WD? day ~'.' month $YEAR?
    date: det? $WD? ord month $YEAR?
    date: $WD? day ~'.' monthnumber ~'.' year
    date: $WD? day ~'.' ~monthnumber ~'.' ~shortyear
    date: ('am' | 'vom' | 'zum' | 'bis' | 'ab' | 'den' | 'seit' | 'dem' | 'der' | 'und') [day ~'.' monthnumber ~'.'] !~number
    date: [$WD day ~'.' monthnumber ~'.'] !~number
    isoDate: year ~'-' ~zeromonth ~'-' ~zeroday
    isoDate: zeroday ~'/' ~zeromonth ~'/' ~year
    dayOf: [det? $WD? day ~'.'] $SEP ('zum' | 'am' | 'vom')? det? $WD? day ~'.' month $YEAR?
    dayOf: [det? $WD? day ~'.'] $SEP ('zum' | 'am')? det? $WD? day ~'.' $SEP ('zum' | 'am')? det? $WD? day ~'.' month $YEAR?
    dayOf: [det? $WD? day ~'.' ~monthnumber ~'.'] $SEP ('zum' | 'am')? det? $WD? day ~'.' monthnumber ~'.' year?
    dayOf: [det? $WD? day ~'.'] $SEP ('zum' | 'am')? det? $WD? day ~'.' monthnumber ~'.' year?
    dayOf: [det? $WD? day ~'.' month] $SEP ('zum' | 'am')? det? $WD? day ~'.' month year
    # --- English dates, as captions of agency pictures have them
    date: (enweekday ','?)? enmonth day ','? year
    date: (enweekday ','?)? day enmonth ','? year
    monthDate: enmonth ','? year
    weekday: 'on' [enweekday]
    weekday: endir enweekday
    # --- months
    monthDate: (mod det?)? det? early? month $YEAR
    monthDate: [(mod det?)? month] ('/' | 'und' | 'bis' | '-' | 'oder') mod? month year
    bareMonth: (mod det?)? det? $REL? early? month
    # --- years, decades, centuries
    year: (mod det?)? det? yeartext year
    year: mod year
    bareYear: year
    shortYear: year ~('/' | '-') [~shortyear]
    shortYear: ''' ~shortyear
    decade: (mod det?)? det? early? integer ~'-'? ~'er' '-'? yeartext
    decade: (mod det?)? det early? integer ~('er' | 'ern')
    decade: (mod det?)? det? early? decadeword '-'? yeartext
    decade: (mod det?)? det early? decadewords
    decade: [det? (integer ~'er' | decadeword | decadewords)] ~'-' ('und' | 'oder' | 'bis') (integer ~'er' '-'? yeartext? | decadeword | decadewords)
    century: (mod det?)? det? early? (day ~'.' | ord) (unit=century | 'Jh.' | 'Jhd.')
    century: [det? day ~'.'] ('und' | 'bis' | '-' | '/') det? day ~'.' (unit=century | 'Jh.')
    millennium: (mod det?)? det? (day ~'.' | ord) unit=millennium
    # --- seasons, quarters, holidays, weekends
    fixed DURATION P1SP: [det season=spring] ('über' | 'hindurch')
    fixed DURATION P1SU: [det season=summer] ('über' | 'hindurch')
    fixed DURATION P1FA: [det season=autumn] ('über' | 'hindurch')
    fixed DURATION P1WI: [det season=winter] ('über' | 'hindurch')
    season: (mod det?)? det? $REL? season (year (~'/' ~(shortyear | year))?)?
    season: (mod det?)? det? season det? ((dir | this) unit=year | prevunit=year)
    quarter: (mod det?)? det? (day ~'.' | ord) quarterword $YEAR?
    fixedHoliday 815: ('Mariä' | 'Maria') 'Himmelfahrt' year?
    fixedHoliday 1208: ('Mariä' | 'Maria') 'Empfängnis' year?
    fixedHoliday 1003: det? 'Tag' 'der' 'Deutschen' 'Einheit'
    fixedHoliday 501: det? 'Tag' 'der' 'Arbeit'
    fixedHoliday 106: ('Heilige' | 'Heiligen' | 'Heilig') 'Drei' ('Könige' | 'Königen')
    fixedHoliday 2039: 'Christi' 'Himmelfahrt' year?
    fixedHoliday 3001: det? ord=1 ('Advent' | 'Adventsonntag' | 'Adventssonntag') year?
    fixedHoliday 3002: det? ord=2 ('Advent' | 'Adventsonntag' | 'Adventssonntag') year?
    fixedHoliday 3003: det? ord=3 ('Advent' | 'Adventsonntag' | 'Adventssonntag') year?
    fixedHoliday 3004: det? ord=4 ('Advent' | 'Adventsonntag' | 'Adventssonntag') year?
    fixedHoliday 3001: det? day=1 ~'.' ('Advent' | 'Adventsonntag' | 'Adventssonntag') year?
    fixedHoliday 3002: det? day=2 ~'.' ('Advent' | 'Adventsonntag' | 'Adventssonntag') year?
    fixedHoliday 3003: det? day=3 ~'.' ('Advent' | 'Adventsonntag' | 'Adventssonntag') year?
    fixedHoliday 3004: det? day=4 ~'.' ('Advent' | 'Adventsonntag' | 'Adventssonntag') year?
    holiday: det? $REL? holiday year?
    fixed DATE PAST_REF: 'in' [this 'Zeit']
    holiday: det? holiday det? (dir | this) unit=year
    weekend: (mod det?)? det? $REL? weekend
    # --- days of the week
    weekday: det? $REL? weekday (part | partadv)?
    weekday: det? $REL? weekdaypart
    weekday: deictic [weekday (part | partadv)?]
    weekday: deictic [weekdaypart]
    weekday: weekday ('in' 'der' | 'am') early? part
    # --- days counted from today
    fixed DATE PRESENT_REF: ('bis' | 'noch' | 'erst') [dayadv=0]
    fixed DATE PRESENT_REF: [dayadv=0] ('noch' | 'nicht' 'mehr' | 'kaum' | 'oft' | 'meist' | 'längst')
    day DAY: [dayadv=0] ','? ('um' | 'ab' | 'gegen' | 'von') number
    day DAY: [dayadv=0] ','? weekday
    day: dayadv (part | partadv | partset)?
    day DAY: det? deictic (unit=day | part)
    fixed DATE PRESENT_REF: [deictic=0] !weekday !weekdaypart
    day: [deictic] !weekday !weekdaypart
    # --- weeks, months, years counted from the report's own
    shift: (mod det?)? det? dir unit
    shift: (mod det?)? this unit
    shift: (mod det?)? det? prevunit
    shift: mod det? unit
    shift: edge
    shift: yearword
    anaphor 0: det? same unit
    anaphor 0: that unit
    anaphor 0: ('in' | 'In') ['dem' ('gleichen' | 'selben')? (unit=year | unit=month)]
    anaphor 1: det? next unit
    anaphor 1: det? unit later
    anaphor -1: det? unit earlier
    anaphor -1: det? prevday
    anaphor 1: det? nextunit
    fixed DATE PRESENT_REF: this units=day
    # --- times of day
    clock: hour ~('.' | ':') ~minute 'Uhr'
    clock: (hour | num) 'Uhr' minute?
    clock: (hour | num) 'Uhr' minute? (partset | 'früh' | 'in' 'der' part=night | 'am' part)
    clock -30: ('um' | 'Um' | 'gegen' | 'ab' | 'bis' | 'seit' | 'vor' | 'nach') ['halb' num 'Uhr'?] !units
    clock -15: 'Viertel' 'vor' num
    clock 15: 'Viertel' 'nach' num
    clock: [$H] $TILL $H 'Uhr'
    clock: [$H] $TILL $H $TILL $H 'Uhr'
    clock: [$H] $TILL $H $TILL $H $TILL $H 'Uhr'
    clock: ('um' | 'ab' | 'gegen' | 'von' | 'bis') [hour ~('.' | ':') ~minute] !counted
    clock: (weekday | dayadv | year) ','? [hour ~('.' | ':') ~minute] !counted
    clock: [hour ~('.' | ':') ~minute] ('MEZ' | 'MESZ' | 'GMT' | 'UTC')
    midnight: ('um' | 'nach' | 'vor' | 'gegen' | 'bis' | 'ab' | 'seit' | 'zu' | 'zur') ['Mitternacht']
    dayTime: [det? part=night] ('auf' | 'zum' | 'zu') det? $WD? day ~'.' month year?
    dayTime: ('am' | 'zum' | 'vom' | 'gegen' | 'im') [early? part]
    dayTime: ('in' | 'In' | 'seit' | 'während' | 'bis') [det early? (part=night | parts)]
    dayTime: ('über' | 'Über') [part=night]
    dayTime: ('zu' | 'Zu') [part=midday]
    dayTime: 'für' [det early? part]
    dayTime: (dir | this | same | next) (part | parts)
    dayTime: det? part=night ('auf' | 'zum' | 'zu') det? weekday
    # --- durations
    duration: $A? (det | this)? (dir | next)? $A? num (whole | adjective)? units
    duration: $A? num dir units
    duration: $A? (det | this)? dir? (num | vague) mult whole? units
    fixed DURATION PT15M: $A? (det | indef)? 'Viertelstunde'
    fixed DURATION PT45M: $A? (det | indef)? 'Dreiviertelstunde'
    duration: [$A? (det | this)? dir? num] $TO $A? num whole? units
    duration: $A? indef whole? unit
    duration: $A? (det | this | indef)? dir? half (unit | units)
    duration: $A? (det | this | indef)? dir? vague whole? units
    duration: (det | this)? dir whole? units
    duration: det? entire unit
    duration: [units] lang
    duration: ('seit' | 'vor' | 'nach' | 'binnen' | 'für' | 'während' | 'über') [whole? units]
    duration: [units] (later | earlier)
    duration: 'lange' units
    duration: [det unit=day] ',' ('an' | 'als' | 'da' | 'wo')
    duration: [det units=day] ('um' | 'vor' | 'nach')
    vagueDuration: unitlang
    duration: num ~'-' ~units
    duration: num ~'-' ~units ~'-' ~unit=week
    duration: 'im' [unit=year] 'nach'
    compoundDuration: $A? numunit
    compoundDuration: $A? number ~'-'? unitadj
    # --- sets
    unitSet: ($A? times)? freq
    unitSet: times (pro | 'im' | 'am' | 'in' 'der') unit
    unitSet: (num | vague) ('Mal' | 'mal') (pro | 'im' | 'am' | 'in' 'der') unit
    unitSet: pro unit
    unitSet: (counted | money) ('im' | 'am' | 'in' 'der') [unit]
    unitSet P1D: ('Tag' 'für' 'Tag' | 'Tag' 'um' 'Tag')
    unitSet P1W: 'Woche' ('für' | 'um') 'Woche'
    unitSet P1M: 'Monat' ('für' | 'um') 'Monat'
    unitSet P1Y: 'Jahr' ('für' | 'um' | 'zu') 'Jahr'
    unitSet PT1NI: 'Nacht' 'für' 'Nacht'
    unitSet: each ord? unit
    unitSet: 'alle' (num | vague) units
    weekdaySet: weekdays (partset | part)?
    weekdaySet: weekday partset
    weekdaySet: weekdaypartset
    weekdaySet: each weekdaypart
    weekdaySet: each ord? weekday part?
    weekdaySet: each part
    weekdaySet: partset
    unitSet P1M: each (ord | dir)? weekday ('im' | 'des' | 'eines' | 'jeden') unit=month
    dateSet: each season
    dateSet: each unit=year ','? 'am' [det? day ~'.' month]
    dateSet: ('jährlich' | 'alljährlich') 'am' [day ~'.' month]
    # --- the present, the past and the future as a whole
    fixed DATE PRESENT_REF: present
    fixed DATE PAST_REF: !units !unit ['früher'] !'als' !'oder'
    fixed DATE PAST_REF: ['Ex'] ~'-' ~noun
    fixed DATE PAST_REF: det? 'früheren' 'Zeiten'
    fixed DATE PAST_REF: 'in' [det 'Vergangenheit']
    fixed DATE PAST_REF: 'vor' 'langer' 'Zeit'
    fixed DATE FUTURE_REF: det? ('nächster' | 'naher' | 'absehbarer' | 'nächsten' | 'kommender') 'Zeit'
    fixed DATE FUTURE_REF: 'in' ['Kürze']
    fixed DATE FUTURE_REF: 'in' ['der'? 'Zukunft']
    fixed DATE PAST_REF: 'in' [det? ('letzter' | 'jüngster') 'Zeit']
    fixed DATE PAST_REF: past
    fixed DATE FUTURE_REF: future
    """
}
