"""The people in view at each point of a document, and what cannot refer to the same person."""

import datetime as dt
from bisect import bisect_left, insort
from collections import defaultdict
from collections.abc import Iterator, Sequence

from spacy.tokens import Doc, Span, Token

from nlp.components.actors.actors import Actor, ActorMention, MentionForm
from nlp.components.actors.gathering import Gathered
from nlp.components.frames.subjects import subjects
from nlp.components.names.vocabulary import given_name_genders, table
from nlp.components.reference.looked_back_on import looked_back_on
from nlp.components.tellings.event_words import triggers
from nlp.components.text.items import item_start, item_starts
from nlp.knowledge.names import fold

REACH = 3  # sentences that a pronoun or group looks back
_SURE = {"f": 1.3, "m": 0.4}  # most of those whose given names tell nothing are men
_OFTEN, _MOST = 0.1, 4  # what each mention before adds, and how many count: a text goes on about whom it is about
_RANKS = frozenset(("emir", "emperor", "king", "pope", "queen", "sultan"))
_OVER = 0.5  # for who does what the clause over that of the pronoun tells
_MAIN = {"ROOT": 0.3, "advcl": -0.2}  # main clauses tell whom a text goes on about, "after X left" does not
_SUBJECT = ("nsubj", "nsubjpass")
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
        for number, span in enumerate(doc.sents):
            self.sentence[span.start : span.end] = [number] * (span.end - span.start)
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
        cores += royal_names(self.doc, actor)
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
        return _back_from(self.mentions, i)

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
        return next(_back_from(self.turns, i), None)

    def last_named(self, actor_id: str, i: int) -> Iterator[ActorMention]:
        """The mentions of one person that start before token `i`, the nearest first."""
        return _back_from(self.named_as[actor_id], i)

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

    def salient(self, token: Token, gender: str | None, not_of: str | None = None) -> Actor | None:
        """The person most in view before the token: recent, in subject position, of fitting gender, not of `not_of`."""
        best: tuple[float, int, Actor] | None = None
        beside = self._other_parties(token) if gender else set()
        over = _doers_over(token)
        start = item_start(self.items, token.i)
        for mention in _back_from(self.people, token.i):
            distance = self.sentence[token.i] - self.sentence[mention.start]
            if distance > REACH or (best is not None and mention.start < start <= best[1]):
                break
            actor, root = mention.actors[0], self.doc[mention.root]
            if root.lower_ in ("i", "me", "my") or (gender and self.gender_of(actor) not in (None, gender)):
                continue  # who says "I" is not "he"
            subject = (root.dep_ in _SUBJECT and root.head.pos_ != "PROPN") or self._opens(mention) or _travels(root)
            subject = subject and not (gender and self._is_listed(root))
            if distance and actor.id in self.looked_back_on:
                continue
            if id(actor) in beside or (not_of is not None and actor.country == not_of):
                continue
            sure = gender is not None and self.gender_of(actor) == gender
            score = (
                -1.0 * distance
                + 1.2 * subject
                + _OVER * (root.i in over)
                + (_SURE[gender] if gender and sure else 0)
                + _OFTEN * min(self.times_named(actor, token.i), _MOST)
                + _MAIN.get(self.doc[clause(root)].dep_ if clause(root) != root.i else "", 0)
            )
            if best is None or (score, mention.start) > best[:2]:
                best = (score, mention.start, actor)
        return best[2] if best else None

    def _is_listed(self, root: Token) -> bool:
        """Whether a name is one of a list of subjects, of whom none alone is who the next sentence goes on with."""
        beside = [c for c in root.children if c.dep_ in ("conj", "appos") and self._person_at[c.i]]
        return any(c.dep_ == "conj" or any(further.dep_ == "conj" for further in c.children) for c in beside)

    def _opens(self, mention: ActorMention) -> bool:
        """Whether a name opens its sentence before the verb, whatever parsers make of it ("Visiting Minister X")."""
        verb = self.doc[mention.end] if mention.end < len(self.doc) else None
        return verb is not None and bool(self.doc[mention.start].is_sent_start) and verb.tag_ in ("VBD", "VBZ")

    def _other_parties(self, token: Token) -> set[int]:
        """The people whom a pronoun cannot mean: who stands beside it, or does it ("A came to greet him")."""
        here = self.people_in(token.sent)
        done = token.dep_ in ("dobj", "dative", "pobj") and subjects(self.doc[clause(token)])
        doers = {subject.i for subject in done or ()}
        return {id(m.actors[0]) for m in here if self.beside(m, token) or m.root in doers or self._is_with(m, token)}

    def _is_with(self, mention: ActorMention, token: Token) -> bool:
        """ "With X, whom she had not seen for a year, she spoke of Y": with whom a sentence begins its subject is."""
        before = self.doc[mention.start - 1] if mention.start else None
        opens = before is not None and before.lower_ in ("alongside", "with") and bool(before.is_sent_start)
        return opens and token.dep_ == "nsubj" and token.head.dep_ == "ROOT"

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


def royal_names(doc: Doc, actor: Actor) -> list[tuple[str, ...]]:
    """The rank with which names begin that the tables have so: "King Hussein", "Sultan Qaboos"."""
    first = (doc[m.start].lower_ for m in actor.mentions if m.form == "name" and m.end - m.start > 1)
    return [(word,) for word in dict.fromkeys(first) if word in _RANKS]


def _start(mention: ActorMention) -> int:
    return mention.start


def _place(mention: ActorMention) -> tuple[int, int]:
    return mention.start, mention.end


def _back_from(mentions: Sequence[ActorMention], i: int) -> Iterator[ActorMention]:
    return (mentions[at] for at in range(bisect_left(mentions, i, key=_start) - 1, -1, -1))


def _travels(root: Token) -> bool:
    """ "Ruiz's stop in Oslo added pressure. She told": whose journey or talks a sentence has for its subject."""
    told = root.head
    return root.dep_ == "poss" and told.dep_ in (*_SUBJECT, "ROOT") and (told.lemma_.lower(), "noun") in triggers()


def _doers_over(token: Token) -> set[int]:
    """Who does what the clause over that of the pronoun tells: "Mora waved and *Ruiz* left when *she* saw him"."""
    verb = token.head
    while verb.dep_ == "conj" and verb.head != verb:
        verb = verb.head
    return {t.i for t in subjects(verb.head)} if token.dep_ in _SUBJECT and verb.dep_ == "advcl" else set()


def clause(token: Token) -> int:
    """The verb that the token hangs on."""
    while token.head.i != token.i and token.pos_ not in ("VERB", "AUX"):
        token = token.head
    return token.i
