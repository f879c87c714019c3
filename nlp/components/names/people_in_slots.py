"""Names of people that the tagger takes for bodies or places, by where they stand: "met Finland's X Y", "X Y and Z".

Taggers know the names of those in the news. Of a junior minister of a small country they make a company or a town, but
who meets, telephones or receives a person is a person, and so is who is named in one breath with one.
"""

from collections.abc import Iterator

from spacy.tokens import Doc, Token

from nlp.components.names.lifetimes import lifetime_end
from nlp.components.names.name_bounds import NameBounds, namelike
from nlp.components.names.name_map import NameMap
from nlp.components.names.officials_names import is_officials_name, may_be_officials_name
from nlp.components.names.phrases import POSSESSIVES
from nlp.components.names.vocabulary import given_name_genders, heads, plural_heads, words
from nlp.components.tellings.trigger_words import trigger_of
from nlp.knowledge.names import fold

_FEWEST, _MOST = 2, 4
_ARGUMENTS = frozenset({"nsubj", "nsubjpass", "dobj", "pobj", "conj", "appos"})
_LINKS = frozenset({"with", "between", "and", "by", "of", "to"})
_ARTICLES = frozenset({"the", "a", "an"})
_WORDINGS = frozenset({"reciprocal", "speaking", "calling", "hosting", "encounter", "welcomed"})
_JOURNEYS = frozenset({"motion", "visiting", "leaving"})
_SITTING = frozenset({"attend", "chair", "preside"})
_TAKEN_FOR_BODIES = frozenset({"", "ORG", "PERSON", "PRODUCT", "WORK_OF_ART"})
_OFFICE_REACH = 10  # tokens from the names of several people to the office that they share


class PeopleInSlots:
    """Adds to the map of a document the names of people that only their place in the sentence gives away."""

    def __init__(self, names: NameMap, bounds: NameBounds) -> None:
        self.map, self.bounds = names, bounds
        self.doc: Doc = names.doc

    def add(self) -> None:
        """Add them, those beside a person last, so that one found helps to find the next."""
        runs = list(self._runs())
        for start, end in runs:
            owned = self._is_owned_by_country(start)
            root = self.doc[start:end].root
            doing = self._in_encounter(root) or _travels(root) or _sits(root) or self._is_beside_such(start, end)
            owned = (owned and (self._has_given_name(start, end) or doing)) or self._represents_state(root)
            if owned or self._behind_office(start) or self._is_acting(start, end) or self._has_lived(end):
                self.map.add(start, end, "person")
        for start, end in runs:
            root = self.doc[start:end].root
            if self._in_encounter(root) and (self._faces_person(root) or self._of_country(end)):
                self.map.add(start, end, "person")
        for start, end in (*runs, *reversed(runs)):
            if self._beside_person(start, end):
                self.map.add(start, end, "person")
        for token in self.doc:
            if may_be_officials_name(token) and self.map.free(token.i) and self._in_encounter(token):
                facing = self._faces_person(token) or self._is_person(token.i - 2) or self._is_person(token.i + 2)
                if facing and is_officials_name(token):
                    self.map.add(token.i, token.i + 1, "person")

    def _runs(self) -> Iterator[tuple[int, int]]:
        """Runs of two to four capitalised words that may be a person's name and are no name yet."""
        i = 0
        while i < len(self.doc):
            if self.doc[i].is_lower or self.doc[i].is_punct:
                i += 1
                continue
            end = self.bounds.run_end(i)
            if end - i >= _FEWEST and self._may_be_name(i, end):
                yield i, end
            i = max(end, i + 1)

    def _may_be_name(self, start: int, end: int) -> bool:
        tokens = [t for t in self.doc[start:end] if t.is_alpha]
        before = self.doc[start - 1] if start else None
        joined = before is not None and (before.lower_ in _ARTICLES or (before.text == "-" and not before.whitespace_))
        if not _FEWEST <= len(tokens) <= _MOST or joined:
            return False
        if any(t.tag_ == "NNPS" or t.text in words("actor_words", "organization_words") for t in tokens):
            return False
        return namelike(self.doc, start, end) and self.doc[start:end].root.dep_ in _ARGUMENTS

    def _is_owned_by_country(self, start: int) -> bool:
        """ "Finland's X Y"."""
        owner = self.map.cover[start - 2] if start > 1 and self.doc[start - 1].lower_ in POSSESSIVES else None
        return owner is not None and owner.kind == "country"

    def _represents_state(self, root: Token) -> bool:
        """ "Mali was represented by X Y"."""
        verb = root.head.head if root.dep_ == "pobj" and root.head.lower_ == "by" else root
        states = (
            (self.map.cover[c.i] for c in verb.lefts if c.dep_ == "nsubjpass") if verb.lemma_ == "represent" else ()
        )
        return any(phrase is not None and phrase.kind == "country" for phrase in states)

    def _has_given_name(self, start: int, end: int) -> bool:
        """Whether the run begins with a given name, and is no place: "Abdulrahman Shalgam"."""
        tagged = {t.ent_type_ for t in self.doc[start:end]}
        return fold(self.doc[start].text) in given_name_genders() and tagged <= _TAKEN_FOR_BODIES

    def _is_beside_such(self, start: int, end: int) -> bool:
        """ "Jamaica's X Y and Canada's Lise Brodeur", "Canada's Lise Brodeur and Jamaica's X Y"."""
        behind = self.map.cover[end + 1] if end + 1 < len(self.doc) and self.doc[end].lower_ in ("and", ",") else None
        if behind is not None and behind.kind == "country" and self._is_owned_by_country(behind.end + 1):
            return self._is_named(behind.end + 1)
        owner = self.map.cover[start - 2]
        at = owner.start - 1 if owner is not None else 0
        return at > 0 and self.doc[at].lower_ in ("and", ",") and self._is_named(at - 1)

    def _is_named(self, i: int) -> bool:
        """Whether a word is of a person's name, of which the map may hold none yet."""
        return self._is_person(i) or (i < len(self.doc) and self.doc[i].ent_type_ == "PERSON")

    def _is_acting(self, start: int, end: int) -> bool:
        """ "Called Anna Lindqvist and Ana Ruiz": a whole name, with a person beside it, that is called or received."""
        return self._has_given_name(start, end) and self._joined_to_person(start, end)

    def _joined_to_person(self, start: int, end: int) -> bool:
        """ "X Y and Ana Ruiz", "Ana Ruiz and X Y"."""
        after = end + 1 < len(self.doc) and self.doc[end].lower_ == "and" and self._is_person(end + 1)
        return after or (start > 1 and self.doc[start - 1].lower_ == "and" and self._is_person(start - 2))

    def _has_lived(self, end: int) -> bool:
        """ "X Y (born 3 May 1949)", "X Y (1901–1977)": as a biography opens."""
        return lifetime_end(self.doc, end) is not None

    def _behind_office(self, start: int) -> bool:
        """ "The Minister of Transport of Latvia, X Y": with nothing but the wording of the office before the comma."""
        if start < _FEWEST or self.doc[start - 1].text != ",":
            return False
        wording = self.doc[max(self.doc[start].sent.start, start - _OFFICE_REACH) : start - 1]
        before = [t for t in wording if t.lower_ in heads()]
        if not before:
            return False
        lefts = before[-1].lefts
        definite = any(c.lower_ == "the" or c.dep_ == "poss" or self.map.cover[c.i] is not None for c in lefts)
        rest = wording[before[-1].i - wording.start :]
        return definite and not any(t.pos_ in ("VERB", "AUX", "CCONJ") or t.text == "," for t in rest)

    def _of_country(self, end: int) -> bool:
        """ "X Y of Finland"."""
        phrase = self.map.cover[end + 1] if end + 1 < len(self.doc) and self.doc[end].lower_ == "of" else None
        return phrase is not None and phrase.kind == "country" and phrase.start == end + 1

    def _in_encounter(self, root: Token) -> bool:
        """Whether the word is an argument of a word that tells of an encounter, alone or in a list, or "who met"."""
        if any(c.dep_ == "relcl" and _is_of_encounter(c) for c in root.rights):
            return True
        while root.dep_ in ("conj", "appos") and root.head.i < root.i:
            root = root.head
        head = root.head
        if root.dep_ == "pobj":
            if head.lower_ not in _LINKS:
                return False
            head = head.head
        return root.dep_ != "ROOT" and (_is_of_encounter(head) or any(map(_is_of_encounter, _objects(head))))

    def _faces_person(self, root: Token) -> bool:
        """Whether the other argument of the verb is a person: "X Y met the minister, Ana Ruiz"."""
        verb = root.head
        if verb.pos_ != "VERB":
            return False
        others = [c for c in verb.children if c.dep_ in ("nsubj", "dobj", "nsubjpass") and c != root]
        others += [o for p in verb.children if p.lower_ in ("with", "by", "to") for o in p.children if o.dep_ == "pobj"]
        return any(self._is_person(other.i) for other in others)

    def _beside_person(self, start: int, end: int) -> bool:
        """ "X Y and Ana Ruiz", "Ana Ruiz of Peru and X Y", where they are the parties to an encounter or share an
        office."""
        if not self._in_encounter(self.doc[start:end].root) and not self._shares_office(start, end):
            return False
        if self._joined_to_person(start, end):
            return True
        if start < 2 or self.doc[start - 1].lower_ != "and":
            return False
        return self._of_country(start - 3) and self._is_person(start - 4)

    def _shares_office(self, start: int, end: int) -> bool:
        """ "The ministers of A and B, X Y and Ana Ruiz", "Ana Ruiz and X Y, the ministers of A and B"."""
        sentence = self.doc[start].sent
        near = self.doc[max(sentence.start, start - _OFFICE_REACH) : min(sentence.end, end + _OFFICE_REACH)]
        return any(token.lower_ in plural_heads() for token in near)

    def _is_person(self, i: int) -> bool:
        if not 0 <= i < len(self.doc):
            return False
        name, phrase = self.map.taken[i], self.map.cover[i]
        return (name is not None and name.kind == "person") or (phrase is not None and phrase.kind == "person")


def _objects(verb: Token) -> list[Token]:
    """The nouns that a light verb takes: "are holding talks", "had a meeting"."""
    return [c for c in verb.rights if c.dep_ == "dobj"] if verb.lemma_ in words("event_words", "light_verbs") else []


def _travels(root: Token) -> bool:
    """ "Somalia's X Y flew to Nairobi": who goes somewhere, as neither bodies nor places do."""
    told = trigger_of(root.head) if root.dep_ == "nsubj" else None
    return told is not None and told.frame in _JOURNEYS


def _is_of_encounter(word: Token) -> bool:
    told = trigger_of(word)
    return told is not None and told.frame in _WORDINGS


def _sits(root: Token) -> bool:
    """ "Slovenia's X Y was in the chair", "Mali's X Y presided": as people do at a gathering."""
    verb = root.head
    chairs = (t for p in verb.rights if p.lower_ == "in" for t in p.rights) if verb.lemma_ == "be" else ()
    return root.dep_ == "nsubj" and (verb.lemma_ in _SITTING or any(t.lower_ == "chair" for t in chairs))
