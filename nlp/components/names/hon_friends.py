"""How members of the Houses at Westminster speak of each other: "my right hon. Friend the Foreign Secretary".

Taggers take "Friend" for a body, with or without the article behind it, and parsers its "hon." for who does something.
"""

from spacy.tokens import Doc, Span, Token

_MEMBERS = frozenset({"friend", "friends", "gentleman", "gentlemen", "lady", "member", "members"})
_STYLES = frozenset({"gallant", "hon.", "hon", "honourable", "learned", "noble"})


def free_friends(doc: Doc) -> None:
    """Make "Friend" and the like plain nouns, above the style before them, and no entity."""
    if "hon" not in doc.text and "noble" not in doc.text:
        return
    for token in doc:
        if token.lower_ not in _MEMBERS or not token.i or doc[token.i - 1].lower_ not in _STYLES:
            continue
        _set_above(token, doc[token.i - 1])
        for entity in [e for e in doc.ents if e.start <= token.i < e.end]:
            _cut(doc, entity, token.i)


def _set_above(friend: Token, style: Token) -> None:
    """Let the noun take the place in the clause that the parse gives to the style."""
    if friend.head.i != style.i and style.is_ancestor(friend):
        return
    if friend.head.i == style.i and style.head.i != style.i:
        label, over = style.dep_, style.head
        for child in [c for c in style.children if c.i != friend.i]:
            child.head = friend
        friend.head, friend.dep_ = over, label
    if style.head.i != friend.i and friend.head.i != style.i:
        style.head, style.dep_ = friend, "amod"


def _cut(doc: Doc, entity: Span, at: int) -> None:
    """Leave of the entity what stands behind the noun and its article."""
    start = at + 1
    while start < entity.end and doc[start].is_lower:
        start += 1
    rest = [Span(doc, start, entity.end, label=entity.label_)] if start < entity.end else []
    doc.set_ents([*(e for e in doc.ents if e.start != entity.start), *rest])
