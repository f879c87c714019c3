"""What a headline says the news is about: "Talks on Qatar rift", "Nordic leaders meet over drone sightings".

Headlines are searched by their words alone: they are short, leave out articles and auxiliaries and are often in title
case, so that a parse of them errs more often than these patterns.
"""

import re

from nlp.components.tellings.event_words import words

_MOST_WORDS = 6
_LEAST_LETTERS = 3
_AFTER = re.compile(
    r"\b(?:discuss(?:es|ed|ing)?|debat(?:e|es|ed|ing)|tackl(?:e|es|ed|ing)|over|amid|amidst"
    r"|(?:talks?|summit|meetings?|conference|consultations|negotiations|discussions|dialogue|meets?|met|agree|agrees"
    r"|agreed|declaration|statement|deal|pact|accord|agreement|call|focus|focuses|trip|visit) (?:on|about))\s+"
    r"(?:the |an? |their |its |new )?",
    re.IGNORECASE,
)
_END = re.compile(
    r"\s*(?:[,;:|!?\"“”‘]|\s[-–—]\s|\b(?:in|at|with|as|after|ahead|before|amid|amidst|during|says?|said|by|while|when"
    r"|since|following|on|over|but|to|for|from|despite|under|next|this)\b|$)",
    re.IGNORECASE,
)


def headline_matters(title: str, names: frozenset[str]) -> list[str]:
    """The phrases of a headline that say what was talked about; `names` are lower-case words that name somebody."""
    found = [title[m.end() : _end(title, m.end())].strip() for m in _AFTER.finditer(title)]
    return [phrase for phrase in dict.fromkeys(found) if _is_matter(phrase, names)]


def _end(title: str, start: int) -> int:
    match = _END.search(title, start)
    return match.start() if match else len(title)


def _is_matter(phrase: str, names: frozenset[str]) -> bool:
    parts = re.findall(r"[\w'-]+", phrase.lower())
    if not parts or len(parts) > _MOST_WORDS or len(phrase) <= _LEAST_LETTERS or parts[-1].isdigit():
        return False
    idle = words("topic_stops") | words("topic_forms") | words("topic_vague") | words("topic_frames")
    last = parts[-1]
    return last not in idle and last.removesuffix("s") not in idle and not all(part in names for part in parts)
