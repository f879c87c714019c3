"""Who in a text is a reporter, and no actor of what it reports."""

from collections.abc import Sequence

from spacy.tokens import Doc

from nlp.components.names import Name
from nlp.components.vocabulary import words


def reporters(doc: Doc, names: Sequence[Name]) -> set[Name]:
    """Names of reporters and of people in lines of credit ("... contributed to this report")."""
    media = words("actor_words", "media")
    skipped: set[Name] = set()
    for name in names:
        if name.kind == "person" and any(t.group == "media" for t in name.titles):
            skipped.add(name)
        before = doc[max(0, name.start - 3) : name.start]
        if name.kind == "person" and any(token.text in media for token in before) and not name.titles:
            skipped.add(name)
        if name.kind == "person" and any(token.lower_ == "reporting" for token in before):
            skipped.add(name)
        sentence = doc[name.start].sent
        if (
            name.kind in ("person", "organization")
            and any(t.lower_ == "contributed" for t in sentence)
            and len(sentence) < 40
        ):
            skipped.add(name)
    texts = {name.text for name in skipped if name.kind == "person" and name.end - name.start > 1}
    return skipped | {name for name in names if name.kind == "person" and name.text in texts}
