"""How far the portfolio of a minister reaches, where it lists several matters behind commas.

"Minister of Foreign Affairs, African Integration and Malians Abroad", "of Investments, Industry and Trade | Ana Ruiz":
taggers take the matters for bodies and people, and the name behind them for a part of one.
"""

from spacy.tokens import Doc

from nlp.components.names.vocabulary import heads, offices_in_any_number, words

_LINKS = frozenset((",", "and", "&", "of", "the"))
_BEHIND = frozenset(("of", "for"))
_LONGEST_MATTER = 4


def portfolio_end(doc: Doc, first: int) -> int:
    """Where the matters end that are listed from token `first` on, each with a word that only portfolios have; `first`
    if the first is none of them."""
    end, last = first, doc[first].sent.end if first < len(doc) else first
    at = first
    while at < last:
        matter = _matter_end(doc, at, last)
        if matter is None:
            break
        end = at = matter
        while at < last and doc[at].lower_ in _LINKS:
            at += 1
        if at == end:
            break
    return end


def _matter_end(doc: Doc, at: int, last: int) -> int | None:
    """The end of "African Integration", "Malians Abroad", behind its last such word; None if another office begins."""
    found = None
    for i in range(at, min(at + _LONGEST_MATTER, last)):
        if not doc[i].is_title:
            break
        if doc[i].lower_ in heads():
            return None
        found = i + 1 if doc[i].lower_ in words("titles", "portfolios") else found
    if found is not None and found < last and doc[found].lower_ in heads() and doc[found].is_title:
        return None  # "Minister of Trade, Justice Minister Ruiz"
    return found


def listed_portfolios(doc: Doc) -> dict[int, int]:
    """Where the portfolios begin and end behind the ministers of a document."""
    found = {}
    for token in doc:
        if token.lower_ not in offices_in_any_number() or heads().get(token.lower_) != "minister":
            continue
        first = token.i + 2
        if first < len(doc) and doc[token.i + 1].lower_ in _BEHIND and (end := portfolio_end(doc, first)) > first:
            found[first] = end
    return found
