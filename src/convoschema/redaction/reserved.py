"""Numbers, domains and network addresses that are kept free for fiction and documentation: they are nobody's."""

from __future__ import annotations

import re
from ipaddress import ip_address, ip_network
from typing import Final

DOCUMENTATION: Final = ("192.0.2", "198.51.100", "203.0.113")
"""The beginnings of network addresses for documentation (RFC 5737)."""

_NUMBERS: Final = re.compile(
    r"1[2-9][0-9]{2}55501[0-9]{2}"  # North America
    r"|44(?:1632960|2079460|7700900)[0-9]{3}"  # the United Kingdom
)
_NETWORKS: Final = tuple(map(ip_network, (*(f"{start}.0/24" for start in DOCUMENTATION), "2001:db8::/32", "3fff::/20")))
_DOMAINS: Final = re.compile(
    r"(?:.*\.)?(?:example(?:\.(?:com|net|org))?|test|invalid|localhost)", re.IGNORECASE | re.DOTALL
)


def fictional(area: str, last: str) -> str:
    """Return the digits of a number that is kept free for fiction, by three digits of its area and its last two."""
    return f"1{area}55501{last}"


def is_fictional(number: str) -> bool:
    """Return whether digits, with the code of the country in front, are a number that is kept free for fiction."""
    return _NUMBERS.fullmatch(number) is not None


def is_address(text: str) -> bool:
    """Return whether a text is a network address."""
    try:
        ip_address(text)
    except ValueError:
        return False
    return True


def is_nobodys_address(address: str) -> bool:
    """Return whether a network address is one for documentation, or that of each machine itself."""
    known = ip_address(address)
    if known.is_loopback or known.is_unspecified:
        return True
    return any(known.version == network.version and known in network for network in _NETWORKS)


def is_nobodys_domain(domain: str) -> bool:
    """Return whether a domain is one for examples and tests (RFC 2606 and 6761)."""
    return _DOMAINS.fullmatch(domain) is not None
