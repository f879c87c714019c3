"""How the two of a text are worded: "the two presidents", "the leaders" without a number, "the delegations"."""

from spacy.tokens import Token

from nlp.components.names.vocabulary import words
from nlp.components.reference.counted_groups import HEADED

_TEAMS = frozenset(("delegates", "delegations", "envoys", "negotiators", "teams"))
_OFFICIALS = frozenset(("diplomats", "leaders", "ministers", "officials", "premiers", "presidents"))
_DEPARTMENTS = frozenset((
    "agriculture", "culture", "defence", "defense", "deputy", "economy", "energy", "environment", "finance", "foreign",
    "health", "home", "border", "water", "interior", "justice", "labour", "prime", "trade", "transport", "vice",
))  # fmt: skip
"""Words that tell one kind of minister or president from another."""
_DEFINITE_PAIRS = frozenset(("leaders", "presidents", "ministers", "sides", "parties"))


def first_and_count(noun: Token) -> tuple[int, bool]:
    """The first token of "the two foreign ministers", and whether it says that they are two."""
    first, counted = noun.i, noun.lower_ in ("two", "both", "pair", "duo")
    while first > noun.sent.start and (
        noun.doc[first - 1].lower_ in words("actor_words", "two_words")
        or noun.doc[first - 1].lower_ == "visiting"
        or noun.doc[first - 1].lower_ in words("titles", "modifiers")
        or noun.doc[first - 1].lower_ in ("the", "of")
    ):
        first -= 1
        counted = counted or noun.doc[first].lower_ in ("two", "both")
    return first, counted


def are_known_two(noun: Token, of_state: bool) -> bool:
    """Whether "the leaders", without a number, are two that the text has named, and not those of something."""
    after = noun.doc[noun.i + 1].lower_ if noun.i + 1 < len(noun.doc) else ""
    known = noun.lower_ in _DEFINITE_PAIRS and after not in ("of", "from")
    return known or (noun.lower_ == "heads" and of_state and not _are_of_something(noun))


def _are_of_something(noun: Token) -> bool:
    """ "The heads of government of nine countries"."""
    rest = (t.lower_ for t in noun.doc[noun.i + 2 : noun.i + 6] if t.lower_ not in HEADED and t.lower_ != "and")
    return next(rest, "") in ("of", "from")


def are_teams(noun: Token) -> bool:
    """Whether "the delegations" may be those of the two of whom the text has spoken together."""
    after = noun.doc[noun.i + 1].lower_ if noun.i + 1 < len(noun.doc) else ""
    return noun.lower_ in _TEAMS and after not in ("from", "led", "of")


def are_bare(noun: Token) -> bool:
    """ "Delegations meet in Minsk", "Foreign ministers return": teams or officials of whom nothing says whose."""
    after = noun.doc[noun.i + 1].lower_ if noun.i + 1 < len(noun.doc) else ""
    kinds = {c.lower_ for c in noun.lefts if c.dep_ in ("amod", "compound", "det", "nmod", "poss")}
    first = noun.left_edge
    opens = (
        (bool(first.is_sent_start) or noun.doc[first.i - 1].text == ":")
        and noun.dep_ == "nsubj"
        and after not in ("from", "led", "of")
    )
    return opens and ((noun.lower_ in _TEAMS and not kinds) or (noun.lower_ in _OFFICIALS and kinds <= _DEPARTMENTS))


def kind_of_office(noun: Token) -> tuple[str, ...]:
    """ "Prime ministers", "the two defence ministers": the office that a group is of, in the singular."""
    kinds = [c.lower_ for c in noun.lefts if c.dep_ in ("compound", "amod", "nmod") and c.lower_ in _DEPARTMENTS]
    return (*kinds, noun.lemma_.lower())
