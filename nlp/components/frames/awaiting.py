"""What somebody looks forward to: "looks forward to X visiting London", however parsers hang the verb."""

from spacy.tokens import Token


def looks_forward(verb: Token) -> bool:
    """ "Looks forward to"."""
    return verb.lemma_ == "look" and any(c.lower_ == "forward" for c in verb.children)


def is_awaited(verb: Token) -> bool:
    """Whether what a gerund says is looked forward to."""
    return verb.tag_ == "VBG" and _over(verb) is not None


def awaited(verb: Token) -> list[Token]:
    """Who does what somebody "looks forward to X doing"."""
    over = _over(verb) if verb.tag_ == "VBG" else None
    if over is None:
        return []
    to = [c for c in over.children if c.lower_ == "to" and c.i < verb.i]
    named = [c for c in verb.children if c.dep_ == "nsubj"] or [t for c in to for t in c.children if t.dep_ == "pobj"]
    return [*named, *(t for name in named for t in name.children if t.dep_ == "appos")][-1:]


def _over(verb: Token) -> Token | None:
    """The verb that looks forward: over the gerund, or over who does what it says."""
    over = verb.head
    if verb.dep_ == "acl":
        over = over.head
    if over.dep_ == "prep" and over.lower_ == "to":
        over = over.head
    return over if looks_forward(over) and over.i < verb.i else None


def whose_doing_is_awaited(over: Token) -> list[Token]:
    """Of a verb that looks forward, who does what is looked forward to."""
    if not looks_forward(over):
        return []
    behind = (t for t in over.subtree if t.i > over.i and t.tag_ == "VBG")
    return next((found for verb in behind if (found := awaited(verb))), [])
