"""The actors of a document while they are gathered: one for each person, country, body and place."""

import datetime as dt
from collections import defaultdict
from collections.abc import Sequence

from spacy.tokens import Doc, Span, Token

from graph.model import EntityKind
from nlp.components.actors.actors import Actor, ActorMention, MentionForm
from nlp.components.actors.linking import actor_of
from nlp.components.frames.syntax import SUBJECTS
from nlp.components.names.names import Name
from nlp.components.names.phrases import Phrase
from nlp.components.names.titles import Title
from nlp.knowledge.base import KnowledgeBase
from nlp.knowledge.tables import Known
from nlp.knowledge.unknown import unknown_id

_BESIDE = frozenset({"advmod", "dep", "npadvmod"})


class Gathered:
    """The actors by id, the organizations among them in order, their mentions, the countries named in the sentence that
    starts at a token, the offices that the text gives each person, and who is a man ("m") or a woman ("f") by a form of
    address."""

    def __init__(self, doc: Doc, base: KnowledgeBase, cover: Sequence[Phrase | None]) -> None:
        self.doc, self.base, self.cover = doc, base, cover
        self.on: dt.date | None = doc._.published
        self.actors: dict[str, Actor] = {}
        self.bodies: list[Actor] = []
        self.mentions: list[ActorMention] = []
        self.countries_in: dict[int, list[ActorMention]] = defaultdict(list)
        self.offices: dict[str, list[Title]] = defaultdict(list)
        self.genders: dict[str, str] = {}

    def add_countries(self, names: Sequence[Name]) -> None:
        """Add the countries named; everything else looks to them for its own country."""
        for name in names:
            if name.kind == "country" and name.phrase:
                self.mention(self.known(name.phrase.known), name.start, name.end, "name")

    def known(self, known: Known) -> Actor:
        """The actor of an entry, the same one each time."""
        if known.id not in self.actors:
            self._add(actor_of(known))
        return self.actors[known.id]

    def country(self, code: str) -> Actor | None:
        """The country actor of an ISO alpha-2 code."""
        found = self.base.country(code)
        return self.known(found.known) if found else None

    def own(self, kind: EntityKind, name: str, country: str | None) -> Actor:
        """The actor for something that the knowledge base does not have."""
        made = unknown_id(kind, name, country)
        if made not in self.actors:
            self._add(Actor(id=made, name=name, kind=kind, country=country))
        return self.actors[made]

    def _add(self, actor: Actor) -> None:
        self.actors[actor.id] = actor
        if actor.kind == "organization":
            self.bodies.append(actor)

    def mention(self, actor: Actor, start: int, end: int, form: MentionForm, title: str | None = None) -> ActorMention:
        """Record tokens `start:end` as a mention of the actor."""
        made = ActorMention(start, end, _root(self.doc[start:end]).i, form, (actor,), title)
        actor.mentions.append(made)
        self.mentions.append(made)
        if actor.kind == "country":
            self.countries_in[self.doc[start].sent.start].append(made)
        return made


def _root(mention: Span) -> Token:
    """The word on which the mention hangs: of "PM Shehbaz Sharif left" the name, though a parser hangs both there."""
    root = mention.root
    if root.dep_ not in _BESIDE:
        return root
    return next((t for t in mention if t.head == root.head and t.dep_ in SUBJECTS), root)
