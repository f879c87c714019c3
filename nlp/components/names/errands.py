"""People of no office whom a text introduces as somebody's man: a go-between, one of a seat of power."""

from spacy.tokens import Doc

from nlp.components.actors.actors import Actor, ActorMention
from nlp.components.names.vocabulary import office_nouns
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
    sent = noun.lemma_.lower() in words("go_betweens") or noun.lemma_.lower() in office_nouns()
    return root.dep_ == "appos" and noun.i < root.i and sent
