"""Who is meant by "the former" and "the latter": the first and the last of two people named together."""

from spacy.tokens import Token

from nlp.components.frames.syntax import ARGUMENTS
from nlp.components.reference.discourse import Discourse

_WORDS = ("former", "latter")
_PAIR = 2


def is_one_of_two(token: Token) -> bool:
    """Whether the word stands alone for somebody, and is no part of "the former president"."""
    if token.lower_ not in _WORDS:
        return False
    before = token.doc[token.i - 1].lower_ if token.i else ""
    after = token.doc[token.i + 1] if token.i + 1 < len(token.doc) else None
    acts = after is not None and after.tag_ in ("VBD", "VBZ", "MD")
    alone = acts or (token.dep_ in ARGUMENTS and token.head.i != token.i + 1)
    return before == "the" and alone


def one_of_two(view: Discourse, token: Token) -> bool:
    """Record which of the two people of this sentence, or of the one before, the word means."""
    before = view.doc[token.sent.start - 1].sent if token.sent.start else token.sent
    for sentence in (before, token.sent):
        named = [m for m in view.people_in(sentence) if m.form == "name" and m.start < token.i]
        people = list(dict.fromkeys(m.actors[0] for m in named))
        if len(people) == _PAIR:
            actor = people[_WORDS.index(token.lower_)]
            view.add(token.i - 1, token.i + 1, "title", (actor,))
            return True
    return False
