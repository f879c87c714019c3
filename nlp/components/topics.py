"""What an encounter was about: the words of the text, and the topic of the taxonomy they belong to."""

import csv
import re
from functools import lru_cache
from importlib.resources import files

from spacy.tokens import Doc, Span, Token

from graph.model import Topic
from nlp.components.event_words import words
from nlp.components.syntax import children, conjuncts, governor

MAX_TOPICS = 5
MAX_WORDS = 12
STOP = frozenset(
    {"issue", "issues", "matter", "matters", "it", "them", "this", "that", "which", "what", "these", "him", "her", "us"}
)
SPEAKING = frozenset({"speak", "talk", "complain"})  # of something


@lru_cache(maxsize=1)
def _taxonomy() -> tuple[re.Pattern[str], dict[str, tuple[str, str]]]:
    """One pattern over all terms, longest first, and the (id, label) each term evidences."""
    terms: dict[str, tuple[str, str]] = {}
    with files("data").joinpath("topics.csv").open(encoding="utf-8") as lines:
        for row in csv.DictReader(lines):
            for term in row["terms"].split("|"):
                terms.setdefault(term.strip().lower(), (row["id"], row["label"]))
    by_length = sorted(terms, key=len, reverse=True)
    return re.compile(r"\b(" + "|".join(map(re.escape, by_length)) + r")s?\b", re.IGNORECASE), terms


def topic_of(text: str) -> tuple[str, str] | None:
    """The (id, label) of the taxonomy for some words, or None."""
    pattern, terms = _taxonomy()
    found = pattern.search(text)
    return terms[found.group(1).lower()] if found else None


def clause_topics(trigger: Token) -> list[tuple[int, int]]:
    """Character spans of what the trigger's clause says was talked about."""
    roots = [*_complements(trigger)]
    verb, _ = governor(trigger) if trigger.pos_ not in ("VERB", "AUX") else (trigger.head, "")
    if verb is not None:
        roots += _complements(verb)
        roots += _discussed(verb)
    roots += _discussed(trigger)
    return [span for root in roots if (span := _phrase(root)) is not None]


def discussed_in(sentence: Span) -> list[tuple[int, int]]:
    """Character spans of what a sentence says was discussed, by whomever."""
    roots = [
        t
        for verb in sentence
        if verb.lemma_ in words("topic_verbs") and verb.pos_ == "VERB"
        for t in _discussed_by(verb)
    ]
    return [span for root in roots if (span := _phrase(root)) is not None]


def _complements(token: Token) -> list[Token]:
    allowed = words("topic_prepositions") | ({"of"} if token.lemma_ in SPEAKING else set())
    preps = [p for p in children(token, "prep") if p.lower_ in allowed]
    return [t for p in preps for o in children(p, "pobj") for t in conjuncts(o)]


def _discussed(over: Token) -> list[Token]:
    verbs = [v for v in over.subtree if v.lemma_ in words("topic_verbs") and v.pos_ == "VERB" and v.i != over.i]
    if over.lemma_ in words("topic_verbs"):
        verbs.insert(0, over)
    return [t for v in verbs for t in _discussed_by(v)]


def _discussed_by(verb: Token) -> list[Token]:
    things = [t for o in children(verb, "dobj", "nsubjpass") for t in conjuncts(o)]
    return [t for thing in things for t in _complements(thing) or [thing]] + _complements(verb)


def _phrase(root: Token) -> tuple[int, int] | None:
    """The noun phrase around `root`, without its relative clauses and cut to a dozen words."""
    if (
        root.lemma_.lower() in STOP | words("discourse_nouns")
        or root.pos_ in ("PRON", "VERB")
        or root.ent_type_ in ("DATE", "TIME")
    ):
        return None
    cut = [c.left_edge.i for c in root.children if c.dep_ in ("relcl", "conj", "cc") and c.i > root.i]
    end = min([root.right_edge.i + 1, *cut, root.i + MAX_WORDS])
    start = max(root.left_edge.i, root.i - MAX_WORDS)
    while start < root.i and (root.doc[start].pos_ == "DET" or root.doc[start].is_punct):
        start += 1
    while end - 1 > root.i and (root.doc[end - 1].is_punct or root.doc[end - 1].is_space):
        end -= 1
    span = root.doc[start:end]
    return (span.start_char, span.end_char) if len(span.text) > 2 else None


def topics_of(doc: Doc, spans: list[tuple[int, int]], around: list[Span]) -> tuple[Topic, ...]:
    """At most five topics: the phrases found, then what terms of the taxonomy the sentences around hold."""
    topics: list[Topic] = []
    for start, end in spans:
        text = doc.text[start:end]
        if all(text not in (t.text or "") for t in topics):
            found = topic_of(text)
            topics.append(Topic(id=found[0] if found else None, label=found[1] if found else text, text=text))
    seen = {t.id for t in topics}
    pattern, terms = _taxonomy()
    for sentence in around:
        for match in pattern.finditer(sentence.text):
            topic_id, label = terms[match.group(1).lower()]
            if topic_id not in seen:
                seen.add(topic_id)
                topics.append(Topic(id=topic_id, label=label, text=match.group(0)))
    return tuple(topics[:MAX_TOPICS])
