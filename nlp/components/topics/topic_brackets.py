"""What stands in brackets behind an encounter in notes and newsletters: "was in Oslo on Monday (ferries, fish)"."""

from spacy.tokens import Token

_LONGEST = 9
_NOUNS = frozenset({"NOUN", "ADJ", "PROPN"})
_NAMES = frozenset({"PERSON", "DATE", "TIME", "CARDINAL", "ORDINAL", "MONEY", "FAC"})


def bracketed(trigger: Token) -> list[Token]:
    """The heads of a list of lower-case nouns in brackets after the trigger, in its sentence."""
    doc, end = trigger.doc, trigger.sent.end
    start = next((i for i in range(trigger.i, end) if doc[i].text == "("), None)
    if start is None:
        return []
    close = next((i for i in range(start, min(end, start + _LONGEST + 2)) if doc[i].text == ")"), None)
    inside = doc[start + 1 : close] if close is not None else doc[0:0]
    if not inside or not all(_fits(token) for token in inside):
        return []
    return [t for t in inside if t.pos_ == "NOUN" and (t.i + 1 == close or doc[t.i + 1].lower_ in (",", ";", "and"))]


def _fits(token: Token) -> bool:
    joint = token.lower_ in (",", ";", "and", "-")
    return joint or (token.pos_ in _NOUNS and token.is_lower and token.ent_type_ not in _NAMES)
