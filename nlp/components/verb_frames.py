"""Participants of an encounter told by a verb: who stands where in "Xi met Blinken", "Modi flew to Paris"."""

from spacy.tokens import Token

from graph.model import Role
from nlp.components.casting import Casting
from nlp.components.event_words import Trigger, words
from nlp.components.syntax import agents, children, objects, prepositional, subjects
from nlp.components.telling import Part
from nlp.components.telling_types import is_assembly

STANCE_NOUNS = frozenset({"favour", "favor", "support", "defence", "defense", "terms"})
_PAIR = 2
_CREDENTIALS = frozenset({"credential", "credentials"})
_SIGNED_ALONE = frozenset(
    {"letter", "petition", "statement", "appeal", "law", "bill", "order", "decree", "book", "contract"}
)
DESTINATION = ("to", "in", "for", "into", "at")


def verb_parts(verb: Token, word: Trigger, casting: Casting) -> tuple[list[Part], list[Token]]:
    """The parts of the clause of `verb`, and the tokens that name a visit's destination or a forum."""
    return _FRAMES[word.frame](verb, casting)


def _cast(casting: Casting, tokens: list[Token], role: Role = "participant") -> list[Part]:
    found = casting.parts(tokens)
    for part in found:
        part.role = role
    return found


def _doers(verb: Token, casting: Casting) -> list[Token]:
    if is_passive(verb):
        return agents(verb)
    return subjects(verb) or casting.just_before(verb)


def _done_to(verb: Token, casting: Casting) -> list[Token]:
    found = undergoers(verb)
    if casting.parts(found) or is_passive(verb):
        return found
    return [*found, *(casting.just_after(verb) or casting.later_object(verb))]


def is_passive(verb: Token) -> bool:
    """Whether the verb is a passive participle: "was received", "the talks hosted by"."""
    if children(verb, "nsubjpass", "auxpass") or (verb.tag_ == "VBN" and children(verb, "agent")):
        return True
    return verb.dep_ == "acl" and verb.tag_ == "VBN"


def undergoers(verb: Token) -> list[Token]:
    """Whom the verb is done to, the head noun of a reduced passive clause included."""
    if verb.dep_ == "acl" and verb.tag_ == "VBN":
        return [verb.head]
    return objects(verb) if not is_passive(verb) else [*objects(verb), *_passive_subjects(verb)]


def _passive_subjects(verb: Token) -> list[Token]:
    return [] if children(verb, "nsubjpass") else subjects(verb)


def _reciprocal(verb: Token, casting: Casting) -> tuple[list[Part], list[Token]]:
    met = [t for t in children(verb, "dobj") if not _is_each_other(t) and not _is_set_apart(t)]
    if met and verb.lemma_ != "shake" and not casting.parts(met):  # "met expectations", "had seen swings"
        return [], []
    others = [*_done_to(verb, casting), *prepositional(verb, "with", "alongside", "opposite", "beside")]
    for across in (c for c in verb.children if c.lower_ == "across"):
        others += [*prepositional(across, "from"), *prepositional(verb, "from")]
    if not casting.parts(prepositional(verb, "with")):
        means = [o for p in children(verb, "prep", "agent") for o in children(p, "pobj")]
        others += [t for o in means for t in prepositional(o, "with")]  # "conferred by video link with"
    return _cast(casting, _doers(verb, casting)) + _cast(casting, others), []


def _is_set_apart(token: Token) -> bool:
    """What follows a comma is no object: "met on Monday, the second such session"."""
    first = token.left_edge.i
    return first > 0 and token.doc[first - 1].text == ","


def _is_each_other(token: Token) -> bool:
    return token.lower_ == "other" and any(c.lower_ == "each" for c in token.children)


def _facing(verb: Token, casting: Casting) -> tuple[list[Part], list[Token]]:
    """ "Will face each other": what is no encounter but for the reciprocal pronoun."""
    if not any(_is_each_other(t) for t in children(verb, "dobj")):
        return [], []
    return _cast(casting, _doers(verb, casting)), []


def _together(verb: Token, casting: Casting) -> tuple[list[Part], list[Token]]:
    """ "Got together", "came together in Vienna"."""
    if not _brings_together(verb):
        return [], []
    return _reciprocal(verb, casting)


def _brings_together(verb: Token) -> bool:
    """Whether "together" stands on the verb; parsers hang it on the place that follows ("together in Paris")."""
    return any(t.lower_ == "together" and verb in (t.head, t.head.head) for t in verb.subtree)


def _signing(verb: Token, casting: Casting) -> tuple[list[Part], list[Token]]:
    """People of two sides who put their names to one paper somewhere: letters and bills are signed apart."""
    where = [t for t in prepositional(verb, "in", "at", "aboard") if t.ent_type_ in ("GPE", "FAC", "LOC")]
    if not where or any(t.lemma_ in _SIGNED_ALONE for t in children(verb, "dobj")):
        return [], []
    people = _people(casting, [*_doers(verb, casting), *prepositional(verb, "with")])
    return (people, []) if not is_passive(verb) and len({p.actor.country for p in people}) >= _PAIR else ([], [])


def _speaking(verb: Token, casting: Casting) -> tuple[list[Part], list[Token]]:
    if STANCE_NOUNS & {t.lower_ for t in prepositional(verb, "in")}:
        return [], []
    others = list(prepositional(verb, "with", "to", "alongside"))
    if not others:
        means = [
            t for t in prepositional(verb, "by", "over", "on", "via") if t.lower_ in words("phone") | words("video")
        ]
        others = [t for medium in means for t in prepositional(medium, "with", "to")]
    return _cast(casting, _doers(verb, casting)) + _cast(casting, others), []


def _calling(verb: Token, casting: Casting) -> tuple[list[Part], list[Token]]:
    if verb.lemma_ == "call" and any(c.i > verb.i for c in children(verb, "oprd", "ccomp", "xcomp")):
        return [], []
    hosts = _people(casting, list(prepositional(verb, "on"))) if not is_passive(verb) else []
    if hosts:
        for host in hosts:
            host.role = "host"
        return _cast(casting, _doers(verb, casting), "guest") + hosts, []
    called = _people(casting, undergoers(verb))
    return (_cast(casting, _doers(verb, casting)) + called, []) if called else ([], [])


def _hosting(verb: Token, casting: Casting) -> tuple[list[Part], list[Token]]:
    papers = [t for t in children(verb, "dobj") if t.lemma_ in _CREDENTIALS]
    bearers = [t for node in (verb, *papers) for t in prepositional(node, "of", "from")] if papers else []
    guests = _cast(casting, bearers or _done_to(verb, casting), "guest")
    if is_passive(verb) and not agents(verb):
        hosts = [t for c in verb.children for t in prepositional(c, "by") if c.dep_ == "prep" or c.pos_ == "NOUN"]
        inner = [t for c in children(verb, "prep") for o in children(c, "pobj") for t in prepositional(o, "by")]
        return (_cast(casting, [*hosts, *inner], "host") + guests, []) if guests else ([], [])
    return (_cast(casting, _doers(verb, casting), "host") + guests, []) if guests else ([], [])


def _visiting(verb: Token, casting: Casting) -> tuple[list[Part], list[Token]]:
    return _cast(casting, _doers(verb, casting), "guest"), undergoers(verb)


def _motion(verb: Token, casting: Casting) -> tuple[list[Part], list[Token]]:
    if children(verb, "dobj"):
        return [], []
    return _cast(casting, _doers(verb, casting), "guest"), list(prepositional(verb, *DESTINATION))


def _leaving(verb: Token, casting: Casting) -> tuple[list[Part], list[Token]]:
    return _cast(casting, subjects(verb), "guest"), list(prepositional(verb, "for"))


def _attending(verb: Token, casting: Casting) -> tuple[list[Part], list[Token]]:
    forums = [*undergoers(verb), *prepositional(verb, "in", "at")]
    forum = [p for p in _cast(casting, forums) if p.actor.kind == "organization"]
    return (_cast(casting, _doers(verb, casting)) + forum, []) if forum else ([], [])


def _inviting(verb: Token, casting: Casting) -> tuple[list[Part], list[Token]]:
    visits = [
        t
        for c in children(verb, "xcomp", "ccomp", "advcl")
        if c.lemma_ in ("visit", "come", "travel")
        for t in c.subtree
    ]
    destination = [t for t in visits if t.dep_ in ("dobj", "pobj")] + list(prepositional(verb, "to"))
    guests = _cast(casting, undergoers(verb), "guest")
    hosts = _cast(casting, _doers(verb, casting), "host")
    if not guests or not (destination or visits):
        return [], []
    return hosts + guests, destination


def _spending(verb: Token, casting: Casting) -> tuple[list[Part], list[Token]]:
    """ "spent three hours with", "spent an hour persuading": only time can be spent so."""
    if not any(t.ent_type_ in ("TIME", "DATE") for t in children(verb, "dobj", "npadvmod")):
        return [], []
    others = [t for c in children(verb, "xcomp", "advcl") if c.lemma_ in words("persuade") for t in objects(c)]
    met = _people(casting, [*prepositional(verb, "with"), *others])
    return (_cast(casting, subjects(verb)) + met, []) if met else ([], [])


def _telling(verb: Token, casting: Casting) -> tuple[list[Part], list[Token]]:
    """ "Xi told Blinken that": two known people who talk, whatever the occasion; analysts tell reporters."""
    speakers, addressed = _people(casting, _doers(verb, casting)), _people(casting, undergoers(verb))
    assembly = [p for p in casting.parts(undergoers(verb)) if is_assembly(p.actor)]
    if assembly and speakers and not is_passive(verb):
        return speakers + assembly, []
    if is_passive(verb) or not speakers or not addressed or not all(p.actor.known for p in [*speakers, *addressed]):
        return [], []
    return speakers + addressed, []


def _conferring(verb: Token, casting: Casting) -> tuple[list[Part], list[Token]]:
    """People of two sides who cannot but have talked: "The two leaders discussed", "Xi agreed with Biden"."""
    people = _people(casting, [*_doers(verb, casting), *prepositional(verb, "with")])
    return (people, []) if not is_passive(verb) else ([], [])


def _accompanied(verb: Token, casting: Casting) -> tuple[list[Part], list[Token]]:
    """ "Was with the prime minister for forty minutes": two people, and how long."""
    lasted = [
        t for t in prepositional(verb, "for") if t.ent_type_ in ("TIME", "DATE") or t.lemma_ in ("hour", "minute")
    ]
    doers, others = _people(casting, subjects(verb)), _people(casting, list(prepositional(verb, "with")))
    return (doers + others, []) if lasted and doers and others else ([], [])


def _presenting(verb: Token, casting: Casting) -> tuple[list[Part], list[Token]]:
    """ "Presented his credentials to the president"."""
    nodes = (verb, *children(verb, "dobj", "nsubjpass"))
    hosts = _people(casting, [t for node in nodes for t in prepositional(node, "to")])
    for host in hosts:
        host.role = "host"
    return (_cast(casting, _doers(verb, casting), "guest") + hosts, []) if hosts else ([], [])


def _welcomed(verb: Token, casting: Casting) -> tuple[list[Part], list[Token]]:
    """ "Was welcomed to Paris"."""
    guests = _people(casting, undergoers(verb))
    for part in guests:
        part.role = "guest"
    return guests, list(prepositional(verb, "to"))


def _dropping_in(verb: Token, casting: Casting) -> tuple[list[Part], list[Token]]:
    """ "Dropped in on the chancellor"."""
    hosts = _people(casting, list(prepositional(verb, "on")))
    for host in hosts:
        host.role = "host"
    return (_cast(casting, _doers(verb, casting), "guest") + hosts, []) if hosts else ([], [])


def _chairing(verb: Token, casting: Casting) -> tuple[list[Part], list[Token]]:
    """ "Co-chaired the commission with his counterpart"; parsers take "co" for the subject of what is left."""
    doers = _doers(verb, casting)
    doers += [t for d in doers if d.lower_ == "co" for t in children(d, "compound", "nmod")]
    beside = [*prepositional(verb, "with"), *(t for o in children(verb, "dobj") for t in prepositional(o, "with"))]
    people, others = _people(casting, doers), _people(casting, beside)
    return (people + others, []) if people and not is_passive(verb) and len(people + others) >= _PAIR else ([], [])


def _jointly(verb: Token, casting: Casting) -> tuple[list[Part], list[Token]]:
    """What a pair says with one voice ("the two leaders reaffirmed"); two named one by one may speak apart."""
    pairs = [t for t in subjects(verb) if (m := casting.mention(t)) is not None and len(m.actors) == _PAIR]
    people = _people(casting, pairs)
    return (people, []) if not is_passive(verb) else ([], [])


def _personal(verb: Token, casting: Casting) -> tuple[list[Part], list[Token]]:
    """What only people do with people: "embraced", "were joined by"; who joins a body is its member."""
    doers = _people(casting, _doers(verb, casting))
    others = _people(casting, undergoers(verb))
    return (doers + others, []) if doers and others else ([], [])


def _playing_host(verb: Token, casting: Casting) -> tuple[list[Part], list[Token]]:
    """ "played host to the president"."""
    nouns = children(verb, "dobj", "attr")
    guests = [t for noun in [verb, *nouns] for t in prepositional(noun, "to")]
    found = _cast(casting, guests, "guest")
    return (_cast(casting, subjects(verb), "host") + found, []) if found else ([], [])


def _expected(verb: Token, casting: Casting) -> tuple[list[Part], list[Token]]:
    """ "is expected in Yangon on Wednesday": people only, and a place."""
    if not is_passive(verb) or children(verb, "xcomp", "ccomp"):
        return [], []
    guests = _people(casting, undergoers(verb))
    for part in guests:
        part.role = "guest"
    return guests, list(prepositional(verb, "in", "at"))


def _bringing(verb: Token, casting: Casting) -> tuple[list[Part], list[Token]]:
    """ "brought the two presidents together": who brings them mediates, if he is of neither side."""
    if not _brings_together(verb):
        return [], []
    brought = _cast(casting, undergoers(verb))
    if len({p.actor.country or p.actor.id for p in brought}) < _PAIR:
        return [], []
    return brought + _cast(casting, _doers(verb, casting), "mediator"), []


def _mediating(verb: Token, casting: Casting) -> tuple[list[Part], list[Token]]:
    if is_passive(verb):
        return [], []
    return _cast(casting, subjects(verb), "mediator") + _cast(casting, list(prepositional(verb, "between"))), []


def _being(verb: Token, casting: Casting) -> tuple[list[Part], list[Token]]:
    """ "is in London": people only."""
    after = next((c for c in verb.rights if c.dep_ not in ("punct", "advmod", "neg")), None)
    if after is not None and after.lower_ == "due":
        after = next((c for c in after.rights if c.dep_ == "prep"), None)
    elif after is not None and after.lower_ == "to" and verb.tag_ != "VBN":
        return [], []
    if after is None or after.lower_ not in ("in", "to"):
        return [], []
    guests = _people(casting, subjects(verb))
    for part in guests:
        part.role = "guest"
    return guests, children(after, "pobj")


def is_due(verb: Token) -> bool:
    """ "Is due in Paris on Monday"."""
    return verb.lemma_ == "be" and any(c.lower_ == "due" for c in children(verb, "acomp"))


def _people(casting: Casting, tokens: list[Token]) -> list[Part]:
    return [p for p in casting.parts(tokens) if p.actor.kind == "person"]


_FRAMES = {
    "spending": _spending,
    "telling": _telling,
    "conferring": _conferring,
    "jointly": _jointly,
    "personal": _personal,
    "playing_host": _playing_host,
    "expected": _expected,
    "bringing": _bringing,
    "mediating": _mediating,
    "being": _being,
    "facing": _facing,
    "accompanied": _accompanied,
    "welcomed": _welcomed,
    "presenting": _presenting,
    "dropping_in": _dropping_in,
    "chairing": _chairing,
    "together": _together,
    "signing": _signing,
    "reciprocal": _reciprocal,
    "speaking": _speaking,
    "calling": _calling,
    "hosting": _hosting,
    "visiting": _visiting,
    "motion": _motion,
    "leaving": _leaving,
    "attending": _attending,
    "inviting": _inviting,
}
