"""Entity tags: what a response depends on, hashed, so that an unchanged answer costs nothing to ask for again."""

import gzip
from hashlib import sha256

from starlette.requests import Request
from starlette.responses import Response

_HEADERS = {"Cache-Control": "no-cache"}


def content_tag(content: bytes) -> str:
    """The strong tag of these very bytes."""
    return f'"{sha256(content).hexdigest()[:20]}"'


def query_tag(revision: int, version: str, path: str, query: bytes) -> str:
    """The tag of the answer to this path and query at one revision of the store, by one version of the program."""
    asked = f"{version}\n{path}\n".encode("utf-8", "surrogateescape") + query
    return f'"r{revision}-{sha256(asked).hexdigest()[:16]}"'


def is_fresh(request: Request, tag: str) -> bool:
    """Whether the client already has the answer with this tag (RFC 9110, 13.1.2, compared weakly)."""
    given = request.headers.get("if-none-match")
    if given is None:
        return False
    tags = {each.strip().removeprefix("W/") for each in given.split(",")}
    return "*" in tags or tag in tags


def not_modified(tag: str) -> Response:
    """304 for a client whose copy is fresh."""
    return Response(status_code=304, headers=headers(tag))


def tagged(content: bytes, tag: str, media_type: str) -> Response:
    """The full answer with its tag; it may be kept, but is asked about again before each use."""
    return Response(content, headers=headers(tag), media_type=media_type)


def tagged_zipped(zipped: bytes, tag: str, media_type: str) -> Response:
    """The same of what was compressed. Its bytes are others than those of the plain answer, so that its tag is weak."""
    coded = {"Content-Encoding": "gzip", "Vary": "Accept-Encoding"}
    return Response(zipped, headers={**_HEADERS, **coded, "ETag": weak(tag)}, media_type=media_type)


def not_kept(content: bytes, media_type: str) -> Response:
    """An answer to one request alone."""
    return Response(content, headers={"Cache-Control": "no-store"}, media_type=media_type)


def weak(tag: str) -> str:
    """The tag of an answer that means the same in other bytes."""
    return f"W/{tag}"


def takes_zipped(request: Request) -> bool:
    """Whether the client says that it takes gzip, and not that it refuses it."""
    given = [each.strip().replace(" ", "") for each in request.headers.get("accept-encoding", "").lower().split(",")]
    return any(each.partition(";")[0] == "gzip" and not each.endswith((";q=0", ";q=0.0")) for each in given)


def zipped_quickly(content: bytes) -> bytes:
    """Compressed for one use."""
    return gzip.compress(content, 1, mtime=0)


def headers(tag: str) -> dict[str, str]:
    """The headers of a full answer with this tag."""
    return {**_HEADERS, "ETag": tag}
