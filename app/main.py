"""The HTTP application: its parts put together."""

import asyncio
import gc
import logging
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress

from fastapi import Depends, FastAPI
from starlette.middleware import Middleware
from starlette.middleware.cors import CORSMiddleware

from app import errors, openapi
from app.access import Access, admit, authorize
from app.answer_cache import AnswerCache
from app.body_limit import BodyLimit
from app.by_address import fetching_rules
from app.deps import Services
from app.exchange import Exchange
from app.file_makers import FileMakers
from app.keyring import KeyMissing, Keyring, check_address
from app.knowledge import attach_imported
from app.live import LiveFeed
from app.routes import (
    ask,
    ask_page,
    batch,
    citations,
    documents,
    entities,
    events,
    exports,
    judgements,
    judgements_page,
    live,
    login,
    marks,
    networks,
    operations,
    pages,
    pairs,
    read_page,
    reading,
    stats,
    web_files,
    webhooks,
)
from app.security import LocalHosts
from app.sessions import Sessions
from app.settings import Settings
from app.streaming import Exports
from app.webhooks.delivery import Deliveries
from app.workers import Workers
from graph.store import open_store
from nlp.questions import prepare_to_read
from nlp.read import pipeline

_log = logging.getLogger("diplograph.http")
_QUERY_WORKERS, _QUERY_QUEUE = 4, 256
_NETWORK_QUEUE = 16
_FETCH_WORKERS, _FETCH_QUEUE, _FETCH_GRACE_S = 4, 16, 2.0


def create_app(settings: Settings) -> FastAPI:
    """The application for these settings. Its store is opened and migrated when it starts, and closed when it stops."""
    app = FastAPI(
        title="Diplograph",
        openapi_url=None,
        docs_url=None,
        redoc_url=None,
        lifespan=_lifespan,
        telemetry={"tracing": False, "metrics": False, "logs": False},
        middleware=_middleware(settings),
    )
    app.state.settings = settings
    errors.install(app)
    openapi.install(app)
    # The router tries one after the other: first what is asked for most.
    for module in (
        pairs,
        events,
        entities,
        exports,
        citations,
        marks,
        ask,
        judgements,
        live,
        webhooks,
        batch,
        documents,
        reading,
        operations,
        networks,
        stats,
    ):
        app.include_router(module.router, dependencies=[Depends(admit)])
    for module in (pages, ask_page, judgements_page, read_page, login, web_files):
        app.include_router(module.router, dependencies=[Depends(authorize)])
    return app


def _middleware(settings: Settings) -> list[Middleware]:
    """From the outermost in. CORS is the first, so that a page of an allowed origin can read refusals, too."""
    layers: list[Middleware] = []
    if settings.cors_origins:
        layers.append(
            Middleware(
                CORSMiddleware,
                allow_origins=settings.cors_origins,
                allow_methods=["GET", "HEAD", "POST", "DELETE"],
                allow_headers=["Authorization", "Content-Type", "If-None-Match", "X-Request-ID"],
                expose_headers=["ETag", "Location", "RateLimit", "RateLimit-Policy", "Retry-After", "X-Request-ID"],
            )
        )
    return [
        *layers,
        Middleware(Exchange, max_url_bytes=settings.max_url_bytes),
        Middleware(LocalHosts, allowed=settings.allowed_hosts),
        Middleware(Access, settings=settings),
        Middleware(BodyLimit, limit=settings.max_body_bytes, by_path={batch.PATH: settings.max_batch_bytes}),
    ]


@asynccontextmanager
async def _lifespan(app: FastAPI) -> AsyncIterator[None]:
    settings: Settings = app.state.settings
    attach_imported(settings)
    store = await asyncio.to_thread(open_store, settings.store)
    try:
        check_address(settings, store)
    except KeyMissing:
        store.close()
        raise
    rules = fetching_rules(settings)
    feed = LiveFeed(store, settings.live_subscribers)
    keyring = Keyring(settings, store)
    services = Services(
        settings,
        store,
        Workers("read", workers=settings.read_workers, queue=settings.read_queue, timeout_s=settings.read_timeout_s),
        Workers("query", workers=_QUERY_WORKERS, queue=_QUERY_QUEUE, timeout_s=settings.query_timeout_s),
        Workers("fetch", workers=_FETCH_WORKERS, queue=_FETCH_QUEUE, timeout_s=rules.seconds + _FETCH_GRACE_S),
        keyring,
        Workers("network", workers=2, queue=_NETWORK_QUEUE, timeout_s=settings.network_timeout_s),
        AnswerCache(),
        rules,
        Exports(settings.export_workers, settings.export_timeout_s),
        feed,
        Deliveries(store, settings, feed),
        Sessions(settings, keyring),
        FileMakers(store),
    )
    app.state.services = services
    loading = asyncio.create_task(_load_model(services))
    try:
        yield
    finally:
        with suppress(asyncio.CancelledError):
            await loading
        services.live.close()
        await services.deliveries.close()
        await asyncio.to_thread(services.fetching.close)
        await asyncio.to_thread(services.reading.close)
        await asyncio.to_thread(services.querying.close)
        await asyncio.to_thread(services.analysing.close)
        await asyncio.to_thread(services.exporting.close)
        await asyncio.to_thread(services.makers.close)
        store.close()


def _keep_for_good() -> None:
    """Have the garbage collector look no more at what is loaded: it would at millions of objects every few requests."""
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
