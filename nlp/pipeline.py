"""The spaCy pipeline of reading: any installed English pipeline, with paragraph ends as sentence ends."""

import re
from functools import lru_cache
from itertools import pairwise
from typing import Any

import numpy as np
import spacy
from spacy.language import Language
from spacy.tokens import Doc, Token
from spacy.util import compile_infix_regex

from nlp.components.frames.syntax import children
from nlp.components.names.abbreviated_offices import begins_no_sentence, keep_dots
from nlp.components.names.headline_verbs import free_verbs
from nlp.components.names.hon_friends import free_friends
from nlp.components.names.joint_verbs import JOINT_FORMS, keep_joint_verbs
from nlp.components.names.lined_verbs import free_lined_verbs
from nlp.components.names.opened_entries import opens_entry
from nlp.components.names.parted_entities import part_at_commas, part_at_verbs
from nlp.components.names.plural_verbs import free_plural_verbs
from nlp.components.names.set_against import set_apart_denied
from nlp.components.names.signs import free_from_signs
from nlp.components.names.telegram_verbs import free_telegram_verbs
from nlp.components.names.towns_before_leaders import part_towns_from_leaders
from nlp.components.text.contractions import tag_helper
from nlp.default_model import DEFAULT_MODEL, DEFAULT_MODEL_VERSION
from nlp.products import numpy_products
from nlp.remembered_rules import remember_rules

SENTENCE_ENDS = frozenset({".", "!", "?"})
LONGEST_SENTENCE = 200
LONGEST_PROSE = 60
"""Tokens without a full stop, more than which are rather a menu or a list than a sentence."""
_BRACKETED = 3
"""Tokens from a word to the bracket behind it that closes after one more."""
_GOING_ON = frozenset({",", "("})
"""Marks next to which no sentence begins."""
_PARTING = frozenset({"…", "•", "||"})
"""Marks between the items of a line, of which none goes on the one before."""
_CELL = 5
"""Tokens in the cell of a table at the most: what more of stand before a bar are a line of their own."""
_BEGINS, _BEGINS_NOT = np.array([1, -1]).astype(np.uint64)
"""How spaCy's arrays say whether a sentence begins with a token."""
_TELEGRAMS = {
    "Attended": "attend", "Had": "have", "Held": "hold", "Hosted": "host", "Joined": "join", "Met": "meet",
    "Received": "receive", "Spoke": "speak", "Toured": "tour", "Visited": "visit", "Welcomed": "welcome",
}  # fmt: skip
"""Verbs in the past with which entries begin that leave out who acts, by their base forms."""
_ENTRIES = {
    "arrives": "arrive", "attends": "attend", "crosses": "cross", "departs": "depart", "flies": "fly", "hosts": "host",
    "lands": "land", "meets": "meet", "participates": "participate", "receives": "receive", "returns": "return",
    "travels": "travel", "welcomes": "welcome",
}  # fmt: skip
"""Verbs with which entries of schedules begin, which taggers take for nouns."""
_NEVER_NOUNS = frozenset({"arrive", "attend", "confer", "convene", "gather", "meet"})
"""Verbs that taggers take for nouns behind a plural subject: "ministers of the G7 meet in Oslo"."""
_NOUN_PLACES = frozenset({"dobj", "nsubj", "nsubjpass", "pobj"})
"""Where only a noun stands: "his bilateral with", "went into their trilateral"."""
_BASE_FORMS = {
    "axed": "axe", "axing": "axe", "dined": "dine", "dining": "dine", "hoped": "hope", "hoping": "hope", "rang": "ring",
    "rung": "ring", "slated": "slate", "slating": "slate", **JOINT_FORMS,
}  # fmt: skip


_ONLY_PAST = frozenset({"came", "drew", "flew", "met", "rang", "sat", "saw", "spoke", "took", "went"})
"""Forms of the past that are none of the present, for which taggers take them now and then."""
_ALIKE = frozenset({"beat", "cut", "hit", "let", "put", "quit", "set", "shut", "split", "spread"})
"""Forms of the past that base forms are like: of one doer they are past, for want of an "s"."""
_SOLE = frozenset({"he", "it", "she"})


_GIVEN_IN = re.compile(r"[A-Z][a-z]{1,5}-in")
"""A Korean given name of which the second syllable is a preposition to the parser: "Moon Jae-in and Shinzo Abe"."""


class ModelError(RuntimeError):
    """The named spaCy pipeline is missing, or is not what it says it is."""


@Language.component("diplograph_paragraphs")
def paragraphs(doc: Doc) -> Doc:
    """Start a sentence after every line break: headlines and captions often end without a full stop.

    What has no end for longer than any sentence of prose is cut too, since reading costs more than linear time in it.
    Nor does one begin behind a mere word, as parsers have it between "Belarusian" and "Deputy Minister".
    """
    words = [token.text for token in doc]
    alpha, upper, space = doc.to_array(["IS_ALPHA", "IS_UPPER", "IS_SPACE"]).reshape(-1, 3).T.tolist()
    starts: Any = doc.to_array(["SENT_START"])
    since = 0
    for at, (word, after) in enumerate(pairwise(words)):
        since = 0 if word in SENTENCE_ENDS else since + 1
        parted = after[:1].isupper() and (word in _PARTING or (word == "|" and since > _CELL))
        if (space[at] and "\n" in word) or since >= LONGEST_SENTENCE or parted:
            starts[at + 1] = _BEGINS
            since = 0
        elif since > LONGEST_PROSE:
            continue
        elif word in _GOING_ON:  # "LifeNews, however", "Ana Ruiz (1924-2009) was"
            starts[at + 1] = starts[at + 1] if space[at + 1] else _BEGINS_NOT
        elif alpha[at] and (after.islower() if upper[at] else alpha[at + 1] or after in _GOING_ON):
            # "Moscow and", "NATO foreign ministers", but not "OSLO Ministers"
            starts[at + 1] = _BEGINS_NOT
        elif word == ")" and starts[at + 1] != _BEGINS and _closes_initials(words, at):
            starts[at + 1] = _BEGINS_NOT
    doc.from_array(["SENT_START"], starts)  # at once, as each sentence start set alone is a look at every token
    begins_no_sentence(doc)
    return doc


def _closes_initials(words: list[str], at: int) -> bool:
    """ "The Speaker of the Republic of Korea (RoK) Ana Ruiz": whether a bracket closes behind initials of what it
    follows, with a name to come."""
    if at < _BRACKETED or at + 1 == len(words) or words[at - 2] != "(":
        return False
    inner, before = words[at - 1], words[at - _BRACKETED]
    initials = inner.isalpha() and sum(letter.isupper() for letter in inner) > 1
    return initials and before.isalpha() and words[at + 1][:1].isupper()


@Language.component("diplograph_verbs")
def verbs(doc: Doc) -> Doc:
    """Call a verb what has a subject and an object: taggers take "greets" and "hosts" in captions for plural nouns.

    Base forms that the lemmatizer's rules get wrong are put right, and no entity runs on over a verb.
    """
    free_from_signs(doc)
    free_telegram_verbs(doc)
    for token in doc:
        tag_helper(token)
        if token.lower_ in _BASE_FORMS and token.pos_ == "VERB":
            token.lemma_ = _BASE_FORMS[token.lower_]
        if token.tag_ == "VBP" and token.lower_ in _ONLY_PAST:
            token.tag_ = "VBD"
        if token.tag_ in ("VB", "VBP") and token.lower_ in _ALIKE and _is_of_one(token):
            token.tag_ = "VBD"  # "the premier, head of a coalition, put his name to it on Monday"
        if _opens_telegram(token):
            tag = "VBN" if token.nbor(1).lower_ == "by" and token.text != "Spoke" else "VBD"  # "Received by the king"
            token.pos_, token.tag_, token.lemma_ = "VERB", tag, _TELEGRAMS[token.text]
        if _heads_entry(token):
            token.pos_, token.tag_ = "NOUN", "NN"
        if token.tag_ == "NN" and token.text in _NEVER_NOUNS and any(c.dep_ == "nsubj" for c in token.lefts):
            token.pos_, token.tag_ = "VERB", "VBP"
        if token.lower_ in _ENTRIES and token.tag_ in ("NNS", "NNPS", "NNP") and opens_entry(token):
            token.pos_, token.tag_, token.lemma_ = "VERB", "VBZ", _ENTRIES[token.lower_]
        if token.tag_ == "NNS" and (token.dep_ in ("ROOT", "conj", "ccomp") or _goes_before(token)):
            dependents = {child.dep_ for child in token.children}
            if "nsubj" in dependents and dependents & {"dobj", "prep"} and not dependents & {"det", "poss", "cop"}:
                token.pos_, token.tag_ = "VERB", "VBZ"
    part_at_verbs(doc)
    part_at_commas(doc)
    part_towns_from_leaders(doc)
    free_verbs(doc)
    free_plural_verbs(doc)
    free_lined_verbs(doc)
    free_friends(doc)
    set_apart_denied(doc)
    return doc


def _is_of_one(verb: Token) -> bool:
    """Whether a verb without helpers has a single doer."""
    doers = children(verb, "nsubj")
    if len(doers) != 1 or children(verb, "aux", "auxpass", "mark") or doers[0].i > verb.i:
        return False
    single = doers[0].tag_ in ("NN", "NNP") or doers[0].lower_ in _SOLE
    return single and not children(doers[0], "conj")


def _goes_before(token: Token) -> bool:
    """ "Ruiz heads to Oslo, will press king": the first verb of a headline, taken for the subject of the second."""
    after = token.right_edge.i + 1
    return token.dep_ == "nsubj" and token.i < token.head.i and after < len(token.doc) and token.doc[after].text == ","


def _opens_telegram(token: Token) -> bool:
    """ "Met with the king": a sentence that begins with a verb, which taggers take for a name."""
    if token.text not in _TELEGRAMS or token.i + 1 == len(token.doc) or not opens_entry(token):
        return False
    after = token.doc[token.i + 1]
    if after.lower_ in ("with", "to", "in") or (after.lower_ == "by" and token.text == "Spoke"):
        return after.head == token
    return token.dep_ == "ROOT" and (token.pos_ == "VERB" or after.pos_ in ("DET", "NOUN", "PRON", "PROPN"))


def _heads_entry(token: Token) -> bool:
    """Whether a line begins with the name of an encounter, which taggers take for an order: "Visit of", "Call with".

    Or for an adjective: "Bilateral with".
    """
    entry = token.lower_ in ("visit", "call", "travel") or (token.lower_ == "meeting" and token.dep_ == "ROOT")
    after = token.doc[token.i + 1].lower_ if token.i + 1 < len(token.doc) else ""
    if token.lower_ in ("bilateral", "trilateral") and token.pos_ == "ADJ":
        held = token.dep_ in _NOUN_PLACES and any(c.dep_ in ("det", "poss") for c in token.lefts)
        return held or (bool(token.is_sent_start) and after in ("with", "between"))
    if not entry or token.pos_ != "VERB" or not opens_entry(token):
        return False
    return after in ("of", "to", "by", "from", "with", "between")


def base_pipeline(model: str = DEFAULT_MODEL) -> Language:
    """Load `model` and check it against its own metadata; raises ModelError."""
    try:
        with numpy_products():
            nlp = spacy.load(model)
    except OSError as error:
        raise ModelError(f"spaCy pipeline {model!r} is not installed") from error
    if nlp.lang != "en":
        raise ModelError(f"{model!r} reads {nlp.lang!r}, not English")
    if model == DEFAULT_MODEL and nlp.meta["version"] != DEFAULT_MODEL_VERSION:
        raise ModelError(f"{model} must be version {DEFAULT_MODEL_VERSION}, not {nlp.meta['version']}")
    missing = {"parser", "ner", "tagger"} - set(nlp.pipe_names)
    if missing:
        raise ModelError(f"{model!r} lacks {', '.join(sorted(missing))}")
    keep_dots(nlp)
    keep_joint_verbs(nlp)
    _part_abbreviated_pairs(nlp)
    _find_lemmas_at_once(nlp)
    remember_rules(nlp)
    nlp.add_pipe("diplograph_paragraphs", before="parser")
    return nlp


def _part_abbreviated_pairs(nlp: Language) -> None:
    """Part "U.S.-China" as "Sino-US" is parted: tokenizers join what a full stop comes before."""
    tokenizer: Any = nlp.tokenizer  # compiled, without types
    infixes = [*(nlp.Defaults.infixes or ()), r"(?<=[A-Z]\.)[-–](?=[A-Z])"]
    tokenizer.infix_finditer = compile_infix_regex(infixes).finditer
    tokenizer.token_match = _GIVEN_IN.fullmatch


def _find_lemmas_at_once(nlp: Language) -> None:
    """Make sets of the lists of base forms, in which the lemmatizer's rules look up each form that might be one."""
    lemmatizer: Any = nlp.get_pipe("lemmatizer") if nlp.has_pipe("lemmatizer") else None
    if lemmatizer is not None and lemmatizer.lookups.has_table("lemma_index"):
        table = lemmatizer.lookups.get_table("lemma_index")
        for pos in list(table):
            table[pos] = frozenset(table[pos])


@lru_cache(maxsize=2)
def base(model: str = DEFAULT_MODEL) -> Language:
    """The checked pipeline, loaded once in a process."""
    return base_pipeline(model)
