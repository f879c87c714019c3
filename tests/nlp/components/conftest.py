"""A pipeline with the entity component alone, and a way to read a text with it."""

import datetime as dt
from collections.abc import Callable

import pytest
from spacy.language import Language
from spacy.tokens import Doc

from nlp.components.actors.actors import ActorMention
from nlp.components.actors.entities import add_entity_components
from nlp.pipeline import base_pipeline

Reader = Callable[..., Doc]


@pytest.fixture(scope="session")
def entity_pipeline() -> Language:
    nlp = base_pipeline()
    add_entity_components(nlp)
    return nlp


@pytest.fixture(scope="session")
def read(entity_pipeline: Language) -> Reader:
    def reader(text: str, published: str | None = "2023-06-20") -> Doc:
        doc = entity_pipeline.make_doc(text)
        doc._.published = dt.date.fromisoformat(published) if published else None
        return entity_pipeline(doc)

    return reader


@pytest.fixture(scope="session")
def meant() -> Callable[[Doc, str], list[str]]:
    """The names of the actors that the first mention worded so stands for."""

    def names(doc: Doc, text: str) -> list[str]:
        found: list[ActorMention] = [m for m in doc._.mentions if doc[m.start : m.end].text == text]
        assert found, [doc[m.start : m.end].text for m in doc._.mentions]
        return [actor.name for actor in found[0].actors]

    return names
