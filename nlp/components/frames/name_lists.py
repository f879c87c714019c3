"""Lists of people as texts and captions write them, which parsers often take apart: "A, B (L) and the envoy, C"."""

from collections.abc import Mapping

from spacy.tokens import Doc, Token

from nlp.components.actors.actors import ActorMention, is_person
from nlp.components.frames.syntax import FINITE, PLURAL, SUBJECTS
from nlp.components.names.phrases import POSSESSIVES
from nlp.components.names.vocabulary import words as vocabulary_words
from nlp.components.tellings.event_words import words

LIST_WORDS = frozenset({",", "and", "&"})
AMONG = frozenset({"including"})
RANKED = ("2nd", "3rd", "4th", "5th", "second", "third", "fourth", "fifth")
_OF_OFFICE = frozenset({"the", "her", "his", "its", "their"})
"""What stands before an office that names come after: "and the foreign minister, A", "her Dutch counterpart, B"."""
_DONE_TO = frozenset({"appos", "dative", "dobj", "pobj"})
_ONE = frozenset({"he", "she"})
PICTURED = frozenset({"(", ")", "l", "r", "c", "left", "right", "center", "centre", "far", *RANKED})
_FEWEST_STATES = 3


class NameLists:
    """The lists of one document; `by_token` gives the mention at each token."""

    def __init__(self, doc: Doc, by_token: Mapping[int, ActorMention]) -> None:
        self.doc, self.by_token = doc, by_token

    def others(self, token: Token) -> list[ActorMention]:
        """The other people of the token's list ("A, B and C"); parsers often take them for appositions."""
        mention = self.by_token.get(token.i) or self._beside(token)
        if mention is None or not mention.actors or mention.actors[0].kind != "person":
            return []
        return [*self._listed(mention, -1), *self._listed(mention, +1)]

    def _beside(self, noun: Token) -> ActorMention | None:
        """ "His counterparts A of Korea and B": the first of those whom a noun without a name is said to be."""
        named = (self.by_token.get(c.i) for c in noun.children if c.dep_ == "appos" and noun.tag_ in PLURAL)
        return next((mention for mention in named if mention is not None), None)

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
            neighbour = self._owned(self.by_token.get(self._at_office(index))) if step > 0 else self.by_token.get(index)
            if not links or neighbour is None or neighbour is mention:
                break
            if not is_person(neighbour) and not (step < 0 and "and" in links and self._is_he_or_she(neighbour)):
                break
            if step < 0 and not found and "and" not in links and not self._share_a_headline(neighbour, mention):
                break
            if step > 0 and doc[neighbour.root].dep_ in ("nsubj", "nsubjpass") and "and" not in links:
                break
            if step > 0 and not found and {",", "and"} <= links and self._opens_clause(mention, neighbour):
                break
            joined = joined or "and" in links or self._share_a_headline(neighbour, mention)
            found.append(neighbour)
            mention = neighbour
        return found if joined else []

    def _opens_clause(self, mention: ActorMention, neighbour: ActorMention) -> bool:
        """ "Talks with A, and B is due to host both": who does what a verb of the next clause says."""
        done, doer = self.doc[mention.root], self.doc[neighbour.root]
        verb = doer.head
        told = verb.tag_ in FINITE or any(c.tag_ in FINITE for c in verb.lefts)
        return doer.dep_ in SUBJECTS and told and done.dep_ in _DONE_TO and not verb.is_ancestor(done)

    def _is_he_or_she(self, mention: ActorMention) -> bool:
        """ "She and Defence Minister A met them": parsers take the pronoun for a word of the office."""
        return mention.form == "pronoun" and self.doc[mention.start].lower_ in _ONE

    def _after_office(self, mention: ActorMention) -> int:
        """The token behind a name and the office set beside it: "A, Minister of Trade of Peru, and B"."""
        office = self.by_token.get(mention.end + 1)
        beside = office is not None and office.form == "title" and office.actors == mention.actors
        return office.end if office is not None and beside and self.doc[mention.end].text == "," else mention.end

    def _at_office(self, index: int) -> int:
        """The next token where one stands that an office follows, whose holder does not begin a clause of his own."""
        if index + 1 >= len(self.doc) or self.doc[index].lower_ not in _OF_OFFICE:
            return index
        mention = self.by_token.get(index + 1)
        of_office = mention is not None and mention.form == "name" and mention.title is not None
        opens = mention is not None and self.doc[mention.root].dep_ in SUBJECTS
        return index + 1 if of_office and not opens else index

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

    def states(self, token: Token) -> list[ActorMention]:
        """All states of a list that a verb follows: "Peru, Chile, Bolivia and Brazil held talks".

        Parsers take but the first or the last of them for who does it.
        """
        mention = self._state(token.i)
        if mention is None:
            return []
        listed, joined = [mention], False
        for step in (-1, 1):
            while True:
                index = (listed[0].start if step < 0 else listed[-1].end) + min(step, 0)
                links: set[str] = set()
                while 0 <= index < len(self.doc) and self.doc[index].lower_ in LIST_WORDS | {"the"}:
                    links.add(self.doc[index].lower_)
                    index += step
                neighbour = self._state(index) if links & LIST_WORDS else None
                if neighbour is None or neighbour.start < token.sent.start:
                    break
                joined = joined or "and" in links
                listed.insert(0 if step < 0 else len(listed), neighbour)
        does = listed[-1].end < token.sent.end and self.doc[listed[-1].end].tag_ in FINITE
        before = self.doc[listed[0].start - (1 if self.doc[listed[0].start - 1].lower_ == "the" else 0) - 1]
        opens = before.i >= listed[0].start or before.tag_ not in ("IN", "TO")
        return listed if joined and does and opens and len(listed) >= _FEWEST_STATES else []

    def before_group(self, noun: Token) -> list[ActorMention]:
        """Who is named before "and" and a group: "A and rebel officials met", taken for a word of the group's name."""
        if noun.lemma_.lower() not in words("representatives"):
            return []
        named = (self.by_token.get(child.i) for child in noun.lefts)
        joined = (m for m in named if m is not None and is_person(m) and m.form == "name" and m.root < m.end < noun.i)
        first = next((m for m in joined if self.doc[m.end].lower_ == "and"), None)
        return [first, *self._listed(first, -1)] if first is not None else []

    def _state(self, index: int) -> ActorMention | None:
        """The mention of one state by its name at a token."""
        mention = self.by_token.get(index)
        named = mention is not None and mention.form in ("name", "metonym") and len(mention.actors) == 1
        return mention if mention is not None and named and mention.actors[0].kind == "country" else None

    def included(self, token: Token) -> list[ActorMention]:
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
