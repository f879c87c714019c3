"""Whom "the Nigerian energy minister" means after a sentence on somebody whom no office introduces.

"Ibidun Falowo came home on Friday. Earlier in the week the Nigerian energy minister had met": who travels or says
something there, and is not told to be from anywhere else, is the official of the next sentence.
"""

from nlp.components.actors.actors import Actor, is_spokesman
from nlp.components.names.titles import Title
from nlp.components.reference.discourse import Discourse, clause
from nlp.components.tellings.event_words import words

_OFFICES = frozenset({"diplomat", "leader", "minister"})


def told_before(view: Discourse, title: Title) -> Actor | None:
    """The one person of the sentence before, its subject, whose country the text states nowhere."""
    head = view.doc[title.head]
    opens = title.determiner == "the" and head.dep_ in ("nsubj", "nsubjpass") and head.sent.start > 0
    if not opens or title.country is None or title.past or title.group not in _OFFICES:
        return None
    if title.organization is not None or any(m.start < title.start for m in view.people_in(head.sent)):
        return None
    named = view.people_in(view.doc[head.sent.start - 1].sent)
    actors = {m.actors[0].id: m.actors[0] for m in named}
    serving = [actor for actor in actors.values() if _serves_body(actor)]
    if len(serving) == 1 and title.group == "diplomat" and not _names_land(view, title.country):
        return serving[0]
    if len(actors) != 1 or not any(_travels_or_says(view, m.root) for m in named):
        return None
    actor = next(iter(actors.values()))
    if actor.known or not (actor.guessed or actor.country is None) or _has_office(view, actor):
        return None
    actor.country, actor.guessed = title.country, False
    return actor


def _serves_body(actor: Actor) -> bool:
    """ "The Ghanaian diplomat" after "AU envoy Mohamed Chambas was received": who acts for a body is of some land."""
    return actor.country is None and actor.kind == "person" and bool(actor.title)


def _names_land(view: Discourse, code: str) -> bool:
    """Whether the text names anybody else of a land, who may be meant."""
    return any(m.actors[0].country == code and m.actors[0].kind == "person" for m in view.doc._.mentions or ())


def _travels_or_says(view: Discourse, root: int) -> bool:
    verb = view.doc[clause(view.doc[root])]
    told = verb.lemma_ in words("motion_verbs") | words("leaving_verbs") | words("report_verbs")
    return view.doc[root].dep_ == "nsubj" and told and verb.lemma_ != "be"


def _has_office(view: Discourse, actor: Actor) -> bool:
    return is_spokesman(actor) or bool(view.cores.get(actor.id) or view.gathered.offices.get(actor.id))
