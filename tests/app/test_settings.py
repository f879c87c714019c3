"""Settings: from the environment, each with a meaning."""

import pytest

from app.settings import Settings


def test_every_setting_says_what_it_means() -> None:
    assert all(field.description for field in Settings.model_fields.values())


def test_the_environment_sets_them(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DIPLOGRAPH_PORT", "9001")
    monkeypatch.setenv("DIPLOGRAPH_KEY", "one, two,")
    monkeypatch.setenv("DIPLOGRAPH_CORS_ORIGINS", "https://a.example, https://b.example")
    settings = Settings()
    assert settings.port == 9001
    assert settings.keys == ("one", "two")
    assert settings.cors_origins == ("https://a.example", "https://b.example")


def test_the_default_is_for_this_machine(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in Settings.model_fields:
        monkeypatch.delenv(f"DIPLOGRAPH_{name.upper()}", raising=False)
    settings = Settings()
    assert (settings.host, settings.port, settings.keys) == ("127.0.0.1", 8000, ())
