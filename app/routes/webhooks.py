"""Routes of webhooks: where changes are sent, and what became of it."""

import datetime as dt
import json
import time
from typing import Annotated, Any

from fastapi import APIRouter
from pydantic import Field
from starlette.responses import Response

from app.body import body_of
from app.deps import Services, ServicesDep
from app.problems import Problem
from app.questions.live import ChangedEvents
from app.web_address import AddressRefused, parse_address
from app.webhooks import delivery
from app.webhooks.sending import post
from app.wire.webhooks import WebhookCreated, WebhookDetail, WebhookList, WebhookPayload, WebhookTested
from graph.outbox import Attempt, message_id_of
from graph.webhooks import (
    create_webhook,
    delete_webhook,
    enable_webhook,
    endpoint_of,
    get_webhook,
    list_webhooks,
)

router = APIRouter(prefix="/api/v1/webhooks", tags=["changes"])


class WebhookGiven(ChangedEvents):
    """Where to send what."""

    url: str = Field(min_length=1, max_length=2048, description="Public http or https address that messages go to.")


_BODY = {
    "requestBody": {
        "required": True,
        "content": {
            "application/json": {
                "schema": WebhookGiven.model_json_schema(),
                "example": {"url": "https://example.org/diplograph", "country": "CN"},
            }
        },
    }
}
_MESSAGE = APIRouter()


@_MESSAGE.post("event", description="Signed by Standard Webhooks: webhook-id, webhook-timestamp, webhook-signature.")
async def _sent(payload: WebhookPayload) -> None:
    """What is sent; any 2xx answer takes it."""


@router.post(
    "",
    summary="Have changes sent",
    status_code=201,
    responses={201: {"model": WebhookCreated}},
    openapi_extra=_BODY,
    callbacks=_MESSAGE.routes,
)
async def create(given: Annotated[WebhookGiven, body_of(WebhookGiven, "webhook")], services: ServicesDep) -> Response:
    """Have every change from now on posted to an address, signed by the scheme of Standard Webhooks.

    The filters are those of `/live`. The `secret` is shown this once. 422 for an address that is not of the public
    internet; what a name leads to is checked at every attempt.
    """
    try:
        parse_address(given.url, delivery.RULES.ports)
    except AddressRefused as refused:
        raise Problem(422, "address_refused", str(refused)) from None
    now = dt.datetime.now(dt.UTC)
    webhook_id, secret = await services.reading.run(create_webhook, services.store, given.url, given.filter(), now)
    made = await services.querying.run(get_webhook, services.store, webhook_id)
    made.pop("messages")
    return _json({**made, "secret": secret}, 201, Location=f"{router.prefix}/{webhook_id}")


@router.get("", summary="List webhooks", responses={200: {"model": WebhookList}})
async def webhooks(services: ServicesDep) -> Response:
    """All webhooks, with what waits and what became of the last message."""
    return _json({"data": await services.querying.run(list_webhooks, services.store)})


@router.get("/{webhook_id}", summary="One webhook", responses={200: {"model": WebhookDetail}})
async def one_webhook(webhook_id: str, services: ServicesDep) -> Response:
    """One webhook with its latest 50 messages and what became of each."""
    return _json(await services.querying.run(get_webhook, services.store, webhook_id))


@router.delete("/{webhook_id}", summary="Send nothing more", status_code=204)
async def delete(webhook_id: str, services: ServicesDep) -> Response:
    """Forget a webhook with all that waits."""
    await services.reading.run(delete_webhook, services.store, webhook_id)
    return Response(status_code=204)


@router.post("/{webhook_id}/test", summary="Try a webhook", responses={200: {"model": WebhookTested}})
async def test(webhook_id: str, services: ServicesDep) -> Response:
    """Send a message of type `webhook.test` at once, and tell what came of it.

    If the receiver takes it, a webhook that was disabled is sent again what waits.
    """
    message_id, attempt = await services.reading.run(_tried, services, webhook_id)
    return _json({"id": message_id, "status": attempt.status, "error": attempt.error})


def _tried(services: Services, webhook_id: str) -> tuple[str, Attempt]:
    endpoint, now = endpoint_of(services.store, webhook_id), dt.datetime.now(dt.UTC)
    message_id = message_id_of(webhook_id, "test", now.isoformat())
    payload = {"type": "webhook.test", "timestamp": now.isoformat(), "data": {"webhook": webhook_id}}
    attempt = post(endpoint.url, endpoint.secret, message_id, int(time.time()), json.dumps(payload), delivery.RULES)
    if attempt.taken:
        enable_webhook(services.store, webhook_id)
    return message_id, attempt


def _json(content: dict[str, Any], status: int = 200, **headers: str) -> Response:
    return Response(
        json.dumps(content, ensure_ascii=False), status, {"Cache-Control": "no-store", **headers}, "application/json"
    )
