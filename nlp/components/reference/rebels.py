"""Sides in a war or a crisis that the text gives no name of their own: "the Syrian government and rebel factions".

They are a body called as the text calls them, of the state whose government they stand beside or whose they are said
to be; "the rebels" alone are those spoken of before.
"""

from spacy.tokens import Token

from nlp.components.actors.actors import Actor, ActorMention
from nlp.components.names.phrases import Phrase
from nlp.components.reference.discourse import Discourse

_KINDS = {
    "guerilla": "guerrillas", "guerillas": "guerrillas", "guerrilla": "guerrillas", "guerrillas": "guerrillas",
    "insurgent": "insurgents", "insurgents": "insurgents", "opposition": "opposition", "rebel": "rebels",
    "rebels": "rebels", "secessionists": "secessionists", "separatist": "separatists", "separatists": "separatists",
}  # fmt: skip
_WHOLE = frozenset({"guerillas", "guerrillas", "insurgents", "opposition", "rebels", "secessionists", "separatists"})
_SPEAKERS = frozenset((
    "chiefs", "commanders", "delegates", "delegation", "envoys", "faction", "factions", "figures", "group", "groups",
    "leaders", "negotiators", "officials", "representatives", "team",
))  # fmt: skip
_CALLED = frozenset((
    "armed", "communist", "eastern", "ethnic", "islamist", "leftist", "northern", "southern", "western",
))  # fmt: skip
_BESIDE = frozenset((",", "and", "both", "its", "or", "the"))
_PAIR = 2
_SHORTEST = 3
"""Letters of the shortest name by which rebels call themselves."""
_NEAR = 6  # sentences back to those spoken of before


class Rebels:
    """Resolves the rebels and oppositions of a document."""

    def __init__(self, view: Discourse) -> None:
        self.view, self.doc = view, view.doc
        self._before: list[tuple[int, Actor]] = []

    def add(self, noun: Token) -> bool:
        """Record whom a noun means, if it is of rebels and the text says whose."""
        kind = self._kind(noun)
        if kind is None or self.view.cover[noun.i] is not None or self.view.taken[noun.i]:
            return False
        start, called, state = self._phrase(noun)
        if (own := self._own_name(noun, state)) is not None:
            return self._add_named(start, *own)
        government = self._government_beside(start)
        code = state or (government.actors[0].country if government is not None else None)
        actor = self._named(kind, called, code, government) if code or called else self._spoken_of(noun, kind)
        if actor is None or self.view.within_person(start, noun.i + 1):
            return False
        first, together = self._with_government(start, actor, government)
        self.view.add(first, noun.i + 1, "group", together)
        self._before.append((self.view.sentence[noun.i], actor))
        return True

    def _own_name(self, noun: Token, code: str | None) -> tuple[int, Actor] | None:
        """ "Djibouti's rebels of the FRUD": where the words end by which those rebels call themselves, and the body."""
        at = noun.i + 1 if self.doc[noun.i + 1 : noun.i + 2].text.lower() == "of" else len(self.doc)
        at += 1 + (self.doc[at + 1 : at + 2].text.lower() == "the")
        name = self.doc[at].text if at < len(self.doc) else ""
        phrase = self.view.cover[at] if name else None
        if phrase is not None and phrase.kind == "organization" and phrase.known is not None and phrase.start == at:
            return phrase.end, self.view.gathered.known(phrase.known)
        if len(name) < _SHORTEST or not name.isalnum() or name.upper() != name or phrase is not None or code is None:
            return None
        return at + 1, self.view.gathered.own("organization", name, code)

    def _add_named(self, start: int, end: int, actor: Actor) -> bool:
        if self.view.within_person(start, end):
            return False
        self.view.add(start, end, "group", (actor,))
        return True

    def _kind(self, noun: Token) -> str | None:
        if noun.lower_ in _WHOLE and noun.pos_ in ("NOUN", "PROPN"):
            after = self.doc[noun.i + 1].lower_ if noun.i + 1 < len(self.doc) else ""
            return None if after in _SPEAKERS or noun.dep_ == "compound" else _KINDS[noun.lower_]
        before = self.doc[noun.i - 1].lower_ if noun.i and noun.lower_ in _SPEAKERS else ""
        return _KINDS.get(before)

    def _phrase(self, noun: Token) -> tuple[int, list[str], str | None]:
        """Where the noun phrase starts, what the rebels are called besides, and the state that it names."""
        start = noun.i - (noun.lower_ in _SPEAKERS)
        called: list[str] = []
        state = None
        while start > noun.sent.start:
            token, phrase = self.doc[start - 1], self.view.cover[start - 1]
            if self.doc[start - 2].text == "-" and start > _PAIR and token.text[0].isupper():
                start -= 3  # "pro-Russian"
                called.insert(0, self.doc[start : start + 3].text)
            elif phrase is not None and phrase.kind in ("country", "nationality", "region") and phrase.country:
                start, state = phrase.start, phrase.country
                called.insert(0, self.doc[phrase.start : phrase.end].text)
            elif token.tag_ == "POS" and (owner := self._state_at(start - 2)) is not None:
                start, state = owner.start, owner.country
                called.insert(0, self._adjective_of(owner))
            elif phrase is None and (token.lower_ in _CALLED or (token.text[0].isupper() and token.pos_ != "DET")):
                start -= 1
                called.insert(0, token.text)
            else:
                break
        return start, called if not self.doc[start].is_sent_start or state else called[1:], state

    def _state_at(self, index: int) -> Phrase | None:
        """The state whose name a word ends: "Haiti's opposition"."""
        phrase = self.view.cover[index]
        return phrase if phrase is not None and phrase.kind == "country" and phrase.country else None

    def _adjective_of(self, owner: Phrase) -> str:
        """The word by which rebels of a state are called, so that "Haiti's opposition" is the Haitian one."""
        country = self.view.base.country(owner.country) if owner.country else None
        known = country.demonyms if country is not None else ()
        return known[0] if known else f"{self.doc[owner.start : owner.end].text}'s"

    def _government_beside(self, start: int) -> ActorMention | None:
        """The government that "and" joins to what starts here."""
        mention = next(self.view.back_from(start), None)
        if mention is None or len(mention.actors) != 1 or mention.actors[0].kind != "country":
            return None
        between = [t.lower_ for t in self.doc[mention.end : start]]
        joined = "and" in between and set(between) <= _BESIDE
        return mention if joined and mention.form in ("nationality", "metonym") else None

    def _with_government(
        self, start: int, actor: Actor, government: ActorMention | None
    ) -> tuple[int, tuple[Actor, ...]]:
        """Where the words for both sides start, and both; "the government" alone is that of the rebels' state."""
        if government is not None:
            first = government.start
            over = next((m for m in self.view.back_from(first) if m.end > first), None)
            return min(first, over.start if over is not None else first), (government.actors[0], actor)
        state = self.view.gathered.country(actor.country) if actor.country else None
        words = [t.lower_ for t in self.doc[max(0, start - 3) : start]]
        words = words[:-1] if words[-1:] == ["the"] else words
        if state is None or words[-2:] != ["government", "and"]:
            return start, (actor,)
        at = start - (self.doc[start - 1].lower_ == "the") - _PAIR
        return at - (self.doc[at - 1].lower_ == "the"), (state, actor)

    def _named(self, kind: str, called: list[str], code: str | None, government: ActorMention | None) -> Actor | None:
        words = [w for w in called if w.lower() not in ("the", "a")]
        if not words and government is not None:
            phrase = next((p for p in self.view.cover[government.start : government.end] if p is not None), None)
            words = [self.doc[phrase.start : phrase.end].text if phrase is not None else government.actors[0].name]
        name = " ".join([*words, kind])
        known = [k for k in self.view.base.exact(name) if k.kind == "organization"]
        if known:
            return self.view.gathered.known(known[0])
        return self.view.gathered.own("organization", name, code)

    def _spoken_of(self, noun: Token, kind: str) -> Actor | None:
        """ "The rebels": those of the kind of whom the text has spoken."""
        here = self.view.sentence[noun.i]
        for number, actor in reversed(self._before):
            if here - number <= _NEAR and actor.name.endswith(kind):
                return actor
        return None
