"""The state of whoever speaks in the transcript of a parliament or government, of whom nothing else is said."""

from collections.abc import Sequence

from spacy.tokens import Doc

from nlp.components.names.names import Name
from nlp.components.text.turns import interview_turns


def state_spoken_for(doc: Doc, names: Sequence[Name]) -> str | None:
    """The ISO alpha-2 code of the state whose parliament or government a document comes from, if one of the names
    opens a turn there."""
    publisher = doc._.publisher
    if publisher is None or publisher.country is None:
        return None
    starts = {doc[name.start].idx for name in names}
    turns = interview_turns(doc.text)
    speaks = any(turn.start <= start < turn.end for turn in turns for start in starts)
    return str(publisher.country) if speaks else None
