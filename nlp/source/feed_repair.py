"""Feeds that are not well-formed, made so again as far as they can be read.

What is most often wrong is mended first, so that nothing is lost: ampersands that stand for themselves, and names of
characters that only HTML knows. The rest is left to libxml2, which goes on after an error as well as it can. It
resolves nothing, and what it gives is checked by whoever asked for it like anything that came from outside.
"""

import re
from collections.abc import Iterable
from html.entities import name2codepoint

from lxml import etree

_XML_NAMES = (b"amp", b"lt", b"gt", b"quot", b"apos")
_AMPERSAND = re.compile(
    rb"(?P<literal><!\[CDATA\[(?:.*?\]\]>|.*))"
    rb"|&(?:(?P<number>#(?:[0-9]+|x[0-9A-Fa-f]+);)|(?P<name>[A-Za-z][A-Za-z0-9]*);)?",
    re.DOTALL,
)
_WHOLE = re.compile(rb"</(?:[\w.-]+:)?(?:rss|feed|RDF)\s*>")


def mended(raw: bytes) -> bytes:
    """The same with every ampersand meaning what it is."""
    return _AMPERSAND.sub(_meant, raw.lstrip())


def recovered(raw: bytes) -> bytes | None:
    """A well-formed document of what can be read, None if nothing can be or if it declares entities.

    Of a feed that was cut off the last item is left out, as its link may be cut off, too.
    """
    parser = etree.XMLParser(recover=True, resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False)
    try:
        root = etree.fromstring(raw, parser)
    except (etree.XMLSyntaxError, ValueError, LookupError):
        return None
    if root is None:
        return None
    declared = root.getroottree().docinfo.internalDTD
    if declared is not None and any(True for _ in declared.iterentities()):
        return None
    if not _WHOLE.search(raw):
        _drop_last(root.iter("{*}item", "{*}entry"))
    return bytes(etree.tostring(root, encoding="utf-8", xml_declaration=True, with_tail=False))


def _drop_last(items: Iterable[etree._Element]) -> None:
    last = next(reversed([*items]), None)
    parent = None if last is None else last.getparent()
    if last is not None and parent is not None:
        parent.remove(last)


def _meant(found: re.Match[bytes]) -> bytes:
    name = found["name"]
    if found["literal"] or found["number"] or name in _XML_NAMES:
        return found[0]
    if name and (code := name2codepoint.get(name.decode("ascii"))) is not None:
        return b"&#%d;" % code
    return b"&amp;" + found[0][1:]
