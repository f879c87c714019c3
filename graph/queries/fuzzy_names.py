"""The names nearest to a misspelt one: candidates by their rarest shared trigrams, ranked by edit distance."""

import json
from collections.abc import Callable, Iterator, Sequence

from rapidfuzz import fuzz, process

from graph.database import Session
from graph.keys import fold

MOST_CANDIDATES = 4000
LEAST_SCORE = 60.0
"""Names less similar than this (of 100) are not like each other."""
FEWEST_TRIGRAMS = 3
_LONGEST_NAME = 200

TRIGRAMS = "SELECT t.doc, t.term FROM json_each(:trigrams) j CROSS JOIN alias_trigrams t WHERE t.term = j.value"
BY_TRIGRAMS = """
SELECT a.entity, a.folded FROM alias_index i CROSS JOIN aliases a
WHERE i.alias_index MATCH :match AND a.id = i.rowid LIMIT :most
"""
BY_BEGINNING = "SELECT entity, folded FROM aliases WHERE folded >= :name AND folded < :after LIMIT :most"


def nearest_names(session: Session, name: str) -> dict[int, float]:
    """Row ids of entities with a name like this, and the similarity (60 to 100) of the nearest of their names."""
    wanted = fold(name)[:_LONGEST_NAME]
    candidates = _candidates(session, wanted)
    scores = similarities(wanted, [alias for _, alias in candidates])
    best: dict[int, float] = {}
    for (entity, _), score in zip(candidates, scores, strict=True):
        if score >= LEAST_SCORE:
            best[entity] = max(best.get(entity, 0.0), score)
    return best


def similarities(wanted: str, aliases: Sequence[str]) -> list[float]:
    """Of each alias 0 to 100: whole names in any order of words, or, a little less, a part of a longer name.

    What is below `LEAST_SCORE` may be given as 0. All are compared at once, as a call for each costs several times as
    much as the comparison.
    """
    scores = [0.0] * len(aliases)
    longer = [at for at, alias in enumerate(aliases) if len(alias) > len(wanted)]
    names = [aliases[at] for at in longer]
    for scorer in (fuzz.ratio, fuzz.token_sort_ratio):
        for at, score in _compared(wanted, aliases, scorer, 1.0):
            scores[at] = max(scores[at], score)
    for at, score in _compared(wanted, names, fuzz.token_set_ratio, 0.9):
        scores[longer[at]] = max(scores[longer[at]], score)
    words = list({word: None for name in names for word in name.split()})
    near = {words[at]: score for at, score in _compared(wanted, words, fuzz.ratio, 0.95)}
    for at in longer if near else ():
        scores[at] = max(scores[at], *(near.get(word, 0.0) for word in aliases[at].split()))
    return [round(score, 2) for score in scores]


def _compared(
    wanted: str, names: Sequence[str], scorer: Callable[..., float], weight: float
) -> Iterator[tuple[int, float]]:
    """The positions of names that are near enough, and how near each is."""
    found = process.extract(wanted, names, scorer=scorer, limit=None, score_cutoff=LEAST_SCORE / weight - 0.01)
    return ((at, weight * score) for _, score, at in found)


def quoted(term: str) -> str:
    """A term of a full-text query, with nothing in it that the query language could read."""
    return '"' + term.replace('"', '""').replace("\0", " ") + '"'


def _candidates(session: Session, wanted: str) -> list[tuple[int, str]]:
    trigrams = _rarest_trigrams(session, wanted)
    if not trigrams:
        beginning = {"name": wanted, "after": wanted + "\U0010ffff", "most": MOST_CANDIDATES}
        return session.rows(BY_BEGINNING, beginning)
    return session.rows(BY_TRIGRAMS, {"match": " OR ".join(map(quoted, trigrams)), "most": MOST_CANDIDATES})


def _rarest_trigrams(session: Session, wanted: str) -> list[str]:
    """The rarest of the name's trigrams that occur at all, as many as keep the candidates few, but at least three."""
    trigrams = sorted({wanted[i : i + 3] for i in range(len(wanted) - 2)})
    chosen: list[str] = []
    candidates = 0
    for documents, trigram in sorted(session.rows(TRIGRAMS, {"trigrams": json.dumps(trigrams)})):
        candidates += documents
        if len(chosen) >= FEWEST_TRIGRAMS and candidates > MOST_CANDIDATES:
            break
        chosen.append(trigram)
    return chosen
