"""Names that nobody bears."""

import random

_SYLLABLES = (
    "ka", "ri", "mo", "ta", "sen", "lu", "ber", "an", "vi", "dor", "sha", "na", "el", "go", "zim", "ha", "ok", "pe",
    "ru", "ni", "wa", "ti", "mar", "dul", "kov", "ski", "ez", "ian",
)  # fmt: skip


def made_up(chance: random.Random, least: int, most: int) -> str:
    """A name of so many syllables."""
    return "".join(chance.choices(_SYLLABLES, k=chance.randint(least, most))).title()
