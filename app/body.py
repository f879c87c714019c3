"""Request bodies read strictly: the right media type, JSON that is JSON, and a document in it."""

from typing import Annotated, Any

from fastapi import Depends, Request
from pydantic import ValidationError

from app.problems import Problem
from graph.model import DocumentIn


def require_media_type(request: Request, *accepted: str) -> None:
    """Refuse a body of another kind.

    This also keeps foreign web pages from writing to an open local server: these types need a CORS preflight.
    """
    given = request.headers.get("content-type", "").partition(";")[0].strip().lower()
    if given not in accepted:
        named = " or ".join(accepted)
        raise Problem(415, "unsupported_media_type", f"Send the body as {named}.", headers={"Accept": named})


def parse_document(raw: bytes) -> DocumentIn:
    """The document in a JSON text; raises `Problem` 400 for what is not JSON and 422 for what is no document."""
    try:
        return DocumentIn.model_validate_json(raw)
    except ValidationError as error:
        found = error.errors(include_url=False, include_context=False, include_input=False)
        raise _refusal(found) from None


def _refusal(found: list[Any]) -> Problem:
    if found[0]["type"] == "json_invalid":
        return Problem(400, "invalid_json", found[0]["msg"])
    errors = [{"pointer": "".join(f"/{part}" for part in each["loc"]), "detail": each["msg"]} for each in found]
    detail = "; ".join(f"{each['pointer'].lstrip('/') or 'document'}: {each['detail']}" for each in errors)
    return Problem(422, "invalid_document", detail, errors=errors)


async def _document_of(request: Request) -> DocumentIn:
    require_media_type(request, "application/json")
    return parse_document(await request.body())


DocumentBody = Annotated[DocumentIn, Depends(_document_of)]
