"""What came of an encounter: signed, agreed, announced, failed, adjourned, to go on; with the words that say so."""

from collections.abc import Iterator

import numpy as np
from spacy.tokens import Doc, Token

from graph.model import OutcomeKind
from nlp.components.aftermath.outcome_words import OutcomeWord, outcome_words, readings
from nlp.components.aftermath.vicinity import Vicinity, is_of_another_time, takes_part
from nlp.components.encounters.found import Found, Result
from nlp.components.frames.casting import Casting
from nlp.components.frames.subjects import subjects
from nlp.components.frames.syntax import agents, children
from nlp.components.names.vocabulary import words
from nlp.components.status.negation import is_denied, is_negated
from nlp.components.status.status import verb_status
from nlp.components.tellings.telling import SETTLED
from nlp.components.text.quotations import Span, quotation_at

_EDGES = " \t\r\n\u00a0,;:.–—-"
_AHEAD: tuple[OutcomeKind, ...] = ("to_meet_again", "adjourned")
_LONGEST = 60
"""Tokens of an excerpt; a longer one ends with the head of what is agreed."""


def outcomes(doc: Doc, vicinity: Vicinity, casting: Casting, quoted: list[Span]) -> None:
    """Set `results` of the encounters that took place, in text order, none within another."""
    lemmas = [doc.vocab.strings[word.split()[0]] for word in outcome_words()]
    near = set(vicinity.near())
    for i in np.flatnonzero(np.isin(doc.to_array("LEMMA"), lemmas)):
        verb = doc[int(i)]
        sentence = vicinity.sentence(verb.i)
        if sentence not in near or verb.pos_ not in ("VERB", "AUX") or quotation_at(quoted, verb.idx) is not None:
            continue
        for kind, span in _told(verb):
            found = _encounter_of(verb, kind in _AHEAD, vicinity, casting)
            if found is not None:
                found.results.append(Result(kind, *span, verb.i))
                break


def _told(verb: Token) -> Iterator[tuple[OutcomeKind, Span]]:
    """The outcomes that the verb may tell, with their words."""
    if _is_conditional(verb) or verb.dep_ in ("acl", "amod") or is_denied(verb):
        return
    for word, filled in readings(verb):
        kind = _kind(verb, word, filled)
        if kind is not None and not (word.frame == "clause" and _says_more(verb, kind)):
            yield kind, _excerpt(verb, filled)


def _kind(verb: Token, word: OutcomeWord, filled: list[Token]) -> OutcomeKind | None:
    """What the verb says came about, or did not; None for what is hoped, offered or to come."""
    status = verb_status(verb)
    if word.ahead:
        settled = status == "planned" and verb.head.pos_ != "ADJ" and not is_negated(verb)
        return word.kind if settled else None
    denied = any(is_negated(noun) for noun in filled) or any(map(_is_nobody, subjects(verb)))
    if _is_failure(verb) or (status == "refused" and is_negated(verb)):
        return word.negated
    if status not in ("held", "ongoing") or _is_purpose(verb):
        return None
    return word.negated if denied else word.kind


def _is_failure(verb: Token) -> bool:
    """ "failed to agree", "were unable to agree", "without reaching agreement"."""
    head = verb.head
    if verb.dep_ == "pcomp" and head.lower_ == "without":
        return True
    if verb.dep_ != "xcomp" or head == verb:
        return False
    return (head.lemma_ == "fail" and not is_negated(head)) or head.lower_ == "unable"


def _is_nobody(noun: Token) -> bool:
    """ "neither side agreed", "neither of them"."""
    return is_negated(noun) or noun.lower_ in words("statements", "nobody")


def _is_purpose(verb: Token) -> bool:
    """ "came to sign", "close to signing": what is meant to be done, or only aimed at."""
    if verb.dep_ == "pcomp":
        return verb.head.lower_ not in words("statements", "by_doing")
    return (
        verb.tag_ == "VB"
        and verb.dep_ in ("advcl", "relcl", "ROOT")
        and any(c.lower_ == "to" for c in children(verb, "aux"))
    )


def _is_conditional(verb: Token) -> bool:
    """ "if a deal is reached", "once they agree", "when a consensus is reached", but not "when they agreed"."""
    above = verb.head if verb.dep_ in ("conj", "xcomp") else verb
    marks = {c.lower_ for v in (verb, above) for c in children(v, "mark", "advmod")}
    present = verb.tag_ in ("VBZ", "VBP") or any(c.tag_ in ("VBZ", "VBP") for c in children(verb, "auxpass"))
    return bool(marks & words("statements", "conditions")) or (present and "when" in marks)


def _says_more(verb: Token, kind: OutcomeKind) -> bool:
    """Whether what is agreed or announced is itself an outcome: "agreed to meet again", "announced they had signed"."""
    below = [child for child in children(verb, "xcomp", "ccomp") if child.i > verb.i]
    return kind in ("agreed", "announced") and any(True for child in below for _ in _told(child))


def _encounter_of(verb: Token, ahead: bool, vicinity: Vicinity, casting: Casting) -> Found | None:
    """The encounter of which it is the outcome: those who acted met in it, or its talks are what ended.

    Where they will meet again (`ahead`) is a telling of another encounter, and an outcome of the one before.
    """
    sentence = vicinity.sentence(verb.i)
    told = [
        found
        for found in vicinity.told.get(sentence, ())
        if found.status in SETTLED or not (ahead or verb in vicinity.triggers(found, sentence))
    ]
    held = [found for found in told or vicinity.just_before(sentence) if found.status in SETTLED]
    fitting = [
        found
        for found in held
        if _acted(verb, found, vicinity.triggers(found, sentence), casting)
        and not is_of_another_time(verb, found, ahead)
    ]
    if len(fitting) > 1:
        fitting = [found for found in fitting if _hangs_together(verb, vicinity.triggers(found, sentence))]
    if len(fitting) != 1 or _announces_it(verb, vicinity.triggers(fitting[0], sentence)):
        return None
    return fitting[0]


def _acted(verb: Token, found: Found, triggers: list[Token], casting: Casting) -> bool:
    """Whether those who agreed, signed or parted are of those who met; words such as "the sides" leave it open."""
    passive = bool(children(verb, "nsubjpass", "auxpass"))
    acting = agents(verb) if passive else subjects(verb)
    actors = [part.actor for part in casting.parts(acting)]
    if actors:
        sides = {part.actor.country for part in found.parts if part.actor.country}
        return all(
            takes_part(found, actor.id) or (actor.kind == "country" and actor.country in sides) for actor in actors
        )
    if not acting:
        return (passive and verb.dep_ in ("ROOT", "conj", "ccomp", "parataxis")) or bool(children(verb, "expl"))
    return all(t in triggers or t.lemma_.lower() in words("statements", "sides") for t in acting)


def _hangs_together(verb: Token, triggers: list[Token]) -> bool:
    """Whether the verb is the telling itself, is joined to it, or has it for its circumstance."""
    adjuncts = children(verb, "prep", "advcl")
    return any(
        t == verb or verb.head == t or any(a == t or a.is_ancestor(t) for a in adjuncts) or t in subjects(verb)
        for t in triggers
    )


def _says_of_what(prep: Token, last: int) -> bool:
    """Whether a phrase parsed to the verb says what the noun right before it is about: "signed a treaty on fish"."""
    days = any(noun.ent_type_ in ("DATE", "TIME") for noun in children(prep, "pobj"))
    return prep.i == last + 1 and prep.lower_ in words("statements", "matters") and not days


def _announces_it(verb: Token, triggers: list[Token]) -> bool:
    """ "announced that they had met": the encounter is what is told, and not what came of it."""
    below = children(verb, "dobj", "ccomp", "xcomp")
    return any(child == trigger or child.is_ancestor(trigger) for child in below for trigger in triggers)


def _excerpt(verb: Token, filled: list[Token]) -> Span:
    """The verb with its auxiliaries, what fills its frame, and the word that says that it failed."""
    own = [verb, *children(verb, "aux", "auxpass", "neg", "prt")]
    failed = [verb.head, *children(verb.head, "aux", "neg")] if _is_failure(verb) else []
    first = min(t.i for t in (*own, *failed, *(t.left_edge for t in filled)))
    last = max(t.i for t in (*own, *(t.right_edge for t in filled)))
    last = max([last, *(prep.right_edge.i for prep in children(verb, "prep") if _says_of_what(prep, last))])
    if last - first > _LONGEST:
        last = max(t.i for t in (*own, *filled))
    words = verb.doc[first : last + 1]
    return words.start_char, words.start_char + max(len(words.text.rstrip(_EDGES)), len(verb))
