"""From the names of people to persons: grouped, linked, with office and country."""

from collections.abc import Iterable, Sequence

from nlp.components.actors.actors import Actor
from nlp.components.actors.credible_people import is_credible, is_only_a_town, is_owned_by_state
from nlp.components.actors.gathering import Gathered
from nlp.components.actors.grouping import group
from nlp.components.actors.linking import is_namesake
from nlp.components.actors.past_bearers import bearer_then, office_held
from nlp.components.actors.people import Person
from nlp.components.actors.people_entries import entry_of
from nlp.components.actors.person_country import OFFICIAL, PersonCountries, of_body
from nlp.components.names.family_names import is_form_of_address
from nlp.components.names.names import Name
from nlp.components.names.past_days import rules
from nlp.components.names.titles import Title
from nlp.components.names.vocabulary import honorifics, words
from nlp.knowledge.leaders import leader_called, remembered
from nlp.knowledge.tables import Known, Tenure

_LORDS, _PEERS = frozenset({"lord", "baroness", "viscount"}), "GB"


class PeopleGatherer:
    """Adds the people of a document to its actors."""

    def __init__(self, into: Gathered) -> None:
        self.into, self.doc = into, into.doc

    def add(self, names: Iterable[Name], titles: Sequence[Title] = ()) -> None:
        """Add an actor for each person, with a mention for each name and each office beside it.

        `titles` are all offices that the text tells of, beside a name or without one.
        """
        found = list(names)
        self._countries = PersonCountries(self.into, found, titles)
        self._at: dict[int, Actor] = {}
        people = group(found, self._leads, self._called)
        for person in sorted(people, key=lambda one: bool(_owners(one))):  # whose they are, before them
            self._person(person)

    def _leads(self, person: Person) -> bool:
        """Whether the tables know the person as one who heads a state on the day of the document."""
        return person.known is not None and rules(self.into.base, person.known, self.into.on)

    def _called(self, family: str) -> str | None:
        """The id of who leads a state on the day of the document, or did a few years ago, and goes by the name."""
        on = self.into.on
        if on is None or is_form_of_address(family):
            return None
        return leader_called(family, on) or remembered(family, on)

    def _person(self, person: Person) -> None:
        titles = [title for name in person.names for title in name.titles]
        stated = person.country
        owned = any(is_owned_by_state(self.into, name) for name in person.names)
        peer = _PEERS if not owned and any(name.honorific in _LORDS for name in person.names) else None
        known = person.known or entry_of(self.into, person, titles, stated or peer)
        known = bearer_then(self.doc, self.into.base, person, known, self.into.on)
        if known is not None and is_namesake(self.into.base, known, person.fullest, titles, self.into.on):
            known = None
        if known is not None and known.country and stated and known.country != stated and not of_body(titles):
            known = None
        if is_only_a_town(self.into, person) or (known is None and not is_credible(self.into, person)):
            return
        tenure = office_held(self.doc, self.into.base, person, known, self.into.on)
        held = (self._country_held(known, tenure) if tenure else None) or (known.country if known else None)
        owner = next((self._at[start] for start in _owners(person) if start in self._at), None)
        inferred = None if stated or held or owner or peer else self._countries.infer(person, titles, known)
        country = stated or held or (owner.country if owner is not None else peer or inferred)
        of_international = tenure is not None and tenure.organization_id and not tenure.country
        of_body_alone = of_body(titles) and not (tenure is not None and tenure.country and not tenure.organization_id)
        if not stated and (of_body_alone or (of_international and not self._of_a_state(titles))):
            country = None
        name = known.name if known else person.fullest
        actor = self.into.known(known) if known else self.into.own("person", name, country)
        actor.country = country
        actor.guessed = inferred is not None and self._countries.is_guessed(person)
        actor.of_state = stated is not None or owned or owner is not None
        current = [t for t in titles if not t.past] or titles
        actor.title = actor.title or self._title(current)
        actor.title = actor.title or (tenure.title if tenure else None)
        actor.aliases = tuple(dict.fromkeys((*actor.aliases, *person.forms)))
        self.into.offices[actor.id] += [*titles, *(n.shared for n in person.names if n.shared is not None)]
        for addressed in (n.honorific for n in person.names if n.honorific):
            gender = honorifics().get(addressed)
            if gender is not None:
                self.into.genders.setdefault(actor.id, gender)
        for name_ in person.names:
            self._at[name_.start] = actor
            self._person_mention(actor, name_)

    def _country_held(self, known: Known | None, tenure: Tenure) -> str | None:
        """The country of the office held on the day; of a monarch of several the one that is his own."""
        if known is None or tenure.country in (None, known.country) or self.into.on is None:
            return tenure.country
        held = {t.country for t in self.into.base.tenures.of(known.id) if t.covers(self.into.on)}
        return known.country if known.country in held else tenure.country

    def _of_a_state(self, titles: list[Title]) -> bool:
        """Whether the office that the text gives is one that only states have, whatever else somebody presides over."""
        held = {self.into.base.offices.office_class(t.office) for t in titles if t.organization is None}
        return bool(held & {"foreign_minister", "defence_minister", "head_of_government"})

    def _title(self, titles: list[Title]) -> str | None:
        best = max(
            (t for t in titles if t.group != "family" or t.country),  # "his Iraqi brother" is a colleague
            key=lambda t: (t.group in OFFICIAL, t.group != "counterpart", len(t.core), -t.start),
            default=None,
        )
        return best.office if best else None

    def _person_mention(self, actor: Actor, name: Name) -> None:
        ruled = self.doc[name.end].lower_ in words("actor_words", "rule_nouns") if name.end < len(self.doc) else False
        country = self.into.country(actor.country) if ruled and actor.country else None
        if country is not None:
            self.into.mention(country, name.start, name.end + 1, "metonym")
            return
        apart = [t for t in name.titles if t.start >= name.end or self._are_parted(t, name)]
        start = min([name.start, *(t.start for t in name.titles if t not in apart)])
        stated = next((t.office for t in name.titles), None)
        self.into.mention(actor, start, max(name.end, name.until), "name", stated)
        for title in apart:
            self.into.mention(actor, title.start, title.end, "title", title.office)

    def _are_parted(self, title: Title, name: Name) -> bool:
        """ "The general who replaced him, Juan Mora": a clause of its own stands between office and name."""
        return any(t.pos_ in ("VERB", "AUX") for t in self.doc[title.end : name.start])


def _owners(person: Person) -> list[int]:
    """Where the names of those start whose officials or kin the text calls the person."""
    return [start for name in person.names for title in name.titles for start in title.owners]
