"""The rules of the date grammar, in the passes in which they apply: years in words, dates, parts of dates, ranges.

The letters of the patterns are explained in `nlp/dates/tokens.py`; `@` is a date that an earlier pass has found.
"""

from nlp.dates import building, counting, joining
from nlp.dates.rewriting import DATE, Parts, Pass, rule
from nlp.dates.tokens import tokenize
from nlp.dates.values import DateExpression, Part, Relative, Vague, Value

_DAY = r"(?P<day> N | O | n-?o | o )"
_DAY2 = r"(?P<day2> N | O | n-?o | o )"
_IN_LIST = r"[NO] (?: , t? [NO] ){0,4} (?: , | ,? [&r] ) t? [NO]"
_LINK = r"(?P<link> - | 2 | & | , )"
_DIRECTED = r"(?! f t? [MmYLCX] )"
_FROM = r"(?: F | (?P<between> B ) )?"
_HEADING = r"C? [LXC]? (?P<weekday> [Ww] ) \.? T? [,(-]? v? t?"
_WEEKDAY = rf"(?: {_HEADING} )?"
_MONTH = r"(?P<month> M | m \.? )"
_YEAR = r"(?: (?: [,/-]? | f | i ) (?P<year> Y ) )?"
_AMOUNT = r"(?: (?P<amount> N | n-?n | n | a ) | a? (?P<vague> k ) f? )"
_UNIT = r"(?P<unit> [Uu] )"
_AMOUNTS = (
    r"(?P<amount> N | n-?n | n | a ) (?P<unit> [Uu] ) ,? &? (?P<amount2> N | n-?n | n | a ) (?P<unit2> [Uu] )"
    r" (?: ,? &? (?P<amount3> N | n-?n | n | a ) (?P<unit3> [Uu] ) )?"
)
_MODIFIER = r"(?: C (?= [LX] ) )? (?P<mod> [LXC] )"
_DATE = r"(?P<date> @ )"
_DATE2 = r"(?P<date2> @ )"
_END = r"t? (?P<date> [@zYSMmWwdOo%] )"
_END2 = r"t? (?P<date2> [@zYSMmWwdOo%] )"


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
    return Relative("day", parts.value("mod")) if parts.words("mod") in ("last", "this") else None


def _same(parts: Parts) -> Value:
    return Relative(parts.value("unit"), 0, "text")


def _weekend(parts: Parts) -> Value | None:
    return Relative("weekend", 0) if parts.value("unit") == "weekend" else None


_YEARS = Pass(
    rule(r"(?P<head> n ) c (?P<tail> &? n-?n | &? n )?", building.year_in_words),
    rule(r"(?P<head> n ) -? (?P<tail> n-?n | n )", building.year_in_words),
)
_DATES = Pass(
    rule(r"(?P<numeric> \# )", building.numeric),
    rule(rf"{_WEEKDAY} t? {_DAY} f? [-/]? {_MONTH} {_YEAR}", building.written),
    rule(rf"{_WEEKDAY} {_MONTH} [,/-]? t? {_DAY} {_YEAR}", building.written),
    rule(rf"{_MONTH} (?: ,? | f | i ) (?P<year> Y )", building.written),
    rule(rf"(?P<year> Y ) [-/]? {_MONTH} (?: [-/]? {_DAY} )?", building.written),
    rule(rf"{_FROM} t? {_DAY} {_LINK} t? {_DAY2} f? {_MONTH} {_YEAR}", joining.days),
    rule(rf"(?P<month> M ) \. {_DAY}", building.close),
    rule(rf"(?P<day> n-?n | n ) f {_MONTH}", building.written),
    rule(r"(?P<head> n ) -? (?P<decade> d )", building.decade_in_words),
    rule(r"t? (?P<unit> U ) f? (?P<year> Y )", building.year_named),
    rule(rf"{_MONTH} (?: F | (?P<between> B ) ) t? {_DAY} {_LINK} t? {_DAY2} {_YEAR}", joining.days),
    rule(rf"{_FROM} {_MONTH} t? {_DAY} {_LINK} t? {_DAY2} {_YEAR}", joining.days),
    rule(rf"t? (?P<days> {_IN_LIST} ) f? {_MONTH} {_YEAR}", joining.listed_days),
    rule(rf"{_MONTH} (?P<days> {_IN_LIST} ) {_YEAR}", joining.listed_days),
    rule(
        r"(?<= v ) t? (?P<days> O (?: , t? O ){0,4} (?: , | ,? [&r] ) t? O ) (?! f? [MmLXCUuh] )",
        joining.listed_days,
    ),
    rule(rf"t? {_DAY} (?P<unit> U ) f {_MONTH} {_YEAR}", building.day_of),
    rule(rf"(?P<day> n-?n | n ) f? {_MONTH} ,? (?P<year> Y )", building.written),
    rule(rf"{_MONTH} t? (?P<day> n-?n | n ) ,? (?P<year> Y )", building.written),
    rule(
        r"(?P<weekday> [Ww] ) ,? (?: t (?P<day> O | n-?o ) | (?P<day2> O ) ) (?! [-MmWwUuhLX] )",
        building.on_both,
    ),
    rule(r"(?P<weekday> W ) (?P<number> N ) (?! [-MmWwUuhLX/.2] )", building.on_both),
    rule(rf"(?: t? (?P<day> n-?n ) f? {_MONTH} )", building.written),
    rule(rf"{_MONTH} t? (?P<day> n-?n ) (?! [Uu] )", building.written),
    rule(r"(?<= v ) t? (?P<day> O | N ) (?! [-/2] [NO] | f? [MmLXCUu%#] )", building.day_of_month),
    rule(r"(?<= v ) t (?P<day> n-?o | o ) (?! f? [MmLXCUuWwh] )", building.day_of_month),
    rule(r"t (?P<day> O ) (?! f? [MmLXCUuWwh] )", building.day_of_month),
    rule(r"(?P<edge> E ) -? (?P<month> [Mm] ) (?! \.? ,? t? f? [NOoY] )", building.edge_of_month),
    rule(rf"t? (?P<day> O | n-?o | o ) (?: i | f ) {_MODIFIER} {_UNIT}", counting.day_of_unit),
    rule(r"(?P<month> % ) (?: ,? (?P<year> Y ) )?", building.month_and_day),
    rule(rf"{_HEADING} (?P<month> % ) (?: ,? (?P<year> Y ) )?", building.month_and_day),
    rule(
        rf"{_FROM} (?P<first> % ) [-2&] (?: (?P<last> % ) (?: ,? (?P<year> Y ) )? | (?P<numeric> \# ) )",
        building.days_by_number,
    ),
    rule(rf"{_MONTH} f (?P<year> N )", building.short_year),
    rule(r"t? (?: C (?= [LX] ) )? (?P<mod> [LXC] )? (?P<holiday> H ) T?", building.holiday),
    rule(r"t? (?P<holiday> H ) (?: ,? | f | i ) (?P<year> Y )", building.holiday),
    rule(rf"t? (?P<holiday> H ) ,? f? {_MODIFIER} {_UNIT}", building.holiday),
    rule(rf"(?<! - ) {_FROM} (?P<year> Y ) (?: - | 2 ) (?P<year2> Y ) (?! - )", joining.years),
    rule(r"B (?P<year> Y ) & (?P<year2> Y )", joining.years),
    rule(r"F? (?P<year> Y ) (?: [-2] z | z )", joining.years),
    rule(rf"t? {_MODIFIER} {_MONTH} t? {_DAY}", counting.in_year_of),
    rule(rf"t? {_MODIFIER} {_DAY} f? {_MONTH}", counting.in_year_of),
    rule(rf"(?P<year> Y ) , {_MONTH} t? {_DAY}", building.written),
    rule(rf"(?P<year> Y ) ,? t? {_DAY} f? {_MONTH}", building.written),
    rule(r"(?P<month> [Mm] )", building.month),
    rule(r"(?P<month> m ) \. (?= [vi&2-] )", building.month),
    rule(r"(?P<month> N ) - (?P<day> N ) (?! [-MmWwUuhLX/2GeANn%] )", building.dashed),
    rule(r"(?P<weekday> [Ww] ) T?", building.weekday),
    rule(
        rf"t? {_MODIFIER} (?: (?P<weekday> [Ww] ) T? | (?P<month> [Mm] ) | (?P<season> S ) ) (?! [fi] t? [Mm] )",
        building.named,
    ),
    rule(rf"{_WEEKDAY} t? {_DAY} f? {_MONTH} ,? f? {_MODIFIER} {_UNIT}", counting.in_relative_year),
    rule(
        rf"{_WEEKDAY} (?: {_MONTH} t? {_DAY}? | (?: i? t )? (?P<season> S ) ) ,? f? {_MODIFIER} {_UNIT}",
        counting.in_relative_year,
    ),
    rule(r"i t? (?P<season> S )", building.season),
    rule(r"(?: i? t )? (?P<season> S ) ,? f? (?P<year> Y )", building.season),
    rule(rf"F t? {_DAY} 2 t? {_DAY2} (?! f? [MmUuCLX] )", joining.days_of_month),
    rule(rf"{_FROM} t? {_DAY} [-2&] t? {_DAY2} [fi]? {_MODIFIER} {_UNIT}", joining.days_of_month),
    rule(r"(?P<weekday> W ) (?P<unit> U ) (?! [fAPGe] )", counting.weekday_after_next),
    rule(r"a (?P<unit> U ) v (?P<weekday> W )", counting.weekday_after_next),
    rule(r"(?P<deictic> D ) T?", _deictic),
    rule(r"(?P<mod> [LC] ) T", _part_of_day),
    rule(rf"(?P<the> t )? {_MODIFIER} {_UNIT} {_DIRECTED}", counting.relative),
    rule(r"t? (?P<unit> U ) A (?P<mod> X )", counting.after_next),
    rule(r"t? (?P<unit> U ) P (?P<mod> L )", counting.after_next),
    rule(r"t? (?P<weekday> W ) A X", counting.weekday_after),
    rule(
        rf"t? (?P<number> O | n-?o | o ) -? {_UNIT} ,? f? t? (?P<mod> [LXC] ) (?P<whole> U )", building.quarter_of_year
    ),
    rule(rf"t? s {_UNIT}", _same),
    rule(rf"t {_UNIT} (?! [fAP] )", _weekend),
    rule(rf"t? (?P<edge> E ) [-fi]? t? y? {_UNIT} {_DIRECTED} (?! f? Y )", _unit_edge),
    rule(rf"t y {_UNIT}", _unit),
    rule(r"t? (?P<number> [oLO] ) h f t (?P<whole> U )", joining.half),
    rule(rf"t? (?P<number> [oLO] ) {_UNIT} f t (?P<whole> U )", joining.nth),
    rule(rf"(?P<way> e ) i t {_UNIT}", joining.passed_or_left),
    rule(rf"(?P<weekday> [Ww] ) ,? f? {_MODIFIER} {_UNIT}", counting.weekday_of),
    rule(rf"{_MODIFIER} {_UNIT} [v,'-]? (?P<weekday> [Ww] )", counting.weekday_of),
    rule(rf"{_AMOUNT} {_UNIT} G", counting.distance(-1, "anchor")),
    rule(rf"{_AMOUNT} {_UNIT} F z", counting.distance(1, "anchor")),
    rule(rf"i {_AMOUNT} {_UNIT}", counting.in_distance),
    rule(rf"{_AMOUNTS} (?P<tail> G | e | F z )", counting.compound),
    rule(rf"(?P<in> i )? j {_AMOUNT} {_UNIT} (?P<ago> G )?", counting.less_than),
    rule(r"t? (?P<unit> Z )", counting.so_far),
    rule(r"(?: (?P<amount> N | n ) | a? (?P<vague> k ) f? ) (?P<weekday> p ) G", counting.weekdays_ago),
    rule(r"t (?P<unit> U ) (?! [fFAPeEGgvi] )", counting.present),
    rule(rf"{_AMOUNT} {_UNIT} (?P<way> e )", counting.earlier_or_later),
    rule(rf"t? {_MODIFIER} {_AMOUNT} (?P<unit> u ) {_DIRECTED}", counting.rolling),
    rule(rf"t? {_AMOUNT} {_MODIFIER} (?P<unit> u )", counting.rolling),
    rule(r"R [Uu]", _past),
    rule(r"(?P<vague> V )", _vague),
    rule(r"(?P<short> Q ) (?: [-,/]? f? (?P<year> Y ) )?", building.short_period),
    rule(r"(?P<year> Y ) [-,/]? (?P<short> Q )", building.short_period),
    rule(r"(?P<short> Q ) ,? f? t? (?P<mod> [LXC] ) (?P<whole> U )", building.short_period),
    rule(r"t? (?P<mod> [LXC] ) (?P<whole> U ) '? (?P<short> Q )", building.short_period),
    rule(rf"{_MODIFIER} (?P<numbers> % )", building.numbers_in_year),
    rule(r"(?P<decade> d )", building.decade),
    rule(rf"t? {_DAY} -? {_UNIT} (?: ,? f? (?P<year> Y ) )?", building.ordinal_unit),
    rule(r"t? (?P<unit> U ) (?P<number> N ) (?: ,? f? (?P<year> Y ) )?", counting.week_number),
    rule(r"t? (?P<unit> U ) (?P<number> N ) ,? f? t? (?P<mod> [LXC] ) U", counting.week_number),
    rule(r"(?<! ! ) (?P<year> Y )", building.year),
)
_PARTS = Pass(
    rule(rf"t? (?P<edge> E ) (?P<joint> [-fvi] )? t? {_DATE}", joining.edge),
    rule(rf"t? (?P<unit> U ) (?: f | [Eg] [vFi]? ) t? {_DATE}", joining.holding),
    rule(rf"t? {_DATE} (?P<unit> U )", joining.named_weekend),
    rule(rf"{_AMOUNT} {_UNIT} [gE] [vFi]? {_DATE}", joining.starting),
    rule(rf"i? j {_AMOUNT} {_UNIT} (?P<way> [APF] ) {_DATE}", joining.starting),
    rule(rf"t? (?P<number> [oLO] ) (?P<weekday> @ ) (?: f | i ) {_DATE}", joining.nth_weekday),
    rule(rf"(?P<way> e ) [iv]? {_DATE}", joining.passed_or_left),
    rule(rf"t? (?P<number> [oLOX] ) h f {_DATE}", joining.half),
    rule(rf"t? (?P<number> [oLO] ) (?: {_AMOUNT} )? {_UNIT} f {_DATE}", joining.nth),
    rule(rf"i? {_AMOUNT} {_UNIT} (?P<way> [AFP] ) {_DATE}", joining.distance),
    rule(rf"(?P<amount> t )? (?P<unit> U ) (?P<way> [AP] ) {_DATE}", joining.distance),
    rule(rf"{_AMOUNTS} (?P<way> [APF] ) {_DATE}", joining.compound),
    rule(rf"{_AMOUNT} {_UNIT} (?P<way> [AP] )", counting.before_or_after),
    rule(r"(?P<amount> t ) (?P<unit> U ) (?P<way> [AP] )", counting.before_or_after),
)
_RANGES = Pass(
    rule(rf"F {_END} [-2] {_END2}", joining.between),
    rule(rf"B {_END} (?: & | 2 ) {_END2}", joining.between),
    rule(rf"{_DATE} [-2] (?P<date2> [@z] )", joining.between),
    rule(rf"{_DATE} 2 {_END2}", joining.between),
    rule(rf"{_END} 2 {_DATE2}", joining.between),
    rule(rf"(?P<date> m ) - {_DATE2}", joining.between),
    rule(rf"F {_END} (?P<date2> z )", joining.between),
    rule(rf"{_DATE} [,']? v? (?P<weekday> @ )", joining.weekday_in),
    rule(rf"(?P<weekday> @ ) (?: f | ,? i? ) {_DATE}", joining.weekday_in),
    rule(rf"{_DATE} ,? t? (?P<trailing> @ )", joining.weekday_behind),
    rule(rf"{_DATE} (?: , @ ,? )? & (?P<date2> @ )", joining.weekdays),
)
PASSES = (_YEARS, _DATES, _PARTS, _RANGES)


def find(text: str) -> list[DateExpression]:
    """All date expressions of `text` in order, without overlap; times of day and durations are left out."""
    tokens = tokenize(text)
    for each in PASSES:
        tokens = each.rewrite(tokens, text)
    return [DateExpression(t.start, t.end, text[t.start : t.end], t.value) for t in tokens if t.letter == DATE]
