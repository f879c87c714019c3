"""Frames of verbs of talking: "spoke with", "phoned", "told"."""

from spacy.tokens import Token

from nlp.components.frames.casting import Casting
from nlp.components.frames.syntax import children, prepositional
from nlp.components.frames.verb_arguments import Sides, cast, doing, is_passive, persons, undergoers
from nlp.components.sides.bystanders import without_bystanders
from nlp.components.tellings.event_words import words
from nlp.components.tellings.other_speech import gives_a_name
from nlp.components.tellings.telling_types import is_assembly

_AUDIENCES = frozenset({"audience", "camera", "crowd", "journalist", "medium", "media", "press", "reporter"})
_RINGING = frozenset({"call", "phone", "ring", "telephone"})
_STANCE_NOUNS = frozenset({"favour", "favor", "support", "defence", "defense", "terms"})


def speaking(verb: Token, casting: Casting) -> Sides:
    """ "Spoke with B", "spoke by phone with B"."""
    if _STANCE_NOUNS & {t.lower_ for t in prepositional(verb, "in")}:
        return [], []
    others = list(prepositional(verb, "with", "to", "alongside"))
    if not others:  # "spoke with B to discuss", where B is taken for who discusses
        clauses = [c for p in children(verb, "prep") if p.lower_ == "with" for c in children(p, "pcomp")]
        others = [s for clause in clauses for s in children(clause, "nsubj")]
    if not others and verb.lemma_ == "talk":  # "talked steel with B"
        others = [t for matter in children(verb, "dobj") for t in prepositional(matter, "with")]
    if any(t.lemma_.lower() in _AUDIENCES for t in others):
        others = list(prepositional(verb, "alongside", "beside"))  # "spoke to reporters alongside B"
        if not others:
            return [], []
    if not others:
        means = [
            t for t in prepositional(verb, "by", "over", "on", "via") if t.lower_ in words("phone") | words("video")
        ]
        others = [t for medium in means for t in prepositional(medium, "with", "to")]
    others = without_bystanders(verb, others, casting)
    return cast(casting, doing(verb, casting)) + cast(casting, others), []


def calling(verb: Token, casting: Casting) -> Sides:
    """ "Phoned B", "called on B"."""
    if any(c.lower_ == "off" for c in children(verb, "prt")):
        return [], []  # "was called off"
    bare_on = any(c.lower_ == "on" and not children(c, "pobj") for c in children(verb, "prep", "prt"))
    visited = children(verb, "oprd") if bare_on and not children(verb, "dobj") else []
    whom = _called_by_name(verb, casting)
    named = [c for c in children(verb, "oprd", "ccomp", "xcomp") if c.i > verb.i and c not in (*visited, *whom)]
    named = [c for c in named if not _is_purpose(c)]
    if verb.lemma_ == "call" and (named or gives_a_name(verb)):
        return [], []
    if is_passive(verb) and bare_on and verb.lemma_ == "call":  # not "was telephoned on Monday by B"
        guests = cast(casting, doing(verb, casting), "guest")  # "was called on by B"
        return (guests + persons(casting, undergoers(verb), "host"), []) if guests else ([], [])
    called_on = [*undergoers(verb), *visited] if bare_on and verb.lemma_ == "call" else _called_on(verb)
    hosts = persons(casting, called_on, "host") if not is_passive(verb) else []
    if hosts:
        return cast(casting, doing(verb, casting), "guest") + hosts, []
    called = persons(casting, [*undergoers(verb), *whom])
    if not called and verb.lemma_ in _RINGING - {"call"}:  # "telephoned the leaders of Poland and Norway"
        spoken_for = [t for t in undergoers(verb) if (m := casting.mention(t)) is not None and m.form != "name"]
        called = cast(casting, spoken_for)
    return (cast(casting, doing(verb, casting)) + called, []) if called else ([], [])


def _called_on(verb: Token) -> list[Token]:
    """ "Called on B", not "telephoned A on Monday and B on Tuesday", where parsers join B to the day."""
    named = [t for t in prepositional(verb, "on") if not (t.dep_ == "conj" and t.head.ent_type_ == "DATE")]
    return named if verb.lemma_ == "call" else []


def _is_purpose(verb: Token) -> bool:
    """ "Called him to tell him", not "called the talks frank"."""
    return (
        verb.tag_ == "VB" and verb.dep_ in ("xcomp", "advcl") and any(c.lower_ == "to" for c in children(verb, "aux"))
    )


def _called_by_name(verb: Token, casting: Casting) -> list[Token]:
    """ "Called Foreign Minister Ana Ruiz on Tuesday", where the parser takes her for what somebody is called."""
    if children(verb, "dobj", "nsubjpass"):
        return []
    return [c for c in children(verb, "oprd") if c.pos_ == "PROPN" and persons(casting, [c])]


def telling(verb: Token, casting: Casting) -> Sides:
    """ "Xi told Blinken that": two known people who talk, whatever the occasion; analysts tell reporters."""
    if _is_purpose(verb) and verb.head.lemma_ in _RINGING:
        return [], []  # the call tells of it
    speakers, addressed = persons(casting, doing(verb, casting)), persons(casting, undergoers(verb))
    assembly = [p for p in casting.parts(undergoers(verb)) if is_assembly(p.actor)]
    if assembly and speakers and not is_passive(verb):
        return speakers + assembly, []
    if is_passive(verb) or not speakers or not addressed or not all(p.actor.known for p in [*speakers, *addressed]):
        return [], []
    return speakers + addressed, []
