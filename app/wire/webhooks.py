"""Answers about webhooks."""

from typing import Literal

from pydantic import BaseModel, Field

from app.questions.live import ChangedEvents
from graph.model import Event


class WebhookMessage(BaseModel):
    """A message that was, or is to be, sent."""

    id: str
    type: str
    attempts: int
    status: int | None = Field(description="HTTP status of the last attempt.")
    error: str | None = Field(description="Why the last attempt was not one.")
    attempted: str | None = Field(description="When that was, RFC 3339.")


class Webhook(ChangedEvents):
    """Where changes of which events are sent."""

    id: str
    url: str
    created: str
    position: int = Field(description="Revision up to which changes have been made into messages.")
    disabled: str | None = Field(description="Why nothing is sent to it any more; null while it is.")
    pending: int = Field(description="Messages that wait.")
    last: WebhookMessage | None = Field(description="The message that was sent last.")


class WebhookCreated(Webhook):
    """A new webhook, with the secret that is not shown again."""

    secret: str = Field(description="`whsec_…`: what signatures are verified with.")


class WebhookDetail(Webhook):
    """A webhook with its latest messages."""

    messages: list[WebhookMessage]


class WebhookList(BaseModel):
    """All webhooks, the oldest first."""

    data: list[Webhook]


class WebhookTested(BaseModel):
    """What came of a message sent to try."""

    id: str
    status: int | None
    error: str | None


class WebhookPayload(BaseModel):
    """What is posted to the address of a webhook."""

    type: Literal["event.created", "event.changed", "event.removed"]
    timestamp: str
    data: Event
