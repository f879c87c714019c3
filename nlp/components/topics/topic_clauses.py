"""What the clause of an encounter says it was about: "talks on trade", "trade talks", "met to end the war"."""

from collections.abc import Iterator, Set

from spacy.tokens import Token

from nlp.components.frames.syntax import children, conjuncts, governor, prepositional
from nlp.components.tellings.event_words import triggers, words
from nlp.components.topics.taxonomy import terms_in
from nlp.components.topics.topic_aims import aims, objects_of
from nlp.components.topics.topic_events import at_events
from nlp.components.topics.topic_grounds import is_ground
from nlp.components.topics.topic_idioms import upshots
from nlp.components.topics.topic_settled import settled
from nlp.components.topics.topic_told import told

MOTION = frozenset({"visiting", "motion", "leaving", "attending", "inviting", "visit", "invitation"})
"""Frames of triggers whose "on" and "over" speak of days, ways and rooms."""
SPEAKING = frozenset({"speak", "talk", "complain"})  # of something
DEPENDING = frozenset({"base", "count", "depend", "embark", "hang", "hinge", "rely", "rest", "wait"})
"""Verbs whose "on" says what an encounter hangs on."""
BARE = frozenset({"talk", "discuss"})  # "they talked debt"
AIMED = frozenset({"aim", "dedicate", "devote", "mean", "intend", "design", "focus", "center", "centre", "direct"})
BESIDE = frozenset({"after", "following", "since"})
"""What follows talks has an "on" and "over" of its own."""
BRIEFING = frozenset({"inform", "update", "consult", "sound"})
ON_LANDS = frozenset({"conference", "meeting", "negotiation", "summit", "talk"})
MOST_CLIMBS = 3


def clause_topics(trigger: Token, frame: str) -> list[Token]:
    """The heads of what the trigger's own clause says was talked about, the nearest kind of telling first."""
    roots = [*_complements(trigger, frame), *_purposes(trigger)]
    node = trigger
    for _ in range(MOST_CLIMBS):
        verb = _verb_over(node)
        if verb is None:
            break
        roots += [*_complements(verb, frame), *_purposes(verb)]
        node = verb
    return roots + settled(trigger)


def _verb_over(node: Token) -> Token | None:
    """The verb whose object or complement an encounter is: "held talks", "plan to meet", "went for talks"."""
    if node.pos_ in ("VERB", "AUX"):
        return node.head if node.dep_ in ("xcomp", "auxpass", "ccomp") and node.head.pos_ in ("VERB", "AUX") and (
            node.tag_ in ("VB", "VBG")
        ) else None  # fmt: skip
    verb, relation = governor(node)
    return None if relation in BESIDE else verb


def _complements(token: Token, frame: str) -> list[Token]:
    """ "on", "about", "over" and the like; before the verb they open the sentence and tell of the day or the way."""
    allowed = words("topic_prepositions")
    if token.lemma_ in DEPENDING:
        return []
    if token.pos_ == "VERB" and frame in MOTION:
        allowed = allowed - {"on", "upon", "over"}
    if token.lemma_ in SPEAKING:
        allowed = allowed | {"of"}
    found = [t for t in objects_of(token, allowed) if t.i > token.i and not is_ground(t)]
    if token.pos_ == "VERB":
        nouns = [n for n in children(token, "nsubj", "nsubjpass", "dobj") if (n.lemma_.lower(), "noun") in triggers()]
        found += [t for noun in nouns for t in objects_of(noun, allowed)]
    found += upshots(token) + at_events(token)
    found += [t for other in _partners(token) for t in objects_of(other, allowed - {"of"})]
    if token.lemma_ in SPEAKING and token.pos_ == "VERB":  # "spoke to the king of the drought"
        found += [t for other in _partners(token) for t in objects_of(other, frozenset({"of"})) if _is_thing(t)]
    if token.lemma_ in BARE and token.pos_ == "VERB":
        found += [t for o in children(token, "dobj") for t in conjuncts(o)]
    return found


def _is_thing(noun: Token) -> bool:
    """No land or body that a partner belongs to."""
    return noun.pos_ == "NOUN" and not noun.ent_type_ and noun.lemma_.lower() not in words("representatives")


def _partners(token: Token) -> Iterator[Token]:
    """Those one meets or speaks with, on whom the parse often hangs what about: "saw his colleague about wool"."""
    found = [*children(token, "dobj", "dative"), *prepositional(token, "with", "to", "by", "between")]
    for partner in found:
        if partner.i > token.i:
            yield partner
            yield from (t for name in children(partner, "appos") for t in conjuncts(name))


def modifiers(noun: Token) -> list[Token]:
    """What the noun of an encounter says by itself: "trade" in "trade talks", with what is coordinated to it."""
    if noun.pos_ not in ("NOUN", "PROPN"):
        return []
    found: list[Token] = []
    for child in noun.lefts:
        if child.lower_ in words("topic_adjectives") or _is_matter_before(child):
            found += [child, *(t for t in conjuncts(child)[1:] if t.i < noun.i)]
    return found


def lands_before(noun: Token, lands: Set[int]) -> list[Token]:
    """ "The Sudan talks", "a Gaza summit": the land is the matter, while a city is the place."""
    if noun.pos_ not in ("NOUN", "PROPN") or noun.lemma_.lower() not in ON_LANDS:
        return []
    named = [c for c in noun.lefts if c.dep_ in ("compound", "nmod") and c.pos_ == "PROPN"]
    named = [c for c in named if c.i == 0 or c.nbor(-1).text not in "-–/"]  # those of "China-Iran talks" take part
    return [c for c in named if c.i in lands or (c.ent_type_ in ("GPE", "LOC") and next(terms_in(c.text), None))]


def _is_matter_before(child: Token) -> bool:
    """ "Trade talks", but not "party talks", "envoy talks", "train journey"."""
    return (
        child.dep_ in ("compound", "nmod") and child.pos_ == "NOUN" and child.lower_ not in words("topic_forms")
        and child.lemma_.lower() not in words("representatives") | words("vehicles")
    )  # fmt: skip


def _purposes(token: Token) -> Iterator[Token]:
    """ "talks to end the war", "talks aimed at ending it", "met in an effort to revive the accord"."""
    for child in token.children:
        if child.i < token.i:
            continue
        if child.dep_ in ("acl", "relcl", "advcl", "xcomp") and child.tag_ == "VB" and _has_to(child):
            yield from _aims_of(child)
        elif child.dep_ == "acl" and child.lemma_ in AIMED:
            yield from objects_of(child, frozenset({"at", "on", "to", "around"}))
            yield from (t for v in children(child, "xcomp") for t in aims(v))
        elif child.dep_ == "prep" and child.lower_ in ("in", "for", "as"):
            for noun in children(child, "pobj"):
                if noun.lemma_ in words("topic_efforts"):
                    yield from (t for v in children(noun, "acl") if v.tag_ == "VB" for t in _aims_of(v))
                    yield from objects_of(noun, frozenset({"at", "on"}))


def _aims_of(verb: Token) -> list[Token]:
    """Not of verbs that say who is met or where one goes: those have no topic as their object."""
    if verb.lemma_ == "ask":
        return objects_of(verb, frozenset({"for"}))
    if verb.lemma_ in BRIEFING:
        return objects_of(verb, words("topic_prepositions") | {"of"})
    if verb.lemma_ in words("topic_meeting_verbs") and verb.lemma_ != "tell":
        return []
    return told(verb) if verb.lemma_ == "tell" else aims(verb) or told(verb)


def _has_to(verb: Token) -> bool:
    return any(c.lower_ == "to" for c in verb.lefts)
