"""Several people whom the text names right behind their office: "the foreign ministers, A of Peru and B of Chile"."""

from spacy.tokens import Token

from nlp.components.reference.discourse import Discourse

_LONGEST = 12  # tokens from the office to the second name


def are_named_next(view: Discourse, noun: Token) -> bool:
    """Whether the names of two people or more follow the noun, with nothing between but a comma: it means them alone.

    Where one name alone follows ("the two ministers, Berg said") it is no list of who they are.
    """
    doc = view.doc
    first = noun.i + 1 + (noun.i + 1 < len(doc) and doc[noun.i + 1].text in (",", "-", "–", "—", "("))
    if not view.person_starts_at(first):
        return False
    linked = False
    for token in doc[first + 1 : min(noun.sent.end, noun.i + _LONGEST)]:
        if linked and view.person_starts_at(token.i):
            return True
        linked = linked or token.lower_ == "and"
        if token.pos_ in ("VERB", "AUX"):
            return False
    return False
