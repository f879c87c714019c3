"""The names nearest to a misspelt one: candidates by their rarest shared trigrams, ranked by edit distance."""

import json

from rapidfuzz import fuzz

from graph.database import Session
from graph.keys import fold

MOST_CANDIDATES = 4000
FEWEST_TRIGRAMS = 3
_LONGEST_NAME = 200

TRIGRAMS = "SELECT t.doc, t.term FROM json_each(:trigrams) j CROSS JOIN alias_trigrams t WHERE t.term = j.value"
BY_TRIGRAMS = """
SELECT a.entity, a.folded FROM alias_index i CROSS JOIN aliases a
WHERE i.alias_index MATCH :match AND a.id = i.rowid LIMIT :most
"""
BY_BEGINNING = "SELECT entity, folded FROM aliases WHERE folded >= :name AND folded < :after LIMIT :most"


def nearest_names(session: Session, name: str) -> dict[int, float]:
    """Row ids of entities with a name like this, and the similarity (0 to 100) of the nearest of their names."""
    wanted = fold(name)[:_LONGEST_NAME]
    best: dict[int, float] = {}
    for entity, alias in _candidates(session, wanted):
        best[entity] = max(best.get(entity, 0.0), similarity(wanted, alias))
    return best


def similarity(wanted: str, alias: str) -> float:
    """0 to 100: whole names in any order of words, or, a little less, a part of a longer name."""
    whole = max(fuzz.ratio(wanted, alias), fuzz.token_sort_ratio(wanted, alias))
    if len(wanted) >= len(alias):
        return round(whole, 2)
    words = max((fuzz.ratio(wanted, word) for word in alias.split()), default=0.0)
    return round(max(whole, 0.95 * words, 0.9 * fuzz.token_set_ratio(wanted, alias)), 2)


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
