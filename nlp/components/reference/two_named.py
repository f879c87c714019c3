"""Two whom "they" means though no "and" joins them: "A met B. They had met before", "after their talks, A and B"."""

from spacy.tokens import Token

from nlp.components.actors.actors import Actor, ActorMention
from nlp.components.frames.subjects import subjects
from nlp.components.frames.syntax import children, conjuncts, prepositional
from nlp.components.reference.discourse import Discourse, clause
from nlp.components.tellings.trigger_words import trigger_of

_PAIR = 2
_LINKING = frozenset({"after", "before", "since", "when", "while"})
_BESIDE = ("with", "alongside", "beside")
_DONE_TO = frozenset({"dobj", "pobj", "dative", "nsubjpass"})


def met_before(pronoun: Token, view: Discourse) -> tuple[Actor, ...]:
    """The two people of two countries of whom the sentence before tells that one met the other."""
    here = view.sentence[pronoun.i]
    people: list[ActorMention] = []
    for mention in view.back_from(pronoun.i):
        apart = here - view.sentence[mention.start]
        if apart > 1:
            break
        if apart == 1 and len(mention.actors) == 1 and mention.actors[0].kind == "person":
            people.insert(0, mention)
    for first in people:
        verb = view.doc[clause(view.doc[first.root])]
        if view.doc[first.root].dep_ != "nsubj" or not _tells_of_meeting(verb) or _is_to_come(verb):
            continue
        for other in people:
            met = other.start > first.start and view.doc[other.root].dep_ in _DONE_TO
            if met and _are_two(first.actors[0], other.actors[0]) and view.beside(first, view.doc[other.root]):
                return first.actors[0], other.actors[0]
    return ()


def met_over(pronoun: Token, view: Discourse) -> tuple[Actor, ...]:
    """ "A has not met B since they talked in Kazan": the two of whom the clause over that of the pronoun tells."""
    own = view.doc[clause(pronoun)]
    verb = own.head
    linked = own.dep_ == "advcl" and any(c.lower_ in _LINKING for c in own.lefts) and verb.i < own.i
    if not linked or pronoun.dep_ != "nsubj" or not _tells_of_meeting(verb):
        return ()
    here = {m.root: m.actors[0] for m in view.people_in(pronoun.sent) if len(m.actors) == 1}
    doers = [here[t.i] for t in subjects(verb) if t.i in here and len(conjuncts(t)) == 1]
    met = [here[t.i] for t in (*children(verb, "dobj"), *prepositional(verb, "to", "with")) if t.i in here]
    return (doers[0], met[0]) if len(doers) == len(met) == 1 and _are_two(doers[0], met[0]) else ()


def _tells_of_meeting(verb: Token) -> bool:
    word = trigger_of(verb)
    return word is not None and word.type in ("meeting", "call")


def _is_to_come(verb: Token) -> bool:
    """ "A will meet B. They agreed": on what they have agreed before, who knows where."""
    return verb.tag_ == "VB" and any(c.tag_ in ("MD", "TO") for c in verb.children)


def _are_two(first: Actor, other: Actor) -> bool:
    return first.id != other.id and (first.country != other.country or first.country is None)


def own_subjects(pronoun: Token, view: Discourse) -> tuple[Actor, ...]:
    """Those whose own encounter "their" is: "A and B have gone home from their talks", "after their talks, A and B"."""
    if pronoun.lower_ != "their":
        return ()
    doers = subjects(view.doc[clause(pronoun)]) or subjects(pronoun.sent.root)
    at = {t.i for t in doers}
    named = {mention.root: mention for mention in view.mentions if mention.root in at}
    found = dict.fromkeys(a for m in named.values() for a in m.actors if a.kind in ("person", "country"))
    whole = len(doers) == len(named) == len(conjuncts(doers[0])) if doers else False
    return tuple(found) if whole and len(found) == _PAIR else ()


def subject_and_companion(pronoun: Token, view: Discourse) -> tuple[Actor, ...]:
    """ "A poses with B before their talks": who does something with whom, in the clause over "their"."""
    if pronoun.lower_ != "their":
        return ()
    here = {m.root: m.actors[0] for m in view.people_in(pronoun.sent) if len(m.actors) == 1}
    for verb in (t for t in pronoun.ancestors if t.pos_ in ("VERB", "NOUN") and t.i < pronoun.i):
        beside = [t for node in (verb, *children(verb, "dobj")) for t in prepositional(node, *_BESIDE)]
        with_whom = [here[t.i] for t in beside if t.i in here and t.i < pronoun.i]
        doers = [here[t.i] for t in subjects(verb) if t.i in here and len(conjuncts(t)) == 1]
        if len(doers) == len(with_whom) == 1 and _are_two(doers[0], with_whom[0]):
            return doers[0], with_whom[0]
    return ()


def travelled_together(pronoun: Token, view: Discourse) -> tuple[Actor, ...]:
    """ "A flew to Peru with B. They will see": who went somewhere with somebody of his own state, right before."""
    if not pronoun.sent.start:
        return ()
    before = view.doc[pronoun.sent.start - 1].sent
    verb, here = before.root, {m.root: m.actors[0] for m in view.people_in(before) if len(m.actors) == 1}
    doers = [here[t.i] for t in subjects(verb) if t.i in here]
    company = [here[t.i] for t in prepositional(verb, *_BESIDE) if t.i in here]
    one_side = len(doers) == len(company) == 1 and doers[0].country == company[0].country
    word = trigger_of(verb)
    return (doers[0], company[0]) if one_side and word is not None and word.type == "visit" else ()
