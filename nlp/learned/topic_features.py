"""What a classifier sees of phrases that an encounter may have been about."""

from collections.abc import Iterator

from spacy.tokens import Token

from graph.model import Topic
from nlp.components.encounters.found import Found
from nlp.components.frames.syntax import SUBJECTS, children, governor
from nlp.components.tellings.event_words import triggers, words
from nlp.components.text.lead import is_news
from nlp.components.topics.taxonomy import terms_in
from nlp.components.topics.topic_options import Phrases, TopicOption
from nlp.learned.clause_paths import state_of
from nlp.learned.trigger_features import how_far

CLASSES = (
    "topic_verbs", "issue_verbs", "topic_telling", "topic_settling", "topic_nouns", "agenda_places", "agenda_names",
    "event_nouns", "meals", "representatives", "topic_efforts", "topic_instruments", "topic_troubles", "topic_frames",
    "motion_verbs", "meeting_verbs", "venue_nouns", "vehicles", "part_nouns", "topic_idle_nouns", "topic_stage",
    "topic_general", "journeys",
)  # fmt: skip
"""The word lists whose words are alike as heads of phrases and as what phrases hang on; of several, the first."""
TALKING = frozenset({
    "trigger", "topic_verbs.verb", "topic_nouns.noun", "event_nouns.noun", "telling.noun", "telling.verb",
    "agenda_places.noun", "agenda_names.noun",
})  # fmt: skip
PRESSING = frozenset({"issue_verbs.verb", "topic_telling.verb", "topic_settling.verb"})
NOUNS = frozenset({"NOUN", "PROPN"})
MOST_WORDS, MOST_RIVALS, MOST_RULED = 6, 2, 3
LONG = 5
"""Words with more letters have an ending that says what kind they are: "-tion", "-ment", "-ist"."""


class Company:
    """What the features need of an encounter, made once for all its options; `ruled` counts what rules propose."""

    def __init__(self, found: Found, phrases: Phrases, ruled: int) -> None:
        self.found, self.phrases, self.ruled = found, phrases, ruled
        self.own = {telling.trigger.i for telling in found.tellings}
        self.rivals = phrases.triggers - self.own
        self.state = state_of(found)
        self.news = "news" if is_news(phrases.doc, found.tellings) else "background"
        self._actors = {id(part.actor) for part in found.parts}
        self._lands = {part.actor.country for part in found.parts if part.actor.country}

    def who(self, token: Token) -> str:
        """Whether a token names somebody who took part, somebody else of a side, others, or nobody."""
        mention = self.phrases.mention_at.get(token.i)
        if mention is None:
            return "none"
        if any(id(actor) in self._actors for actor in mention.actors):
            return "party"
        return "side" if any(actor.country in self._lands for actor in mention.actors) else "other"

    def kind(self, token: Token) -> str:
        """What kind of word it is: one that tells of the encounter or of any, of one of the lists, or another."""
        if token.i in self.own:
            return "trigger"
        lemma, part = token.lemma_.lower(), "noun" if token.pos_ in NOUNS else "verb"
        if (lemma, part) in triggers():
            return f"telling.{part}"
        return next((f"{name}.{part}" for name in CLASSES if lemma in words(name)), token.pos_)


def topic_features(option: TopicOption, company: Company) -> Iterator[str]:
    """Named features of one option."""
    found, grade = company.found, _grade(option.topic)
    yield "any"
    yield f"words={min(len((option.topic.text or '').split()), MOST_WORDS)}"
    yield f"grade={grade}"
    yield f"grade={grade}|{found.type}|{company.news}"
    yield f"encounter={found.type}|{company.state}"
    yield f"encounter={found.type}|{company.news}"
    yield from _of_rules(option, company)
    if option.root is None:
        yield "elsewhere"
        return
    reach = "same" if option.apart == 0 else "next" if option.apart == 1 else "far" if option.apart > 1 else "before"
    yield f"reach={reach}"
    yield f"reach={reach}|{grade}"
    yield f"reach={reach}|{found.type}|{company.news}"
    yield from _of_head(option.root, company, reach)
    yield from _of_hanging(option.root, company, reach)
    yield from _of_sentence(option.root, option, company, reach)


def _grade(topic: Topic) -> str:
    """How surely the taxonomy has a topic for the words: by a term, by what only hints at one, or not at all."""
    if topic.id is None:
        return "none"
    return "term" if next(terms_in(topic.text or ""), None) else "hint"


def _of_rules(option: TopicOption, company: Company) -> Iterator[str]:
    """Which rule proposes it; each name begins with "rule", so that training can leave them out."""
    if not option.rules and company.ruled:
        yield "rule=other"
        yield f"rule=other|{min(company.ruled, MOST_RULED)}"
    for source, place in option.rules[:1]:
        yield "rule"
        yield f"rule={source}"
        yield f"rule@{min(place, MOST_RULED)}"
        yield f"rule={source}|first={place == 0}"
        yield f"rule={source}|{company.news}"
        yield f"rule|{company.found.type}"


def _of_head(root: Token, company: Company, reach: str) -> Iterator[str]:
    lemma = root.lemma_.lower()
    if len(lemma) > LONG:
        yield f"ending={lemma[-3:]}"
        yield f"ending={lemma[-3:]}|{root.pos_}"
    yield f"class={company.kind(root)}"
    yield f"tag={root.tag_}|{root.ent_type_}"
    yield f"entity={root.ent_type_}|{reach}"
    yield f"who={company.who(root)}"


def _of_hanging(root: Token, company: Company, reach: str) -> Iterator[str]:
    """The word that the phrase hangs on, and how; and who is the subject of the verb over it."""
    over, relation = _over(root)
    kind = company.kind(over)
    about, talk = "about" if relation in words("topic_prepositions") else relation, _coarse(kind)
    yield f"about={about}|{reach}"
    yield f"about={about}|{talk}"
    yield f"about={about}|{talk}|{reach}"
    yield f"hangs={relation}|{kind}"
    yield f"hangs={relation}|{kind}|{reach}"
    yield f"over={kind}|{reach}"
    yield f"over={over.lemma_.lower()}|{relation}"
    verb, way = governor(root)
    if verb is not None:
        subject = next(iter(children(verb, *SUBJECTS)), None)
        speaker = "none" if subject is None else "itself" if subject == root else _speaker(subject, company)
        yield f"speaker={speaker}|{company.kind(verb)}|{'subject' if way == 'subject' else 'object'}"
        yield f"speaker={speaker}|{reach}"


def _over(root: Token) -> tuple[Token, str]:
    """What a phrase hangs on, past those behind which it is listed, and by which preposition or label."""
    node = root
    while node.dep_ == "conj" and node.head.i < node.i:
        node = node.head
    if node.dep_ == "pobj":
        return node.head.head, node.head.lower_
    return node.head, node.dep_


def _coarse(kind: str) -> str:
    return "talk" if kind in TALKING else "press" if kind in PRESSING else kind.rpartition(".")[2].lower()


def _speaker(subject: Token, company: Company) -> str:
    who = company.who(subject)
    return who if who != "none" else subject.pos_


def _of_sentence(root: Token, option: TopicOption, company: Company, reach: str) -> Iterator[str]:
    """Whether other encounters stand beside it or between, and how far off the telling is."""
    trigger, sentence = option.telling.trigger, root.sent
    low, high = sorted((root.i, trigger.i))
    yield f"between={any(low < i < high for i in company.rivals)}|{reach}"
    yield f"rivals={min(sum(sentence.start <= i < sentence.end for i in company.rivals), MOST_RIVALS)}|{reach}"
    if option.apart == 0:
        yield f"far={how_far(root, trigger)}|{'after' if root.i > trigger.i else 'before'}"
    else:
        told = any(sentence.start <= i < sentence.end for i in company.phrases.triggers)
        yield f"apart={option.apart}|{company.news}"
        yield f"apart={option.apart}|{told}"
