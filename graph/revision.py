"""The revision of the store: the number of writes so far that changed something."""

from graph.database import Session


def current_revision(session: Session) -> int:
    """The number of writes so far that changed something."""
    return int((session.row("SELECT revision FROM state WHERE id = 1") or (0,))[0])


def next_revision(session: Session) -> int:
    """Count a write."""
    session.run("UPDATE state SET revision = revision + 1 WHERE id = 1")
    return current_revision(session)
