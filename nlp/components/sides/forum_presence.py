"""Who is told of as there after a gathering was: "X and Y attended", "X was there", "X told the forum"."""

from collections.abc import Callable, Iterator

from spacy.tokens import Token

from nlp.components.frames.casting import Casting
from nlp.components.frames.companions import beside_subject
from nlp.components.frames.subjects import subjects
from nlp.components.frames.syntax import SUBJECTS, agents, children, conjuncts, objects, prepositional
from nlp.components.frames.verb_arguments import is_passive, persons
from nlp.components.sides.at_talks import is_another
from nlp.components.status.negation import is_negated
from nlp.components.status.status import verb_status
from nlp.components.tellings.event_words import words
from nlp.components.tellings.telling import OFF, Part

_POINTING = frozenset({"the", "this", "that"})
_AUDIENCE = frozenset({"attendee", "audience", "colleague", "counterpart", "delegate", "leader", "participant"})
_ORGANS = frozenset({"assembly", "committee", "council"})
_SPEECHES = frozenset({"address", "appearance", "keynote", "remark", "speech", "statement", "talk"})
_THERE = frozenset({"there", "hand", "attendance", "chair"})
_VERBS = frozenset({
    "address", "announce", "attend", "attract", "be", "bring", "chair", "close", "declare", "deliver", "draw",
    "feature", "gather", "give", "host", "inaugurate", "include", "make", "open", "participate", "preside",
    "represent", "say", "speak", "take", "tell", "unite", "warn",
})  # fmt: skip
_DRAWING = frozenset({"attract", "bring", "draw", "feature", "gather", "include", "unite"})
_CHAIRING = frozenset({"address", "chair", "close", "host", "inaugurate", "open", "tell"})
_SAYING = frozenset({"announce", "declare", "preside", "say", "speak", "warn"})
_GROUPS = frozenset({"nationality", "metonym", "group"})


def at_forum(verb: Token, casting: Casting) -> tuple[list[Part], list[Part]]:
    """The people and states that a clause has at a gathering told of before, and the states that they stand for."""
    if verb.lemma_ not in _VERBS or verb.pos_ not in ("VERB", "AUX"):
        return [], []
    says, found = next(((says, people) for says in _WAYS if (people := says(verb))), (_attending, []))
    if not found or is_negated(verb) or verb_status(verb) in OFF:
        return [], []
    parts = seated(found, casting)
    chairing = verb.lemma_ in ("chair", "host") and says is _speaking and verb.dep_ in ("ROOT", "conj", "ccomp")
    if not parts and (chairing or says in (_attending, _being_there)):  # "Denmark and Iceland also took part"
        parts = [p for p in casting.parts(found) if p.actor.kind == "country"]
    states = casting.parts(children(verb, "dobj")) if verb.lemma_ == "represent" else []
    return parts, [p for p in states if p.actor.kind == "country"]


def also_represented(verb: Token, casting: Casting) -> Iterator[tuple[Part, list[Part]]]:
    """ "A was represented by B, C by D and E by F": the states and people of the clauses that leave the verb out."""
    for by in verb.doc[verb.i + 1 : verb.sent.end]:
        state = casting.by_token.get(by.i - 1) if by.lower_ == "by" else None
        if state is None or not state.actors or state.actors[0].kind != "country":
            continue
        people = persons(casting, children(by, "pobj")) or persons(
            casting, [verb.doc[min(by.i + 1, len(verb.doc) - 1)]]
        )
        if people:
            yield Part(state.actors[0], token=state.root), people


def host_named(noun: Token) -> list[Token]:
    """ "Jean Chretien, the host, said", "host Cyril Ramaphosa"."""
    beside = noun.dep_ == "appos" or (noun.dep_ in ("compound", "nmod") and noun.head.pos_ == "PROPN")
    return [noun.head] if beside and noun.tag_ in ("NN", "NNP") else []


def seated(nouns: list[Token], casting: Casting) -> list[Part]:
    """The people whom nouns name, and the states and bodies whose ministers or envoys they do."""
    portfolios = [t for n in nouns if n.lower_ in ("minister", "ministers") for t in prepositional(n, "of", "for")]
    of_states = [t for p in portfolios for t in prepositional(p, "of")]  # "Ministers of Foreign Affairs of A and B"
    ministers = [p for p in casting.parts(of_states) if p.actor.kind == "country"]
    return [p for p in casting.parts(nouns) if _sits(p, casting)] or ministers


def _sits(part: Part, casting: Casting) -> bool:
    """A person, or a state or body by its ministers and envoys, or as one that does what the clause says."""
    mention = casting.by_token.get(part.token)
    return part.actor.kind == "person" or (mention is not None and mention.form in _GROUPS)


def _attending(verb: Token) -> list[Token]:
    """ "A and B attended", "also taking part was C", with nothing that is attended."""
    takes_part = verb.lemma_ == "take" and any(o.lower_ == "part" for o in children(verb, "dobj"))
    if not takes_part and verb.lemma_ not in ("attend", "participate"):
        return []
    elsewhere = [t for t in prepositional(verb, "in", "at") if t.ent_type_ not in ("DATE", "TIME")]
    listed = _listed_first(verb)
    attended = [] if takes_part else [t for t in children(verb, "dobj", "nsubjpass") if t not in listed]
    if verb.lemma_ == "attend" and verb.tag_ == "VBN" and verb.dep_ in ("acl", "advcl", "conj") and not attended:
        return agents(verb)  # "at a summit in Brussels on Monday, attended by A and B"
    then = any(c.lower_ == "when" for c in children(verb, "advmod"))  # "was held in May, when A attended"
    if elsewhere or attended or is_passive(verb) or (verb.dep_ in ("relcl", "acl", "advcl") and not then):
        return []
    opens = verb.tag_ == "VBG" and verb.left_edge.is_sent_start and not children(verb, *SUBJECTS)
    return _behind(verb) if opens else [*listed, *subjects(verb), *beside_subject(verb)]


def _listed_first(verb: Token) -> list[Token]:
    """ "A, B and C attended": parsers set the first of a list before the verb as what is attended."""
    doers = [t for s in children(verb, "nsubj") for t in conjuncts(s)]
    first = [o for o in children(verb, "dobj") if len(doers) > 1 and o.i < doers[0].i]
    return [t for o in first if o.doc[o.right_edge.i + 1].text == "," for t in conjuncts(o)]


def _behind(verb: Token) -> list[Token]:
    """ "Also attending were A and B"."""
    over = [verb, *children(verb, "aux"), *([verb.head] if verb.head.lemma_ == "be" else [])]
    return [t for v in over for s in children(v, "nsubj", "attr", "dobj") if s.i > verb.i for t in conjuncts(s)]


def _being_there(verb: Token) -> list[Token]:
    """ "A was there", "A and B were on hand", "among those there were A and B"."""
    if verb.lemma_ != "be":
        return []
    there = [c for c in verb.children if c.dep_ in ("advmod", "attr") and c.lower_ == "there" and c.i > verb.i]
    there += [t for t in prepositional(verb, "in", "on") if t.lower_ in _THERE]
    if there:
        return subjects(verb)
    for group in (t for t in prepositional(verb, "among") if t.i < verb.i):
        here = any(t.lower_ in ("attending", "present", "there", *words("told_of")) for t in group.subtree)
        if here or group.lemma_ in ("attendee", "participant", "guest", "speaker", "delegate"):
            return [t for s in children(verb, "nsubj", "attr") if s.i > verb.i for t in conjuncts(s)]
    return []


def _speaking(verb: Token) -> list[Token]:
    """ "A told the forum", "B opened the summit", "C delivered a keynote speech", "D spoke at the event"."""
    if is_passive(verb):
        led = verb.lemma_ in _CHAIRING and verb.lemma_ != "tell"
        closed = led and any(_is_forum(t) or _is_it(verb, t) for t in children(verb, "nsubjpass"))
        return agents(verb) if closed else []
    heard = [
        t for t in objects(verb) if verb.lemma_ in _CHAIRING and (_is_forum(t) or _hears(verb, t) or _is_it(verb, t))
    ]
    heard += [o for o in children(verb, "dobj") if o.lemma_ in _SPEECHES and verb.lemma_ in ("deliver", "give", "make")]
    if verb.lemma_ == "preside" and verb.dep_ in ("ROOT", "conj") and not children(verb, "prep"):
        return subjects(verb)
    if verb.lemma_ in _SAYING and verb.dep_ in ("ROOT", "conj", "ccomp"):
        heard += [t for t in prepositional(verb, "at", "over", "to") if _is_forum(t)]
    return [t for t in subjects(verb) if t.pos_ != "PRON" or t.lower_ in ("he", "she")] if heard else []


def _is_it(verb: Token, noun: Token) -> bool:
    """ "The conference began. X chaired it"."""
    return noun.lower_ == "it" and verb.lemma_ != "tell"


def _hears(verb: Token, noun: Token) -> bool:
    audience = noun.lemma_ in _AUDIENCE and noun.tag_ == "NNS"
    if noun.lower_ == "them":
        return verb.lemma_ == "address"
    organ = noun.lower_ in _ORGANS and [c.lower_ for c in noun.children if c.i < noun.i] == ["the"]
    return verb.lemma_ in ("tell", "address") and (audience or organ)


def _is_forum(noun: Token) -> bool:
    named = any(c.pos_ == "PROPN" for c in children(noun, "compound", "nmod"))
    return not named and _is_told_of(noun)


def _is_told_of(noun: Token) -> bool:
    told = noun.lemma_.lower() in words("told_of") or noun.lemma_.lower() in ("event", "forum", "ministerial")
    pointed = any(c.lower_ in _POINTING for c in children(noun, "det"))
    return told and pointed and not is_another(noun) and not _is_of_a_body(noun)


def _is_of_a_body(noun: Token) -> bool:
    """ "Co-chaired the 10th meeting of the Peru-Chile Border Commission": which it is, the words behind it say."""
    return any(t.pos_ == "PROPN" and t.ent_type_ != "GPE" for t in prepositional(noun, "of"))


def _drawn(verb: Token) -> list[Token]:
    """ "The conference drew A, B and C"; "the speakers include A"."""
    doers = children(verb, "nsubj") or subjects(verb)  # "will be held in Oslo and will bring together A and B"
    if verb.lemma_ not in _DRAWING or is_passive(verb):
        return []
    those = verb.lemma_ == "include" and any(s.lemma_ in ("attendee", "guest", "participant", "speaker") for s in doers)
    if not those and (verb.lemma_ == "include" or not any(map(_is_told_of, doers))):
        return []
    return objects(verb)


def _representing(verb: Token) -> list[Token]:
    """ "A represented Peru": where, the sentences before say."""
    told = verb.lemma_ == "represent" and not is_passive(verb) and verb.dep_ in ("ROOT", "conj", "ccomp")
    return subjects(verb) if told and not list(prepositional(verb, "in", "at")) else []


_WAYS: tuple[Callable[[Token], list[Token]], ...] = (_attending, _being_there, _speaking, _drawn, _representing)
