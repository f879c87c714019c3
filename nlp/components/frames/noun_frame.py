"""The frame of a noun that tells of an encounter, while it is filled."""

from dataclasses import dataclass, field

from spacy.tokens import Token

from graph.model import Role
from nlp.components.tellings.telling import Part


@dataclass(slots=True)
class NounFrame:
    """The parts found, the tokens that name a destination, and whether the noun refers back ("the talks")."""

    parts: list[Part] = field(default_factory=list)
    destination: list[Token] = field(default_factory=list)
    definite: bool = False

    def sides(self) -> int:
        """How many sides are named that do not only mediate."""
        return len({p.actor.country or p.actor.id for p in self.parts if p.role != "mediator"})

    def open_with(self, actors: list[Part]) -> None:
        """Put those first who do what the sentence tells."""
        others, self.parts = self.parts, []
        self.add([part for part in actors if part.actor.id not in {other.actor.id for other in others}])
        self.parts += others

    def add(self, actors: list[Part], role: Role = "participant") -> None:
        """Add parts that are not there yet, in the role given."""
        known = {part.actor.id for part in self.parts}
        for part in actors:
            if part.actor.id not in known:
                part.role = role
                self.parts.append(part)
                known.add(part.actor.id)
