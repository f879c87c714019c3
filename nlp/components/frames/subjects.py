"""Who does what a verb says: its own subject, or the one it takes from the clause, noun or headline over it."""

from spacy.tokens import Token

from nlp.components.frames.awaiting import awaited
from nlp.components.frames.fronted_phrases import behind_front
from nlp.components.frames.mistaken_subjects import done_to_behind, without_speaker
from nlp.components.frames.syntax import MAX_CLIMB, RELATIVE, SUBJECTS, children, conjuncts, governor, prepositional
from nlp.components.names.vocabulary import offices_in_any_number

OBJECT_CONTROL = frozenset((
    "allow", "appoint", "ask", "authorise", "authorize", "cause", "compel", "convince", "direct", "dispatch", "enable",
    "expect", "force", "get", "induce", "instruct", "invite", "lead", "move", "name", "nominate", "order", "permit",
    "persuade", "press", "prompt", "push", "require", "send", "task", "tell", "urge", "want",
))  # fmt: skip
"""Verbs whose object does what the infinitive after them says: "led him to postpone the trip"."""
SENDING = frozenset({"allow", "dispatch", "permit", "send"})
"""Those of them whose infinitive parsers often take for a purpose: "sent him to Ankara to meet her"."""
OBJECT_THANKED = frozenset((
    "accuse", "applaud", "attack", "berate", "blame", "chide", "commend", "condemn", "congratulate", "credit",
    "criticise", "criticize", "denounce", "fault", "forgive", "lambast", "lambaste", "laugh", "mock", "praise",
    "rebuke", "ridicule", "scold", "slam", "sneer", "thank",
))  # fmt: skip
"""Verbs whose object has done what the gerund after them says: "thanked him for hosting the summit"."""
_SENT = frozenset({"delegation", "emissary", "mission", "negotiator", "official", "representative", "team"})
RANKING = frozenset({"first", "second", "third", "last", "latest", "only", "highest", "ranking"})


def subjects(verb: Token) -> list[Token]:
    """Who does what the verb says: its own subject, or the one it takes from the clause above (control, relatives)."""
    node, seen = verb, 0
    while seen < MAX_CLIMB:
        own = without_speaker(children(node, *SUBJECTS))
        if own and not done_to_behind(node):
            return _antecedents(node, own)
        above = _controller(node)
        if isinstance(above, list):
            return above
        if above is None:
            return _of_clause_before(node) or announced(node) or behind_front(node)
        node, seen = above, seen + 1
    return []


def announced(verb: Token) -> list[Token]:
    """ "Ruiz to attend summit": the name that a headline begins with, whatever the parse makes of it."""
    to = next((c for c in children(verb, "aux") if c.lower_ == "to"), None)
    if to is None or verb.tag_ != "VB" or verb.dep_ not in ("ROOT", "ccomp") or to.i <= verb.sent.start:
        return []
    name = verb.doc[to.i - 1]
    return [name] if name.pos_ == "PROPN" and name.left_edge.i == verb.sent.start else []


def _of_clause_before(verb: Token) -> list[Token]:
    """ "Ruiz makes surprise trip to Oslo, meets king": headlines say once who does several things, one tense apart."""
    for clause in (c for c in verb.lefts if c.dep_ in ("ccomp", "advcl", "dep", "parataxis")):
        between = {t.text for t in verb.doc[clause.right_edge.i + 1 : verb.i]}
        own = children(clause, *SUBJECTS) if clause.tag_ == verb.tag_ else announced(clause)
        if own and between <= {",", ";"}:
            return _antecedents(clause, own)
    return []


def _antecedents(verb: Token, own: list[Token]) -> list[Token]:
    """A relative pronoun stands for the noun that its clause modifies."""
    if verb.dep_ == "relcl" and own[0].lower_ in RELATIVE:
        return [verb.head]
    return [t for subject in own for t in conjuncts(subject)]


def _controller(node: Token) -> Token | list[Token] | None:
    """The verb whose subject is understood here, or the noun that is itself the understood subject."""
    head = node.head
    if head == node:
        return None
    if node.dep_ == "relcl" and not (node.tag_ == "VB" and any(c.lower_ == "to" for c in children(node, "aux"))):
        return [head] if node.tag_ in ("VBG", "VBN", "VBD", "VBZ", "VBP", "VB") and not children(node, "dobj") else None
    if waited := awaited(node):
        return waited
    if node.dep_ in ("acl", "relcl"):
        if node.tag_ in ("VBG", "VBN") or (node.tag_ == "VBD" and head.dep_ == "ROOT" and head.pos_ == "PROPN"):
            return [head]
        if is_ranked(head):
            return [head]
        if head.dep_ == "ROOT" and head.pos_ == "PROPN" and node.tag_ == "VB":  # a headline: "A, B to discuss trade"
            return [head, *children(head, "appos", "conj")]
        if (named := node.doc[node.left_edge.i - 1]).dep_ == "appos" and named.pos_ == "PROPN" and named.head == head:
            return [named]  # "the find of a balloon led Ana Ruiz to postpone", taken for a noun phrase
        return [t for t in prepositional(head, "for") if t.i < node.i] or _owner(head)
    on_errand = node.dep_ == "advcl" and head.lemma_ in SENDING
    if (node.dep_ in ("xcomp", "ccomp") or on_errand) and head.lemma_ in OBJECT_CONTROL and node.tag_ == "VB":
        objects = [o for o in children(head, "dobj", "nsubjpass") if not on_errand or _is_somebody(o)]
        if objects:
            return [t for o in objects for t in conjuncts(o)]
    if node.dep_ == "pcomp" and head.head.lemma_ in OBJECT_THANKED:
        thanked = children(head.head, "dobj", "nsubjpass") or list(prepositional(head.head, "at"))
        if thanked:
            return [t for o in thanked for t in conjuncts(o)]
    if (
        node.dep_ in ("xcomp", "ccomp", "conj", "advcl", "pcomp", "acomp", "auxpass", "dep", "oprd")
        or node.dep_ == "prep"
    ):
        return _verb_above(head)
    return None


def _is_somebody(noun: Token) -> bool:
    """A name, a pronoun, an office, or people sent: not "sent a letter to discuss it"."""
    return noun.pos_ in ("PROPN", "PRON") or noun.lower_ in offices_in_any_number() or noun.lemma_ in _SENT


def is_ranked(noun: Token) -> bool:
    """ "the first minister to visit" has visited, and is the one who did."""
    return any(c.lower_ in RANKING for c in noun.lefts)


def _verb_above(head: Token) -> Token | list[Token] | None:
    while head.dep_ == "prep" or head.pos_ in ("ADJ", "ADV"):
        if head.head == head:
            return None
        head = head.head
    if head.pos_ in ("VERB", "AUX"):
        return head
    if head.pos_ == "NOUN" and head.dep_ == "pobj" and not children(head, "poss"):  # "said in remarks before meeting X"
        over, _ = governor(head)
        return over
    return _owner(head) if head.pos_ == "NOUN" else None


def _owner(noun: Token) -> Token | list[Token] | None:
    """The possessor of a plan, wish or decision, or else the subject of the verb that takes it as object."""
    owners = children(noun, "poss")
    if owners:
        return [t for o in owners for t in conjuncts(o)]
    if noun.dep_ in ("dobj", "attr") and noun.head.pos_ in ("VERB", "AUX"):
        return noun.head
    return None
