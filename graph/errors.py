"""Errors of the graph, named after what went wrong in the domain; the layers above translate them."""


class GraphError(Exception):
    """Any error that the graph raises on purpose."""


class NotFound(GraphError):  # noqa: N818 - the words of the domain
    """No document, entity or event has this id."""


class Merged(GraphError):  # noqa: N818
    """The id was given up in a merge; `canonical_id` is the survivor's."""

    def __init__(self, canonical_id: str) -> None:
        super().__init__(f"merged into {canonical_id}")
        self.canonical_id = canonical_id


class BadCursor(GraphError):  # noqa: N818
    """A page cursor that this store did not issue for this query."""


class Conflict(GraphError):  # noqa: N818
    """The write contradicts what is stored, such as another text under a known document id."""


class StoreUnavailable(GraphError):  # noqa: N818
    """The store cannot write now (locked, disk full, closed); nothing was written."""


class BadJudgement(GraphError):  # noqa: N818
    """A judgement that cannot be: a value that the attribute does not take, a subject of another kind."""


class TooMuch(GraphError):  # noqa: N818
    """More fits than one answer may be made of; the message says how to ask for less."""


class ChangesGone(GraphError):  # noqa: N818
    """The changes after a revision are not kept any more; `kept_since` is the first that can be asked for."""

    def __init__(self, kept_since: int) -> None:
        super().__init__(f"changes are kept since revision {kept_since}")
        self.kept_since = kept_since
