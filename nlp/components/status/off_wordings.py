"""Wordings by which an encounter does not come about though its own clause plans it: "a postponement of the round"."""

import re

from spacy.tokens import Token

from graph.model import Status
from nlp.components.frames.syntax import FINITE, children, prepositional
from nlp.components.status.negation import is_negated
from nlp.components.status.status import noun_effect, word_status
from nlp.components.tellings.event_words import status_words, words
from nlp.components.tellings.telling import OFF

_REACH = 25
_NOW = frozenset({"do", "does", "has", "have"})
_CONFIRMING = frozenset({"confirm", "finalise", "finalize", "fix"})
_NEAR = 3
_PUTTING: dict[str, Status] = {"call": "cancelled", "put": "postponed"}
_MUTUAL = re.compile(
    r"at (?:an appropriate|a suitable|a (?:mutually )?convenient|the earliest (?:possible|convenient)) time"
)
_BECAUSE = frozenset({"after", "amid", "as", "because", "over", "says"})
"""What follows "off" where a headline says why."""
_UNSURE_LABEL = re.compile(
    r"\W*(?:(?:still|as yet|so far) )?(?:open|unconfirmed|undecided|not (?:yet )?(?:confirmed|decided|settled))"
    r"\s*[:–—]",
    re.IGNORECASE,
)
_NO_MORE = re.compile(r"\bany (?:longer|more)\b|\banymore\b")
_UNSURELY = frozenset({"maybe", "perhaps", "possibly", "potentially", "provisionally", "tentatively"})


def off_by_noun(noun: Token) -> Status | None:
    """ "Asked for a postponement of the talks set for Monday", "the cancellation of a trip", "their dinner off"."""
    if _is_off_in_headline(noun):
        return "cancelled"
    if noun.dep_ != "pobj" or noun.head.lower_ != "of" or noun.head.head.pos_ != "NOUN":
        return None
    over = noun.head.head
    effect = noun_effect(over)
    return effect if effect in OFF and not is_negated(over) else None


def _is_off_in_headline(noun: Token) -> bool:
    """ "Dinner off after spy row": where no verb puts it off, or calls it off, and nothing is off the coast."""
    doc, off = noun.doc, noun.i + 1
    if off >= len(doc) or doc[off].lower_ != "off" or (noun.head.pos_ == "VERB" and noun.dep_ in ("dobj", "pobj")):
        return False
    return off + 1 >= len(doc) or doc[off + 1].is_punct or doc[off + 1].lower_ in _BECAUSE


def off_behind_plan(noun: Token) -> Status | None:
    """ "A meeting planned for July has been called off": the passive of what is said last, whatever the parse makes
    of the participle between."""
    if noun.dep_ not in ("nsubj", "nsubjpass"):
        return None
    plan = noun.head
    planned = status_words().get(plan.lower_) or status_words().get(plan.lemma_)
    if planned != "planned" or plan.i < noun.i or children(plan, "aux", "auxpass"):
        return None
    for token in noun.doc[plan.i + 1 : min(plan.i + _REACH, noun.sent.end)]:
        if token.text == ";" or token.dep_ in ("nsubj", "nsubjpass"):
            return None
        if token.tag_ == "VBN" and children(token, "auxpass"):
            effect = word_status(token)
            return effect if effect in OFF else None
        if token.tag_ in FINITE and token.pos_ != "AUX":
            return None
    return None


def off_by_clause(noun: Token) -> Status | None:
    """ "Talks were out of the question", "the visit had to be called off": what its clause says in more than a word."""
    verb = noun.head
    if noun.dep_ == "dobj" and verb.lemma_ in _PUTTING and _is_put_off(verb):
        return _PUTTING[verb.lemma_]
    if noun.dep_ not in ("nsubj", "nsubjpass"):
        return _off_behind_purpose(noun)
    if verb.lemma_ == "be" and not is_negated(verb):
        outs = [c for c in children(verb, "prep") if c.lower_ == "out"]
        if any(t.lower_ == "question" for out in outs for of in children(out, "prep") for t in children(of, "pobj")):
            return "refused"
    if verb.lemma_ in ("have", "need") and not is_negated(verb) and children(verb, "xcomp"):
        effects = [word_status(c) for c in children(verb, "xcomp") if children(c, "auxpass")]
        return next((e for e in effects if e in OFF), None)
    return None


def is_left_without_date(noun: Token) -> bool:
    """ "The summit has lost its date", "has no date any more": it had one.

    Parsers take "planned for May" before it for the main verb.
    """
    if noun.dep_ not in ("nsubj", "nsubjpass"):
        return False
    return any(_has_no_date(verb) for verb in (noun.head, *children(noun.head, "conj")))


def _has_no_date(verb: Token) -> bool:
    dates = [c for c in children(verb, "dobj") if c.lower_ in ("date", "dates")]
    if verb.lemma_ == "lose":
        return bool(dates) and not is_negated(verb)
    if verb.lemma_ != "have" or not any(c.lower_ == "no" for date in dates for c in date.lefts):
        return False
    return bool(_NO_MORE.search(verb.doc[verb.i : verb.sent.end].text))


def _off_behind_purpose(noun: Token) -> Status | None:
    """ "The visit to London to see her was scrapped": parsed as if it was she who was scrapped."""
    for purpose in children(noun, "acl", "relcl"):
        for clause in children(purpose, "ccomp") if purpose.tag_ == "VB" else ():
            named = children(clause, "nsubjpass")
            if clause.tag_ == "VBN" and named and named[0].left_edge.i == purpose.i + 1:
                effect = word_status(clause)
                return effect if effect in OFF else None
    return None


def _is_put_off(verb: Token) -> bool:
    """ "Has put the round, fixed for April, off indefinitely": the particle behind a long object."""
    behind = [c for c in verb.rights if c.dep_ in ("advmod", "prt", "acomp", "oprd")]
    return any(t.lower_ == "off" for c in behind for t in (c, *c.children))


def is_without_date(verb: Token) -> bool:
    """ "No date has been set for a meeting", "a date has yet to be set"."""
    above = verb.head if verb.dep_ == "xcomp" else verb
    subjects = children(verb, "nsubjpass", "nsubj") or children(above, "nsubjpass", "nsubj")
    yet = any(c.lower_ == "yet" for c in children(above, "advmod"))
    return any(s.lower_ in ("date", "dates", "time") and (is_negated(s) or yet) for s in subjects)


def falls_victim(verb: Token) -> bool:
    """ "The trip falls victim to the strike"."""
    victim = any(c.lower_ == "victim" for c in verb.children)
    return victim and verb.lemma_ == "fall" and bool(prepositional(verb, "to"))


def is_headed_unsure(trigger: Token) -> bool:
    """ "Still open: a trip to Warsaw", at the head of what stands in a calendar."""
    return _UNSURE_LABEL.match(trigger.sent.text) is not None


def is_not_confirmed(noun: Token) -> bool:
    """ "His meeting with X is not yet confirmed", "has yet to be confirmed": what may still be, and is not off."""
    if noun.pos_ not in ("NOUN", "PROPN"):
        return False
    saying = noun.head
    if noun.dep_ == "dobj" and saying.lemma_ == "confirm" and any(c.lower_ in _NOW for c in children(saying, "aux")):
        nobody = any(c.lower_ in ("neither", "no") for s in children(saying, "nsubj") for c in (s, *s.children))
        return nobody or is_negated(saying)  # "Lisbon has not confirmed the visit"
    for verb in noun.sent:
        if verb.lemma_ not in _CONFIRMING or verb.tag_ != "VBN" or verb.i < noun.i:
            continue
        over = verb.head if verb.dep_ == "xcomp" else verb
        about = children(verb, "nsubjpass") or children(over, "nsubj", "nsubjpass")
        if not any(t == noun or (t.is_ancestor(noun) and t.lemma_ in words("discourse_nouns")) for t in about):
            continue
        helpers = {c.lower_ for c in (*children(over, "aux", "auxpass"), over)}
        yet = any(c.lower_ in ("still", "yet") for v in (verb, over) for c in children(v, "advmod"))
        waiting = verb.dep_ == "xcomp" and (over.lemma_ == "remain" or yet)
        return waiting or (is_negated(verb) and not helpers & {"was", "were", "had", "could", "would"})
    return False


def is_unconfirmed(trigger: Token) -> bool:
    """ "On the 17th, still to be confirmed: a visit of the minister", "tentatively due to meet": what is left open."""
    over = (trigger, trigger.head, trigger.head.head)
    if any(c.lower_ in _UNSURELY for t in over for c in children(t, "advmod")):
        return True
    sentence = trigger.sent
    if sentence.text.find(" time") > 0 and _MUTUAL.search(sentence.text):
        return True
    if is_headed_unsure(trigger):
        return True
    near = (t for t in sentence if t.lower_ in ("confirmed", "tbc", "unconfirmed"))
    return any(t.lower_ != "confirmed" or _is_not_yet(t) for t in near)


def _is_not_yet(confirmed: Token) -> bool:
    """ "To be confirmed", "not confirmed", "has not yet been confirmed"."""
    before = [t.lower_ for t in confirmed.doc[max(0, confirmed.i - _NEAR) : confirmed.i]]
    return before[-2:] == ["to", "be"] or bool({"not", "n't", "n’t"} & set(before))
