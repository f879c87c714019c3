"""The two who are meant: "the two presidents", "both sides", "the leaders"."""

from collections import defaultdict

from spacy.tokens import Token

from nlp.components.actors.actors import Actor, ActorMention, is_spokesman
from nlp.components.names.titles import fits
from nlp.components.names.vocabulary import words
from nlp.components.reference.brought_before import brought_before
from nlp.components.reference.counted_groups import COUNTS, heads_of_lands
from nlp.components.reference.discourse import REACH, Discourse
from nlp.components.reference.earlier_pair import can_be_countries, earlier_pair
from nlp.components.reference.foremost import foremost_states, foremost_two
from nlp.components.reference.group_doers import doers, travellers
from nlp.components.reference.group_pronouns import in_long_lists, listed_with, pair_with
from nlp.components.reference.joined_subjects import joined_subjects
from nlp.components.reference.next_two import next_two
from nlp.components.reference.pair_told_of import pair_told_of
from nlp.components.reference.pair_wordings import (
    are_bare,
    are_known_two,
    are_teams,
    first_and_count,
    kind_of_office,
)
from nlp.components.reference.staff_of_sides import as_states
from nlp.components.reference.titled_states import states_of_line, titled_states
from nlp.components.reference.two_countries import is_scene, last_two_countries, states_of_pair
from nlp.components.sides.mediators import is_go_between
from nlp.components.text.entries import entry_at

_PAIR = 2
_LEADING = frozenset(("head_of_state", "head_of_government", "supreme_leader"))
_FOES = frozenset(("allies", "foes", "rivals"))
_SIDES = frozenset(("parties", "sides"))
_AS_PAIR = ("group", "pronoun")


class Pairs:
    """Resolves the pairs of a document."""

    def __init__(self, view: Discourse) -> None:
        self.view, self.doc = view, view.doc

    def add(self, noun: Token) -> bool:
        """ "The two presidents", "both sides", "the leaders": the two named last."""
        first, counted = first_and_count(noun)
        if any(t.lower_ in COUNTS for t in self.doc[first : noun.i]):
            return False  # "the three leaders"
        if counted and first == noun.i and noun.lower_ != "both":
            return False
        of_state = heads_of_lands(noun)
        definite = self.doc[first].lower_ == "the" and first < noun.i
        teams = definite and not counted and are_teams(noun)
        bare = not counted and not teams and not (definite and are_known_two(noun, of_state))
        if bare and not are_bare(noun):
            return False
        actors: tuple[Actor, ...] = ()
        if not bare:
            actors = self._last_group(noun, (*_AS_PAIR, "nationality")) if teams else self._meant(noun, of_state)
        actors = as_states(self.view, noun, actors or self._titled(noun))
        if actors:
            # parsers take the adverb of "the two last met" for their head
            adverb = noun.dep_ == "nummod" and noun.head.i == noun.i + 1 and noun.lower_ == "two"
            self.view.add(first, noun.i + (3 if of_state else 2 if adverb else 1), "group", actors)
        return bool(actors)

    def _titled(self, noun: Token) -> tuple[Actor, ...]:
        """ "Delegations meet in Minsk", "Both sides return": in a chronology, the two states of its title."""
        if noun.lower_ not in _SIDES and not are_teams(noun) and not are_bare(noun):
            return ()
        in_entry = entry_at(self.doc._.entries, noun.idx) is not None
        states = titled_states(self.doc) if in_entry else states_of_line(self.doc, noun.idx)
        return tuple(actor for code in states if (actor := self.view.gathered.country(code)) is not None)

    def _meant(self, noun: Token, of_state: bool) -> tuple[Actor, ...]:
        if noun.lower_ in words("actor_words", "country_nouns"):
            guests = travellers(self.view, noun)
            states = () if guests is None else foremost_states(self.view, noun, guests)
            states = states or last_two_countries(self.view, noun, guests or ()) or foremost_states(self.view, noun)
            named = all(any(m.form != "pronoun" for m in state.mentions) for state in states)
            return () if noun.lower_ in _FOES and not named else states  # "the two rivals" are rather two people
        of_countries = noun.lower_ in words("actor_words", "country_pair_nouns")
        actors = (
            self._last_group(noun)
            or self._told_of(noun)
            or brought_before(self.view, noun)
            or (self._last_two(noun, of_countries, leaders=True) if noun.lower_ == "leaders" else ())
            or self._last_two(noun, of_countries)
            or next_two(self.view, noun, self._may_hold)
        )
        if not actors and noun.lower_ in words("actor_words", "offices_in_pairs"):
            return states_of_pair(self.view, noun)
        if of_state and not all(actor.kind == "person" and self._may_head(actor, noun) for actor in actors):
            actors = ()
        if actors and actors[0].kind != "person" and not of_countries:
            told = actors if can_be_countries(noun) else ()
            leaders = self._leaders_of(actors) if noun.lower_ == "leaders" else ()
            return foremost_two(self.view, noun) or earlier_pair(self.view, noun) or leaders or told
        return actors

    def _leaders_of(self, states: tuple[Actor, ...]) -> tuple[Actor, ...]:
        """ "Both governments said. The two leaders": who leads each state, where the text names one of each."""
        named = [m[0].actors[0] for m in self.view.named_as.values()]
        led = [[a for a in named if a.country == state.country and self._leads(a)] for state in states]
        return tuple(one[0] for one in led) if all(len(one) == 1 for one in led) else ()

    def _told_of(self, noun: Token) -> tuple[Actor, ...]:
        """ "A and B talked. C sent an aide, D a letter. Both sides agreed to meet again": the two who have talked."""
        here = any(m.start < noun.i for m in self.view.people_in(noun.sent))
        told = pair_told_of(self.view, noun) if noun.lower_ in _SIDES and not here else ()
        return told if all(self._may_hold(actor, noun) for actor in told) else ()

    def each(self, word: Token) -> None:
        """ "Macron spoke with each", "met each of them": the two spoken of last, in no list and no group before."""
        actors = self._last_group(word) or self._last_two(word, countries=False)
        if actors and all(actor.kind == "person" for actor in actors):
            self.view.add(word.i, word.i + 1, "group", actors)

    def _last_group(self, noun: Token, forms: tuple[str, ...] = _AS_PAIR) -> tuple[Actor, ...]:
        """The pair that the sentence or one of the two before it spoke of as such."""
        for mention in self.view.back_from(noun.i):
            if self.view.sentence[noun.i] - self.view.sentence[mention.start] >= REACH:
                break
            pair = len(mention.actors) == _PAIR and mention.form in forms
            if pair and all(self._may_hold(actor, noun) for actor in mention.actors):
                return self._newer_pair(mention, noun) or self._of_office(mention, noun) or mention.actors
        return ()

    def _of_office(self, group: ActorMention, noun: Token) -> tuple[Actor, ...]:
        """ "A and B spoke. Both states agreed. The two ministers": people of the two states, if the text names any."""
        if noun.lower_ not in words("actor_words", "offices_in_pairs") or group.actors[0].kind != "country":
            return ()
        two = self._last_two(noun, countries=False)
        of_both = {actor.country for actor in two} == {actor.country for actor in group.actors}
        return two if of_both and all(actor.kind == "person" for actor in two) else ()

    def _newer_pair(self, group: ActorMention, noun: Token) -> tuple[Actor, ...]:
        """ "A and B parted. A then saw C. The two": one of the pair and whom a later sentence names with him."""
        found: dict[int, dict[str, Actor]] = defaultdict(dict)
        for mention in self.view.back_from(noun.i):
            number, actor = self.view.sentence[mention.start], mention.actors[0]
            if number <= self.view.sentence[group.start]:
                break
            if len(mention.actors) == 1 and actor.kind == "person" and not is_spokesman(actor):
                found[number][actor.id] = actor
        for number in sorted(found, reverse=True):
            two = tuple(found[number].values())[::-1]
            if len(two) == _PAIR and sum(actor in group.actors for actor in two) == 1:
                return two if two[0].country != two[1].country and all(self._may_hold(a, noun) for a in two) else ()
        return ()

    def _last_two(self, noun: Token, countries: bool, leaders: bool = False) -> tuple[Actor, ...]:
        kinds = (("person",), ("country",) if not countries else ("country", "organization"))
        doing, listed = doers(self.view, noun), in_long_lists(self.view, noun.i)
        pair = () if countries or leaders else joined_subjects(self.view, noun)
        if pair and not any(a.id in doing or not self._may_hold(a, noun) for a in pair):
            return pair
        for allowed in kinds:
            reach = REACH if allowed == ("person",) else 6
            found: list[Actor] = []
            nearest = -1
            for mention in self.view.back_from(noun.i):
                if self.view.sentence[noun.i] - self.view.sentence[mention.start] > reach:
                    break
                if len(mention.actors) != 1 or is_scene(self.view, mention) or is_go_between(self.doc[mention.root]):
                    continue
                actor = mention.actors[0]
                if mention.start in listed or actor.id in doing or actor.id in self.view.looked_back_on:
                    continue  # "Parmelin welcomed both men"
                if (actor.kind == "person" and is_spokesman(actor)) or (leaders and not self._leads(actor)):
                    continue
                partner = self._beside(mention, noun) if not found and actor.kind == "person" else None
                if partner is not None and self._may_hold(actor, noun):
                    return (partner, actor)
                if found and self.view.sentence[mention.start] != nearest and actor.kind == "person":
                    partner = self._beside(mention, noun)  # "A and B left. C complained. Both men"
                    if partner is not None and self._may_hold(actor, noun) and found[0] not in (actor, partner):
                        return (partner, actor)
                    joined = pair_with(self.view, mention, found[0])
                    if joined and all(self._may_hold(one, noun) for one in joined):
                        return joined
                if (
                    actor.kind in allowed
                    and actor not in found
                    and self._may_hold(actor, noun)
                    and (not found or actor.country is None or actor.country != found[0].country)
                ):
                    found.append(actor)
                    nearest = self.view.sentence[mention.start]
                if len(found) == 2:
                    return self._sides_of(found[::-1], mention) if countries else tuple(found[::-1])
        return ()

    def _may_head(self, actor: Actor, noun: Token) -> bool:
        """Whether one of "the heads of state" can be this person: of a delegation anybody may be."""
        return self.doc[noun.i + 2].lower_ not in ("state", "government") or self._leads(actor)

    def _leads(self, actor: Actor) -> bool:
        """Whether an office of his is one of those that make a leader; what else a text names stands between."""
        stated = [t for t in self.view.gathered.offices.get(actor.id, ()) if t.organization is None]
        held = self.view.base.tenures.of(actor.id) if actor.known and self.view.on is not None else ()
        return any(fits(("leader",), t.core) for t in stated) or any(
            t.office in _LEADING and self.view.on is not None and t.covers(self.view.on) for t in held
        )

    def _sides_of(self, two: list[Actor], mention: ActorMention) -> tuple[Actor, ...]:
        """ "The two sides" where several people of one have been named with the other: their countries."""
        sent = self.doc[mention.root].sent
        here = {m.actors[0].id: m.actors[0] for m in self.view.people_in(sent) if m.form != "pronoun"}
        others = {actor.country for actor in here.values() if actor.id not in {one.id for one in two}}
        named = [self.view.gathered.country(one.country) if one.country else None for one in two]
        if others & {one.country for one in two} and all(named):
            return tuple(actor for actor in named if actor is not None)
        return tuple(two)

    def _beside(self, mention: ActorMention, noun: Token) -> Actor | None:
        """The person of another country whom "and" joins with this one before him: "A and B met"."""
        for before in listed_with(self.view, mention)[-2:-1]:
            if before.country != mention.actors[0].country and self._may_hold(before, noun):
                return before
        return None

    def _may_hold(self, actor: Actor, noun: Token) -> bool:
        """Whether one of "the two presidents" can be this person: nobody whose office is known to be another."""
        cores = self.view.cores.get(actor.id)
        if noun.lower_ not in words("actor_words", "offices_in_pairs") or not cores:
            return True
        wanted = kind_of_office(noun)
        return any(noun.lemma_.lower() in core and (len(wanted) == 1 or fits(wanted, core)) for core in cores)
