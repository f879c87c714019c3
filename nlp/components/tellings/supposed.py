"""What is only supposed: "if they met, nothing would change" tells of no encounter that was or is to be."""

from spacy.tokens import Token

from nlp.components.frames.syntax import children, governor
from nlp.components.status.negation import MAX_DEPTH

_IF = frozenset({"if", "unless"})
_UNREAL = frozenset({"would", "could", "might", "'d", "’d"})


def is_supposed(word: Token) -> bool:
    """Whether a clause with "if" tells of it as past, beside one of what would be, wherever that is hung."""
    verb = word if word.pos_ in ("VERB", "AUX") else governor(word)[0]
    for _ in range(MAX_DEPTH):
        if verb is None or verb.dep_ != "conj" or children(verb, "mark"):
            break
        verb = verb.head  # "if he flew there and met her"
    if verb is None or verb.dep_ != "advcl" or not any(c.lower_ in _IF for c in children(verb, "mark")):
        return False
    helpers = {c.lower_ for c in children(verb, "aux", "auxpass")}
    past = verb.tag_ == "VBD" or bool(helpers & {"had", "were", "was"})
    return past and any(t.lower_ in _UNREAL and t.tag_ == "MD" and t.head != verb for t in verb.sent)
