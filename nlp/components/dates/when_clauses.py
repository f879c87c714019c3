"""Days that a clause below gives: "hopes to see him when leaders convene on 17 February", "flies to Lima, where he
speaks on Monday", "flies to Lima for the summit, which opens on Monday"."""

from itertools import takewhile

from spacy.tokens import Token

from nlp.components.dates.date_clauses import clause_verb, is_bound
from nlp.components.dates.dated import Dated
from nlp.components.dates.dates_of_things import is_of_a_thing
from nlp.components.frames.syntax import governor
from nlp.components.tellings.event_words import words
from nlp.components.tellings.telling import OFF, OPEN, Telling

_CLIMB = 3
_HELD = frozenset({"begin", "convene", "hold", "open", "run", "schedule", "start", "take"})
_OCCASIONAL = frozenset({"at", "for"})
_ATTENDING = frozenset({"attend", "join"})


def date_of_clause_below(telling: Telling, here: list[Dated]) -> Dated | None:
    """The only date of the clause that says when an undated telling is, or what the guest of a journey to come does
    where it leads."""
    if telling.status in OFF:
        return None
    found = [d for d in here if not is_bound(d) and _is_of(telling, d) and not is_of_a_thing(d, telling)]
    return found[0] if len(found) == 1 else None


def _is_of(telling: Telling, dated: Dated) -> bool:
    verb = clause_verb(dated.head)
    for _ in range(_CLIMB):
        if verb is None or verb.dep_ not in ("conj", "xcomp"):
            break
        verb = verb.head
    if verb is None:
        return False
    opening = {t.lower_ for t in verb.lefts}
    if verb.dep_ in ("advcl", "ccomp") and "when" in opening:
        past = verb.tag_ == "VBD" and verb.lower_ != verb.lemma_ and verb.lemma_ not in words("report_verbs")
        if past and telling.status in OPEN:
            return False  # "invited her to Rome when they met on Monday"
        return verb.head in _verbs(telling.trigger)
    if opening & {"which", "that"} and _is_of_occasion(verb, telling):
        return True
    ahead = telling.type == "visit" and (telling.status in OPEN or "will" in opening)
    return ahead and verb.dep_ in ("relcl", "advcl") and "where" in opening and telling.trigger.is_ancestor(verb)


def _is_of_occasion(verb: Token, telling: Telling) -> bool:
    """Whether a relative clause says when that is for which or at which something is done."""
    if telling.type == "call" or verb.dep_ != "relcl" or verb.lemma_ not in _HELD:
        return False
    if not telling.trigger.is_ancestor(verb):
        return False
    between = list(takewhile(lambda above: above != telling.trigger, verb.ancestors))
    attending = [t for t in between if t.pos_ in ("VERB", "AUX")]
    if any(t.lemma_ not in _ATTENDING for t in attending):
        return False
    return bool(attending) or any(t.dep_ == "prep" and t.lower_ in _OCCASIONAL for t in between)


def _verbs(trigger: Token) -> set[Token]:
    """The verb of a telling and those over it of which it is what is meant: "hopes to see"."""
    verb = trigger if trigger.pos_ in ("VERB", "AUX") else governor(trigger)[0]
    found = set()
    while verb is not None:
        found.add(verb)
        verb = verb.head if verb.dep_ == "xcomp" and verb.head.pos_ in ("VERB", "AUX") else None
    return found
