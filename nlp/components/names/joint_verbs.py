"""Verbs of what several do together, kept as one word: "co-chaired the talks with".

Tokenizers part them at the hyphen, and parsers take the "co" for the verb, whose subject the other half then lacks.
"""

from typing import Any

from spacy.language import Language

_VERBS = {
    "chair": ("chair", "chaired", "chairing"),
    "convene": ("convene", "convened", "convening"),
    "host": ("host", "hosted", "hosting"),
    "organise": ("organised", "organising"),
    "organize": ("organized", "organizing"),
    "preside": ("preside", "presided", "presiding"),
    "sponsor": ("sponsored", "sponsoring"),
}
"""Forms by the base form, without those in "s", which mostly are those who do it: "the co-chairs of the group"."""
JOINT_FORMS = {f"co-{form}": base for base, forms in _VERBS.items() for form in forms}
"""The base form of what is done together, by each form of the verb."""


def keep_joint_verbs(nlp: Language) -> None:
    """Make the tokenizer leave such verbs whole; taggers take them for the verb without "co-"."""
    tokenizer: Any = nlp.tokenizer  # compiled, without types
    for form in JOINT_FORMS:
        for word in (form, form.capitalize(), form.title()):
            tokenizer.add_special_case(word, [{"ORTH": word, "NORM": form.removeprefix("co-")}])
