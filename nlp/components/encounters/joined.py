"""One encounter of a document: what its tellings say together, who took part, when and where."""

from dataclasses import dataclass, field

from nlp.components.actors.actors import Actor
from nlp.components.tellings.event_words import words
from nlp.components.tellings.telling import TWO_SIDES, Part, Telling, When, Where

_HOUSES = frozenset({"bundestag", "congress", "diet", "duma", "knesset", "parliament", "rada", "sejm", "senate"})
_LEADING = frozenset({"chair", "head", "lead", "represent"})


@dataclass(slots=True, eq=False)
class Joined:
    """One encounter of a document: its tellings in text order, the first that named it leading."""

    tellings: list[Telling] = field(default_factory=list)

    @property
    def lead(self) -> Telling:
        """The telling that founded the group."""
        return self.tellings[0]

    def parts(self) -> list[Part]:
        """Everybody named by a telling, each once; a country only where none of its people is named."""
        found: dict[str, Part] = {}
        for telling in self._naming():
            for part in telling.parts:
                known = found.get(part.actor.id)
                if known is None or (known.role == "participant" and part.role != "participant"):
                    found[part.actor.id] = part
        named = _without_by_names(list(found.values()))
        return _without_represented(named, keep_hosts=self.lead.type in ("visit", "gathering"))

    def _naming(self) -> list[Telling]:
        """The tellings that may say who took part: what a classifier found beside a frame adds nobody, but may say who
        came for the states that the frame names."""
        framed = [t for t in self.tellings if not t.learned]
        if not any(len(t.sides()) >= TWO_SIDES for t in framed):
            return self.tellings
        of_frames = _PartsOfFrames(framed)
        return [t for t in self.tellings if not t.learned or of_frames.gain_by(t)]

    def whens(self) -> list[When]:
        """All dates given, in text order."""
        return [t.when for t in self.tellings if t.when is not None]

    def wheres(self) -> list[Where]:
        """All places given, in text order."""
        return [t.where for t in self.tellings if t.where is not None]


class _PartsOfFrames:
    """Whom the frames of an encounter name together; looked up once for all guesses that may add to them."""

    def __init__(self, framed: list[Telling]) -> None:
        parts = [p for t in framed for p in t.parts]
        self._states = states_of(parts)
        self._only_states = all(p.actor.kind == "country" for p in parts)
        self._bodiless_gathering = all(t.type == "gathering" and not _bodies(t) for t in framed)

    def gain_by(self, guess: Telling) -> bool:
        """Whether a guess says who came for the states that a frame names, or which body gathers where none is."""
        if guess.type == "gathering" and self._bodiless_gathering:
            return bool(_bodies(guess))
        return lead_their_teams(guess, self._states) or self._are_states_of(guess)

    def _are_states_of(self, guess: Telling) -> bool:
        """ "Talks of Peru and Chile; A and B said": one for each of the states, which are all that is named."""
        people = [p.actor for p in guess.parts]
        if not self._only_states or any(a.kind != "person" for a in people):
            return False
        return len(people) == len(self._states) and {a.country for a in people} == self._states


def _bodies(telling: Telling) -> list[Part]:
    return [part for part in telling.parts if part.actor.kind == "organization"]


def states_of(parts: list[Part]) -> set[str | None]:
    """The states among those that take part."""
    return {p.actor.country for p in parts if p.actor.kind == "country"}


def lead_their_teams(telling: Telling, states: set[str | None]) -> bool:
    """ "A leads for Kyiv, B for Moscow": people of two at least of the states that talk, and nobody of another."""
    led = telling.learned and telling.trigger.lemma_ in _LEADING
    people = [p.actor.country for p in telling.parts if p.actor.kind == "person"]
    others = {p.actor.country if p.actor.kind in ("country", "person") else None for p in telling.parts}
    return led and len(set(people)) == len(people) >= TWO_SIDES and others <= states


def _without_by_names(parts: list[Part]) -> list[Part]:
    """Each forum once: "the Second Forum on Peace" is "the Peace Forum" named before."""
    kept: list[Part] = []
    for part in parts:
        body = part.actor.kind == "organization" and not part.actor.known
        if not (body and any(p.actor.kind == "organization" and same_forum(p.actor, part.actor) for p in kept)):
            kept.append(part)
    return kept


def _without_represented(parts: list[Part], keep_hosts: bool) -> list[Part]:
    people = {p.actor.country for p in parts if p.actor.kind == "person"}
    if len(people - {None}) >= TWO_SIDES:
        parts = [p for p in parts if not (_is_house(p.actor) and p.actor.country in people | {None})]
    return [
        p
        for p in parts
        if p.actor.kind != "country" or p.actor.country not in people or (keep_hosts and p.role == "host")
    ]


def _is_house(actor: Actor) -> bool:
    """A parliament: "sat with the speaker and members of Congress" names no third side."""
    return actor.kind == "organization" and bool(_name_words(actor) & _HOUSES)


def same_forum(a: Actor, b: Actor) -> bool:
    """The same body, or the same words of a name without its number: "the Second Forum on Peace", "the Peace Forum"."""
    if a.id == b.id:
        return True
    words_a, words_b = _name_words(a), _name_words(b)
    return not (a.known and b.known) and (words_a <= words_b or words_b <= words_a)


def _name_words(actor: Actor) -> set[str]:
    return {w for w in actor.name.lower().split() if w not in words("forum_fillers")}
