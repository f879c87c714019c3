"""The templates of the pages: what they can say, and how they become an answer."""

from functools import cache
from typing import Any

from jinja2 import Environment, PackageLoader, StrictUndefined, select_autoescape

from app.pages import days, words
from app.version import VERSION


@cache
def _environment() -> Environment:
    """Everything put into a template is escaped, and a name that is not there is an error."""
    environment = Environment(
        loader=PackageLoader("app.web"),
        autoescape=select_autoescape(default=True),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        auto_reload=False,
    )
    environment.filters |= {
        "basis": days.basis_in_words,
        "country": words.country_name,
        "document": words.document_path,
        "entity": words.entity_path,
        "event": words.event_path,
        "in_words": words.in_words,
        "long_day": days.long_day,
        "month": days.month_of,
        "office": words.office,
        "place": words.place_in_words,
        "when": days.when,
        "when_in_column": days.when_in_column,
    }
    environment.globals |= {"counted": words.counted, "pair_path": words.pair_path, "signs": words.SIGNS}
    environment.globals["version"] = VERSION
    return environment


def render(template: str, **values: Any) -> str:
    """The page that a template makes of values."""
    return _environment().get_template(template).render(**values)
