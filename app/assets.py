"""Files that are served as they are: our own page, its libraries, and the documentation's from an installed package.

All are read and compressed once when the program starts; they are few, and a name that is not among them does not
exist.
"""

import gzip
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import PurePosixPath

from starlette.requests import Request
from starlette.responses import Response

from app import http_cache

_MEDIA_TYPES = {
    ".css": "text/css; charset=utf-8",
    ".html": "text/html; charset=utf-8",
    ".js": "text/javascript; charset=utf-8",
    ".json": "application/json",
    ".png": "image/png",
    ".svg": "image/svg+xml",
}
# Swagger UI as packaged by fastapi-offline (both MIT or Apache-2.0), so that /docs refers to no other host.
_DOCS_FILES = ("swagger-ui-bundle.js", "swagger-ui.css")


_NOT_SERVED = ("package.json", "package-lock.json")


@dataclass(frozen=True, slots=True)
class Asset:
    """A file's bytes, plain and compressed, with what a browser needs to know of them."""

    content: bytes
    zipped: bytes
    media_type: str
    tag: str

    @classmethod
    def of(cls, content: bytes, media_type: str) -> "Asset":
        """An asset of these bytes, tagged by their hash."""
        return cls(content, gzip.compress(content, 9, mtime=0), media_type, http_cache.content_tag(content))


@lru_cache(maxsize=1)
def assets() -> dict[str, Asset]:
    """The files by name. Without `vendor/`, which the build makes, there are lists but no pictures."""
    web, packaged = files("app.web"), files("fastapi_offline") / "static"
    served = _files_in(web) | {f"vendor/{name}": file for name, file in _files_in(web / "vendor").items()}
    served |= {name: packaged / name for name in _DOCS_FILES}
    return {
        name: Asset.of(file.read_bytes(), _MEDIA_TYPES[PurePosixPath(name).suffix]) for name, file in served.items()
    }


def _files_in(folder: Traversable) -> dict[str, Traversable]:
    if not folder.is_dir():
        return {}
    found = {each.name: each for each in folder.iterdir() if PurePosixPath(each.name).suffix in _MEDIA_TYPES}
    return {name: file for name, file in found.items() if name not in _NOT_SERVED}


def serve(request: Request, asset: Asset) -> Response:
    """The file, compressed for a browser that takes it so, or 304 for one that has it."""
    zipped = http_cache.takes_zipped(request)
    if http_cache.is_fresh(request, asset.tag):
        return http_cache.not_modified(http_cache.weak(asset.tag) if zipped else asset.tag)
    if zipped:
        return http_cache.tagged_zipped(asset.zipped, asset.tag, asset.media_type)
    response = http_cache.tagged(asset.content, asset.tag, asset.media_type)
    response.headers["Vary"] = "Accept-Encoding"
    return response
