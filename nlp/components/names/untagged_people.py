"""Names of people that the tagger leaves out, by a given name, or by an office or a country beside them."""

from nlp.components.names.name_bounds import MISTAGGED, NameBounds, namelike
from nlp.components.names.name_map import NameMap
from nlp.components.names.names_behind_offices import behind_portfolio, has_office_before
from nlp.components.names.phrases import POSSESSIVES
from nlp.components.names.title_bounds import DETERMINERS
from nlp.components.names.vocabulary import given_name_genders, heads, words
from nlp.knowledge.names import fold

_UNTAGGED = frozenset({""})
_FEWEST, _MOST = 2, 4  # capitalised words of a name


class UntaggedPeople:
    """Adds to the map of a document the runs of capitalised words that are names of people."""

    def __init__(self, names: NameMap, bounds: NameBounds) -> None:
        self.map, self.doc, self.bounds = names, names.doc, bounds

    def add(self) -> None:
        """Runs of capitalised words that the tagger left out: with a given name first, or an office set beside them."""
        self._add_in_full()
        i = 0
        while i < len(self.doc):
            end = self._run_end(i, _UNTAGGED)
            i = behind_portfolio(self.doc, i, end)
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

    def _run_end(self, i: int, allowed: frozenset[str]) -> int:
        """The end of the run of capitalised words from token `i` on, of what the tagger may take them for."""
        end = i
        while (
            end < len(self.doc)
            and self.bounds.part_of_name(end, allowed)
            and self.doc[end].ent_type_ in allowed
            and (end == i or self.bounds.joined(end, allowed))
            and not (end > i and self.doc[end].is_sent_start)
        ):
            end += 1
        return end

    def _add_in_full(self) -> None:
        """ "Minister of Trade of Chile Juan dos Santos Ruiz": the name behind an office in full, whatever its tags."""
        for phrase in self.map.phrases:
            i = phrase.end
            if phrase.kind != "country" or i >= len(self.doc) or not self.doc[i].is_title:
                continue
            end = self._run_end(i, MISTAGGED) if self._after_country_of_office(i) else i
            parts = sum(self.doc[at].is_title for at in range(i, end))
            if _FEWEST <= parts <= _MOST and namelike(self.doc, i, end):
                self.map.add(i, end, "person")

    def _after_country_of_office(self, i: int) -> bool:
        """Whether "Minister of Trade of Chile" stands right before: the name of who that is follows."""
        phrase = self.map.cover[i - 1] if i else None
        if phrase is None or phrase.kind != "country" or phrase.end != i:
            return False
        of = phrase.start - 1 - (self.doc[phrase.start - 1].lower_ == "the")
        return of > 0 and self.doc[of].lower_ in ("of", "to") and has_office_before(self.doc, of)

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
