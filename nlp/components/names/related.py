"""Officials and kin told of by somebody else: "a son of President X, Y", "Lula's foreign minister", "Trump envoy Y".

Whose aide or brother somebody is takes no part in what he does. So the wording of such an office reaches over the name
of the one it belongs to, and whoever has no name of his own there acts for that one's state or body.
"""

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from spacy.tokens import Doc

from nlp.components.names.names import Name
from nlp.components.names.phrases import POSSESSIVES
from nlp.components.names.titles import Title
from nlp.components.names.vocabulary import words

_LINKS = frozenset(("of", "to", "for"))
_OWN = frozenset(("his", "her"))
_OPENING = 4  # words from the start of a sentence within which an office opens it
_PLACING = frozenset(("at", "in", "on", "with"))
_LISTING = frozenset((",", "and"))
_OWN_MASTERS = frozenset(("leader", "minister"))
"""Who is not "to" anybody, as an aide or an envoy is."""
_SERVING = frozenset(("aide", "diplomat", "spokesperson"))


def relate(doc: Doc, names: Sequence[Name], alone: Sequence[Title]) -> list[Title]:
    """Widen the offices over those they belong to, give them to who is named beside; what still stands alone."""
    return _Relations(doc, names).of(alone)


class _Relations:
    def __init__(self, doc: Doc, names: Sequence[Name]) -> None:
        self.doc = doc
        self.people = [name for name in names if name.kind == "person"]
        self._starts = {name.start: name for name in self.people}
        self._ends = {name.end: name for name in self.people}
        self._leads = {_lead(name): name for name in self.people}
        self._described: dict[int, Title] = {}

    def of(self, alone: Sequence[Title]) -> list[Title]:
        self._described = {title.end: title for title in alone if not title.plural}
        for name in self.people:
            name.titles[:] = [self._with_chief(self._widened(title)) for title in name.titles]
            self._take_chief(name)
        for before, name in pairwise(self.people):
            self._share_chief(before, name)
        return [title for title in map(self._widened, alone) if not self._is_given(title)]

    def _widened(self, title: Title) -> Title:
        """The office with the name, or office ("the president's envoy"), of the one whose it is."""
        before = self._owner_before(title)
        if before is not None:
            return replace(title, start=_lead(before), owners=(before.start,))
        described = self._described.get(title.start - 1) if not self.doc[title.start].is_sent_start else None
        if described is not None and self.doc[title.start - 1].lower_ in POSSESSIVES and title.group != "counterpart":
            country = title.country or described.country
            start = described.start - (described.determiner == "the")
            return replace(title, start=start, country=country, owners=(described.head,))
        owners = self._owners_behind(title)
        if owners and owners[0].start != title.head:
            return replace(title, end=owners[-1].end, owners=tuple(name.start for name in owners))
        return title

    def _share_chief(self, before: Name, name: Name) -> None:
        """ "His foreign minister, Y, and intelligence chief Z": both are his."""
        chiefs = [t.owners for t in before.titles if t.owners and t.determiner in _OWN]
        between = {token.lower_ for token in self.doc[before.end : _lead(name)]}
        plain = name.titles and all(t.country is None and t.determiner is None and not t.owners for t in name.titles)
        if chiefs and plain and between and between <= {",", "and"}:
            name.titles[0] = replace(name.titles[0], owners=chiefs[0])

    def _with_chief(self, title: Title) -> Title:
        """ "His foreign minister, Y": of whoever the clause is about, or of the one named right before."""
        own = title.determiner in _OWN and title.group != "counterpart"
        if not own or title.owners or title.country is not None or title.organization is not None:
            return title
        sentence = self.doc[title.head].sent
        before = [n for n in self.people if sentence.start <= n.start and n.end < title.start]
        beside = [n for n in before if n.end == title.start - 2 and self.doc[n.end].lower_ in ("and", ",", "with")]
        subjects = [n for n in before if self.doc[n.start : n.end].root.dep_ in ("nsubj", "nsubjpass")]
        chief = (beside or subjects or before or self._subjects_before(title))[-1:]
        return replace(title, owners=tuple(n.start for n in chief))

    def _subjects_before(self, title: Title) -> list[Name]:
        """Of whom the sentence before one that opens with "his envoy" tells."""
        start = self.doc[title.head].sent.start
        if start == 0 or title.head - start > _OPENING:
            return []
        before = self.doc[start - 1].sent
        named = (n for n in self.people if before.start <= n.start < before.end)
        return [n for n in named if self.doc[n.start : n.end].root.dep_ in ("nsubj", "nsubjpass")]

    def _take_chief(self, name: Name) -> None:
        """ "His envoy, Deputy Prime Minister Y": whose envoy he is, the office beside his name does not say."""
        described = self._described.get(_lead(name) - 1)
        if described is None or self.doc[described.end].text != "," or described.determiner not in _OWN:
            return
        plain = name.titles and all(t.country is None and t.determiner is None and not t.owners for t in name.titles)
        chief = self._with_chief(described).owners
        if plain and chief:
            name.titles[0] = replace(name.titles[0], owners=chief)

    def _owner_before(self, title: Title) -> Name | None:
        """ "X's envoy", "X envoy"."""
        at = title.start - 1
        if at < 0 or self.doc[title.start].is_sent_start:
            return None
        if self.doc[at].lower_ in POSSESSIVES:
            return self._ends.get(at)
        beside = self._ends.get(title.start)
        plain = title.group in _SERVING and self.doc[title.head].is_lower and title.country is None
        return beside if plain and title.start == title.head else None

    def _owners_behind(self, title: Title) -> list[Name]:
        """ "An aide to President X", "advisers to X and Y"."""
        at = title.end
        if at + 1 >= len(self.doc) or self.doc[at].lower_ not in _LINKS or self.doc[at].is_sent_start:
            return []
        if any(token.lower_ in _PLACING for token in self.doc[title.head + 1 : at]):
            return []  # "secretary of state on the computer of X"
        if self.doc[at].lower_ == "to" and title.group in _OWN_MASTERS:
            return []  # "a letter from the king to President X"
        name = self._leads.get(at + 1 + (self.doc[at + 1].lower_ == "the"))
        found: list[Name] = []
        while name is not None:
            found.append(name)
            at = name.end
            while title.plural and at < len(self.doc) and self.doc[at].lower_ in _LISTING:
                at += 1
            name = self._leads.get(at) if at > name.end else None
        owning = bool(found) and found[-1].end < len(self.doc) and self.doc[found[-1].end].lower_ in POSSESSIVES
        return [] if owning else found

    def _is_given(self, title: Title) -> bool:
        """Whether a name is set beside the widened office, which then is his: "a son of X, Y, met"."""
        if not title.owners or title.plural or title.end >= len(self.doc) or self.doc[title.end].text != ",":
            return False
        at = title.end + 1
        while at < len(self.doc) and self.doc[at].lower_ in words("titles", "honorifics"):
            at += 1
        name = self._leads.get(at)
        after = self.doc[name.end] if name is not None and name.end < len(self.doc) else None
        if name is None or (after is not None and after.text[0].isalpha() and after.pos_ not in ("VERB", "AUX", "ADP")):
            return False
        name.titles.insert(0, title)
        return True


def _lead(name: Name) -> int:
    """Where the offices before a name begin."""
    return min([name.start, *(title.start for title in name.titles if title.end <= name.start)])
