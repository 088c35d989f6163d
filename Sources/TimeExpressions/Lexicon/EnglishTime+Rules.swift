extension TimeLanguage {
  /// English patterns with what they mean; the notation is explained at ``RuleBook``.
  static let englishRules = """
    $A = (approx | 'more' 'than' | 'less' 'than' | 'at' 'least' | 'up' 'to')
    $TO = ('to' | 'or' | 'and' | '-')
    $DAY = (day ~ordinal? | ord)
    $REL = (dir | this | that | next | same)
    # --- names and other things that only look like times
    skip: title month
    skip: ('may' | 'May') ('be' | 'have' | 'not' | 'also')
    skip: $A? num ~'-'? ~(unit | units) ~'-' ~'old'
    skip: $A? num units alt
    skip: 'aged' [num]
    # --- days of the month
    date: (weekday ','?)? month day ~ordinal? ','? year?
    date: (weekday ','?)? det? $DAY 'of'? month ','? year?
    date: monthnumber ~'/' ~day ~'/' ~year
    dayOf: [month day] $TO day ','? year
    isoDate: year ~'-' ~zeromonth ~'-' ~zeroday
    # --- months, years, decades, centuries
    monthDate: (mod 'of')? early? month ','? year
    bareMonth: (mod 'of')? early? $REL? month
    year: (mod 'of' | early)? det? unit=year year
    year: (mod 'of' | early | 'mid' ~'-'?) year
    bareYear: year
    shortYear: year ~('/' | '-') [~shortyear]
    decade: det? early? integer ~'''? ~'s'
    decade: det early? decadewords
    century: det? early? (day ~ordinal | ord) '-'? unit=century
    # --- seasons, quarters, holidays, weekends
    season: (mod 'of')? det? $REL? early? season ('of'? year)?
    quarter: det? (day ~ordinal | ord) quarterword ('of'? year)?
    fixedHoliday 1224: 'Christmas' 'Eve' year?
    fixedHoliday 1231: 'New' 'Year' ~''' ~'s' 'Eve' year?
    fixedHoliday 101: 'New' 'Year' ~''' ~'s' 'Day' year?
    fixedHoliday 704: ('Independence' 'Day' | 'Fourth' 'of' 'July')
    fixedHoliday 3102: 'Labor' 'Day'
    fixedHoliday 1998: 'Good' 'Friday'
    fixedHoliday 2001: 'Easter' 'Monday'
    fixedHoliday 2000: 'Easter' 'Sunday'
    holiday: $REL? holiday year?
    weekend: det? $REL? weekend
    # --- days of the week, days counted from today
    weekday: $REL? weekday part?
    day: dayadv part?
    dayTime: this part
    dayTime: dir part=night
    dayTime: nightadv
    # --- weeks, months, years counted from the report's own
    shift: (mod 'of' | early)? det? dir unit
    shift: (mod 'of' | early)? this unit
    shift: (mod 'of') det unit
    anaphor 0: det? same unit
    anaphor 1: det next unit
    anaphor 0: that unit
    # --- times of day
    clock: hour (~(':' | '.') ~minute)? meridiem
    clock: hour (~(':' | '.') ~minute)? ('a' | 'A') ~'.' ~('m' | 'M') ~'.'?
    clock: hour (~(':' | '.') ~minute)? pmletter ~'.' ~('m' | 'M') ~'.'?
    clock: ('at' | 'by' | 'until' | 'from' | 'around') [hour ~':' ~minute] !counted
    clock: (hour | num) 'o' ~''' ~'clock'
    dayTime: 'in' [det early? part]
    midnight: 'midnight'
    # --- durations
    duration: $A? (det | this)? dir? $A? num whole? units
    duration: [$A? num] $TO num units
    duration: $A? num ~'-' ~unit
    duration: num ~'-' ~unit
    duration: $A? indef whole? unit
    duration: $A? half indef unit
    duration: $A? (indef | det)? dir? vague whole? units
    duration: det? (dir | this) whole? units
    duration: ('for' | 'in') [units]
    duration: [units] (ago | later | earlier)
    # --- sets
    unitSet: times? freq
    unitSet: times (indef | pro) unit
    unitSet: pro unit
    unitSet: each (ord | num)? (unit | units)
    weekdaySet: weekdays
    weekdaySet: each ord? weekday part?
    weekdaySet: each part
    # --- the present, the past and the future as a whole
    fixed DATE PRESENT_REF: present
    fixed DATE PAST_REF: past
    """
}
