"""Where the phrase of a topic begins and ends: without dates, venues, side remarks and the words of another topic."""

from spacy.tokens import Token

from nlp.components.frames.syntax import children
from nlp.components.tellings.event_words import words

MOST_WORDS = 10
CLAUSES = frozenset({"relcl", "appos", "advcl", "parataxis"})
COORDINATED = frozenset({"conj", "cc", "preconj"})
PLACING = frozenset({"in", "at"})
_PLACES = frozenset({"FAC", "GPE", "LOC"})


def begins_another(joint: Token) -> bool:
    """Whether an "and" in a phrase begins another topic."""
    after = next((c for c in joint.head.children if c.dep_ == "conj" and c.i > joint.i), None)
    return joint.nbor(-1).text == "," or (after is not None and after.lemma_.lower() in words("topic_frames"))


def _is_before_another(joint: Token) -> bool:
    """ "Trade and on fishing"; or the end of a text that was cut off."""
    return joint.i + 1 == len(joint.doc) or joint.nbor().pos_ == "ADP"


def start_of(root: Token) -> int:
    """The first token of the phrase: behind what ends another, and without articles and vague words."""
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


def end_of(root: Token) -> int:
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


def _is_signed(paper: Token) -> bool:
    """ "Signed the treaty in Oslo": the signing was there, whatever the parser hangs the place on."""
    return paper.dep_ == "dobj" and paper.head.lemma_ in ("initial", "ink", "sign")


def _is_aside(root: Token, token: Token) -> bool:
    if token.lower_ in words("topic_asides") and token.dep_ in ("prep", "acl", "mark"):
        return True
    if token.dep_ in CLAUSES or (token.dep_ in COORDINATED and token.head == root):
        return True
    if token.dep_ == "cc" and (_is_before_another(token) or begins_another(token)):
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
    placed = "GPE" in told if root.ent_type_ else _is_signed(root) and bool(told & _PLACES)
    of_place = token.lower_ in PLACING and token.head == root and placed
    on_agenda = token.lower_ == "on" and any(o.lower_ in words("agenda_places") for o in children(token, "pobj"))
    return of_place or on_agenda or bool(told & {"DATE", "TIME"})
