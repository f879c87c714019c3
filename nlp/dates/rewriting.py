"""The engine of the grammar: rules rewrite runs of tokens into one token that carries a date, or a year in words."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from nlp.dates.tokens import Token
from nlp.dates.values import Value

DATE = "@"
YEAR = "Y"
_RUN = re.compile(r"[^_]+")
_STRONG = re.compile(r"[MmWwYd#%DSQUuVRzcnHpZJ@]|[LCXs]T|tTP|vtK|vt?[ONo]|vtn-?o|tO|FtOt?2|F[NO]2[NO]")
_LONGEST = 24
_NEXT = re.compile(r"[ \t]*([^\W\d_]+|\d+|[^\w\s])")
_LAST = re.compile(r"([^\W\d_]+|\d+|[^\w\s])[ \t]*$")
_NEIGHBOUR_REACH = 24
_WINDOWS = 8192


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
        """The word or mark before (-1) or after (1) the match on its line, in lower case; "" without one."""
        if step > 0:
            found = _NEXT.match(self.text, self.end())
        else:
            found = _LAST.search(self.text[max(0, self.start() - _NEIGHBOUR_REACH) : self.start()])
        return found.group(1).lower() if found else ""

    def leads(self, name: str) -> bool:
        """Whether a group is what the match begins with."""
        return name in self and self._match.start(name) == self.first

    def alone(self) -> bool:
        """Whether the match is all that its line holds."""
        return not self.neighbour(-1) and not self.neighbour(1)

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


class Pass:
    """Rules that are applied together: of those that match at a place, the longest is taken."""

    def __init__(self, *rules: Rule) -> None:
        self._rules = rules
        self._matching = lru_cache(maxsize=_WINDOWS)(self._match)

    def _match(self, window: str) -> tuple[Rule, ...]:
        """The rules that match after the first letter of `window`; texts repeat few windows, so this is remembered."""
        return tuple(rule for rule in self._rules if rule.pattern.match(window, 1))

    def _longest(self, letters: str, at: int, tokens: Sequence[Token], text: str) -> tuple[int, Value | int] | None:
        """The end and the value of the longest stretch from `at` that a rule accepts."""
        window = letters[at - 1 : at + _LONGEST] if at else "_" + letters[:_LONGEST]
        best: tuple[int, Value | int] | None = None
        for candidate in self._matching(window):
            match = candidate.pattern.match(letters, at)
            if match is None or (best is not None and match.end() <= best[0]):
                continue
            value = candidate.build(Parts(match, tokens, text))
            if value is not None:
                best = match.end(), value
        return best

    def rewrite(self, tokens: list[Token], text: str) -> list[Token]:
        """Replace, from left to right, the longest stretch that a rule accepts by one token."""
        letters = "".join(token.letter for token in tokens)
        rewritten: list[Token] = []
        position = 0
        for run in _RUN.finditer(letters):
            if not _STRONG.search(letters, run.start(), run.end()):
                continue
            rewritten += tokens[position : run.start()]
            position = run.start()
            while position < run.end():
                found = self._longest(letters, position, tokens, text)
                end, value = found or (position + 1, None)
                rewritten.append(tokens[position] if value is None else _joined(tokens[position:end], value))
                position = end
        return rewritten + tokens[position:]


def _joined(tokens: Sequence[Token], value: Value | int) -> Token:
    return Token(YEAR if isinstance(value, int) else DATE, value, tokens[0].start, tokens[-1].end)
