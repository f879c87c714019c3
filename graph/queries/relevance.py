"""How well an event answers to the words that are looked for, so that the best can come first.

BM25 (Robertson and Walker, SIGIR 1994) without its term for length, as evidence is long where many documents report an
event, which is no flaw; a word of the title counts for two. How rare each word is, is found once and goes with the
cursor: then a score depends on the event alone, and pages keep their order while other events are written. SQLite's own
`bm25` would move all scores with every write, and could not compare what is in two databases, as `as_of` has to.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from math import log
from typing import get_args

from graph.keys import term_key
from graph.model import EventType
from graph.queries.as_of import View
from graph.queries.event_search import EventSearch
from graph.queries.fuzzy_names import quoted
from graph.queries.words import sought

COMMON = 50_000
"""A word that more events have than this tells them apart so little that looking at each is not worth its while."""

_LAST_CHARACTER = "\U0010ffff"
_EVENTS = "SELECT sum(events) FROM terms WHERE id IN ({types})"
"""Each event has one type."""
_HAVING = "SELECT count(*) FROM event_index WHERE event_index MATCH :word{i}"
_PART = """
SELECT doc, :weight{i} * n / (n + 1.2) AS part FROM (
    SELECT doc, sum(CASE col WHEN 'title' THEN 2 ELSE 1 END) AS n FROM event_words
    WHERE {term} GROUP BY doc
)
"""
_SCORED = """(
    SELECT x.id AS event, x.day, x.last, r.score FROM (
        SELECT doc, round(sum(part), 6) AS score FROM (
            SELECT rowid AS doc, 0.0 AS part FROM event_index WHERE event_index MATCH :words
            {parts}
        ) GROUP BY doc
    ) r CROSS JOIN events x WHERE x.id = r.doc
)"""


@dataclass(frozen=True, slots=True)
class Relevance:
    """The words of a search, each folded and with whether it is only the beginning of one, and the weight of each."""

    words: tuple[tuple[str, bool], ...]
    weights: tuple[float, ...]

    @classmethod
    def of(cls, view: View, q: str, weights: Sequence[float] = ()) -> "Relevance":
        """That of a text that is searched for; the weights are those of the page before, if there was one."""
        parts = (zip(part.words, (False,) * (len(part.words) - 1) + (part.begun,), strict=True) for part in sought(q))
        words = tuple(dict.fromkeys(word for part in parts for word in part))
        return cls(words, tuple(weights) or _weights(view, words))

    def drive(self, search: EventSearch) -> None:
        """Have a search that is for the words go through what has them, each with its `score`."""
        parts, asked = "", dict[str, str | float]()
        for i, ((word, begun), weight) in enumerate(zip(self.words, self.weights, strict=True)):
            if not weight:
                continue
            term = "term >= :word{i} AND term < :beyond{i}" if begun else "term = :word{i}"
            parts += f" UNION ALL {_PART.format(i=i, term=term.format(i=i))}"
            asked |= {f"word{i}": word, f"weight{i}": weight}
            asked |= {f"beyond{i}": word + _LAST_CHARACTER} if begun else {}
        search.driven_by(_SCORED.format(parts=parts), **asked)


def _weights(view: View, words: Sequence[tuple[str, bool]]) -> tuple[float, ...]:
    """How rare each word is among the events of the store: the inverse document frequency of BM25, 0 if too common."""
    types = {f"type{i}": term_key("type", name) for i, name in enumerate(get_args(EventType))}
    asked = {f"word{i}": quoted(word) + "*" * begun for i, (word, begun) in enumerate(words)}
    having = "".join(f", ({_HAVING.format(i=i)})" for i in range(len(words)))
    sql = f"SELECT ({_EVENTS.format(types=', '.join(f':{name}' for name in types))}){having}"
    events, *counted = view.session.row(sql, {**types, **asked}) or (0,)
    return tuple(_rarity(n, events or 0) if n <= COMMON else 0.0 for n in counted)


def _rarity(having: int, events: int) -> float:
    return round(log(1 + (max(0, events - having) + 0.5) / (having + 0.5)), 4)
