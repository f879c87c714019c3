"""Wordings that settle what became of an encounter: "to be held", "is possible", "has arrived for", "an honour to"."""

from spacy.tokens import Token

from graph.model import Status
from nlp.components.frames.syntax import children, governor, prepositional
from nlp.components.tellings.event_words import status_words, words

NEAR = 7
"""Words within which "to be held" follows what it is said of."""
ON = frozenset({"in progress", "under way"})
_HELD_UP = frozenset({"hold", "ice"})
_THOUGHT_OF = {
    "in": frozenset({"doubt", "works"}),
    "on": frozenset({"cards", "table"}),
    "under": frozenset({"consideration", "discussion", "review", "study"}),
}
_WRITTEN_DOWN = {"in": frozenset({"calendar", "diary"}), "on": frozenset({"books", "calendar", "schedule"})}
_TIME_FOR = {
    "clear": frozenset({"afternoon", "agenda", "calendar", "day", "diary", "evening", "morning", "schedule"}),
    "find": frozenset({"room", "slot", "time"}),
    "make": frozenset({"room", "time"}),
    "reserve": frozenset({"day", "evening", "hour", "slot", "time"}),
}
"""Verbs of keeping time for somebody, and what they are said of."""
_NOT_TO_BE = frozenset(
    {
        "able",
        "available",
        "certain",
        "conceivable",
        "feasible",
        "final",
        "imminent",
        "necessary",
        "possible",
        "ready",
        "sure",
    }
)
"""What an encounter has to be to come about."""
_SETTLING = frozenset({"agree", "bridge", "decide", "narrow", "overcome", "resolve", "settle"})
_DEALS = frozenset({"accord", "agreement", "compromise", "consensus", "deal", "settlement", "understanding"})
HELD = frozenset({"held", "hosted", "convened", "opened", "chaired"})


def spelt_out(noun: Token) -> Status | None:
    """ "The conference on Yemen to be held in Oslo", "the summit, which was held in Rome", whatever their parse."""
    for at in range(noun.i + 1, min(noun.i + NEAR, noun.sent.end - 2)):
        first, second, third = (t.lower_ for t in noun.doc[at : at + 3])
        if (first, second) == ("to", "be"):
            return "planned" if third in HELD else None
        if first in ("which", "that"):
            took_place = (second in ("was", "were") and third in HELD) or (second, third) == ("took", "place")
            return "held" if took_place else None
        if noun.doc[at].pos_ in ("VERB", "AUX") or (first != "," and noun.doc[at].is_punct):
            return None
    return None


def said_of(verb: Token) -> Status | None:
    """ "A meeting is possible", "the visit is off": what is said of an encounter by an adjective."""
    said = [c for c in verb.rights if c.dep_ in ("acomp", "attr", "advmod", "prt") and c.pos_ in ("ADJ", "ADV", "ADP")]
    likely = any(c.lower_ in ("likely", "unlikely", "conceivable") for c in said)
    if ON & {" ".join(t.lower_ for t in verb.doc[c.i : c.i + 2]) for c in children(verb, "prep")}:
        return "ongoing"  # "talks are under way", in whatever tense: "are still in progress"
    if any(c.lower_ == "on" and {t.lower_ for t in children(c, "pobj")} & _HELD_UP for c in children(verb, "prep")):
        return "postponed"
    if any(_is_open(c) for c in children(verb, "prep")):
        return "refused" if children(verb, "neg") else "proposed"  # "is not on the cards"
    if any(_is_written_down(c) for node in (verb, *children(verb, "advmod")) for c in children(node, "prep")):
        return "refused" if children(verb, "neg") else "planned"
    if any(c.lower_ == "off" and not list(c.children) for c in said):
        return "cancelled"
    known = [effect for c in said if (effect := status_words().get(c.lower_))]
    if not known and not likely and _was_not_good(verb):
        return "held"
    if known and known[0] == "refused" and children(verb, "neg"):
        return "proposed"  # "a meeting is not impossible"
    if children(verb, "neg") and any(c.lower_ == "possible" for c in said):
        return "refused"
    return "proposed" if likely else next(iter(known), None)


def _is_open(prep: Token) -> bool:
    """ "Is under consideration", "is on the table": what is thought of."""
    below = {t.lower_ for t in children(prep, "pobj")}
    return bool(below & _THOUGHT_OF.get(prep.lower_, frozenset()))


def _is_written_down(prep: Token) -> bool:
    """ "Is back on the calendar", "is in the diary for Monday": what has its day."""
    below = {t.lower_ for t in children(prep, "pobj")}
    return bool(below & _WRITTEN_DOWN.get(prep.lower_, frozenset()))


def _was_not_good(verb: Token) -> bool:
    """ "The talks were not easy", "an hour with him was not enough": what was not of a kind has been."""
    kinds = [c for c in children(verb, "acomp") if c.tag_ in ("JJ", "RB") and c.lower_ not in _NOT_TO_BE]
    return verb.tag_ == "VBD" and bool(kinds) and bool(children(verb, "neg")) and verb.dep_ != "relcl"


def has_come(verb: Token) -> bool:
    """ "Has arrived for talks": they are still to come."""
    perfect = any(c.lower_ in ("has", "have", "'s", "’s") for c in children(verb, "aux"))
    return perfect and verb.tag_ == "VBN" and verb.lemma_ in words("motion_verbs")


def has_kept_time(verb: Token) -> bool:
    """ "Has cleared his diary for a breakfast", "has set aside an hour for talks": they are still to come."""
    if verb.tag_ != "VBN" or not any(c.lower_ in ("has", "have", "'s", "’s") for c in children(verb, "aux")):
        return False
    kept = {o.lemma_.lower() for o in children(verb, "dobj")}
    aside = any(c.lower_ in ("aside", "out") for c in verb.rights)
    return bool(kept & _TIME_FOR.get(verb.lemma_, frozenset())) or (verb.lemma_ in ("block", "set") and aside)


def is_there_now(verb: Token) -> bool:
    """ "Is in Geneva for talks", "is on his way to Cairo for talks": they are still to come."""
    ways = {t.lower_ for p in children(verb, "prep") if p.lower_ == "on" for t in children(p, "pobj")}
    here = "way" in ways or any(c.lower_ in ("at", "in") for c in children(verb, "prep"))
    return here and verb.lemma_ == "be" and verb.tag_ in ("VBZ", "VBP") and not children(verb, "neg")


def is_pleasure(verb: Token) -> bool:
    """ "It is an honour to receive you": what is a pleasure goes on, what would be one does not."""
    noun = verb.head
    if noun.pos_ != "NOUN" and noun.lemma_ == "be":
        noun = next((c for c in children(noun, "attr") if c.i < verb.i), noun)
    now = noun.head.pos_ not in ("VERB", "AUX") or noun.head.tag_ in ("VBZ", "VBD", "VBP")
    had = noun.head.lower_ == "had" and noun.head.tag_ == "VBD"  # "had the honour to meet"
    return noun.lemma_ in words("pleasures") and (noun.dep_ != "dobj" or had) and now


def is_pleased_at(head: Token) -> bool:
    """ "Good to see you", "was glad to meet": what one is pleased at has been, unless one is so now or will be."""
    if head.lower_ not in words("pleased"):
        return False
    return head.head == head or head.head.pos_ not in ("VERB", "AUX") or head.head.tag_ == "VBD"


def is_due_to(trigger: Token) -> bool:
    """ "Should be convened", "must meet": what ought to be has not been."""
    verb = trigger if trigger.pos_ in ("VERB", "AUX") else governor(trigger)[0]
    return verb is not None and any(c.lower_ in ("must", "should") for c in children(verb, "aux"))


def has_settled_nothing(verb: Token) -> bool:
    """ "Could not agree on a date", "failed to settle the dispute", "did not reach a deal": whoever met did meet.

    Who could not agree to meet did not.
    """
    if verb.lemma_ == "fail" and verb.tag_ in ("VBD", "VBN"):
        return any(has_settled_nothing(c) for c in children(verb, "xcomp"))
    settles = verb.lemma_ in _SETTLING or (verb.lemma_ == "reach" and _has(verb, _DEALS, "dobj"))
    if not settles or verb.pos_ != "VERB" or children(verb, "xcomp") or _is_on_when(verb):
        return False
    if verb.dep_ == "xcomp":
        return verb.head.lemma_ == "fail" and verb.head.tag_ in ("VBD", "VBN")
    past = any(c.lower_ in ("could", "did", "had") for c in children(verb, "aux"))
    return past and bool(children(verb, "neg"))


def _is_on_when(verb: Token) -> bool:
    """ "Failed to agree on a date for talks in Washington": on when or where they would meet."""
    fixed = (t for t in prepositional(verb, "on") if t.lemma_.lower() in ("date", "day", "time", "venue"))
    return any(True for t in fixed for _ in prepositional(t, "for"))


def _has(verb: Token, nouns: frozenset[str], *deps: str) -> bool:
    return any(t.lemma_.lower() in nouns for t in children(verb, *deps))
