"""The date grammar, in the passes in which its rules apply: years in words, dates, parts of dates, ranges.

The letters of the patterns are explained in `nlp/dates/tokens.py`; `@` is a date that an earlier pass has found.
"""

from nlp.dates import building, counting, joining, ranging
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
    rule(rf"t? (?P<unit> U ) (?: f | [Eg] [vFi]? ) t? {DATE}", joining.holding),
    rule(rf"t? {DATE} (?P<unit> U )", joining.named_weekend),
    rule(rf"{AMOUNT} {UNIT} [gE] [vFi]? {DATE}", joining.starting),
    rule(rf"i? j {AMOUNT} {UNIT} (?P<way> [APF] ) {DATE}", joining.starting),
    rule(rf"t? (?P<number> [oLO] ) (?P<weekday> @ ) (?: f | i ) {DATE}", joining.nth_weekday),
    rule(rf"t? {UNIT} (?P<number> N ) f {DATE}", joining.nth),
    rule(rf"t (?P<weekday> @ ) (?P<way> [AP] ) {DATE}", joining.weekday_beside),
    rule(rf"(?P<way> e ) [iv]? {DATE}", joining.passed_or_left),
    rule(rf"t? (?P<number> [oLOX] ) h f {DATE}", joining.half),
    rule(rf"t? (?P<number> [oLO] ) (?: {AMOUNT} )? {UNIT} [fi] {DATE}", joining.nth),
    rule(rf"i? {AMOUNT} {UNIT} (?P<way> [AFP] ) t? {DATE}", joining.distance),
    rule(rf"(?P<amount> t )? (?P<unit> U ) (?P<way> [AP] ) {DATE}", joining.distance),
    rule(rf"{AMOUNTS} (?P<way> [APF] ) {DATE}", joining.compound),
    rule(rf"{AMOUNT} {UNIT} (?P<way> [AP] )", counting.before_or_after),
    rule(r"(?P<amount> t ) (?P<unit> U ) (?P<way> [AP] )", counting.before_or_after),
    rule(rf"{AMOUNT} {UNIT} (?P<way> [AP] ) s", counting.after_that),
)
_RANGES = Pass(
    rule(rf"F {END} [-2] {END2}", ranging.between),
    rule(rf"B {END} (?: & | 2 ) {END2}", ranging.between),
    rule(rf"{DATE} [-2] (?P<date2> [@z] )", ranging.between),
    rule(rf"{DATE} 2 {END2}", ranging.between),
    rule(rf"{END} 2 {DATE2}", ranging.between),
    rule(rf"(?P<date> m ) - {DATE2}", ranging.between),
    rule(rf"F {END} (?P<date2> z )", ranging.between),
    rule(rf"{DATE} [,']? v? (?P<weekday> @ )", joining.weekday_in),
    rule(rf"(?P<weekday> @ ) (?: f | ,? i? ) {DATE}", joining.weekday_in),
    rule(rf"{DATE} ,? t? (?P<trailing> @ )", ranging.weekday_behind),
    rule(rf"{DATE} (?: , @ ,? )? & (?P<date2> @ )", ranging.weekdays),
)
# parts of parts, "two weeks after the first Monday of May", take the parts twice
PASSES = (_YEARS, _DATES, _PARTS, _PARTS, _RANGES)


def find(text: str) -> list[DateExpression]:
    """All date expressions of `text` in order, without overlap; times of day and durations are left out."""
    tokens = tokenize(text)
    for each in PASSES:
        tokens = each.rewrite(tokens, text)
    return [DateExpression(t.start, t.end, text[t.start : t.end], t.value) for t in tokens if t.letter == DATE_TOKEN]
