"""The date grammar, in the passes in which its rules apply: years in words, dates, parts of dates, ranges.

The letters of the patterns are explained in `nlp/dates/tokens.py`; `@` is a date that an earlier pass has found.
"""

from nlp.dates import beside, building, counting, joining, naming, other_days, ranging, within_units
from nlp.dates.counted_rules import COUNTED
from nlp.dates.rewriting import DATE as DATE_TOKEN
from nlp.dates.rewriting import Pass, rule
from nlp.dates.shapes import AMOUNT, AMOUNTS, DATE, DATE2, END, END2, UNIT
from nlp.dates.tokens import tokenize
from nlp.dates.values import DateExpression
from nlp.dates.written_rules import WRITTEN

_YEARS = Pass(
    rule(r"(?P<head> n ) c (?P<tail> &? n-?n | &? n )?", building.year_in_words),
    rule(r"(?P<head> n ) -? (?P<tail> n-?n | n )", building.year_in_words),
)
_DATES = Pass(*WRITTEN, *COUNTED)
_PARTS = Pass(
    rule(rf"t? (?P<edge> E ) (?P<joint> [-fvi] )? t? {DATE}", joining.edge),
    rule(rf"t? (?: {AMOUNT} )? {UNIT} (?P<way> g ) [vi]? t? {DATE}", other_days.ending_on),
    rule(rf"t {AMOUNT} (?P<unit> u ) 2 t? {DATE}", other_days.up_to),
    rule(rf"t? (?P<unit> U ) (?: f | [Eg] [vFi]? ) t? {DATE}", joining.holding),
    rule(rf"t? {DATE} (?P<unit> U )", joining.named_weekend),
    rule(rf"t? {DATE} ' (?P<edge> E )", naming.edge_behind),
    rule(rf"t? K f t? {DATE}", beside.eve),
    rule(rf"t? {DATE} K", beside.eve),
    rule(rf"{AMOUNT} {UNIT} [gE] [vFi]? {DATE}", joining.starting),
    rule(rf"t {AMOUNT} (?P<unit> u ) (?P<way> [APXL] ) {DATE}", beside.units),
    rule(rf"x i? {DATE}", within_units.so_far),
    rule(rf"i? j {AMOUNT} {UNIT} (?P<way> [APF] ) {DATE}", joining.starting),
    rule(rf"t? (?P<number> [oLOl] ) (?P<weekday> @ ) (?: f | i ) {DATE}", joining.nth_weekday),
    rule(rf"t? {UNIT} (?P<number> N ) f {DATE}", joining.nth),
    rule(rf"t? (?P<weekday> @ ) (?P<way> [APXL] ) {DATE}", beside.weekday),
    rule(rf"t? (?P<number> O | o | X ) (?P<weekday> @ ) (?P<way> [APXL] ) {DATE}", beside.weekday),
    rule(rf"t? (?P<day> O | n-?o | o ) (?P<unit> U ) (?P<way> [APXL] ) {DATE}", beside.nth_unit),
    rule(rf"(?P<way> e ) [iv]? {DATE}", joining.passed_or_left),
    rule(rf"t? (?P<number> [oLOXl] ) h f {DATE}", joining.half),
    rule(rf"t? (?P<number> [oLOl] ) (?: {AMOUNT} )? y? {UNIT} [fi] {DATE}", joining.nth),
    rule(rf"i? {AMOUNT} {UNIT} (?P<way> [APFXL] ) t? {DATE}", beside.distance),
    rule(rf"(?P<amount> t )? (?P<unit> U ) (?P<way> [APXL] ) t? {DATE}", beside.distance),
    rule(rf"{AMOUNTS} (?P<way> [APF] ) {DATE}", joining.compound),
    rule(rf"{AMOUNT} {UNIT} (?P<way> [AP] )", counting.before_or_after),
    rule(rf"{AMOUNTS} (?P<tail> [AP] )", counting.compound_alone),
    rule(r"(?P<amount> t ) (?P<unit> U ) (?P<way> [AP] )", counting.before_or_after),
    rule(r"t (?P<part> T ) (?P<way> P )", counting.before_told),
    rule(r"v t (?P<way> K ) (?! f )", counting.before_told),
    rule(rf"{AMOUNT} {UNIT} (?P<way> [AP] ) s", counting.after_that),
    rule(r"(?P<amount> t ) (?P<unit> U ) (?P<way> [AP] ) s", counting.after_that),
)
_RANGES = Pass(
    rule(rf"F {END} ,? [-2] {END2}", ranging.between),
    rule(rf"B {END} (?: & | 2 ) {END2}", ranging.between),
    rule(r"(?P<week> @ ) ,? [FBv]? (?P<date> @ ) [-2&] (?P<date2> @ )", ranging.days_of_week),
    rule(rf"{DATE} [-2] (?P<date2> [@z] )", ranging.between),
    rule(rf"{DATE} ,? 2 {END2}", ranging.between),
    rule(rf"{END} 2 {DATE2}", ranging.between),
    rule(r"(?P<date> m ) \.? [-2] (?P<date2> [@mM] )", ranging.between),
    rule(r"(?P<date> @ ) [-2] (?P<date2> m )", ranging.between),
    rule(rf"F {END} (?P<date2> z )", ranging.between),
    rule(rf"{DATE} [,']? v? (?P<weekday> @ )", joining.weekday_in),
    rule(rf"(?P<weekday> @ ) (?: f | ,? i? ) {DATE}", joining.weekday_in),
    rule(rf"{DATE} [,(]? [ta]? (?P<trailing> @ )", ranging.weekday_behind),
    rule(rf"{DATE} [,(] (?P<trailing> w )", ranging.weekday_behind),
    rule(r"(?P<date> w ) [-2] (?P<date2> [w@] )", ranging.between),
    rule(rf"{DATE} [-2] (?P<date2> w )", ranging.between),
    rule(rf"{DATE} (?: , @ ,? )? [&r] {DATE2}", ranging.months_in_year),
    rule(rf"{DATE} (?: , @ ,? )? & (?P<date2> @ )", ranging.weekdays),
)
_UP_TO_NOW = Pass(
    rule(r"(?P<to> 2 )? (?P<now> z )", within_units.up_to_now),
    rule(r"(?P<now> x )", within_units.up_to_now),
)
# parts of parts, "two weeks after the first Monday of May", take the parts twice
PASSES = (_YEARS, _DATES, _PARTS, _PARTS, _RANGES, _UP_TO_NOW)


def find(text: str) -> list[DateExpression]:
    """All date expressions of `text` in order, without overlap; times of day and durations are left out."""
    tokens = tokenize(text)
    for each in PASSES:
        tokens = each.rewrite(tokens, text)
    return [DateExpression(t.start, t.end, text[t.start : t.end], t.value) for t in tokens if t.letter == DATE_TOKEN]
