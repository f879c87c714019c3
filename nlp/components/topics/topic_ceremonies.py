"""What brings people together that is no talk: "expected for the investiture", "attends the swearing-in of"."""

from spacy.tokens import Token

from nlp.components.frames.syntax import children

_CEREMONIES = frozenset({
    "anniversary", "burial", "celebration", "commemoration", "consecration", "coronation", "dedication", "enthronement",
    "funeral", "handover", "inauguration", "installation", "investiture", "jubilee", "launch", "opening", "parade",
    "reopening", "signing", "swearing", "unveiling", "wedding",
})  # fmt: skip
_AT = frozenset({"at", "for"})
_ATTENDING = frozenset({"attend", "grace", "mark", "join", "witness"})


def ceremonies(trigger: Token) -> list[Token]:
    """The ceremonies at or for which the trigger, or the verb over it, says that people are there."""
    verb = trigger if trigger.pos_ in ("VERB", "AUX") or trigger.dep_ not in ("dobj", "attr") else trigger.head
    found = [o for p in children(verb, "prep") if p.lower_ in _AT for o in children(p, "pobj")]
    if verb.lemma_ in _ATTENDING:
        found += children(verb, "dobj")
    return [noun for noun in found if noun.lemma_.lower() in _CEREMONIES]
