"""Who is meant by an office: "the Russian president", "the minister", "his German counterpart"."""

from nlp.components.actors.actors import Actor, ActorMention
from nlp.components.names.factions import named_in
from nlp.components.names.titles import Title, fits
from nlp.components.names.vocabulary import words
from nlp.components.reference.counterparts import counterpart
from nlp.components.reference.day_holders import holder_of_day, own_holder
from nlp.components.reference.discourse import Discourse
from nlp.components.reference.first_of_rank import first_of_rank
from nlp.components.reference.former_holders import former_holder
from nlp.components.reference.offices_of_one_state import state_of_office
from nlp.components.reference.officials_on_the_spot import official_there
from nlp.components.reference.own_officials import state_of_owner
from nlp.components.reference.own_state import with_own_state
from nlp.components.reference.owners_meant import owner_of_office
from nlp.components.reference.said_to_be import OFFICIAL, named_next, said_to_be
from nlp.components.reference.sole_compatriot import sole_compatriot
from nlp.components.reference.speaking_seats import own_of_speaker
from nlp.components.reference.spoken_of_before import state_of_before
from nlp.components.reference.thrones import realm_nearby, ruler_nearby
from nlp.components.reference.told_before import told_before
from nlp.knowledge.names import fold

_LEAD = 2  # sentences, a dateline among them, in which a government writes of its own head by his office
_INDEFINITE = frozenset(("a", "an", "another", "that"))


class Descriptions:
    """Resolves the offices of a document that stand without a name."""

    def __init__(self, view: Discourse) -> None:
        self.view, self.doc = view, view.doc

    def one(self, title: Title) -> None:
        """Record who the office means: a person, or else the country or organization it speaks for."""
        if any(self.view.taken[title.start : title.end]) and self.view.within_person(title.start, title.end):
            return  # a country or body in the wording belongs to the office, a person does not
        start = title.start - 1 if title.determiner == "the" else title.start
        title = with_own_state(self.view.cover, self.doc, title)
        actor = said_to_be(self.view, title) or first_of_rank(self.view, title)
        if actor is None and title.determiner not in _INDEFINITE:
            actor = self.holder(title)
        actor = actor or named_next(self.view, title)
        if actor is not None:
            self.view.add(start, title.end, "title", (actor,), title.office)
            return
        spoken_for = self._spoken_for(title)
        if spoken_for is not None:
            self.view.add(start, title.end, "nationality", (spoken_for,), title.office)

    def _spoken_for(self, title: Title) -> Actor | None:
        """The country or organization of an official whom the text does not name ("an Iranian envoy")."""
        if title.past or title.group not in OFFICIAL:
            return None
        faction = named_in(self.view.cover[title.start : title.end])
        if faction is not None:
            return self.view.gathered.known(faction)
        if title.organization is not None:
            return self.view.gathered.known(title.organization.known)
        if title.country:
            return self.view.gathered.country(title.country)
        if (sender := self._come_from(title)) is not None:
            return sender
        if (realm := realm_nearby(self.view, title)) is not None:
            return realm
        if (own := state_of_office(self.view, title)) is not None:
            return self.view.gathered.country(own)
        former = (p for p in self.view.cover[title.start : title.end] if p is not None and not p.country)
        state = next((p.known for p in former if p.kind in ("country", "nationality")), None)
        if state is not None:
            return self.view.gathered.known(state)  # "his Soviet counterpart"
        before = state_of_before(self.view, title) or official_there(self.view, title)
        return before or state_of_owner(self.view, title)

    def _come_from(self, title: Title) -> Actor | None:
        """ "An envoy from Abu Dhabi", wherever the parse hangs whence he is: of the state whose capital that is."""
        first = title.end + 1
        if title.determiner not in _INDEFINITE or first >= len(self.doc) or self.doc[title.end].lower_ != "from":
            return None
        phrase = self.view.cover[first + (self.doc[first].lower_ == "the")]
        if phrase is None or phrase.kind not in ("capital", "country", "metonym") or not phrase.country:
            return None
        return self.view.gathered.country(phrase.country)

    def holder(self, title: Title) -> Actor | None:
        """The person who holds the office by the text, or on its day."""
        if title.group == "counterpart":
            return counterpart(self.view, title)
        if not title.core:
            return None
        if (faction := named_in(self.view.cover[title.start : title.end])) is not None:
            return self._of_faction(faction.id, title)
        if (own := owner_of_office(self.view, title) or own_holder(self.view, title)) is not None:
            return own
        if title.past and (former := former_holder(self.view, title)) is not None:
            return former
        fitting = [named for named in self.view.named_as.values() if self._fits(title, named[0].actors[0])]
        before = [last for named in fitting if (last := self._last_apart(named[0].actors[0], title)) is not None]
        before = list(self.view.in_item(before, title.start))
        if before and self._is_form_of_address(title) and not self.view.items:
            return min(before, key=lambda m: self.view.named_as[m.actors[0].id][0].start).actors[0]
        if before:
            return max(
                before, key=lambda m: (self._stated(title, m.actors[0]), self._worded(title, m), m.start)
            ).actors[0]
        fitting = [named for named in fitting if not self._is_met(named[0], title)]
        if (headlined := self._in_title(title, fitting)) is not None:
            return headlined
        if (own := self._named_later(title, fitting)) is not None:
            return own
        if fitting and (title.country or title.organization):
            return min((named[0] for named in fitting), key=lambda m: m.start).actors[0]
        nearby = ruler_nearby(self.view, title) or own_of_speaker(self.view, title)
        held = holder_of_day(self.view, title) or nearby
        return held or sole_compatriot(self.view, title) or told_before(self.view, title)

    def _of_faction(self, faction: str, title: Title) -> Actor | None:
        """ "The Taliban leader": whom the text names as such, and no holder of an office of the state."""
        for mentions in self.view.named_as.values():
            offices = self.view.gathered.offices.get(mentions[0].actors[0].id, ())
            covers = (self.view.cover[o.start : o.end] for o in offices if fits(title.core, o.core))
            if any(known is not None and known.id == faction for known in map(named_in, covers)):
                return mentions[0].actors[0]
        return None

    def _is_met(self, named: ActorMention, title: Title) -> bool:
        """ "The President spoke with President X": not the other party to the same clause."""
        return named.start > title.head and self.view.beside(named, self.doc[title.head])

    def _named_later(self, title: Title, fitting: list[list[ActorMention]]) -> Actor | None:
        """ "The President spoke with X. President Ruiz welcomed": of its own holder an office names no state.

        Nor does the text give him any where it says what he does, and knows nobody else of the office.
        """
        if self.view.sentence[title.head] > _LEAD or not self._is_own_office(title):
            return None
        own = [n[0] for n in fitting if all(t.country is None for t in self.view.gathered.offices[n[0].actors[0].id])]
        stated = [m for m in own if self._stated(title, m.actors[0])] if self._is_form_of_address(title) else []
        if stated:
            return min(stated, key=lambda m: m.start).actors[0]
        return own[0].actors[0] if len(own) == 1 and self.doc[own[0].root].dep_ == "nsubj" else None

    def _is_own_office(self, title: Title) -> bool:
        """ "The President of the Republic", "The Prime Minister": an office of the writer's own state, in capitals."""
        wording = [t for t in self.doc[title.start : title.end] if t.lower_ not in ("of", "the", "and", "for")]
        capital = all(t.is_title or t.is_upper for t in wording)
        return capital and title.determiner == "the" and not title.country and title.organization is None

    def _in_title(self, title: Title, fitting: list[list[ActorMention]]) -> Actor | None:
        """ "The Head of State met X", where the title of the document names him and its text does so only later."""
        if title.determiner != "the" or title.country or title.organization is not None:
            return None
        headline = fold(self.doc._.source_title or "").split()
        named = (n[0].actors[0] for n in fitting if headline and fold(n[0].actors[0].name).split()[-1] in headline)
        return next(named, None)

    def _is_form_of_address(self, title: Title) -> bool:
        """ "The Minister", "The Head of State", as an office writes of its own holder, whom its text names first."""
        own = title.core == ("head", "state") and self._is_own_office(title)
        bare = (title.end - title.start == 1 or own) and title.determiner == "the"
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
        wanted = {title.core, ("foreign", "minister")} if _is_of_diplomacy(title, actor) else {title.core}
        return any(fits(core, held) for core in wanted for held in self.view.cores.get(actor.id, ()))

    def _bodies(self, actor: Actor) -> set[str | None]:
        """The organizations that the actor has an office in, by the text or on the day of the document."""
        on, offices = self.view.on, self.view.gathered.offices.get(actor.id, ())
        stated = {title.organization.known.id for title in offices if title.organization is not None}
        tenures = self.view.base.tenures.of(actor.id) if actor.known and on is not None else ()
        return stated | {tenure.organization_id for tenure in tenures if on is not None and tenure.covers(on)}

    def _worded(self, title: Title, mention: ActorMention) -> bool:
        """Whether the text gives somebody an office of several words in just these: "President of the Republic"."""
        offices = self.view.gathered.offices.get(mention.actors[0].id, ())
        return " of " in title.office and any(held.office == title.office for held in offices)

    def _stated(self, title: Title, actor: Actor) -> bool:
        """Whether the text itself gives the actor this office."""
        return any(fits(title.core, held.core) for held in self.view.gathered.offices.get(actor.id, ()))


def _is_of_diplomacy(title: Title, actor: Actor) -> bool:
    """ "The chancellor", as Latin Americans call their foreign minister."""
    return title.core == ("chancellor",) and actor.country in words("titles", "chancellors_of_foreign_affairs")
