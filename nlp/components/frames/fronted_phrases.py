"""Subjects that a parser joins to what is put in front of their verb: "Within the framework of a summit, X had talks".

It leaves the verb without one.
"""

from spacy.tokens import Token

from nlp.components.frames.syntax import children, conjuncts

_SOMETHING_ELSE = frozenset({"DATE", "GPE", "LOC", "TIME"})
_LONGEST = 15
"""Words of a name with its office, and of a day, between what is put in front and the verb."""


def behind_front(verb: Token) -> list[Token]:
    """The subject that a parser joins to what is put in front: "On January 18 the Minister had a meeting", "Within the
    framework of the summits, Prime Minister X on October 9 had meetings"."""
    if verb.dep_ != "ROOT" or verb.tag_ not in ("VBD", "VBZ", "VBP"):
        return []
    front = [prep for prep in children(verb, "prep") if prep.i < verb.i]
    days = [day for prep in front for day in children(prep, "pobj") if day.ent_type_ == "DATE"]
    named = [t for day in days for t in children(day, "appos") if t.ent_type_ != "DATE"]
    named = named or [t for prep in front for t in _behind_comma(prep, verb)]
    return [t for name in named for t in conjuncts(name)]


def _behind_comma(prep: Token, verb: Token) -> list[Token]:
    """The name behind the last comma of a phrase in front of the verb, if what it hangs on stands before the comma."""
    inside = verb.doc[prep.i : prep.right_edge.i + 1]
    comma = next((t.i for t in reversed(inside) if t.text == ","), None)
    if comma is None or inside.end != verb.i or verb.i - comma > _LONGEST:
        return []
    behind = verb.doc[comma + 1 : verb.i]
    apart = (t for t in behind if t.pos_ == "PROPN" and t.head.i < comma and t.ent_type_ not in _SOMETHING_ELSE)
    return list(apart)[:1]
