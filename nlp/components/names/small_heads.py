"""Names of forums as newspapers write them, with a small letter at their last words: "the Caspian summit"."""

from nlp.knowledge.tables import Known

_HEADS = frozenset({"Conference", "Dialogue", "Forum", "Group", "Meeting", "Platform", "Process", "Summit"})
_PLAIN = _HEADS | {
    "Contact", "Development", "Diplomacy", "Economic", "Leaders", "Leaders'", "Partnership", "Peace", "Recovery",
    "Review", "Security",
}  # fmt: skip
_OF_MANY = frozenset({"bloc", "forum"})


def with_small_heads(surface: str, known: Known, bodies: frozenset[str]) -> str | None:
    """The name so written, where it is a forum's and has a word before that keeps its capital.

    "The ASEAN summit" is rather one of the body than a forum of its own: `bodies` has the names of bodies.
    """
    if known.kind != "organization" or known.subtype not in _OF_MANY or surface.startswith(("EU-", "EU–")):
        return None
    parts = surface.split(" ")
    if len(parts) == 1 or parts[-1] not in _HEADS:
        return None
    first = len(parts)
    while first > 1 and parts[first - 1] in _PLAIN:
        first -= 1
    small = [*parts[:first], *(part.lower() for part in parts[first:])]
    return " ".join(small) if parts[0] not in _PLAIN and " ".join(parts[:first]) not in bodies else None
