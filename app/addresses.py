"""Which IP addresses belong to the public internet. What does not is never connected to, whoever names it."""

from ipaddress import IPv4Address, IPv4Network, IPv6Address, IPv6Network

Address = IPv4Address | IPv6Address

_DENIED_V4 = tuple(
    map(
        IPv4Network,
        (
            "0.0.0.0/8",  # this network
            "10.0.0.0/8",
            "100.64.0.0/10",  # carrier-grade NAT, and a cloud's metadata at 100.100.100.200
            "127.0.0.0/8",
            "168.63.129.16/32",  # a cloud's platform service, at an address that looks public
            "169.254.0.0/16",  # link-local, and most clouds' metadata
            "172.16.0.0/12",
            "192.0.0.0/24",  # protocol assignments, and a cloud's metadata at 192.0.0.192
            "192.0.2.0/24",  # documentation
            "192.31.196.0/24",
            "192.52.193.0/24",
            "192.88.99.0/24",  # relays of 6to4
            "192.168.0.0/16",
            "192.175.48.0/24",
            "198.18.0.0/15",  # benchmarks
            "198.51.100.0/24",  # documentation
            "203.0.113.0/24",  # documentation
            "224.0.0.0/4",  # multicast
            "240.0.0.0/4",  # reserved, and broadcast
        ),
    )
)
_GLOBAL_V6 = IPv6Network("2000::/3")
"""All that is assigned to the public. The forms that hold an IPv4 address lie outside (::/96, ::ffff:0:0/96 and the
NAT64 prefixes 64:ff9b::/96 and 64:ff9b:1::/48), as do loopback, link-local, unique local and multicast, or below."""
_DENIED_V6 = tuple(
    map(
        IPv6Network,
        (
            "2001::/23",  # protocol assignments, and Teredo, which holds an IPv4 address
            "2001:db8::/32",  # documentation
            "2002::/16",  # 6to4, which holds an IPv4 address
            "2620:4f:8000::/48",
            "3fff::/20",  # documentation
        ),
    )
)


def is_public(address: Address) -> bool:
    """Whether the address can be a site's on the public internet (the special-purpose registries of IANA).

    Python's own `is_global` is asked as well but does not suffice: in 3.11 it calls multicast, 6to4 and NAT64 global.
    """
    if isinstance(address, IPv4Address):
        return address.is_global and not any(address in network for network in _DENIED_V4)
    return address.is_global and address in _GLOBAL_V6 and not any(address in network for network in _DENIED_V6)
