"""Looks names up in an index file: by whole name, family name, near spelling and sound. Only indexed reads."""

import json
import sqlite3
import threading
from collections.abc import Iterable, Sequence
from functools import lru_cache
from itertools import chain
from pathlib import Path
from typing import Any

from rapidfuzz import fuzz
from rapidfuzz.distance import OSA

from nlp.knowledge.days import first_day, last_day, precision
from nlp.knowledge.imported.schema import APPLICATION, VERSION
from nlp.knowledge.imported.spelling import cuts
from nlp.knowledge.names import bare_family_name, fold, sound, without_honorifics
from nlp.knowledge.tables import Known, Tenure

_ENTRY = "SELECT e.row, e.id, e.name, e.kind, e.country, e.qid, e.family, e.family_first, e.aliases FROM entry e "
_MOST_BEARERS, _MOST_NEAR_WORDS, _MOST_FOUND = 40, 24, 60
_LEAST_LIKENESS = 84.0
_LONG = 7  # letters above which a word may be two edits away, if the cuts find it


class IndexUnusable(ValueError):  # noqa: N818 - says what the file is
    """A file that is no index of imported actors, or one of another version."""


class ImportedIndex:
    """The entries of an index file. Safe for threads: each has a connection of its own, and none writes."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._local = threading.local()
        self._rows = lru_cache(maxsize=10_000)(self._row)
        found = tuple(self._one(f"PRAGMA {name}") for name in ("application_id", "user_version"))
        if found != ((APPLICATION,), (VERSION,)):
            raise IndexUnusable(f"{path} is no index of imported actors of this version; import again")

    def exact(self, surface: str) -> tuple[Known, ...]:
        """The entries that bear this whole name, in any order of its parts that the import knew."""
        key = fold(surface)
        return self._named(key) or self._named(without_honorifics(key))

    def surname(self, surname: str) -> tuple[Known, ...]:
        """Persons of this family name, the most salient first; at most forty."""
        return self._family(fold(surname)) or self._family(bare_family_name(surname))

    def entry(self, entry_id: str) -> Known | None:
        """The entry of this id."""
        found = self._all(_ENTRY + "WHERE e.id = ?", (entry_id,))
        return _known(found[0]) if found else None

    def near(self, folded: str) -> list[tuple[Known, float, str]]:
        """Entries whose name is spelt or sounds nearly so, with how like it is (0 to 100) and the name it is like."""
        words = folded.split()
        if not words:
            return []
        if len(words) == 1:
            near = self._texts(self._near_words(words[0]))
            return [(k, fuzz.ratio(folded, text), text) for text in near for k in self._family(text)][:_MOST_FOUND]
        firsts, lasts = self._near_words(words[0]), self._near_words(words[-1])
        entries = self._paired(firsts, lasts) | self._paired(lasts, firsts)
        return [found for row in sorted(entries) if (found := self._likeness(self._rows(row), folded)) is not None]

    def tenures(self, entry_id: str) -> tuple[Tenure, ...]:
        """The offices that the import gives the entry."""
        found = self._all(
            'SELECT e.id, t.office, t.title, t.country, t.start, t."end", t.seen, t.source FROM entry e '
            "JOIN tenure t ON t.entry = e.row WHERE e.id = ? ORDER BY t.start",
            (entry_id,),
        )
        return tuple(map(_tenure, found))

    def holders(self, office: str, country: str) -> tuple[Tenure, ...]:
        """Who held the office in the country, as the import knows; `person_id` says who."""
        found = self._all(
            'SELECT e.id, t.office, t.title, t.country, t.start, t."end", t.seen, t.source FROM tenure t '
            "JOIN entry e ON e.row = t.entry WHERE t.office = ? AND t.country = ? ORDER BY t.start LIMIT 500",
            (office, country),
        )
        return tuple(map(_tenure, found))

    def size(self) -> tuple[int, int]:
        """How many entries and tenures the file holds."""
        return tuple(int(self._one(f"SELECT count(*) FROM {table}")[0]) for table in ("entry", "tenure"))  # type: ignore[return-value]

    # Steps

    def _named(self, key: str) -> tuple[Known, ...]:
        found = self._all(
            _ENTRY + "JOIN name n ON n.entry = e.row WHERE n.key = ? ORDER BY e.rank, e.row LIMIT ?",
            (key, _MOST_BEARERS),
        )
        return tuple(map(_known, found))

    def _family(self, key: str) -> tuple[Known, ...]:
        found = self._all(
            _ENTRY + "JOIN family f ON f.entry = e.row WHERE f.key = ? ORDER BY f.rank, f.entry LIMIT ?",
            (key, _MOST_BEARERS),
        )
        return tuple(map(_known, found))

    def _near_words(self, word: str) -> list[int]:
        """The rows of words an edit away from this one, or of the same sound: the likest first."""
        forms, heard = sorted(cuts(word)), sound(word)
        marks = ",".join("?" * len(forms))
        cut = f"SELECT w.row, w.text FROM cut c JOIN word w ON w.row = c.word WHERE c.form IN ({marks})"
        found = self._all(cut, forms) + self._all("SELECT row, text FROM word WHERE sound = ? LIMIT 60", (heard,))
        edits = 1 + (len(word) > _LONG)
        apart = {row: OSA.distance(text, word) for row, text in found}
        same = {row for row, text in found if sound(text) == heard}
        near = {row: distance for row, distance in apart.items() if distance <= edits or row in same}
        return sorted(near, key=lambda row: (near[row], row))[:_MOST_NEAR_WORDS]

    def _texts(self, rows: Sequence[int]) -> list[str]:
        marks = ",".join("?" * len(rows))
        found = dict(self._all(f"SELECT row, text FROM word WHERE row IN ({marks})", rows))
        return [found[row] for row in rows]

    def _paired(self, firsts: Sequence[int], lasts: Sequence[int]) -> set[int]:
        """Entries with a name that begins with one of these words and ends with one of those."""
        if not firsts or not lasts:
            return set()
        one, other = (",".join(f"({row})" for row in rows) for rows in (firsts, lasts))
        found = self._all(
            f"WITH a(w) AS (VALUES {one}), b(w) AS (VALUES {other}) SELECT p.entry FROM a CROSS JOIN b "
            f"CROSS JOIN pair p ON p.first = a.w AND p.last = b.w LIMIT {_MOST_FOUND}",
            (),
        )
        return set(chain.from_iterable(found))

    def _row(self, row: int) -> Known:
        return _known(self._all(_ENTRY + "WHERE e.row = ?", (row,))[0])

    def _likeness(self, known: Known, folded: str) -> tuple[Known, float, str] | None:
        names = [fold(name) for name in (known.name, *known.aliases)]
        text = max(names, key=lambda name: _alike(folded, name))
        likeness = 98.0 if sound(text) == sound(folded) else _alike(folded, text)
        return (known, likeness, text) if likeness >= _LEAST_LIKENESS else None

    # The connection

    def _all(self, statement: str, values: Iterable[object]) -> list[tuple[Any, ...]]:
        return self._connection().execute(statement, tuple(values)).fetchall()

    def _one(self, statement: str) -> tuple[int, ...]:
        try:
            return tuple(self._connection().execute(statement).fetchone())
        except sqlite3.DatabaseError as error:
            raise IndexUnusable(f"{self.path} is no index of imported actors: {error}") from error

    def _connection(self) -> sqlite3.Connection:
        found = getattr(self._local, "connection", None)
        if found is None:
            found = sqlite3.connect(f"{self.path.resolve().as_uri()}?mode=ro", uri=True)
            found.execute("PRAGMA cache_size=-16000")
            self._local.connection = found
        return found


def _alike(one: str, other: str) -> float:
    """How alike two folded names are (0 to 100), in whatever order their words are."""
    return max(fuzz.ratio(one, other), fuzz.token_sort_ratio(one, other))


def _known(row: tuple[object, ...]) -> Known:
    _, key, name, kind, country, qid, family, family_first, aliases = row
    return Known(
        id=str(key), name=str(name), kind=kind, country=country, qid=qid, family=str(family),  # type: ignore[arg-type]
        family_first=bool(family_first), aliases=tuple(json.loads(str(aliases))),
    )  # fmt: skip


def _tenure(row: tuple[object, ...]) -> Tenure:
    person, office, title, country, start, end, seen, source = (str(cell or "") for cell in row)
    return Tenure(
        person_id=person, office=office, title=title, country=country or None, organization_id=None,
        start=first_day(start), end=last_day(end), start_precision=precision(start),
        seen=last_day(seen), source=source, checked=False,
    )  # fmt: skip
