"""Names of people: the tagger's, corrected and widened, and those it leaves out."""

from collections.abc import Iterable

from nlp.components.names.capital_names import capital_names, plainly
from nlp.components.names.name_bounds import NameBounds, namelike
from nlp.components.names.name_map import NameMap
from nlp.components.names.names_behind_offices import behind_portfolio
from nlp.components.names.people_by_offices import PeopleByOffices
from nlp.components.names.phrases import Phrase
from nlp.components.names.untagged_people import UntaggedPeople
from nlp.components.names.vocabulary import offices_in_any_number, words
from nlp.knowledge.romanization import is_syllabic

_FAMILY_AND_SYLLABLE = 2


class PersonalNames:
    """Adds the names of people to the map of a document."""

    def __init__(self, names: NameMap, bounds: NameBounds) -> None:
        self.map, self.doc, self.bounds = names, names.doc, bounds

    def add_known(self, phrase: Phrase) -> None:
        """Add a person of the knowledge base, with the parts of the name that the phrase lacks.

        What stands before a name of several words, behind "for" or "of", is a portfolio: "for Enlargement Marta Kos".
        """
        known = self.bounds.after_title(phrase.start, phrase.end)
        start, end = self.bounds.widened(known, phrase.end)
        if start < known < phrase.end - 1 and start and self.doc[start - 1].lower_ in ("for", "of"):
            start = known
        other = end > phrase.end and self._goes_on_in_syllables(known, phrase.end)
        self.map.add(start, end, "person", None if other else phrase)

    def _goes_on_in_syllables(self, start: int, end: int) -> bool:
        """ "Kim Song Nam": a Korean or Chinese name of two syllables with a third behind it is another person's."""
        return end - start == _FAMILY_AND_SYLLABLE and is_syllabic(self.doc[start : end + 1].text)

    def add_found(self) -> None:
        """Add the tagger's people, those after an office, and those it left out."""
        for start, end in capital_names(self.doc, self.map.free):
            self.map.add(start, end, "person", text=plainly(self.doc[start:end].text))
        by_offices = PeopleByOffices(self.map, self.bounds)
        by_offices.add_after(words("titles", "honorifics"))
        for start, end in (*self._tagged_people(), *self._pairs_of_people()):
            self.map.add(start, end, "person")
        by_offices.add_after(offices_in_any_number())
        by_offices.add_before()
        by_offices.add_behind_portfolios()
        by_offices.add_behind_in_full()
        UntaggedPeople(self.map, self.bounds).add()

    def _tagged_people(self) -> Iterable[tuple[int, int]]:
        """The tagger's people, without titles and known phrases, joined and widened over what it broke off."""
        pieces: list[tuple[int, int]] = []
        for entity in self.doc.ents:
            if entity.label_ != "PERSON":
                continue
            start, end = self.map.trimmed(entity)
            start = behind_portfolio(self.doc, self.bounds.after_title(start, end), end)
            start, end = self.bounds.unknown_part(start, end)
            start, end = self.bounds.widened(start, end)
            if start >= end or not namelike(self.doc, start, end):
                continue
            if pieces and pieces[-1][1] >= start:
                pieces[-1] = (pieces[-1][0], max(end, pieces[-1][1]))
            else:
                pieces.append((start, end))
        return pieces

    def _pairs_of_people(self) -> Iterable[tuple[int, int]]:
        """Two people whom the tagger takes for one body: "Biden and Sunak", both named elsewhere as people."""
        surnames = {entity[-1].text for entity in self.doc.ents if entity.label_ == "PERSON"}
        for entity in self.doc.ents:
            joint = next((token.i for token in entity if token.lower_ in ("and", "&")), None)
            if joint is None or not all(self.map.free(i) for i in range(entity.start, entity.end)):
                continue
            if self.doc[joint - 1].text in surnames and self.doc[entity.end - 1].text in surnames:
                yield entity.start, joint
                yield joint + 1, entity.end
