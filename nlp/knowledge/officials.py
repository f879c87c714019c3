"""Members of governments of whom only lists of the years 2003 to 2014 speak: looked up by their whole names alone."""

from collections import defaultdict

from nlp.knowledge.days import first_day, last_day, precision
from nlp.knowledge.names import family_name, fold
from nlp.knowledge.tables import Known, Tenure, rows
from nlp.knowledge.unknown import unknown_id

OFFICE = "minister"


class Officials:
    """The people of officials.csv. Their ids are those that a text naming them without the table would give."""

    def __init__(self) -> None:
        self._named: dict[str, list[Known]] = defaultdict(list)
        self._tenures: dict[str, list[Tenure]] = defaultdict(list)
        self._entries: dict[str, Known] = {}
        for row in rows("officials.csv"):
            key = unknown_id("person", row["name"], row["country"])
            if key not in self._entries:
                known = Known(key, row["name"], "person", row["country"], family=family_name(row["name"]))
                self._entries[key] = known
                self._named[fold(row["name"])].append(known)
            self._tenures[key].append(_tenure(key, row))

    def exact(self, folded: str) -> tuple[Known, ...]:
        """The officials of this folded name."""
        return tuple(self._named.get(folded, ()))

    def entry(self, entry_id: str) -> Known | None:
        """The official of this id."""
        return self._entries.get(entry_id)

    def tenures(self, entry_id: str) -> tuple[Tenure, ...]:
        """The offices of the official."""
        return tuple(self._tenures.get(entry_id, ()))


def _tenure(key: str, row: dict[str, str]) -> Tenure:
    return Tenure(
        person_id=key, office=OFFICE, title=row["title"], country=row["country"], organization_id=None,
        start=first_day(row["start"]), end=last_day(row["end"]), start_precision=precision(row["start"]),
        seen=last_day(row["seen"]), source=row["source"], checked=False,
    )  # fmt: skip
