"""Plans told in short: "; Prime Minister Ruiz to join breakfast with", "arrives for three days; to be received by"."""

from spacy.tokens import Token

from nlp.components.frames.syntax import children

_PARTS = frozenset({";", ":", "|", "-", "–", "—"})
_MOST = 12
"""Words of a name with its office, at the most."""


def is_short_plan(verb: Token) -> bool:
    """Whether an infinitive stands for a clause of its own: behind a semicolon, or with a subject that opens a part."""
    to = next((c for c in children(verb, "aux") if c.lower_ == "to"), None)
    if to is None or to.i == 0:
        return False
    before = verb.doc[to.i - 1]
    if before.text in _PARTS:
        return True
    subject = next((c for c in children(verb, "nsubj", "nsubjpass") if c.right_edge.i == before.i), None)
    return subject is not None and _opens_part(subject)


def _opens_part(subject: Token) -> bool:
    first = min(c.left_edge.i for c in (subject, *(s for s in subject.head.children if s.dep_ == subject.dep_)))
    if subject.i - first > _MOST or first <= subject.sent.start:
        return False
    return subject.doc[first - 1].text in _PARTS - {"-"}
