"""Of what something is a round, by the words on it: of talks, or else of votes, of a cabinet's, of some board's."""

from spacy.tokens import Token

from nlp.components.frames.syntax import prepositional

IN_A_SERIES = frozenset((
    "another", "earlier", "eighth", "fifth", "final", "first", "follow-up", "following", "fourth", "fresh", "further",
    "last", "new", "next", "ninth", "preceding", "previous", "second", "seventh", "sixth", "subsequent", "tenth",
    "third", "up", "upcoming",
))  # fmt: skip
_KINDS = frozenset((
    "ambassadorial", "at", "bilateral", "border", "ceasefire", "contact", "direct", "expert", "expert-level", "formal",
    "full", "group", "high", "high-level", "indirect", "informal", "level", "ministerial", "nuclear", "official",
    "peace", "political", "preparatory", "proximity", "scheduled", "similar", "such", "technical", "trade",
    "trilateral", "truce", "working", "working-level",
))  # fmt: skip
""" What a meeting in a series may be called besides; "cabinet", "budget" or "coalition" tell of others. """
_TALKS = frozenset({"consultation", "dialogue", "meeting", "negotiation", "talk"})
_JOINT = frozenset({"bilateral", "joint", "mixed"})


def is_of_else(noun: Token) -> bool:
    """Whether the words on the noun make it a round of votes, a cabinet's session, a meeting of some board."""
    kinds = [t for t in noun.lefts if t.dep_ in ("amod", "compound", "nmod", "poss", "advmod") and t.is_alpha]
    known = _KINDS | IN_A_SERIES
    odd = [t for t in kinds if t.lower_ not in known and t.ent_type_ not in ("DATE", "ORDINAL", "TIME", "CARDINAL")]
    of = list(prepositional(noun, "of"))
    unparsed = not of and any(c.lower_ == "of" for c in noun.rights)  # "of the chess final", with its noun lost
    return bool(odd) or unparsed or any(t.lemma_.lower() not in _TALKS and not _is_of_both(t) for t in of)


def _is_of_both(body: Token) -> bool:
    """ "A session of the joint border commission": a body that the two hold together."""
    joint = any(t.lower_ in _JOINT for t in body.doc[body.left_edge.i : body.i])
    return joint and body.lemma_ in ("commission", "committee")
