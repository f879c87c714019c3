"""Of which country a mayor or governor is whom somebody meets in a town: "In Osaka she and Governor X opened a fair".

The text gives him no town of his own because it is that one.
"""

from collections.abc import Sequence

from spacy.tokens import Doc

from nlp.components.frames.syntax import SUBJECTS
from nlp.components.names.names import Name
from nlp.components.names.titles import Title
from nlp.knowledge.base import KnowledgeBase

_OFFICES = frozenset({"gov.", "governor", "mayor", "prefect"})


def country_of_town(doc: Doc, base: KnowledgeBase, name: Name, titles: Sequence[Title]) -> str | None:
    """The country of the town in which the sentence has others meet such an official; he is not its subject."""
    root = doc[name.start : name.end].root
    if root.dep_ in SUBJECTS or not any(set(title.core) & _OFFICES for title in titles):
        return None
    here = range(root.sent.start + 1, name.start)
    towns = (base.city(doc[i].text) for i in here if doc[i - 1].lower_ == "in")
    return next((town.country for town in towns if town is not None), None)
