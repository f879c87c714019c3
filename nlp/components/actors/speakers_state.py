"""The state of whoever speaks in the transcript of a parliament or government, of whom nothing else is said."""

from collections.abc import Sequence

from spacy.tokens import Doc

from nlp.components.names.names import Name
from nlp.components.text.turns import SpokenTurn, interview_turns


def turns_for_state(doc: Doc) -> tuple[SpokenTurn, ...]:
    """The turns of a transcript that the parliament or government of a state gives out; none of any other text."""
    publisher = doc._.publisher
    return interview_turns(doc.text) if publisher is not None and publisher.country is not None else ()


def state_spoken_for(doc: Doc, turns: Sequence[SpokenTurn], names: Sequence[Name]) -> str | None:
    """The ISO alpha-2 code of the state for which the `turns` are taken, if one of the names opens one of them."""
    starts = {doc[name.start].idx for name in names}
    speaks = any(turn.start <= start < turn.end for turn in turns for start in starts)
    return str(doc._.publisher.country) if speaks else None
