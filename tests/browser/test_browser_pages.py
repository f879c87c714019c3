"""Search, list, map and the pages of one subject, as a reader uses them, with and without a script."""

import re

from playwright.sync_api import Page, expect
from running_server import RunningServer
from visitor import Visitor


def test_a_misspelt_name_is_suggested_and_becomes_a_filter(page: Page) -> None:
    page.keyboard.press("/")
    page.keyboard.type("Blinkn")
    option = page.get_by_role("option", name="Antony Blinken")
    expect(option).to_be_visible()
    page.keyboard.press("ArrowDown")
    expect(option).to_have_attribute("aria-selected", "true")
    page.keyboard.press("Enter")
    page.wait_for_url(re.compile("participant=Q"))
    chip = page.locator(".chip")
    expect(chip).to_contain_text("Antony Blinken")
    for day in ("2023-01-01", "2023-02-01"):
        page.locator("input[name=since]").fill(day)
        page.wait_for_url(re.compile(f"since={day}"))
        page.wait_for_load_state("networkidle")
        expect(page.locator("#who")).to_have_value("")
    expect(chip).to_have_count(1)
    page.get_by_role("button", name="Remove Antony Blinken").click()
    expect(chip).to_have_count(0)


def test_the_list_has_its_evidence_and_grows(page: Page) -> None:
    page.get_by_role("tab", name="List").click()
    rows = page.locator("#results .event")
    expect(rows).to_have_count(50)
    rows.first.get_by_text("sentence").click()
    expect(rows.first.locator("blockquote").first).to_be_visible()
    page.get_by_role("link", name="Show more").click()
    expect(rows).to_have_count(100)
    assert len({row.get_attribute("data-id") for row in rows.all()}) == 100


def test_words_and_status_narrow_the_list(page: Page) -> None:
    page.get_by_role("tab", name="List").click()
    page.select_option("select[name=status]", "cancelled")
    page.wait_for_url(re.compile("status=cancelled"))
    expect(page.locator("#results .event:not(.cancelled)")).to_have_count(0)
    expect(page.locator("#results .event.cancelled").first).to_be_visible()
    page.fill("input[name=q]", "nothing says this")
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", name="No event fits")).to_be_visible()


def test_keys_lead_through_the_list(page: Page) -> None:
    page.keyboard.press("3")
    expect(page.get_by_role("tab", name="List")).to_have_attribute("aria-selected", "true")
    expect(page.locator("#results .event").first).to_be_visible()
    page.keyboard.press("j")
    page.keyboard.press("j")
    title = page.evaluate("document.activeElement.textContent")
    assert title == page.locator("#results .event h3").nth(1).inner_text()
    page.keyboard.press("e")
    expect(page.locator("#results .event").nth(1).locator("blockquote").first).to_be_visible()
    page.keyboard.press("k")
    page.keyboard.press("Enter")
    page.wait_for_url(re.compile("/m/"))


def test_help_names_the_keys(page: Page) -> None:
    page.keyboard.press("?")
    dialog = page.get_by_role("dialog", name="Keys")
    expect(dialog).to_contain_text("next and previous event")
    page.keyboard.press("Escape")
    expect(dialog).to_have_count(0)


def test_the_map_leads_to_the_events_of_a_place(page: Page) -> None:
    page.get_by_role("tab", name="Map").click()
    spot = page.locator('a.spot[aria-label^="Beijing"]')
    expect(spot).to_be_visible()
    assert page.locator(".flows path").count() > 3
    spot.locator("circle").first.click()  # not where its name runs under a smaller spot beside it
    expect(page.locator(".found h2")).to_contain_text("Beijing")
    page.get_by_role("button", name="Show only these").click()
    page.wait_for_url(re.compile("place=Beijing"))
    expect(page.locator("a.spot")).to_have_count(1)


def test_from_an_event_to_a_person_to_a_pair(page: Page) -> None:
    page.goto("/?participant=Blinken&participant=Xi%20Jinping&view=list")
    page.locator("#results .event h3 a").last.click()
    page.get_by_role("link", name="Antony Blinken").first.click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Antony Blinken")
    page.locator(".bars a", has_text="Xi Jinping").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Antony Blinken and Xi Jinping")
    expect(page.locator(".lede")).to_have_text("They met.")


def test_an_event_shows_its_life_and_where_its_sources_differ(page: Page) -> None:
    page.goto("/?participant=Blinken&participant=Xi%20Jinping&view=list&sort=-sources")
    page.locator("#results .event h3 a").first.click()
    strip = page.get_by_role("list", name="Its status over time")
    expect(strip).to_contain_text(re.compile(r"Planned 9 June 2023.*Held", re.S))
    expect(page.get_by_role("heading", name="Sources that differ")).to_be_visible()


def test_everything_can_be_read_without_a_script(visitor: Visitor, server: RunningServer) -> None:
    page = visitor.page(base_url=server.url, java_script_enabled=False)
    page.goto("/")
    expect(page.locator(".event")).to_have_count(50)
    page.get_by_role("link", name="Show more").click()
    assert "cursor=" in page.url
    page.select_option("select[name=type]", "call")
    page.get_by_role("button", name="Search").click()
    assert "type=call" in page.url
    page.locator(".event h3 a").first.click()
    expect(page.locator("blockquote").first).to_be_visible()
    page.locator(".evidence blockquote a").first.click()
    expect(page.locator("mark.sentence").first).to_be_visible()


def test_a_narrow_screen_starts_with_the_list_and_never_scrolls_sideways(
    visitor: Visitor, server: RunningServer
) -> None:
    page = visitor.page(base_url=server.url, viewport={"width": 360, "height": 740}, has_touch=True)
    for path in ("/", "/?view=timeline", "/?view=map", "/e/Q15031", "/read"):
        page.goto(path)
        page.wait_for_load_state("networkidle")
        assert page.evaluate("document.documentElement.scrollWidth") <= 360, path
    page.goto("/")
    expect(page.locator("#results .event").first).to_be_visible()
    page.goto("/?view=timeline")
    expect(page.locator("a.event-mark").first).to_be_visible()


def test_twice_the_size_loses_nothing(visitor: Visitor, server: RunningServer) -> None:
    page = visitor.page(base_url=server.url, viewport={"width": 640, "height": 450}, device_scale_factor=2)
    page.goto("/?view=timeline")
    expect(page.locator("a.event-mark").first).to_be_visible()
    assert page.evaluate("document.documentElement.scrollWidth") <= 640
    for name in ("Timeline", "List", "Map"):
        expect(page.get_by_role("tab", name=name)).to_be_visible()


def test_print_has_the_events_and_no_controls(page: Page) -> None:
    page.get_by_role("tab", name="List").click()
    expect(page.locator("#results .event").first).to_be_visible()
    page.emulate_media(media="print")
    expect(page.locator(".filters")).to_be_hidden()
    expect(page.locator("#results .event").first).to_be_visible()


def test_a_dark_page_is_dark(visitor: Visitor, server: RunningServer) -> None:
    page = visitor.page(base_url=server.url, color_scheme="dark")
    page.goto("/")
    background = page.evaluate("getComputedStyle(document.body).backgroundColor")
    assert max(map(int, re.findall(r"\d+", background)[:3])) < 60
