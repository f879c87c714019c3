"""Names whose family name is written in capitals, as ministries and registers write it: "Mr. TANAKA Kenji".

A tagger takes the capitals for an acronym. They are a name where a form of address or an office stands right beside
them, and another part of the name that is not in capitals, or an office that is not ("Foreign Minister TANAKA").
"""

from collections.abc import Callable, Iterator

from spacy.tokens import Doc, Token

from nlp.components.names.name_map import PARTICLES
from nlp.components.names.vocabulary import heads, words

_LONGEST = 6
_SHORTEST_FAMILY = 2
_NUMERALS = frozenset({"II", "III", "IV", "VI", "VII", "VIII", "IX", "XII", "XIII", "XIV", "XV", "XVI"})
"""What a monarch or patriarch is numbered by; "XI" is a family name."""
_LINKS = frozenset({"-", "'", "’"})


def capital_names(doc: Doc, free: Callable[[int], bool]) -> Iterator[tuple[int, int]]:
    """The tokens `start:end` of each such name; `free` tells which tokens no name has yet."""
    loud = [token.i for token in doc if token.is_upper and token.is_alpha and len(token) > _SHORTEST_FAMILY]
    near = sorted({i for at in loud for i in range(max(at - _LONGEST, 0), at + 1)})
    end = 0
    for token in (doc[i] for i in near):
        if token.i < end or not _may_open(token, free):
            continue
        start, end = token.i, _end(token, free)
        if _is_name(doc, start, end):
            yield start, end


def plainly(text: str) -> str:
    """The name as it is written elsewhere: "Tanaka Kenji"."""
    parts = text.split()
    if len(parts) > 1 and text.isupper():  # "VON DER LEYEN"
        parts = [p.lower() if p.lower() in PARTICLES else p for p in parts]
    numeral = parts.pop() if len(parts) > 1 and parts[-1] in _NUMERALS else ""
    plain = [p.title() if p.isupper() and len(p) >= _SHORTEST_FAMILY else p for p in parts]
    return " ".join([*plain, numeral] if numeral else plain)


def _may_open(token: Token, free: Callable[[int], bool]) -> bool:
    return token.text[0].isupper() and token.is_alpha and _is_part(token, free)


def _is_part(token: Token, free: Callable[[int], bool]) -> bool:
    if token.text in _LINKS:
        return True
    title = token.lower_ in heads() or token.lower_ in words("titles", "honorifics")
    if token.is_upper and (token.is_stop or token.lower_ in words("titles", "complements")):
        return False  # "FOR POLITICAL AFFAIRS"
    return free(token.i) and token.text[0].isupper() and not title and not token.is_digit and not token.is_punct


def _end(first: Token, free: Callable[[int], bool]) -> int:
    end = first.i
    while end < min(first.i + _LONGEST, first.sent.end) and _is_part(first.doc[end], free):
        end += 1
    while end > first.i and first.doc[end - 1].text in _LINKS:
        end -= 1
    return end


def _is_name(doc: Doc, start: int, end: int) -> bool:
    """Whether capitals stand at one end of the words and other words at the other, beside an office or address."""
    parts = [t for t in doc[start:end] if t.is_alpha]
    capital = [t.is_upper and len(t) >= _SHORTEST_FAMILY for t in parts]
    if not any(len(t) > _SHORTEST_FAMILY and c for t, c in zip(parts, capital, strict=True)):
        return False
    if all(capital):
        return (
            (len(parts) > 1 and _heads_lines(doc, start, end))
            or (len(parts) == 1 and len(parts[0]) > _SHORTEST_FAMILY + 1 and _is_titled(doc, start))
            or _opens_turn(doc, start, end)
        )
    at_one_end = capital == sorted(capital) or capital == sorted(capital, reverse=True)
    return at_one_end and (_is_addressed(doc, start) or _is_titled(doc, start) or _has_office(doc, end))


def _heads_lines(doc: Doc, start: int, end: int) -> bool:
    """ "DEPUTY MINISTER FOR TRADE ANA RUIZ" on a line of its own, as schedules head what follows: office, then name."""
    after = doc[end] if end < len(doc) else None
    first = next((i + 1 for i in range(start - 1, -1, -1) if "\n" in doc[i].text), 0)
    office = doc[first:start]
    closed = after is None or "\n" in after.text
    return closed and bool(office) and all(t.is_upper for t in office) and any(t.lower_ in heads() for t in office)


def _opens_turn(doc: Doc, start: int, end: int) -> bool:
    """ "SECRETARY RUIZ: Good morning." opens a line of a transcript: office, name and colon."""
    if end >= len(doc) or doc[end].text != ":":
        return False
    first = next((i + 1 for i in range(start - 1, -1, -1) if "\n" in doc[i].text), 0)
    office = doc[first:start]
    return bool(office) and all(t.is_upper for t in office) and any(t.lower_ in heads() for t in office)


def _is_addressed(doc: Doc, start: int) -> bool:
    return start > 0 and doc[start - 1].lower_ in words("titles", "honorifics")


def _is_titled(doc: Doc, start: int) -> bool:
    """Whether an office that is not itself in capitals stands before: "Foreign Minister TANAKA"."""
    before = doc[start - 1] if start else None
    return before is not None and not before.is_upper and before.is_title and before.lower_ in heads()


def _has_office(doc: Doc, end: int) -> bool:
    """Whether ", Minister for Foreign Affairs" follows."""
    if end + 1 >= len(doc) or doc[end].text not in (",", "("):
        return False
    return any(t.lower_ in heads() for t in doc[end + 1 : end + 6])
