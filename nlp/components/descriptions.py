"""Who is meant by an office: "the Russian president", "the minister", "his German counterpart"."""

from spacy.tokens import Token

from nlp.components.actors import Actor, ActorMention, is_spokesman
from nlp.components.discourse import Discourse
from nlp.components.office_holders import in_office, officer_of_publisher, words_of
from nlp.components.titles import Title, fits
from nlp.components.vocabulary import table
from nlp.knowledge.names import fold
from nlp.source.publisher import Publisher

_HELD_BY_ONE = frozenset(
    ("head_of_state", "head_of_government", "foreign_minister", "supreme_leader", "defence_minister", "leader")
)

_OF_MINISTRY: dict[tuple[str | None, str], str] = {
    ("foreign", "minister"): "foreign_minister",
    ("foreign", "secretary"): "foreign_minister",
    ("defence", "minister"): "defence_minister",
    ("defence", "secretary"): "defence_minister",
}
"""The office of the one whom a ministry calls the Minister or the Secretary on its own pages."""
_HEADS = {"head state": "head_of_state", "head government": "head_of_government"}
_ARGUMENTS = frozenset(("nsubj", "nsubjpass", "dobj", "pobj"))
_SINGULAR = frozenset(("NN", "NNP", "JJ"))
_OPENING = 1  # sentences at the head of a report in which somebody may be described before he is named
_NEAR = 5  # sentences in which a person is still in view
_INDEFINITE = frozenset(("a", "an", "another", "that"))
_OFFICIAL = frozenset(("leader", "minister", "diplomat", "chair", "spokesperson", "aide", "military", "counterpart"))


class Descriptions:
    """Resolves the offices of a document that stand without a name."""

    def __init__(self, view: Discourse) -> None:
        self.view, self.doc = view, view.doc

    def one(self, title: Title) -> None:
        """Record who the office means: a person, or else the country or organization it speaks for."""
        if any(self.view.taken[title.start : title.end]) and self.view.within_person(title.start, title.end):
            return  # a country or body in the wording belongs to the office, a person does not
        start = title.start - 1 if title.determiner == "the" else title.start
        actor = self._holder(title) if title.determiner not in _INDEFINITE else None
        actor = actor or self._named_next(title)
        if actor is not None:
            self.view.add(start, title.end, "title", (actor,), title.office)
            return
        spoken_for = self._spoken_for(title)
        if spoken_for is not None:
            self.view.add(start, title.end, "nationality", (spoken_for,), title.office)

    def _named_next(self, title: Title) -> Actor | None:
        """ "A special Chinese envoy has arrived", a report opens, and names him as the subject of what follows."""
        here = self.view.sentence[title.head]
        if here > _OPENING or title.group != "diplomat" or title.past or title.country is None:
            return None
        for mention in self.view.people:
            actor, apart = mention.actors[0], self.view.sentence[mention.start] - here
            if apart > _OPENING + 1:
                break
            subject = self.doc[mention.root].dep_ in ("nsubj", "nsubjpass") and mention.form == "name"
            official = actor.country in (None, title.country) and self._is_official(actor)
            if apart > 0 and subject and official:
                actor.country = title.country
                return actor
        return None

    def _is_official(self, actor: Actor) -> bool:
        return actor.title is not None and not is_spokesman(actor)

    def compatriot(self, token: Token) -> bool:
        """ "The Ethiopian flew to Asmara": the person of that country named last."""
        phrase = self.view.cover[token.i]
        if (
            phrase is None
            or phrase.kind != "nationality"
            or token.dep_ not in _ARGUMENTS
            or token.tag_ not in _SINGULAR
        ):
            return False
        if phrase.start == 0 or phrase.end != token.i + 1 or self.doc[phrase.start - 1].lower_ != "the":
            return False
        for mention in self.view.back_from(token.i):
            if self.view.sentence[token.i] - self.view.sentence[mention.start] > _NEAR:
                return False
            actor = mention.actors[0]
            if len(mention.actors) == 1 and actor.kind == "person" and actor.country == phrase.country:
                self.view.add(phrase.start - 1, phrase.end, "title", (actor,))
                return True
        return False

    def _spoken_for(self, title: Title) -> Actor | None:
        """The country or organization of an official whom the text does not name ("an Iranian envoy")."""
        if title.past or title.group not in _OFFICIAL:
            return None
        if title.organization is not None:
            return self.view.gathered.known(title.organization.known)
        return self.view.gathered.country(title.country) if title.country else None

    def _holder(self, title: Title) -> Actor | None:
        if title.group == "counterpart":
            return self._counterpart(title)
        if not title.core:
            return None
        if (own := self._own_holder(title)) is not None:
            return own
        fitting = [named for named in self.view.named_as.values() if self._fits(title, named[0].actors[0])]
        before = [last for named in fitting if (last := self._last_apart(named[0].actors[0], title)) is not None]
        if before and self._is_form_of_address(title):
            return min(before, key=lambda m: self.view.named_as[m.actors[0].id][0].start).actors[0]
        if before:
            return max(before, key=lambda m: (self._stated(title, m.actors[0]), m.start)).actors[0]
        if (headlined := self._in_title(title, fitting)) is not None:
            return headlined
        if fitting and (title.country or title.organization):
            return min((named[0] for named in fitting), key=lambda m: m.start).actors[0]
        return self._office_holder(title)

    def _in_title(self, title: Title, fitting: list[list[ActorMention]]) -> Actor | None:
        """ "The Head of State met X", where the title of the document names him and its text does so only later."""
        if title.determiner != "the" or title.country or title.organization is not None:
            return None
        headline = fold(self.doc._.source_title or "").split()
        named = (n[0].actors[0] for n in fitting if headline and fold(n[0].actors[0].name).split()[-1] in headline)
        return next(named, None)

    def _own_holder(self, title: Title) -> Actor | None:
        """ "The President", as the pages of a government write of its own."""
        publisher: Publisher | None = self.doc._.publisher
        named = title.country or title.organization is not None or title.determiner != "the"
        head = self.doc[title.head]
        if publisher is None or self.view.on is None or title.past or named or not (head.is_title or head.is_upper):
            return None
        if (officer := officer_of_publisher(self.view.gathered, publisher, title)) is not None:
            return self._described(officer)
        word = " ".join(title.core)
        office = (
            _OF_MINISTRY.get((publisher.ministry, word))
            or _HEADS.get(word)
            or self.view.base.office_class(word, publisher.country)
        )
        if office not in _HELD_BY_ONE:
            return None
        held = self.view.base.holders(office, country=publisher.country, on=self.view.on)
        return self._person(held[0][0].id) if held else None

    def _is_form_of_address(self, title: Title) -> bool:
        """ "The Minister", as an office writes of its own holder, whom its text names first."""
        bare = title.end - title.start == 1 and title.determiner == "the"
        head = self.doc[title.head]
        return bare and (head.is_title or head.is_upper) and not title.country and title.organization is None

    def _last_apart(self, actor: Actor, title: Title) -> ActorMention | None:
        """Where the person is mentioned last before the office, and not as another party to the same clause."""
        earlier = self.view.last_named(actor.id, title.start)
        return next((m for m in earlier if not self.view.beside(m, self.doc[title.head])), None)

    def _fits(self, title: Title, actor: Actor) -> bool:
        if title.country and actor.country != title.country:
            return False
        if title.organization is not None and title.organization.known.id not in self._bodies(actor):
            return False
        if not title.country and title.determiner is None and not self.doc[title.start].text[0].isupper():
            return False
        return any(fits(title.core, core) for core in self.view.cores.get(actor.id, ()))

    def _bodies(self, actor: Actor) -> set[str | None]:
        """The organizations that the actor has an office in, by the text or on the day of the document."""
        on, offices = self.view.on, self.view.gathered.offices.get(actor.id, ())
        stated = {title.organization.known.id for title in offices if title.organization is not None}
        tenures = self.view.base.tenures(actor.id) if actor.known and on is not None else ()
        return stated | {tenure.organization_id for tenure in tenures if on is not None and tenure.covers(on)}

    def _stated(self, title: Title, actor: Actor) -> bool:
        """Whether the text itself gives the actor this office."""
        return any(fits(title.core, held.core) for held in self.view.gathered.offices.get(actor.id, ()))

    def _office_holder(self, title: Title) -> Actor | None:
        """The one who held the office on the day of the document, whom the document does not name."""
        if self.view.on is None or title.past:
            return None
        base, on = self.view.base, self.view.on
        if not title.country and title.organization is None and title.determiner == "the":
            bodies: dict[str, str] = table("titles")["offices_of_one_body"]
            body = bodies.get(" ".join(title.core)) if self.doc[title.start].text[0].isupper() else None
            held = base.holders("head_of_organization", organization=body, on=on) if body else []
            own = [holding for holding in held if fits(title.core, words_of(holding[1].title))]
            return self._person(own[0][0].id) if own else None
        office = base.office_class(" ".join(title.core), title.country)
        if title.core == ("leader",):
            office = "leader"
        if title.organization is not None and title.group in ("leader", "chair", "minister"):
            held = base.holders("head_of_organization", organization=title.organization.known.id, on=on)
        elif title.country and (office in _HELD_BY_ONE or office == "deputy_head_of_state"):
            held = base.holders(office, country=title.country, on=on)
        else:
            return None
        if office not in _HELD_BY_ONE:
            held = [holding for holding in held if fits(title.core, words_of(holding[1].title))]
        return self._person(held[0][0].id) if held else None

    def _person(self, entry_id: str) -> Actor | None:
        actor = in_office(self.view.gathered, entry_id)
        return self._described(actor) if actor is not None else None

    def _described(self, actor: Actor) -> Actor:
        """The actor, whom descriptions may mean from here on."""
        self.view.cores.setdefault(actor.id, self.view.cores_of(actor))
        return actor

    def _counterpart(self, title: Title) -> Actor | None:
        """ "His German counterpart": who holds in Germany the office of the person spoken of."""
        owner = self.view.salient(self.doc[title.head], None)
        if owner is None or title.country is None or title.country == owner.country:
            return None
        for core in self.view.cores.get(owner.id, ()):
            holders = [
                actor
                for actor in self._people_of(title.country)
                if any(fits(core, c) for c in self.view.cores.get(actor.id, ()))
            ]
            named = [
                next(self.view.last_named(actor.id, title.start), self.view.named_as[actor.id][-1]) for actor in holders
            ]
            if named:
                return max(named, key=lambda m: (m.start < title.start, m.start)).actors[0]
        for core in self.view.cores.get(owner.id, ()):
            office = self.view.base.office_class(" ".join(core), owner.country)
            held = (
                self.view.base.holders(office, country=title.country, on=self.view.on)
                if office in _HELD_BY_ONE and self.view.on
                else []
            )
            if held:
                return self._person(held[0][0].id)
        return None

    def _people_of(self, country: str) -> list[Actor]:
        people = (named[0].actors[0] for named in self.view.named_as.values())
        return [actor for actor in people if actor.country == country]

    def several(self, title: Title) -> bool:
        """ "The presidents of Russia and China", "the US and Chinese foreign ministers": people the document names."""
        countries, end = self._countries_of(title)
        if len(countries) < 2:
            return False
        found: list[Actor] = []
        for country in countries:
            fitting = [
                self.view.named_as[actor.id][-1]
                for actor in self._people_of(country)
                if any(fits(title.core, core) for core in self.view.cores.get(actor.id, ()))
            ]
            if not fitting:
                return False
            found.append(max(fitting, key=lambda m: m.start).actors[0])
        self.view.add(title.start, end, "group", tuple(found), title.office)
        return True

    def _countries_of(self, title: Title) -> tuple[list[str], int]:
        """The countries of a plural office, before it or in a list after "of", and where the wording ends."""
        end = title.end
        while end + 1 < len(self.doc) and (self.doc[end].lower_ in (",", "and") and self.view.country_at(end + 1)):
            end = self.view.country_at(end + 1)
        codes = dict.fromkeys(p.country for p in self.view.cover[title.start : end] if p is not None and p.country)
        return [code for code in codes if code], end
