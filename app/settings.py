"""Every setting of Diplograph: an environment variable `DIPLOGRAPH_<NAME>` each, with its meaning and default."""

import ipaddress
from functools import lru_cache
from typing import Annotated, Any

from pydantic import Field, SecretStr, field_validator
from pydantic_settings import BaseSettings, NoDecode, SettingsConfigDict

from nlp.default_model import DEFAULT_MODEL

_List = Annotated[tuple[str, ...], NoDecode]


@lru_cache(maxsize=256)
def is_loopback(host: str) -> bool:
    """Whether `host`, a name or an address with or without brackets, can only be this machine."""
    try:
        return ipaddress.ip_address(host.strip("[]")).is_loopback
    except ValueError:
        return host.lower() == "localhost"


class Settings(BaseSettings):
    """What an operator may change. Lists are written with commas; an unknown `DIPLOGRAPH_…` variable is ignored."""

    model_config = SettingsConfigDict(env_prefix="DIPLOGRAPH_", frozen=True, env_ignore_empty=True)

    store: str = Field("sqlite:///diplograph.db", description="Where the graph is kept: an SQLAlchemy URL.")
    knowledge: str = Field(
        "diplograph-knowledge.db",
        description="Index of imported actors, used where the file is there (`diplograph knowledge import`).",
    )
    host: str = Field("127.0.0.1", description="Address to listen on; only loopback as long as there is no key.")
    port: int = Field(8000, ge=0, le=65535, description="TCP port to listen on; 0 takes a free one.")
    workers: int = Field(1, ge=1, le=64, description="Processes that answer; each loads the language model.")
    model: str = Field(DEFAULT_MODEL, description="Installed spaCy pipeline for English that reads the documents.")
    key: SecretStr = Field(
        SecretStr(""),
        description="Keys of all scopes, separated by commas, besides those that `diplograph key create` makes.",
    )
    read_needs_key: bool = Field(False, description="Whether questions need a key of the scope read, too.")
    session_secret: SecretStr = Field(
        SecretStr(""),
        description="What logins of the pages are signed with; made up at each start where it is not given.",
    )
    reads_per_minute: int = Field(
        600, ge=0, description="Questions a minute of one caller where there are keys; 0: any."
    )
    writes_per_minute: int = Field(120, ge=0, description="Writes a minute of one caller where there are keys; 0: any.")
    cors_origins: _List = Field((), description="Origins whose pages may call the API from a browser; `*` for all.")
    allowed_hosts: _List = Field(
        (), description="Host names answered besides those of loopback as long as there is no key (DNS rebinding)."
    )
    max_body_bytes: int = Field(1 << 20, ge=1024, description="Largest request body, and line of a batch, in bytes.")
    max_batch_bytes: int = Field(64 << 20, ge=1024, description="Largest batch in bytes.")
    max_batch_lines: int = Field(50_000, ge=1, description="Most lines of a batch.")
    max_url_bytes: int = Field(8 << 10, ge=256, description="Longest path with query in bytes.")
    read_workers: int = Field(2, ge=1, le=64, description="Documents read at the same time.")
    read_queue: int = Field(32, ge=0, description="Documents that may wait to be read; more are answered 503.")
    read_timeout_s: float = Field(15.0, gt=0, description="Longest time to read and store a document, in seconds.")
    query_timeout_s: float = Field(1.0, gt=0, description="Longest time for a page of a query, in seconds.")
    network_timeout_s: float = Field(30.0, gt=0, description="Longest time for a network or a ranking, in seconds.")
    fetch: bool = Field(True, description="Whether a document may be given by its address alone, and is fetched.")
    fetch_ports: Annotated[tuple[int, ...], NoDecode] = Field((80, 443), description="Ports that are fetched from.")
    export_workers: int = Field(2, ge=1, le=64, description="Exports made at the same time; more are answered 503.")
    export_timeout_s: float = Field(600.0, gt=0, description="Longest time to make and send an export, in seconds.")
    live_subscribers: int = Field(200, ge=0, description="Clients that may follow the live stream at the same time.")
    changes_kept_revisions: int = Field(100_000, ge=1, description="How many of the last changes are kept.")
    changes_kept_days: int = Field(30, ge=1, description="For how many days changes are kept.")
    log_level: str = Field("info", description="Least severe log line written: debug, info, warning or error.")

    @field_validator("cors_origins", "allowed_hosts", "fetch_ports", mode="before")
    @classmethod
    def _split(cls, value: Any) -> Any:
        return tuple(part.strip() for part in value.split(",") if part.strip()) if isinstance(value, str) else value

    @property
    def keys(self) -> tuple[str, ...]:
        """The keys of the settings; the store may hold more. Without any at all the server is open, and on loopback."""
        return tuple(key.strip() for key in self.key.get_secret_value().split(",") if key.strip())


@lru_cache(maxsize=1)
def environment_settings() -> Settings:
    """The settings of this process's environment, read once."""
    return Settings()
