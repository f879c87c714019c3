"""The rules that find dates counted from another day: "yesterday", "last week", "two days ago", "later this year"."""

from nlp.dates import counting, half_units, joining, numbered, other_days, told_years, weeks, within_units
from nlp.dates.rewriting import Parts, rule
from nlp.dates.shapes import AMOUNT, AMOUNTS, DAY, DIRECTED, HALVED, MODIFIER, MONTH, UNIT, WEEKDAY, YEAR
from nlp.dates.values import Part, Relative, Vague, Value


def _deictic(parts: Parts) -> Value:
    return Relative("day", parts.value("deictic"))


def _past(_: Parts) -> Value:
    return Vague("PAST_REF")


def _vague(parts: Parts) -> Value:
    return Vague(parts.value("vague"))


def _unit_edge(parts: Parts) -> Value:
    return Part(parts.value("edge"), Relative(parts.value("unit"), 0))


def _unit(parts: Parts) -> Value:
    return Relative(parts.value("unit"), 0)


def _part_of_day(parts: Parts) -> Value | None:
    """ "Last night", "this morning"; "the next morning" and "that evening" count from a date before them."""
    told = parts.words("mod") not in ("last", "this")
    return Relative("day", parts.value("mod"), "text" if told else "anchor")


def _same(parts: Parts) -> Value:
    return Relative(parts.value("unit"), 0, "text")


def _weekend(parts: Parts) -> Value | None:
    return Relative("weekend", 0) if parts.value("unit") == "weekend" else None


COUNTED = (
    rule(rf"t? (?P<day> O | n-?o | o ) (?: i | f ) t? {MODIFIER} {UNIT}", counting.day_of_unit),
    rule(rf"t? (?P<day> O | n-?o | o ) f t {UNIT}", within_units.day_of_the_month),
    rule(rf"t? (?P<day> O | n-?o ) ,? {MODIFIER} {UNIT}", within_units.day_of_the_month),
    rule(rf"{MODIFIER} {UNIT} (?: ' | ,? v t? | t ) (?P<day> O | n-?o )", within_units.day_of_the_month),
    rule(rf"{MODIFIER} {UNIT} (?P<day> O | n-?o ) (?! [Uu] )", within_units.day_of_the_month),
    rule(r"(?P<year> Y ) ,? t? (?P<day> O | n-?o | o ) (?P<unit> U ) (?! f )", numbered.unit_of_year),
    rule(
        r"t? (?P<number> [oLOl] ) (?P<weekday> W ) (?: [fi] t? (?P<mod> [LXC] )? | (?P<mod2> [LXC] ) ) (?P<whole> U )",
        within_units.nth_weekday_of,
    ),
    rule(rf"t? (?P<same> [sC] ) {UNIT} ,? [fi]? t? (?P<mod> [LX] ) (?P<whole> U )", other_days.same_day),
    rule(rf"t? s {UNIT} ,? [fi]? t? (?P<mod> [LX] ) (?P<whole> U )", within_units.same_of_year),
    rule(rf"t? (?: {MODIFIER} )? {UNIT} (?: (?P<own> ' ) | - )? (?P<edge> E )", within_units.edge_of_unit),
    rule(r"(?<= P ) [tC] (?P<unit> J )", _unit),
    rule(rf"x i? [tC]? {UNIT}", within_units.so_far),
    rule(rf"[tC] {UNIT} x", within_units.so_far),
    rule(rf"C {UNIT} z", within_units.so_far),
    rule(rf"t? {MODIFIER} {MONTH} t? {DAY} {YEAR}", counting.in_year_of),
    rule(rf"t? {MODIFIER} {DAY} f? {MONTH} {YEAR}", counting.in_year_of),
    rule(rf"{WEEKDAY} t? {DAY} f? {MONTH} ,? f? (?P<the> t )? {MODIFIER} {UNIT}", counting.in_relative_year),
    rule(
        rf"{WEEKDAY} (?: {MONTH} t? {DAY}? | (?: i? t )? (?P<season> S ) ) ,? [fi]? (?P<the> t )? {MODIFIER} {UNIT}",
        counting.in_relative_year,
    ),
    rule(rf"{WEEKDAY} {MONTH} (?: t? {DAY} )? ,? [fi]? t? s {UNIT}", told_years.in_that_year),
    rule(rf"{WEEKDAY} {DAY} f? {MONTH} ,? [fi]? t? s {UNIT}", told_years.in_that_year),
    rule(rf"s {MONTH} (?! t? [NOo] | ,? f? Y )", told_years.that_month),
    rule(rf"{WEEKDAY} {MONTH} (?: t? {DAY} )? ,? {AMOUNT} {UNIT} (?P<ago> G )", told_years.years_off),
    rule(rf"{WEEKDAY} {DAY} f? {MONTH} ,? {AMOUNT} {UNIT} (?P<ago> G )", told_years.years_off),
    rule(rf"{AMOUNT} {UNIT} (?P<ago> G ) ,? C (?P<whole> U )", told_years.ago_this),
    rule(rf"[sC] {UNIT} ,? i (?P<year> Y )", told_years.day_in_year),
    rule(rf"{MODIFIER} {UNIT} ,? i? {MONTH} (?! \.? t? [NOon] )", counting.in_relative_year),
    rule(rf"{MODIFIER} {UNIT} ,? [iv]? {MONTH} t? {DAY}", counting.in_relative_year),
    rule(rf"{MODIFIER} {UNIT} ' (?: {MONTH} t? {DAY}? | (?P<season> S ) )", counting.in_relative_year),
    rule(r"(?P<weekday> W ) (?P<unit> U ) (?! [fAPGe] )", weeks.weekday_after_next),
    rule(r"a (?P<unit> U ) v (?P<weekday> W )", weeks.weekday_after_next),
    rule(rf"{AMOUNT} {UNIT} (?P<ago> G ) ,? (?P<day> D )", other_days.ago_from),
    rule(rf"{AMOUNT} {UNIT} (?: (?P<day> D ) | v? (?P<weekday> W ) )", other_days.ahead_of),
    rule(rf"(?: (?P<day> D ) | (?P<weekday> W ) ) {UNIT} (?! [fAPGe] )", other_days.ahead_of),
    rule(rf"i? {HALVED} (?P<tail> G | e | F z )", half_units.halved),
    rule(rf"i {HALVED}", half_units.halved),
    rule(r"(?P<deictic> D ) T?", _deictic),
    rule(r"t? (?P<mod> [LXCs] ) T", _part_of_day),
    rule(rf"(?P<the> t )? {MODIFIER} y? {UNIT} {DIRECTED}", counting.relative),
    rule(r"t? (?P<unit> U ) A (?P<mod> X ) (?! [WwMmHSU] )", counting.after_next),
    rule(r"t? (?P<unit> U ) P (?P<mod> L ) (?! [WwMmHSU] )", counting.after_next),
    rule(r"t? (?P<weekday> W ) A X", weeks.weekday_after),
    rule(rf"t? s {UNIT}", _same),
    rule(rf"t {UNIT} (?! [fAP] )", _weekend),
    rule(r"(?P<unit> U )", within_units.weekend_of_talks),
    rule(rf"t? (?P<edge> E ) [-fi]? t? y? {UNIT} {DIRECTED} (?! f | Y )", _unit_edge),
    rule(rf"t y {UNIT}", _unit),
    rule(r"t? (?P<number> [oLOl] ) h f t (?P<whole> U )", joining.half),
    rule(rf"t? (?P<number> [oLOl] ) (?: {AMOUNT} )? y? {UNIT} [fi] t (?P<whole> U )", joining.nth),
    rule(rf"(?P<way> e ) i t {UNIT}", joining.passed_or_left),
    rule(rf"(?P<weekday> [Ww] ) ,? f? {MODIFIER} {UNIT}", weeks.weekday_of),
    rule(rf"{MODIFIER} {UNIT} [v,'-]? (?P<weekday> [Ww] )", weeks.weekday_of),
    rule(rf"{AMOUNT} {UNIT} (?P<ago> G )", counting.ago),
    rule(r"(?P<amount> (?P<unit> U ) ) (?P<ago> G )", other_days.one_ago),
    rule(rf"i? {AMOUNT} {UNIT} F z", counting.distance(1, "anchor")),
    rule(rf"i q? {AMOUNT} {UNIT} (?! F t? [DWwNOMHz#%] )", counting.in_distance),
    rule(rf"{AMOUNTS} (?P<tail> G | e | F z )", counting.compound),
    rule(rf"(?P<in> i )? j {AMOUNT} {UNIT} (?P<ago> G )?", counting.less_than),
    rule(r"[tC]? (?P<unit> Z )", within_units.so_far),
    rule(
        r"(?: (?P<amount> N | n ) | a? (?P<vague> k ) f? ) (?P<weekday> p ) (?: (?P<ago> [Ge] ) | F z )",
        weeks.weekdays_off,
    ),
    rule(r"i (?P<amount> N | n ) (?P<weekday> p )", weeks.weekdays_off),
    rule(r"t (?P<weekday> W ) P L", weeks.weekday_before_last),
    rule(r"t (?P<unit> U ) (?! [fFAPeEGgvi] )", counting.present),
    rule(r"(?: C | (?P<the> t ) | t? (?P<mod> L ) ) (?P<unit> U ) (?! [fFAPeEGgXL] )", other_days.bare_day),
    rule(rf"{AMOUNT} {UNIT} (?P<way> e )", counting.earlier_or_later),
    rule(rf"{AMOUNT} {UNIT} (?P<way> L )", counting.prior),
    rule(rf"t? {MODIFIER} {AMOUNT} (?P<unit> u ) {DIRECTED}", counting.rolling),
    rule(rf"t? {AMOUNT} {MODIFIER} (?P<unit> u )", counting.rolling),
    rule(r"R [Uu]", _past),
    rule(r"(?P<vague> V )", _vague),
    rule(rf"t? {DAY} -? {UNIT} (?: ,? f? (?P<year> Y ) )?", numbered.ordinal_unit),
    rule(r"t? (?P<unit> U ) (?P<number> N ) (?! f [MmYL] )", numbered.numbered_quarter),
    rule(r"t? (?P<unit> U ) (?P<number> N ) (?: ,? f? (?P<year> Y ) )? (?! f [MmYL] )", weeks.week_number),
    rule(r"t? (?P<unit> U ) (?P<number> N ) ,? [fi]? t? (?P<mod> [LXC] ) U", weeks.week_number),
    rule(r"(?P<year> Y ) ,? (?P<unit> U ) (?P<number> N )", weeks.week_number),
)
