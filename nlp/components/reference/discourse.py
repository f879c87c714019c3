"""The people in view at each point of a document, and what cannot refer to the same person."""

import datetime as dt
from bisect import bisect_left, insort
from collections import defaultdict
from collections.abc import Iterator, Sequence

from spacy.tokens import Doc, Span, Token

from nlp.components.actors.actors import Actor, ActorMention, MentionForm
from nlp.components.actors.gathering import Gathered
from nlp.components.frames.subjects import subjects
from nlp.components.names.royal_ranks import ranks_before
from nlp.components.names.vocabulary import given_name_genders, table
from nlp.components.reference.looked_back_on import looked_back_on
from nlp.components.text.items import item_start, item_starts
from nlp.knowledge.names import fold

REACH = 3  # sentences that a pronoun or group looks back
_DONE_TO = frozenset(("dobj", "dative"))


class Discourse:
    """The mentions of one document in text order, growing as they are resolved.

    `sentence` numbers the sentence of each token, `mentions` are all and `people` those of single persons, `named_as`
    the latter by person, `turns` those that open a turn of a transcript; `cores` are the offices by which each person
    may be described, `looked_back_on` the ids of those named only to say since when, `items` the tokens with which the
    items of a digest begin. All lists are in text order, so that a look back costs the same in a long text as in a
    short one.
    """

    def __init__(self, doc: Doc, gathered: Gathered) -> None:
        self.doc, self.gathered, self.cover = doc, gathered, gathered.cover
        self.base = gathered.base
        self.on: dt.date | None = doc._.published
        self.sentence = [0] * len(doc)
        number = 0
        for span in doc.sents:
            self.sentence[span.start : span.end] = [number] * (span.end - span.start)
            number += not _is_label(span)
        self.mentions = gathered.mentions
        self.mentions.sort(key=_place)
        self.people: list[ActorMention] = []
        self.named_as: dict[str, list[ActorMention]] = defaultdict(list)
        self.turns: list[ActorMention] = []
        self.looked_back_on = looked_back_on(doc, self.mentions)
        self.items = item_starts(doc)
        self.taken = [False] * len(doc)
        self._person_at = [False] * len(doc)
        for mention in self.mentions:
            self.taken[mention.start : mention.end] = [True] * (mention.end - mention.start)
            self._note_person(mention)
        self.cores = {actor.id: self.cores_of(actor) for actor in gathered.actors.values() if actor.kind == "person"}

    def cores_of(self, actor: Actor) -> list[tuple[str, ...]]:
        """The offices the person is given in the text or held on the day of the document."""
        cores = [
            title.core for title in self.gathered.offices.get(actor.id, ()) if not title.past or len(title.core) > 1
        ]
        cores += [(rank,) for rank in ranks_before(self.doc, actor.mentions)]
        if actor.known and self.on is not None:
            held = [t for t in self.base.tenures.of(actor.id) if t.covers(self.on)]
            cores += [tuple(words) for t in held for words in (t.title.lower().split(), t.office.split("_"))]
        return cores

    def add(self, start: int, end: int, form: MentionForm, actors: tuple[Actor, ...], title: str | None = None) -> None:
        """Record tokens `start:end` as a mention of the actors."""
        made = ActorMention(start, end, self.doc[start:end].root.i, form, actors, title)
        for actor in actors:
            actor.mentions.append(made)
        insort(self.mentions, made, key=_place)
        self._note_person(made)

    def _note_person(self, mention: ActorMention) -> None:
        if mention.actors[0].kind != "person":
            return
        self._person_at[mention.start : mention.end] = [True] * (mention.end - mention.start)
        if len(mention.actors) == 1:
            insort(self.people, mention, key=_start)
            insort(self.named_as[mention.actors[0].id], mention, key=_start)
            if self._opens_turn(mention):
                insort(self.turns, mention, key=_start)

    def _opens_turn(self, mention: ActorMention) -> bool:
        """Whether a line begins with this name and a colon, as in a transcript."""
        before = self.doc[mention.start - 1] if mention.start else None
        after = self.doc[mention.end] if mention.end < len(self.doc) else None
        return after is not None and after.text == ":" and (before is None or before.is_space)

    def back_from(self, i: int) -> Iterator[ActorMention]:
        """The mentions that start before token `i`, the nearest first."""
        return nearest_first(self.mentions, i)

    def people_in(self, sentence: Span) -> Sequence[ActorMention]:
        """The mentions of single persons in a sentence."""
        first, last = (bisect_left(self.people, i, key=_start) for i in (sentence.start, sentence.end))
        return self.people[first:last]

    def person_starts_at(self, i: int) -> bool:
        """Whether a mention of a single person starts at token `i`."""
        at = bisect_left(self.people, i, key=_start)
        return at < len(self.people) and self.people[at].start == i

    def turn_at(self, i: int) -> ActorMention | None:
        """The name that opens the turn of a transcript in which token `i` stands."""
        return next(nearest_first(self.turns, i), None)

    def last_named(self, actor_id: str, i: int) -> Iterator[ActorMention]:
        """The mentions of one person that start before token `i`, the nearest first."""
        return nearest_first(self.named_as[actor_id], i)

    def in_item(self, mentions: Sequence[ActorMention], i: int) -> Sequence[ActorMention]:
        """Those of the mentions that stand in the same item of a digest as token `i`, or all if none does."""
        start = item_start(self.items, i)
        return [m for m in mentions if m.start >= start] or mentions

    def times_named(self, actor: Actor, i: int) -> int:
        """How often the person is mentioned before token `i`."""
        return bisect_left(self.named_as[actor.id], i, key=_start)

    def beside(self, mention: ActorMention, token: Token) -> bool:
        """Whether both are arguments of one verb, or joined by "and", so that they cannot be the same person."""
        root = self.doc[mention.root]
        if token.dep_ in ("appos", "attr") or root.dep_ == "poss" or token.dep_ == "poss":
            return False
        if root.head.lower_ == "as" and root.dep_ == "pobj":
            return False  # "on her first trip as minister, she met"
        if self.sentence[mention.start] != self.sentence[token.i]:
            return False
        verb = self.doc[clause(token)]
        if clause(root) == verb.i or (verb.dep_ == "relcl" and mention.start <= verb.head.i < mention.end):
            return True  # "X, who met both men"
        return token.dep_ in _DONE_TO and root in subjects(verb)

    def within_person(self, start: int, end: int) -> bool:
        """Whether a mention of a person overlaps tokens `start:end`."""
        return any(self._person_at[start:end])

    def country_at(self, i: int) -> int:
        """The end of the country's name that starts at token `i`, an article aside; 0 if there is none."""
        i += self.doc[i].lower_ in ("and", "the")
        phrase = self.cover[i] if i < len(self.doc) else None
        return phrase.end if phrase is not None and phrase.kind == "country" and phrase.start == i else 0

    def note_gender(self, actor: Actor, gender: str) -> None:
        """Remember that the text calls her "she" of whom neither office nor given name tells it."""
        if gender == "f" and self.gender_of(actor) is None:
            self.gathered.genders[actor.id] = gender

    def gender_of(self, actor: Actor) -> str | None:
        """ "m" or "f" by office, given name or pronoun."""
        if actor.id in self.gathered.genders:
            return self.gathered.genders[actor.id]
        for title in self.gathered.offices.get(actor.id, ()):
            gendered: dict[str, str] = table("titles")["gendered"]
            for word in title.core:
                if word in gendered:
                    return gendered[word]
        return given_name_genders().get(fold(actor.name).split()[0]) if actor.name else None


def _start(mention: ActorMention) -> int:
    return mention.start


def _place(mention: ActorMention) -> tuple[int, int]:
    return mention.start, mention.end


def nearest_first(mentions: Sequence[ActorMention], i: int) -> Iterator[ActorMention]:
    """Those of the mentions that start before token `i`, the nearest first."""
    return (mentions[at] for at in range(bisect_left(mentions, i, key=_start) - 1, -1, -1))


def clause(token: Token) -> int:
    """The verb that the token hangs on."""
    while token.head.i != token.i and token.pos_ not in ("VERB", "AUX"):
        token = token.head
    return token.i


def _is_label(sentence: Span) -> bool:
    """Whether a sentence is but the day that heads an entry of a diary: "Thursday:"."""
    return sentence[-1].text == ":" and all(t.ent_type_ == "DATE" or not t.is_alpha for t in sentence)
