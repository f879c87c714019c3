"""People of no office whom a text introduces as somebody's man: a go-between, one of a seat of power."""

from spacy.tokens import Doc, Token

from nlp.components.actors.actors import Actor, ActorMention
from nlp.components.frames.syntax import children
from nlp.components.names.vocabulary import heads
from nlp.components.tellings.event_words import words


def is_on_an_errand(doc: Doc, person: Actor) -> bool:
    """ "A Ghanaian intermediary, Ama Boateng", "Jan Berg, of the Pentagon": of a state that the text says, and sent."""
    if person.country is None or person.guessed:
        return False
    named = [m for m in person.mentions if m.form == "name"]
    return any(_explains_an_envoy(doc, m) or is_of_seat(doc, m.end) for m in named)


def is_of_seat(doc: Doc, at: int) -> bool:
    """ "Jan Berg of the Foreign Office": from this token on stands the government that somebody before is of."""
    at += at < len(doc) and doc[at].text == ","
    if at + 1 >= len(doc) or doc[at].lower_ != "of":
        return False
    first = at + 1 + (doc[at + 1].lower_ == "the")
    return any(m.start == first and m.form == "metonym" for m in doc._.mentions or ())


def _explains_an_envoy(doc: Doc, named: ActorMention) -> bool:
    root = doc[named.root]
    noun = root.head
    lemma = noun.lemma_.lower()
    sent = lemma in words("go_betweens") or _is_office(doc, noun)
    return root.dep_ == "appos" and noun.i < root.i and sent


def _is_office(doc: Doc, noun: Token) -> bool:
    """Whether a noun says what somebody is to a state; "her husband" is that of nobody known: not "the king's son"."""
    kind = heads().get(noun.lemma_.lower())
    if kind != "family":
        return kind is not None
    owners = {t.i for t in children(noun, "poss") if t.tag_ != "PRP$"}
    owning = (m for m in doc._.mentions or () if any(m.start <= i < m.end for i in owners))
    return any(actor.known or actor.title is not None for m in owning for actor in m.actors)
