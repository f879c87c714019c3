"""Office wordings and what they mean: "Chinese Foreign Minister Qin Gang" is an office, a country and a name."""

from collections import defaultdict
from collections.abc import Callable
from dataclasses import dataclass

from nlp.knowledge.names import fold
from nlp.knowledge.tables import Known, parts, rows

_FORMER = frozenset(("former", "ex", "late", "onetime", "deposed", "ousted"))
_ACTING = frozenset(
    ("acting", "new", "newly", "appointed", "interim", "caretaker", "incoming", "current", "then", "outgoing", "senior")
)
_HEADS = frozenset(("minister", "secretary", "ambassador", "envoy", "spokesman", "spokeswoman", "commissioner"))
_LINKS = frozenset(("of", "for", "to"))
_LONGEST_ACTOR, _LONGEST_OFFICE = 6, 12


@dataclass(frozen=True, slots=True)
class OfficePhrase:
    """An office as worded: its class, the actor it belongs to (None if not said), and the name that follows.

    `implied` is the ISO alpha-2 code of the one country that has an office worded so, such as "Pentagon chief".
    """

    office: str | None
    wording: str
    actor: Known | None
    name: str
    former: bool = False
    implied: str | None = None


class Offices:
    """The office classes with their wordings, labels and salience (lower is more salient)."""

    def __init__(self) -> None:
        self._classes: dict[tuple[str, str | None], str] = {}
        self._organizational: set[str] = set()
        self._labels: dict[tuple[str, str | None], str] = {}
        self._worded: dict[tuple[str, str | None], str] = {}
        self._ranks: dict[str, int] = {}
        for row in rows("offices.csv"):
            where = None if row["country"] in ("", "*") else row["country"]
            self._ranks[row["office"]] = int(row["rank"])
            self._labels.setdefault((row["office"], where), row["label"])
            for wording in parts(row["wordings"]):
                if row["country"] == "*":
                    self._organizational.add(fold(wording))
                    self._classes.setdefault((fold(wording), None), row["office"])
                else:
                    self._classes.setdefault((fold(wording), where), row["office"])
                    self._worded.setdefault((fold(wording), where), row["label"])

        # "Pentagon chief" is an office of one country, which it names.
        used_in: dict[str, set[str | None]] = defaultdict(set)
        for wording, where in self._classes:
            used_in[wording].add(where)
        self._only_in = {wording: next(iter(places)) for wording, places in used_in.items() if len(places) == 1}
        # A wording in use in some country only, such as "Treasury Secretary", means the same where no country is said.
        self._somewhere = {wording: office for (wording, _), office in reversed(self._classes.items())}

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
        anywhere = self._somewhere.get(folded) if country is None else None
        found = self._classes.get((folded, country)) or self._classes.get((folded, None)) or anywhere
        if found is None and words[:1] == ["minister"] != words[-1:]:
            return self.office_class(" ".join([*words[1:], "minister"]), country)  # "minister for foreign affairs"
        return found

    def only_country(self, title: str) -> str | None:
        """The one country that has an office worded so, in one word: "Taoiseach", "Pope"."""
        folded = fold(title)
        return self._only_in.get(folded) if " " not in folded else None

    def wordings(self) -> list[str]:
        """Every folded wording of an office, longest first."""
        return sorted({wording for wording, _ in self._classes}, key=lambda w: (-len(w), w))

    def label(self, office: str, country: str | None = None, wording: str = "") -> str:
        """The office in words, as called in `country`, and as it is called where it is worded so."""
        worded = fold(wording)
        for place in (country, None):
            if label := self._worded.get((worded, place)):
                return label
        return self._labels.get((office, country)) or self._labels.get((office, None)) or office.replace("_", " ")

    def classes(self) -> frozenset[str]:
        """Every class of office."""
        return frozenset(self._ranks)

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
        only = self._only_in.get(fold(" ".join(words)))
        if only is not None:
            return OfficePhrase(self.office_class(" ".join(words), only), " ".join(words), None, "", former, only)
        actor, former_here, wording, words = self._split(words, actor_of)
        former = former or former_here
        if actor is None and wording and words and fold(words[0]) in _LINKS:
            actor, words = _leading_actor(words[1:], actor_of, words)
        if actor is None and wording and "of" in words[1:]:
            at = words.index("of", 1)
            actor, rest = _leading_actor(words[at + 1 :], actor_of)
            words = words[:at] if actor is not None and not rest else words
        if actor is None and not wording:
            return None
        country = actor.country if actor and actor.kind == "country" else None
        office = self.office_class(wording, country, actor is not None and actor.kind == "organization")
        office = office or (self.office_class(wording.split()[-1], country) if wording else None)
        return OfficePhrase(office if wording else None, wording, actor, " ".join(words), former)

    def _split(
        self, words: list[str], actor_of: Callable[[str], Known | None]
    ) -> tuple[Known | None, bool, str, list[str]]:
        """Leading actor, whether "former" follows, the office wording after it, and the rest.

        The longest actor that an office follows is taken, so that "US Treasury Secretary" is no secretary of the
        US Treasury.
        """
        longest: tuple[Known | None, bool, str, list[str]] | None = None
        for size in range(min(_LONGEST_ACTOR, len(words)), -1, -1):
            actor = actor_of(" ".join(words[:size])) if size else None
            if size and actor is None:
                continue
            rest = words[size:]
            former = bool(rest) and fold(rest[0]) in _FORMER
            wording, after = self._leading_office(rest[1:] if former else rest)
            if wording:
                return actor, former, wording, after
            if actor is not None and longest is None:
                longest = actor, former, "", after
        return longest or (None, False, "", words)

    def _leading_office(self, words: list[str]) -> tuple[str, list[str]]:
        for size in range(min(_LONGEST_OFFICE, len(words)), 0, -1):
            wording = " ".join(words[:size])
            if not words[size - 1].endswith(",") and self._is_wording(wording):
                return wording, words[size:]
        return self._ministry(words)

    def _ministry(self, words: list[str]) -> tuple[str, list[str]]:
        """An office that no list has, by its last word: "Fisheries Minister Tore Halvmane"."""
        for size in range(2, min(_LONGEST_OFFICE, len(words)) + 1):
            last = fold(words[size - 1])
            if last in _HEADS and all(word[:1].isupper() for word in words[:size]):
                return " ".join(words[:size]), words[size:]
        return "", words

    def _is_wording(self, wording: str) -> bool:
        return fold(wording) in self._organizational or self.office_class(wording) is not None


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
