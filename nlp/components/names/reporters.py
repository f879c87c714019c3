"""Who in a text is a reporter, and no actor of what it reports."""

from collections.abc import Sequence

from spacy.tokens import Doc

from nlp.components.names.names import Name
from nlp.components.names.phrases import POSSESSIVES
from nlp.components.names.vocabulary import words

_LONGEST_CREDIT = 40  # tokens in a line that tells who reported from where


def reporters(doc: Doc, names: Sequence[Name]) -> set[Name]:
    """The names of reporters, wherever they stand, and all names in lines of credit."""
    credited = {name for name in names if name.kind in ("person", "organization") and _in_credit(doc, name)}
    credited |= {name for name in names if name.kind != "place" and _is_agency(doc, name)}
    people = [name for name in names if name.kind == "person" and name.phrase is None]
    skipped = credited | {name for name in people if _reports(doc, name)}
    full = {name.text for name in skipped if name.kind == "person" and name.end - name.start > 1}
    return skipped | {name for name in people if name.text in full}


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
    before = name.start - 1
    if doc[before].lower_ == "by":
        return before > 0 and doc[before - 1].lower_ == "reporting"
    before -= doc[before].lower_ in POSSESSIVES
    return before >= 0 and doc[before].text in words("actor_words", "media")
