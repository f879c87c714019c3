""" "Not A but B": A takes no part in what the clause tells of, and the clause is not denied.

Parsers make a pair of the two, and hang the "not" on the verb. So B is given the place in the clause that A has, and A
hangs on it, with a label that nothing reads.
"""

from spacy.tokens import Doc, Token

from nlp.components.names.token_sets import tokens_in

DENIED = "dep"
"""How what is denied hangs on what is said instead."""
_BUT_FOR = frozenset({"bar", "barring", "except", "excepting", "excluding"})
_KINDS = (frozenset({"PROPN", "NOUN"}), frozenset({"ADP"}))
_PLACES = frozenset({"agent", "attr", "conj", "dobj", "nsubj", "nsubjpass", "pobj", "prep"})


def set_apart_denied(doc: Doc) -> None:
    """Give what stands behind "not ... but" the place in its clause."""
    for but in tokens_in(doc, "LOWER", frozenset({"but"})):
        denied = but.head
        said = next((c for c in denied.rights if c.dep_ == "conj" and c.i > but.i), None)
        no = _no_before(denied)
        if no is None or said is None or denied.dep_ not in _PLACES or not _are_alike(denied, said):
            continue
        over, label = denied.head, denied.dep_
        if no.head != denied:
            no.head = denied
        said.head, said.dep_ = over, label
        denied.head, denied.dep_ = said, DENIED
    for no in tokens_in(doc, "LOWER", frozenset({"not"})):
        if no.sent.start < no.i < no.sent.end - 1 and no.nbor(-1).lower_ in (",", "but"):
            _set_apart_behind(no)


def _set_apart_behind(no: Token) -> None:
    """ "Met A, not B, in Oslo", "A but not B": who stands behind the "not" beside a name before it."""
    denied = no.nbor()
    while denied.dep_ in ("amod", "compound", "det", "poss") and denied.head.i > denied.i:
        denied = denied.head
    beside = denied.dep_ in ("appos", "conj") and denied.head.i < no.i and denied.head.pos_ == "PROPN"
    if beside and denied.pos_ == "PROPN" and not no.is_ancestor(denied):
        no.head, no.dep_ = denied, "neg"
        denied.dep_ = DENIED


def _no_before(denied: Token) -> Token | None:
    """The "not" right before what is denied, or where that begins."""
    first = denied.left_edge
    if first.lower_ == "not":
        return first if first.dep_ == "neg" and first.nbor().lower_ != "only" else None
    before = first.nbor(-1) if first.i > first.sent.start else None
    return before if before is not None and before.lower_ == "not" and before.dep_ == "neg" else None


def _are_alike(first: Token, second: Token) -> bool:
    return any(first.pos_ in kinds and second.pos_ in kinds for kinds in _KINDS)


def is_denied_part(token: Token) -> bool:
    """Whether a name, or the place behind a preposition, is what another is set against, or left out of a group."""
    first = token.left_edge.i
    if any(c.lower_ in _BUT_FOR for c in token.lefts) or (first and token.doc[first - 1].lower_ in _BUT_FOR):
        return True  # "all ministers bar William Hague"
    over = token.head if token.dep_ == "pobj" else token
    return over.dep_ == DENIED and any(c.dep_ == "neg" and c.lower_ == "not" for c in over.lefts)
