"""Whom "the president" means where a seat of government speaks of its own: "the Kremlin said the president would"."""

from spacy.tokens import Token

from nlp.components.actors.actors import Actor, ActorMention, is_spokesman
from nlp.components.names.titles import Title
from nlp.components.reference.day_holders import HELD_BY_ONE, person_in_office
from nlp.components.reference.discourse import Discourse
from nlp.components.tellings.event_words import words

_OF_FOREIGN_MINISTRY = frozenset(("foreign", "state"))
_FOREIGN = frozenset(("ministry", "office", "department"))
_MINISTERS = frozenset(("minister", "secretary"))


def own_of_speaker(view: Discourse, title: Title) -> Actor | None:
    """The holder of the office in the state whose government, or spokesman, says what the clause tells."""
    stated = title.country or title.organization is not None or title.determiner != "the"
    if stated or title.past or title.plural or view.on is None:
        return None
    speaker = _speaker(view, title)
    if speaker is None or speaker.actors[0].country is None:
        return None
    country, word = speaker.actors[0].country, " ".join(title.core)
    office = view.base.offices.office_class(word, country)
    if word in _MINISTERS and _is_of_foreign_ministry(view, speaker):
        office = "foreign_minister"
    if office not in HELD_BY_ONE:
        return None
    held = view.base.tenures.holders(office, country=country, on=view.on)
    return person_in_office(view, held[0][0].id) if held else None


def _speaker(view: Discourse, title: Title) -> ActorMention | None:
    """Who says the clause in which the office stands, if a seat of government, its officials or its spokesman."""
    verb = _saying(view.doc[title.head])
    if verb is None:
        return None
    subjects = {c.i for c in verb.children if c.dep_ == "nsubj"}
    for mention in view.back_from(verb.right_edge.i + 1):
        if mention.end <= verb.left_edge.i:
            break
        if subjects & set(range(mention.start, mention.end)) and len(mention.actors) == 1:
            return mention if _speaks_for_state(mention) else None
    return None


def _saying(token: Token) -> Token | None:
    """The verb of saying whose clause a word stands in."""
    while token.head.i != token.i:
        clause, token = token, token.head
        if token.pos_ == "VERB" and token.lemma_ in words("report_verbs") and clause.dep_ in ("ccomp", "parataxis"):
            return token
    return None


def _speaks_for_state(mention: ActorMention) -> bool:
    actor = mention.actors[0]
    return mention.form in ("metonym", "nationality") or (actor.kind == "person" and is_spokesman(actor))


def _is_of_foreign_ministry(view: Discourse, mention: ActorMention) -> bool:
    named = {t.lower_ for t in view.doc[mention.start : mention.end]}
    named |= set((mention.title or mention.actors[0].title or "").lower().split())
    return bool(named & _OF_FOREIGN_MINISTRY) and bool(named & _FOREIGN)
