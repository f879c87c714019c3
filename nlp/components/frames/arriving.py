"""Arrivals told without saying where: "landed before dawn", "flew in on Monday", "touches down here", "is due today".

They are to where the news is told from; `components/places/settings.py` finds it.
"""

from spacy.tokens import Token

from nlp.components.frames.casting import Casting
from nlp.components.frames.subjects import subjects
from nlp.components.frames.syntax import children
from nlp.components.frames.verb_arguments import is_passive, persons, undergoers
from nlp.components.frames.visit_frames import travellers
from nlp.components.tellings.event_words import Trigger
from nlp.components.tellings.telling import Part

_COMING_IN = frozenset({"blow", "breeze", "drive", "fly", "jet", "sail", "sweep"})
_ARRIVING = frozenset({"arrive", "land"})
_TIMES = frozenset({
    "afternoon", "dark", "dawn", "dusk", "evening", "midday", "midnight", "morning", "night", "nightfall", "noon",
    "time", "weekend",
})  # fmt: skip
_ASIDE = frozenset({"place", "drizzle", "fog", "rain", "snow", "secret", "state", "style"})
"""Nouns behind "in" that say how one arrives, or for whom ("in place of his president")."""
_GOALS = frozenset({"at", "in", "into", "on", "onto", "to", "upon"})
_BARRED = frozenset({"under", "with", "across", "against", "through", "about", "as", "of", "up", "out", "off", "over"})
_ELSEWHERE = frozenset({"around", "back", "forward", "home", "there", "together"})
_ERRANDS = frozenset({"briefing", "ceremony", "conference", "hearing", "meeting", "photo", "session", "vote"})
"""What one arrives for at a building of the town where one is."""
_OCCASIONS = frozenset(
    {"burial", "coronation", "festivities", "funeral", "inauguration", "parade", "swearing", "visit"}
)
_DAYS = frozenset({"today", "tomorrow", "tonight"})
"""What parsers hang on the "in" of "flies in tonight"."""
_SCENES = frozenset({"agenda", "horizon", "market", "scene", "stage", "table"})


def arriving(verb: Token, word: Trigger, casting: Casting) -> list[Part]:
    """The people who come, by the clause, to a place that it does not name; nobody else."""
    if word.type != "visit" or _is_filled(verb, word):
        return []
    if word.frame == "motion" and (_comes_in(verb) or _comes(verb) or _goes_here(verb)) and _is_goalless(verb):
        return persons(casting, travellers(subjects(verb)), "guest")
    if word.frame == "expected" and is_passive(verb) and _is_timed(verb) and _is_goalless(verb):
        return persons(casting, undergoers(verb), "guest")
    due = next((c for c in children(verb, "acomp") if c.lower_ == "due"), None) if word.frame == "being" else None
    if due is not None and not children(due, "xcomp") and _is_goalless(due) and _is_timed(due):
        return persons(casting, subjects(verb), "guest")
    return []


def _is_filled(verb: Token, word: Trigger) -> bool:
    """Whether the verb has what makes it say something else: "landed a job", "came home", "came together"."""
    elsewhere = any(c.lower_ in _ELSEWHERE for c in children(verb, "advmod", "prt"))
    return elsewhere or (word.frame != "being" and bool(children(verb, "dobj", "xcomp", "ccomp", "acomp")))


def _comes_in(verb: Token) -> bool:
    """ "Landed", "flew in", "touches down"."""
    after = verb.doc[verb.i + 1].lower_ if verb.i + 1 < len(verb.doc) else ""
    if verb.lemma_ in _ARRIVING:
        return not is_passive(verb)
    if verb.lemma_ == "touch":
        return after == "down"
    return (
        verb.lemma_ in _COMING_IN
        and after == "in"
        and all(t.lower_ in _DAYS for c in verb.rights if c.i == verb.i + 1 for t in children(c, "pobj"))
    )


def _goes_here(verb: Token) -> bool:
    """ "Was supposed to stop here on Saturday"."""
    return any(c.lower_ == "here" and c.i == verb.i + 1 for c in children(verb, "advmod"))


def _comes(verb: Token) -> bool:
    """ "He will come shortly", "came here": "come" says more than that somebody travels unless little follows it."""
    if verb.lemma_ != "come" or any(c.lower_ in _BARRED for c in verb.rights):
        return False
    errand = any(t.lemma_.lower() in _OCCASIONS for p in children(verb, "prep") for t in children(p, "pobj"))
    return errand or _is_timed(verb) or any(c.lower_ in ("here", "shortly", "soon") for c in children(verb, "advmod"))


def _is_timed(node: Token) -> bool:
    """Whether a day or an hour hangs on the word itself."""
    days = [*children(node, "npadvmod"), *(t for p in children(node, "prep") for t in children(p, "pobj"))]
    return any(t.ent_type_ in ("DATE", "TIME") or t.lower_ in _DAYS for t in days)


def _is_goalless(verb: Token) -> bool:
    """Whether no preposition leads to a place or anything else that one comes to."""
    for preposition in children(verb, "prep", "prt", "advmod"):
        if preposition.lower_ in _BARRED - {"with", "under", "as"}:
            return False
        for noun in children(preposition, "pobj"):
            errand = preposition.lower_ == "for" and noun.lemma_.lower() in _ERRANDS
            if errand or (preposition.lower_ in _GOALS and not _is_no_goal(noun)):
                return False
    return True


def _is_no_goal(noun: Token) -> bool:
    if noun.ent_type_ in ("DATE", "TIME") or noun.lemma_.lower() in _TIMES | _ASIDE:
        return True
    return noun.head.lower_ == "on" and noun.pos_ == "NOUN" and noun.lemma_ not in _SCENES and not noun.ent_type_
