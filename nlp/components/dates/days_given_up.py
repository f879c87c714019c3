"""Days on which an encounter was called off or put off, which are not those for which it was planned."""

from spacy.tokens import Token

from nlp.components.dates.date_clauses import clause_verb
from nlp.components.dates.dated import Dated
from nlp.components.frames.syntax import children
from nlp.components.status.negation import is_absence
from nlp.components.status.status import word_status
from nlp.components.tellings.event_words import words
from nlp.components.tellings.telling import OFF, Telling

_DUE = frozenset({"due", "expected", "meant", "planned", "scheduled", "set", "slated", "supposed"})


def dates_the_decision(dated: Dated, telling: Telling) -> bool:
    """ "was called off last week": that is when it was called off, or to when it was moved."""
    verb = clause_verb(dated.head)
    if telling.status not in OFF or telling.trigger.pos_ in ("VERB", "AUX"):
        return _is_when_it_was_given_up(dated, telling, verb)
    if dated.span.start and dated.span.doc[dated.span.start - 1].lower_ == "for":
        return False  # "turned down an invitation for Monday"
    if verb is None or is_absence(verb) or _was_to(verb):
        return False  # "stayed away from the summit on Friday", "were to hold a session in May; they put it off"
    if _is_of_the_plan(dated, telling, verb):
        return False
    return verb.is_ancestor(telling.trigger) and not telling.trigger.is_ancestor(dated.head)


def _is_of_the_plan(dated: Dated, telling: Telling, verb: Token) -> bool:
    """ "Has called off a visit to Panama this week", "scrapped a trip next month": what was to be."""
    if word_status(verb) == "planned" and verb.i > telling.trigger.i and not children(verb, "aux", "auxpass"):
        return True  # "pencilled in for May, has lost its date", where the parse has it as the main verb
    first, before = dated.span[0].lower_, dated.span.start - 1
    behind = before > telling.trigger.i - 1 and telling.trigger.right_edge.i == before
    if not behind or first not in ("next", "this"):
        return False
    return first == "next" or verb.tag_ in ("VBZ", "VBP") or bool(children(verb, "aux"))


def _is_when_it_was_given_up(dated: Dated, telling: Telling, verb: Token | None) -> bool:
    """ "Scrapped his tour on Monday", where the verb that gives it up is all that tells of it."""
    if verb is None or verb != telling.trigger or telling.status not in ("cancelled", "postponed"):
        return False
    own = dated.head.head == verb or (dated.head.head.dep_ == "prep" and dated.head.head.head == verb)
    before = dated.span.doc[dated.span.start - 1].lower_ if dated.span.start else ""
    return own and before not in words("moved_to") and verb.tag_ in ("VBD", "VBN") and word_status(verb) in OFF


def _was_to(verb: Token) -> bool:
    """ "Was to hold talks", "had been due to hold talks", "were scheduled to meet": the plan was of that day."""
    plan = verb.head if verb.dep_ in ("xcomp", "advcl") else verb
    if verb == plan or not any(c.lower_ == "to" for c in children(verb, "aux")):
        return False
    return plan.lemma_ == "be" or plan.lower_ in _DUE
