"""The one city that the sentences of an encounter name, however they name it, where nothing else says where it was.

"Walked out into the sirens of Kyiv with him", "a stroll through Zhongnanhai", "the sights of Brasília", "sat with Putin
after taking off for Moscow": where a sentence names one city alone, those who meet in it are there.
"""

from collections.abc import Iterator

from spacy.tokens import Token

from nlp.components.encounters.found import Found, sentences
from nlp.components.frames.casting import Casting
from nlp.components.places.places import place_of
from nlp.components.places.sentence_places import belongs, people_of
from nlp.components.tellings.telling import SETTLED, Where

TO = frozenset({"to", "into", "for", "through", "across", "around", "outside", "near", "in", "at", "off", "aboard"})
HELD_BY = frozenset({"person", "organization"})


def only_place(found: Found, rivals: set[int], casting: Casting) -> Where | None:
    """The one city or known venue of the sentences of an encounter in person that has happened; None if they name two.

    `rivals` are the triggers of the other encounters. A city that acts, owns a person or is talked about is none.
    """
    if found.status not in SETTLED or found.mode in ("phone", "video"):
        return None
    people = people_of(found)
    triggers = [telling.trigger for telling in found.tellings]
    named = [(token, where) for sentence in sentences(found) for token, where in _cities(list(sentence), casting)]
    if len({where.city for _, where in named}) != 1:
        return None
    token, where = named[0]
    near = next(trigger for trigger in triggers if trigger.sent == token.sent)
    return where if _is_setting(token, casting) and belongs(token.head, near, rivals, people, casting) else None


def _cities(tokens: list[Token], casting: Casting) -> Iterator[tuple[Token, Where]]:
    for token in tokens:
        mention = casting.mention(token)
        if mention is None or mention.root != token.i or mention.form == "metonym":
            continue
        if mention.actors and mention.actors[0].kind == "place":
            where = place_of(token, casting)
            if where is not None and where.city:
                yield token, where


def _is_setting(token: Token, casting: Casting) -> bool:
    """Whether a city is a goal or ground: "into Kyiv", "the sights of Brasília", "Monterrey's conference"."""
    holder = casting.mention(token.head if token.dep_ == "poss" else token.head.head)
    if holder is not None and holder.actors and holder.actors[0].kind in HELD_BY:
        return False
    if token.dep_ == "poss":
        return True
    return token.dep_ == "pobj" and (token.head.lower_ in TO or token.head.lower_ == "of")
