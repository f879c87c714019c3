"""`key`: the secret is printed once, and what is listed tells it to nobody."""

from collections.abc import Callable
from pathlib import Path

from running_server import running_server


def test_a_key_is_made_listed_and_revoked(diplograph: Callable, tmp_path: Path) -> None:
    made = diplograph("key", "create", "The desk", "--scope", "ingest", "--scope", "read")
    secret = made.out.decode().strip()
    assert (made.code, secret[:11]) == (0, "diplograph_")
    assert secret not in made.err
    (key,) = diplograph("key", "list", "--json").lines
    assert (key["name"], key["scopes"], key["revoked"]) == ("The desk", ["read", "ingest"], None)
    listed = diplograph("key", "list")
    assert key["id"] in listed.out.decode()
    assert "never used" in listed.out.decode()
    assert secret[-43:] not in listed.out.decode()
    assert secret[-43:].encode() not in b"".join(path.read_bytes() for path in tmp_path.glob("diplograph.db*"))
    assert diplograph("key", "revoke", key["id"]).code == 0
    assert " revoked 20" in diplograph("key", "list").out.decode()


def test_what_cannot_be_is_refused_in_one_line(diplograph: Callable) -> None:
    assert diplograph("key", "list").code == 1
    for arguments, code in (
        (["create", "n", "--scope", "everything"], 2),
        (["create", "n"], 2),
        (["create", "", "--scope", "read"], 2),
        (["revoke", "k-000000000000"], 1),
    ):
        done = diplograph("key", *arguments)
        assert (done.code, len(done.err.splitlines()), done.out) == (code, 1, b""), arguments


def test_with_a_key_in_the_store_the_server_may_listen_for_others(diplograph: Callable, tmp_path: Path) -> None:
    refused = diplograph("serve", "--host", "0.0.0.0")
    assert (refused.code, "diplograph key create" in refused.err) == (2, True)
    secret = diplograph("key", "create", "n", "--scope", "ingest").out.decode().strip()
    with running_server(tmp_path / "diplograph.db", "serve", "--host", "0.0.0.0") as server:
        assert server.ask("DELETE", "/api/v1/documents/x", Host="ours.example")[0] == 401
        headers = {"Host": "ours.example", "Authorization": f"Bearer {secret}"}
        assert server.ask("DELETE", "/api/v1/documents/x", **headers)[0] == 404
