"""Keys: a secret is recognised and not kept, allows what it was given, and nothing once it is revoked."""

import datetime as dt
import sqlite3
from contextlib import closing

import pytest
from pydantic import ValidationError

from graph.access_keys import any_key, create_key, key_with, list_keys, mark_used, revoke_key
from graph.errors import NotFound
from graph.store import Store

NOW = dt.datetime(2026, 11, 26, 10, tzinfo=dt.UTC)


def test_a_key_is_known_by_its_secret_until_it_is_revoked(store: Store) -> None:
    assert not any_key(store)
    key, secret = create_key(store, " The desk ", ["curate", "ingest"], NOW)
    assert (key.name, key.scopes, key.created) == ("The desk", ("ingest", "curate"), NOW)
    assert key_with(store, secret) == key
    revoke_key(store, key.id, NOW)
    assert key_with(store, secret) is None
    (kept,) = list_keys(store)
    assert (kept.id, kept.revoked) == (key.id, NOW)
    revoke_key(store, key.id, NOW + dt.timedelta(days=1))
    assert list_keys(store) == [kept]
    assert any_key(store), "a server whose keys are all revoked is not one without keys"


def test_secrets_are_long_random_and_recognisable(store: Store) -> None:
    secrets = [create_key(store, "n", ["read"], NOW)[1] for _ in range(50)]
    assert len({secret[-43:] for secret in secrets}) == 50
    assert all(secret.startswith("diplograph_") and len(secret) == 67 for secret in secrets)


def test_nothing_else_is_a_secret(store: Store) -> None:
    key, secret = create_key(store, "a", ["admin"], NOW)
    _, other = create_key(store, "b", ["admin"], NOW)
    swapped = other[:24] + secret[24:]
    for wrong in ("", key.id, secret[:-1], secret + "A", secret.upper(), swapped, secret + "\n", "é" * 67):
        assert key_with(store, wrong) is None


def test_the_file_does_not_hold_the_secret(store: Store) -> None:
    _, secret = create_key(store, "a", ["admin"], NOW)
    with closing(sqlite3.connect(store._path)) as connection:
        everything = "\n".join(connection.iterdump())
    assert secret[-43:] not in everything
    assert "access_keys" in everything


def test_the_last_day_of_use_is_kept_and_never_goes_back(store: Store) -> None:
    key, _ = create_key(store, "a", ["read"], NOW)
    assert list_keys(store)[0].last_used is None
    for day in (dt.date(2026, 11, 27), dt.date(2026, 11, 26)):
        mark_used(store, key.id, day)
    assert list_keys(store)[0].last_used == dt.date(2026, 11, 27)


def test_keys_are_no_part_of_the_graph(store: Store) -> None:
    before = store.revision()
    create_key(store, "a", ["read"], NOW)
    assert store.revision() == before


@pytest.mark.parametrize("name", ["", "  ", "x" * 101, "a\nb", "a\x7fb"])
def test_a_name_is_one_short_line(store: Store, name: str) -> None:
    with pytest.raises(ValidationError):
        create_key(store, name, ["read"], NOW)
    assert not any_key(store)


def test_a_key_that_is_not_there_is_not_revoked(store: Store) -> None:
    with pytest.raises(NotFound):
        revoke_key(store, "k-000000000000", NOW)
