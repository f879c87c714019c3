"""Plans told in short: "; Prime Minister Ruiz to join breakfast with", "arrives for three days; to be received by"."""

from spacy.tokens import Token

from nlp.components.frames.syntax import children

_PARTS = frozenset({";", ":", "|", "-", "–", "—"})
_SOON = frozenset({"shortly", "soon"})
_AFTER = frozenset({"after", "once", "when"})
_OVER = frozenset({"done", "finished", "over", "through"})
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


def is_yet_to_be(verb: Token) -> bool:
    """ "Meet again soon", "is received when this is over": told in the present, and after what is not over yet."""
    helpers = children(verb, "aux", "auxpass")
    present = verb.tag_ in ("VBP", "VBZ") or (verb.tag_ == "VBN" and all(h.tag_ in ("VBP", "VBZ") for h in helpers))
    if not present or (verb.tag_ == "VBN" and {h.lower_ for h in helpers} - {"is", "are"}) or children(verb, "neg"):
        return False
    if any(c.lower_ in _SOON for c in children(verb, "advmod")):
        return verb.tag_ != "VBN" or bool(helpers)
    return bool(helpers or verb.tag_ != "VBN") and any(_is_after(clause) for clause in children(verb, "advcl"))


def _is_after(clause: Token) -> bool:
    """ "When this is over", "once the session has ended"."""
    marks = {c.lower_ for c in clause.children if c.dep_ in ("mark", "advmod")} & _AFTER
    ended = any(c.lower_ in _OVER for c in clause.children)
    perfect = any(c.lower_ in ("has", "have") for c in children(clause, "aux"))
    return bool(marks) and (perfect or (ended and clause.tag_ == "VBZ"))
