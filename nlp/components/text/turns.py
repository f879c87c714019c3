"""Turns of interviews: lines that begin with who speaks, "QUESTION:", "A:", "ANA RUIZ:", and a colon."""

import re
from dataclasses import dataclass

ASKING = frozenset({
    "anchor", "host", "interviewer", "journalist", "moderator", "presenter", "q", "question", "reporter",
})  # fmt: skip
ANSWERING = frozenset({"a", "answer"})
_LABEL = re.compile(r"^[ \t]*(?P<label>[^\W\d_][^\n:.!?“\"]{0,60}?)[ ]?:[ \t]+(?=\S)", re.MULTILINE)
_NUMBER = re.compile(r"\s*\d+$")
_FEWEST = 2


@dataclass(frozen=True, slots=True)
class SpokenTurn:
    """What one speaker says: `text[start:end]` names him, `text[body:last]` are his words."""

    label: str
    start: int
    end: int
    body: int
    last: int

    @property
    def asks(self) -> bool:
        """Whether it is the turn of who asks, who is not named or is nobody of note."""
        return self.label in ASKING

    @property
    def answers(self) -> bool:
        """Whether it is the turn of who is asked, without his name."""
        return self.label in ANSWERING


def interview_turns(text: str) -> tuple[SpokenTurn, ...]:
    """The turns of an interview in order, to the next each; none of a text in which nobody asks and is answered."""
    found = list(_LABEL.finditer(text)) if ":" in text else []
    labels = [_NUMBER.sub("", match["label"].strip().lower()) for match in found]
    if len(found) < _FEWEST or not any(label in ASKING for label in labels):
        return ()
    ends = [match.start() for match in found[1:]] + [len(text)]
    return tuple(
        SpokenTurn(label, match.start("label"), match.end("label"), match.end(), end)
        for label, match, end in zip(labels, found, ends, strict=True)
    )


def turn_starts(text: str) -> list[int]:
    """Where the words of the turns of an interview begin, each a sentence of its own."""
    return [turn.body for turn in interview_turns(text)]
