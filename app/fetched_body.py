"""The body of a fetched answer, unpacked as it comes, within its limits."""

import zlib

_FREE = 64 << 10
"""Unpacked bytes of which nobody asks how many they were: short pages of repeated markup pack very well."""


class BadBody(Exception):  # noqa: N818 - it is told as a refusal
    """The body is too large or cannot be unpacked: a stable code, and a sentence for people."""

    def __init__(self, code: str, detail: str) -> None:
        super().__init__(detail)
        self.code, self.detail = code, detail


class Body:
    """Takes a body chunk by chunk; never holds more than `most` bytes, nor `ratio` times what has come."""

    def __init__(self, most: int, ratio: int, encoding: str) -> None:
        """`encoding` is the Content-Encoding: gzip or none, as that is all that was asked for. Raises BadBody."""
        self._most, self._ratio = most, ratio
        self._held = bytearray()
        self._received = 0
        packed = encoding.strip().lower()
        if packed not in ("", "identity", "gzip", "x-gzip"):
            raise BadBody("fetch_failed", "The site answered in an encoding that was not asked for.")
        self._unpacking = zlib.decompressobj(16 + zlib.MAX_WBITS) if "gzip" in packed else None

    def take(self, chunk: bytes) -> None:
        """Add what came; raises BadBody."""
        self._received += len(chunk)
        room = self._most - len(self._held)
        if self._unpacking is None:
            added = chunk
        else:
            room = min(room, max(_FREE, self._ratio * self._received) - len(self._held))
            try:
                # One byte more than there is room for is enough to know; zero would mean no limit.
                added = self._unpacking.decompress(chunk, room + 1)
            except zlib.error as error:
                raise BadBody("fetch_failed", "The site answered with what cannot be unpacked.") from error
        if len(added) > room:
            raise BadBody("fetch_too_large", f"What is there is larger than {self._most} bytes, or packed too tightly.")
        self._held += added

    def whole(self) -> bytes:
        """All of it; raises BadBody if it ends in the middle."""
        if self._unpacking is not None and not self._unpacking.eof:
            raise BadBody("fetch_failed", "What the site answered ends in the middle.")
        return bytes(self._held)
