"""The pages: readable without a script, everything they load is ours, nothing in them runs inline."""

import re
import time

import pycountry
import pytest
from starlette.testclient import TestClient

EVENTS = "/api/v1/events"
PAGES = ["/", "/e/Q1", "/e/Q1/with/Q2", "/d/wire/one", "/judgements", "/read", "/docs"]


@pytest.fixture
def event(client: TestClient) -> dict:
    return client.get(EVENTS, params={"participant": ["Q1", "Q2"]}).json()["data"][0]


@pytest.mark.parametrize("path", [*PAGES, "/m/unknown"])
def test_a_page_loads_only_files_that_are_served_here(client: TestClient, path: str) -> None:
    page = client.get(path)
    assert page.headers["content-type"] == "text/html; charset=utf-8"
    referred = re.findall(r'(?:src|href)="(/web/[^"]+)"', page.text)
    assert referred
    assert all(client.get(each).status_code == 200 for each in referred)
    assert not re.search(r'(?:src|href)="(?:https?:)?//(?!www.wikidata.org)', page.text)
    assert not re.search(r"<script(?![^>]*\bsrc=)|<style|\sstyle=|\son[a-z]+=", page.text)


@pytest.mark.parametrize("path", PAGES)
def test_a_page_is_tagged(client: TestClient, path: str) -> None:
    tag = client.get(path).headers["etag"]
    assert client.get(path, headers={"If-None-Match": tag}).status_code == 304


def test_the_encounters_are_there_without_a_script(client: TestClient, event: dict) -> None:
    page = client.get("/").text
    assert event["title"] in page
    assert event["evidence"][0]["text"] in page
    assert f'href="/m/{event["id"]}"' in page
    assert '<form class="filters"' in page


def test_a_page_takes_the_filters_in_its_address(client: TestClient, event: dict) -> None:
    one = client.get("/?participant=Q1&participant=Q2&since=2023-01-01&view=map&type=")
    assert event["title"] in one.text
    assert "Xi Jinping" in re.search(r'<span class="chips">.*?</div>', one.text, re.S)[0]
    assert "No event fits" in client.get("/?participant=Q1&since=1990-01-01&until=1990-01-02").text


def test_the_next_page_is_a_link_with_the_same_filters(client: TestClient) -> None:
    first = client.get("/?limit=1&type=meeting").text
    (link,) = re.findall(r'rel="next" href="([^"]+)"', first)
    second = client.get(link.replace("&amp;", "&")).text
    shown = [re.findall(r'data-id="([^"]+)"', page) for page in (first, second)]
    assert [len(ids) for ids in shown] == [1, 1]
    assert shown[0] != shown[1]
    assert "type=meeting" in link


def test_a_wrong_filter_is_a_readable_page(client: TestClient) -> None:
    refused = client.get("/?since=yesterday")
    assert refused.status_code == 422
    assert refused.headers["content-type"] == "text/html; charset=utf-8"
    assert "a day is written YYYY-MM-DD" in refused.text
    assert client.get("/e/nobody").status_code == 404
    assert "Request " in client.get("/e/nobody").text


def test_the_page_of_an_event_has_its_evidence_and_reports(client: TestClient, event: dict) -> None:
    page = client.get(f"/m/{event['id']}").text
    for proof in event["evidence"]:
        assert proof["text"] in page
        assert f'?s={proof["start"]}-{proof["end"]}#s"' in page
    assert "How it was reported" in page


def test_the_page_of_a_document_marks_mentions_and_the_sentence_asked_for(client: TestClient) -> None:
    document = client.get("/api/v1/documents/wire/one").json()
    proof = document["events"][0]["evidence"][0]
    page = client.get("/d/wire/one", params={"s": f"{proof['start']}-{proof['end']}"}).text
    marked = re.sub(r"<[^>]+>", "", "".join(re.findall(r'<mark class="sentence".*?</mark>', page, re.S)))
    assert marked == proof["text"]
    whole = re.search(r'<div class="text">(.*?)</div>', page, re.S)[1]
    assert re.sub(r"<[^>]+>", "", whole).strip() == document["text"]
    assert 'class="mention person" href="/e/Q1"' in page


def test_modules_import_only_modules_that_are_served(client: TestClient) -> None:
    seen, waiting = set(), ["/web/page.js", "/web/explorer.js", "/web/read.js"]
    while waiting:
        path = waiting.pop()
        if path in seen:
            continue
        seen.add(path)
        module = client.get(path)
        assert module.headers["content-type"] == "text/javascript; charset=utf-8"
        waiting += re.findall(r'(?:from|^import) "([^"]+)"', module.text, re.M)
    assert {"/web/lists.js", "/web/dom.js", "/web/judgements.js"} <= seen


def test_no_module_of_ours_makes_markup_from_text(client: TestClient) -> None:
    from app.assets import assets

    ours = [
        asset.content.decode()
        for name, asset in assets().items()
        if name.endswith(".js") and "swagger" not in name and not name.startswith("vendor/")
    ]
    assert len(ours) > 5
    for text in ours:
        assert not re.search(r"innerHTML|outerHTML|insertAdjacentHTML|document\.write|\beval\(|new Function", text)


def test_files_are_compressed_for_who_takes_them_so(client: TestClient) -> None:
    plain = client.get("/web/style.css", headers={"Accept-Encoding": "identity"})
    zipped = client.get("/web/style.css", headers={"Accept-Encoding": "gzip"})
    assert zipped.text == plain.text
    assert int(zipped.headers["content-length"]) < len(plain.content) / 2
    assert (zipped.headers["vary"], "content-encoding" in plain.headers) == ("Accept-Encoding", False)


def test_the_documentation_asks_no_other_host(client: TestClient) -> None:
    script = client.get("/web/docs.js").text
    assert "validatorUrl: null" in script
    assert "http" not in script


def test_the_map_knows_the_codes_of_its_countries(client: TestClient) -> None:
    codes = client.get("/web/countries-iso.json").json()
    assert codes == {country.numeric: country.alpha_2 for country in pycountry.countries}


def test_a_text_is_read_before_it_is_added(start) -> None:
    client = start()
    for _ in range(300):
        if client.get("/readyz").status_code == 200:
            break
        time.sleep(0.1)
    before = client.get("/about").json()["revision"]
    text = "Chinese President Xi Jinping met US Secretary of State Antony Blinken in Beijing on Monday."
    read = client.post("/read", json={"text": text, "published": "2023-06-20"})
    assert (read.status_code, read.headers["cache-control"]) == (200, "no-store")
    assert "1 encounter" in read.text
    assert "Monday, 19 June 2023" in read.text
    assert re.sub(r"<[^>]+>", "", re.search(r'<div class="text">(.*?)</div>', read.text, re.S)[1]) == text
    assert client.get("/about").json()["revision"] == before
    assert client.post("/read", content="text=x", headers={"Content-Type": "text/plain"}).status_code == 415
