"""The many of a region who gather as its body: "Arab foreign ministers", "Southeast Asian leaders", "Gulf rulers"."""

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
    "assemble", "conference", "convene", "gather", "meet", "meeting", "session", "summit",
})  # fmt: skip
_MOST = 3
"""Words between the region and its officials."""


def officials_of_regions(doc: Doc) -> Iterator[tuple[int, int, str]]:
    """The tokens `start:end` of each region whose officials gather, and the name of its body."""
    bodies: dict[str, str] = table("actor_words")["bodies_of_regions"]
    for officials in doc:
        if officials.lower_ not in _OFFICIALS or officials.i == 0:
            continue
        end = officials.i
        while end > officials.sent.start and officials.i - end < _MOST and doc[end - 1].lower_ in _PORTFOLIOS:
            end -= 1
        spans = [(last - length, last) for last in (end + 1, end) for length in (3, 2, 1)]
        for first, last in spans:
            body = bodies.get(doc[first:last].text.lower()) if first >= 0 and last <= officials.i else None
            if body is not None and _are_the_body(doc, first, officials):
                yield first, last, body
                break


def _are_the_body(doc: Doc, first: int, officials: Token) -> bool:
    """Whether all of them are meant, and the sentence tells of a gathering."""
    before = doc[first - 1] if first else None
    if before is not None and (before.lower_ in _SOME or before.like_num or before.ent_type_ == "CARDINAL"):
        return False
    return any(t.lemma_.lower() in _GATHERING for t in officials.sent)
