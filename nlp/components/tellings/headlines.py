"""Headlines that leave their own side out: "Meeting with X", "Press statements following talks with Y"."""

from spacy.tokens import Token

from nlp.components.frames.casting import Casting
from nlp.components.frames.syntax import children
from nlp.components.tellings.event_words import words
from nlp.components.tellings.telling import TWO_SIDES, Part, Telling

OPENERS = 8
"""Words before the encounter of a headline at the most: "Beginning of", "Joint news conference following"."""


def complete_headline(tellings: list[Telling], casting: Casting) -> None:
    """Add the side that a headline leaves out: the first other person of the body."""
    for telling in tellings:
        sides = telling.sides()
        named = len(sides) >= TWO_SIDES and telling.word.lemma == "picture"
        if telling.type == "visit" or not telling.parts or named or not is_headline(telling.trigger):
            continue
        if telling.status in ("proposed", "planned") and _is_followed(telling.trigger):
            telling.status = "held"
        for mention in casting.persons:
            other = mention.actors[0]
            if mention.start >= telling.trigger.sent.end and other.country and other.country not in sides:
                telling.parts.append(Part(other, token=mention.root))
                break


def is_headline(trigger: Token) -> bool:
    """Whether a verbless first line opens with the encounter, with the other side behind "with"."""
    sentence = trigger.sent
    before = trigger.doc[sentence.start : trigger.i]
    opening = len(before) <= OPENERS and all(t.lower_ in words("headline_openers") or t.is_punct for t in before)
    verbless = sentence.root.pos_ not in ("VERB", "AUX") or (opening and sentence.root in before)
    alone = not children(trigger, "poss") and not any(c.lower_ == "between" for c in children(trigger, "prep"))
    near = trigger.i - sentence.start <= 2
    return verbless and alone and sentence.start == 0 and (near or opening)


def _is_followed(trigger: Token) -> bool:
    """ "Press statements following talks": taggers take the press for an order."""
    return trigger.i > 0 and trigger.nbor(-1).lower_ in words("afterwards")
