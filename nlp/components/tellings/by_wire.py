"""How people who are apart do what a verb says: "discussed it by telephone", "took his call", "worked the phones"."""

from collections.abc import Iterator

from spacy.tokens import Token

from graph.model import Mode
from nlp.components.frames.courtesy_calls import is_courtesy
from nlp.components.frames.syntax import children, conjuncts
from nlp.components.tellings.event_words import words

_BY = frozenset({"by", "in", "on", "over", "through", "via"})
_TAKING = frozenset({"field", "get", "have", "place", "receive", "return", "take"})
_CLAUSES = frozenset({"advcl", "conj", "xcomp"})


def wire_of(trigger: Token) -> Mode | None:
    """By what wire a verb or noun tells that people spoke: to the model the link is often that of the matter."""
    if takes_calls(trigger) or works_phones(trigger) or _gets_through(trigger):
        return "phone"
    near = set(_means(trigger))
    if near & words("video"):
        return "video"
    return "phone" if near & words("phone") or {"conference", "call"} <= near else None


def _means(trigger: Token) -> Iterator[str]:
    """The words behind the prepositions beside a verb, or of the noun itself: "by video link from Suva she pressed"."""
    things = [t for obj in children(trigger, "dobj", "nsubjpass") for t in conjuncts(obj)]
    beside = [p for over in (trigger, *things) for p in children(over, "prep", "agent")]
    if trigger.pos_ == "NOUN" and trigger.dep_ == "pobj" and trigger.head.lower_ in ("by", "over", "via"):
        beside.append(trigger.head)
    for preposition in beside:
        means = [t for t in children(preposition, "pobj") if preposition.lower_ != "in" or t.lower_ == "call"]
        of_matter = preposition.head not in (trigger, trigger.head.head)
        about = preposition.lower_ == "on" and of_matter  # "a memorandum on video links"
        if preposition.lower_ in _BY and not about:
            yield from (t.lower_ for noun in means for t in (noun, *children(noun, "compound", "amod", "nmod")))


def takes_calls(verb: Token) -> bool:
    """ "Took a call from A and one from B", "received calls from A and, later, B": not a courtesy call."""
    taken = children(verb, "dobj") if verb.lemma_ in _TAKING else []
    return any(t.lemma_ == "call" and _is_from(t) and not is_courtesy(t) for t in taken)


def _gets_through(verb: Token) -> bool:
    """ "Got through to the minister"; "dialled in from Tokyo, he told him"."""
    if verb.lemma_ == "get":
        return [t.lower_ for t in verb.doc[verb.i + 1 : verb.i + 3]] == ["through", "to"]
    return any(c.lemma_ in ("dial", "telephone") for c in children(verb, "advcl"))


def _is_from(noun: Token) -> bool:
    return any(c.lower_ == "from" for over in (noun, noun.head) for c in children(over, "prep"))


def works_phones(verb: Token) -> bool:
    """ "Worked the phones, speaking to A in Paris and to B in Rome": whoever is there, he is not."""
    over = verb.head if verb.dep_ in _CLAUSES else verb
    return any(
        v.lemma_ in ("hit", "man", "work") and any(t.lower_ in ("phone", "phones") for t in children(v, "dobj"))
        for v in (verb, over)
    )
