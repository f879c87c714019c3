"""Questions to the dependency parse that every event pattern asks: what hangs on a word, and what is over it.

Labels are those of the CLEAR style that spaCy's English pipelines use.
"""

from collections.abc import Iterator

from spacy.tokens import Token

from nlp.components.frames.mistaken_subjects import done_to_behind
from nlp.components.names.vocabulary import offices_in_any_number

SUBJECTS = frozenset({"nsubj", "nsubjpass", "csubj"})
FINITE = frozenset({"VBD", "VBZ", "VBP", "MD"})
"""Tags of the verbs that make a clause."""
PLURAL = frozenset({"NNS", "NNPS"})
ARGUMENTS = frozenset({"nsubj", "nsubjpass", "dobj", "pobj"})
"""Where a noun stands for who does something, or to whom it is done."""
RELATIVE = frozenset({"who", "whom", "which", "that"})
WHOM = frozenset({"who", "whom"})
SIDELINES = frozenset({"edge", "edges", "fringe", "fringes", "margin", "margins", "sideline", "sidelines"})
MAX_CLIMB = 6


def children(token: Token, *deps: str) -> list[Token]:
    """The direct dependents of `token` that have one of the labels."""
    return [child for child in token.children if child.dep_ in deps]


def conjuncts(token: Token) -> list[Token]:
    """The token and everything coordinated to its right, in text order."""
    found = [token]
    for child in token.rights:
        if child.dep_ == "conj":
            found += conjuncts(child)
        elif child.dep_ == "appos" and child.pos_ == "NOUN":
            found += [t for person in _behind_office(child) for t in conjuncts(person)]
        elif child.lower_ == "of" and child.dep_ == "prep":
            found += _behind_states(token, child)
    return found


def _behind_states(office: Token, of: Token) -> list[Token]:
    """ "The leaders of Kenya and Uganda and President Paul Kagame": who is of the list itself, though parsed to the
    states of the office."""
    states = [o for o in children(of, "pobj") if o.ent_type_ == "GPE"]
    if not states or office.lower_ not in offices_in_any_number():
        return []
    return [t for state in states for t in conjuncts(state) if t.ent_type_ == "PERSON"]


def _behind_office(office: Token) -> list[Token]:
    """ "Anna Lind, the Swedish envoy, and Jonas Store": who is joined to the name, though parsed to the office."""
    named = [c for c in children(office, "conj") if c.pos_ == "PROPN" and c.ent_type_ == "PERSON"]
    joints = {c.i for c in children(office, "cc") if c.i > 0 and office.doc[c.i - 1].text == ","}
    return [name for name in named if any(office.i < joint < name.left_edge.i + 1 for joint in joints)]


def objects(verb: Token) -> list[Token]:
    """Whom the verb is done to: direct objects, or the passive subject."""
    found = children(verb, "dobj", "dative", "nsubjpass") or done_to_behind(verb) or _seen_alone(verb)
    if verb.dep_ == "relcl" and any(t.lower_ in WHOM for t in children(verb, "dobj")):
        found = [*(t for t in found if t.lower_ not in WHOM), *_meant_by(verb.head)]
    return [t for o in found for t in conjuncts(o)]


def _seen_alone(verb: Token) -> list[Token]:
    """ "After seeing each of them alone": who is seen, whom parsers take for what is alone."""
    alone = [c for c in children(verb, "ccomp") if c.lower_ in ("alone", "separately") and c.pos_ in ("ADJ", "ADV")]
    return [t for c in alone for t in children(c, "nsubj")]


def _meant_by(noun: Token) -> list[Token]:
    """Who a noun is that a clause with "whom" says more of: "the man whom she met was X", "it was X whom she met"."""
    said = children(noun.head, "attr") if noun.dep_ == "nsubj" and noun.head.lemma_ == "be" else []
    return said if noun.pos_ != "PROPN" and any(t.pos_ == "PROPN" for t in said) else [noun]


def agents(verb: Token) -> list[Token]:
    """Who does it in a passive clause: the object of `by`, which parsers also hang on the place or the infinitive
    before it: "was invited to visit Oslo by X". A time does nothing: "will be held by the end of May".
    """
    done_by = (o for by in children(verb, "agent") for o in children(by, "pobj") if o.ent_type_ not in ("DATE", "TIME"))
    found = [t for o in done_by for t in conjuncts(o)]
    if found or verb.tag_ != "VBN":
        return found
    over = [o for p in children(verb, "prep") if p.lower_ in ("at", "in") for o in children(p, "pobj")]
    over += [c for c in children(verb, "xcomp") if c.tag_ == "VB" and not children(c, "auxpass")]
    return [t for node in over for t in prepositional(node, "by") if t.ent_type_ == "PERSON"]


def prepositional(token: Token, *prepositions: str) -> Iterator[Token]:
    """Objects of the prepositions that hang on `token`, conjuncts included ("with A and B", "with A and with B")."""
    hanging = [p for own in children(token, "prep", "dative", "agent") for p in conjuncts(own)]
    for prep in (*hanging, *_joined_to_the_verb(token, hanging)):
        if prep.lower_ in prepositions:
            for obj in children(prep, "pobj"):
                yield from conjuncts(obj)
                yield from _listed_again(obj, prep)
        for inner in children(prep, "prep"):
            if inner.lower_ in prepositions:
                for obj in children(inner, "pobj"):
                    yield from conjuncts(obj)
    if "with" in prepositions:
        yield from _with_those_who_are_to(token)


def _with_those_who_are_to(verb: Token) -> Iterator[Token]:
    """ "Met with the director Margaret Chan to pledge help": with whom, though parsed as who is to do it."""
    for clause in children(verb, "advcl") if verb.pos_ == "VERB" else ():
        marks = {c.lower_ for c in children(clause, "mark", "aux")}
        if clause.tag_ == "VB" and {"with", "to"} <= marks:
            yield from (t for c in children(clause, "nsubj") if c.ent_type_ == "PERSON" for t in conjuncts(c))


def _joined_to_the_verb(noun: Token, hanging: list[Token]) -> Iterator[Token]:
    """ "Had talks with A and with B": the same preposition behind "and", which parsers hang on the verb of the noun."""
    if noun.dep_ != "dobj" or not hanging:
        return
    known = {prep.lower_ for prep in hanging}
    for prep in noun.head.children:
        behind = prep.i > hanging[-1].i and prep.dep_ in ("conj", "prep") and prep.pos_ == "ADP"
        if behind and prep.lower_ in known and prep.nbor(-1).lower_ == "and":
            yield prep


def _listed_again(obj: Token, preposition: Token) -> Iterator[Token]:
    """ "Of the EU, of Switzerland and of Japan": a list whose further members parsers hang on the first."""
    for again in children(obj, "prep"):
        if again.lower_ == preposition.lower_ and again.nbor(-1).text == ",":
            for prep in conjuncts(again):
                yield from (t for o in children(prep, "pobj") for t in conjuncts(o))


def beside(noun: Token) -> Token:
    """The "sidelines" or "margins" of what a noun names, where the words say so, else the noun."""
    over = noun.head.head if noun.dep_ == "pobj" and noun.head.lower_ == "of" else noun
    return over if over.lower_ in SIDELINES else noun


def stands_on_sidelines(word: Token) -> bool:
    """Whether the words put what a word tells "on the sidelines" or "in the margins" of something."""
    return any(t.lower_ in SIDELINES for t in prepositional(word, "at", "in", "on"))


def lemma_with_particle(verb: Token) -> str:
    """ "put off", "call off", "put on hold" as one word."""
    if verb.lemma_ == "put" and [t.lower_ for t in verb.doc[verb.i + 1 : verb.i + 3]] in (
        ["on", "hold"],
        ["on", "ice"],
    ):
        return "put on hold"  # whatever the parse makes of "has put on hold a trip"
    particle = next(
        (
            c.lower_
            for c in verb.children
            if c.dep_ == "prt" or (c.i == verb.i + 1 and (c.tag_ == "RP" or c.lower_ == _particle_of(verb)))
        ),
        None,
    )
    return f"{verb.lemma_} {particle}" if particle else verb.lemma_


def _particle_of(verb: Token) -> str:
    """The word that rather is a particle than a preposition of the verb: "called off the talks", "fell through"."""
    if verb.lemma_ in ("push", "put"):
        behind = [t.lower_ for t in verb.doc[verb.i + 1 : verb.i + 3]]
        if behind[:1] == ["back"] and not set(behind) & {"against", "in", "into", "on"}:
            return "back"  # "were put back by a week"
    return {"fall": "through", "stay": "away"}.get(verb.lemma_, "off")


def governor(noun: Token) -> tuple[Token | None, str]:
    """The verb over a noun and how it hangs there: `subject`, `object`, or the preposition; else (None, "")."""
    node, preposition = noun, ""
    for _ in range(MAX_CLIMB):
        head = node.head
        if head == node:
            return None, ""
        if node.dep_ in ("prep", "agent"):
            preposition = node.lower_
        elif node.lower_ == "ahead":
            preposition = "ahead"
        on_hold = head.lower_ == "hold" and head.head.lemma_ == "put"  # "put on hold a trip"
        if head.pos_ in ("VERB", "AUX") and not on_hold:
            if node.dep_ in SUBJECTS:
                return _finite_of(head), "subject"
            if node.dep_ in ("dobj", "attr", "dative", "oprd"):
                return head, "object"
            return head, preposition or node.dep_
        node = head
    return None, ""


def _finite_of(verb: Token) -> Token:
    """The verb of "the call announced for Monday will not take place", where parsers have the call announce that."""
    if verb.tag_ not in ("VBD", "VBN") or children(verb, "aux", "auxpass", "dobj", "mark"):
        return verb
    finite = (c for c in children(verb, "ccomp", "dep", "parataxis") if c.i > verb.i and children(c, "aux", "auxpass"))
    return next((c for c in finite if not children(c, "nsubj", "nsubjpass", "expl", "mark")), verb)
