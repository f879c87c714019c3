"""Turns of transcripts: lines that begin with who speaks, "QUESTION:", "A:", "ANA RUIZ:", and a colon."""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from nlp.components.names.vocabulary import heads, honorifics
from nlp.components.text.unlabelled_turns import asked_and_answered

ASKING = frozenset({
    "anchor", "host", "interviewer", "journalist", "moderator", "presenter", "q", "question", "reporter",
})  # fmt: skip
ANSWERING = frozenset({"a", "answer"})
_LABEL = re.compile(
    r"^[ \t]*(?P<label>(?:(?:Mr|Mrs|Ms|Dr|Hon|Sen|Gen|[A-Z])\. ?)*[^\W\d_][^\n:.!?“\"]{0,70}?\.?)[ ]?:[ \t]+(?=\S)",
    re.MULTILINE,
)
_OFFICE_AND_NAME = re.compile(
    r"^[ \t]*(?P<office>[A-Z][^\n:!?()“\"]{2,110}?) \((?P<label>(?:[A-Z][a-z]{0,9}\.? ){1,3}[A-Z][^\n:()“\"]{1,40})\)"
    r"[ ]?:[ \t]+(?=\S)",
    re.MULTILINE,
)
"""Labels of debates, "The Minister of State, Home Office (Mr. Ivan Ruiz):", with the name behind the office."""
_ASIDE = re.compile(r"(?:\s*\([^)]*\)|\s+\d+)+\s*$")
_PUT = ("To ask the ", "To ask Her Majesty", "To ask His Majesty")
"""How questions that are put in writing to ministers begin."""
_FEWEST = 2
_FEWEST_NAMED = 3


@dataclass(frozen=True, slots=True)
class SpokenTurn:
    """What one speaker says: `text[start:end]` names him, `text[body:last]` are his words.

    What a label says in brackets, "(through interpreter)" or whom a reporter works for, is no part of it.
    """

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
    """The turns of an interview, a press conference or a debate in order, to the next each.

    None of a text in which nobody asks and is answered, nor people with a form of address or an office take turns.
    """
    found = _labels(text) if ":" in text else []
    names = [_ASIDE.sub("", match["label"]).strip() for match in found]
    labels = [name.lower() for name in names]
    put = any(text.startswith(_PUT, match.end()) for match in found)
    if len(found) < _FEWEST or not (put or any(label in ASKING for label in labels) or _take_turns(names)):
        return _unlabelled(text, found) if "?\n" in text else ()
    ends = [match.start() for match in found[1:]] + [len(text)]
    return tuple(
        SpokenTurn(label, match.start("label"), match.start("label") + len(name), match.end(), end)
        for label, name, match, end in zip(labels, names, found, ends, strict=True)
    )


def _labels(text: str) -> list[re.Match[str]]:
    """The labels of lines in order; of a line that begins with an office and the name of its holder, the name."""
    named = {m.start(): m for m in _OFFICE_AND_NAME.finditer(text) if _ends_office(m["office"])}
    plain = {m.start(): m for m in _LABEL.finditer(text)}
    return [match for _, match in sorted((plain | named).items())]


def _ends_office(words: str) -> bool:
    """ "The Minister of State, Home Office": whether words are those of an office."""
    return any(word.strip(",").lower() in heads() for word in words.split())


def _unlabelled(text: str, found: Sequence[re.Match[str]]) -> tuple[SpokenTurn, ...]:
    """The turns of an interview whose questions have no label, and whose answers have one or stand in quotes."""
    named = {match.start("label"): match for match in found}
    turns: list[SpokenTurn] = []
    for (start, end), (first, last) in asked_and_answered(text, frozenset(named)):
        turns.append(SpokenTurn("question", start, start, start, end))
        label = named.get(first)
        if label is not None:
            turns.append(SpokenTurn(label["label"].lower(), first, label.end("label"), label.end(), last))
        else:
            turns.append(SpokenTurn("answer", first, first, first, last))
    return tuple(turns)


def _take_turns(names: list[str]) -> bool:
    """Whether some of the labels are people who speak more than once: "Mr Ruiz", "Senator Ode", "Minister Falk"."""
    people = Counter(name.lower() for name in names if is_addressed(name))
    return people.total() >= _FEWEST_NAMED and max(people.values()) > 1


def is_addressed(name: str) -> bool:
    """Whether a label is a name behind a form of address or an office."""
    before, last = name.split()[:-1], name.split()[-1].lower()
    known = {word.lower().rstrip(".") for word in before}
    spoken_to = any(word in honorifics() or f"{word}." in honorifics() or word in heads() for word in known)
    return spoken_to and name[:1].isupper() and last not in heads()


def turn_starts(text: str) -> list[int]:
    """Where the words of the turns of an interview begin, each a sentence of its own."""
    return [turn.body for turn in interview_turns(text)]
