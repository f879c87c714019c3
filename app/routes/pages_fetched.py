"""Documents that a request gives by their address alone: who may, and where that is done."""

from app.by_address import fetched, is_only_an_address
from app.deps import Services
from app.keyring import Caller
from app.problems import Problem
from graph.model import DocumentIn


async def with_page(document: DocumentIn, services: Services, caller: Caller) -> DocumentIn:
    """The document, fetched if only its address is given.

    Raises FetchError, and `Problem` where fetching is off or the caller's key does not have the scope `ingest`.
    """
    if not is_only_an_address(document):
        return document
    caller.require("ingest")
    if not services.settings.fetch:
        raise Problem(403, "fetching_off", "This server fetches nothing; send the text or the page itself.")
    return await services.fetching.run(fetched, document, services.fetching_rules)
