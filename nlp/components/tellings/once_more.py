"""Encounters told a second time by a date alone: "met him in Oslo in May 2012 and again in December"."""

from spacy.tokens import Token

from nlp.components.dates.dated import Dated
from nlp.components.frames.syntax import children
from nlp.components.tellings.telling import Telling

_LINKS = frozenset({"and", ","})
_NEAR = 3


def once_more(telling: Telling) -> Token | None:
    """The word "again" that a date of its own follows, in the clause of a verb: it tells of another encounter."""
    verb = telling.trigger
    for token in verb.doc[verb.i + 1 : verb.sent.end - 1]:
        if token.pos_ in ("VERB", "AUX") or token.text == ";":
            return None
        after = verb.doc[token.i + 1]
        dated = after.lower_ in ("in", "on", "at") or after.ent_type_ == "DATE"
        if token.lower_ == "again" and verb.doc[token.i - 1].lower_ in _LINKS and dated:
            return token
    return None


def done_again(verb: Token) -> Token | None:
    """The verb of "and will do so again next week", which tells of another encounter of the same."""
    for other in children(verb, "conj"):
        if other.lemma_ == "do" and other.nbor(1).lower_ == "so":
            return other
    return None


def date_once_more(trigger: Token, here: list[Dated]) -> Dated | None:
    """The date right behind "again"."""
    return next((d for d in here if 0 < d.span.start - trigger.i <= _NEAR), None)


def is_once_more(dated: Dated) -> bool:
    """Whether a date is that of the second time."""
    doc, start = dated.span.doc, dated.span.start
    near = doc[max(0, start - _NEAR + 1) : start]
    return any(t.lower_ == "again" and t.i and t.nbor(-1).lower_ in _LINKS for t in near)
