"""The country of a person of whom the text states none."""

from collections import Counter
from collections.abc import Iterable, Sequence
from functools import cached_property

from spacy.tokens import Token

from nlp.components.actors.actors import ActorMention
from nlp.components.actors.affiliation import Affiliations
from nlp.components.actors.bodies_meant import is_of_body_meant
from nlp.components.actors.filing import filed_from
from nlp.components.actors.gathering import Gathered
from nlp.components.actors.joined_officials import country_of_joined
from nlp.components.actors.officials_of_towns import country_of_town
from nlp.components.actors.opposites import is_envoy, is_foreign_to
from nlp.components.actors.people import Person
from nlp.components.actors.speakers_state import state_spoken_for, turns_for_state
from nlp.components.actors.told_by_offices import state_that_tells
from nlp.components.frames.subjects import subjects
from nlp.components.names.names import Name
from nlp.components.names.offices_of_one import HELD_AT_HOME, SHARED_OFFICES, offices_of_one_country
from nlp.components.names.titles import Title, fits
from nlp.components.names.vocabulary import words
from nlp.components.reference.own_state import is_of_own_body, own_state
from nlp.knowledge.tables import Known

OFFICIAL = frozenset(("leader", "minister", "diplomat", "chair", "legislator", "military", "spokesperson"))
_LEADING = frozenset(("lead", "head", "represent"))
_AWAY = frozenset(("to", "with"))
_INTRODUCING = frozenset(("a", "an"))
_ABOUT_ONE = 3  # a document is about a country that makes one in so many of its mentions of countries


class PersonCountries:
    """Infers the countries of the people of one document; `names` are all its names of people, `titles` its offices."""

    def __init__(self, into: Gathered, names: Sequence[Name], titles: Sequence[Title]) -> None:
        self.into, self.doc, self._titles = into, into.doc, titles
        self._owner = {i: name for name in names for start, end in _spans(name) for i in range(start, end)}
        self._affiliations = Affiliations(self.doc, into.cover)
        self._guessed: set[int] = set()
        self._turns = turns_for_state(self.doc)

    @cached_property
    def _counts(self) -> Counter[str]:
        """How often countries are named but as where somebody goes, whom he meets, or of whose offices others are."""
        named = [m for m in self.into.mentions if m.actors[0].kind == "country" and not self._is_away(m)]
        return Counter(m.actors[0].country for m in named if m.actors[0].country)

    @cached_property
    def _filed_from(self) -> str | None:
        """The country of the dateline's city, whose officials an agency there leaves without a country."""
        return filed_from(self.doc, self.into.base)

    def _is_away(self, mention: ActorMention) -> bool:
        root = self.doc[mention.root]
        return mention.root in self._owner or (root.dep_ == "pobj" and root.head.lower_ in _AWAY)

    def infer(self, person: Person, titles: list[Title], known: Known | None) -> str | None:
        """The country of a person of whom the text states none: that of an office found in one country alone, of what
        he is introduced by, of what an official's sentence names, and at last the one that the document is about."""
        if self._of_former_state(titles):
            return None
        if (led := self._led_delegation(person.names)) is not None:
            return led
        official = [t for t in titles if t.group in OFFICIAL and t.organization is None]
        if is_of_own_body(self.into.cover, self.doc, official):
            return None
        if (own := own_state(self.into.cover, self.doc, official)) is not None:
            return own
        if (only := self._of_one_country(official)) is not None:
            return only
        if known is not None or of_body(titles):
            return self._official_country(person, official)
        if not official and (at_home := state_spoken_for(self.doc, self._turns, person.names)) is not None:
            return at_home
        introduced, abroad = self._affiliations.of(person.names, _Others(self._owner, person))
        if introduced is not None or abroad or is_of_body_meant(self.doc, self.into.cover, person.names[0]):
            return introduced
        if (teller := state_that_tells(self.doc, self.into.cover, self._owner, person.names)) is not None:
            return teller
        own = country_of_town(self.doc, self.into.base, person.names[0], titles)
        own = own or self._official_country(person, official)
        if own is None and not is_envoy(official):
            self._guessed.add(id(person))
            own = self._dominant()
        return None if is_foreign_to(self.doc, self.into.cover, person.names[0], official, own) else own

    def is_guessed(self, person: Person) -> bool:
        """Whether nothing told of a person says of which country he is, so that it was taken from the rest."""
        return id(person) in self._guessed

    def _led_delegation(self, names: Sequence[Name]) -> str | None:
        """The country of "a delegation from Guatemala", or of a party, led by the person; not of one "to Doha"."""
        for name in names:
            led = _leading_verb(self.doc[name.start : name.end].root, name.start)
            if led is None:
                continue
            over = led.head if led.dep_ in ("acl", "relcl") else next(iter(subjects(led.head)), led)
            if over.dep_ == "pobj" and over.head.lower_ == "of" and not _acts_for_others(over):
                over = over.head.head  # "a delegation of the party led by her"
            if _acts_for_others(over):
                span = self.into.cover[over.left_edge.i : led.i if led.i > over.i else over.right_edge.i + 1]
                of = (p for p in span if p is not None and not (p.start and self.doc[p.start - 1].lower_ in _AWAY))
                return next((p.country for p in of if p.country), None)
        return None

    def _of_one_country(self, official: list[Title]) -> str | None:
        for title in official:
            office = " ".join(title.office.lower().split())
            only = offices_of_one_country().get(office)
            if only and not (self._is_elsewhere(only) or self._is_shared(office, only)):
                return only
            if title.core[:1] == ("secretary",) and " of " in title.office.lower():
                return "US"
        return None

    def _is_elsewhere(self, country: str) -> bool:
        """Whether the pages of a government speak of an office without a country that another state has too."""
        publisher = self.doc._.publisher
        own = publisher.country if publisher is not None else None
        return own is not None and own != country and country == "GB" and country not in self._counts

    def _is_shared(self, office: str, country: str) -> bool:
        """Whether others have the office too ("undersecretary of state"), and the text speaks of them, or is filed from
        one of them, and not of it."""
        if country in self._counts:
            return False
        abroad = self._filed_from not in (None, country)
        return (office in HELD_AT_HOME and abroad) or (office in SHARED_OFFICES and (abroad or bool(self._counts)))

    def _official_country(self, person: Person, official: list[Title]) -> str | None:
        own = [t for t in official if not set(t.core) & words("event_words", "go_betweens")]  # they are of neither side
        national = [t for t in own if "minister" in t.core or not self._of_unknown_body(t)]
        publisher = self.doc._.publisher
        if national and publisher is not None and publisher.country is not None and not self._is_set_beside(person):
            return str(publisher.country)  # a government leaves out whose its own officials are
        return self._near_country(person, national) if national else None

    def _is_set_beside(self, person: Person) -> bool:
        """Whether the sentence in which the person comes first names another state."""
        start = person.names[0].start
        here = self.doc[start].sent
        own = self.doc._.publisher.country
        return any(p is not None and p.country not in (None, own) for p in self.into.cover[here.start : start])

    def _of_former_state(self, titles: list[Title]) -> bool:
        """Whether an office was one of a state that is no more ("Soviet leader"), which no country of today has."""
        phrases = [self.into.cover[i] for title in titles for i in range(title.start, title.end)]
        return any(p is not None and p.country is None and p.known.kind == "country" for p in phrases)

    def _of_unknown_body(self, title: Title) -> bool:
        """Whether the office is in a body whose country is not known ("FIFA President")."""
        wording = self.doc[title.start : title.end]
        if any(token.text in words("actor_words", "national_bodies") for token in wording):
            return False
        return any(
            token.ent_type_ == "ORG"
            and self.into.cover[token.i] is None
            and token.i != title.head
            and token.lower_ not in words("titles", "modifiers")
            and token.text not in words("actor_words", "not_names")
            and token.lower_ not in words("titles", "complements")
            for token in wording
        )

    def _dominant(self) -> str | None:
        """The country that the document is about: it makes a third of its mentions of countries at least.

        A territory is spoken of as a matter between others ("the Falklands crisis"), and few are of it.
        """
        code, most = max(self._counts.items(), key=lambda item: item[1], default=(None, 0))
        if code is not None and self._is_territory(code):
            return None
        return code if _ABOUT_ONE * most >= sum(self._counts.values()) else None

    def _is_territory(self, code: str) -> bool:
        found = self.into.base.country(code)
        return found is not None and found.known.subtype == "territory"

    def _near_country(self, person: Person, offices: Sequence[Title]) -> str | None:
        """The last country named in the sentence up to the name, by nationality too; else that of whom an office of his
        has been told of, or the document's own, of which no ambassador there is."""
        name = person.names[0]
        start = self.doc[name.start].sent.start
        if (joined := country_of_joined(self.doc, self._owner, name)) is not None:
            return joined
        here = [
            p for p in self.into.cover[start : name.start] if p is not None and p.kind in ("country", "nationality")
        ]
        if here and here[-1].country:
            return here[-1].country
        described = self._described_before(name, offices)
        if described is not None or is_envoy(offices):
            return described
        self._guessed.add(id(person))
        return self._filed_from or max(self._counts, key=lambda code: self._counts[code], default=None)

    def _described_before(self, name: Name, offices: Sequence[Title]) -> str | None:
        """The country of "a Tajik minister", whom the text tells of without a name and then names with his office."""
        for title in reversed(self._unnamed):
            introduces = title.determiner in _INTRODUCING or is_envoy([title])
            if title.start < name.start and introduces and any(fits(title.core, office.core) for office in offices):
                return title.country
        return None

    @cached_property
    def _unnamed(self) -> list[Title]:
        """The offices of one person each that the text gives a country and no holder, in text order."""
        single = (t for t in self._titles if t.country is not None and not (t.plural or t.past))
        return sorted((t for t in single if t.head not in self._owner), key=lambda title: title.start)


def _leading_verb(root: Token, start: int) -> Token | None:
    """The "led" of "led by X" or "led by its chief X", where the name begins at token `start`."""
    over = root.head.head if root.head.lower_ == "by" else root.head
    by = any(c.lower_ == "by" and c.i < start for c in over.children)
    return over if over.lemma_ in _LEADING and by else None


def _acts_for_others(noun: Token) -> bool:
    return bool({noun.lemma_.lower(), noun.lower_} & words("actor_words", "government_nouns"))


class _Others:
    """The tokens that belong to somebody else than one person."""

    def __init__(self, owner: dict[int, Name], person: Person) -> None:
        self._owner, self._own = owner, {id(name) for name in person.names}

    def __contains__(self, i: object) -> bool:
        name = self._owner.get(i) if isinstance(i, int) else None
        return name is not None and id(name) not in self._own


def _spans(name: Name) -> list[tuple[int, int]]:
    """The tokens of a name, with the country said right behind it, and of each office stated with it."""
    return [(name.start, max(name.end, name.until)), *((title.start, title.end) for title in name.titles)]


def of_body(titles: Iterable[Title]) -> bool:
    """Whether an office is one of an international body."""
    return any(title.organization is not None and title.country is None for title in titles)
