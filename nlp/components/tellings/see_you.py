"""Whom a post says goodbye to until they meet: "See you in Riga on 5 November, Kwabena!", "Until Lisbon next week".

It is whom the post names, or named last. Where one of the two is at home the other visits him there.
"""

import re
from collections.abc import Iterator

from spacy.tokens import Doc, Span

from nlp.components.actors.actors import Actor
from nlp.components.frames.casting import Casting
from nlp.components.places.places import place_of
from nlp.components.sides.owner import Owned, owned_at
from nlp.components.tellings.event_words import Trigger
from nlp.components.tellings.telling import Part, Telling

GOODBYE = Trigger("goodbye", "meeting", "in_person", "encounter", False)
JOURNEY = Trigger("goodbye", "visit", "in_person", "visit", False)
SURE = 0.9
_UNTIL = re.compile(
    r"^\W*(?:[A-Z][\w'’-]+, )?(?:[Ss]ee you|[Uu]ntil|[Tt]ill) "
    r"(?:(?:both|there|here|again|soon|then|next|in|at) )*(?=[A-Z])"
)


def goodbyes(doc: Doc, casting: Casting) -> Iterator[Telling]:
    """The meeting, and the visit, of which a short sentence of a post says goodbye to somebody from abroad."""
    if not doc._.owned or not any(word in doc.text for word in ("ee you", "ntil ", "ill ")):
        return
    for sentence in doc.sents:
        match = _UNTIL.match(sentence.text)
        owned = owned_at(doc, sentence.start) if match is not None else None
        if match is None or owned is None or owned.actor is None or owned.scheduled:
            continue
        place = doc.char_span(
            sentence.start_char + match.end(), sentence.start_char + match.end() + 1, alignment_mode="expand"
        )
        whole = place[0] if place is not None else None
        while whole is not None and whole.dep_ == "compound" and whole.head.i == whole.i + 1:
            whole = whole.head
        where = place_of(whole, casting) if whole is not None else None
        other = _addressed(sentence, owned, casting)
        if where is None or where.country is None or other is None or place is None:
            continue
        for telling in _tellings(sentence, owned.actor, other, where.country):
            telling.where, telling.chance, telling.surety = where, SURE, SURE
            yield telling


def _tellings(sentence: Span, writer: Actor, other: Actor, land: str) -> Iterator[Telling]:
    """Their meeting, after the journey of one to the other's land."""
    home = [a for a in (writer, other) if a.country == land]
    trigger = next(t for t in sentence if t.is_alpha)
    if len(home) == 1:
        guest = other if home[0] is writer else writer
        parts = [Part(guest, "guest"), Part(home[0], "host")]
        yield Telling(trigger, JOURNEY, "visit", "in_person", "planned", parts)
        yield Telling(trigger, GOODBYE, "meeting", "in_person", "planned", [Part(p.actor, p.role) for p in parts])
    else:
        yield Telling(trigger, GOODBYE, "meeting", "in_person", "planned", [Part(writer), Part(other)])


def _addressed(sentence: Span, owned: Owned, casting: Casting) -> Actor | None:
    """The foreigner whom the sentence names, or who was the only one to be named in the post before it."""
    here: list[Actor] = []
    before: list[Actor] = []
    for mention in casting.persons:
        actor = mention.actors[0]
        known = actor.country is not None and owned.actor is not None and actor.country != owned.actor.country
        if not known or not owned.start <= mention.start < sentence.end:
            continue
        named = here if mention.start >= sentence.start else before
        if actor not in named:
            named.append(actor)
    found = here or before
    return found[0] if len(found) == 1 else None
