"""The stops of one journey: "a tour that took in A, B and C", "to A on Friday and B on Sunday", "with stops in A".

Parsers hang what follows a date on the date, so that the stops behind it are found by the words between them.
"""

from collections.abc import Iterator
from dataclasses import replace

from spacy.tokens import Doc, Token

from nlp.components.actors.actors import ActorMention
from nlp.components.frames.casting import Casting
from nlp.components.frames.destinations import send_to
from nlp.components.frames.syntax import children, prepositional
from nlp.components.tellings.event_words import words
from nlp.components.tellings.telling import Telling

_INCLUDING = frozenset({"comprise", "cover", "encompass", "feature", "include", "span", "take"})
_STAYS = frozenset({"leg", "stop", "stopover", "visit"})
_BETWEEN = frozenset(
    {",", "and", "then", "finally", "(", ")", "-", "–", "to", "in", "on", "from", "until", "the", "later"}
)
_LINKS = frozenset({",", "and", "then", ")"})
_NOT = frozenset({"not", "never", "but"})
_SUBJECT = frozenset({"nsubj", "nsubjpass", "poss", "compound", "amod"})
_ONWARD = frozenset({"afterwards", "finally", "later", "then", "thence"})
_LONGEST_GAP = 12


def further_stops(found: list[Telling], casting: Casting) -> list[Telling]:
    """A visit for each stop that the words of a journey add to those that are told already."""
    added: list[Telling] = []
    for telling in found:
        if telling.type != "visit" or not telling.parts or telling.word.frame in ("inviting", "invitation"):
            continue
        here = [t for t in (*found, *added) if t.type == "visit" and t.trigger.sent == telling.trigger.sent]
        known = {t.where.country for t in here if t.where is not None}
        for stop in _stops(telling, casting):
            for visit in send_to(replace(telling, where=None), [stop], casting):
                if visit.where is not None and visit.where.country not in known and _has_guest(visit):
                    known.add(visit.where.country)
                    added.append(visit)
    return added


def stop_of(telling: Telling, casting: Casting) -> Token | None:
    """The first place behind the trigger that is in the country visited."""
    land = telling.where.country if telling.where is not None else None
    sentence = telling.trigger.sent
    for i in range(telling.trigger.i + 1, sentence.end):
        mention = casting.by_token.get(i)
        if mention is None or land is None or mention.actors[0].country != land:
            continue
        root = sentence.doc[mention.root]
        misread = mention.form == "metonym" and root.dep_ == "conj"  # "Berlin on Monday and Rome", as if of the day
        if _is_place(mention) or misread:
            return root
    return None


def _has_guest(telling: Telling) -> bool:
    return any(p.role == "guest" for p in telling.parts)


def _stops(telling: Telling, casting: Casting) -> Iterator[Token]:
    """The places that a journey includes, and those that follow its goal with nothing but a day between."""
    included = list(_included(telling.trigger))
    first = included[0] if included else stop_of(telling, casting)
    yield from included
    if first is not None and (telling.trigger.pos_ != "NOUN" or included or _goes(telling.trigger)):
        yield from _listed_behind(first, casting)
        for onward in _onward(first, casting):
            yield from (onward, *_listed_behind(onward, casting))


def _onward(first: Token, casting: Casting) -> Iterator[Token]:
    """ "To Oslo, where he is to see the king, then Riga": the places behind "then", with nothing but "to" between.

    "To Oslo on Friday to see the king and to Riga on Sunday" has none, "to Oslo, followed by Riga" a verb.
    """
    doc = first.doc
    for token in doc[first.i + 1 : first.sent.end - 1]:
        before = doc[token.i - 1].lower_
        then = token.lower_ in _ONWARD and before in (",", "and", "then", ";")
        if not (then or (token.lower_ == "by" and before == "followed") or _goes_on_to(token, first)):
            continue
        at = token.i + 1 + (doc[token.i + 1].lower_ in ("to", "for", "on"))
        mention = casting.by_token.get(at)
        if mention is not None and mention.start == at and _is_stop(mention, doc):
            yield doc[mention.root]


def _goes_on_to(opening: Token, first: Token) -> bool:
    """Whether a second "to" takes up the first, with no other place and nothing but what he goes there for between."""
    doc = opening.doc
    if opening.lower_ != "to" or doc[opening.i - 1].lower_ != "and" or doc[first.i - 1].lower_ != "to":
        return False
    between = doc[first.i + 1 : opening.i]
    return not any(t.tag_ in ("VBD", "VBZ", "VBP", "MD") or (t.lower_ == "to" and t.tag_ == "IN") for t in between)


def _goes(noun: Token) -> bool:
    """ "Her visit to A and B", "a tour of A and B", "stops in A and B": what a noun says of where it leads."""
    stops = noun.lemma_ in _STAYS and noun.tag_ == "NNS"
    return any(c.lower_ in ("to", "of") or (stops and c.lower_ == "in") for c in children(noun, "prep"))


def _included(noun: Token) -> Iterator[Token]:
    """ "A trip that covers A and B", "the tour will include stops in A and B"."""
    if noun.lemma_.lower() not in words("journeys"):
        return
    verbs = [*children(noun, "relcl", "acl"), *([noun.head] if noun.dep_ == "nsubj" else [])]
    for verb in verbs:
        if verb.lemma_ in _INCLUDING and (verb.lemma_ != "take" or any(c.lower_ == "in" for c in verb.children)):
            objects = [*children(verb, "dobj"), *(prepositional(verb, "in") if verb.lemma_ == "take" else ())]
            for place in objects:
                yield from prepositional(place, "in", "to") if place.lemma_ in _STAYS else (place,)


def _listed_behind(first: Token, casting: Casting) -> Iterator[Token]:
    """The places behind one, parted by commas, "and" and their days."""
    doc: Doc = first.doc
    mention = casting.by_token.get(first.i)
    end, limit = (mention.end if mention is not None else first.i + 1), first.sent.end
    while end < limit:
        gap, i = set[str](), end
        while i < limit and i - end < _LONGEST_GAP and casting.by_token.get(i) is None and _is_between(doc[i]):
            gap.add(doc[i].lower_)
            i += 1
        following = casting.by_token.get(i) if i < limit else None
        if following is None or not gap & _LINKS or not _is_stop(following, doc):
            return
        if following.end < limit and doc[following.end].lower_ in _NOT:
            return  # "and Ankara not at all"
        yield doc[following.root]
        end = following.end


def _is_between(token: Token) -> bool:
    return token.lower_ in _BETWEEN or token.ent_type_ in ("DATE", "TIME", "CARDINAL") or token.like_num


def _is_stop(mention: ActorMention, doc: Doc) -> bool:
    """Whether a place is named for itself, and neither does something nor owns what follows."""
    after = doc[mention.end] if mention.end < len(doc) else None
    acts = doc[mention.root].dep_ in _SUBJECT or (
        after is not None and (after.tag_ == "POS" or after.pos_ in ("VERB", "AUX"))
    )
    return (_is_place(mention) or _is_capital(mention)) and not acts


def _is_capital(mention: ActorMention) -> bool:
    """ "Kyiv on Thursday and Moscow on Friday": a capital without a preposition, which reads as its government."""
    return mention.form == "metonym" and mention.actors[0].kind == "country"


def _is_place(mention: ActorMention) -> bool:
    return mention.form == "name" and mention.actors[0].kind in ("place", "country")
