"""Who is named at a place of the parse: from a noun phrase to the actors it stands for."""

from collections.abc import Iterable
from functools import cached_property
from typing import NamedTuple

from spacy.tokens import Doc, Span, Token

from nlp.components.actors import Actor, ActorMention
from nlp.components.event_words import words
from nlp.components.lexicon import POSSESSIVES
from nlp.components.syntax import agents, children, conjuncts, prepositional
from nlp.components.telling import Part
from nlp.components.vocabulary import words as vocabulary_words

ACTING = ("person", "country", "organization")
NEGATIVE = frozenset({"neither", "nor", "no"})
MODIFIERS = frozenset({"amod", "compound", "nmod", "poss"})
LIST_WORDS = frozenset({",", "and", "&"})
PLURAL = frozenset({"NNS", "NNPS"})
FINITE = frozenset({"VBD", "VBZ", "VBP", "MD"})
SINGULAR = frozenset({"NN", "NNP"})
LONGEST_OFFICE = 8
AMONG = frozenset({"including"})
RANKED = ("2nd", "3rd", "4th", "5th", "second", "third", "fourth", "fifth")
PICTURED = frozenset({"(", ")", "l", "r", "c", "left", "right", "center", "centre", "far", *RANKED})


def _is_person(mention: ActorMention) -> bool:
    return mention.form != "pronoun" and bool(mention.actors) and mention.actors[0].kind == "person"


def is_absent(token: Token) -> bool:
    """ "Neither A nor B", "no official": nobody who takes part."""
    if any(child.lower_ in NEGATIVE for child in token.children):
        return True
    return token.dep_ == "conj" and is_absent(token.head)


class SentenceSigns(NamedTuple):
    """What a sentence names: its mentions, the number of sides and of people, whether there is a date."""

    mentions: tuple[ActorMention, ...]
    sides: int
    people: int
    dated: bool


class Casting:
    """The mentions of a Doc by token, and the actors of noun phrases."""

    def __init__(self, doc: Doc) -> None:
        self.doc = doc
        self.by_token: dict[int, ActorMention] = {}
        for mention in sorted(doc._.mentions or (), key=lambda m: m.end - m.start):
            for index in range(mention.start, mention.end):
                self.by_token.setdefault(index, mention)
        self._signs: dict[int, SentenceSigns] = {}
        self.persons = [m for m in doc._.mentions or () if any(a.kind == "person" for a in m.actors)]

    @cached_property
    def countries(self) -> tuple[str, ...]:
        """The codes of the countries that the text names or whose people it names, each once, in text order."""
        codes = (a.country for m in self.doc._.mentions or () for a in m.actors if a.kind in ("person", "country"))
        return tuple(dict.fromkeys(code for code in codes if code))

    def sentence_signs(self, sentence: Span) -> SentenceSigns:
        """The mentions in a sentence, how many sides and people they name, and whether the tagger sees a date in it."""
        signs = self._signs.get(sentence.start)
        if signs is None:
            here = (self.by_token.get(i) for i in range(sentence.start, sentence.end))
            mentions = tuple({id(m): m for m in here if m is not None}.values())
            sides = {a.country or a.id for m in mentions for a in m.actors if a.kind != "place"}
            people = sum(m.actors[0].kind == "person" for m in mentions if m.actors)
            dated = any(t.ent_type_ in ("DATE", "TIME") for t in sentence)
            signs = self._signs[sentence.start] = SentenceSigns(mentions, len(sides), people, dated)
        return signs

    def mention(self, token: Token) -> ActorMention | None:
        """The mention that the token belongs to."""
        return self.by_token.get(token.i)

    def parts(self, tokens: Iterable[Token]) -> list[Part]:
        """The acting actors of some noun phrases given by their heads, each once, in order."""
        found: dict[str, Part] = {}
        for token in tokens:
            if is_absent(token):
                continue
            leading = self._leading(token)
            sent = (a for a in self.actors(token) if not leading or a.kind == "organization")
            for named, actor in (*leading, *((token, actor) for actor in sent)):
                found.setdefault(actor.id, Part(actor, token=named.i))
            for mention in [*self._enumerated(token), *self._included(token)]:
                for actor in mention.actors:
                    if actor.kind in ACTING:
                        found.setdefault(actor.id, Part(actor, token=mention.root))
        return list(found.values())

    def _leading(self, noun: Token) -> list[tuple[Token, Actor]]:
        """ "A delegation from Guatemala, led by X": whoever leads it stands for the country, and beside a movement."""
        if noun.lemma_.lower() not in vocabulary_words("actor_words", "government_nouns"):
            return []
        over = [noun.head, *noun.subtree]
        leaders = [t for v in noun.sent if v.lemma_ in ("lead", "head") and v.head in over for t in agents(v)]
        return [(t, a) for t in leaders for a in self.actors(t) if a.kind == "person"]

    def _enumerated(self, token: Token) -> list[ActorMention]:
        """The other people of the token's list ("A, B and C"); parsers often take them for appositions."""
        mention = self.mention(token)
        if mention is None or not mention.actors or mention.actors[0].kind != "person":
            return []
        return [*self._listed(mention, -1), *self._listed(mention, +1)]

    def _included(self, token: Token) -> list[ActorMention]:
        """Who is named among a group: "several leaders on Friday, including A and B"."""
        if token.tag_ not in PLURAL or token.lemma_.lower() not in words("representatives"):
            return []
        index = token.i + 1
        while index < token.sent.end and self.doc[index].lower_ not in AMONG:
            if self.doc[index].tag_ in FINITE or self.doc[index].text in (";", ":"):
                return []
            index += 1
        found: list[ActorMention] = []
        index = index + 1 if index < token.sent.end else -1
        while (mention := self.by_token.get(index)) is not None and mention.form != "pronoun":
            found.append(mention)
            index = mention.end
            while index < token.sent.end and self.doc[index].lower_ in LIST_WORDS:
                index += 1
        return found

    def _listed(self, mention: ActorMention, step: int) -> list[ActorMention]:
        """The neighbours in one direction; the last two of a list are joined by "and", the others may be by commas."""
        doc, joined = self.doc, False
        between = LIST_WORDS | PICTURED | vocabulary_words("titles", "honorifics")
        found: list[ActorMention] = []
        while True:
            index = self._after_office(mention) if step > 0 else self._before_owner(mention)
            links: set[str] = set()
            while 0 <= index < len(doc) and doc[index].lower_ in between:
                links |= {doc[index].lower_} & LIST_WORDS
                index += step
            neighbour = self._owned(self.by_token.get(index)) if step > 0 else self.by_token.get(index)
            if not links or neighbour is None or neighbour is mention or not _is_person(neighbour):
                break
            if step < 0 and not found and "and" not in links and not self._share_a_headline(neighbour, mention):
                break
            if step > 0 and doc[neighbour.root].dep_ in ("nsubj", "nsubjpass") and "and" not in links:
                break
            joined = joined or "and" in links or self._share_a_headline(neighbour, mention)
            found.append(neighbour)
            mention = neighbour
        return found if joined else []

    def _after_office(self, mention: ActorMention) -> int:
        """The token behind a name and the office set beside it: "A, Minister of Trade of Peru, and B"."""
        office = self.by_token.get(mention.end + 1)
        beside = office is not None and office.form == "title" and office.actors == mention.actors
        return office.end if office is not None and beside and self.doc[mention.end].text == "," else mention.end

    def _owned(self, mention: ActorMention | None) -> ActorMention | None:
        """Who is meant where an owner stands before him: "A and the president's envoy, B"."""
        if mention is None or mention.end >= len(self.doc) or self.doc[mention.end].lower_ not in POSSESSIVES:
            return mention
        return self.by_token.get(mention.end + 1)

    def _before_owner(self, mention: ActorMention) -> int:
        """The token before a name and the state that owns it: "A and France's B"."""
        index = mention.start - 1
        owner = self.by_token.get(index - 1) if index > 0 and self.doc[index].lower_ in POSSESSIVES else None
        return owner.start - 1 if owner is not None and owner.actors[0].kind == "country" else index

    def _share_a_headline(self, first: ActorMention, second: ActorMention) -> bool:
        """Whether a plural verb, or an infinitive, follows two names of a headline: "Modi, Ishiba hold talks"."""
        if second.end >= len(self.doc) or not self.doc[first.start].is_sent_start:
            return False
        verb = self.doc[second.end]
        return verb.tag_ in ("VB", "VBP") or (verb.tag_ == "TO" and verb.head.tag_ == "VB")

    def actors(self, token: Token) -> list[Actor]:
        """Actors of one noun phrase: named by it, by its apposition, or those whom its head represents."""
        mention = self.mention(token)
        if mention is not None:
            acting = [a for a in mention.actors if a.kind in ACTING]
            if acting or mention.form == "name":
                return acting
        behind = self._named_behind(token)
        if behind is not None:
            return [a for a in behind.actors if a.kind in ACTING]
        for other in children(token, "appos"):
            named = [m for t in conjuncts(other) if (m := self.mention(t)) is not None and m.actors]
            if named:  # "Presidents A of Guyana and B of Venezuela"
                return [a for mention in named for a in mention.actors if a.kind in ACTING]
        if token.lemma_.lower() in words("representatives"):
            return self._represented(token)
        return []

    def _named_behind(self, token: Token) -> ActorMention | None:
        """ "The special envoy for Syria, Ana Ruiz": who an office is, wherever the parse puts his name."""
        if token.lemma_.lower() not in words("representatives") or token.tag_ not in SINGULAR:
            return None
        index = token.i + 1
        while index < token.sent.end and self.doc[index].text != "," and index - token.i < LONGEST_OFFICE:
            if self.doc[index].pos_ in ("VERB", "AUX", "CCONJ"):
                return None
            index += 1
        mention = self.by_token.get(index + 1)
        named = mention is not None and mention.start == index + 1 and _is_person(mention) and mention.title is None
        return mention if named and index < token.sent.end and self.doc[index].text == "," else None

    def acts(self, part: Part) -> bool:
        """Whether the words name someone who acts: a country only as its government or its officials."""
        mention = self.by_token.get(part.token)
        return part.actor.kind != "country" or (
            mention is not None and mention.form in ("metonym", "nationality", "pronoun", "group")
        )

    def _represented(self, noun: Token) -> list[Actor]:
        """ "leaders of Japan, China and Germany", "US and Chinese officials", "Hamas negotiators"."""
        named = [t for t in noun.lefts if t.dep_ in ("amod", "compound", "nmod", "poss")]
        modifiers = [t for n in named for t in conjuncts(n)]
        found = [a for t in modifiers for m in [self.mention(t)] if m for a in m.actors if a.kind in ACTING]
        if not found:
            found = [a for t in prepositional(noun, "of", "from") for a in self.actors(t)]
        return found

    def just_before(self, verb: Token) -> list[Token]:
        """The last name before the verb with only caption words and adverbs between: "Biden, left, shakes hands"."""
        index = verb.i - 1
        while index >= verb.sent.start and (
            self.doc[index].lower_ in words("caption_words") or self.doc[index].pos_ in ("AUX", "ADV")
        ):
            index -= 1
        mention = self.by_token.get(index)
        return [self.doc[mention.root]] if mention is not None and index >= verb.sent.start else []

    def just_after(self, verb: Token) -> list[Token]:
        """The name that follows the verb at once, or after "with"."""
        index = verb.i + 1
        if index < len(self.doc) and self.doc[index].lower_ == "with":
            index += 1
        while index < len(self.doc) and self.doc[index].pos_ == "DET":
            index += 1
        mention = self.by_token.get(index)
        if mention is None or mention.start != index or self.doc[mention.root].dep_ in MODIFIERS:
            return []
        return [self.doc[mention.root]]

    def later_object(self, verb: Token) -> list[Token]:
        """The person behind when and where: "received here today Her Excellency Dr. X", "met in Oslo at noon Mr. Y"."""
        if children(verb, "dobj") or verb.pos_ != "VERB":
            return []
        for token in self.doc[verb.i + 1 : verb.sent.end]:
            mention = self.by_token.get(token.i)
            if mention is not None and (_is_person(mention) or mention.title):
                addressed = self.doc[mention.start - 1]
                spoken_of = addressed.lower_ in vocabulary_words("titles", "honorifics") or addressed.head == verb
                return [self.doc[mention.root]] if spoken_of or mention.title else []
            if token.pos_ in ("VERB", "AUX", "CCONJ", "SCONJ", "PART") or (token.is_punct and token.text not in "-."):
                return []
            if token.pos_ == "ADP" and token.lower_ not in ("in", "at", "on"):
                return []
        return []

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
