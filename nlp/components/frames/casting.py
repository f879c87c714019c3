"""Who is named at a place of the parse: from a noun phrase to the actors it stands for."""

from collections.abc import Iterable
from functools import cached_property
from typing import NamedTuple

from spacy.tokens import Doc, Span, Token

from nlp.components.actors.actors import Actor, ActorMention, is_person
from nlp.components.frames.companions import escorts
from nlp.components.frames.name_lists import NameLists
from nlp.components.frames.officers import named_officers
from nlp.components.frames.officials_in_order import officials_in_order
from nlp.components.frames.syntax import agents, children, conjuncts, objects, prepositional
from nlp.components.names.set_against import is_denied_part
from nlp.components.names.vocabulary import words as vocabulary_words
from nlp.components.sides.on_agenda import is_on_agenda
from nlp.components.sides.represented import spoken_for_besides
from nlp.components.tellings.event_words import words
from nlp.components.tellings.telling import Part

EACH = frozenset({"both", "each"})
ACTING = ("person", "country", "organization")
NEGATIVE = frozenset({"neither", "nor", "no"})
SINGULAR = frozenset({"NN", "NNP"})
_COMPRISING = frozenset({"compose", "comprise", "consist", "include", "make"})
_LEADING = frozenset({"head", "lead"})
_SENT_OUT = frozenset({"delegation", "mission", "team"})
_MEMBERS = frozenset({"countries", "governments", "members", "nations", "states"})
LONGEST_OFFICE = 8


def is_absent(token: Token) -> bool:
    """ "Neither A nor B", "no official", "with A at the top of the agenda": nobody who takes part."""
    if is_on_agenda(token) or is_denied_part(token) or any(child.lower_ in NEGATIVE for child in token.children):
        return True
    return token.dep_ == "conj" and is_absent(token.head)


def _is_beside(led: Token, noun: Token) -> bool:
    """ "Met the delegation of the parliament, headed by X": parsers make it the clause of who is met."""
    behind = led.i > 1 and led.nbor(-1).text == "," and led.i - 2 == noun.right_edge.i
    return behind and led.dep_ == "advcl" and led.tag_ == "VBN"


def _whose(noun: Token) -> list[Token]:
    """ "The Contact Group, whose ministers met": what the officials of a relative clause are of."""
    if not any(c.tag_ == "WP$" for c in noun.lefts):
        return []
    verb = noun.head
    while verb.dep_ in ("xcomp", "ccomp", "conj") and verb.head != verb:
        verb = verb.head
    return [verb.head] if verb.dep_ == "relcl" else []


def _led_next(noun: Token) -> list[Token]:
    """ "A delegation from Ghana has arrived. It's led by X": who leads it by the sentence behind it."""
    end = noun.sent.end
    if noun.lemma_.lower() not in _SENT_OUT or end >= len(noun.doc) or noun.tag_ != "NN":
        return []
    led = noun.doc[end].sent.root
    about = children(led, "nsubjpass") if led.lemma_ in _LEADING and led.tag_ == "VBN" else []
    meant = bool(about) and (about[0].lower_ in ("it", "they") or about[0].lemma_.lower() == noun.lemma_.lower())
    return agents(led) if meant else []


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
        for mention in named_officers(doc, self.by_token):
            self.by_token.update(dict.fromkeys(range(mention.start, mention.end), mention))
        self._lists = NameLists(doc, self.by_token)
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
        for token in (t for named in tokens for t in (named, *escorts(named))):
            if is_absent(token):
                continue
            leading = self._leading(token)
            sent = (a for a in self.actors(token) if not leading or a.kind == "organization")
            acting = [*leading, *((token, actor) for actor in sent), *spoken_for_besides(token, self.by_token)]
            for named, actor in officials_in_order(token, acting, self.by_token, self._lists) or acting:
                found.setdefault(actor.id, Part(actor, token=named.i))
            lists = self._lists
            beside = [*lists.others(token), *lists.states(token), *lists.included(token), *lists.before_group(token)]
            for mention in beside:
                for actor in mention.actors:
                    if actor.kind in ACTING:
                        found.setdefault(actor.id, Part(actor, token=mention.root))
        return list(found.values())

    def _leading(self, noun: Token) -> list[tuple[Token, Actor]]:
        """ "A delegation from Guatemala, led by X", "diplomats led by X", "a team under X", "comprising X and Y".

        Whoever leads it or is in it stands for the country, and beside a movement.
        """
        if not {noun.lemma_.lower(), noun.lower_} & vocabulary_words("actor_words", "government_nouns"):
            return []
        over = [noun.head, *noun.subtree]
        led = (v for v in noun.sent if v.lemma_ in _LEADING and (v.head in over or _is_beside(v, noun)))
        leaders = [t for v in led for t in agents(v)] or _led_next(noun)
        for verb in (v for v in children(noun, "acl") if v.lemma_ in _COMPRISING):
            listed = (m.root for m in self._named_in(verb) if m.root > verb.i)
            leaders += [*objects(verb), *prepositional(verb, "of"), *(self.doc[i] for i in listed)]
        leaders += prepositional(noun, "including")
        leaders += prepositional(noun, "under") if noun.lemma_.lower() in _SENT_OUT else []
        found = [(t, a) for t in leaders for a in self.actors(t) if a.kind == "person"]
        self._send(noun, [actor for _, actor in found])
        return found

    def _named_in(self, verb: Token) -> list[ActorMention]:
        """The people whom a verb's clause names, however the parse joins them: "consisting of A (chair), B and C"."""
        inside = (self.by_token.get(t.i) for t in verb.subtree)
        return list({id(m): m for m in inside if m is not None and m.form == "name" and is_person(m)}.values())

    def _send(self, noun: Token, members: list[Actor]) -> None:
        """Have members of a delegation of whom the text says no state act for that of the delegation."""
        named = [m for t in (noun, *prepositional(noun, "of", "from")) if (m := self.mention(t)) is not None]
        states = {a.country for mention in named for a in mention.actors if a.country}
        for actor in members if len(states) == 1 else ():
            if not actor.known and not actor.of_state and (actor.country is None or actor.guessed):
                actor.country, actor.guessed = next(iter(states)), False

    def actors(self, token: Token) -> list[Actor]:
        """Actors of one noun phrase: named by it, by its apposition, or those whom its head represents."""
        mention = self.mention(token) or self._called(token)
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
        if token.lower_ in EACH:  # "each of them"
            return [a for t in prepositional(token, "of") for a in self.actors(t)]
        return []

    def _called(self, token: Token) -> ActorMention | None:
        """ "The army and the paramilitary X": the body whose epithet the parse takes for a noun."""
        if token.tag_ != "JJ" or token.dep_ != "conj":
            return None
        mention = self.by_token.get(token.i + 1)
        named = mention is not None and mention.start == token.i + 1 and mention.form == "name"
        return mention if mention is not None and named and mention.actors[0].kind == "organization" else None

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
        named = mention is not None and mention.start == index + 1 and is_person(mention) and mention.title is None
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
            found = [a for t in prepositional(noun, "of", "from") for a in self.actors(t) or self._all_members(t)]
        return found or [a for t in _whose(noun) for a in self.actors(t) if a.kind != "person"]

    def _all_members(self, noun: Token) -> list[Actor]:
        """ "Leaders of the ten ASEAN countries": the body whose members are all meant, not "of three NATO states"."""
        everyone = any(c.lower_ in ("all", "the") for c in children(noun, "det", "predet"))
        if not everyone or noun.lower_ not in _MEMBERS:
            return []
        return [a for a in self.before_noun(noun) if a.kind == "organization" and a.country is None]

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
