"""Encounters told by thanks alone, as posts tell them: "Thank you, Minister X, for the warm welcome in Oslo"."""

from collections.abc import Iterator, Sequence

from spacy.tokens import Doc, Span, Token

from graph.model import Role
from nlp.components.actors.actors import Actor
from nlp.components.frames.casting import Casting
from nlp.components.sides.owner import owned_at
from nlp.components.tellings.event_words import Trigger
from nlp.components.tellings.telling import Part, Telling

THANKS = Trigger("thank", "meeting", "in_person", "encounter", False)
SURE = 0.9
_THANKS = frozenset({"appreciate", "grateful", "gratitude", "thank", "thankful", "thanks"})
_BY_HOST = frozenset({"host", "hosting", "hospitality", "receive", "receiving", "reception", "welcome", "welcoming"})
_BY_GUEST = frozenset({"come", "coming", "visit", "visiting"})
_BY_BOTH = frozenset({"chat", "conversation", "discussion", "discussions", "exchange", "meeting", "talk", "talks"})


def thanked(doc: Doc, casting: Casting, found: Sequence[Telling]) -> Iterator[Telling]:
    """A meeting of who writes a post with each person whom a sentence thanks for one, where no word tells of it.

    Whoever welcomes is the host, whoever comes the guest.
    """
    if not doc._.owned or not any(word in doc.text for word in ("hank", "rateful", "ratitude", "ppreciate")):
        return
    told = {t.trigger.sent.start for t in found if len(t.parts) > 1}
    for sentence in doc.sents:
        word = next((t for t in sentence if t.lower_ in _THANKS), None)
        owned = owned_at(doc, word.i) if word is not None else None
        if word is None or owned is None or owned.actor is None or owned.scheduled or sentence.start in told:
            continue
        for_what = _reason(sentence, word)
        people = _people(sentence, word, casting, owned.actor) if for_what is not None else []
        for token, person in people:
            his, own = _roles(for_what)
            parts = [Part(person, his, token), Part(owned.actor, own)]
            telling = Telling(word, THANKS, "meeting", "in_person", "held", parts)
            telling.chance = telling.surety = SURE
            yield telling


def _roles(reason: str | None) -> tuple[Role, Role]:
    """The role of who is thanked and of who thanks."""
    if reason in _BY_HOST:
        return "host", "guest"
    return ("guest", "host") if reason in _BY_GUEST else ("participant", "participant")


def _reason(sentence: Span, word: Token) -> str | None:
    """What the thanks are for, where it is an encounter and is said behind "for"."""
    behind = False
    for token in sentence.doc[word.i + 1 : sentence.end]:
        behind = behind or token.lower_ == "for"
        if behind and token.lower_ in _BY_HOST | _BY_GUEST | _BY_BOTH:
            return token.lower_
    return None


def _people(sentence: Span, word: Token, casting: Casting, owner: Actor) -> list[tuple[int, Actor]]:
    """The people of another side than the writer's who are thanked, each with the token that names him."""
    found: dict[str, tuple[int, Actor]] = {}
    for mention in casting.sentence_signs(sentence).mentions:
        actor = mention.actors[0]
        foreign = (actor.country or actor.id) != (owner.country or owner.id)
        if mention.start > word.i and actor.kind == "person" and mention.form == "name" and foreign:
            found[actor.id] = mention.root, actor
    return list(found.values())
