"""Builds the index file from records: staged as they come, then joined by id, so that memory stays small."""

import json
import sqlite3
from collections.abc import Callable, Iterable, Iterator
from contextlib import closing
from itertools import groupby, islice
from operator import itemgetter
from pathlib import Path

from graph.model import EntityKind
from nlp.knowledge.base import KnowledgeBase
from nlp.knowledge.imported.posts import Office, Posts
from nlp.knowledge.imported.records import Actor, Held, Post, Record
from nlp.knowledge.imported.schema import APPLICATION, READY_TO_JOIN, SORTED, STAGING, TABLES, UNSORTED, VERSION
from nlp.knowledge.imported.spelling import cuts
from nlp.knowledge.names import bare_family_name, family_name, fold, name_forms, sound

_BATCH = 5_000
_MOST_ALIASES = 60
_FAMILY_FIRST = frozenset(("CN", "KP", "KR", "TW", "VN"))
_UNRANKED = 20
Row = tuple[object, ...]


class Build:
    """One build of an index file at `path`, which must not exist. Use: stage each source, then finish."""

    def __init__(self, path: Path, base: KnowledgeBase) -> None:
        self._base = base
        self._posts = Posts(base)
        self._words: dict[str, int] = {}
        self._db = sqlite3.connect(path, isolation_level=None)
        self._db.executescript(
            f"PRAGMA journal_mode=OFF; PRAGMA synchronous=OFF; PRAGMA cache_size=-100000; PRAGMA temp_store=FILE;"
            f"PRAGMA application_id={APPLICATION}; PRAGMA user_version={VERSION};"
        )
        self._db.executescript(STAGING + UNSORTED + TABLES)

    def stage(self, records: Iterable[Record], source: str) -> int:
        """Take in the records of one source; returns how many there were."""
        count = 0
        records = iter(records)
        while batch := list(islice(records, _BATCH)):
            count += len(batch)
            self._db.execute("BEGIN")
            self._db.executemany(
                "INSERT INTO staged_actor VALUES(?, ?, ?, ?, ?, ?, ?)",
                ((a.id, a.name, a.kind, a.qid, json.dumps(a.countries), json.dumps(a.aliases), source)
                 for a in batch if isinstance(a, Actor)),
            )  # fmt: skip
            self._db.executemany(
                "INSERT OR REPLACE INTO staged_post VALUES(?, ?, ?)",
                ((p.id, p.label, p.country) for p in batch if isinstance(p, Post)),
            )
            self._db.executemany(
                "INSERT INTO staged_held VALUES(?, ?, ?, ?, ?, ?)",
                ((h.holder, h.post, h.start, h.end, h.seen, source) for h in batch if isinstance(h, Held)),
            )
            self._db.execute("COMMIT")
        return count

    def finish(self, progress: Callable[[int], object] = lambda count: None) -> tuple[int, int]:
        """Join and index what was staged; returns how many entries and tenures there are. Closes the file."""
        with closing(self._db) as db:
            db.executescript(READY_TO_JOIN)
            actors = enumerate(self._joined(), 1)
            while batch := list(islice(actors, _BATCH)):
                db.execute("BEGIN")
                for row, (actor, source) in batch:
                    self._add(row, actor, source)
                db.execute("COMMIT")
                progress(len(batch))
            self._add_words()
            db.executescript(SORTED)
            entries, tenures = (db.execute(f"SELECT count(*) FROM {t}").fetchone()[0] for t in ("entry", "tenure"))
            db.execute("VACUUM")
        return entries, tenures

    def _joined(self) -> Iterator[tuple[Actor, str]]:
        """The staged actors, each once: the sources that give the same id are one."""
        rows = self._db.execute(
            "SELECT id, name, kind, qid, countries, aliases, source FROM staged_actor ORDER BY id, rowid"
        )
        for key, same in groupby(rows, key=itemgetter(0)):
            found = list(same)
            names = [name for row in found for name in (row[1], *json.loads(row[5]))]
            countries = [country for row in found for country in json.loads(row[4])]
            qid = next((row[3] for row in found if row[3]), "")
            aliases = tuple(name for name in dict.fromkeys(names) if name != names[0])
            yield (
                Actor(key, names[0], found[0][2], qid, tuple(dict.fromkeys(countries)), aliases),
                "; ".join(dict.fromkeys(row[6] for row in found)),
            )

    def _add(self, row: int, actor: Actor, source: str) -> None:
        offices = list(self._offices(actor.id))
        country = next((held.country for _, held in offices if held.country), None) or next(iter(actor.countries), None)
        family_first = actor.kind == "person" and country in _FAMILY_FIRST
        family = family_name(actor.name, family_first) if actor.kind == "person" else ""
        rank = min((held.rank for _, held in offices), default=_UNRANKED)
        aliases = actor.aliases[:_MOST_ALIASES]
        self._db.execute(
            "INSERT OR IGNORE INTO entry VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (row, self._known_id(actor, country), actor.name, actor.kind, country, actor.qid or None, family,
             family_first, json.dumps(aliases, ensure_ascii=False), rank, source),
        )  # fmt: skip
        self._db.executemany(
            "INSERT INTO tenure VALUES(?, ?, ?, ?, ?, ?, ?, ?)",
            ((row, held.office, held.title, held.country or country, *days) for days, held in offices),
        )
        self._index(row, actor.kind, [actor.name, *aliases], family, family_first)

    def _offices(self, holder: str) -> Iterator[tuple[Row, Office]]:
        for label, country, start, end, seen, source in self._db.execute(
            "SELECT p.label, p.country, h.start, h.end, h.seen, h.source FROM staged_held h JOIN staged_post p "
            "ON p.id = h.post WHERE h.holder = ? ORDER BY h.start, p.label",
            (holder,),
        ):
            yield (start or None, end or None, seen or None, source), self._posts.office(label, country)

    def _known_id(self, actor: Actor, country: str | None) -> str:
        """The id of the built-in entry that this is, if the source has no QID and name and country are the same."""
        if actor.qid:
            return actor.qid
        same = [k for k in self._base.exact(actor.name) if k.kind == actor.kind and k.country == country]
        return same[0].id if len(same) == 1 and country else actor.id

    def _index(self, row: int, kind: EntityKind, names: list[str], family: str, family_first: bool) -> None:
        keys = {fold(name) for name in names} - {""}
        if kind == "person":
            keys |= name_forms(names[0], family, family_first) - {""}
            families = {fold(family), bare_family_name(family)} - {""}
            self._db.executemany("INSERT INTO unsorted_family VALUES(?, ?)", ((key, row) for key in families))
        self._db.executemany("INSERT INTO unsorted_name VALUES(?, ?)", ((key, row) for key in keys))
        ends = {(words[0], words[-1]) for key in keys if len(words := key.split()) > 1}
        self._db.executemany(
            "INSERT INTO unsorted_pair VALUES(?, ?, ?)",
            ((self._word(first), self._word(last), row) for first, last in ends),
        )
        for key in keys:
            self._word(key.split()[-1])

    def _word(self, word: str) -> int:
        return self._words.setdefault(word, len(self._words) + 1)

    def _add_words(self) -> None:
        db = self._db
        db.execute("BEGIN")
        db.executemany(
            "INSERT INTO word VALUES(?, ?, ?)", ((at, text, sound(text)) for text, at in self._words.items())
        )
        forms = sorted((form, at) for text, at in self._words.items() for form in cuts(text))
        db.executemany("INSERT INTO cut VALUES(?, ?)", forms)
        db.execute("COMMIT")
