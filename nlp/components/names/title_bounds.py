"""How far the wording of an office reaches, from its head noun to both sides."""

from calendar import day_name
from collections.abc import Sequence

from spacy.tokens import Doc, Token

from nlp.components.names.nested_offices import holder_after
from nlp.components.names.phrases import POSSESSIVES, Phrase
from nlp.components.names.places_beside_offices import is_behind_place, is_where_he_goes
from nlp.components.names.portfolios import portfolio_end
from nlp.components.names.vocabulary import heads, words

DETERMINERS = frozenset(("the", "a", "an", "his", "her", "their", "its", "my", "our", "this", "that", "another"))
_ORDINALS = frozenset(("first", "second", "third"))  # "first US president" is no office, "first deputy" is one
_LONGEST_COMPLEMENT = 12
_LONGEST_BRACKET = 6
_OUTSIDE = frozenset(("by", "from", "with"))  # "received at the institute by Health Minister X"
_WHEN = frozenset(("DATE", "TIME"))
_DAYS = frozenset(name.lower() for name in day_name)
_RANKS_OF_ENVOYS = frozenset(("extraordinary", "and", "&", "plenipotentiary"))
_REALMS = frozenset(("country", "emirate", "emirates", "kingdom", "republic", "state", "sultanate", "union"))
"""What agencies call their own state, behind "the"."""
_MINISTRIES = frozenset(("Department", "Ministry", "Office"))
_PORTFOLIOS = frozenset(("foreign", "prime"))
_OF_PORTFOLIOS = frozenset(("NOUN", "ADJ", "PROPN", "CCONJ", "DET"))


class TitleBounds:
    """Finds the first and the last token of offices; `cover`, `people` and `bodies` as for the reader of titles."""

    def __init__(
        self, doc: Doc, cover: Sequence[Phrase | None], people: Sequence[bool], bodies: Sequence[bool]
    ) -> None:
        self.doc, self.cover, self.people, self.bodies = doc, cover, people, bodies
        self.modifiers = words("titles", "modifiers") | words("titles", "fillers")
        self.complements = words("titles", "complements")

    def start(self, head: Token) -> int:
        """The leftmost token of the noun phrase that belongs to the office."""
        i, first = head.i, head.sent.start
        while i > first:
            token = self.doc[i - 1]
            phrase = self.cover[i - 1]
            if (token.text == "-" and not self._hyphenated(i - 1)) or token.lower_ in _OUTSIDE:
                break
            if is_behind_place(self.doc, self.cover, i, first):
                break
            if phrase is not None and phrase.kind != "person":
                i = phrase.start
            elif (token.lower_ in POSSESSIVES and i - 1 > first and (self.cover[i - 2] or self.bodies[i - 2])) or (
                (token.lower_ in self.modifiers or self._names_portfolio(token, head)) and not self.people[i - 1]
            ):
                i -= 1
            elif token.lower_ == "and" and i - 2 >= first and self.modifies(self.doc[i - 2]):
                if self._ends_office(i - 2, i):
                    break
                i -= 2
            elif self.bodies[i - 1] or self._proper_modifier(token, i - 1, first):
                i -= 1
            else:
                break
        while i < head.i and (
            (self.doc[i].lower_ in ("-", "and", "–", "the", *POSSESSIVES) and self.cover[i] is None)
            or (self.doc[i].lower_ in _ORDINALS and self.cover[i + 1] is not None)
        ):
            i += 1
        return i

    def _ends_office(self, i: int, after: int) -> bool:
        """ "The Egyptian intelligence chief and CIA director": whether an office ends before the "and" that a state or
        body follows, with which another begins."""
        phrase = self.cover[after]
        state = phrase is not None and phrase.kind in ("country", "nationality", "organization")
        return self.doc[i].lower_ in heads() and self.doc[i].pos_ in ("NOUN", "PROPN") and (state or self.bodies[after])

    def _names_portfolio(self, token: Token, head: Token) -> bool:
        """ "Fisheries minister", "water secretary": whatever a minister is a minister of."""
        beside = token.i + 1 == head.i and head.lemma_.lower() == "minister"  # parsers take "fisheries ministers" apart
        compound = token.dep_ == "compound" and token.head == head
        return (compound or beside) and token.pos_ == "NOUN" and token.is_lower

    def _has_portfolio(self, head: Token) -> bool:
        """ "Prime minister", "foreign ministers": whether the word before it says what a minister is of."""
        before = self.doc[head.i - 1].lower_ if head.i else ""
        return heads().get(head.lower_) == "minister" and before in _PORTFOLIOS | words("titles", "portfolios")

    def _hyphenated(self, i: int) -> bool:
        """Whether a hyphen joins two words of one office ("far-right", "pro-Kurdish"), not a headline to a text."""
        before, after = self.doc[i - 1], self.doc[i + 1]
        of_rank = before.lower_ in heads() and after.lower_ in heads()  # "Lt-Gen"
        return not self.doc[i].whitespace_ and (
            after.text[0].islower() or of_rank or before.lower_ in ("pro", "anti", "non", "co", "vice")
        )

    def modifies(self, token: Token) -> bool:
        """Whether a word says more of an office: "deputy", "acting"."""
        return token.lower_ in words("titles", "modifiers")

    def _proper_modifier(self, token: Token, i: int, first: int) -> bool:
        if self.people[i] or token.pos_ not in ("PROPN", "ADJ") or not token.text[0].isupper():
            return False
        if token.text in words("actor_words", "not_names") or token.text in words("actor_words", "media"):
            return False
        if token.lower_ in words("titles", "honorifics"):
            return False
        return i > first or token.is_upper

    def end(self, head: Token) -> int:
        """The end of the complement of the head, or of the head itself."""
        i = self._suffix(head.i + 1)
        if (behind := self._behind_comma(head, i)) is not None:
            return behind
        if i + 1 >= len(self.doc) or self.doc[i].lower_ not in words("titles", "links") or self.doc[i].is_sent_start:
            return i
        if is_where_he_goes(head, i):
            return i
        if self.doc[i].lower_ != "of":
            if heads().get(head.lower_) not in ("diplomat", "aide", "minister", "expert", "chair"):
                return i
            if self._has_portfolio(head) and self.doc[i].lower_ in ("to", "with"):
                return i  # "the visit of the Spanish prime minister to Morocco", who is no minister to it
            if i + 2 >= len(self.doc) and self.doc[i + 1].lower_ in DETERMINERS:
                return i  # a text cut off behind "the envoy for the"
            first = self.doc[i + 1 + (self.doc[i + 1].lower_ in DETERMINERS)]
            in_ministry = first.text in _MINISTRIES
            if first.ent_type_ in _WHEN or first.lower_ in _DAYS:
                return i  # "met the minister on Tuesday"
            if self.doc[i].lower_ == "in" and heads().get(head.lower_) == "minister" and not in_ministry:
                return i  # where he is, and not what he is minister of
            if not (first.text[0].isupper() or first.lower_ in self.complements):
                return self._portfolio(i + 1, head)
        end = self._complement(i + 1, head.sent.end)
        if end > i + 1 and heads().get(head.lower_) == "diplomat":
            end = self._accredited(end, head.sent.end)
        if end > i + 1 and heads().get(head.lower_) == "minister":
            end = max(self._in_ministry(end, head.sent.end), portfolio_end(self.doc, i + 1))
        return end if end > i + 1 else i

    def _behind_comma(self, head: Token, i: int) -> int | None:
        """The end of "Chairman, ISRO," behind a name: the body of which an office set off by commas is."""
        if not head.i or self.doc[head.i - 1].text != "," or i != head.i + 1 or i + 2 >= len(self.doc):
            return None
        body, after = self.doc[i + 1], self.doc[i + 2]
        initials = body.is_upper and body.is_alpha and len(body) > 2
        return i + 2 if head.is_title and initials and self.doc[i].text == "," and after.text == "," else None

    def _in_ministry(self, i: int, last: int) -> int:
        """The end of "at the Ministry of Foreign Affairs" behind "Minister of State"."""
        if i + 3 >= last or self.doc[i].lower_ not in ("at", "in") or self.doc[i + 1].lower_ != "the":
            return i
        named = next((j for j in range(i + 2, min(i + 5, last)) if self.doc[j].text in _MINISTRIES), None)
        if named is None or not all(token.is_title for token in self.doc[i + 2 : named]):
            return i
        of = named + 1 < last and self.doc[named + 1].lower_ == "of"
        return self._complement(named + 2, last) if of else named + 1

    def _portfolio(self, i: int, head: Token) -> int:
        """The end of "for mining" behind "minister", where the comma before the name of its holder closes it."""
        end, last = i, head.sent.end
        while end < last and self.doc[end].is_lower and self.doc[end].pos_ in _OF_PORTFOLIOS:
            end += 1
        named = end + 1 < last and self.doc[end].text == "," and self.people[end + 1]
        minister = heads().get(head.lower_) == "minister" and self.doc[i - 1].lower_ == "for"
        return end if named and minister else i - 1

    def _accredited(self, i: int, last: int) -> int:
        """The end of "to Chile" or "to the Kingdom" behind "Ambassador of Nepal"."""
        if i + 2 < last and self.doc[i : i + 2].text.lower() == "to the" and self.doc[i + 2].lower_ in _REALMS:
            after = self.doc[i + 3].lower_ if i + 3 < last else ""
            if after != "of":
                return i + 3
        first = i + 1 + (i + 1 < last and self.doc[i + 1].lower_ == "the")
        phrase = self.cover[first] if first < last and self.doc[i].lower_ == "to" else None
        return phrase.end if phrase is not None and phrase.start == first and phrase.kind != "person" else i

    def _suffix(self, i: int) -> int:
        """The end of "Secretary-General", "President-elect", "opposite number", "Ambassador Extraordinary and
        Plenipotentiary" from the token after the head."""
        rank = i
        while rank < len(self.doc) and self.doc[rank].lower_ in _RANKS_OF_ENVOYS:
            rank += 1
        while rank > i and self.doc[rank - 1].lower_ in ("and", "&"):
            rank -= 1
        if rank > i:
            return rank
        if i < len(self.doc) and self.doc[i].lower_ == "number" and self.doc[i - 1].lower_ == "opposite":
            return i + 1
        j = i + (i < len(self.doc) and self.doc[i].text == "-" and not self.doc[i].whitespace_)
        if (
            j < len(self.doc)
            and self.doc[j].lower_ in ("general", "elect", "designate")
            and not self.doc[j].is_sent_start
        ):
            return j + 1
        return i

    def _complement(self, i: int, last: int) -> int:
        end, limit = i, holder_after(self.doc, self.people, i, min(last, i + _LONGEST_COMPLEMENT))
        while i < limit:
            token, phrase = self.doc[i], self.cover[i]
            if phrase is not None and phrase.kind == "person":
                break
            if phrase is not None and phrase.start == i:
                i = end = phrase.end
                if phrase.kind in ("country", "capital") and not self._goes_on(i, limit):
                    break
            elif self.people[i] or token.lower_ in words("titles", "honorifics"):
                break
            elif token.lower_ in ("of", "and", "the", "for", "on", "&", *POSSESSIVES) or (
                token.text == "-" and not token.whitespace_
            ):
                i += 1
            elif (
                token.lower_ in self.complements
                or token.text[0].isupper()
                or self.bodies[i]
                or token.pos_ in ("NOUN", "ADJ", "PROPN")
            ):
                i = end = i + 1
            else:
                break
        return end

    def _goes_on(self, i: int, limit: int) -> bool:
        return i + 1 < limit and self.doc[i].lower_ in POSSESSIVES and self.doc[i + 1].text[0].isalpha()


def behind_bracket(doc: Doc, i: int) -> int:
    """The token behind "(Europe)" in "Additional Foreign Secretary (Europe) Ana Ruiz", `i` if nothing such is there."""
    if i >= len(doc) or doc[i].text != "(" or not doc[i + 1 : i + 2].text[:1].isupper():
        return i
    closed = next((j for j in range(i + 1, min(i + _LONGEST_BRACKET, len(doc))) if doc[j].text == ")"), None)
    return closed + 1 if closed is not None else i
