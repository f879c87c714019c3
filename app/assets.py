"""Files that are served as they are: our own page, and the documentation's from an installed package.

All are read once when the program starts; they are few and small, and a name that is not among them does not exist.
"""

from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files
from pathlib import PurePosixPath

from starlette.requests import Request
from starlette.responses import Response

from app import http_cache

_MEDIA_TYPES = {
    ".css": "text/css; charset=utf-8",
    ".html": "text/html; charset=utf-8",
    ".js": "text/javascript; charset=utf-8",
    ".png": "image/png",
    ".svg": "image/svg+xml",
}
# Swagger UI as packaged by fastapi-offline (both MIT or Apache-2.0), so that /docs refers to no other host.
_DOCS_FILES = ("swagger-ui-bundle.js", "swagger-ui.css")


@dataclass(frozen=True, slots=True)
class Asset:
    """A file's bytes with what a browser needs to know of them."""

    content: bytes
    media_type: str
    tag: str

    @classmethod
    def of(cls, content: bytes, media_type: str) -> "Asset":
        """An asset of these bytes, tagged by their hash."""
        return cls(content, media_type, http_cache.content_tag(content))


@lru_cache(maxsize=1)
def assets() -> dict[str, Asset]:
    """The files by name."""
    own = {each.name: each for each in files("app.web").iterdir() if PurePosixPath(each.name).suffix in _MEDIA_TYPES}
    packaged = files("fastapi_offline") / "static"
    served = {**own, **{name: packaged / name for name in _DOCS_FILES}}
    return {
        name: Asset.of(file.read_bytes(), _MEDIA_TYPES[PurePosixPath(name).suffix]) for name, file in served.items()
    }


def serve(request: Request, asset: Asset) -> Response:
    """The file, or 304 for a browser that has it."""
    if http_cache.is_fresh(request, asset.tag):
        return http_cache.not_modified(asset.tag)
    return http_cache.tagged(asset.content, asset.tag, asset.media_type)
