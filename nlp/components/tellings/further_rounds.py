"""Encounters told by their number in a series alone: "a second round is due in May", "the previous one was in Oslo".

Who takes part is who took part in the encounter told of before; when and where it was is its own, or else nothing is
told that is not known already.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from spacy.tokens import Doc, Token

from graph.model import Status
from nlp.components.frames.casting import ACTING, Casting
from nlp.components.frames.syntax import agents, children, governor, prepositional
from nlp.components.frames.verb_arguments import is_passive
from nlp.components.sides.at_talks import is_year
from nlp.components.sides.sides import country_actor
from nlp.components.status.noun_status import is_told_as_past, noun_status
from nlp.components.tellings.event_words import triggers, words
from nlp.components.tellings.telling import TWO_SIDES, Part, Telling
from nlp.components.tellings.telling_types import settle_type

_NOUNS = frozenset((
    "consultations", "cycle", "cycles", "meeting", "meetings", "negotiations", "one", "round", "rounds", "session",
    "sessions", "summit", "talks",
))  # fmt: skip
_OF_MANY = frozenset({"conference", "edition", "forum", "gathering"})
"""What a gathering alone is called, and no round of talks."""
_ROUNDS = frozenset({"cycle", "cycles", "round", "rounds"})
_BARE = frozenset({"consultations", "negotiations", "talks"})
_IN_A_SERIES = frozenset((
    "another", "earlier", "eighth", "fifth", "final", "first", "follow-up", "following", "fourth", "fresh", "further",
    "last", "new", "next", "ninth", "preceding", "previous", "second", "seventh", "sixth", "subsequent", "tenth",
    "third", "up", "upcoming",
))  # fmt: skip
_HAPPENING = frozenset((
    "be", "begin", "continue", "convene", "expect", "fix", "follow", "hold", "happen", "occur", "open", "plan",
    "reconvene", "resume", "schedule", "set", "start", "take", "conclude", "end",
))  # fmt: skip
_GOING_ON = _HAPPENING - {"be", "expect", "conclude", "end", "convene"}
_NOBODY = frozenset({"no", "any", "every", "each", "some"})
_KINDS = frozenset((
    "ambassadorial", "at", "bilateral", "border", "ceasefire", "contact", "direct", "expert", "expert-level", "formal",
    "full", "group", "high", "high-level", "indirect", "informal", "level", "ministerial", "nuclear", "official",
    "peace", "political", "preparatory", "proximity", "scheduled", "similar", "such", "technical", "trade",
    "trilateral", "truce", "working", "working-level",
))  # fmt: skip
""" What a meeting in a series may be called besides; "cabinet", "budget" or "coalition" tell of others. """
_OF_STATES = frozenset({"annual", "bilateral", "consultations"})
"""What a series is called that states hold, whoever sits in it next: "the next bilateral summit"."""
_TOPICS = frozenset({"on", "about", "over", "regarding", "with", "between", "among"})
_NEAR, _FAR = 2, 4  # sentences back to the encounter that a bare word, or one in a series, goes on from
_SURE = 0.7
"""How likely a classifier must take what no frame tells of for an encounter, that others may go on from it."""


def further_rounds(doc: Doc, casting: Casting, found: Sequence[Telling]) -> list[Telling]:
    """The tellings of such words; `goes_on` is the telling of those who take part."""
    known = sorted((t for t in found if _can_go_on(t)), key=lambda t: t.trigger.i)
    if not known:
        return []
    number = {sentence.start: at for at, sentence in enumerate(doc.sents)}
    hosted = {t.trigger.i: t for t in found if _is_hosted_alone(t)}
    told = {t.trigger.i for t in found if t.parts and t.trigger.i not in hosted}
    more: list[Telling] = []
    for noun in doc[known[0].trigger.i + 1 :]:
        if noun.lower_ not in _NOUNS | _OF_MANY or noun.i in told:
            continue
        reach = _reach(noun, casting)
        before = [t for t in (*known, *more) if t.trigger.i < noun.i]
        before = [t for t in before if number[noun.sent.start] - number[t.trigger.sent.start] <= reach]
        if noun.lower_ in _OF_MANY:
            before = [t for t in before if t.type == "gathering"]
        elif noun.lower_ == "summit" and any(t.type == "gathering" and t.trigger.i < noun.i for t in known):
            # and no talks of two on its margins
            before = [t for t in before if t.type == "gathering" or t.trigger.lemma_ == "summit"]
        if not reach or not before:
            continue
        called_so = [t for t in before if t.trigger.lemma_.lower() == noun.lemma_]
        last = max(called_so or before, key=lambda t: t.trigger.i)
        if noun.lower_ == "summit" and not called_so and any(t.lower_ == "summit" for t in doc[: last.trigger.i]):
            continue  # of the summit that the text is about, and no round of a meeting held there in between
        if any(t.lemma_ == noun.lemma_ and t.i not in told for t in doc[last.trigger.i + 1 : noun.i]):
            continue  # of the series that those words are about
        if not _told(noun, found):
            more.append(_going_on(noun, last, _hosts(noun, hosted.get(noun.i), casting)))
            if noun.i in hosted:
                hosted[noun.i].parts = []  # or else the host of the next would be one of the last
    return more


def _is_hosted_alone(telling: Telling) -> bool:
    """ "Brazil will host the next one": nobody is named but who receives the others."""
    named = [p for p in telling.parts if p.role != "host"]
    return bool(telling.parts) and not named and telling.type in ("meeting", "gathering")


def _hosts(noun: Token, telling: Telling | None, casting: Casting) -> list[Part]:
    """Who receives those of the series: as the telling has it, or behind "will be hosted by"."""
    if telling is not None:
        return telling.parts
    verb, relation = governor(noun)
    if verb is None or relation != "subject" or verb.lemma_ not in words("host_verbs"):
        return []
    return [replace(p, role="host") for p in casting.parts(agents(verb))]


def with_own_time(tellings: Sequence[Telling]) -> Iterator[Telling]:
    """The tellings without those of a series that give neither a day nor a city which the one before does not have."""
    for telling in tellings:
        if telling.goes_on is None or _is_another(telling, telling.goes_on):
            yield telling


def _is_another(telling: Telling, before: Telling) -> bool:
    when, known = telling.when, before.when
    if when is not None and when.basis == "published":
        when = None
    elsewhere = telling.where is not None and before.where is not None and telling.where.is_other_city(before.where)
    elsewhere = elsewhere or len({_land(telling), _land(before)} - {None}) == TWO_SIDES
    if when is None or known is None:
        return elsewhere or (when is not None and telling.status != before.status)
    return elsewhere or when.end < known.start or known.end < when.start


def _land(telling: Telling) -> str | None:
    """The country that it is said to be in, or whose state or leader receives the others."""
    if telling.where is not None and telling.where.country is not None:
        return telling.where.country
    return next((p.actor.country for p in telling.parts if p.role == "host" and p.actor.country), None)


def _can_go_on(telling: Telling) -> bool:
    told = telling.status not in ("refused", "cancelled") and telling.type in ("meeting", "gathering")
    forum = telling.type == "gathering" and any(p.actor.kind == "organization" for p in telling.parts)
    sides = {telling.side(p.actor) for p in telling.parts if p.role != "host" or p.actor.kind != "organization"}
    sure = not telling.learned or telling.chance > _SURE
    return told and sure and not telling.paired and (len(sides) >= TWO_SIDES or forum)


def _told(noun: Token, found: Sequence[Telling]) -> bool:
    """Whether the clause of the noun tells of an encounter by another word."""
    verb, _ = governor(noun)
    here = [t.trigger for t in found if t.parts and t.trigger.sent == noun.sent and not _is_hosted_alone(t)]
    return any(t == verb or noun.is_ancestor(t) or governor(t)[0] == verb for t in here)


def _reach(noun: Token, casting: Casting) -> int:
    """How many sentences back the encounter may be that the noun goes on from; 0 if it tells of none such."""
    beside = {c.lower_ for c in noun.lefts} | {g.lower_ for c in noun.lefts for g in c.lefts}
    if beside & _NOBODY or not _happens(noun) or _is_of_else(noun) or _names_somebody(noun, casting):
        return 0
    if beside & _IN_A_SERIES or _is_of_a_year(noun):
        return 0 if noun.lower_ == "one" and "the" not in beside else _FAR
    bare = noun.lower_ in _BARE and not any(c.dep_ in ("det", "poss") for c in noun.lefts)
    said_of = any(c.lower_ in _TOPICS for c in children(noun, "prep"))
    verb, _ = governor(noun)
    goes_on = verb is None or verb.lemma_ in _GOING_ON
    return _NEAR if bare and goes_on and not said_of else 0


def _is_of_a_year(noun: Token) -> bool:
    """ "This year's summit", "last year's conference", "the 2025 summit"."""
    return any((c.dep_ == "poss" and c.lemma_ == "year") or is_year(c) for c in noun.lefts)


def _is_of_else(noun: Token) -> bool:
    """Whether the words on the noun make it a round of votes, a cabinet's session, a meeting of some board."""
    of = [t.lemma_.lower() for t in prepositional(noun, "of")]
    kinds = [t for t in noun.lefts if t.dep_ in ("amod", "compound", "nmod", "poss", "advmod") and t.is_alpha]
    known = _KINDS | _IN_A_SERIES
    odd = [t for t in kinds if t.lower_ not in known and t.ent_type_ not in ("DATE", "ORDINAL", "TIME", "CARDINAL")]
    unparsed = not of and any(c.lower_ == "of" for c in noun.rights)  # "of the chess final", with its noun lost
    return (
        bool(odd)
        or unparsed
        or any(lemma not in ("talk", "negotiation", "consultation", "dialogue", "meeting") for lemma in of)
    )


def _happens(noun: Token) -> bool:
    """Whether the noun is what takes place, or heads a line without a verb, as in chronologies."""
    if noun.dep_ == "ROOT":
        return noun.lower_ in _ROUNDS | _BARE and noun.doc[noun.sent.start].i <= noun.left_edge.i
    verb, relation = governor(noun)
    if verb is None or not _is_finite(verb):
        return False
    hosted = (relation == "object") != is_passive(verb) and verb.lemma_ in words("host_verbs")
    return hosted or (relation == "subject" and verb.lemma_ in _HAPPENING)


def _is_finite(verb: Token) -> bool:
    return verb.tag_ in ("VBD", "VBZ", "VBP") or any(c.dep_ in ("aux", "auxpass") for c in verb.children)


def _names_somebody(noun: Token, casting: Casting) -> bool:
    """Whether the phrase names a side of its own; a country it is in, or that it is led by, is none."""
    placed = {t.i for t in prepositional(noun, "in", "at")}
    for token in noun.subtree:
        mention = casting.mention(token)
        acting = mention is not None and any(a.kind in ACTING for a in mention.actors)
        if mention is not None and acting and mention.root not in placed:
            return True
    return False


def _going_on(noun: Token, last: Telling, hosts: list[Part]) -> Telling:
    gathering = last.type == "gathering"
    lemma = "conference" if gathering else "talk" if noun.lower_ in _BARE else "meeting"
    word = triggers()[lemma, "noun"]
    status = _status_of(noun)
    received = {p.actor.id for p in hosts}
    parts = [*hosts, *(p for p in _taking_part(noun, last, status) if p.actor.id not in received)]
    made = replace(
        last, trigger=noun, word=word, type=word.type, status=status, parts=parts,
        mode=word.mode, definite=False, learned=False, when=None, where=None, topics=[], defined=False, goes_on=last,
        tenseless=status == "held" and not is_told_as_past(noun),
    )  # fmt: skip
    settle_type(made)
    verb, _ = governor(noun)
    means = [m for v in (verb, noun) if v is not None for m in prepositional(v, "by", "via", "over", "on")]
    if not gathering and any(t.lower_ in words("video") for m in means for t in m.subtree):
        made.type, made.mode = "call", "video"
    return made


def _status_of(noun: Token) -> Status:
    """What the clause says; "the next round was held in May" looks ahead from the one before alone."""
    status, (verb, _) = noun_status(noun), governor(noun)
    past = verb is not None and (verb.tag_ == "VBD" or any(c.tag_ == "VBD" for c in children(verb, "auxpass")))
    came = past and verb is not None and verb.lemma_ in _GOING_ON - {"plan", "schedule", "set", "fix"}
    return "held" if came and status in ("planned", "proposed") else status


def _taking_part(noun: Token, last: Telling, status: Status) -> list[Part]:
    """Those of the encounter before; of rounds that have been, which others may have sat in, the states they are of."""
    if last.type == "gathering" and any(p.actor.kind == "organization" for p in last.parts):
        return [Part(p.actor, token=p.token) for p in last.parts if p.actor.kind == "organization"]
    sat = [p for p in last.parts if p.role != "host" or p.actor.kind != "organization"]
    parts = [Part(p.actor, "mediator" if p.role == "mediator" else "participant", p.token) for p in sat]
    again = noun.lemma_ in ("meeting", "summit", "one") or status not in ("held", "ongoing")
    if again and not any(t.lower_ in _OF_STATES for t in noun.subtree):
        return parts
    states = [_state_of(noun.doc, p) for p in parts if p.role != "mediator"]
    distinct = {p.actor.id: p for p in states}
    return list(distinct.values()) if len(distinct) >= TWO_SIDES else parts


def _state_of(doc: Doc, part: Part) -> Part:
    code = part.actor.country if part.actor.kind == "person" else None
    state = country_actor(doc, code) if code is not None else None
    return part if state is None else Part(state, token=part.token)
