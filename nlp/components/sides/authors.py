"""Who writes "I" in an essay, a memoir or a report: an official of today or of the past who signs it.

"By Ana Ruiz, a former ambassador" stands above an opinion, "The writer was Norway's envoy to Mali" above or below
it, and "Report of the Secretary-General" is the title of what the head of the United Nations writes. What others say in
quotation marks is not the author's.
"""

import re
from collections.abc import Iterator

from spacy.tokens import Doc, Span

from nlp.components.actors.actors import Actor
from nlp.components.actors.gathering import Gathered
from nlp.components.actors.person_country import OFFICIAL
from nlp.components.names.vocabulary import heads
from nlp.components.reference.office_holders import in_office
from nlp.components.text.quotations import outside_quotations, stretches_of

_BYLINE = re.compile(
    r"^[ \t]*(?:By|BY|by|(?:[Ss]tatement|[Tt]estimony|[Rr]emarks|[Ss]peech|[Aa]ddress|STATEMENT|TESTIMONY|REMARKS) "
    r"(?:of|by|from|OF|BY))[ \t]+(?=[^\W\d_])",
    re.MULTILINE,
)
_DESCRIBED = re.compile(
    r"\b[Tt]he (?:writer|author) (?:is|was|served as|has been|has served as)\b(?P<what>[^.;\n]{3,160})"
)
_OF_HEAD = re.compile(r"\b(?:[Rr]eport|[Ll]etter|[Nn]ote|[Rr]emarks|[Mm]essage) (?:of|by|from) the Secretary-General\b")
_WORLD_BODY = "org-un"
_NAME = re.compile(r"[^\W\d_][\w.'’-]+(?: [^\W\d_][\w.'’-]*){1,3}(?=[ \t]*(?:[,\n]|$))")
_ENDS = re.compile(r"[\n,;:]")
_NEAR = 30
"""Characters between "By" and a name behind an office or a form of address."""
_TOP = 400
"""Characters in which a byline or the name of a report stands."""
_FIRST_PERSON = frozenset({"I", "me", "my", "My", "we", "We", "our", "Our"})


def author_of(doc: Doc, gathered: Gathered, title: str | None) -> Actor | None:
    """The official whose "I" an essay or a report is, if there is one."""
    text = doc.text
    if _OF_HEAD.search(title or "") or _OF_HEAD.search(text, 0, _TOP):
        held = gathered.base.tenures.holders("head_of_organization", organization=_WORLD_BODY, on=gathered.on)
        return in_office(gathered, held[0][0].id) if held else None
    byline = _BYLINE.search(text, 0, _TOP)
    if byline is None or not any(token.text in _FIRST_PERSON for token in doc):
        return None
    described = _DESCRIBED.search(text)
    actor = _signing(doc, gathered, byline, described is not None)
    if actor is not None and described is not None:
        _describe(doc, gathered, actor, described)
    return actor if actor is not None and (actor.known or actor.title or _is_official(gathered, actor)) else None


def _signing(doc: Doc, gathered: Gathered, byline: re.Match[str], described: bool) -> Actor | None:
    """Whom a byline names; where the text says who "the writer" is, one whom nothing else names, too."""
    signed = (m for m in gathered.mentions if m.form == "name" and m.actors[0].kind == "person")
    text = doc.text  # which spaCy puts together anew each time
    near = ((m, text[byline.end() : doc[m.start].idx]) for m in signed if doc[m.start].idx >= byline.end())
    named = next((m.actors[0] for m, before in near if len(before) <= _NEAR and not _ENDS.search(before)), None)
    name = _NAME.match(text, byline.end())
    return named or (gathered.own("person", name[0], None) if described and name is not None else None)


def _is_official(gathered: Gathered, actor: Actor) -> bool:
    return any(office.group in OFFICIAL for office in gathered.offices.get(actor.id, ()))


def _describe(doc: Doc, gathered: Gathered, actor: Actor, described: re.Match[str]) -> None:
    """Take the office and country of the author from what is said of "the writer"."""
    said = doc.char_span(described.start("what"), described.end("what"), alignment_mode="contract")
    office = next((t for t in said or () if heads().get(t.lower_) in OFFICIAL), None)
    if said is None or office is None:
        return
    named = (gathered.cover[i] for i in range(said.start, said.end))
    country = next((p.country for p in named if p is not None and p.kind in ("country", "nationality")), None)
    if country is not None and (actor.guessed or actor.country is None):
        actor.country, actor.guessed = country, False
    actor.title = actor.title or _before(said, office.i)


def _before(said: Span, office: int) -> str:
    """The words up to the head of an office, with what hangs on it: "Norway's ambassador in Lima"."""
    words = said.doc[said.start : office + 1].text
    return re.sub(r"^(?:an?|the)\s+", "", words)


def own_words(doc: Doc) -> Iterator[tuple[int, int]]:
    """The tokens of a text outside its quotations, in stretches."""
    return stretches_of(doc, outside_quotations(doc.text))
