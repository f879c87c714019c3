"""A file that is only written to, and whose content is taken away while more is to come."""

from io import BytesIO, UnsupportedOperation
from typing import NoReturn


class Outbox(BytesIO):
    """What a library writes into as if it were a file on disk, to be sent instead."""

    def __init__(self) -> None:
        super().__init__()
        self._taken = 0

    def tell(self) -> int:
        """How much was written in all."""
        return self._taken + super().tell()

    def seekable(self) -> bool:
        """What was taken is gone."""
        return False

    def seek(self, *_: int) -> NoReturn:
        """Not possible."""
        raise UnsupportedOperation("what was written may have been sent")

    def taken(self) -> bytes:
        """All that was written since the last time."""
        content = self.getvalue()
        self._taken += len(content)
        super().seek(0)
        self.truncate()
        return content
