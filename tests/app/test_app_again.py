"""A process that makes application after application keeps nothing of those that are gone."""

import gc
import weakref
from pathlib import Path

from starlette.testclient import TestClient

from app.main import create_app
from app.settings import Settings


def _use(store: Path) -> weakref.ref[object]:
    app = create_app(Settings(store=f"sqlite:///{store}"))
    with TestClient(app, base_url="http://127.0.0.1") as client:
        assert client.get("/api/v1/events").status_code == 200
    return weakref.ref(app)


def test_what_an_application_held_goes_with_it(tmp_path: Path) -> None:
    """The first may leave what is loaded once a process; the second leaves nothing."""
    _use(tmp_path / "first.db")
    held = _use(tmp_path / "second.db")
    gc.collect()
    assert held() is None
