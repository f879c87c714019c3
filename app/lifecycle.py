"""What a running server holds, from its start to its stop: store, workers, feeds and the language model."""

import asyncio
import gc
import logging
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from functools import cache

from fastapi import FastAPI

from app.answer_cache import AnswerCache
from app.by_address import fetching_rules
from app.deps import Services
from app.file_makers import FileMakers
from app.keyring import KeyMissing, Keyring, check_address
from app.knowledge import attach_imported
from app.live import LiveFeed
from app.sessions import Sessions
from app.settings import Settings
from app.streaming import Exports
from app.webhooks.delivery import Deliveries
from app.workers import Workers
from graph.store import Store, open_store
from nlp.questions import prepare_to_read
from nlp.read import pipeline

_log = logging.getLogger("diplograph.http")
_QUERY_WORKERS, _QUERY_QUEUE = 4, 256
_NETWORK_WORKERS, _NETWORK_QUEUE = 2, 16
_FETCH_WORKERS, _FETCH_QUEUE, _FETCH_GRACE_S = 4, 16, 2.0


@asynccontextmanager
async def lifespan(app: FastAPI) -> AsyncIterator[None]:
    """Open the store of the settings and what works on it, before the first request, and close all after the last."""
    settings: Settings = app.state.settings
    attach_imported(settings)
    store = await asyncio.to_thread(open_store, settings.store)
    try:
        check_address(settings, store)
    except KeyMissing:
        store.close()
        raise
    services = app.state.services = _services(settings, store)
    loading = asyncio.create_task(_load_model(services))
    try:
        yield
    finally:
        with suppress(asyncio.CancelledError):
            await loading
        await _close(services)


def _services(settings: Settings, store: Store) -> Services:
    rules = fetching_rules(settings)
    feed = LiveFeed(store, settings.live_subscribers)
    keyring = Keyring(settings, store)
    return Services(
        settings=settings,
        store=store,
        reading=Workers(
            "read", workers=settings.read_workers, queue=settings.read_queue, timeout_s=settings.read_timeout_s
        ),
        querying=Workers("query", workers=_QUERY_WORKERS, queue=_QUERY_QUEUE, timeout_s=settings.query_timeout_s),
        fetching=Workers("fetch", workers=_FETCH_WORKERS, queue=_FETCH_QUEUE, timeout_s=rules.seconds + _FETCH_GRACE_S),
        keyring=keyring,
        analysing=Workers(
            "network", workers=_NETWORK_WORKERS, queue=_NETWORK_QUEUE, timeout_s=settings.network_timeout_s
        ),
        answers=AnswerCache(),
        fetching_rules=rules,
        exporting=Exports(settings.export_workers, settings.export_timeout_s),
        live=feed,
        deliveries=Deliveries(store, settings, feed),
        sessions=Sessions(settings, keyring),
        makers=FileMakers(store),
    )


async def _close(services: Services) -> None:
    """Close the feed first, so that no stream keeps a worker, and the store last."""
    services.live.close()
    await services.deliveries.close()
    for workers in (services.fetching, services.reading, services.querying, services.analysing):
        await asyncio.to_thread(workers.close)
    await asyncio.to_thread(services.exporting.close)
    await asyncio.to_thread(services.makers.close)
    services.store.close()


@cache
def _keep_for_good() -> None:
    """Have the garbage collector look no more at what is loaded: it would at millions of objects every few requests.

    Once a process: what a further application of the same process leaves behind is not to stay for good.
    """
    gc.collect()
    gc.freeze()


async def _load_model(services: Services) -> None:
    """Load the language model, and the indexes of names, beside the first requests: queries need not wait for it."""
    try:
        await asyncio.to_thread(pipeline, services.settings.model)
        services.model_error = None
        await asyncio.to_thread(prepare_to_read)
        _keep_for_good()
    except Exception as error:
        services.model_error = f"the language model cannot be loaded ({services.settings.model})"
        _log.error("language model %s", services.settings.model, exc_info=error)
