"""The many of a region who gather as its body: "Arab foreign ministers", "Southeast Asian leaders", "Gulf rulers".

So do "the Gulf states' foreign ministers", "finance ministers of the euro zone" and "leaders from West Africa".
"""

from collections.abc import Iterator

from spacy.tokens import Doc, Token

from nlp.components.names.vocabulary import table

_OFFICIALS = frozenset({"heads", "kings", "leaders", "ministers", "monarchs", "presidents", "premiers", "rulers"})
_PORTFOLIOS = frozenset({
    "arab", "defence", "defense", "economy", "energy", "finance", "foreign", "health", "interior", "oil", "prime",
    "trade",
})  # fmt: skip
_SOME = frozenset({
    "all", "and", "both", "certain", "few", "fellow", "former", "key", "many", "most", "or", "other", "several", "some",
    "top", "various", "with", "-", "central", "east", "eastern", "north", "northern", "south", "southern", "west",
    "western",
})  # fmt: skip
_GATHERING = frozenset({
    "assemble", "conference", "convene", "debate", "discuss", "gather", "meet", "meeting", "session", "summit",
})  # fmt: skip
_STATES = frozenset({"countries", "nations", "states"})
_MOST = 3
"""Words between the region and its officials."""


def officials_of_regions(doc: Doc) -> Iterator[tuple[int, int, str]]:
    """The tokens `start:end` of each region whose officials gather, and the name of its body."""
    for officials in doc:
        if officials.lower_ not in _OFFICIALS:
            continue
        end = officials.i
        while end > officials.sent.start and officials.i - end < _MOST and doc[end - 1].lower_ in _PORTFOLIOS:
            end -= 1
        found = _before(doc, end, officials) or _whose(doc, end, officials) or _behind(doc, end, officials)
        if found is not None:
            yield found


def _before(doc: Doc, end: int, officials: Token) -> tuple[int, int, str] | None:
    """ "Arab foreign ministers"."""
    bodies: dict[str, str] = table("actor_words")["bodies_of_regions"]
    for first, last in [(last - length, last) for last in (end + 1, end) for length in (3, 2, 1)]:
        body = bodies.get(doc[first:last].text.lower()) if first >= 0 and last <= officials.i else None
        if body is not None and _are_the_body(doc, first, officials):
            return first, last, body
    return None


def _whose(doc: Doc, end: int, officials: Token) -> tuple[int, int, str] | None:
    """ "The Gulf states' foreign ministers"."""
    bodies: dict[str, str] = table("actor_words")["bodies_of_regions"]
    last = end - 2
    if last < 1 or doc[end - 1].tag_ != "POS" or doc[last].lower_ not in _STATES:
        return None
    for first in (last - length for length in (2, 1) if last - length >= 0):
        body = bodies.get(doc[first:last].text.lower())
        if body is not None and _are_the_body(doc, first, officials):
            return first, last + 1, body
    return None


def _behind(doc: Doc, end: int, officials: Token) -> tuple[int, int, str] | None:
    """ "Finance ministers of the euro zone", "leaders of the Gulf states", "leaders from West Africa"."""
    bodies: dict[str, str] = table("actor_words")["bodies_of_regions"]
    lands: dict[str, str] = table("actor_words")["bodies_of_lands"]
    first = officials.i + 2
    if first >= len(doc) or doc[first - 1].lower_ not in ("of", "from") or not _are_the_body(doc, end, officials):
        return None
    whole = doc[first].lower_ == "the"
    first += whole
    for last in (first + length for length in (2, 1) if first + length <= officials.sent.end):
        text, after = doc[first:last].text.lower(), doc[last] if last < len(doc) else None
        of_states = after is not None and after.lower_ in _STATES
        body = bodies.get(text) if whole and of_states else None if of_states else lands.get(text)
        longer = after is not None and (after.pos_ in ("NOUN", "PROPN") or after.lower_ in ("and", "-"))
        if body is not None and (of_states or not longer):  # not "of the Caribbean Community"
            return first, last, body
    return None


def _are_the_body(doc: Doc, first: int, officials: Token) -> bool:
    """Whether all of them are meant, and the sentence tells of a gathering."""
    before = doc[first - 1] if first else None
    if before is not None and (before.lower_ in _SOME or before.like_num or before.ent_type_ == "CARDINAL"):
        return False
    return any(t.lemma_.lower() in _GATHERING for t in officials.sent)
