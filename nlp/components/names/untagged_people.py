"""Names of people that the tagger leaves out, by a given name, or by an office or a country beside them."""

from nlp.components.names.lexicon import POSSESSIVES
from nlp.components.names.name_bounds import NameBounds, namelike
from nlp.components.names.name_map import NameMap
from nlp.components.names.title_bounds import DETERMINERS
from nlp.components.names.vocabulary import given_name_genders, heads, words
from nlp.knowledge.names import fold

_LONGEST_OFFICE = 5  # tokens between an office and "of" its country


class UntaggedPeople:
    """Adds to the map of a document the runs of capitalised words that are names of people."""

    def __init__(self, names: NameMap, bounds: NameBounds) -> None:
        self.map, self.doc, self.bounds = names, names.doc, bounds

    def add(self) -> None:
        """Runs of capitalised words that the tagger left out: with a given name first, or an office set beside them."""
        i = 0
        while i < len(self.doc):
            end = i
            while (
                end < len(self.doc)
                and self.bounds.part_of_name(end)
                and self.doc[end].ent_type_ == ""
                and (end == i or self.bounds.joined(end))
                and not (end > i and self.doc[end].is_sent_start)
            ):
                end += 1
            if (
                end - i >= 2
                and self.doc[i].text[0].isupper()
                and not self.doc[i].is_upper
                and namelike(self.doc, i, end)
            ):
                given = fold(self.doc[i].text) in given_name_genders()
                short = end - i <= 3 and (self._of_country(end) or self._after_country_of_office(i))
                if (given and end - i <= 4) or self._office_beside(end) or short:
                    self.map.add(i, end, "person")
            i = max(end, i + 1)

    def _after_country_of_office(self, i: int) -> bool:
        """Whether "Minister of Trade of Chile" stands right before: the name of who that is follows."""
        phrase = self.map.cover[i - 1] if i else None
        if phrase is None or phrase.kind != "country" or phrase.end != i:
            return False
        of = phrase.start - 1 - (self.doc[phrase.start - 1].lower_ == "the")
        office = self.doc[max(of - _LONGEST_OFFICE, 0) : max(of, 0)]
        closed = any(token.is_punct or token.pos_ in ("VERB", "AUX") for token in office)
        return of > 0 and self.doc[of].lower_ == "of" and not closed and any(t.lower_ in heads() for t in office)

    def _of_country(self, i: int) -> bool:
        """Whether "of" and a country follow: "Orlando Tillett of Belize"."""
        if i + 1 >= len(self.doc) or self.doc[i].lower_ != "of":
            return False
        phrase = self.map.cover[i + 1]
        return phrase is not None and phrase.kind == "country" and phrase.start == i + 1

    def _office_beside(self, i: int) -> bool:
        """Whether ", the envoy of ..." follows."""
        if i + 2 >= len(self.doc) or self.doc[i].text != ",":
            return False
        for token in self.doc[i + 1 : i + 8]:
            if token.lower_ in heads():
                return True
            if not (
                token.lower_ in DETERMINERS
                or token.lower_ in POSSESSIVES
                or token.lower_ in words("titles", "modifiers")
                or self.map.cover[token.i]
            ):
                return False
        return False
