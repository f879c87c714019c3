"""Facets, plain questions, sharing, and the timeline in a frame elsewhere."""

import re

from playwright.sync_api import Page, expect
from running_server import RunningServer
from visitor import Visitor


def test_facets_count_and_narrow_and_give_back(page: Page) -> None:
    visits = page.locator(".facet button", has_text="visit")
    expect(visits).to_be_visible()
    number = int(visits.locator(".count").inner_text())
    visits.click()
    page.wait_for_url(re.compile("type=visit"))
    expect(page.locator('.facet button[aria-pressed="true"]')).to_contain_text("visit")
    page.get_by_role("tab", name="List").click()
    expect(page.locator("#results .event").first).to_be_visible()
    assert page.locator("#results .event").count() == min(50, number)
    page.locator('.facet button[aria-pressed="true"]').click()
    expect(page.locator('.facet button[aria-pressed="true"]')).to_have_count(0)


def test_a_person_is_one_click_among_the_facets(page: Page) -> None:
    page.locator(".facet button", has_text="Antony Blinken").click()
    expect(page.locator(".chip")).to_contain_text("Antony Blinken")


def test_what_either_of_two_sources_reports_is_two_clicks_among_the_facets(page: Page, server: RunningServer) -> None:
    page.goto("/?participant=Xi Jinping&participant=Antony Blinken")
    wires = page.locator(".facet button", has_text="Harbour Wire")
    wires.click()
    page.wait_for_url(re.compile("source=Harbour"))
    expect(wires).to_have_attribute("aria-pressed", "true")
    (other,) = page.locator(".facet button", has_text="Asterfield Gazette").all()
    other.click()
    page.wait_for_url(re.compile("source=Harbour.*source=Asterfield"))
    expect(page.locator('.facet button[aria-pressed="true"]')).to_have_count(2)
    query = page.url.partition("?")[2]
    _, _, found = server.ask("GET", f"/api/v1/events?{query}")
    page.get_by_role("tab", name="List").click()
    expect(page.locator("#results .event")).to_have_count(len(found["data"]))
    wires.click()
    page.wait_for_url(re.compile("^((?!Harbour).)*$"))
    expect(wires).to_have_attribute("aria-pressed", "false")
    expect(page.locator('.facet button[aria-pressed="true"]')).to_contain_text("Asterfield Gazette")


def test_a_document_leads_to_all_that_its_source_reports(page: Page) -> None:
    page.goto("/?source=Harbour Wire&view=list")
    page.locator("#results summary", has_text="sentence").first.click()
    page.locator("#results a[href^='/d/']").first.click()
    page.locator(".kicker a").click()
    page.wait_for_url(re.compile("source="))
    expect(page.locator('.facet button[aria-pressed="true"]')).to_have_count(1)


def test_a_question_is_answered_with_its_evidence(page: Page) -> None:
    page.locator("#who").fill("Who did Wang Yi meet in 2023?")
    page.get_by_role("option", name=re.compile("^Ask: ")).click()
    page.wait_for_url(re.compile("/ask"))
    expect(page.locator(".answer")).to_contain_text("Antony Blinken")
    page.get_by_text("Understood as").click()
    expect(page.locator("dl.facts")).to_contain_text("Wang Yi")


def test_a_question_that_is_not_understood_leads_to_the_nearest(page: Page) -> None:
    page.goto("/ask")
    page.get_by_label("A plain question").fill("Why do Xi and Biden not like each other?")
    page.get_by_role("button", name="Ask").click()
    expect(page.locator(".answer")).to_contain_text("not understood")
    page.locator("a[href^='/ask?q=']").first.click()
    expect(page.locator(".answer")).not_to_contain_text("not understood")


def test_what_is_shown_can_be_shared_and_downloaded(page: Page) -> None:
    page.goto("/?participant=Blinken&status=held")
    page.wait_for_selector("a.event-mark")
    page.get_by_text("Share", exact=True).click()
    expect(page.get_by_role("textbox", name="Link")).to_have_value(page.url)
    for name in ("CSV", "GeoJSON", "Feed (Atom)", "Calendar of what is planned", "GraphML"):
        link = page.get_by_role("link", name=name, exact=True)
        address = link.get_attribute("href") or ""
        assert "participant=Blinken&status=held" in address
        assert page.request.get(address).status == 200
    with page.expect_download() as started:
        page.get_by_role("link", name="CSV", exact=True).click()
    assert started.value.suggested_filename.endswith(".csv")


def framing(visitor: Visitor, server: RunningServer, path: str) -> Page:
    """A page of another origin on this machine with a frame of ours."""
    page = visitor.page()
    elsewhere = server.url.replace("127.0.0.1", "localhost") + "/elsewhere"
    frame = f'<title>E</title><iframe src="{server.url}{path}" width="900" height="500" title="T"></iframe>'
    page.route(elsewhere, lambda route: route.fulfill(content_type="text/html", body=frame))
    page.goto(elsewhere)
    return page


def test_the_timeline_stands_in_a_frame_of_another_page(visitor: Visitor, server: RunningServer) -> None:
    page = framing(visitor, server, "/embed?participant=Blinken")
    expect(page.frame_locator("iframe").locator("a.event-mark").first).to_be_visible()


def test_no_other_page_stands_in_a_frame(visitor: Visitor, server: RunningServer) -> None:
    visitor.tolerated = {"frame-ancestors", "Framing"}
    page = framing(visitor, server, "/")
    page.wait_for_load_state("networkidle")
    expect(page.frame_locator("iframe").locator(".brand")).to_have_count(0)
