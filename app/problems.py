"""Errors of the HTTP layer as RFC 9457 problem documents."""

import json
from collections.abc import Mapping
from http import HTTPStatus
from typing import Any

from starlette.responses import Response

MEDIA_TYPE = "application/problem+json"


class Problem(Exception):  # noqa: N818 - the word of RFC 9457
    """A refusal or failure that the client is told about.

    `code` is stable and names the kind of problem; `detail` is a sentence for people; `more` are extension members.
    """

    def __init__(
        self, status: int, code: str, detail: str, *, headers: Mapping[str, str] | None = None, **more: Any
    ) -> None:
        super().__init__(detail)
        self.status, self.code, self.detail = status, code, detail
        self.headers, self.more = dict(headers or {}), more

    def members(self) -> dict[str, Any]:
        """The members of the problem document, without the request's id."""
        return {
            "type": f"urn:diplograph:problem:{self.code}",
            "title": HTTPStatus(self.status).phrase,
            "status": self.status,
            "code": self.code,
            "detail": self.detail,
            **self.more,
        }

    def response(self, request_id: str) -> Response:
        """The problem document as a response that bears the request's id."""
        content = json.dumps({**self.members(), "request_id": request_id}, ensure_ascii=False).encode(
            "utf-8", "replace"
        )
        headers = {"Cache-Control": "no-store", **self.headers}
        return Response(content, self.status, headers, media_type=MEDIA_TYPE)
