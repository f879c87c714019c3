"""The engine of the grammar: rules rewrite runs of tokens into one token that carries a date, or a year in words."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from nlp.dates.tokens import Token
from nlp.dates.values import Value

DATE = "@"
YEAR = "Y"
_RUN = re.compile(r"[^_]*[MmWwYd#%DSQUuVRzc@][^_]*")


class Parts:
    """The tokens that a rule matched, by the names that the rule gives them."""

    def __init__(self, match: re.Match[str], tokens: Sequence[Token], text: str) -> None:
        self._match = match
        self._tokens = tokens
        self.text = text
        self.first = match.start()
        self.last = match.end() - 1

    def __contains__(self, name: str) -> bool:
        return self._match.groupdict().get(name) is not None

    def tokens(self, name: str) -> Sequence[Token]:
        """The tokens of a group, none if the rule did without it."""
        start, end = self._match.span(name) if name in self else (0, 0)
        return self._tokens[start:end]

    def all(self) -> Sequence[Token]:
        """All tokens of the match."""
        return self._tokens[self.first : self.last + 1]

    def value(self, name: str) -> Any:
        """The value of a group's first token, None without it."""
        found = self.tokens(name)
        return found[0].value if found else None

    def number(self, name: str) -> int | None:
        """The number that a group's tokens add up to ("twenty third" is 20 + 3), None without it."""
        found = self.tokens(name)
        return sum(token.value for token in found if token.value) if found else None

    def words(self, name: str) -> str:
        """The text of a group in lower case."""
        found = self.tokens(name)
        return self.text[found[0].start : found[-1].end].lower() if found else ""

    def capital(self, name: str) -> bool:
        """Whether a group begins with a capital letter."""
        return self.text[self.tokens(name)[0].start].isupper()

    def neighbour(self, step: int) -> str:
        """The word before (-1) or after (1) the match in lower case, "" at a break."""
        index = self.first - 1 if step < 0 else self.last + 1
        if not 0 <= index < len(self._tokens):
            return ""
        token = self._tokens[index]
        return self.text[token.start : token.end].lower()

    def start(self) -> int:
        """Where the match begins in the text."""
        return self._tokens[self.first].start

    def end(self) -> int:
        """Where the match ends in the text."""
        return self._tokens[self.last].end


@dataclass(frozen=True, slots=True)
class Rule:
    """A regex over token letters and what it builds: a date, or a year as a number; a builder may decline with None."""

    pattern: re.Pattern[str]
    build: Callable[[Parts], Value | int | None]


def rule(pattern: str, build: Callable[[Parts], Value | int | None]) -> Rule:
    """A rule; white space in the pattern is for the eye."""
    return Rule(re.compile(pattern, re.VERBOSE), build)


def _longest(
    rules: Sequence[Rule], letters: str, at: int, tokens: Sequence[Token], text: str
) -> tuple[int, Value | int] | None:
    """The end and the value of the longest stretch from `at` that a rule accepts."""
    best: tuple[int, Value | int] | None = None
    for candidate in rules:
        match = candidate.pattern.match(letters, at)
        if match is None or match.end() == at or (best is not None and match.end() <= best[0]):
            continue
        value = candidate.build(Parts(match, tokens, text))
        if value is not None:
            best = match.end(), value
    return best


def rewrite(tokens: list[Token], text: str, rules: Sequence[Rule]) -> list[Token]:
    """Replace, from left to right, the longest stretch that a rule accepts by one date token."""
    letters = "".join(token.letter for token in tokens)
    rewritten: list[Token] = []
    position = 0
    for run in _RUN.finditer(letters):
        rewritten += tokens[position : run.start()]
        position = run.start()
        while position < run.end():
            found = _longest(rules, letters, position, tokens, text)
            if found is None:
                rewritten.append(tokens[position])
                position += 1
                continue
            end, value = found
            rewritten.append(
                Token(YEAR if isinstance(value, int) else DATE, value, tokens[position].start, tokens[end - 1].end)
            )
            position = end
    return rewritten + tokens[position:]
