"""Addresses that lead anywhere but to the public internet: not one socket is opened, however they are written."""

from collections.abc import Callable
from dataclasses import replace
from ipaddress import IPv4Address, IPv6Address, ip_address

import pytest
from hypothesis import given
from hypothesis import strategies as st
from local_site import RecordingNetwork

from app.addresses import is_public
from app.fetch import FetchError, Rules, fetch
from app.guarded_network import resolve

PUBLIC, NEAR = "93.184.215.14", "10.0.0.7"
NAMES = {
    "news.example": [PUBLIC],
    "near.example": [NEAR],
    "both.example": [PUBLIC, NEAR],
    "loop.example": ["::1"],
    "mapped.example": ["::ffff:10.0.0.7"],
    "card.example": ["fe80::1%eth0"],
    "nat64.example": ["64:ff9b::7f00:1"],
    "127.0.0.1.nip.example": ["127.0.0.1"],
    "nobody.example": [],
}
REFUSED = [
    # this machine
    "http://127.0.0.1/", "http://127.1.2.3/", "http://0.0.0.0/", "http://0.1.2.3/", "http://localhost/",
    "http://LOCALHOST./", "http://a.localhost/", "http://[::1]/", "http://[::]/", "http://loop.example/",
    "http://127.0.0.1.nip.example/",
    # near networks
    "http://10.0.0.1/", "http://172.16.0.1/", "http://172.31.255.255/", "http://192.168.1.1/", "http://100.64.0.1/",
    "http://192.0.0.192/", "http://198.18.0.1/", "http://[fc00::1]/", "http://[fd12:3456::1]/", "http://[fec0::1]/",
    "http://intranet/", "http://printer.local/", "http://db.internal/", "http://router.home.arpa/",
    "http://near.example/", "http://both.example/",
    # link-local and metadata services
    "http://169.254.0.1/", "http://169.254.169.254/latest/meta-data/", "http://metadata.google.internal/",
    "http://metadata/", "http://100.100.100.200/", "http://168.63.129.16/", "http://[fd00:ec2::254]/",
    "http://[fe80::1]/", "http://[fe80::1%25eth0]/", "http://card.example/",
    # nobody's, everybody's, and those of books
    "http://224.0.0.1/", "http://239.255.255.250/", "http://[ff02::1]/", "http://[ff0e::1]/", "http://255.255.255.255/",
    "http://240.0.0.1/", "http://192.0.2.1/", "http://198.51.100.1/", "http://203.0.113.1/", "http://[2001:db8::1]/",
    "http://[3fff::1]/", "http://[100::1]/", "http://192.88.99.1/", "http://[5f00::1]/",
    # IPv4 within IPv6
    "http://[::ffff:127.0.0.1]/", "http://[::ffff:a9fe:a9fe]/", "http://[::127.0.0.1]/", "http://[64:ff9b::7f00:1]/",
    "http://[64:ff9b::a9fe:a9fe]/", "http://[64:ff9b:1::a00:1]/", "http://[2002:7f00:1::]/", "http://[2002:a9fe:a9fe::1]/",
    "http://[2001:0:4136:e378:8000:63bf:3fff:fdd2]/", "http://[::ffff:0:127.0.0.1]/", "http://mapped.example/",
    "http://nat64.example/",
    # other ways to write a number
    "http://2130706433/", "http://0x7f000001/", "http://0x7f.1/", "http://0177.0.0.1/", "http://017700000001/",
    "http://127.1/", "http://127.0.1/", "http://127.0.0.1./", "http://127.0.0.01/", "http://127.0.0.0x1/",
    "http://①②⑦.⓪.⓪.①/", "http://127。0。0。1/", "http://１２７.0.0.1/", "http://news.example.0x1/",
    # user names, schemes, ports, and what is no address
    "http://news.example@127.0.0.1/", "http://user:password@news.example/", "http://@news.example/",
    "file:///etc/passwd", "ftp://news.example/", "gopher://news.example/", "//news.example/", "news.example",
    "javascript:alert(1)", "http://", "http:///path", "http://news.example:22/", "http://news.example:99999/",
    "http://news.example:6379/", "http://news.example\\@127.0.0.1/", "http://news.example/\r\nHost: near",
    "http://127.0.0.1\t/", " http://127.0.0.1/", "http://[::1", "http://[127.0.0.1]/", "http://a..example/",
    "http://-a.example/", "http://news.example%00.near.example/", "http://127.0.0.1%2f@news.example/",
    "http://" + "a" * 64 + ".example/", "http://news.example/" + "a" * 2048, "http://nobody.example/",
]  # fmt: skip


def rules(network: RecordingNetwork, names: Callable[[str], list[str]] = NAMES.__getitem__) -> Rules:
    return replace(Rules(), network=network, resolve=lambda name, _: names(name))


@pytest.mark.parametrize("url", REFUSED)
def test_no_socket_is_opened(url: str) -> None:
    network = RecordingNetwork()
    with pytest.raises(FetchError) as refused:
        fetch(url, rules(network))
    assert refused.value.code == "address_refused"
    assert network.called == []
    assert not any(word in refused.value.detail for word in (NEAR, "127", "loopback", "private"))


@pytest.mark.parametrize("url", REFUSED[:80])
def test_no_redirect_leads_there(url: str) -> None:
    if not url.isascii():
        url = url.encode().decode("latin-1")
    network = RecordingNetwork(f"HTTP/1.1 302 Found\r\nLocation: {url}\r\nContent-Length: 0\r\n\r\n".encode("latin-1"))
    with pytest.raises(FetchError) as refused:
        fetch("http://news.example/", rules(network))
    assert refused.value.code == "address_refused"
    assert network.called == [(PUBLIC, 80)]


def test_a_name_that_answers_otherwise_the_second_time_is_asked_only_once() -> None:
    answers = iter([[PUBLIC], [NEAR], [NEAR]])
    network = RecordingNetwork(b"HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nContent-Length: 2\r\n\r\nhi")
    assert fetch("http://rebinds.example/", rules(network, lambda _: next(answers))).body == b"hi"
    assert network.called == [(PUBLIC, 80)]
    network = RecordingNetwork()
    with pytest.raises(FetchError):
        fetch("http://rebinds.example/", rules(network, lambda _: next(answers)))
    assert network.called == []


def test_a_name_that_rebinds_between_redirects_is_checked_again() -> None:
    answers = iter([[PUBLIC], [NEAR]])
    network = RecordingNetwork(b"HTTP/1.1 307 Again\r\nLocation: /again\r\nContent-Length: 0\r\n\r\n")
    with pytest.raises(FetchError) as refused:
        fetch("http://rebinds.example/", rules(network, lambda _: next(answers)))
    assert refused.value.code == "address_refused"
    assert network.called == [(PUBLIC, 80)]


def test_the_checked_address_is_called_and_the_next_one_if_it_does_not_answer() -> None:
    network = RecordingNetwork()
    with pytest.raises(FetchError) as failed:
        fetch("https://news.example/", rules(network, lambda _: [PUBLIC, "2606:4700::1111"]))
    assert failed.value.code == "fetch_failed"
    assert network.called == [(PUBLIC, 443), ("2606:4700::1111", 443)]


def test_an_unknown_name_is_a_failure_and_no_crash() -> None:
    def unknown(_: str) -> list[str]:
        raise OSError("no such name")

    with pytest.raises(FetchError) as failed:
        fetch("http://unknown.example/", rules(RecordingNetwork(), unknown))
    assert failed.value.code == "fetch_failed"


def test_the_systems_resolver_gives_addresses_that_can_be_checked() -> None:
    assert {"127.0.0.1", "::1"} >= set(resolve("localhost", 80)) != set()


@given(st.ip_addresses(v=4))
def test_no_form_of_an_ipv4_address_within_ipv6_is_public(address: IPv4Address) -> None:
    number = int(address)
    teredo = (0x20010000 << 96) | (number ^ 0xFFFFFFFF)
    forms = [number, 0xFFFF << 32 | number, 0xFFFF << 48 | number, (0x64FF9B << 96) | number, teredo]
    forms += [(0x64FF9B0001 << 80) | number, (0x2002 << 112) | (number << 80) | 1]
    assert not any(is_public(IPv6Address(form)) for form in forms)


@given(st.ip_addresses())
def test_nothing_is_public_that_python_says_is_not(address: IPv4Address | IPv6Address) -> None:
    if not address.is_global or address.is_multicast or address.is_link_local or address.is_reserved:
        assert not is_public(address)


@pytest.mark.parametrize("address", [PUBLIC, "1.1.1.1", "172.15.0.1", "172.32.0.1", "192.0.1.1", "198.20.0.1",
                                     "2606:4700:4700::1111", "2a00:1450::1", "2001:4860:4860::8888"])  # fmt: skip
def test_the_public_internet_is_public(address: str) -> None:
    assert is_public(ip_address(address))
