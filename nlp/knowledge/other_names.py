"""Names of countries beside their own: shared by several, of the past, and of other languages."""

import datetime as dt
from collections import defaultdict
from functools import cached_property

from nlp.knowledge.days import first_day, last_day
from nlp.knowledge.names import fold
from nlp.knowledge.tables import parts, rows

_STILL_CALLED = dt.timedelta(days=20 * 366)


class OtherNames:
    """Looks such names up; all answers are ISO 3166-1 alpha-2 codes."""

    def sharing(self, surface: str) -> tuple[str, ...]:
        """The countries that share a name which tells none of them apart, such as "Korea"."""
        return tuple(self._shared.get(fold(surface), ()))

    def in_other_languages(self, surface: str) -> str | None:
        """The country that a name in another language names: "Deutschland" gives "DE"."""
        return self._foreign.get(fold(surface))

    def formerly(self, surface: str, on: dt.date | None = None) -> str | None:
        """The country of today once called so ("Zaire", "Zairean").

        With a day, only if it was called so then, or at most twenty years before, when some go on saying it.
        """
        for code, first, last in self._former.get(fold(surface), ()):
            if on is None or ((first is None or first <= on) and (last is None or on <= last + _STILL_CALLED)):
                return code
        return None

    @cached_property
    def _shared(self) -> dict[str, list[str]]:
        shared: dict[str, list[str]] = defaultdict(list)
        for row in rows("shared_names.csv"):
            shared[fold(row["surface"])].append(row["country"])
        return shared

    @cached_property
    def _foreign(self) -> dict[str, str]:
        return {fold(row["name"]): row["country"] for row in rows("country_names.csv")}

    @cached_property
    def _former(self) -> dict[str, list[tuple[str, dt.date | None, dt.date | None]]]:
        names: dict[str, list[tuple[str, dt.date | None, dt.date | None]]] = defaultdict(list)
        for row in rows("historical_names.csv"):
            for name in (row["name"], *parts(row["demonyms"])):
                names[fold(name)].append((row["country"], first_day(row["start"]), last_day(row["end"])))
        return names
