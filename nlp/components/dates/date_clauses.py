"""Which clause of a sentence a date belongs to, by the parse."""

import datetime as dt
from collections.abc import Sequence

from spacy.tokens import Token

from nlp.components.dates.dated import Dated
from nlp.components.frames.syntax import SUBJECTS
from nlp.components.tellings.event_words import words
from nlp.components.tellings.telling import Telling
from nlp.dates import resolve

APART = frozenset({"had", "after", "before", "since", "will", "would"})
_WEEK = dt.timedelta(days=7)
SUBORDINATE = frozenset({"relcl", "acl", "advcl", "ccomp", "parataxis"})
NEXT = 3
_LEADING = frozenset({"chair", "head", "lead"})
CITIES = frozenset({"capital", "city", "town", "sideline", "margin"})


def is_bound(dated: Dated) -> bool:
    """ "since 2018", "since the war began in 2018": it bounds a time and does not date an encounter."""
    before = dated.span.start - 1
    if before >= 0 and dated.span.doc[before].lower_ == "since":
        return True
    verb = clause_verb(dated.head)
    if verb is not None and verb.dep_ == "pcomp" and verb.head.lower_ == "since":
        return True  # "since taking office in May"
    return verb is not None and any(c.lower_ == "since" and c.dep_ == "mark" for c in verb.children)


def dates_the_matter(dated: Dated, telling: Telling, tellings: Sequence[Telling]) -> bool:
    """ "Discussed the agreement of March 5", "the results of the January 30 congress": the date of what was discussed.

    A day of the last week rather is that of the talking, and so is any date of talks that were not told of before, or
    of what had been agreed on before.
    """
    if telling.trigger.pos_ != "VERB" or (_had_been(telling.trigger) and hangs_on(dated.head, telling.trigger)):
        return False
    if premodifies(dated, telling.trigger):
        return True
    if telling.word.frame not in ("conferring", "jointly") or not _is_told_again(telling, tellings):
        return False
    published = telling.trigger.doc._.published
    found = resolve(dated.expression, published, "past")
    return found is None or published is None or not dt.timedelta(0) <= published - found.start < _WEEK


def _had_been(verb: Token) -> bool:
    """ "They had agreed on it a week before": a time of its own."""
    return any(c.lower_ == "had" and c.dep_ == "aux" for c in verb.children)


def premodifies(dated: Dated, trigger: Token) -> bool:
    """ "The January 30 congress": whether a date stands before a noun that is not the trigger."""
    head = dated.head
    before = head.dep_ in ("compound", "nmod", "nummod") and head.i < head.head.i and head.head != trigger
    # "On Thursday Hugh Todd" is parsed alike
    determined = dated.span.start > dated.span.sent.start and dated.span.doc[dated.span.start - 1].pos_ != "ADP"
    return before and determined and not head.head.is_ancestor(trigger)


def _is_told_again(telling: Telling, tellings: Sequence[Telling]) -> bool:
    """Whether the text has told before that the same have met or spoken, and given no date for it."""
    mine = {part.actor.id for part in telling.parts}
    before = (t for t in tellings if t.trigger.i < telling.trigger.i and t.status in ("held", "ongoing"))
    return any(t.when is None and len(mine & {part.actor.id for part in t.parts}) > 1 for t in before)


def in_relative_clause(date: Token, trigger: Token) -> bool:
    """ "Met the envoy, who had flown in on Sunday"."""
    return any(above.dep_ in ("relcl", "acl") and not above.is_ancestor(trigger) for above in date.ancestors)


def in_other_clause(date: Token, trigger: Token) -> bool:
    """Whether the date is of a clause below that tells something else: "saw Kissinger, who turned 100 in May"."""
    if is_spelt_out(trigger, date):
        return False
    if is_of_joined_plan(date, trigger):
        return True
    for above in date.ancestors:
        if above == trigger or above.is_ancestor(trigger):
            return False
        if (
            above.pos_ == "NOUN"
            and above.lemma_.lower() not in words("representatives") | words("venue_nouns") | CITIES
        ):
            return not trigger.is_ancestor(above)
        if above.dep_ == "pcomp" and above.head.lower_ in ("after", "before") and above.tag_ == "VBG":
            return True  # "see him before returning home on Friday"
        if _says_who_leads(above, date):
            continue
        if (
            above.dep_ in SUBORDINATE
            and above.pos_ in ("VERB", "AUX")
            and not (_is_of(trigger, above.head) or _says_more_of(above, trigger))
        ):
            return not precedes_clause(date, above)
    return False


def _says_who_leads(verb: Token, date: Token) -> bool:
    """ "Received a delegation headed by X on Thursday": who leads it, which no day is told of."""
    led = verb.dep_ == "acl" and verb.tag_ == "VBN" and verb.lemma_ in _LEADING
    return led and any(c.dep_ == "agent" and c.i < date.i for c in verb.children)


def is_of_joined_plan(date: Token, trigger: Token) -> bool:
    """ "Met him in Cairo and is due in Rabat on Friday": the date of a plan, where the words tell of what has been."""
    verb = trigger if trigger.pos_ in ("VERB", "AUX") else clause_verb(trigger)
    if verb is None or verb.tag_ != "VBD":
        return False
    for above in date.ancestors:
        if above == trigger or above.is_ancestor(trigger):
            return False
        if above.dep_ == "conj" and above.i < date.i and above.pos_ in ("VERB", "AUX"):
            if verb != trigger and not any(c.dep_ in SUBJECTS for c in above.children):
                return False  # "the conference, X announced, opens in Sirte on Monday"
            return above.tag_ in ("VBZ", "VBP") or any(c.lower_ in ("will", "shall") for c in above.children)
    return False


def _is_of(trigger: Token, noun: Token) -> bool:
    """Whether a noun is the trigger or measures it: "a second day of talks"."""
    over = trigger.head.head if trigger.dep_ == "pobj" and trigger.head.lower_ == "of" else trigger
    return noun in (trigger, over) and noun.lemma_ in words("discourse_nouns") | {trigger.lemma_}


def _says_more_of(clause: Token, trigger: Token) -> bool:
    """ "Talks between A and B, which had been expected on Monday": what the parse says of B, who is no "which"."""
    which = any(c.lower_ == "which" and c.dep_ in SUBJECTS for c in clause.children)
    return which and trigger.pos_ == "NOUN" and clause.head.pos_ == "PROPN" and trigger.is_ancestor(clause)


def is_spelt_out(trigger: Token, date: Token) -> bool:
    """ "The summit to be held in Okinawa in July", "his visit to Oslo, which had been set for May": when a noun is."""
    verb = clause_verb(date)
    if trigger.pos_ != "NOUN" or verb is None or not trigger.i < verb.i < date.i:
        return False
    if verb.lemma_ not in words("scheduling_verbs") | words("happening_verbs"):
        return False
    if any(c.lower_ == "who" for c in verb.children):
        return False  # "held talks with X, who is on a visit from May 3 to 5"
    if any(c.lower_ == "to" for c in verb.children) and verb.i - trigger.i <= NEXT:
        return True  # "preparations for the summit to be held in July", whatever the parse makes of it
    between = trigger.doc[trigger.i + 1 : verb.i]
    if verb.tag_ in ("VBN", "JJ") and verb.lemma_ in words("scheduling_verbs") and trigger.is_ancestor(verb):
        return not any(t.pos_ in ("VERB", "SCONJ") for t in between)  # "a meeting with rebel leaders planned for May"
    return not any(t.pos_ in ("VERB", "NOUN", "SCONJ", "CCONJ") and t.lower_ not in ("which", "that") for t in between)


def precedes_clause(date: Token, verb: Token) -> bool:
    """A date before the subject of the clause it is parsed into rather belongs to the clause above."""
    own = [c for c in verb.children if c.dep_ in SUBJECTS]
    return bool(own) and date.i < own[0].left_edge.i


def hangs_on(date: Token, verb: Token) -> bool:
    """Whether a date stands on the verb itself: "discussed on Monday", not "discussed the accords of May"."""
    over = date.head
    return over == verb or (over.dep_ == "prep" and over.head == verb) or is_spelt_out(verb, date)


def clause_verb(token: Token) -> Token | None:
    """The nearest verb over the token."""
    for above in token.ancestors:
        if above.pos_ in ("VERB", "AUX"):
            return above
    return None


def distance(a: Token, b: Token) -> int:
    """Number of arcs between two tokens of one sentence."""
    up_a = {t.i: n for n, t in enumerate([a, *a.ancestors])}
    for n, t in enumerate([b, *b.ancestors]):
        if t.i in up_a:
            return n + up_a[t.i]
    return 99


def is_parted(dated: Dated, trigger: Token) -> bool:
    """Whether a semicolon stands between a date and the trigger."""
    first, last = sorted((dated.span.start, trigger.i))
    return any(t.text == ";" for t in dated.span.doc[first:last])


def is_set_off(dated: Dated, trigger: Token) -> bool:
    """Whether a date is of another part of the sentence: behind a semicolon, or in a phrase that opens with "after".

    "After golf with Abe on Sunday, moves to Seoul on Tuesday".
    """
    doc, start = dated.span.doc, dated.span.start
    if is_parted(dated, trigger):
        return True
    while start > dated.span.sent.start and doc[start - 1].text not in (",", ";", "–", "—"):
        start -= 1
    return doc[start].lower_ in ("after", "before", "following") and not start <= trigger.i < dated.span.end


def is_set_apart(trigger: Token, date: Token) -> bool:
    """Whether words of another time lead from the trigger to the clause of the date: "after talks with", "had met"."""
    for node in (trigger, *trigger.ancestors):
        if node == date or node.is_ancestor(date):
            return False
        if node.lower_ in words("afterwards") or any(c.lower_ in APART for c in node.children):
            return True
    return False
