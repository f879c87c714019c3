"""Encounters that one verb tells of at once, with their days, towns or an order between them: "was with A on Monday,
with B on Tuesday", "received A on Sunday and, the same evening, B", "was greeted by A and later by B"."""

from dataclasses import replace
from itertools import pairwise

from spacy.tokens import Token

from nlp.components.frames.syntax import governor
from nlp.components.tellings.event_words import words
from nlp.components.tellings.telling import TWO_SIDES, Part, Telling

MANY = 3
_DAYS = frozenset({"DATE", "TIME"})
_RINGING = frozenset({"call", "phone", "ring", "telephone"})
"""What is done to one at a time: "telephoned both capitals"."""
_LINKS = frozenset({"and", ",", ";"})
_NEAR = 9
"""Tokens from a name to the day behind it."""


def told_apart(telling: Telling) -> list[Telling]:
    """The telling, or one for each group of counterparts that a day or an order parts from the one before."""
    if telling.type == "visit" or len(telling.parts) < MANY:
        return [telling]
    named = sorted(telling.parts, key=lambda part: part.token)
    hub = _hub(telling, named)
    between = [p for p in named if p.role == "mediator" and p not in hub]  # who is there with each of them
    others = [part for part in named if part not in hub and part not in between]
    if telling.type == "gathering" and any(part.actor.kind != "organization" for part in others):
        return [telling]  # "held a summit on Sudan on Monday, chaired by X"
    if not hub or len(others) < TWO_SIDES or any(part.token < 0 for part in others):
        return [telling]
    groups = [[others[0]]]
    for before, part in pairwise(others):
        if _is_parted(telling.trigger, before, part):
            groups.append([part])
        else:
            groups[-1].append(part)
    if len(groups) == 1:
        return [telling]
    first, rest = groups[0], groups[1:]
    told = [replace(telling, parts=[replace(p) for p in telling.parts if p in (*hub, *first, *between)])]
    for group in rest:
        parts = [replace(p) for p in (*hub, *group, *between)]
        told.append(replace(telling, trigger=telling.trigger.doc[group[0].token], parts=parts))
    for part in (part for one in told if len(one.parts) == TWO_SIDES for part in one.parts):
        part.role = "participant" if part.role == "mediator" else part.role  # who shuttles between two is with one
    return [one for one in told if len(one.sides()) >= TWO_SIDES]


def _hub(telling: Telling, named: list[Part]) -> list[Part]:
    """Who meets each of the others: the people named before the word that tells, or whose "his" or diary it is."""
    verb = telling.trigger if telling.trigger.pos_ in ("VERB", "AUX") else governor(telling.trigger)[0]
    told_at = min(telling.trigger.i, verb.i) if verb is not None else telling.trigger.i
    before = [p for p in named if p.token < told_at]
    sides = {p.actor.country or p.actor.id for p in before}
    return before if len(sides) == 1 else []


def _is_parted(trigger: Token, before: Part, part: Part) -> bool:
    """Whether a day and a comma or "and", or a word of order, stands between two of one clause."""
    if before.token == part.token:
        return trigger.lemma_ in _RINGING and any(c.lower_ in ("both", "each") for c in trigger.doc[part.token].lefts)
    between = trigger.doc[before.token + 1 : part.token]
    if any(t.is_sent_start for t in between) or not any(t.lower_ in _LINKS for t in between):
        return False
    link = next(t.i for t in between if t.lower_ in _LINKS)
    dated = any(t.ent_type_ in _DAYS for t in between)
    after = (t for t in between if t.i > link and t.nbor().text != "-")  # not "then-president"
    ordered = any(t.lower_ in words("in_turn") or t.lower_ == "followed" for t in after)
    other = (before.actor.country or before.actor.id) != (part.actor.country or part.actor.id)
    other = other or (dated and _has_own_day(trigger, part))
    return ordered or ((dated or _have_own_towns(before, part, trigger)) and other)


def _has_own_day(trigger: Token, part: Part) -> bool:
    """ "Met A in Muscat in March and B in Riyadh in April", both of one country: whether a day stands behind B, too."""
    doc, end = trigger.doc, min(trigger.sent.end, part.token + _NEAR)
    for token in doc[part.token + 1 : end]:
        if token.pos_ in ("VERB", "AUX") or token.lower_ in _LINKS or token.ent_type_ == "PERSON":
            return False
        if token.ent_type_ in _DAYS:
            return True
    return False


def _have_own_towns(before: Part, part: Part, trigger: Token) -> bool:
    """ "Held talks with A in Jeddah and with B in Amman": whether a town stands right behind either name."""
    towns = []
    for token in (trigger.doc[before.token], trigger.doc[part.token]):
        behind = trigger.doc[token.i + 1 : token.i + 3]
        there = len(behind) > 1 and behind[0].lower_ in ("at", "in") and behind[1].ent_type_ == "GPE"
        towns.append(behind[1].text if there else "")
    return all(towns) and len(set(towns)) > 1


def in_turn(found: list[Telling]) -> list[Telling]:
    """The tellings without those of two whom somebody met one after the other; each after the first of the same word is
    told by its counterpart's name, beside which its day stands."""
    kept: list[Telling] = []
    told: set[tuple[int, str]] = set()
    for telling in found:
        if telling.paired and telling.type != "visit" and len(telling.parts) == TWO_SIDES:
            first, second = sorted(telling.parts, key=lambda part: part.token)
            if _is_parted(telling.trigger, first, second) and _have_one_host(found, first, second):
                continue
            if any(_tells_both(other, telling.trigger, first, second) for other in kept):
                continue
            if (telling.trigger.i, first.actor.id) in told:
                telling = replace(telling, trigger=telling.trigger.doc[second.token])
        for part in telling.parts:
            told.add((telling.trigger.i, part.actor.id))
        kept.append(telling)
    return kept


def _tells_both(other: Telling, word: Token, first: Part, second: Part) -> bool:
    """Whether a word that is no guess tells of the two already, of whom a guess was one of three."""
    ids = {p.actor.id for p in other.parts}
    return other.trigger == word and not other.learned and {first.actor.id, second.actor.id} <= ids


def _have_one_host(found: list[Telling], first: Part, second: Part) -> bool:
    """Whether somebody named before both is told to have met each."""
    met: list[set[str]] = []
    for part in (first, second):
        beside = [t for t in found if any(p.actor is part.actor for p in t.parts)]
        met.append({p.actor.id for t in beside for p in t.parts if 0 <= p.token < first.token})
    return bool(met[0] & met[1])
