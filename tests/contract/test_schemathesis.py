"""Whatever a client sends that the OpenAPI document lets it think of, and some that it does not, is answered as it
says.

Schemathesis makes the requests up from the document: the edges of every parameter and body, what is just beyond them,
and others at random. `make fuzz` asks more of each route.
"""

import json
import os
import re
from collections.abc import Iterator
from contextlib import closing
from typing import Any

import pytest
import schemathesis
from diplomatic_readings import all_readings
from hypothesis import HealthCheck, settings
from schemathesis.checks import not_a_server_error
from schemathesis.python.asgi import ASGIClient, get_client, shutdown_lifespans
from schemathesis.specs.openapi.checks import (
    content_type_conformance,
    response_headers_conformance,
    response_schema_conformance,
    status_code_conformance,
)

from app.main import create_app
from app.settings import Settings
from graph.store import open_store

EXAMPLES = int(os.environ.get("SCHEMATHESIS_EXAMPLES", "2"))
INTERNAL = re.compile(
    r'Traceback|File "|\.py\b|site-packages|/home/|/root/|/tmp/|sqlite3?\.|SELECT |INSERT |FTS5', re.I
)
ENDLESS = "/api/v1/live"
"""A stream without end: tests/app/test_http_live.py follows it."""


@schemathesis.serializer("application/x-ndjson")
def lines(_: Any, value: Any) -> bytes:
    """A batch as it is made up: text as it stands, anything else as one line of JSON."""
    text = value if isinstance(value, str) else json.dumps(value)
    return text.encode("utf-8", "surrogatepass")


schema = schemathesis.openapi.from_dict(create_app(Settings()).openapi()).exclude(path=ENDLESS)


@pytest.fixture(scope="module")
def caller(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ASGIClient]:
    address = f"sqlite:///{tmp_path_factory.mktemp('fuzzed') / 'store.db'}"
    with closing(open_store(address)) as store:
        store.add_many(all_readings())
    app = create_app(Settings(store=address, fetch=False, allowed_hosts=("testserver",)))
    with get_client(app) as client:
        yield client
    shutdown_lifespans()


def check_problem(response: Any) -> None:
    """An error is a problem document with the request's id, and says nothing of the inside."""
    if response.status_code < 400:
        return
    problem = response.json()
    assert response.headers["content-type"] == ["application/problem+json"]
    assert problem["status"] == response.status_code
    assert [problem["request_id"]] == response.headers["x-request-id"]
    assert not INTERNAL.search(problem["detail"]), problem["detail"]


@pytest.mark.filterwarnings("ignore::hypothesis.errors.HypothesisDeprecationWarning")
@schema.parametrize()
@settings(max_examples=EXAMPLES, suppress_health_check=list(HealthCheck), deadline=None)
def test_everything_sent_is_answered_as_documented(case: schemathesis.Case, caller: ASGIClient) -> None:
    response = case.call(session=caller, base_url="http://testserver")
    case.validate_response(
        response,
        checks=[
            not_a_server_error,
            status_code_conformance,
            content_type_conformance,
            response_headers_conformance,
            response_schema_conformance,
        ],
    )
    check_problem(response)
