"""The person most in view before a token, whom a pronoun or description takes up: near, a subject, of its gender."""

from spacy.tokens import Token

from nlp.components.actors.actors import Actor, ActorMention
from nlp.components.frames.subjects import subjects
from nlp.components.reference.discourse import REACH, Discourse, clause, nearest_first
from nlp.components.reference.doers import SUBJECT, doers_over, owns_subject
from nlp.components.sides.interviews import speaker_at
from nlp.components.sides.owner import lacks_subject, owned_at
from nlp.components.text.items import item_start

_SURE = {"f": 1.3, "m": 0.4}  # most of those whose given names tell nothing are men
_OFTEN, _MOST = 0.1, 4  # what each mention before adds, and how many count: a text goes on about whom it is about
_OVER = 0.5  # for who does what the clause over that of the pronoun tells
_MINE = frozenset({"i", "me", "my", "our", "us", "we"})
_MAIN = {"ROOT": 0.3, "advcl": -0.2}  # main clauses tell whom a text goes on about, "after X left" does not


def salient(view: Discourse, token: Token, gender: str | None, not_of: str | None = None) -> Actor | None:
    """The person most in view before the token: recent, in subject position, of fitting gender, not of `not_of`."""
    best: tuple[float, int, Actor] | None = None
    beside = _other_parties(view, token) if gender else set()
    over = doers_over(token)
    start = item_start(view.items, token.i)
    for mention in nearest_first(view.people, token.i):
        distance = view.sentence[token.i] - view.sentence[mention.start]
        if distance > REACH or (best is not None and mention.start < start <= best[1]):
            break
        actor, root = mention.actors[0], view.doc[mention.root]
        if root.lower_ in ("i", "me", "my") or (gender and view.gender_of(actor) not in (None, gender)):
            continue  # who says "I" is not "he"
        subject = (root.dep_ in SUBJECT and root.head.pos_ != "PROPN") or _opens(view, mention) or owns_subject(root)
        subject = subject and not (gender and _is_listed(view, root))
        if distance and actor.id in view.looked_back_on:
            continue
        if id(actor) in beside or (not_of is not None and actor.country == not_of):
            continue
        sure = gender is not None and view.gender_of(actor) == gender
        score = (
            -1.0 * distance
            + 1.2 * subject
            + _OVER * (root.i in over)
            + (_SURE[gender] if gender and sure else 0)
            + _OFTEN * min(view.times_named(actor, token.i), _MOST)
            + _MAIN.get(view.doc[clause(root)].dep_ if clause(root) != root.i else "", 0)
        )
        if best is None or (score, mention.start) > best[:2]:
            best = (score, mention.start, actor)
    return best[2] if best else None


def _is_listed(view: Discourse, root: Token) -> bool:
    """Whether a name is one of a list of subjects, of whom none alone is who the next sentence goes on with.

    "X, its vice-president and heir apparent," is one.
    """
    beside = [c for c in root.children if c.dep_ in ("conj", "appos") and view.within_person(c.i, c.i + 1)]
    further = (f for c in beside for f in c.children if f.dep_ == "conj")
    return any(c.dep_ == "conj" for c in beside) or any(view.within_person(f.i, f.i + 1) for f in further)


def _opens(view: Discourse, mention: ActorMention) -> bool:
    """Whether a name opens its sentence before the verb, whatever parsers make of it ("Visiting Minister X").

    In "X, the envoy, spent a day there" they take the verb for what is said of X.
    """
    root = view.doc[mention.root]
    if root.dep_ == "ROOT" and view.doc[mention.start].is_sent_start and any(c.dep_ == "appos" for c in root.children):
        return any(c.tag_ in ("VBD", "VBN", "VBZ") and c.dep_ in ("acl", "relcl") for c in root.rights)
    verb = view.doc[mention.end] if mention.end < len(view.doc) else None
    return verb is not None and bool(view.doc[mention.start].is_sent_start) and verb.tag_ in ("VBD", "VBZ")


def _other_parties(view: Discourse, token: Token) -> set[int]:
    """Whom a pronoun cannot mean: who stands beside it, speaks, or does it ("A came to greet him")."""
    here = view.people_in(token.sent)
    done = token.dep_ in ("dobj", "dative", "pobj") and subjects(view.doc[clause(token)])
    doers = {subject.i for subject in done or ()}
    here_too = (m for m in here if view.beside(m, token) or m.root in doers or _is_with(view, m, token))
    return {id(m.actors[0]) for m in here_too} | {id(speaker_at(view.doc, token.i)), id(_writer(view, token))}


def _writer(view: Discourse, token: Token) -> Actor | None:
    """Who writes a post in which he says "I", or leaves himself out: "looking forward to welcoming him"."""
    owned = owned_at(view.doc, token.i)
    if owned is None or owned.actor is None or owned.scheduled or owned.recorded or owned.journeys:
        return None
    left_out = token.dep_ in ("dobj", "dative", "pobj") and lacks_subject(view.doc[clause(token)])
    says_so = left_out or any(t.lower_ in _MINE for t in view.doc[owned.start : owned.end])
    return owned.actor if says_so else None


def _is_with(view: Discourse, mention: ActorMention, token: Token) -> bool:
    """ "With X, whom she had not seen for a year, she spoke of Y": with whom a sentence begins its subject is."""
    before = view.doc[mention.start - 1] if mention.start else None
    opens = before is not None and before.lower_ in ("alongside", "with") and bool(before.is_sent_start)
    return opens and token.dep_ == "nsubj" and token.head.dep_ == "ROOT"
