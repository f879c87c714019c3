"""What a classifier sees of places where an encounter may have been."""

import datetime as dt
from collections.abc import Iterator, Sequence

from spacy.tokens import Token

from nlp.components.encounters.found import Found
from nlp.components.frames.casting import Casting
from nlp.components.frames.syntax import governor
from nlp.components.places.place_options import PlaceOption, over
from nlp.components.places.sentence_places import people_of, stands_with
from nlp.components.tellings.telling import Where
from nlp.components.text.lead import is_news
from nlp.learned.clause_paths import clause_path, order_of, state_of
from nlp.learned.trigger_features import how_far

OLD = 14
NEXT_DAYS = 4
"""So many days later a traveller may still be there."""


def place_features(option: PlaceOption, found: Found, company: Sequence[Found], casting: Casting) -> Iterator[str]:
    """Named features of one option; `company` are the encounters of the document."""
    kept = same_place(option.where, found.where)
    rules = "none" if found.where is None else f"{'city' if found.where.city else 'land'}{found.where.rank}"
    kind = option.source if option.source != "text" else f"apart{option.apart}"
    sides = {p.actor.country for p in found.parts if p.actor.country}
    code = option.where.country if option.where is not None else None
    home = "none" if code is None else "home" if code in sides else "abroad"
    grain = "none" if option.where is None else "city" if option.where.city else "land"
    state = state_of(found)
    news = "news" if is_news(found.tellings[0].trigger.doc, found.tellings) else "background"
    if kept:
        yield f"kept|{kind}"
        yield f"kept|{rules}|located={found.where is not None and found.where.lat is not None}"
        yield f"kept|{found.type}|{state}"
    yield f"kind={kind}"
    yield f"kind={kind}|{grain}|{found.type}"
    yield f"kind={kind}|rules={rules}"
    yield f"kind={kind}|{home}|{found.type}"
    yield f"kind={kind}|{news}|{state}"
    yield f"kind={kind}|{_age(found)}|{state}"
    if found.where is not None and option.where is not None:
        yield f"agrees={found.where.country == code}|{grain}|rules={rules}"
    roles = {p.role for p in found.parts if p.actor.country == code and code}
    for role in roles:
        yield f"role={role}|{grain}|{found.type}|{kind}"
    claimed = (
        sum(other is not found and same_place(option.where, other.where) for other in company) if option.where else 0
    )
    yield f"claimed={min(claimed, 2)}|{kind}"
    if option.token is not None:
        yield from _of_token(option.token, option, grain)
        yield from _of_company(option.token, option, found, company, casting)
    if option.other is not None:
        yield from _of_other(option.other, found, grain)


def _age(found: Found) -> str:
    """How long before publication an encounter was."""
    published = found.tellings[0].trigger.doc._.published
    if published is None or found.when is None:
        return "undated"
    days = (published - dt.date.fromisoformat(found.when.end)).days
    return "ahead" if days < 0 else "fresh" if days <= NEXT_DAYS else "old" if days > OLD else "recent"


def same_place(where: Where | None, other: Where | None) -> bool:
    """Whether both are one city and country; a venue alone is no place."""
    return _town(where) == _town(other)


def _town(where: Where | None) -> tuple[str | None, str | None]:
    return (None, None) if where is None else (where.city, where.country)


def _of_token(token: Token, option: PlaceOption, grain: str) -> Iterator[str]:
    trigger = option.telling.trigger
    preposition = token.head.lower_ if token.dep_ == "pobj" else token.dep_
    yield f"prep={preposition}|{grain}|{'same' if option.apart == 0 else 'near'}"
    yield f"dep={token.dep_}|{token.ent_type_}"
    verb = governor(token)[0]
    yield f"over={'none' if verb is None else verb.lemma_.lower()}|{preposition}"
    if option.apart == 0:
        after = "after" if token.i > trigger.i else "before"
        yield f"path={clause_path(token, trigger)}|{after}"
        yield f"path={clause_path(token, trigger)}|{preposition}"
        yield f"far={how_far(token, trigger)}|{after}"
        yield f"own={trigger.is_ancestor(token)}|{trigger.pos_}|{preposition}"
        low, high = sorted((token.i, trigger.i))
        yield f"commas={min(sum(t.text in ',;' for t in token.doc[low:high]), 2)}|{after}"
        yield f"verbs={min(sum(t.pos_ == 'VERB' and t != trigger for t in token.doc[low:high]), 3)}|{after}"
    else:
        yield f"apart={option.apart}|{preposition}|{grain}"


def _of_company(
    token: Token, option: PlaceOption, found: Found, company: Sequence[Found], casting: Casting
) -> Iterator[str]:
    """What else the words around the place speak of."""
    rivals = {t.trigger.i for other in company if other is not found for t in other.tellings}
    rivals -= {telling.trigger.i for telling in found.tellings}
    trigger = option.telling.trigger if option.apart == 0 else None
    of_what = stands_with(token, trigger, rivals, people_of(found), casting)
    reach = "same" if option.apart == 0 else "near"
    hang = over(token)
    told = next((o for o in company if o is not found and any(t.trigger == hang for t in o.tellings)), None)
    if told is not None:
        yield f"rival={told.type}|{state_of(told)}|{found.type}|{state_of(found)}|{reach}"
        yield f"rival|gap={_gap(told, found)}|{reach}"
    yield f"of={of_what}|{reach}"
    yield f"of={of_what}|{reach}|{token.head.lower_ if token.dep_ == 'pobj' else token.dep_}"
    yield f"of={of_what}|{option.apart}|{found.type}"
    yield f"hang={hang.pos_}|{reach}|{'own' if hang == option.telling.trigger else 'other'}"


def _of_other(other: Found, found: Found, grain: str) -> Iterator[str]:
    order = order_of(other, found)
    shared = len({p.actor.id for p in found.parts} & {p.actor.id for p in other.parts})
    yield f"other={other.type}|{found.type}|{order}"
    yield f"other={order}|{min(shared, 2)}|{grain}"
    yield f"other={other.status}|{found.status}"
    yield f"other={other.type}|gap={_gap(other, found)}|{state_of(other)}|{state_of(found)}"
    yield f"other={order}|gap={_gap(other, found)}"


def _gap(other: Found, found: Found) -> str:
    """How far apart the days of two encounters are, as far as both are dated."""
    if other.when is None or found.when is None:
        return "unsaid"
    first, last = sorted((other.when, found.when), key=lambda when: when.start)
    days = (dt.date.fromisoformat(last.start) - dt.date.fromisoformat(first.end)).days
    return "same" if days <= 0 else "days" if days <= NEXT_DAYS else "long"
