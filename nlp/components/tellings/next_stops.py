"""Where a journey goes next, told in the present tense: "she goes on to Jakarta", "he then heads to Crete"."""

from spacy.tokens import Token

from nlp.components.frames.syntax import children
from nlp.components.text.entries import entry_at

_ONWARD = frozenset({"afterwards", "later", "next", "then"})


def is_next_stop(verb: Token) -> bool:
    """Whether a verb of motion in the present tense says where one goes after here; chronologies tell the past so."""
    if verb.tag_ not in ("VBZ", "VBP") or entry_at(verb.doc._.entries, verb.idx) is not None:
        return False
    on = any(c.lower_ == "on" for c in children(verb, "prt")) or any(
        c.lower_ == "on" and not children(c, "pobj") for c in children(verb, "prep", "advmod")
    )
    from_there = any(c.lower_ == "from" and "there" in {t.lower_ for t in c.children} for c in children(verb, "prep"))
    return on or from_there or any(c.lower_ in _ONWARD for c in children(verb, "advmod"))
