"""Office wordings and what they mean: "Chinese Foreign Minister Qin Gang" is an office, a country and a name."""

from collections.abc import Callable
from dataclasses import dataclass

from nlp.knowledge.names import fold
from nlp.knowledge.tables import Known, parts, rows

_FORMER = frozenset(("former", "ex", "late", "onetime", "deposed", "ousted"))
_ACTING = frozenset(
    ("acting", "new", "newly", "appointed", "interim", "caretaker", "incoming", "current", "then", "outgoing", "senior")
)
_LINKS = frozenset(("of", "for", "to"))
_LONGEST_ACTOR, _LONGEST_OFFICE = 6, 12


@dataclass(frozen=True, slots=True)
class OfficePhrase:
    """An office as worded: its class, the actor it belongs to (None if not said), and the name that follows."""

    office: str | None
    wording: str
    actor: Known | None
    name: str
    former: bool = False


class Offices:
    """The office classes with their wordings, labels and salience (lower is more salient)."""

    def __init__(self) -> None:
        self._classes: dict[tuple[str, str | None], str] = {}
        self._organizational: set[str] = set()
        self._labels: dict[tuple[str, str | None], str] = {}
        self._ranks: dict[str, int] = {}
        for row in rows("offices.csv"):
            where = None if row["country"] in ("", "*") else row["country"]
            self._ranks[row["office"]] = int(row["rank"])
            self._labels[row["office"], where] = row["label"]
            for wording in parts(row["wordings"]):
                if row["country"] == "*":
                    self._organizational.add(fold(wording))
                    self._classes.setdefault((fold(wording), None), row["office"])
                else:
                    self._classes.setdefault((fold(wording), where), row["office"])

    def office_class(self, title: str, country: str | None = None, of_organization: bool = False) -> str | None:
        """The class of a title such as "Foreign Minister"; what it means in `country` if it means something else there.

        With `of_organization` the title is one held in an international organization.
        """
        words = fold(title).split()
        while words and words[0] in _ACTING | _FORMER and (" ".join(words), country) not in self._classes:
            words = words[1:]
        folded = " ".join(words)
        if of_organization and folded in self._organizational:
            return "head_of_organization"
        return self._classes.get((folded, country)) or self._classes.get((folded, None))

    def wordings(self) -> list[str]:
        """Every folded wording of an office, longest first."""
        return sorted({wording for wording, _ in self._classes}, key=lambda w: (-len(w), w))

    def label(self, office: str, country: str | None = None) -> str:
        """The office in words, as called in `country`."""
        return self._labels.get((office, country)) or self._labels.get((office, None)) or office.replace("_", " ")

    def rank(self, office: str) -> int:
        """How salient the class is: 0 is the most."""
        return self._ranks.get(office, 20)

    def parse(self, phrase: str, actor_of: Callable[[str], Known | None]) -> OfficePhrase | None:
        """Take a phrase apart into actor, office and name; None if it has neither office nor a leading actor.

        `actor_of` gives the country or organization that a surface ("Chinese", "US", "NATO") names.
        """
        words = phrase.split()
        if words and words[0].lower() == "the":
            words = words[1:]
        former = bool(words) and fold(words[0]) in _FORMER
        words = words[1:] if former else words
        if words and fold(words[0]).startswith("ex "):
            former, words = True, [words[0][3:], *words[1:]]
        actor, words = _leading_actor(words, actor_of)
        if words and fold(words[0]) in _FORMER:
            former, words = True, words[1:]
        wording, words = self._leading_office(words)
        if actor is None and wording and words and fold(words[0]) in _LINKS:
            actor, words = _leading_actor(words[1:], actor_of, words)
        if actor is None and not wording:
            return None
        country = actor.country if actor and actor.kind == "country" else None
        office = self.office_class(wording, country, actor is not None and actor.kind == "organization")
        return OfficePhrase(office if wording else None, wording, actor, " ".join(words), former)

    def _leading_office(self, words: list[str]) -> tuple[str, list[str]]:
        for size in range(min(_LONGEST_OFFICE, len(words)), 0, -1):
            wording = " ".join(words[:size])
            if not words[size - 1].endswith(",") and self._is_wording(wording):
                return wording, words[size:]
        return "", words

    def _is_wording(self, wording: str) -> bool:
        folded = fold(wording)
        return (
            folded in self._organizational
            or self.office_class(wording) is not None
            or any((folded, country) in self._classes for country in ("US", "GB", "CN", "VA", "IN"))
        )


def _leading_actor(
    words: list[str], actor_of: Callable[[str], Known | None], otherwise: list[str] | None = None
) -> tuple[Known | None, list[str]]:
    """The longest leading run of words that names an actor, and the words after it (`otherwise` if there is none)."""
    if words and words[0].lower() == "the":
        words = words[1:]
    for size in range(min(_LONGEST_ACTOR, len(words)), 0, -1):
        actor = actor_of(" ".join(words[:size]))
        if actor is not None:
            return actor, words[size:]
    return None, words if otherwise is None else otherwise
