"""Officials named behind the states they are of: "the foreign ministers of Peru and Chile, Ana Ruiz and Juan Soto"."""

from collections.abc import Mapping, Sequence

from spacy.tokens import Token

from nlp.components.actors.actors import Actor, ActorMention, is_person
from nlp.components.frames.name_lists import NameLists
from nlp.components.frames.syntax import PLURAL

Named = tuple[Token, Actor]
"""An actor and the word that names him."""


def officials_in_order(
    noun: Token, states: Sequence[Named], by_token: Mapping[int, ActorMention], lists: NameLists
) -> list[Named]:
    """Those whom a list right behind several officials names, with the states of which it names nobody.

    Empty where no such list follows, or where it names anybody of another state.
    """
    if noun.tag_ not in PLURAL or not states or any(actor.kind != "country" for _, actor in states):
        return []
    people = _listed_behind(noun, states, by_token, lists)
    lands = {actor.country for _, actor in states}
    unplaced = [person for _, person in people if person.country is None and not person.known]
    if len(people) < 2 or any(p.country not in lands and p not in unplaced for _, p in people):
        return []
    if unplaced and len(people) != len(states):
        return []
    for (_, person), (_, state) in zip(people, states, strict=False):
        person.country = person.country or state.country
    spoken_for = {person.country for _, person in people}
    return [*people, *(named for named in states if named[1].country not in spoken_for)]


def _listed_behind(
    noun: Token, states: Sequence[Named], by_token: Mapping[int, ActorMention], lists: NameLists
) -> list[Named]:
    doc = noun.doc
    ends = [mention.end for at, _ in states if (mention := by_token.get(at.i)) is not None and at.i >= noun.i]
    end = max([noun.i + 1, *ends])
    first = by_token.get(end + 1) if end + 1 < len(doc) and doc[end].text == "," else None
    if first is None or first.start != end + 1 or not is_person(first) or first.form != "name":
        return []
    people = [first, *(m for m in lists.others(doc[first.root]) if m.start > first.start)]
    return [(doc[m.root], m.actors[0]) for m in people if len(m.actors) == 1]
