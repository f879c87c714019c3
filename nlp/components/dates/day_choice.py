"""Times of encounters chosen among all that the text offers, where a classifier is surer of another than the rules."""

import math
from collections.abc import Sequence
from dataclasses import dataclass

from spacy.tokens import Doc

from nlp.components.dates.day_options import Days, day_options
from nlp.components.encounters.found import Found
from nlp.components.frames.casting import Casting
from nlp.components.tellings.telling import When
from nlp.learned.choice import answer_of
from nlp.learned.day_features import day_features, same_time

LEAD, UNTOLD = 1.0, 0.5
"""The least log odds by which another time must be likelier than that of the rules; and where these give none.

On documents that nobody had read, such a choice was right four times as often as it was wrong.
"""


@dataclass(frozen=True, slots=True)
class DayQuestion:
    """What there is to choose from for an encounter: the times, the features of each, and which are the rules' own."""

    times: list[When | None]
    features: list[list[str]]
    rules: tuple[int, ...]

    @property
    def leads(self) -> tuple[float, ...]:
        """How much likelier than the time of the rules each must be to be chosen."""
        told = self.times[self.rules[0]]
        if told is None:
            return (UNTOLD,) * len(self.times)
        if told.is_counted:
            return (math.inf,) * len(self.times)
        return tuple(math.inf if _is_beginning(when, told) else LEAD for when in self.times)

    def answer(self) -> When | None:
        """The likeliest time, or that of the rules where it is not likelier by enough."""
        return self.times[answer_of("day", self.features, self.rules, self.leads)]


def _is_beginning(when: When | None, told: When) -> bool:
    """ "Began in January and ended in August": the first word of a time whose end the rules found, too."""
    return told.precision == "range" and when is not None and when.start == told.start and when.end < told.end


def choose_days(doc: Doc, casting: Casting) -> None:
    """Give the encounters the times that fit best, each asked as the rules left all of them."""
    encounters: list[Found] = doc._.encounters
    if encounters:
        days = Days(doc)
        answers = [day_question(found, encounters, days, casting).answer() for found in encounters]
        for found, when in zip(encounters, answers, strict=True):
            if not same_time(when, found.when):
                found.when = when


def day_question(found: Found, encounters: Sequence[Found], days: Days, casting: Casting) -> DayQuestion:
    """The times that an encounter may have."""
    options = day_options(found, encounters, days)
    features = [list(day_features(option, found, encounters, casting)) for option in options]
    times = [option.when for option in options]
    return DayQuestion(times, features, tuple(at for at, when in enumerate(times) if same_time(when, found.when)))
