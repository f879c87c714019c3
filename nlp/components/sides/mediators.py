"""Who mediates: "met under the auspices of the UN", "talks through Omani mediation", "with Qatar mediating"."""

from collections.abc import Iterator

from spacy.tokens import Token

from nlp.components.actors.actors import Actor
from nlp.components.frames.casting import Casting
from nlp.components.frames.syntax import children, conjuncts, governor, prepositional
from nlp.components.sides.sides import country_actor
from nlp.components.tellings.event_words import words
from nlp.components.tellings.telling import TWO_SIDES, Part, Telling
from nlp.components.tellings.trigger_words import trigger_of
from nlp.knowledge.base import knowledge_base

_PLACE = 6
_SEATED = (
    "between them", "between the two", "in between", "in the middle", "in the chair", "at its head",
    "at the head of the table", "at the end of the table",
)  # fmt: skip
_AT_THEIR_SIDE = (["at", "their", "side"], ["at", "their", "sides"], ["by", "their", "side"])
_OF_NEITHER = frozenset({"convener", "guarantor", "moderator", "referee", "umpire"})
"""As what one sits with two sides and is of neither, besides those who go between them."""
_BETWEEN = frozenset({"chair", "preside", "shuttle"})
"""What those do who go between two sides or sit between them, besides mediating."""
_IN_CHAIR = frozenset({"brokering", "chairing", "facilitating", "mediating", "moderating", "presiding"})
_PREPOSITIONS = ("under", "through", "via", "with", "by", "at", "thanks")


def add_mediators(telling: Telling, casting: Casting) -> None:
    """Add who mediates between two, be they of one state; a side itself mediates nothing."""
    if telling.type == "visit" or len({p.actor.id for p in telling.parts}) < TWO_SIDES:
        return
    for part in telling.parts:
        if _is_called_so(telling, part):
            _make_mediator(telling, part.actor)
    known = {p.actor.id for p in telling.parts} | telling.sides()
    for node in _nodes(telling.trigger):
        over = [Part(a, token=t.i) for t in _over(telling, node) for a in casting.actors(t) if a.kind == "person"]
        between = [*_go_betweens(node), *(_at_their_side(node) if telling.type == "meeting" else ())]
        for part in [*casting.parts(between), *_nations(between, casting), *over]:
            if part.actor.id not in known and telling.side(part.actor) not in known:
                telling.parts.append(Part(part.actor, "mediator", part.token))
                known.add(part.actor.id)
            elif part.actor.id in known:
                _make_mediator(telling, part.actor)


def _is_called_so(telling: Telling, part: Part) -> bool:
    """ "Algerian mediators want them at one table": whose state is named for nothing else."""
    noun = telling.trigger.doc[part.token] if part.token >= 0 else None
    return noun is not None and part.actor.kind != "person" and noun.lemma_.lower() in words("go_betweens")


def _make_mediator(telling: Telling, actor: Actor) -> None:
    """Set the role of one who is told to mediate, where two others talk, be they of one state."""
    mine = [p for p in telling.parts if p.actor is actor]
    if len({p.actor.id for p in telling.parts if p.actor is not actor}) >= TWO_SIDES:
        for part in mine:
            part.role = "mediator"


def _nodes(trigger: Token) -> Iterator[Token]:
    yield trigger
    verb, _ = governor(trigger) if trigger.pos_ not in ("VERB", "AUX") else (None, "")
    if verb is not None:
        yield verb
    if trigger.dep_ == "xcomp":  # "under her eye the two are to sign"
        yield trigger.head


def _nations(between: list[Token], casting: Casting) -> Iterator[Part]:
    """ "Under Turkish mediation": the state of an adjective that is otherwise no mention of it."""
    for token in between:
        adjective = token.pos_ in ("ADJ", "PROPN") and casting.mention(token) is None
        known = knowledge_base().country_named(token.text) if adjective else None
        state = country_actor(token.doc, known.country) if known is not None and known.country else None
        if state is not None:
            yield Part(state, token=token.i)


def _hanging(node: Token) -> Iterator[Token]:
    """The prepositions on a word, and an "under" on what hangs on it: "talks, with a session set for May under"."""
    yield from children(node, "prep")
    for token in node.subtree:
        if token.dep_ == "prep" and token.lower_ == "under" and token.head.i != node.i and token.i > node.i:
            between = (t for t in token.ancestors if node.is_ancestor(t))
            if all(trigger_of(t) is None or t.lemma_ in words("discourse_nouns") for t in between):
                yield token


def _go_betweens(node: Token) -> Iterator[Token]:
    for prep in _hanging(node):
        if prep.lower_ in _PREPOSITIONS:
            for noun in children(prep, "pobj"):
                if _is_mediation(noun) and not _is_joint(noun):
                    yield from children(noun, "poss", "amod", "compound", "nmod")
                    yield from prepositional(noun, "of", "by", "from")
                    yield from _joined_of(prep)
                elif noun.lemma_.lower() in words("go_betweens") and prep.lower_ in ("through", "via"):
                    yield noun
    for noun in (*prepositional(node, "with"), *children(node, "conj")):
        if _acts_as_one(noun) or _sits_between(noun):
            yield noun
        elif noun.lower_ in _IN_CHAIR and children(noun, "compound"):  # "with Oman mediating", taken for a name
            yield noun.nbor(-1)
    yield from _acting_as_one(node)
    clauses = children(node, "advcl", "prep")
    for clause in (*clauses, *(c for p in clauses if p.lower_ == "with" for c in children(p, "pcomp"))):
        if clause.lemma_ in words("mediate") | _BETWEEN and clause.tag_ == "VBG":
            yield from children(clause, "nsubj")


def _over(telling: Telling, node: Token) -> Iterator[Token]:
    """ "Met under the envoy George Mitchell", "talked through Oman's minister, X": whom a name says they needed."""
    if telling.type == "meeting":
        over = list(prepositional(node, "under", "through", "via"))
        behind = [t for p in _hanging(node) if p.lower_ == "under" for o in children(p, "pobj") for t in conjuncts(o)]
        yield from (t for t in dict.fromkeys((*over, *behind)) if t.pos_ in ("NOUN", "PROPN"))


def _acting_as_one(node: Token) -> Iterator[Token]:
    """ "They met, Qatar's minister acting as go-between": "between" alone is what the parser makes of that."""
    for clause in children(node, "advcl", "dep", "ccomp"):
        if clause.lemma_ in ("act", "serve") and clause.tag_ == "VBG":
            behind = {t.lower_ for t in clause.doc[clause.i + 1 : clause.i + _PLACE]}
            if "as" in behind and behind & (words("go_betweens") | _OF_NEITHER | {"between"}):
                yield from children(clause, "nsubj")


def _at_their_side(node: Token) -> Iterator[Token]:
    """ "They met only on Sunday, Nelson Mandela at their side": whose place is beside both."""
    doc = node.doc
    for token in doc[node.i + 1 : node.sent.end - 2]:
        if [t.lower_ for t in doc[token.i : token.i + 3]] in _AT_THEIR_SIDE and doc[token.i - 1].pos_ == "PROPN":
            yield doc[token.i - 1]


def _joined_of(preposition: Token) -> Iterator[Token]:
    """ "Under the aegis of Oman and of the UN": what a second "of" names, which parsers join to the "under"."""
    for other in children(preposition, "conj"):
        if other.lower_ == "of":
            yield from (t for o in children(other, "pobj") for t in conjuncts(o))


def _is_mediation(noun: Token) -> bool:
    """Whether a noun is what go-betweens do; the lemma of "auspices" is a bird watcher."""
    return not words("mediation").isdisjoint((noun.lemma_.lower(), noun.lower_))


def _is_joint(noun: Token) -> bool:
    """ "Under the co-chairmanship of A and B": the two sides themselves."""
    return noun.i > 1 and noun.nbor(-1).text == "-" and noun.nbor(-2).lower_ == "co"


def _acts_as_one(noun: Token) -> bool:
    """ "With Norway's envoy as mediator", "with Qatar as the facilitator", "with Oman as go-between"."""
    end = noun.right_edge.i + 1
    after = _as_child(noun) or list(noun.doc[end : end + 4])
    named = [t for t in after if t.lower_ not in ("as", "a", "an", "the")]
    if after and after[0].lower_ == "as" and named and named[0].lemma_ in words("go_betweens") | _OF_NEITHER:
        return True
    behind = [t.lower_ for t in noun.doc[noun.i + 1 : noun.i + _PLACE] if t.lower_ not in ("a", "an", "the")]
    return behind[:4] == ["as", "go", "-", "between"]


def _sits_between(noun: Token) -> bool:
    """ "With the envoy between them", "in the middle", "at the head of the table"."""
    ends = {noun.i + 1, noun.right_edge.i + 1}
    after = (" ".join(t.lower_ for t in noun.doc[end : end + _PLACE]) for end in ends)
    return noun.head.lower_ == "with" and any(words_after.startswith(_SEATED) for words_after in after)


def _as_child(noun: Token) -> list[Token]:
    return [t for c in children(noun, "prep") if c.lower_ == "as" for t in (c, *children(c, "pobj"))]


def is_go_between(token: Token) -> bool:
    """Whether a name stands as one who mediates, so that "the two leaders" leaves him out."""
    over = token.head
    if _acts_as_one(token):
        return True
    if token.dep_ == "pobj" and over.lower_ in ("of", "by"):
        return _is_mediation(over.head) or over.head.lemma_.lower() in words("mediate")
    return token.dep_ in ("poss", "amod", "compound", "nmod") and _is_mediation(over)
