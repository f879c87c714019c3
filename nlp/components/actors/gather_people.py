"""From the names of people to persons: grouped, linked, with office and country."""

from collections.abc import Iterable, Sequence

from nlp.components.actors.actors import Actor
from nlp.components.actors.gathering import Gathered
from nlp.components.actors.grouping import group
from nlp.components.actors.linking import is_namesake, person_entry
from nlp.components.actors.people import Person
from nlp.components.actors.person_country import OFFICIAL, PersonCountries, of_body
from nlp.components.names.family_names import is_form_of_address
from nlp.components.names.names import Name
from nlp.components.names.past_days import days_told, holder_then, led_on, rules
from nlp.components.names.phrases import POSSESSIVES
from nlp.components.names.ruling_names import is_called_by_rank, reigning
from nlp.components.names.titles import Title
from nlp.components.names.vocabulary import honorifics, words
from nlp.components.text.prose import in_prose
from nlp.knowledge.leaders import leader_called, leading_family_names, remembered
from nlp.knowledge.names import bare_family_name, fold
from nlp.knowledge.tables import Known, Tenure

_HEADLINE = 20  # tokens at the start of a text in which the tagger's unknown people are not believed


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
        known = person.known or self._link(person, titles, stated)
        if known is not None and is_namesake(self.into.base, known, person.fullest, titles, self.into.on):
            known = None
        if known is not None and known.country and stated and known.country != stated and not of_body(titles):
            known = None
        if known is None and not self._credible(person):
            return
        tenure = (
            self.into.base.tenures.office_on(known.id, self.into.on) if known is not None and self.into.on else None
        )
        held = (self._country_held(known, tenure) if tenure else None) or (known.country if known else None)
        owner = next((self._at[start] for start in _owners(person) if start in self._at), None)
        inferred = None if stated or held or owner else self._countries.infer(person, titles, known)
        country = stated or held or (owner.country if owner is not None else inferred)
        of_international = tenure is not None and tenure.organization_id and not tenure.country
        of_body_alone = of_body(titles) and not (tenure is not None and tenure.country and not tenure.organization_id)
        if not stated and (of_body_alone or (of_international and not self._of_a_state(titles))):
            country = None
        name = known.name if known else person.fullest
        actor = self.into.known(known) if known else self.into.own("person", name, country)
        actor.country = country
        actor.guessed = inferred is not None and self._countries.is_guessed(person)
        actor.of_state = stated is not None or any(map(self._owned_by_state, person.names)) or owner is not None
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

    def _owned_by_state(self, name: Name) -> bool:
        """ "Georgia's Giorgi Lomidze"."""
        if name.start < 2 or self.doc[name.start - 1].lower_ not in POSSESSIVES:
            return False
        owner = self.into.cover[name.start - 2]
        return owner is not None and owner.kind == "country"

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

    def _link(self, person: Person, titles: list[Title], country: str | None) -> Known | None:
        forms = sorted(person.forms, key=lambda f: (-len(fold(f).split()), -person.forms[f], f))
        longest = len(fold(forms[0]).split())
        found: Known | None = None
        for form in forms:
            if longest > 1 and len(fold(form).split()) == 1:
                break
            found = found or person_entry(self.into.base, form, country, titles, self.into.on)
        if longest == 1 and (ruler := self._ruling(person, country)) is not None:
            return ruler
        if longest > 1 or self._is_called(found, forms[0]):
            return found if longest > 1 else self._led_then(person, forms[0], titles, country, found) or found
        then = (
            holder_then(self.into.base, forms[0], country, titles, day)
            for day in dict.fromkeys(days_told(self.doc, person.names, self.into.on))
        )
        found = next((known for known in then if known is not None), found) or self._ruler(forms[0], titles, country)
        return found or self._remembered(forms[0], titles, country)

    def _led_then(
        self, person: Person, family: str, titles: list[Title], country: str | None, today: Known | None
    ) -> Known | None:
        """ "Bush met Gorbachev in December 1989": who led then, where a leader of today has his family name.

        Each sentence that names him gives a year of the past, in none of which the leader of today led.
        """
        base, told = self.into.base, [set(days_told(self.doc, [name], self.into.on, False)) for name in person.names]
        days = set().union(*told)
        if not all(told) or today is None or any(led_on(base, today, day) for day in days):
            return None
        then = (holder_then(base, family, country, titles, day) for day in days)
        holders = {known.id: known for known in then if known is not None and known.id != today.id}
        return next(iter(holders.values())) if len(holders) == 1 else None

    def _ruling(self, person: Person, country: str | None) -> Known | None:
        """ "Emir Tamim", "Sheikh Tamim": who reigns and is called by his given name."""
        if self.into.on is None or not any(map(is_called_by_rank, person.names)):
            return None
        named = {p.country for p in self.into.cover if p is not None and p.country and p.kind != "person"}
        return reigning(self.into.base, person.fullest, self.into.on, {country} if country else named)

    def _remembered(self, family: str, titles: list[Title], country: str | None) -> Known | None:
        """Who led a state a few years ago and is the only one of that family name who did: "Merkel" in 2024."""
        base, on = self.into.base, self.into.on
        if on is None or is_form_of_address(family) or fold(family) in leading_family_names(on):
            return None
        known = base.entry(remembered(fold(family), on) or "")
        if known is None or (country and known.country != country):
            return None
        return known if all(title.past or title.country is None for title in titles) else None

    def _ruler(self, family: str, titles: list[Title], country: str | None) -> Known | None:
        """Who of that family name rules a state that the text names, or is the only one of the name who does.

        Of many called Kim it is the one whom news calls so.
        """
        held = holder_then(self.into.base, family, country, titles, self.into.on) if self.into.on else None
        if held is None or self.into.on is None:
            return None
        if fold(family) in leading_family_names(self.into.on) and led_on(self.into.base, held, self.into.on):
            return held
        named = any(p is not None and p.country == held.country for p in self.into.cover)
        return held if named and rules(self.into.base, held, self.into.on) else None

    def _is_called(self, found: Known | None, name: str) -> bool:
        """Whether who leads a state today goes by that family name."""
        led = found is not None and led_on(self.into.base, found, self.into.on)
        return led and found is not None and bare_family_name(found.family) == bare_family_name(name)

    def _credible(self, person: Person) -> bool:
        """Whether a name that nobody knows is a person's: it has an office, a form of address or a country, it
        recurs, or it is a full name outside the headline. One word after "in" or "at" is a place, and so is a town."""
        if any(name.titles or name.honorific or name.country for name in person.names):
            return True
        if any(name.end - name.start > 1 and self._owned_by_state(name) for name in person.names):
            return True
        roots = [self.doc[name.start : name.end].root for name in person.names]
        there = all(
            root.dep_ == "pobj" and root.head.lower_ in words("actor_words", "place_prepositions") for root in roots
        )
        if len(fold(person.fullest).split()) > 1:
            if there and self.into.base.city(person.fullest) is not None:
                return False  # "to Banda Aceh", which taggers take for somebody
            return len(person.names) > 1 or (not (self._in_headline(person.names[0]) or self._alone(person.names[0])))
        if there:
            return False
        return len(person.names) > 1 or (
            roots[0].dep_ == "nsubj" and roots[0].head.lemma_ in words("actor_words", "speech_verbs")
        )

    def _in_headline(self, name: Name) -> bool:
        """Whether the name stands at the start of the text among words that are capitalised without being names."""
        if name.start > _HEADLINE or in_prose(self.doc, name.start):
            return False
        around = [*self.doc[max(0, name.start - 5) : name.start], *self.doc[name.end : name.end + 5]]
        plain = [token for token in around if token.is_alpha and len(token) > 2 and not token.ent_type_]
        capitalised = [token for token in plain if token.text[0].isupper()]
        return 2 * len(capitalised) >= len(plain)

    def _alone(self, name: Name) -> bool:
        """Whether the name is all there is of its line, like the button of a page."""
        sentence = self.doc[name.start].sent
        return sum(token.is_alpha for token in sentence) == sum(
            token.is_alpha for token in self.doc[name.start : name.end]
        )


def _owners(person: Person) -> list[int]:
    """Where the names of those start whose officials or kin the text calls the person."""
    return [start for name in person.names for title in name.titles for start in title.owners]
