"""The rules that find dates counted from another day: "yesterday", "last week", "two days ago", "later this year"."""

from nlp.dates import counting, joining, numbered
from nlp.dates.rewriting import Parts, rule
from nlp.dates.shapes import AMOUNT, AMOUNTS, DAY, DIRECTED, MODIFIER, MONTH, UNIT, WEEKDAY, YEAR
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
    return Relative("day", parts.value("mod")) if parts.words("mod") in ("last", "this") else None


def _same(parts: Parts) -> Value:
    return Relative(parts.value("unit"), 0, "text")


def _weekend(parts: Parts) -> Value | None:
    return Relative("weekend", 0) if parts.value("unit") == "weekend" else None


COUNTED = (
    rule(rf"t? (?P<day> O | n-?o | o ) (?: i | f ) {MODIFIER} {UNIT}", counting.day_of_unit),
    rule(rf"t? {MODIFIER} {MONTH} t? {DAY} {YEAR}", counting.in_year_of),
    rule(rf"t? {MODIFIER} {DAY} f? {MONTH} {YEAR}", counting.in_year_of),
    rule(rf"{WEEKDAY} t? {DAY} f? {MONTH} ,? f? {MODIFIER} {UNIT}", counting.in_relative_year),
    rule(
        rf"{WEEKDAY} (?: {MONTH} t? {DAY}? | (?: i? t )? (?P<season> S ) ) ,? [fi]? t? {MODIFIER} {UNIT}",
        counting.in_relative_year,
    ),
    rule(rf"{MODIFIER} {UNIT} ' {MONTH} t? {DAY}?", counting.in_relative_year),
    rule(r"(?P<weekday> W ) (?P<unit> U ) (?! [fAPGe] )", counting.weekday_after_next),
    rule(r"a (?P<unit> U ) v (?P<weekday> W )", counting.weekday_after_next),
    rule(r"(?P<deictic> D ) T?", _deictic),
    rule(r"(?P<mod> [LC] ) T", _part_of_day),
    rule(rf"(?P<the> t )? {MODIFIER} {UNIT} {DIRECTED}", counting.relative),
    rule(r"t? (?P<unit> U ) A (?P<mod> X )", counting.after_next),
    rule(r"t? (?P<unit> U ) P (?P<mod> L )", counting.after_next),
    rule(r"t? (?P<weekday> W ) A X", counting.weekday_after),
    rule(rf"t? s {UNIT}", _same),
    rule(rf"t {UNIT} (?! [fAP] )", _weekend),
    rule(rf"t? (?P<edge> E ) [-fi]? t? y? {UNIT} {DIRECTED} (?! f? Y )", _unit_edge),
    rule(rf"t y {UNIT}", _unit),
    rule(r"t? (?P<number> [oLO] ) h f t (?P<whole> U )", joining.half),
    rule(rf"t? (?P<number> [oLO] ) (?: {AMOUNT} )? {UNIT} f t (?P<whole> U )", joining.nth),
    rule(rf"(?P<way> e ) i t {UNIT}", joining.passed_or_left),
    rule(rf"(?P<weekday> [Ww] ) ,? f? {MODIFIER} {UNIT}", counting.weekday_of),
    rule(rf"{MODIFIER} {UNIT} [v,'-]? (?P<weekday> [Ww] )", counting.weekday_of),
    rule(rf"{AMOUNT} {UNIT} G", counting.distance(-1, "anchor")),
    rule(rf"{AMOUNT} {UNIT} F z", counting.distance(1, "anchor")),
    rule(rf"i {AMOUNT} {UNIT}", counting.in_distance),
    rule(rf"{AMOUNTS} (?P<tail> G | e | F z )", counting.compound),
    rule(rf"(?P<in> i )? j {AMOUNT} {UNIT} (?P<ago> G )?", counting.less_than),
    rule(r"t? (?P<unit> Z )", counting.so_far),
    rule(
        r"(?: (?P<amount> N | n ) | a? (?P<vague> k ) f? ) (?P<weekday> p ) (?: G | (?P<ahead> F z ) )",
        counting.weekdays_off,
    ),
    rule(r"t (?P<weekday> W ) P L", counting.weekday_before_last),
    rule(r"t (?P<unit> U ) (?! [fFAPeEGgvi] )", counting.present),
    rule(rf"{AMOUNT} {UNIT} (?P<way> e )", counting.earlier_or_later),
    rule(rf"{AMOUNT} {UNIT} (?P<way> L )", counting.prior),
    rule(rf"t? {MODIFIER} {AMOUNT} (?P<unit> u ) {DIRECTED}", counting.rolling),
    rule(rf"t? {AMOUNT} {MODIFIER} (?P<unit> u )", counting.rolling),
    rule(r"R [Uu]", _past),
    rule(r"(?P<vague> V )", _vague),
    rule(rf"t? {DAY} -? {UNIT} (?: ,? f? (?P<year> Y ) )?", numbered.ordinal_unit),
    rule(r"t? (?P<unit> U ) (?P<number> N ) (?: ,? f? (?P<year> Y ) )? (?! f [MmYL] )", counting.week_number),
    rule(r"t? (?P<unit> U ) (?P<number> N ) ,? f? t? (?P<mod> [LXC] ) U", counting.week_number),
)
