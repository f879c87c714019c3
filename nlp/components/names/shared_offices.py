"""Countries of people of whom the text says but together of which countries they are.

"The ministers of A and B, X and Y", "X and Y, the Finnish and Norwegian ministers", "X met Y. The ministers of A and B
..." and "X met Y. The Finnish minister ... Her Norwegian colleague" all name the countries in the order of the people.
"""

from collections.abc import Sequence

from spacy.tokens import Doc

from nlp.components.names.names import Name
from nlp.components.names.phrases import Phrase
from nlp.components.names.titles import Title

_PAIR = 2
_REACH = 2  # sentences between two people and the offices that say of which countries they are
_OFFICIAL = frozenset(("minister", "diplomat", "chair", "military", "aide", "counterpart", "leader"))
_HEADS = frozenset(("president", "premier", "chancellor", "king", "queen", "emir", "leader"))
_LINKS = frozenset((",", "and", "(", ")"))


class SharedOffices:
    """Gives people the countries of offices that stand apart from their names, in the order of both."""

    def __init__(
        self, doc: Doc, names: Sequence[Name], titles: Sequence[Title], cover: Sequence[Phrase | None]
    ) -> None:
        self.doc, self.cover, self.titles = doc, cover, titles
        self.people = [name for name in names if name.kind == "person"]
        self._starts = {name.start: name for name in self.people}
        self._ends = {name.end: name for name in self.people}
        self._sentence = {i: number for number, sent in enumerate(doc.sents) for i in range(sent.start, sent.end)}

    def share(self) -> None:
        """Note the country of each person who has none of his own, as the name's own country."""
        for title in self.titles:
            if title.plural:
                start, end = self._extent(title)
                countries = self._countries(start, end)
                listed = self._after(end) or self._before(start)
                if listed:
                    self._share(listed, countries or self._before_in_pairs(title), title)
                elif len(countries) == _PAIR:
                    self._share(self._strangers_near(title.head), countries, title)
        self._share_apart()

    def _share(self, people: Sequence[Name], countries: Sequence[str], office: Title | None = None) -> None:
        if len(people) != len(countries) or len(set(countries)) < _PAIR:
            return
        for name, country in zip(people, countries, strict=True):
            if _is_stranger(name):
                name.country, name.shared = country, office

    def _extent(self, title: Title) -> tuple[int, int]:
        """The wording of an office of several with all its countries, those before it and those of a list after it."""
        start, end = title.start, title.end
        while start > 1 and self.doc[start - 1].lower_ in (",", "and") and self._is_country(start - 2):
            start = self._phrase(start - 2).start
        while end + 1 < len(self.doc) and self.doc[end].lower_ in (",", "and"):
            at = end + 1 + (self.doc[end + 1].lower_ in ("and", "the"))
            if at >= len(self.doc) or not self._is_country(at) or self._phrase(at).start != at:
                break
            end = self._phrase(at).end
        return start, end

    def _is_country(self, i: int) -> bool:
        phrase = self.cover[i]
        return phrase is not None and phrase.kind in ("country", "nationality")

    def _phrase(self, i: int) -> Phrase:
        phrase = self.cover[i]
        assert phrase is not None
        return phrase

    def _countries(self, start: int, end: int) -> list[str]:
        codes = [p.country for p in self.cover[start:end] if p is not None and p.kind != "person"]
        return list(dict.fromkeys(code for code in codes if code))

    def _after(self, end: int) -> list[Name]:
        """The list of names that follows an office, a comma or nothing between."""
        at = end + (end < len(self.doc) and self.doc[end].text == ",")
        found: list[Name] = []
        while (name := self._starts.get(at)) is not None:
            found.append(name)
            at = name.end
            while at < len(self.doc) and self.doc[at].lower_ in _LINKS:
                at += 1
        return found if len(found) >= _PAIR else []

    def _before(self, start: int) -> list[Name]:
        """The list of names before an office set beside it: "X and Y, the ministers of A and B"."""
        at = start - (start > 0 and self.doc[start - 1].lower_ == "the")
        if at < 1 or self.doc[at - 1].text != ",":
            return []
        at -= 1
        found: list[Name] = []
        while (name := self._ends.get(at)) is not None:
            found.insert(0, name)
            at = name.start
            while at > 0 and self.doc[at - 1].lower_ in _LINKS:
                at -= 1
        return found if len(found) >= _PAIR else []

    def _before_in_pairs(self, title: Title) -> list[str]:
        """The two countries of the sentence, or the one before, whose "ministers, X and Y" are named."""
        here = self._sentence[title.head]
        for back in (0, 1):
            codes = dict.fromkeys(
                p.country
                for p in self.cover[: title.start]
                if p is not None and p.kind in ("country", "nationality") and self._sentence[p.start] == here - back
            )
            found = [code for code in codes if code]
            if found:
                return found if len(found) == _PAIR else []
        return []

    def _strangers_near(self, at: int) -> list[Name]:
        """The two people of no stated country whom a sentence just before, or just after, names together."""
        here = self._sentence[at]
        near = [here - apart for apart in range(1, _REACH + 1)] + [here + 1]
        for number in near:
            found = {n.text: n for n in self.people if self._sentence[n.start] == number and " " in n.text}
            strangers = [name for name in found.values() if _is_stranger(name)]
            if len(strangers) == _PAIR:
                return strangers if self._are_first_named(strangers) else []
        return []

    def _are_first_named(self, strangers: Sequence[Name]) -> bool:
        """Whether no other name of either says of which country he is."""
        texts = {name.text for name in strangers}
        return all(_is_stranger(name) for name in self.people if name.text in texts)

    def _share_apart(self) -> None:
        """ "X met Y. The Finnish minister ... Her Norwegian colleague": the two strangers are the two officials."""
        official = [t for t in self.titles if not t.plural and t.group in _OFFICIAL and t.country and not t.past]
        official = [t for t in official if t.determiner not in ("a", "an") and not _HEADS & set(t.core)]
        stated = {n.country for n in self.people} | {t.country for n in self.people for t in n.titles}
        free = [t for t in official if t.country not in stated]
        countries = list(dict.fromkeys(t.country for t in free if t.country))
        strangers = self._strangers_near(free[0].head) if free else []
        if not strangers or strangers[0].start > free[0].start:
            return
        if len(countries) == _PAIR:
            self._share(strangers, countries)
        elif len(countries) == 1 and self._goes_on(free[0], strangers[0]):
            strangers[0].country = countries[0]

    def _goes_on(self, title: Title, stranger: Name) -> bool:
        """Whether the office is the subject of the next sentence, and the stranger of the one before."""
        first = title.start - (title.determiner == "the")
        subject = self.doc[stranger.start : stranger.end].root.dep_ == "nsubj"
        next_one = self._sentence[title.head] == self._sentence[stranger.start] + 1
        return subject and next_one and bool(self.doc[first].is_sent_start) and self.doc[title.head].dep_ == "nsubj"


def _is_stranger(name: Name) -> bool:
    """Whether nothing beside the name says who he is."""
    return name.phrase is None and not name.country and not name.titles
