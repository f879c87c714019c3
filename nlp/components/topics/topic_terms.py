"""Terms of the taxonomy that stand in a text for themselves, and not as part of somebody's name or office."""

from collections.abc import Iterator

from spacy.tokens import Doc, Span, Token

from nlp.components.actors.actors import Actor
from nlp.components.encounters.found import Found
from nlp.components.names.described_forums import is_described
from nlp.components.tellings.event_words import words
from nlp.components.topics.taxonomy import Strength, Term, terms_in
from nlp.components.topics.topic_clauses import DEPENDING
from nlp.components.topics.topic_grounds import is_since

BODIES = frozenset({"ministry", "department", "council", "committee", "commission", "agency", "forum", "office"})
LAND = frozenset({"country", "place"})
PLACING = frozenset({"at", "for", "from", "in", "into", "near", "outside", "through", "to", "towards", "via"})
MODIFYING = frozenset({"compound", "amod", "nmod", "poss", "conj"})


_WHOSE = frozenset({"capital", "city", "flag", "one", "people", "side", "soil"})


class TermFilter:
    """The terms around an encounter that speak of a matter.

    A country that took part or where it took place is no matter of its own; "trade" in "the trade minister", a movement
    that someone speaks for, a person who bears a term in a name and the encounter itself are none either.

    What was found in a sentence for one encounter is kept in `seen` for the others.
    """

    def __init__(self, doc: Doc, found: Found, seen: dict[tuple[int, Strength], list[Term]]) -> None:
        self._doc, self._seen = doc, seen
        self._actors = {id(part.actor) for part in found.parts}
        self._countries = {part.actor.country for part in found.parts}
        self._countries.add(found.where.country if found.where else None)
        self._named = {
            i
            for mention in doc._.mentions
            if any(self._is_party(actor) and not is_described(actor.name) for actor in mention.actors)
            for i in range(mention.start, mention.end)
        }
        self._named |= {telling.trigger.i for telling in found.tellings}
        self._bodies = [
            range(mention.start, mention.end)
            for mention in doc._.mentions
            if mention.form == "name" and mention.actors and _is_named(mention.actors[0])
        ]

    def within(self, sentence: Span, strength: Strength = "terms") -> Iterator[Term]:
        """The terms, or what only hints at one, in a sentence, in text order."""
        for term in self._all_in(sentence, strength):
            span = self._doc.char_span(term.start, term.end, alignment_mode="expand")
            if (
                span is not None
                and not any(token.i in self._named for token in span)
                and not self._is_office(span.root)
                and not self._is_in_name(span)
                and not _is_origin(span.root)
                and not _hangs_on(span.root)
                and not _is_whereabouts(span.root)
                and not is_since(span.root)
            ):
                yield term

    def _all_in(self, sentence: Span, strength: Strength) -> list[Term]:
        """The terms of a sentence for any encounter, each sentence being searched once."""
        key = (sentence.start, strength)
        if key not in self._seen:
            before = sentence.start_char
            found = terms_in(sentence.text, strength=strength)
            self._seen[key] = [Term(before + t.start, before + t.end, t.id, t.label) for t in found]
        return self._seen[key]

    def _is_in_name(self, span: Span) -> bool:
        """Part of what a body is called: "Economic Cooperation" in "the Asia-Pacific Economic Cooperation"."""
        return any(span.start in body and span.end - 1 in body and len(body) > len(span) + 1 for body in self._bodies)

    def _is_party(self, actor: Actor) -> bool:
        """Anyone at all, those who took part, and their countries and that of the place."""
        of_theirs = actor.kind in LAND and actor.country in self._countries
        return actor.kind == "person" or id(actor) in self._actors or of_theirs

    def _is_office(self, root: Token) -> bool:
        """Part of an office or body, or who speaks: "the trade minister", "the Ministry of Energy", "Libya's envoy"."""
        head = root
        while head.dep_ in MODIFYING and head.head != head:
            head = head.head
            if head.lemma_.lower() in words("representatives") | BODIES or (
                root.dep_ == "poss" and head.i in self._named
            ):
                return True
        of = root.dep_ == "pobj" and root.head.lower_ == "of"
        return of and root.head.head.lemma_.lower() in BODIES | {"minister"}


def _is_whereabouts(root: Token) -> bool:
    """ "Will call at Taipei", "flew home from Wellington": a place that is gone to or left."""
    in_place = root.dep_ == "pobj" and root.head.lower_ in PLACING and root.ent_type_ in ("GPE", "LOC", "FAC")
    return in_place and root.head.head.pos_ == "VERB"


def _hangs_on(root: Token) -> bool:
    """ "Will depend on the result of the elections": what an encounter waits for."""
    up = (t for t in root.ancestors if t.dep_ == "prep" and t.lower_ == "on")
    return any(prep.head.lemma_ in DEPENDING for prep in up)


def _is_origin(root: Token) -> bool:
    """ "The North Korean embassy", "in the North Korean one": whose house or people, and no matter."""
    nation = root.ent_type_ == "NORP" and root.dep_ == "amod"
    return nation and root.head.lemma_.lower() in words("venue_nouns") | _WHOSE


def _is_named(actor: Actor) -> bool:
    """Whether a body is called by a name, and not by the matter that it is on."""
    return actor.kind == "organization" and not is_described(actor.name)
