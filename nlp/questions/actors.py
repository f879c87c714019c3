"""Who and where a question names: by the tables of the knowledge base, offices by their holder, then by the store."""

import datetime as dt
from dataclasses import dataclass

from graph.model import EntityKind
from graph.regions import region
from nlp.knowledge.base import KnowledgeBase, knowledge_base
from nlp.knowledge.resolution import Resolution
from nlp.knowledge.resolve import resolve
from nlp.knowledge.tables import Known
from nlp.knowledge.venues import venue
from nlp.questions.known_names import Names
from nlp.questions.offices import Office, office_in
from nlp.questions.query import Actor
from nlp.questions.vocabulary import meaning

LONGEST_NAME = 10
SURE, SURE_IN_LOWER_CASE = 0.7, 0.8
"""The confidence from which a misspelt name is taken for a known one."""


@dataclass(frozen=True, slots=True)
class Period:
    """The days that a question is about: the first, the last, and the one on which names are read."""

    first: dt.date
    last: dt.date
    names: dt.date


@dataclass(frozen=True, slots=True)
class Named:
    """`size` words that name actors, a place, or a nationality; `doubt` says why it is not known which."""

    size: int
    text: str
    actors: tuple[Actor, ...] = ()
    place: str | None = None
    nationality: str | None = None
    doubt: str | None = None


class NameReader:
    """Reads the names of one question; `in_lower_case` where it is written without capitals."""

    def __init__(self, period: Period, names: Names, *, in_lower_case: bool = False) -> None:
        self._base: KnowledgeBase = knowledge_base()
        self._period, self._names, self._in_lower_case = period, names, in_lower_case

    def at(self, words: list[str], *, first: bool, is_phrase: bool) -> Named | None:
        """The longest name with which the words begin. A misspelt one only where they begin no phrase either."""
        run = 0 if is_phrase and first else self._capitals(words)
        found = None
        for size in range(min(LONGEST_NAME, len(words)), 0, -1):
            found = self._known(words[:size], first)
            if found is not None:
                break
        if run and (found is None or found.size < run) and not (is_phrase and run == 1):
            return self._near(words[:run], first and run == 1) or found
        if found is None and self._in_lower_case and not is_phrase:
            return self._near_in_lower_case(words[0])
        return found

    def _capitals(self, words: list[str]) -> int:
        """How many words from the first on are written as one name, and are no words of questions."""
        size = 0
        while size < len(words) and words[size][:1].isupper() and (not meaning(words[size].lower())):
            size += 1
        return size

    def _known(self, words: list[str], first: bool) -> Named | None:
        if words[-1] == "'s":
            return None
        office = office_in(self._base, words)
        if office is not None:
            return self._holders(office, len(words), " ".join(words))
        if "'s" in words or not self._could_name(words, first):
            return None
        return self._by_tables(" ".join(words), len(words))

    def _could_name(self, words: list[str], first: bool) -> bool:
        """Whether the words are written as a name is; in lower case they are words that questions do not use."""
        bare = words[1:] if words[0].lower() == "the" and len(words) > 1 else words
        if self._in_lower_case:
            return not any(meaning(word.lower()) for word in (bare if len(bare) == 1 else (bare[0], bare[-1])))
        if (
            first
            and len(bare) == len(words)
            and meaning(bare[0].lower())
            and (len(bare) == 1 or not bare[1][:1].isupper())
        ):
            return False
        return all(word[:1].isupper() or word[:1].isdigit() for word in (bare[0], bare[-1]))

    def _by_tables(self, text: str, size: int) -> Named | None:
        base = self._base
        within = None if base.exact(text) else region(text)
        if within is not None:
            return Named(size, text, place=within.name)
        where = venue(text)
        if where is not None and " " in text:
            return Named(size, text, place=where.name)
        code = None if base.exact(text) else base.country_of_demonym(text)
        if code is not None:
            return Named(size, text, nationality=code)
        if base.exact(text):
            return self._of(resolve(text, self._period.names), size, text)
        city = None if self._in_lower_case and len(text) < 4 else base.city(text)
        if city is not None and (city.notable or not base.surname(text)):
            code = base.capital_country(text)
            acting = base.country(code) if code else None
            return Named(size, text, (_actor(acting.known),) if acting else (), place=city.name)
        if base.metonym(text) or base.surname(text):
            return self._of(resolve(text, self._period.names), size, text)
        if where is not None:
            return Named(size, text, place=where.name)
        stored = self._names.called(text)[:1]
        return Named(size, text, stored) if stored else None

    def _of(self, found: Resolution, size: int, text: str) -> Named:
        """What a name means by the tables; where several bear it, the one of them whom the store knows."""
        if found.entity_id is not None:
            return Named(size, text, (_resolved(found),), place=found.name if found.kind == "country" else None)
        candidates = [c.entity_id for c in found.candidates]
        called = self._names.called(text) or self._names.like(text)
        stored = [actor for actor in called if actor.entity_id in candidates or not candidates]
        if len(stored) == 1:
            return Named(size, text, (stored[0],))
        named = ", ".join(c.name for c in found.candidates[:3])
        return Named(size, text, _best(found), doubt=f"{text} may be {named}" if named else f"{text} is not known")

    def _holders(self, office: Office, size: int, text: str) -> Named:
        """Who held the office; in doubt where that changed within the days asked about."""
        period = self._period
        actors = []
        for wording in office.wordings:
            days = (period.names,) if office.names_holder else (period.first, period.last)
            found = [resolve(wording, day) for day in days]
            if any(each.kind != "person" or each.entity_id is None for each in found):
                return Named(size, text, doubt=f"it is not known who “{text}” was then")
            if len({each.entity_id for each in found}) > 1:
                names = " and ".join(dict.fromkeys(each.name for each in found))
                return Named(size, text, (_resolved(found[-1]),), doubt=f"{text} was {names} in that time")
            actors.append(_resolved(found[0]))
        return Named(size, text, tuple(actors))

    def _near(self, words: list[str], may_be_no_name: bool) -> Named | None:
        """A name as nearly spelt as one of the tables, or of the store; else a name that nobody here bears."""
        text = " ".join(words)
        found = resolve(text, self._period.names)
        if found.entity_id is not None and found.confidence >= SURE:
            return self._of(found, len(words), text)
        stored = self._names.like(text)
        if stored:
            return Named(len(words), text, stored[:1])
        if found.ambiguous and found.candidates[0].confidence >= SURE:
            return self._of(found, len(words), text)
        return None if may_be_no_name else Named(len(words), text, (Actor(name=text),))

    def _near_in_lower_case(self, word: str) -> Named | None:
        found = resolve(word, self._period.names)
        if found.entity_id is not None and found.confidence >= SURE_IN_LOWER_CASE:
            return self._of(found, 1, word)
        return None


def _best(found: Resolution) -> tuple[Actor, ...]:
    for best in found.candidates[:1]:
        return (_called(best.entity_id, best.name, best.kind, best.country),)
    return ()


def _resolved(found: Resolution) -> Actor:
    return _called(found.entity_id, found.name, found.kind, found.country)


def _actor(known: Known) -> Actor:
    return _called(known.id, known.name, known.kind, known.country)


def _called(entity_id: str | None, name: str, kind: EntityKind | None, country: str | None) -> Actor:
    """An actor of the tables; the country of a person changes with the day, and says nothing of who it is."""
    kind = None if kind == "place" else kind
    return Actor(name=name, entity_id=entity_id, kind=kind, country=country if kind == "country" else None)
