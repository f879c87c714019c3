"""Posts a message to the address of a webhook: to the public internet alone, without following redirects."""

import httpcore2 as httpcore

from app.fetch import Rules, tls_context
from app.guarded_network import Deadline, GuardedNetwork
from app.version import VERSION
from app.web_address import AddressRefused, parse_address
from app.webhooks.signing import signed_headers
from graph.outbox import Attempt


def post(url: str, secret: str, message_id: str, timestamp: int, payload: str, rules: Rules) -> Attempt:
    """Send a message once; the answer's body is not read."""
    body = payload.encode("utf-8", "replace")
    guarded = GuardedNetwork(rules.network, rules.resolve, rules.is_allowed, Deadline(rules.seconds))
    try:
        address = parse_address(url, rules.ports)
        headers = {
            "Host": address.authority,
            "User-Agent": f"Diplograph/{VERSION}",
            "Content-Type": "application/json",
            "Content-Length": str(len(body)),
            "Connection": "close",
            **signed_headers(secret, message_id, timestamp, body),
        }
        target = httpcore.URL(scheme=address.scheme, host=address.host, port=address.port, target=address.target)
        with (
            httpcore.ConnectionPool(ssl_context=tls_context(), network_backend=guarded) as pool,
            pool.stream("POST", target, headers=[*headers.items()], content=body) as response,
        ):
            return Attempt(response.status, None if response.status < 300 else f"answered {response.status}")
    except AddressRefused as refused:
        return Attempt(None, str(refused))
    except httpcore.TimeoutException:
        return Attempt(None, f"no answer within {rules.seconds:g} s")
    except (httpcore.NetworkError, httpcore.ProtocolError, OSError):
        return Attempt(None, "the receiver could not be reached or answered nonsense")
