"""Who "they" are: the group spoken of last, or the people whom "and" joins in a list."""

from collections.abc import Sequence
from itertools import takewhile

from spacy.tokens import Token

from nlp.components.actors.actors import Actor, ActorMention
from nlp.components.names.vocabulary import words
from nlp.components.reference.discourse import REACH, Discourse
from nlp.components.reference.two_named import (
    met_before,
    met_over,
    own_subjects,
    subject_and_companion,
    travelled_together,
)

_SENDING = frozenset({"dispatch", "send"})
_TWO = 2
_LISTING = frozenset((",", "and", "(", ")", "l", "r", "c", "left", "right", "center", "centre"))


def resolve_they(view: Discourse, token: Token) -> bool:
    """ "They" after a pair: the actors of the last group, or of two names joined by "and"; False if there is none."""
    together = subject_and_companion(token, view) or met_over(token, view)
    if together:
        view.add(token.i, token.i + 1, "pronoun", together)
        return True
    for mention in view.back_from(token.i):
        distance = view.sentence[token.i] - view.sentence[mention.start]
        if distance > 2 or (distance > 1 and len(mention.actors) == 1):
            break
        if distance == 0 and _are_kept(view.doc[mention.start], view.doc[mention.root]):
            continue
        if len(mention.actors) > 1:
            actors = _spoken_for(view, mention, token) or mention.actors
            view.add(token.i, token.i + 1, "pronoun", actors)
            return True
        joined = _main_subjects(view, mention) or listed_with(view, mention)
        if len(joined) > 1:
            view.add(token.i, token.i + 1, "pronoun", joined)
            return True
    pair = met_before(token, view) or own_subjects(token, view) or travelled_together(token, view)
    if pair:
        view.add(token.i, token.i + 1, "pronoun", pair)
    return bool(pair)


def _are_kept(first: Token, noun: Token) -> bool:
    """ "Told their ministers to draft it when they met": those whose these are, unless they were sent out."""
    return first.lower_ == "their" and noun.head.lemma_ not in _SENDING


def _main_subjects(view: Discourse, last: ActorMention) -> tuple[Actor, ...]:
    """ "A and B will take it up if C and D fail": those joined as the subject of the sentence, not of its "if"."""
    token = view.doc[last.root]
    sentence = token.sent
    clauses = [t for t in token.ancestors if t.dep_ == "advcl" and t.left_edge.lower_ == "if"]
    if not clauses or clauses[0].i < sentence.root.i:
        return ()
    subjects = [m for m in view.people_in(sentence) if m.form == "name" and m.end <= sentence.root.i]
    listed = listed_with(view, subjects[-1]) if subjects else ()
    return listed if len(listed) > 1 and last.actors[0] not in listed else ()


def are_of_crowd(view: Discourse, token: Token) -> bool:
    """Whether the nearest of whom the sentence speaks are people at large: "he would catch pirates and send them"."""
    crowds = [t.i for t in view.doc[token.sent.start : token.i] if t.tag_ == "NNS" and _is_crowd(view, t)]
    nearest = next(view.back_from(token.i), None)
    behind = nearest is not None and nearest.start > crowds[-1] and nearest.form != "pronoun" if crowds else True
    return not behind and not _pairs_in(view, token)


def _is_crowd(view: Discourse, noun: Token) -> bool:
    return noun.lemma_.lower() in words("actor_words", "crowds") and not view.taken[noun.i]


def _pairs_in(view: Discourse, token: Token) -> bool:
    """Whether the sentence names several before the pronoun, whom it may mean as well."""
    named = [
        m for m in takewhile(lambda m: m.start >= token.sent.start, view.back_from(token.i)) if m.form != "pronoun"
    ]
    people = {a.id for m in named for a in m.actors if a.kind == "person"}
    return len(people) > 1 or any(m.form == "group" for m in named)


def _spoken_for(view: Discourse, mention: ActorMention, token: Token) -> tuple[Actor, ...]:
    """The people just named of "the two countries" whose leaders have met, where it is they who do something."""
    if mention.form != "group" or any(actor.kind != "country" for actor in mention.actors):
        return ()
    people: dict[str | None, Actor] = {}
    for other in view.back_from(token.i):
        if view.sentence[token.i] - view.sentence[other.start] > 1:
            break
        if len(other.actors) == 1 and other.actors[0].kind == "person":
            people.setdefault(other.actors[0].country, other.actors[0])
    found = [people[actor.country] for actor in mention.actors if actor.country in people]
    return tuple(found) if len(found) == len(mention.actors) else ()


def listed_with(view: Discourse, mention: ActorMention) -> tuple[Actor, ...]:
    """The people of a list that ends with this mention: "X, Y and Z", "X (L), Y (C) and Z"."""
    here = [m for m in view.people_in(view.doc[mention.root].sent) if m.form != "pronoun"]
    people = {m.root: m.actors[0] for m in here}
    root, chain = view.doc[mention.root], []
    while root.i in people:
        chain.append(people[root.i])
        if root.dep_ != "conj":
            break
        root = root.head
    listed = _listed_before(view, mention, here)
    return tuple(dict.fromkeys(reversed(chain if len(chain) >= len(listed) else listed)))


def in_long_lists(view: Discourse, before: int) -> set[int]:
    """Where people are named in a list of three and more shortly before a token: no two of whom are "the two"."""
    found: set[int] = set()
    for mention in view.back_from(before):
        if view.sentence[before] - view.sentence[mention.start] > REACH:
            break
        if mention.form == "pronoun" or mention.actors[0].kind != "person" or mention.start in found:
            continue
        listed = set(listed_with(view, mention))
        if len(listed) > _TWO:
            here = view.people_in(view.doc[mention.root].sent)
            found.update(m.start for m in here if m.start <= mention.start and m.actors[0] in listed)
    return found


def pair_with(view: Discourse, mention: ActorMention, actor: Actor) -> tuple[Actor, ...]:
    """The two whom "and" joins in the sentence of a mention, of whom one is the actor: "A and B met, brought by C"."""
    for other in view.people_in(view.doc[mention.root].sent):
        listed = listed_with(view, other) if other.form == "name" else ()
        if len(listed) == _TWO and actor in listed and listed[0].country != listed[1].country:
            return listed
    return ()


def _listed_before(view: Discourse, last: ActorMention, people: Sequence[ActorMention]) -> list[Actor]:
    """The people that commas, one "and" and the places in a picture join with the last, backwards."""
    found, links = [last.actors[0]], set[str]()
    for mention in reversed([m for m in people if m.end <= last.start]):
        between = {t.lower_ for t in view.doc[mention.end : last.start]}
        if not between or not between <= _LISTING:
            break
        found.append(mention.actors[0])
        links |= between
        last = mention
    return found if "and" in links else found[:1]
