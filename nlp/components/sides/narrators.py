"""Who tells a text in the first person: "I" in an extract from the memoirs, diary or letters of an official is he.

"An extract from A Long Road, the memoirs of Ana Ruiz, ambassador in Oslo" and "From the diary of Ana Ruiz" say so above
the first "I"; the words of others stand in quotation marks.
"""

import re
from collections.abc import Sequence

from spacy.tokens import Doc

from nlp.components.actors.actors import Actor, ActorMention
from nlp.components.actors.gathering import Gathered
from nlp.components.sides.owner import named_in
from nlp.components.text.quotations import outside_quotations, stretches_of

_RECORD = r"(?:memoirs?|diar(?:y|ies)|autobiography|reminiscences|recollections|journals?|notebooks?)"
_TELLS = re.compile(
    rf"\b(?:(?:the|his|her|unpublished|war|political|private) )?{_RECORD} (?:of|by|kept by) (?:[\w.’'-]+ ){{0,4}}$"
    rf"|\b{_RECORD}, by (?:[\w.’'-]+ ){{0,3}}$",
    re.IGNORECASE,
)
_OWNED = re.compile(rf"^['’]s? (?:[\w-]+ ){{0,3}}{_RECORD}\b", re.IGNORECASE)
_I = re.compile(r"\b(?:I|me|my)\b(?![.’'-])")
_FEWEST = 3
"""So often at least somebody who tells of himself says "I" outside quotation marks."""
_LONGEST_OPENING = 600
_BEFORE = 60


def narrator(doc: Doc, gathered: Gathered, title: str | None) -> tuple[Actor, list[tuple[int, int]]] | None:
    """The one official whose memoirs or diary a text is from, and the stretches of tokens that are his own words."""
    text = doc.text
    if len(_I.findall(text)) < _FEWEST:
        return None
    told = list(outside_quotations(text))
    said = [match.start() + start for start, end in told for match in _I.finditer(text[start:end])]
    if len(said) < _FEWEST:
        return None
    people = [m for m in gathered.mentions if m.actors[0].kind == "person"]
    actor = _named_above(doc, people, min(said[0], _LONGEST_OPENING)) or _titled(title or "", gathered)
    if actor is None or (actor.country is None and actor.title is None and not actor.known):
        return None
    return actor, list(stretches_of(doc, told))


def _named_above(doc: Doc, people: Sequence[ActorMention], first: int) -> Actor | None:
    """Whom words above the first "I" name as the writer of memoirs or a diary."""
    text = doc.text  # which spaCy puts together anew each time
    for mention in people:
        span = doc[mention.start : mention.end]
        if span.start_char >= first:
            continue
        before = text[max(0, span.start_char - _BEFORE) : span.start_char]
        after = text[span.end_char : span.end_char + _BEFORE]
        if _TELLS.search(before) or _OWNED.match(after):
            return mention.actors[0]
    return None


def _titled(title: str, gathered: Gathered) -> Actor | None:
    """Whose memoirs or diary the title names: "From the memoirs of Ana Ruiz"."""
    return named_in(title, gathered) if re.search(rf"\b{_RECORD}\b", title, re.IGNORECASE) else None
