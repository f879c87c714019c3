"""Feeds: items of RSS and Atom with their own text and day, and hostile XML refused before anything reads it."""

import datetime as dt
import time
from contextlib import suppress
from xml.sax.saxutils import escape

import pytest

from nlp.source.feed import FeedError, FeedItem, read_feed, without_markup

AT = "https://harbour.example/news/feed.xml"


def rss(*items: str, head: str = '<?xml version="1.0" encoding="UTF-8"?>') -> bytes:
    return f'{head}<rss version="2.0"><channel><title>Harbour &amp; Co</title>{"".join(items)}</channel></rss>'.encode()


def item(**parts: str) -> str:
    return "<item>" + "".join(f"<{name}>{escape(value)}</{name}>" for name, value in parts.items()) + "</item>"


def only(raw: bytes) -> FeedItem:
    (found,) = read_feed(raw, AT).items
    return found


def test_an_item_of_rss() -> None:
    told = item(
        title="Berg &amp; Haddad <b>meet</b>",
        link="https://harbour.example/1",
        pubDate="Thu, 07 Mar 2024 23:30:00 -0500",
        description="<p>They met in <i>Oslo</i>.</p><p>Fish was&nbsp;served.</p><script>alert(1)</script>",
    )
    feed = read_feed(rss(told), AT)
    assert feed.title == "Harbour & Co"
    assert feed.items == (
        FeedItem(
            "https://harbour.example/1",
            "https://harbour.example/1",
            "Berg & Haddad meet",
            dt.date(2024, 3, 7),
            "They met in Oslo.\nFish was served.",
        ),
    )


def test_an_item_of_atom_with_its_whole_content() -> None:
    raw = b"""<?xml version="1.0" encoding="utf-8"?>
    <feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://harbour.example/news/"><title>Harbour</title>
      <entry><id>tag:harbour.example,2024:1</id><title type="html">Berg &amp;amp; Haddad</title>
        <link rel="alternate" href="2024/berg"/><updated>2024-03-08T01:00:00+03:00</updated>
        <summary>A teaser</summary>
        <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>They <b>met</b>.</p><p>Twice.</p></div>
        </content>
      </entry></feed>"""
    found = only(raw)
    assert (found.link, found.published) == ("https://harbour.example/news/2024/berg", dt.date(2024, 3, 8))
    assert (found.title, found.text) == ("Berg & Haddad", "They met.\nTwice.")


def test_an_item_of_rdf_and_one_with_content_encoded() -> None:
    raw = b"""<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"
      xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/">
      <channel><title>H</title></channel><item><title>T</title><link>https://harbour.example/2</link>
      <dc:date>2024-03-07</dc:date><content:encoded>&lt;p&gt;All of it.&lt;/p&gt;</content:encoded></item></rdf:RDF>"""
    found = only(raw)
    assert (found.published, found.text) == (dt.date(2024, 3, 7), "All of it.")


def test_an_item_without_a_link_is_known_by_its_guid_and_without_both_left_out() -> None:
    own = '<item><guid isPermaLink="false">a-1</guid><title>A</title></item>'
    told = rss(own, item(title="nothing tells it apart"), own)
    assert [(each.key, each.link) for each in read_feed(told, AT).items] == [("a-1", None)]


@pytest.mark.parametrize("link", ["javascript:alert(1)", "file:///etc/passwd", "ftp://harbour.example/1"])
def test_a_link_that_is_no_web_address_is_none(link: str) -> None:
    own = f'<item><guid isPermaLink="false">a</guid><link>{link}</link></item>'
    assert only(rss(own)).link is None


@pytest.mark.parametrize(
    "written", ["", "yesterday", "Thu, 99 Mar 2024 00:00:00 GMT", "0001-01-01", "9999-12-31T00:00:00Z"]
)
def test_a_day_that_is_none_is_unknown(written: str) -> None:
    assert only(rss(item(guid="a", pubDate=written))).published is None


def test_declared_encodings_are_read() -> None:
    for encoding in ("iso-8859-2", "windows-1250", "utf-16"):
        told = rss(item(guid="a", title="Žluť"), head=f'<?xml version="1.0" encoding="{encoding}"?>')
        assert only(told.decode().encode(encoding)).title == "Žluť"


LAUGHS = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 10))
HOSTILE = {
    "entities upon entities": f'<!DOCTYPE rss [<!ENTITY l0 "ha">{LAUGHS}]><rss><a>&l9;</a></rss>',
    "one entity": '<!DOCTYPE rss [<!ENTITY a "b">]><rss><channel><title>&a;</title></channel></rss>',
    "a file": '<!DOCTYPE rss [<!ENTITY f SYSTEM "file:///etc/passwd">]><rss><channel><title>&f;</title></channel></rss>',
    "an address": '<!DOCTYPE rss [<!ENTITY f SYSTEM "http://10.0.0.1/">]><rss><channel><title>&f;</title></channel></rss>',
    "parameters": '<!DOCTYPE rss [<!ENTITY % p SYSTEM "http://10.0.0.1/x.dtd"> %p;]><rss><channel/></rss>',
    "depth": "<rss>" + "<a>" * 100_000 + "</a>" * 100_000 + "</rss>",
    "a million elements": "<rss>" + "<a/>" * 1_000_000 + "</rss>",
}


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_xml_is_refused_at_once(name: str) -> None:
    began = time.process_time()
    with pytest.raises(FeedError) as refused:
        read_feed(HOSTILE[name].encode(), AT)
    assert refused.value.code == "unsafe_feed"
    assert time.process_time() - began < 5


def test_what_hides_in_another_encoding_is_not_read() -> None:
    """In UTF-7 this declares an entity; whoever takes it for what it says it is finds only odd text."""
    assert only(rss(item(guid="a", title="+ADw-!ENTITY"))).title == "+ADw-!ENTITY"
    with pytest.raises(FeedError):
        read_feed(b'<?xml version="1.0" encoding="UTF-7"?>+ADw-rss/+AD4-', AT)


NO_FEEDS = [
    b"",
    b"\0",
    b"not XML",
    b"<html><body>a page</body></html>",
    b"<rss>",
    b"<opml/>",
    rss(head='<?xml version="1.0" encoding="no-such"?>'),
]


@pytest.mark.parametrize("raw", NO_FEEDS)
def test_what_is_no_feed_is_refused(raw: bytes) -> None:
    with pytest.raises(FeedError) as refused:
        read_feed(raw, AT)
    assert refused.value.code == "not_a_feed"


@pytest.mark.parametrize(
    "odd", ["<", "<a ", "&", "<!", "<!--", "<?", "<!DOCTYPE ", "<div>", "<a b='", "]]&gt;", "&#x0;"]
)
def test_odd_content_takes_no_time(odd: str) -> None:
    told = rss(item(guid="a", description=odd * (200_000 // len(odd))))
    began = time.process_time()
    only(told)
    assert time.process_time() - began < 3


def test_markup_leaves_only_text() -> None:
    assert without_markup("a &lt;b&gt; c") == "a <b> c"
    assert without_markup("one<br>two<!-- no --> <style>x{}</style>three") == "one\ntwo three"
    assert without_markup("  plain ") == "plain"
    assert without_markup("<>") in ("<>", "")


ONE = item(guid="a", title="One", link="https://harbour.example/1?x=1&y=2")
TWO = item(guid="b", title="Two")


@pytest.mark.parametrize(
    ("raw", "titles"),
    [
        (b"\n  " + rss(ONE, TWO), ["One", "Two"]),
        (rss(ONE, TWO).replace(b"&amp;y", b"&y"), ["One", "Two"]),
        (
            rss(ONE, TWO).replace(b"Two", b"T&eacute;w &mdash; &nosuch; & <![CDATA[&nbsp;&]]>"),
            ["One", "Téw — &nosuch; & &"],
        ),
        (rss(ONE, TWO).replace(b"Two", b"T\x01wo"), ["One", "Two"]),
        (rss(ONE, TWO).replace(b"Two", b"T\xffwo"), ["One", "T\ufffdwo"]),
        (rss(ONE, TWO).replace(b"Two", b"<b>Two"), ["One", "Two"]),
        (rss(ONE, TWO)[: rss(ONE, TWO).index(b"Two")], ["One"]),
        (rss(ONE, TWO) + b"<!-- made in 0.1 s -->\n<p>", ["One", "Two"]),
        (rss(ONE, TWO, "<item><description><![CDATA[<p>cut"), ["One", "Two"]),
    ],
)
def test_a_feed_that_is_not_well_formed_is_read_as_far_as_it_can_be(raw: bytes, titles: list[str]) -> None:
    feed = read_feed(raw, AT)
    assert feed.malformed
    assert [found.title for found in feed.items] == titles
    assert feed.items[0].link == "https://harbour.example/1?x=1&y=2"


def test_a_feed_that_is_well_formed_is_not_said_to_be_otherwise() -> None:
    assert not read_feed(rss(ONE, TWO), AT).malformed


@pytest.mark.parametrize("name", [name for name in HOSTILE if name not in ("depth", "a million elements")])
def test_what_is_hostile_and_not_well_formed_is_refused(name: str) -> None:
    """Also where the error comes before what is hostile, so that the strict parser has not seen it."""
    whole = HOSTILE[name]
    for raw in (whole + "<a", whole.replace("<rss>", f"<rss><channel>{ONE} & ", 1), "<?xml bad?>" + whole):
        with pytest.raises(FeedError):
            read_feed(raw.encode(), AT)


@pytest.mark.parametrize("odd", ["<![CDATA[", "&", "&a", "<item>", "</item>", "<!--", "<", "&#", "]]>", "<a b='"])
def test_broken_content_takes_no_time(odd: str) -> None:
    raw = rss(ONE)[:-30] + b"\x01" + odd.encode() * (1_000_000 // len(odd))
    began = time.process_time()
    with suppress(FeedError):
        read_feed(raw, AT)
    assert time.process_time() - began < 5
