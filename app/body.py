"""Request bodies read strictly: the right media type, JSON that is JSON, and a document in it."""

from typing import Annotated, Any, TypeVar

from fastapi import Depends, Request
from pydantic import BaseModel, ValidationError

from app.problems import Problem
from graph.model import DocumentIn

_Model = TypeVar("_Model", bound=BaseModel)


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
    return _parsed(DocumentIn, "document", raw)


def _parsed(model: type[_Model], name: str, raw: bytes) -> _Model:
    try:
        return model.model_validate_json(raw)
    except ValidationError as error:
        found = error.errors(include_url=False, include_context=False, include_input=False)
        raise _refusal(found, name) from None


def _refusal(found: list[Any], name: str) -> Problem:
    if found[0]["type"] == "json_invalid":
        return Problem(400, "invalid_json", found[0]["msg"])
    errors = [{"pointer": "".join(f"/{part}" for part in each["loc"]), "detail": each["msg"]} for each in found]
    detail = "; ".join(f"{each['pointer'].lstrip('/') or name}: {each['detail']}" for each in errors)
    return Problem(422, f"invalid_{name}", detail, errors=errors)


def body_of(model: type[_Model], name: str) -> Any:
    """The dependency that reads the body as `model`; raises `Problem` 415, 400, and 422 `invalid_<name>`."""

    async def parse(request: Request) -> _Model:
        require_media_type(request, "application/json")
        return _parsed(model, name, await request.body())

    return Depends(parse)


DocumentBody = Annotated[DocumentIn, body_of(DocumentIn, "document")]
