"""Somebody with a browser."""

from contextlib import ExitStack
from typing import Any

from playwright.sync_api import Browser, BrowserContext, Page


class Visitor:
    """Somebody with a browser. `tolerated` are words of console errors that a test expects."""

    def __init__(self, browser: Browser, stack: ExitStack) -> None:
        self._browser, self._stack = browser, stack
        self.tolerated: set[str] = set()
        self.errors: list[str] = []

    def context(self, **options: Any) -> BrowserContext:
        context = self._browser.new_context(
            **{"viewport": {"width": 1280, "height": 900}, "reduced_motion": "reduce", **options}
        )
        self._stack.callback(context.close)
        return context

    def page(self, **options: Any) -> Page:
        page = self.context(**options).new_page()
        page.set_default_timeout(15_000)
        page.on("console", lambda message: message.type == "error" and self._note(message.text))
        page.on("pageerror", lambda error: self._note(str(error)))
        return page

    def _note(self, words: str) -> None:
        if not any(each in words for each in self.tolerated):
            self.errors.append(words)
