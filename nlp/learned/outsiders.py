"""Who stands beside a word that tells of an encounter, and takes no part in it."""

from spacy.tokens import Span, Token

from nlp.components.frames.casting import Casting
from nlp.components.frames.subjects import SENDING
from nlp.components.frames.syntax import SUBJECTS, children
from nlp.components.tellings.event_words import words
from nlp.components.tellings.other_speech import gives_a_name

_ASKING = frozenset({
    "ask", "beg", "convince", "encourage", "implore", "order", "persuade", "press", "pressure", "prod", "push", "tell",
    "urge", "want",
})  # fmt: skip
_WISHING = frozenset({"want"})
"""What one may do far from whom it is about."""
_WITHIN = frozenset({"amod", "compound", "conj", "nmod", "poss"})


def is_outsider(named: Token, trigger: Token, casting: Casting) -> bool:
    """Whether somebody stands beside the word, as what is talked of, feared or attacked, or in a clause of his own."""
    if _is_subject_matter(named, trigger) or _is_feared(named, trigger) or _is_of_attack(named, trigger):
        return True
    if is_to_be_dealt_with(named, trigger):
        return True
    return is_of_other_clause(named, trigger) or takes_no_part(named, casting)


def _is_feared(named: Token, trigger: Token) -> bool:
    """Whether somebody does something only by what others fear or claim: "met amid concerns that X might stop it"."""
    node = named
    while node != trigger and node.head != node:
        told = node.pos_ in ("AUX", "VERB") and node.dep_ in ("acl", "ccomp") and node.head.pos_ == "NOUN"
        if told and node.head.lemma_.lower() in words("fears") and children(node, *SUBJECTS):
            return True
        node = node.head
    return False


def is_to_be_dealt_with(named: Token, trigger: Token) -> bool:
    """Whether somebody is named only in what another is asked to do: "saw him and urged him to sit down with X"."""
    node = named
    while node != trigger and node.head != node:
        if is_asked_of(node, named) and not node.is_ancestor(trigger):
            return True
        node = node.head
    return False


def is_asked_of(verb: Token, other: Token | None = None) -> bool:
    """Whether a verb says what somebody, not the `other`, is asked to do: "asked Xi to use his influence"."""
    if verb.dep_ not in ("ccomp", "xcomp") or verb.tag_ != "VB" or verb.head.lemma_ not in _ASKING:
        return False
    if not any(c.lower_ == "to" for c in children(verb, "aux")):
        return False  # "told him that she would visit"
    asked = children(verb.head, "dobj") or children(verb, *SUBJECTS)
    return bool(asked) and (other not in asked or verb.head.lemma_ in _WISHING)


def _is_of_attack(named: Token, trigger: Token) -> bool:
    """Whether a state is named only for whose attack it was: "killed in Syrian airstrikes since talks stalled"."""
    node = named
    while node.dep_ in _WITHIN and node.head not in (node, trigger):
        node = node.head
        if node.lemma_.lower() in words("attacks"):
            return node.dep_ not in _WITHIN
    return False


def _is_subject_matter(named: Token, trigger: Token) -> bool:
    """Whether somebody is only what is talked about: "spoke at length about Poland"."""
    node = named
    while node != trigger and node.head != node:
        if node.lower_ == "about":
            return True
        node = node.head
    return False


def inviting_at(token: Token, casting: Casting) -> set[str]:
    """The ids of those who invite: "he had invited both to Brussels" is no journey of his."""
    subjects = [child for child in token.children if child.dep_ == "nsubj"] if token.lemma_ == "invite" else []
    return {actor.id for subject in subjects if (m := casting.mention(subject)) is not None for actor in m.actors}


def takes_no_part(named: Token, casting: Casting) -> bool:
    """Whether somebody only sends another, or is only called something."""
    return _sends_another(named, casting) or _is_called_something(named)


def _sends_another(named: Token, casting: Casting) -> bool:
    """Whether somebody sends another whom the text names: "sent her to Rabat", "allowed them to meet him"."""
    verb = named.head
    if named.dep_ != "nsubj" or verb.lemma_ not in SENDING:
        return False
    doers = [c for clause in verb.children if clause.dep_ in ("ccomp", "xcomp") for c in clause.children]
    sent = [c for c in verb.children if c.dep_ == "dobj"] + [c for c in doers if c.dep_ == "nsubj"]
    return any(casting.mention(whom) is not None for whom in sent)


def _is_called_something(named: Token) -> bool:
    """ "Calling his government a brutal regime", and him a bully."""
    whom = named.head if named.dep_ in ("poss", "amod", "compound") else named
    return whom.dep_ == "dobj" and gives_a_name(whom.head)


def is_of_other_clause(named: Token, trigger: Token) -> bool:
    """Whether a semicolon parts them into clauses that each have a subject and a verb: "met; Sunak heard of it"."""
    low, high = sorted((named.i, trigger.i))
    breaks = [token.i for token in named.doc[low:high] if token.text == ";"]
    if not breaks:
        return False
    sentence = named.sent
    before, after = named.doc[sentence.start : breaks[-1]], named.doc[breaks[-1] + 1 : sentence.end]
    return _is_clause(before) and _is_clause(after)


def _is_clause(words_of_it: Span) -> bool:
    subject = any(token.dep_ in ("nsubj", "nsubjpass") for token in words_of_it)
    return subject and any(token.tag_ in ("VBD", "VBZ", "VBP", "MD") for token in words_of_it)


def is_for_another(place: Token, trigger: Token) -> bool:
    """Whether a place is where somebody is to go whom the word only asks: "asked him to visit Brussels"."""
    asked = any(child.dep_ in ("dobj", "dative") for child in trigger.children)
    tasks = [child for child in trigger.children if child.dep_ in ("xcomp", "ccomp") and child.tag_ == "VB"]
    return asked and any(task.is_ancestor(place) for task in tasks)
