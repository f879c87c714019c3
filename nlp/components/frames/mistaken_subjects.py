"""Whom the parse takes for the subject of a verb though he does not do what it says."""

from spacy.tokens import Token

_DONE_TO = frozenset({"greet", "host", "meet", "phone", "receive", "see", "telephone", "visit", "welcome"})
"""Verbs that are done to somebody or something, so that who stands behind them is no subject."""


def without_speaker(own: list[Token]) -> list[Token]:
    """ "Ana Ruiz: The minister met him": who opens a turn of a transcript is not who does what it tells."""
    if len(own) > 1 and own[-1].lower_ in ("jr.", "jr", "sr.", "sr"):
        own = own[:-1]  # "Joseph Biden, Jr. spoke"
    first = own[0] if len(own) > 1 else None
    speaks = first is not None and first.left_edge.is_sent_start and first.doc[first.i + 1].text == ":"
    return own[1:] if speaks else own


def done_to_behind(verb: Token) -> list[Token]:
    """ "The king opened the show, then saw A and B": those behind the second verb, to whom it is done."""
    second = verb.dep_ in ("conj", "dep") and verb.head.i < verb.i and verb.head.pos_ == "VERB"
    own = [c for c in verb.children if c.dep_ in ("nsubj", "dobj")] if second and verb.lemma_ in _DONE_TO else []
    return own if all(t.dep_ == "nsubj" and t.i > verb.i for t in own) else []
