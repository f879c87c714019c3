"""Where an encounter was that its clause does not place: its sentence, its heading, where its people were before."""

from collections.abc import Iterator

from spacy.tokens import Doc, Span, Token

from nlp.components.encounters.found import Found, sentences
from nlp.components.frames.casting import Casting
from nlp.components.frames.subjects import subjects
from nlp.components.frames.syntax import SUBJECTS, children, conjuncts
from nlp.components.places.clause_places import before_noun
from nlp.components.places.place_context import following
from nlp.components.places.place_steps import is_in_what_is_told, is_of_place, placed_objects
from nlp.components.places.places import place_of
from nlp.components.tellings.event_words import triggers, words
from nlp.components.tellings.telling import Where
from nlp.learned.outsiders import is_of_other_clause

BEFORE = 2
"""Sentences before a telling in which it may be said where those who meet were."""
_COMPLEMENTS = frozenset({"ccomp", "parataxis"})
_AHEAD = frozenset({"will", "would", "shall", "may", "might", "could", "can", "should", "to"})


def sentence_place(found: Found, rivals: set[int], casting: Casting) -> Where | None:
    """The only city or venue at which the sentence of an encounter puts something, though not in its very clause.

    `rivals` are the triggers of the other encounters: what stands with them places those. What is talked about, what
    was said at a place, or what goes on there without those who meet, places nothing.
    """
    people = people_of(found)
    places: dict[str, Where] = {}
    for telling in found.tellings:
        for token, where in _placed(telling.trigger.sent, casting):
            if belongs(token, telling.trigger, rivals, people, casting):
                places.setdefault(where.city or where.venue or where.country or "", where)
    close = [where for where in places.values() if where.city or where.venue]
    found_there = close or list(places.values())
    return found_there[0] if len(found_there) == 1 else None


def _placed(sentence: Span, casting: Casting) -> Iterator[tuple[Token, Where]]:
    """The words of a sentence that put something somewhere, "in Geneva" and "the Geneva conference", with the place."""
    for token in sentence:
        if token.dep_ in ("prep", "pcomp") and is_of_place(token):
            yield from ((token.head, where) for where in placed_objects(token, casting))
        elif token.dep_ == "pobj" and _is_event(token):
            yield from ((token.head, where) for where in before_noun(token, casting))


def people_of(found: Found) -> set[str]:
    """The ids of those who take part."""
    return {part.actor.id for part in found.parts}


def belongs(node: Token, trigger: Token, rivals: set[int], people: set[str], casting: Casting) -> bool:
    """Whether none of the words from that one up to those over the trigger speaks of something else."""
    if is_of_other_clause(node, trigger) or is_in_what_is_told(node, trigger):
        return False
    if _is_event(node) and node.dep_ == "pobj" and node.head.lower_ == "during":
        return trigger.is_ancestor(node)
    while node != trigger and not node.is_ancestor(trigger):
        if node.i in rivals or _is_of_other_matter(node, people, casting) or node.head == node:
            return False
        node = node.head
    return not (node.i in rivals or says(node, trigger))


def stands_with(place: Token, trigger: Token | None, rivals: set[int], people: set[str], casting: Casting) -> str:
    """What the words from a place up to those over the trigger, or over all of its sentence, speak of first.

    "rival" is another encounter, "says" what was said there, "apart" is no word over both, "none" nothing else; a verb,
    subject, object or link of something else is called so.
    """
    node = place.head if place.dep_ == "pobj" else place
    while trigger is None or not (node == trigger or node.is_ancestor(trigger)):
        if node.i in rivals:
            return "rival"
        if _is_of_other_matter(node, people, casting):
            return "verb" if node.pos_ in ("VERB", "AUX") else node.dep_
        if node.head == node:
            return "none" if trigger is None else "apart"
        node = node.head
    return "rival" if node.i in rivals else "says" if says(node, trigger) else "none"


def _is_of_other_matter(node: Token, people: set[str], casting: Casting) -> bool:
    """A word of what is talked about or went on elsewhere: "the war in Aleppo", "as crowds marched in Tunis"."""
    if node.dep_ in ("prep", "advmod", "mark"):
        return node.lower_ in words("other_matters") and not any(_is_time(t) for t in children(node, "pobj"))
    if node.pos_ in ("VERB", "AUX"):
        return _is_elsewhere(node, people, casting)
    if node.dep_ in SUBJECTS:
        return not _is_event(node) and not _is_one_of(node, people, casting)
    spoken_of = node.dep_ == "dobj" and node.head.lemma_ in words("topic_verbs") | words("issue_verbs")
    return spoken_of and not _is_event(node) and not _is_sealed(node)


def _is_sealed(node: Token) -> bool:
    """ "Signed a pact in Lima": where a paper is signed or a truce struck, there they met."""
    return node.head.lemma_ in words("sealing_verbs") or node.lemma_.lower() in words("topic_instruments")


def _is_time(token: Token) -> bool:
    return token.ent_type_ in ("DATE", "TIME") or any(t.ent_type_ in ("DATE", "TIME", "ORDINAL") for t in token.lefts)


def _is_one_of(token: Token, people: set[str], casting: Casting) -> bool:
    mention = casting.mention(token)
    return mention is not None and any(actor.id in people for actor in mention.actors)


def says(verb: Token, trigger: Token) -> bool:
    """ "Said in Moscow that they had met": a place of words."""
    if verb.lemma_ not in words("report_verbs") or verb == trigger:
        return False
    node = trigger
    while node.head not in (node, verb):
        node = node.head
    return node.head == verb and node.dep_ in _COMPLEMENTS


def _is_elsewhere(verb: Token, people: set[str], casting: Casting) -> bool:
    """Whether a verb tells of another time than the trigger's, or of people who do not meet."""
    if verb.lemma_ in words("leaving_verbs") | words("dwelling_verbs") or any(
        c.lower_ in _AHEAD for c in children(verb, "aux")
    ):
        return True
    doing = subjects(verb)
    if verb.dep_ == "acl":
        return any(not _is_event(t) and _is_person(t, casting) and not _is_one_of(t, people, casting) for t in doing)
    return bool(doing) and not any(_is_event(t) or _is_one_of(t, people, casting) for t in doing)


def _is_event(token: Token) -> bool:
    return (token.lemma_.lower(), "noun") in triggers() or token.lemma_.lower() in words("event_nouns")


def _is_person(token: Token, casting: Casting) -> bool:
    mention = casting.mention(token)
    return mention is not None and any(actor.kind == "person" for actor in mention.actors)


def place_before(doc: Doc, found: Found, casting: Casting) -> Where | None:
    """The city in which the sentences right before a telling have somebody who meets: "is in Hanoi", "landed in"."""
    people = people_of(found)
    first = sentences(found)[0]
    for sentence in _sentences_before(doc, first):
        for verb in reversed(list(sentence)):
            if verb.pos_ in ("VERB", "AUX") and _is_presence(verb) and _named(verb, casting) & people:
                where = next(_stays(verb, casting), None)
                if where is not None:
                    return where
    return None


def place_after(doc: Doc, found: Found, others: set[int], casting: Casting) -> Where | None:
    """Where the sentences after a telling have two of those who met: "the two leaders attended a concert at"."""
    people = people_of(found)
    for sentence in following(doc, found, others):
        for verb in sentence:
            if verb.pos_ == "VERB" and len(_named(verb, casting) & people) > 1 and _is_done(verb):
                wheres = [w for token, w in _placed(sentence, casting) if token == verb or verb.is_ancestor(token)]
                if len({where.city for where in wheres if where.city}) == 1:
                    return next(where for where in wheres if where.city)
    return None


def _is_done(verb: Token) -> bool:
    """A verb of doing something together, not of saying something about a place."""
    talks = words("topic_verbs") | words("issue_verbs") | (words("report_verbs") - {"attend", "visit", "travel"})
    return verb.lemma_ not in talks and not any(c.lower_ in _AHEAD | {"had"} for c in children(verb, "aux"))


def _sentences_before(doc: Doc, sentence: Span) -> Iterator[Span]:
    start = sentence.start
    for _ in range(BEFORE):
        if start == 0:
            return
        sentence = doc[start - 1].sent
        yield sentence
        start = sentence.start


def _is_presence(verb: Token) -> bool:
    """A verb of being or arriving somewhere, of what has been or is."""
    return verb.lemma_ in words("motion_verbs") and not any(
        c.lower_ in _AHEAD or c.dep_ == "neg" for c in children(verb, "aux", "neg")
    )


def _named(verb: Token, casting: Casting) -> set[str]:
    doing = [t for s in children(verb, *SUBJECTS) for t in (*conjuncts(s), *_apposed(s))]
    return {actor.id for t in doing if (m := casting.mention(t)) for actor in m.actors}


def _apposed(token: Token) -> Iterator[Token]:
    """ "Libya's rivals, A and B": whom a group is said to be."""
    for name in children(token, "appos"):
        yield from (t for t in name.subtree if t.pos_ == "PROPN")


def _stays(verb: Token, casting: Casting) -> Iterator[Where]:
    for preposition in children(verb, "prep"):
        if preposition.lower_ in ("in", "at", "to", "into"):
            yield from placed_objects(preposition, casting)
    if verb.lemma_ == "visit":
        wheres = (place_of(t, casting) for t in children(verb, "dobj"))
        yield from (where for where in wheres if where is not None)
