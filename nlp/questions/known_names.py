"""Whom a store knows by name, as the reading of questions asks for it."""

from typing import Protocol

from nlp.questions.query import Actor


class Names(Protocol):
    """Whom a store knows: those whom a name may mean, the likeliest first."""

    def called(self, name: str) -> tuple[Actor, ...]:
        """Those who are called exactly so."""

    def like(self, name: str) -> tuple[Actor, ...]:
        """Those called so, however misspelt."""


class Nobody:
    """A store that knows nobody."""

    def called(self, name: str) -> tuple[Actor, ...]:
        """None."""
        return ()

    def like(self, name: str) -> tuple[Actor, ...]:
        """None."""
        return ()
