"""Who in a text is a reporter, and no actor of what it reports."""

from bisect import bisect_right
from collections.abc import Sequence

from spacy.tokens import Doc

from nlp.components.names.names import Name
from nlp.components.names.phrases import POSSESSIVES
from nlp.components.names.vocabulary import words
from nlp.components.text.told_from import sign_offs

_INTRODUCING = frozenset({("read", "by"), ("presented", "by"), ("i", "'m"), ("i", "am")})
_HANDING = frozenset({("this", "is"), ("here", "'s"), ("here", "is")})
_BEHIND_REPORTS = frozenset({".", ",", ":", "]", "from", "now", "on"})
_OFFICES = frozenset({"correspondent", "editor", "reporter"})
_LONGEST_OFFICE = 10
_LONGEST_CREDIT = 40  # tokens in a line that tells who reported from where


def reporters(doc: Doc, names: Sequence[Name]) -> set[Name]:
    """The names of reporters, wherever they stand, and all names in lines of credit."""
    credited = {name for name in names if name.kind in ("person", "organization") and _in_credit(doc, name)}
    credited |= {name for name in names if name.kind != "place" and _is_agency(doc, name)}
    signed = sign_offs(doc.text)
    starts = [start for start, _ in signed]
    credited |= {n for n in names if n.kind == "person" and _is_within(signed, starts, doc[n.start].idx)}
    people = [name for name in names if name.kind == "person" and name.phrase is None]
    skipped = credited | {name for name in people if _reports(doc, name)}
    full = {name.text for name in skipped if name.kind == "person" and name.end - name.start > 1}
    parts = {part.lower() for text in full for part in text.split()}
    actors = [name.text for name in names if name.kind == "person" and name.text not in full and " " in name.text]
    others = {part.lower() for text in actors for part in text.split()}
    return skipped | {n for n in people if n.text in full or n.text.lower() in parts - others}


def _is_within(stretches: Sequence[tuple[int, int]], starts: Sequence[int], offset: int) -> bool:
    at = bisect_right(starts, offset)
    return at > 0 and offset < stretches[at - 1][1]


def _is_agency(doc: Doc, name: Name) -> bool:
    """Whether a name is that of the agency in the dateline: "Accra, Sept. 11, GNA", where GNA is no government."""
    line = doc._.dateline
    if line is None or line.agency is None:
        return False
    return bool(doc[name.end - 1].idx < line.end and name.text in line.agency)


def _in_credit(doc: Doc, name: Name) -> bool:
    """Whether the sentence says who contributed to, or reported, the story."""
    sentence = doc[name.start].sent
    if len(sentence) > _LONGEST_CREDIT:
        return False
    if any(token.lower_ == "contributed" for token in sentence):
        return True
    after = doc[name.end : name.end + 2]
    return (
        len(after) == 2 and name.start == sentence.start and after[0].lower_ == "reported" and after[1].lower_ == "from"
    )


def _reports(doc: Doc, name: Name) -> bool:
    """Whether the person is called a reporter, or named right after an outlet ("VOA's X", "Reporting by X")."""
    if any(title.group == "media" for title in name.titles):
        return True
    if name.titles or name.start == 0:
        return False
    if _is_on_air(doc, name):
        return True
    before = name.start - 1
    if doc[before].lower_ == "by":
        return before > 0 and doc[before - 1].lower_ == "reporting"
    before -= doc[before].lower_ in POSSESSIVES
    return before >= 0 and doc[before].text in words("actor_words", "media")


def _is_on_air(doc: Doc, name: Name) -> bool:
    """Whether news readers name themselves or hand over: "read by X", "I'm X with the news", "X has this report"."""
    before = tuple(token.lower_.replace("’", "'") for token in doc[max(name.start - 2, 0) : name.start])
    after = [token.lower_ for token in doc[name.end : name.end + 3]]
    presents = before in _INTRODUCING and name.end - name.start > 1
    if presents or (before in _HANDING and after[:1] in ([","], ["."], ["with"])):
        return True
    if after[:1] == ["reports"] and (len(after) == 1 or after[1] in _BEHIND_REPORTS):
        return True
    if after[:1] == ["has"] and after[1:] in (["this", "report"], ["this", "story"], ["the", "story"], ["more", "."]):
        return True
    return before[-1:] == (",",) and _is_one_of_ours(doc, name)


def _is_one_of_ours(doc: Doc, name: Name) -> bool:
    """ "Our correspondent in Berlin, X": who works for whoever speaks, whatever stands between office and name."""
    start = max(doc[name.start].sent.start, name.start - _LONGEST_OFFICE)
    said = [token.lower_ for token in doc[start : name.start]]
    ours = next((at for at, word in enumerate(said) if word in ("my", "our")), len(said))
    return any(word in _OFFICES for word in said[ours:])
