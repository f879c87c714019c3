"""What took or takes place after all: "the meeting, planned for Friday, took place on Tuesday"."""

from spacy.tokens import Token

from nlp.components.dates.dated import Dated
from nlp.components.frames.syntax import children, governor
from nlp.components.status.negation import is_negated
from nlp.components.status.status import word_status

_PLACED = frozenset({"begin", "go", "happen", "hold", "make", "occur", "open", "start", "take"})


def date_of_happening(noun: Token, here: list[Dated]) -> Dated | None:
    """The date on the verb by which an encounter takes place, of which a clause beside it gives an older one."""
    verb = _verb_of(noun)
    if verb is None:
        return None
    return next((d for d in here if d.span.start > verb.i and verb in (d.head.head, d.head.head.head)), None)


def took_place(noun: Token) -> bool:
    """Whether what was planned or put off is told to have taken place."""
    verb = _verb_of(noun)
    if verb is None or is_negated(verb):
        return False
    helpers = {c.lower_ for c in children(verb, "aux", "auxpass")}
    return verb.tag_ == "VBD" or bool(helpers & {"was", "were"} and not helpers & {"to", "have", "had"})


def _verb_of(noun: Token) -> Token | None:
    if noun.pos_ != "NOUN":
        return None
    verb, relation = governor(noun)
    set_before = [c for c in children(noun, "acl") if c.tag_ in ("VBN", "VBD")]
    behind_comma = verb is not None and verb.i > 0 and verb.nbor(-1).text == "," and word_status(verb) is not None
    if verb is not None and (verb.tag_ == "VBN" or behind_comma) and not children(verb, "aux", "auxpass"):
        set_before.append(verb)  # "the talks, postponed in March, will be held", parsed as two verbs of one subject
        verb = next(iter(children(verb, "conj")), None)
    if verb is not None and verb.lower_ in ("is", "are"):
        verb = next((c for c in children(verb, "xcomp") if children(c, "aux")), verb)  # "are to be held on Saturday"
    if not any(word_status(c) for c in set_before):
        return None
    happens = verb is not None and relation == "subject" and verb.lemma_ in _PLACED
    return verb if happens else None
