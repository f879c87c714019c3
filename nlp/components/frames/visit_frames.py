"""Frames of verbs that tell of a visit: "flew to Paris", "is due in Rome"."""

from spacy.tokens import Token

from nlp.components.frames.casting import Casting
from nlp.components.frames.companions import beside_subject, fellow_travellers
from nlp.components.frames.subjects import subjects
from nlp.components.frames.syntax import children, objects, prepositional
from nlp.components.frames.verb_arguments import Sides, cast, doing, is_passive, persons, undergoers
from nlp.components.places.city_names import proper_name
from nlp.components.places.venue_names import known_venue
from nlp.components.tellings.event_words import words

DESTINATION = ("to", "in", "for", "into", "at")
_TEAMS = frozenset({"delegation", "mission", "team"})
_NO_TALKERS = frozenset({
    "army", "combat", "medical", "military", "peacekeeping", "police", "relief", "rescue", "sports", "stabilisation",
    "stabilization", "training",
})  # fmt: skip
"""What kind of a team does not go somewhere to talk."""


def visiting(verb: Token, casting: Casting) -> Sides:
    """ "Visited Paris"; "met visiting minister Wang", where the hosts are who else the clause names."""
    guest = _visitor(verb, casting)
    if guest is not None:
        return persons(casting, [guest], "guest"), _hosts_beside(guest, casting)
    if verb.lemma_ == "reach" and persons(casting, undergoers(verb)):
        return [], []  # "reached him on Monday", as one does by telephone
    doers = doing(verb, casting)
    guests = cast(casting, [*doers, *beside_subject(verb)], "guest") if casting.parts(doers) else []
    return guests, undergoers(verb) or list(prepositional(verb, "to"))


def _visitor(verb: Token, casting: Casting) -> Token | None:
    """The person whom "visiting" only describes, whatever the parse makes of it."""
    following = casting.by_token.get(verb.i + 1)
    if verb.lower_ != "visiting" or following is None or children(verb, "aux", "nsubj"):
        return None
    person = len(following.actors) == 1 and following.actors[0].kind == "person"
    return verb.doc[following.root] if person else None


def _hosts_beside(guest: Token, casting: Casting) -> list[Token]:
    """The first person of another country in the sentence of a guest: it is to his country that the visit goes."""
    mine = {part.actor.country for part in casting.parts([guest])}
    for mention in casting.persons:
        here = guest.sent.start <= mention.start < guest.sent.end
        if here and len(mention.actors) == 1 and mention.actors[0].country not in mine | {None}:
            return [guest.doc[mention.root]]
    return []


def motion(verb: Token, casting: Casting) -> Sides:
    """ "Flew to Paris"; who "came face to face" with somebody need not have come from elsewhere."""
    moved = [
        o for o in children(verb, "dobj") if verb.doc[o.left_edge.i - 1].text != ","
    ]  # "flew in, the first to do so"
    if moved or verb.doc[verb.i + 1 : verb.i + 4].text.lower() == "face to face":
        return [], []
    if verb.lemma_ == "go" and _is_spoken_of(verb):
        return [], []
    doers = travellers(doing(verb, casting))
    guests = cast(casting, [*doers, *fellow_travellers(verb)], "guest") if casting.parts(doers) else []
    return guests, list(prepositional(verb, *DESTINATION))


def _is_spoken_of(verb: Token) -> bool:
    """ "Went into Gaza in detail", "gone into the border at length"."""
    thoroughly = {t.lower_ for t in prepositional(verb, "in", "at")} & {"depth", "detail", "details", "length"}
    return bool(thoroughly) and any(c.lower_ == "into" for c in children(verb, "prep"))


def travellers(doers: list[Token]) -> list[Token]:
    """Who comes, where the sentence says that his plane does: "a plane carrying X", "Kim's train"."""
    found: list[Token] = []
    for token in doers:
        vehicle = token.lemma_.lower() in words("vehicles")
        carried = [o for c in children(token, "acl", "relcl") if c.lemma_ in ("carry", "bring") for o in objects(c)]
        found += [*carried, *children(token, "poss"), *prepositional(token, "of", "with")] if vehicle else [token]
    return found


def sending(verb: Token, casting: Casting) -> Sides:
    """ "Sent his adviser to Paris", "sent a delegation to Paris": who is sent, not who sends."""
    sent = undergoers(verb)
    guests = persons(casting, sent, "guest")
    if not guests and any(t.lemma_.lower() in words("envoys") for t in sent):
        guests = cast(casting, sent, "guest") or cast(casting, doing(verb, casting), "guest")
    teams = [t for t in sent if t.lemma_.lower() in _TEAMS and not {c.lower_ for c in t.lefts} & _NO_TALKERS]
    of_teams = [place for team in teams for place in prepositional(team, "to", "into")]
    for part in guests if teams else ():
        if part.actor.kind == "organization":  # who goes is its team
            part.token = teams[0].i
    return guests, list(prepositional(verb, "to", "into")) or of_teams


def accompanying(verb: Token, casting: Casting) -> Sides:
    """ "Accompanied the president to Rome": both go."""
    led = [] if is_passive(verb) else persons(casting, undergoers(verb), "guest")
    guests = persons(casting, doing(verb, casting), "guest") if led else []
    return [*led, *guests], list(prepositional(verb, "to"))


def taking(verb: Token, casting: Casting) -> Sides:
    """ "A tour that took her to Oslo and Riga"."""
    if not any(s.lemma_.lower() in words("journeys") for s in subjects(verb)):
        return [], []
    return persons(casting, objects(verb), "guest"), list(prepositional(verb, "to"))


def leaving(verb: Token, casting: Casting) -> Sides:
    """ "Leaves for Paris", "leaves Madrid for Paris"."""
    leavers = subjects(verb)
    guests = cast(casting, [*leavers, *fellow_travellers(verb, "for")], "guest") if casting.parts(leavers) else []
    return guests, list(prepositional(verb, "for"))


def inviting(verb: Token, casting: Casting) -> Sides:
    """ "Invited him to visit Paris"."""
    visits = [
        t
        for c in children(verb, "xcomp", "ccomp", "advcl")
        if c.lemma_ in ("visit", "come", "travel")
        for t in c.subtree
    ]
    destination = [t for t in visits if t.dep_ in ("dobj", "pobj")] + list(prepositional(verb, "to"))
    guests = cast(casting, undergoers(verb), "guest")
    hosts = cast(casting, doing(verb, casting), "host")
    if not guests or not (destination or visits):
        return [], []
    return hosts + guests, destination


def welcomed(verb: Token, casting: Casting) -> Sides:
    """ "Was welcomed to Paris", "he welcomed her to Paris": who welcomes is a host there."""
    guests = persons(casting, undergoers(verb), "guest")
    hosts = [p for p in persons(casting, doing(verb, casting), "host") if guests]
    return hosts + guests, list(prepositional(verb, "to"))


def expected(verb: Token, casting: Casting) -> Sides:
    """ "is expected in Yangon on Wednesday": people only, and a place."""
    if not is_passive(verb) or children(verb, "xcomp", "ccomp"):
        return [], []
    expected_ones = persons(casting, undergoers(verb), "guest")
    guests = persons(casting, [*undergoers(verb), *fellow_travellers(verb)], "guest") if expected_ones else []
    back = [c for c in children(verb, "advmod") if c.lower_ in ("back", "there")]  # "expected back in Riyadh tonight"
    return guests, [t for over in (verb, *back) for t in prepositional(over, "in", "at")]


def being(verb: Token, casting: Casting) -> Sides:
    """ "is in London", "will be back at the White House", "finds himself in Paris": people only."""
    passed_over = ("punct", "advmod", "neg", "dobj" if verb.lemma_ == "find" else "punct")
    after = next((c for c in verb.rights if c.dep_ not in passed_over), None)
    if after is not None and after.lower_ == "due":
        after = next((c for c in after.rights if c.dep_ == "prep"), None)
    elif after is not None and after.lower_ == "on":
        after = next((c for way in children(after, "pobj") if way.lower_ == "way" for c in children(way, "prep")), None)
    elif after is not None and after.lower_ == "to" and verb.tag_ != "VBN":
        return [], []
    again = (p for c in verb.rights if c.lower_ == "back" for p in children(c, "prep"))
    after = next(again, after)
    if after is None or after.lower_ not in ("in", "to", "at"):
        return [], []
    there = persons(casting, subjects(verb), "guest")
    guests = persons(casting, [*subjects(verb), *fellow_travellers(verb)], "guest") if there else []
    return guests, [t for t in children(after, "pobj") if after.lower_ != "at" or known_venue(proper_name(t) or "")]


def is_due(verb: Token) -> bool:
    """ "Is due in Paris on Monday", "is on his way to Rome"."""
    under_way = any(t.lower_ == "way" for t in prepositional(verb, "on"))
    return verb.lemma_ == "be" and (under_way or any(c.lower_ == "due" for c in children(verb, "acomp")))
