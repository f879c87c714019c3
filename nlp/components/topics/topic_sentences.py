"""What a sentence says was talked about, by whomever: discussed, raised, on the agenda, or urged by one side."""

from collections.abc import Iterator
from dataclasses import dataclass

from spacy.tokens import Span, Token

from nlp.components.frames.subjects import subjects
from nlp.components.frames.syntax import SUBJECTS, children, conjuncts
from nlp.components.tellings.event_words import words
from nlp.components.topics.topic_aims import aims, asked, objects_of
from nlp.components.topics.topic_crux import called_crux, said_again
from nlp.components.topics.topic_events import concerned
from nlp.components.topics.topic_handed import handed
from nlp.components.topics.topic_idioms import asked_after, came_for, came_up, fronted, gone_over, took_up, unsettled
from nlp.components.topics.topic_settled import agreed_in
from nlp.components.topics.topic_told import told

ALSO_ABOUT = {
    "speak": ["of"], "talk": ["of"], "deal": ["with"], "revolve": ["around"], "center": ["around"], "inform": ["of"],
    "brief": ["of"],
}  # fmt: skip
BRIEFING = frozenset({"brief", "inform", "update", "consult"})
ADDRESSING = frozenset({"address", "share"})
ATTENTION = frozenset({"accent", "attention", "emphasis", "focus", "headway", "priority", "progress"})
ACTORS = frozenset({"PERSON", "NORP", "ORG", "GPE"})
NOUNS = frozenset({"NOUN", "PROPN"})
DEBATING = frozenset({"consider", "debate", "deliberate", "discuss", "examine", "explore", "negotiate", "review"})
LISTED = frozenset({"ROOT", "npadvmod", "appos", "conj", "dep", "nsubj", "attr", "dobj"})
LUGGAGE = frozenset({"bag", "baggage", "briefcase", "folder", "luggage", "suitcase"})
HEARTS = frozenset({"center", "centre", "core", "heart"})
HELD_IN = frozenset({*(("in", word) for word in LUGGAGE), *(("at", word) for word in HEARTS)})
"""What topics are said to be in or at: "with an offer in his luggage", "fish at the heart of the talks"."""
TOPPING = frozenset({"top", "dominate", "fill", "crowd", "head", "lead"})
HOLDING = frozenset({"include", "cover", "contain", "feature", "comprise", "be", "have", "list", "remain"})


@dataclass(frozen=True, slots=True)
class Discussed:
    """Something talked about: the head of its phrase, the word that says so, and how surely it says so.

    `rank` is 0 for what is said to be discussed or on the agenda, 1 for what one side stressed, asked or offered, 2 for
    what else it told the other;
    `speakers` are the tokens of those who did, empty in a passive clause.
    """

    root: Token
    verb: Token
    rank: int
    speakers: tuple[Token, ...]


def discussed_in(sentence: Span) -> list[Discussed]:
    """What a sentence says was talked about, in text order."""
    return [found for token in sentence for found in _at(token)]


def _at(token: Token) -> Iterator[Discussed]:
    lemma = token.lemma_.lower()
    if token.pos_ == "VERB":
        yield from _said(token, agreed_in(token) + fronted(token) + unsettled(token), 0)
    if token.pos_ == "VERB" and lemma in words("topic_verbs"):
        yield from _said(token, _discussed_by(token) or asked_after(token), 0)
    elif token.pos_ == "VERB" and lemma in words("issue_verbs"):
        yield from _said(token, _pressed_by(token), 1)
    elif token.pos_ == "VERB" and lemma in words("topic_telling"):
        yield from _said(token, told(token), 2)
    elif token.pos_ == "NOUN" and lemma in words("topic_nouns"):
        yield from _said(token, _of_noun(token), 0)
    elif token.pos_ == "VERB" and (idiom := gone_over(token) or took_up(token)):
        yield from _said(token, idiom, 0)
    elif token.pos_ == "VERB" and (idiom := asked_after(token) or handed(token) or came_for(token)):
        yield from _said(token, idiom, 1)
    elif token.pos_ in ("VERB", "AUX") and (risen := came_up(token) or concerned(token)):
        yield from (Discussed(root, token, 0, ()) for root in risen)
    elif token.pos_ in NOUNS and lemma in words("agenda_places") | words("agenda_names") | LUGGAGE | HEARTS:
        yield from _said(token, _on_agenda(token) or called_crux(token), 0)
    elif token.pos_ == "ADV" and (again := said_again(token)):
        yield from _said(token, again, 0)
    elif token.pos_ == "NOUN" and (crux := called_crux(token)):
        yield from _said(token, crux, 0)


def _said(word: Token, roots: list[Token], rank: int) -> Iterator[Discussed]:
    speakers = tuple(subjects(word)) if word.pos_ == "VERB" and not children(word, "nsubjpass") else ()
    for root in roots:
        yield Discussed(root, word, rank, speakers)


def _discussed_by(verb: Token) -> list[Token]:
    """ "discussed trade", "trade was discussed", "exchanged views on trade", "touched on trade"."""
    things = [t for o in children(verb, "dobj", "nsubjpass") for t in conjuncts(o) if not _is_addressee(verb, t)]
    if verb.lemma_ == "dominate":
        agents = [t for by in children(verb, "agent") for o in children(by, "pobj") for t in conjuncts(o)]
        things = agents or [t for s in children(verb, "nsubj") for t in conjuncts(s)]
    if not things and verb.dep_ in ("acl", "relcl") and verb.tag_ == "VBN":  # "the matters discussed"
        things = [verb.head]
    things += [t for t in (*_listed_before(verb), *_listed_on(verb, things)) if t not in things]
    if not things and verb.lemma_ in DEBATING:
        things = [t for clause in children(verb, "ccomp", "xcomp") for t in _of_clause(clause)]
    framed = [t for thing in things for t in objects_of(thing, words("topic_prepositions")) or [thing]]
    about = words("topic_prepositions") | frozenset(ALSO_ABOUT.get(verb.lemma_, ()))
    if verb.lemma_ in BRIEFING:  # "briefed the envoy, a Dane, of the talks"
        framed += [t for o in children(verb, "dobj") for a in (o, *children(o, "appos")) for t in _briefed_on(a)]
    return framed + objects_of(verb, about)


def _briefed_on(addressee: Token) -> list[Token]:
    """What the parse hangs on those who are briefed, where it is no land of theirs."""
    found = objects_of(addressee, words("topic_prepositions") | {"of"})
    return [t for t in found if t.pos_ == "NOUN" and not t.ent_type_ and t.i > addressee.i + 1]


def _listed_before(verb: Token) -> list[Token]:
    """ "Fishing, visas and wheat were discussed": what the parse takes for an apposition of the first."""
    return [
        named
        for thing in children(verb, "nsubjpass")
        for other in children(thing, "appos")
        for named in (*children(other, "nmod"), *conjuncts(other))
        if other.i > thing.i and named.pos_ in NOUNS
    ]


def _listed_on(verb: Token, things: list[Token]) -> list[Token]:
    """ "Discussed banana exports, the fight against smuggling": what the parse coordinates to the verb."""
    nouns = (c for c in children(verb, "conj") if things and c.pos_ in NOUNS and c.i > things[-1].i)
    return [t for noun in nouns for t in conjuncts(noun)]


def _of_clause(clause: Token) -> list[Token]:
    """ "discussed who pays for the wall", "discussed how to reopen the border"."""
    found = [t for t in aims(clause) if t.ent_type_ not in ("DATE", "TIME")]
    found = found or [t for s in children(clause, "nsubj", "nsubjpass") for t in conjuncts(s)]
    if clause.tag_ in ("VBD", "VBN"):  # "discussed the ban declared on Tuesday and the strike"
        found += children(clause, "conj")
    return [t for t in found if t.pos_ in NOUNS] or asked(clause)


def _is_addressee(verb: Token, thing: Token) -> bool:
    """Whom one briefs or addresses is no topic."""
    return verb.lemma_ in BRIEFING or (verb.lemma_ in ADDRESSING and thing.ent_type_ in ACTORS)


def _pressed_by(verb: Token) -> list[Token]:
    """ "stressed the need for aid", "called for a truce", "agreed to back safe zones", "urged it to free the crew"."""
    done = children(verb, "dobj", "nsubjpass") if verb.lemma_ != "call" else []  # "calls it hysteria"
    things = [t for o in done for t in conjuncts(o) if t.ent_type_ not in ACTORS]
    after = objects_of(verb, words("topic_prepositions") | {"for", "against", "of"})
    aimed = [t for v in children(verb, "xcomp", "ccomp") if v.tag_ == "VB" for t in aims(v)]
    return things + after + aimed or told(verb)


def _of_noun(noun: Token) -> list[Token]:
    """ "an exchange of views on trade", "special attention was paid to trade"."""
    of = {"of"} if noun.lemma_ in words("topic_debates") else set()
    found = objects_of(noun, words("topic_prepositions") | of)
    if not found and noun.lemma_ in ATTENTION and noun.dep_ in ("nsubjpass", "dobj", "nsubj"):
        found = objects_of(noun.head, words("topic_prepositions") | {"to"})
    return found


def _on_agenda(noun: Token) -> list[Token]:
    """ "with trade on the agenda", "trade topped the agenda", "the agenda includes it", "the main topic was trade"."""
    head, lemma = noun.head, noun.lemma_.lower()
    if written := _after_colon(noun):
        return written
    if noun.dep_ == "pobj" and head.lower_ in ("on", "atop") and lemma in words("agenda_places"):
        return _held_before(head) or _right_before(head.head) or _placed(head.head)
    if noun.dep_ == "pobj" and (head.lower_, lemma) in HELD_IN:
        return _held_before(head) or _right_before(head) or _placed(head.head)
    if lemma not in words("agenda_names"):
        return []
    if noun.dep_ == "pobj" and head.lower_ in ("of", "among"):  # "was one of the main subjects"
        be = head.head.head if head.head.dep_ == "attr" else head.head
        return [t for s in children(be, *SUBJECTS) for t in conjuncts(s)] if be.lemma_ == "be" else []
    listed = [t for o in children(noun, "appos") for t in conjuncts(o)]
    if noun.dep_ == "dobj" and head.lemma_ in TOPPING and head.dep_ == "acl":  # "with fish topping the agenda"
        return listed + conjuncts(_held_with(head.head))
    if (noun.dep_ == "dobj" and head.lemma_ in TOPPING) or (noun.dep_ == "attr" and head.lemma_ == "be"):
        return listed + [t for s in children(head, *SUBJECTS) for t in conjuncts(s)]
    if noun.dep_ in SUBJECTS and head.lemma_ in HOLDING:
        named = [t for o in children(head, "dobj", "attr") for t in conjuncts(o)]
        return listed + named + objects_of(head, frozenset({"on"}))
    return listed


def _held_with(noun: Token) -> Token:
    """The noun that "with" holds, where the parse hangs its clause on what is said of it: "the fate of the workers"."""
    node = noun
    while node.dep_ == "pobj" and node.head.lower_ == "of" and node.head.head.pos_ in NOUNS:
        node = node.head.head
    return node if node.dep_ == "pobj" and node.head.lower_ == "with" else noun


def _after_colon(noun: Token) -> list[Token]:
    """ "Agenda unchanged: fishing licences, the rift", but not "the issue was money: they will lend it"."""
    rest = noun.doc[noun.i + 1 : noun.sent.end]
    colon = next((t.i for t in rest if t.text == ":"), None)
    said = children(noun.head, "attr") if noun.dep_ in SUBJECTS and noun.head.lemma_ == "be" else []
    said = [t for t in said if t.lemma_.lower() not in words("agenda_names") and not children(t, "nummod")]
    return (
        []
        if colon is None or any(t.i < colon for t in said)
        else [t for t in rest if t.i > colon and t.pos_ in NOUNS and t.dep_ in LISTED]
    )


def _right_before(ranked: Token) -> list[Token]:
    """ "Computer theft high on the list": the noun before an adverb that the parse hangs elsewhere."""
    before = ranked.nbor(-1) if ranked.pos_ in ("ADJ", "ADV") and ranked.i > ranked.sent.start else None
    return conjuncts(before) if before is not None and before.pos_ == "NOUN" else []


def _held_before(prep: Token) -> list[Token]:
    """ "Received him, with Aceh on everyone's lips": what "with" holds right before "on"."""
    before = prep.nbor(-1) if prep.i > prep.sent.start else prep
    held = before.dep_ == "pobj" and before.head.lower_ == "with" and before.ent_type_ != "PERSON"
    return conjuncts(before) if held and before.pos_ in NOUNS else []


def _placed(holder: Token) -> list[Token]:
    """What stands on an agenda: the noun before it, or the subject of "is", "figures" or "comes high"."""
    while holder.head != holder and (holder.dep_ == "conj" or holder.pos_ in ("ADJ", "ADV", "ADP")):
        holder = holder.head
    if holder.pos_ in NOUNS and holder.dep_ in SUBJECTS and holder.head.lemma_ in HOLDING - {"have"}:
        named = [t for o in children(holder.head, "dobj", "attr") for t in conjuncts(o)]
        return named or conjuncts(holder)  # "issues on the agenda include rail"
    if holder.pos_ in NOUNS:
        return conjuncts(holder)
    return [t for s in children(holder, "nsubj", "nsubjpass") for t in conjuncts(s)]
