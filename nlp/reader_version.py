"""Which reader made a reading: changes with any change of what reading depends on."""

import hashlib
from collections.abc import Iterator
from functools import lru_cache
from importlib.resources import files
from importlib.resources.abc import Traversable

from nlp.default_model import DEFAULT_MODEL, DEFAULT_MODEL_VERSION

_READ_FROM = (("nlp", (".py", ".csv", ".json")), ("data", (".csv",)))
_OF_THE_MEASURE = frozenset({"evaluation", "gold", "clusters", "training", "sample"})
_DIGITS = 16


@lru_cache(maxsize=2)
def reader_version(model: str = DEFAULT_MODEL) -> str:
    """A digest of the code, the patterns and weights, the tables of knowledge, and the model's name and version."""
    digest = hashlib.sha256(f"{model} {DEFAULT_MODEL_VERSION if model == DEFAULT_MODEL else ''}".encode())
    for package, endings in _READ_FROM:
        for name, file in sorted(_files(files(package), package)):
            if name.endswith(endings):
                digest.update(name.encode() + b"\0" + file.read_bytes())
    return digest.hexdigest()[:_DIGITS]


def _files(folder: Traversable, name: str) -> Iterator[tuple[str, Traversable]]:
    for entry in folder.iterdir():
        path = f"{name}/{entry.name}"
        if entry.is_file():
            yield path, entry
        elif entry.is_dir() and entry.name not in _OF_THE_MEASURE:
            yield from _files(entry, path)
