"""Names of countries in other languages: the translations of ISO 3166-1 that pycountry carries (Debian iso-codes)."""

import gettext
from collections import defaultdict
from collections.abc import Iterator

import pycountry

from nlp.knowledge.names import fold

SOURCE = "pycountry translations of ISO 3166-1 (Debian iso-codes, LGPL 2.1+)"
_LANGUAGES = (
    "am", "ar", "az", "be", "bg", "bn", "bs", "ca", "cs", "da", "de", "el", "eo", "es", "et", "eu", "fa", "fi", "fr",
    "gl", "he", "hi", "hr", "hu", "hy", "id", "is", "it", "ja", "ka", "kk", "km", "ko", "ky", "lt", "lv", "mk", "mn",
    "ms", "nb_NO", "ne", "nl", "pl", "ps", "pt", "pt_BR", "ro", "ru", "si", "sk", "sl", "sq", "sr", "sv", "sw", "ta",
    "te", "tg", "th", "tk", "tr", "uk", "ur", "uz", "vi", "zh_CN", "zh_TW",
)  # fmt: skip


def foreign_name_rows(english: set[str]) -> Iterator[list[object]]:
    """The rows of country_names.csv: no name that is English for a place, none that two countries share."""
    found: dict[str, dict[str, list[str]]] = defaultdict(lambda: defaultdict(list))
    for language in _LANGUAGES:
        try:
            words = gettext.translation("iso3166-1", pycountry.LOCALES_DIR, languages=[language])
        except FileNotFoundError:
            continue
        for country in pycountry.countries:
            for name in filter(None, (country.name, getattr(country, "common_name", ""))):
                said = words.gettext(name)
                if said != name and fold(said) not in english:
                    found[said][country.alpha_2].append(language)
    for name, countries in sorted(found.items()):
        if len(countries) == 1:
            ((code, languages),) = countries.items()
            yield [name, code, sorted(set(languages)), SOURCE]
