"""What one side brought, handed over or won at an encounter: "delivered the invitation", "left with six prisoners".

Letters and invitations are no topics where people only write or get them; where they are handed over they are what the
encounter was for.
"""

from spacy.tokens import Token

from nlp.components.frames.syntax import children

_HANDING = frozenset({"bring", "carry", "convey", "deliver", "give", "hand", "pass", "present", "take", "transmit"})
_PAPERS = frozenset({"invitation", "letter", "list", "message", "missive", "note"})
_FOUNDING = frozenset({"create", "establish", "form", "found", "launch", "set"})
_BODIES = frozenset({"board", "commission", "committee", "council", "group", "panel"})


def is_handed(noun: Token) -> bool:
    """Whether a paper that says nothing by itself is handed over, or a body set up: "set up a group of lawyers"."""
    lemma = noun.lemma_.lower()
    if noun.dep_ not in ("dobj", "nsubjpass"):
        return False
    if lemma in _PAPERS:
        return noun.head.lemma_ in _HANDING
    return lemma in _BODIES and noun.head.lemma_ in _FOUNDING and _is_described(noun)


def handed(verb: Token) -> list[Token]:
    """The papers that a verb says were handed over to the other side."""
    if verb.lemma_ not in _HANDING:
        return []
    return [o for o in children(verb, "dobj", "nsubjpass") if o.lemma_.lower() in _PAPERS]


def _is_described(noun: Token) -> bool:
    return any(c.dep_ in ("compound", "amod", "nmod", "acl") for c in noun.children) or any(
        p.lower_ in ("of", "on", "for") for p in children(noun, "prep")
    )
