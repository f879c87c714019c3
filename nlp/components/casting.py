"""Who is named at a place of the parse: from a noun phrase to the actors it stands for."""

from collections.abc import Iterable

from spacy.tokens import Doc, Token

from nlp.components.actors import Actor, ActorMention
from nlp.components.syntax import children, conjuncts, prepositional
from nlp.components.telling import Part
from nlp.components.event_words import words

ACTING = ("person", "country", "organization")


class Casting:
    """The mentions of a Doc by token, and the actors of noun phrases."""

    def __init__(self, doc: Doc) -> None:
        self.by_token: dict[int, ActorMention] = {}
        for mention in sorted(doc._.mentions or (), key=lambda m: m.end - m.start):
            for index in range(mention.start, mention.end):
                self.by_token.setdefault(index, mention)
        self.persons = [m for m in doc._.mentions or () if any(a.kind == "person" for a in m.actors)]

    def mention(self, token: Token) -> ActorMention | None:
        """The mention that the token belongs to."""
        return self.by_token.get(token.i)

    def parts(self, tokens: Iterable[Token]) -> list[Part]:
        """The acting actors of some noun phrases given by their heads, each once, in order."""
        found: dict[str, Part] = {}
        for token in tokens:
            for actor in self.actors(token):
                found.setdefault(actor.id, Part(actor, token=token.i))
        return list(found.values())

    def actors(self, token: Token) -> list[Actor]:
        """Actors of one noun phrase: named by it, by its apposition, or those whom its head represents."""
        mention = self.mention(token)
        if mention is not None:
            acting = [a for a in mention.actors if a.kind in ACTING]
            if acting or mention.form == "name":
                return acting
        for other in children(token, "appos"):
            mention = self.mention(other)
            if mention is not None and mention.actors:
                return [a for a in mention.actors if a.kind in ACTING]
        if token.lemma_.lower() in words("representatives"):
            return self._represented(token)
        return []

    def _represented(self, noun: Token) -> list[Actor]:
        """"leaders of Japan, China and Germany", "US and Chinese officials", "Hamas negotiators"."""
        named = [t for t in noun.lefts if t.dep_ in ("amod", "compound", "nmod", "poss")]
        modifiers = [t for n in named for t in conjuncts(n)]
        found = [a for t in modifiers for m in [self.mention(t)] if m for a in m.actors if a.kind in ACTING]
        if not found:
            found = [a for t in prepositional(noun, "of", "from") for a in self.actors(t)]
        return found

    def before_noun(self, noun: Token) -> list[Actor]:
        """Actors named inside the noun phrase left of its head: "Trump-Putin summit", "US-China talks"."""
        first = noun.left_edge.i
        found: dict[str, Actor] = {}
        for index in range(first, noun.i):
            mention = self.by_token.get(index)
            if mention is not None and mention.form != "pronoun":
                for actor in mention.actors:
                    if actor.kind in ACTING:
                        found.setdefault(actor.id, actor)
        return list(found.values())
