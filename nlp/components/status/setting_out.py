"""Who leaves for a place begins something there, while who leaves a place ends it: "left for Doha on a visit"."""

from spacy.tokens import Token

from nlp.components.frames.syntax import children

_LEAVING = frozenset({"depart", "leave"})
_ON = frozenset({"for", "on"})


def sets_out(verb: Token) -> bool:
    """ "Left for Beijing", "departed today for China", but not "left Beijing", "left after a visit"."""
    return verb.lemma_ in _LEAVING and any(p.lower_ == "for" for p in children(verb, "prep"))


def is_set_out_on(trigger: Token) -> bool:
    """Whether somebody leaves for what the noun names: "left for Beijing on a four-day visit"."""
    prep = trigger.head
    if trigger.dep_ != "pobj" or prep.lower_ not in _ON:
        return False
    over = prep.head
    while over.dep_ in ("pobj", "prep", "npadvmod") and over.head != over:  # parsed as on "Beijing" or "Thursday"
        over = over.head
    return sets_out(over)
