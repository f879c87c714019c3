"""From the names of organizations, institutions and places to actors."""

from collections.abc import Iterable

from nlp.components.actors.actors import Actor
from nlp.components.actors.filing import seat_at_home
from nlp.components.actors.gathering import Gathered
from nlp.components.names.metonyms import acts
from nlp.components.names.names import Name
from nlp.components.names.phrases import POSSESSIVES
from nlp.components.names.topical_forums import as_name, is_topical
from nlp.components.names.vocabulary import table, words
from nlp.knowledge.names import fold
from nlp.knowledge.tables import Known


class BodyGatherer:
    """Adds the organizations and places of a document to its actors."""

    def __init__(self, into: Gathered) -> None:
        self.into, self.doc = into, into.doc
        self._called: dict[str, Actor] = {}
        self._abbreviated: dict[str, Actor] = {}
        self._indexed = 0

    def add(self, names: Iterable[Name]) -> None:
        """Add an actor for each organization and place; a ministry or a capital may stand for its country."""
        for name in names:
            if name.kind == "organization":
                self._body(name)
            elif name.kind == "place":
                self._place(name)

    def _body(self, name: Name) -> None:
        if name.institution is not None:
            self._institution(name)
            return
        if name.text in words("actor_words", "media") or not self._body_like(name):
            return
        if name.phrase is not None and name.phrase.kind == "metonym":
            country = self.into.known(name.phrase.known)
            self.into.mention(country, name.start, name.end, "metonym")
            return
        known = name.phrase.known if name.phrase else self._known_body(name.text)
        actor = self.into.known(known) if known else self._own_body(name)
        self.into.mention(actor, name.start, name.end, "name")

    def _institution(self, name: Name) -> None:
        """A ministry is a metonym of its government; a parliament or a navy only itself."""
        found = name.institution
        assert found is not None
        code = found.country
        if code is not None:
            code = seat_at_home(self.doc, self.into.base, self.into.cover, name.text, code)
        actor = self.into.own("organization", found.name, code)
        country = self.into.country(code) if code else None
        if country is None or not found.acts:
            self.into.mention(actor, name.start, name.end, "name")
            return
        made = self.into.mention(country, name.start, name.end, "metonym")
        actor.mentions.append(made)

    def _known_body(self, text: str) -> Known | None:
        named = [k for k in self.into.base.exact(text) if k.kind == "organization"]
        return named[0] if len(named) == 1 else None

    def _own_body(self, name: Name) -> Actor:
        country, text = (None, as_name(name.text)) if is_topical(name.text) else self._owner(name)
        self._index_bodies()
        called = self._called.get(fold(text))
        if called is not None:
            return called
        meant = self._abbreviated.get(name.text) if name.text.isupper() else None
        if meant is not None:
            meant.aliases = (*meant.aliases, name.text)
            self._called.setdefault(fold(name.text), meant)
            return meant
        return self.into.own("organization", text, country)

    def _index_bodies(self) -> None:
        """Note by name and initials the organizations added since the last call, the first of a name or acronym."""
        for actor in self.into.bodies[self._indexed :]:
            self._abbreviated.setdefault(_initials(actor.name), actor)
            if not actor.known:
                for surface in (actor.name, *actor.aliases):
                    self._called.setdefault(fold(surface), actor)
        self._indexed = len(self.into.bodies)

    def _owner(self, name: Name) -> tuple[str | None, str]:
        """The country that a body's name begins with, and the name with that country in full or left off."""
        phrase = self.into.cover[name.start]
        if phrase is None or phrase.kind not in ("country", "nationality") or phrase.end >= name.end:
            return None, name.text
        rest = self.doc[phrase.end : name.end]
        if rest[0].lower_ in POSSESSIVES:
            return phrase.country, rest[1:].text
        if self.doc[phrase.start : phrase.end].text.replace(".", "").isupper():
            return phrase.country, f"{phrase.known.name} {rest.text}"
        return phrase.country, name.text

    def _body_like(self, name: Name) -> bool:
        if name.phrase is not None or is_topical(name.text):
            return True
        tokens = self.doc[name.start : name.end]
        if name.text != tokens.text:
            return True  # what was found to mean a body that it does not spell
        if any(
            t.text in words("actor_words", "agreement_words") or t.text in words("actor_words", "not_names")
            for t in tokens
        ):
            return False
        if any(c.isdigit() for c in name.text) and len(tokens) < 3:
            return False
        if len(tokens) == 1:
            return tokens[0].is_upper and len(tokens[0]) > 2
        return any(t.text in words("actor_words", "organization_words") for t in tokens)

    def _place(self, name: Name) -> None:
        if name.phrase is not None:
            country = self.into.known(name.phrase.known)
            if name.phrase.kind == "capital" and acts(self.doc, name.start, name.end):
                self.into.mention(self._seated(name, country), name.start, name.end, "metonym")
                return
            place = self.into.own("place", _as_written(name.text, name.text), country.country)
        else:
            city = self.into.base.city(name.text)
            text = _as_written(name.text, city.name if city else name.text)
            place = self.into.own("place", text, city.country if city else None)
        self.into.mention(place, name.start, name.end, "name")

    def _seated(self, name: Name, country: Actor) -> Actor:
        """The body that a capital rather stands for, in a text that has no word of its state."""
        seated: dict[str, str] = table("actor_words")["capitals_of_bodies"]
        body = self.into.base.entry(seated.get(name.text, ""))
        states = ("country", "nationality")
        spoken_of = any(p is not None and p.kind in states and p.country == country.country for p in self.into.cover)
        return self.into.known(body) if body is not None and not spoken_of else country


def _as_written(text: str, known: str) -> str:
    """The name of a place as the text has it, unless it is in capitals or a by-name of the known one."""
    if fold(text) != fold(known):
        return known
    return text.title() if text.isupper() and len(text) > 3 else text


def _initials(name: str) -> str:
    return "".join(word[0] for word in name.replace("-", " ").replace("’s", "").split() if word[0].isupper())
