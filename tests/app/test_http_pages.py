"""The page and the API's documentation: everything they load is ours, and nothing in them runs inline."""

import re

import pytest
from starlette.testclient import TestClient

PAGES = ["/", "/e/Q1", "/e/Q1/with/Q2", "/m/some-event", "/d/wire/one", "/docs"]


@pytest.mark.parametrize("path", PAGES)
def test_a_page_loads_only_files_that_are_served_here(client: TestClient, path: str) -> None:
    page = client.get(path)
    assert page.headers["content-type"] == "text/html; charset=utf-8"
    assert page.headers["etag"]
    referred = re.findall(r'(?:src|href)="(/web/[^"]+)"', page.text)
    assert referred
    assert all(client.get(each).status_code == 200 for each in referred)
    assert not re.search(r'(?:src|href)="(?:https?:)?//', page.text)
    assert not re.search(r"<script(?![^>]*\bsrc=)|<style|\sstyle=|\son[a-z]+=", page.text)


def test_a_page_takes_the_filters_in_its_address(client: TestClient) -> None:
    assert client.get("/?participant=Q1&participant=Q2&since=2023-01-01").status_code == 200


def test_modules_import_only_modules_that_are_served(client: TestClient) -> None:
    seen, waiting = set(), ["/web/main.js"]
    while waiting:
        path = waiting.pop()
        if path in seen:
            continue
        seen.add(path)
        module = client.get(path)
        assert module.headers["content-type"] == "text/javascript; charset=utf-8"
        waiting += re.findall(r'from "([^"]+)"', module.text)
    assert {"/web/timeline.js", "/web/document.js", "/web/dom.js", "/web/judgements.js"} <= seen


def test_no_module_of_ours_makes_markup_from_text(client: TestClient) -> None:
    from app.assets import assets

    ours = [
        asset.content.decode() for name, asset in assets().items() if name.endswith(".js") and "swagger" not in name
    ]
    assert len(ours) > 8
    for text in ours:
        assert not re.search(r"innerHTML|outerHTML|insertAdjacentHTML|document\.write|\beval\(|new Function", text)


def test_the_page_tells_what_to_do_without_scripts(client: TestClient) -> None:
    assert "<noscript>" in client.get("/").text


def test_the_documentation_asks_no_other_host(client: TestClient) -> None:
    script = client.get("/web/docs.js").text
    assert "validatorUrl: null" in script
    assert "http" not in script
