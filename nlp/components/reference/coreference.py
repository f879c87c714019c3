"""What descriptions, nationalities, groups and pronouns refer to: "the Russian president", "US officials", "they"."""

from collections.abc import Sequence

from spacy.tokens import Doc, Token

from nlp.components.actors.gathering import Gathered
from nlp.components.frames.syntax import ARGUMENTS
from nlp.components.names.titles import Title
from nlp.components.names.vocabulary import words
from nlp.components.reference.bodies_again import body_again, is_body_again
from nlp.components.reference.brought_before import brought_before
from nlp.components.reference.counted_groups import CountedGroups
from nlp.components.reference.counterparts import add_several
from nlp.components.reference.country_groups import CountryGroups
from nlp.components.reference.delegates import body_of_before, delegation_of_before, is_delegation_of_before
from nlp.components.reference.demonyms import one_of_people
from nlp.components.reference.descriptions import Descriptions
from nlp.components.reference.discourse import Discourse
from nlp.components.reference.equal_rank import are_two_of_office, two_of_rank
from nlp.components.reference.former_latter import is_one_of_two, one_of_two
from nlp.components.reference.group_doers import is_of_each
from nlp.components.reference.group_pairs import Pairs
from nlp.components.reference.group_pronouns import are_of_crowd, resolve_they
from nlp.components.reference.group_states import add_states, are_heads_of_state, is_state_itself
from nlp.components.reference.joined_peoples import add_joined_peoples
from nlp.components.reference.listed_groups import ListedGroups
from nlp.components.reference.named_next import are_named_next
from nlp.components.reference.own_officials import is_own_official, own_official
from nlp.components.reference.pair_told_of import has_own_subject, pair_told_of
from nlp.components.reference.peoples import speaks_for_state
from nlp.components.reference.pronouns import GENDERED, Pronouns, is_of_speaker, tells_of_encounter
from nlp.components.reference.rebels import Rebels
from nlp.components.reference.related_mentions import described_by
from nlp.components.reference.styles_of_honour import is_style_alone, styled_so
from nlp.components.reference.their_officials import are_their_officials, their_officials
from nlp.components.reference.visitors import Visitors, stands_for_side
from nlp.components.sides.state_bodies import speak_for_states

_STANDING_FOR_NOBODY = frozenset({"ADP", "ADV", "AUX", "INTJ", "PART", "PUNCT", "SCONJ", "SPACE"})


def resolve(doc: Doc, gathered: Gathered, titles: Sequence[Title]) -> None:
    """Add the mentions that are not names, in text order, so that each can lean on those before it."""
    resolver = _Resolver(Discourse(doc, gathered), titles)
    for token in doc:
        if token.pos_ not in _STANDING_FOR_NOBODY:
            resolver.add(token)


class _Resolver:
    """Resolves the descriptions, groups and pronouns of one document, token by token."""

    def __init__(self, view: Discourse, titles: Sequence[Title]) -> None:
        self.view = view
        self.titles = {title.head: title for title in titles}
        self.descriptions, self.two, self.pronouns = Descriptions(view), Pairs(view), Pronouns(view)
        self.counted, self.visitors = CountedGroups(view), Visitors(view)
        self.countries, self.listed = CountryGroups(view), ListedGroups(view)
        self.rebels = Rebels(view)
        self.pair_nouns = words("actor_words", "pair_nouns")
        self.government_nouns = words("actor_words", "government_nouns")

    def add(self, token: Token) -> None:
        """Add the mention that the token heads, if it is one."""
        title = self.titles.get(token.i)
        if self.countries.named(token) or self.rebels.add(token):
            return
        if title is not None and title.owners:
            described_by(self.view, self.descriptions, title)
        elif title is not None and not title.plural:
            self.descriptions.one(title)
        elif not self._add_people(token, title):
            self._add_states_or_pronoun(token)

    def _add_people(self, token: Token, title: Title | None) -> bool:
        """Whether the token stands for people whom the text has named: "the visitor", "the two", "the ministers of"."""
        view = self.view
        if token.tag_ in ("NNS", "NNPS") and are_named_next(view, token):
            return False
        return (
            (stands_for_side(token) and self.visitors.one(token))
            or (is_one_of_two(token) and one_of_two(view, token))
            or (are_their_officials(token) and their_officials(view, token))
            or (is_own_official(token) and own_official(view, token))
            or self.counted.several(token)
            or self.listed.several(token)
            or (are_two_of_office(token) and two_of_rank(view, token))
            or ((token.lower_ in self.pair_nouns or _stands_alone(token)) and self.two.add(token))
            or (title is not None and add_several(view, title))
            or one_of_people(view, token)
            or speaks_for_state(view, token)
        )

    def _add_states_or_pronoun(self, token: Token) -> None:
        word = token.lower_
        add_joined_peoples(self.view, token)
        if is_style_alone(token) and styled_so(self.view, token):
            return
        if is_body_again(token) and body_again(self.view, token):
            return
        if is_delegation_of_before(token) and delegation_of_before(self.view, token):
            return
        of_state = are_heads_of_state(token) or is_state_itself(token) or speak_for_states(token, self.view.cover)
        if of_state or word in self.government_nouns:
            add_states(self.view, token)
        elif word in GENDERED:
            self.pronouns.third_person(token)
        elif (word in ("i", "me") and token.pos_ == "PRON") or (word == "my" and is_of_speaker(token.head)):
            self.pronouns.first_person(token)
        elif word == "you" or (word == "your" and tells_of_encounter(token.head)):
            self.pronouns.second_person(token)
        elif word in ("we", "our"):
            self.pronouns.first_plural(token)
        elif word == "us" and token.pos_ == "PRON":
            self.pronouns.first_plural_met(token)
        elif word in ("they", "them") or (word == "their" and _is_of_others(token)):
            self._they(token)
        elif word == "it":
            body_of_before(self.view, token)
        elif word == "each" and token.dep_ in ARGUMENTS and not any(c.lower_ == "of" for c in token.rights):
            self.two.each(token)

    def _they(self, token: Token) -> None:
        brought = brought_before(self.view, token)
        if brought:
            self.view.add(token.i, token.i + 1, "pronoun", brought)
            return
        if are_of_crowd(self.view, token) or resolve_they(self.view, token):
            return
        pair = pair_told_of(self.view, token)
        if pair:
            self.view.add(token.i, token.i + 1, "pronoun", pair)
        elif is_of_each(token):
            self.two.each(token)


def _is_of_others(their: Token) -> bool:
    """Whether "their" tells of an encounter of those named before, and not of the subject of its own clause."""
    return tells_of_encounter(their.head) and not has_own_subject(their)


def _stands_alone(token: Token) -> bool:
    """Whether a number or "pair" is the noun itself: "the two spoke", "both agreed", "the pair met"."""
    if token.lower_ not in ("two", "both", "pair", "duo"):
        return False
    whole = token.head if token.head.lower_ in ("last", "first", "then") and token.dep_ == "nummod" else token
    return whole.dep_ in ARGUMENTS
