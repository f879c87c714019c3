"""The people in view at each point of a document, and what cannot refer to the same person."""

import datetime as dt

from spacy.tokens import Doc, Token

from nlp.components.actors import Actor, ActorMention, MentionForm
from nlp.components.gathering import Gathered
from nlp.components.vocabulary import given_name_genders, table
from nlp.knowledge.names import fold

REACH = 3  # sentences that a pronoun or group looks back


class Discourse:
    """The mentions of one document in text order, growing as they are resolved.

    `sentence` numbers the sentence of each token, `people` are the mentions of single persons, `cores` the offices by
    which each person may be described.
    """

    def __init__(self, doc: Doc, gathered: Gathered) -> None:
        self.doc, self.gathered, self.cover = doc, gathered, gathered.cover
        self.base = gathered.base
        self.on: dt.date | None = doc._.published
        self.sentence = [0] * len(doc)
        for number, span in enumerate(doc.sents):
            self.sentence[span.start : span.end] = [number] * (span.end - span.start)
        self.people: list[ActorMention] = [m for m in gathered.mentions if m.actors[0].kind == "person"]
        self.taken = [False] * len(doc)
        for mention in gathered.mentions:
            self.taken[mention.start : mention.end] = [True] * (mention.end - mention.start)
        self.cores = {actor.id: self.cores_of(actor) for actor in gathered.actors.values() if actor.kind == "person"}

    def cores_of(self, actor: Actor) -> list[tuple[str, ...]]:
        """The offices the person is given in the text or held on the day of the document."""
        cores = [
            title.core for title in self.gathered.offices.get(actor.id, ()) if not title.past or len(title.core) > 1
        ]
        if actor.known and self.on is not None:
            held = [t for t in self.base.tenures(actor.id) if t.covers(self.on)]
            cores += [tuple(words) for t in held for words in (t.title.lower().split(), t.office.split("_"))]
        return cores

    def add(self, start: int, end: int, form: MentionForm, actors: tuple[Actor, ...], title: str | None = None) -> None:
        """Record tokens `start:end` as a mention of the actors."""
        made = ActorMention(start, end, self.doc[start:end].root.i, form, actors, title)
        for actor in actors:
            actor.mentions.append(made)
        self.gathered.mentions.append(made)
        self.gathered.mentions.sort(key=lambda m: (m.start, m.end))
        if len(actors) == 1 and actors[0].kind == "person":
            self.people.append(made)
            self.people.sort(key=lambda m: m.start)

    def beside(self, mention: ActorMention, token: Token) -> bool:
        """Whether both are arguments of one verb, or joined by "and", so that they cannot be the same person."""
        root = self.doc[mention.root]
        if token.dep_ in ("appos", "attr") or root.dep_ == "poss" or token.dep_ == "poss":
            return False
        return self.sentence[mention.start] == self.sentence[token.i] and clause(root) == clause(token)

    def near(self, mention: ActorMention, token: Token) -> bool:
        """Whether the mention is in the sentence of the token."""
        return self.sentence[mention.start] == self.sentence[token.i]

    def within_person(self, start: int, end: int) -> bool:
        """Whether a mention of a person overlaps tokens `start:end`."""
        return any(m.start < end and start < m.end and m.actors[0].kind == "person" for m in self.people)

    def country_at(self, i: int) -> int:
        """The end of the country's name that starts at token `i`, an article aside; 0 if there is none."""
        i += self.doc[i].lower_ in ("and", "the")
        phrase = self.cover[i] if i < len(self.doc) else None
        return phrase.end if phrase is not None and phrase.kind == "country" and phrase.start == i else 0

    def salient(self, token: Token, gender: str | None) -> Actor | None:
        """The person most in view before the token: recent, in subject position, of fitting gender."""
        best: tuple[float, int, Actor] | None = None
        beside = (
            {id(m.actors[0]) for m in self.people if self.near(m, token) and self.beside(m, token)} if gender else set()
        )
        for mention in reversed(self.people):
            distance = self.sentence[token.i] - self.sentence[mention.start]
            if mention.start >= token.i or distance < 0 or len(mention.actors) != 1:
                continue
            if distance > REACH:
                break
            actor, root = mention.actors[0], self.doc[mention.root]
            if gender and self._gender(actor) not in (None, gender):
                continue
            subject = root.dep_ in ("nsubj", "nsubjpass")
            if id(actor) in beside:
                continue
            score = (
                -1.0 * distance
                + 1.2 * subject
                + 0.3 * (clause(root) != root.i and self.doc[clause(root)].dep_ == "ROOT")
            )
            if best is None or (score, mention.start) > best[:2]:
                best = (score, mention.start, actor)
        return best[2] if best else None

    def _gender(self, actor: Actor) -> str | None:
        for title in self.gathered.offices.get(actor.id, ()):
            gendered: dict[str, str] = table("titles")["gendered"]
            for word in title.core:
                if word in gendered:
                    return gendered[word]
        return given_name_genders().get(fold(actor.name).split()[0]) if actor.name else None


def clause(token: Token) -> int:
    """The verb that the token hangs on."""
    while token.head.i != token.i and token.pos_ not in ("VERB", "AUX"):
        token = token.head
    return token.i
