"""The forum that a noun is the name of, or its head: "the donors' conference for Sudan"."""

from spacy.tokens import Token

from nlp.components.casting import Casting
from nlp.components.described_forums import is_described
from nlp.components.event_words import Trigger
from nlp.components.found import Found
from nlp.components.noun_frame import NounFrame
from nlp.components.syntax import governor, prepositional
from nlp.components.telling import Part
from nlp.components.verb_arguments import persons


def add_own_forum(frame: NounFrame, noun: Token, word: Trigger, casting: Casting) -> None:
    """Add the forum that the noun itself belongs to."""
    mention = casting.mention(noun) if word.frame == "forum" else None
    if mention is not None and mention.form == "name":
        frame.add([Part(a, token=noun.i) for a in mention.actors if a.kind == "organization"])
    verb, relation = governor(noun)
    if word.frame == "forum" and verb is not None and relation in ("subject", "object"):
        frame.add(persons(casting, prepositional(verb, "alongside", "beside")))


def is_peopled(found: Found) -> bool:
    """Whether anybody but a forum without a name of its own takes part: a person, a state, a body that is known."""
    if not any(p.actor.kind == "organization" and is_described(p.actor.name) for p in found.parts):
        return True
    return any(p.actor.known or p.actor.kind != "organization" for p in found.parts)
