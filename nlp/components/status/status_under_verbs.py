"""What the verb over the noun of an encounter makes of it: "offered talks", "the talks are to be held"."""

from itertools import pairwise

from spacy.tokens import Token

from graph.model import Status
from nlp.components.frames.syntax import children
from nlp.components.status.negation import is_absence, is_negated
from nlp.components.status.off_wordings import is_without_date
from nlp.components.status.status import AFTERWARDS, verb_status, word_status
from nlp.components.status.status_wordings import has_come, has_kept_time, said_of
from nlp.components.status.staying_away import withdraws

_NEAR = 5
_ATTENDED = frozenset({"attend", "chair", "co-chair", "host", "open"})
_OPEN = frozenset({"agreeable", "amenable", "open", "receptive"})
_SEEMING = frozenset({"appear", "be", "remain", "seem", "sound"})
_BEGINNING = frozenset({"begin", "come", "open", "resume", "start"})
_DAY_PARTS = frozenset({"afternoon", "evening", "lunchtime", "midday", "midnight", "noon", "tonight"})
_NEXT = frozenset({"afterwards", "later", "next", "shortly", "soon"})
COMING = frozenset({"be", "begin", "happen", "hold", "open", "resume", "start", "take"})


def status_under(verb: Token, relation: str) -> Status:
    """The status by the verb over a noun and how the noun hangs there, as `governor` has it."""
    effect = word_status(verb)
    if withdraws(verb, relation):
        return "cancelled"
    if relation == "subject" and verb.lemma_ == "be" and (said := said_of(verb)):
        return said
    if relation == "subject" and _is_to_come(verb):
        return "planned"
    to_be = children(verb, "xcomp") if relation == "subject" and verb.lemma_ == "be" else []
    if any(c.lemma_ in COMING or (c.lemma_ in _ATTENDED and children(c, "auxpass")) for c in to_be):
        return "planned"  # "talks are to take place", "was to be attended by X", but not "the trip is to end with"
    if relation in ("subject", "object"):
        bare = verb_status(verb)
        if effect in ("cancelled", "postponed", "refused"):
            return effect
        acts = (
            effect == "proposed"
            and relation == "subject"
            and (not children(verb, "auxpass") or any(c.lower_ == "at" for c in children(verb, "prep")))
        )
        decides = effect == "planned" and relation == "subject" and not children(verb, "auxpass")
        acts = acts or (decides and bool(children(verb, "ccomp", "dobj", "xcomp")))  # "ministers meeting agreed to"
        if effect and bare in ("held", "ongoing") and not acts:  # "calls to discuss" are none that were discussed
            return effect
        return bare
    if relation == "to" and verb.lemma_ in _SEEMING and any(c.lower_ in _OPEN for c in children(verb, "acomp")):
        return "refused" if is_negated(verb) else "proposed"  # "was open in principle to a meeting"
    if relation in ("at", "for", "to") and verb.lemma_ in ("show", "turn") and is_absence(verb):
        return "cancelled"  # "did not show up at the talks with"
    status = verb_status(verb)
    if status == "cancelled" and relation in ("at", "during", "in") and verb.head.lemma_ == "fail":
        return "held"  # those who "failed to agree at talks" held them
    if relation == "for" and is_without_date(verb):
        return "proposed"
    if relation == "for" and (has_come(verb) or has_kept_time(verb)):
        return "planned"
    if relation == "from" and effect == "refused":
        return effect  # "stayed away from the talks"
    if relation == "xcomp" and effect:
        return effect  # "offered to host talks", where "host" is taken for a noun
    if relation in ("ahead", "prior") or (relation == "to" and effect in ("proposed", "planned")):
        return effect or "planned"
    if relation == "for" and effect:
        return effect
    if relation in AFTERWARDS and status in ("refused", "ongoing"):
        return "held"
    return "held" if status == "refused" else status


def _is_to_come(verb: Token) -> bool:
    """ "Dinner follows", "talks begin at four", "a visit to Oslo comes next": what has a time is told so."""
    if verb.tag_ not in ("VBZ", "VBP") or children(verb, "aux", "dobj", "neg"):
        return False
    if verb.lemma_ == "follow":
        return True
    behind = list(verb.doc[verb.i + 1 : min(verb.i + _NEAR, verb.sent.end)])
    hour = any(a.lower_ == "at" and (b.like_num or b.text[:1].isdigit()) for a, b in pairwise(behind))
    return verb.lemma_ in _BEGINNING and (hour or any(t.lower_ in _DAY_PARTS | _NEXT for t in behind))
