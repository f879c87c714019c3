"""The words of a topic: from the noun at its head to a phrase without frame, dates, venues and side remarks.

Some nouns only frame a topic: what was discussed in "the importance of trade" or "a range of issues, including trade"
is trade. Others are never a topic: days, rooms, telephones.
"""

from collections.abc import Iterator

from spacy.tokens import Span, Token

from nlp.components.frames.syntax import children, conjuncts
from nlp.components.tellings.event_words import words
from nlp.components.topics.topic_fullness import says_enough
from nlp.components.topics.topic_grounds import stands_by
from nlp.components.topics.topic_hyphens import whole_words

MOST_WORDS = 10
MOST_DEEP = 3
KINDS = frozenset({"agreement", "cooperation", "development", "initiative", "project"})
"""General words that are a topic before the noun of an encounter: "the development conference"."""
INCLUDING = frozenset({"including", "like", "as"})
CLAUSES = frozenset({"relcl", "appos", "advcl", "parataxis"})
COORDINATED = frozenset({"conj", "cc", "preconj"})
LOOSE = frozenset({"ADP", "ADV", "CCONJ", "PART", "DET", "VERB", "AUX", "SCONJ"})
PLACING = frozenset({"in", "at"})
ABSTAINING = frozenset({"abstain", "desist", "refrain"})
PLACED = frozenset({"development", "event", "situation"})
"""General words that are a topic with the land they are said of: "the situation in Madagascar"."""


def unframed(root: Token, depth: int = 0) -> list[Token]:
    """The heads of the topics at or under a noun: itself, or what it frames, and what it is said to include."""
    if depth == MOST_DEEP:
        return [] if _is_empty(root) else [root]
    listed = [t for o in (*_included(root), *_parted(root)) for t in unframed(o, depth + 1)]
    if not _frames(root):
        return ([] if _is_empty(root) else [root]) + listed
    framed = objects_of(root, words("topic_frame_prepositions"))
    inner = [*(t for t in framed if not (t.ent_type_ == "GPE" and t.head.lower_ in PLACING)), *_aims(root)]
    return [t for o in inner for t in unframed(o, depth + 1)] + listed


def objects_of(token: Token, prepositions: frozenset[str]) -> list[Token]:
    """What follows one of the prepositions on the token, coordinated nouns and gerunds' objects included."""
    found: list[Token] = []
    for prep in (p for own in children(token, "prep", "prt") for p in _chained(own)):
        if prep.lower_ in prepositions:
            found += [t for o in children(prep, "pobj") for t in conjuncts(o)]
            found += [t for v in children(prep, "pcomp") for t in aims(v) or asked(v)]
    return found


def _chained(prep: Token) -> Iterator[Token]:
    """The preposition, those coordinated to it, and those that the parse hangs on it or on its last noun's own."""
    for one in conjuncts(prep):
        yield one
        yield from children(one, "prep")
        for inner in (p for o in children(one, "pobj") for p in children(o, "prep")):
            yield from conjuncts(inner)[1:]


def aims(verb: Token, depth: int = 0) -> list[Token]:
    """What an infinitive or gerund is after: "to end the war", "to cooperate in defeating the rebels"."""
    if depth > MOST_DEEP or verb.pos_ not in ("VERB", "AUX"):
        return []
    found = [t for o in children(verb, "dobj", "attr") for t in conjuncts(o)]
    if any(t.lemma_ in words("topic_troubles") for t in found):  # "to defuse a row over fish"
        found += objects_of(verb, frozenset({"about", "over"}))
    if verb.lemma_ == "help":  # "to help them prepare the vote"
        found = [t for v in children(verb, "ccomp", "xcomp") for t in aims(v, depth + 1)] or found
    if not found:
        after = {"for", "against"} | ({"from"} if verb.lemma_ in ABSTAINING else set())
        found = objects_of(verb, words("topic_prepositions") | after)
        found += [t for p in children(verb, "prep") for v in children(p, "pcomp") for t in aims(v, depth + 1)]
    if not found:
        found = [t for v in children(verb, "xcomp") for t in aims(v, depth + 1)]
    return found + [t for v in children(verb, "conj") for t in aims(v, depth + 1)]


def asked(clause: Token) -> list[Token]:
    """The verb of "how to pull back" or "who would pay", which is a topic of its own where it has no object."""
    is_open = clause.pos_ == "VERB" and clause.left_edge.tag_ in ("WRB", "WP", "WP$")
    return [clause] if is_open else []


def phrase(root: Token) -> Span | None:
    """The noun phrase around `root`, or None where that is no topic."""
    if root.pos_ == "VERB" and asked(root):
        return root.doc[root.left_edge.i : min(root.right_edge.i, root.left_edge.i + MOST_WORDS) + 1]
    if _is_empty(root) or (root.pos_ in ("PRON", "VERB", "AUX", "ADV", "DET") and not _is_used_as_noun(root)):
        return None
    start, end = _start(root), _end(root)
    while end - 1 > root.i and (root.doc[end - 1].is_punct or root.doc[end - 1].pos_ in LOOSE):
        last = root.doc[end - 1]
        if _says_what(root, last):
            if last.pos_ == "VERB":
                break
            end = last.left_edge.i + 1
        end -= 1
    head = root.head
    if root.dep_ in ("compound", "amod", "nmod") and start < head.i <= root.i + 2:  # "trade" in "trade talks"
        end = head.i + 1
    span = whole_words(root.doc[start:end])
    return span if len(span.text) > 2 and any(c.isalpha() for c in span.text) else None


def _says_what(root: Token, verb: Token) -> bool:
    """ "Reports that her calls were tapped": the verb of a clause that says what the noun is of."""
    is_clause = verb.dep_ in ("acl", "ccomp") and verb.head.i >= root.i and verb.head.pos_ in ("NOUN", "PROPN")
    return is_clause and any(c.lower_ == "that" and c.dep_ == "mark" and c.i > root.i for c in verb.lefts)


def _is_used_as_noun(root: Token) -> bool:
    """What the tagger takes for a verb: "about the river barges", "talks on the marking of the border"."""
    if root.tag_ == "VBG" and root.dep_ in ("pobj", "conj") and children(root, "det"):
        return True
    return root.pos_ == "VERB" and root.dep_ == "pobj" and bool(children(root, "compound"))


def _frames(root: Token) -> bool:
    lemma = root.lemma_.lower()
    if says_enough(root) or (root.dep_ in ("compound", "nmod") and lemma in KINDS):
        return False
    return lemma in words("topic_frames") or (lemma in words("topic_general") and not _is_specified(root))


def _is_empty(root: Token) -> bool:
    lemma = root.lemma_.lower()
    return (
        root.ent_type_ in ("DATE", "TIME", "CARDINAL", "MONEY", "ORDINAL", "PERCENT")
        or root.pos_ in ("PRON", "NUM")
        or (lemma in words("topic_stops") | words("venue_nouns") | words("meals") and not says_enough(root))
        or _frames(root)
        or _is_surroundings(root)
        or stands_by(root)
    )


def _is_surroundings(root: Token) -> bool:
    """ "The San Francisco area" is where one met, not what about."""
    named = any(c.ent_type_ in ("GPE", "LOC", "FAC") for c in root.lefts)
    return named and root.lemma_.lower() in words("surroundings")


def _is_specified(root: Token) -> bool:
    """ "the nuclear issue" and "the question of water" are topics where "important issues" are none."""
    vague = words("topic_vague")
    if root.lemma_ == "point" and any(c.pos_ == "NUM" for c in root.lefts):  # "about the 28 points"
        return True
    if root.lemma_.lower() in PLACED and any(t.ent_type_ in ("GPE", "LOC") for t in _within(root)):
        return True
    return any(
        c.dep_ in ("compound", "amod", "nmod", "poss")
        and c.lower_ not in vague
        and c.pos_ not in ("PRON", "DET", "NUM")
        for c in root.lefts
    )


def _within(root: Token) -> list[Token]:
    return [o for p in children(root, "prep") if p.lower_ == "in" for o in children(p, "pobj")]


def _included(root: Token) -> Iterator[Token]:
    """The nouns after "including", "such as", "ranging from" and "related to" on a noun."""
    for child in root.rights:
        if child.dep_ == "prep" and child.lower_ in INCLUDING:
            yield from (t for o in children(child, "pobj") for t in conjuncts(o))
        elif child.dep_ == "acl" and child.lemma_ in words("topic_relating"):
            yield from objects_of(child, frozenset({"from", "to", "with", "on", "about", "around"}))
        elif child.dep_ == "appos" and _frames(root):
            yield from conjuncts(child)


def _parted(root: Token) -> Iterator[Token]:
    """What the parse coordinates too deep: after ", and", or a noun that frames another topic."""
    for conj in (t for t in root.subtree if t.dep_ == "conj" and t.i > root.i and t.head != root):
        joint = next((c for c in conj.head.children if c.dep_ == "cc" and c.i < conj.i), None)
        if joint is not None and _parts(joint):
            yield conj


def _parts(joint: Token) -> bool:
    """Whether an "and" in a phrase begins another topic."""
    after = next((c for c in joint.head.children if c.dep_ == "conj" and c.i > joint.i), None)
    return joint.nbor(-1).text == "," or (after is not None and after.lemma_.lower() in words("topic_frames"))


def _aims(root: Token) -> list[Token]:
    """ "efforts to end the war", "a commitment to strengthen ties"."""
    return [t for v in children(root, "acl") if v.tag_ == "VB" for t in aims(v)]


def _start(root: Token) -> int:
    start = max(root.left_edge.i, root.i - MOST_WORDS)
    doc = root.doc
    for i in range(root.i - 1, start - 1, -1):
        if doc[i].is_space or _ends_another(doc[i]):
            start = i + 1
            break
    while start < root.i and (
        doc[start].pos_ in ("DET", "PRON", "ADP", "ADV", "CCONJ", "SCONJ", "PART") or doc[start].is_punct
        or doc[start].text in words("topic_vague")
    ):  # fmt: skip
        start += 1
    return start


def _ends_another(token: Token) -> bool:
    """Punctuation before a phrase, but not that of "safe, orderly return"."""
    listed = token.text == "," and token.i > 0 and token.nbor(-1).pos_ not in ("ADJ", "ADV", "VERB")
    return token.text in (":", ";") or listed


def _end(root: Token) -> int:
    """Cut before side remarks, dates and, of what is itself a place or too long, what hangs on it."""
    doc, end = root.doc, root.right_edge.i + 1
    cuts = [t.left_edge.i for t in doc[root.i + 1 : end] if _is_aside(root, t)]
    cuts += [i for i in range(root.i + 1, end) if _is_break(doc[i])]
    end = min([end, *(cut for cut in cuts if cut > root.i)])
    if end - root.i > MOST_WORDS:
        edges = [t.left_edge.i for t in doc[root.i + 1 : root.i + MOST_WORDS + 1] if t.dep_ in ("prep", "acl", "punct")]
        end = max((e for e in edges if e > root.i), default=root.i + 1)
    return end


def _is_break(token: Token) -> bool:
    """White space, a bracket or a dash that parts clauses; not the one in a compound."""
    dash = token.text in ("-", "–", "—", "--", "−") and bool(token.nbor(-1).whitespace_)
    return token.is_space or dash or token.text in (";", ":", "(", "”", "“", '"')


def _is_partner(noun: Token) -> bool:
    """ "Raised the case with his Danish counterpart"."""
    return noun.lemma_.lower() in ("colleague", "counterpart", "host") and bool(children(noun, "poss"))


def _is_aside(root: Token, token: Token) -> bool:
    if token.lower_ in words("topic_asides") and token.dep_ in ("prep", "acl", "mark"):
        return True
    if token.dep_ in CLAUSES or (token.dep_ in COORDINATED and token.head == root):
        return True
    if token.dep_ == "cc" and (token.nbor().pos_ == "ADP" or _parts(token)):
        return True
    if token.dep_ != "prep":
        return token.dep_ == "npadvmod" and token.ent_type_ in ("DATE", "TIME")
    told = {o.ent_type_ for o in children(token, "pobj")}
    if token.lower_ == "with" and ("PERSON" in told or any(_is_partner(o) for o in children(token, "pobj"))):
        return True
    if token.lower_ == "to" and token.head == root and "PERSON" in told:
        return True  # "proposed a ceasefire to President Diaz"
    if any(o.lower_ in words("topic_settings") for o in children(token, "pobj", "amod")):
        return True
    of_place = bool(root.ent_type_) and token.lower_ in PLACING and token.head == root and "GPE" in told
    on_agenda = token.lower_ == "on" and any(o.lower_ in words("agenda_places") for o in children(token, "pobj"))
    return of_place or on_agenda or bool(told & {"DATE", "TIME"})
