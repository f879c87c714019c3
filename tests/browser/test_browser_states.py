"""What the page says when there is nothing, too much, something wrong, or no server; and what one knows better."""

import re

from playwright.sync_api import Page, Route, expect
from running_server import RunningServer
from visitor import Visitor

TEXT = (
    "BEIJING, June 19 (Harbour) - Chinese President Xi Jinping met US Secretary of State Antony Blinken on Monday in "
    "the Great Hall of the People. Blinken will visit India in July."
)


def problem(route: Route, status: int, title: str, detail: str) -> None:
    body = f'{{"title": "{title}", "detail": "{detail}", "status": {status}}}'
    route.fulfill(status=status, content_type="application/problem+json", body=body)


def test_an_empty_store_says_how_to_fill_it(empty: RunningServer, visitor: Visitor) -> None:
    page = visitor.page(base_url=empty.url)
    page.goto("/")
    expect(page.get_by_text("No event fits")).to_be_visible()
    page.get_by_role("tab", name="List").click()
    expect(page.get_by_role("heading", name="Nothing has been read yet")).to_be_visible()
    page.locator("#results").get_by_role("link", name="here").click()
    expect(page.get_by_role("heading", name="Read this")).to_be_visible()


def test_a_wrong_filter_in_the_address_is_said(visitor: Visitor, server: RunningServer) -> None:
    visitor.tolerated = {"422"}
    page = visitor.page(base_url=server.url)
    page.goto("/?since=yesterday")
    expect(page.get_by_role("alert")).to_contain_text("a day is written YYYY-MM-DD")
    page.get_by_role("link", name="Show all events").click()
    expect(page.locator("a.event-mark").first).to_be_visible()


def test_too_many_requests_can_be_tried_again(visitor: Visitor, page: Page) -> None:
    visitor.tolerated = {"429"}
    page.route("**/api/v1/marks*", lambda route: problem(route, 429, "Too Many Requests", "Wait a moment."))
    page.select_option("select[name=type]", "call")
    expect(page.get_by_role("alert")).to_contain_text("Wait a moment.")
    page.unroute("**/api/v1/marks*")
    page.get_by_role("button", name="Try again").click()
    expect(page.locator("a.event-mark").first).to_be_visible()
    expect(page.get_by_role("alert")).to_have_count(0)


def test_without_a_server_the_page_says_so(visitor: Visitor, page: Page) -> None:
    visitor.tolerated = {"ERR_INTERNET_DISCONNECTED", "ERR_FAILED"}
    page.context.set_offline(True)
    page.select_option("select[name=type]", "visit")
    expect(page.get_by_role("alert")).to_contain_text("cannot be reached")
    page.context.set_offline(False)
    page.get_by_role("button", name="Try again").click()
    expect(page.locator("a.event-mark").first).to_be_visible()


def test_an_unknown_page_leads_back(visitor: Visitor, server: RunningServer) -> None:
    visitor.tolerated = {"404"}
    page = visitor.page(base_url=server.url)
    page.goto("/m/nothing-like-it")
    expect(page.get_by_role("alert")).to_contain_text("Nothing here has the id")
    page.get_by_role("link", name="Show all events").click()
    expect(page.locator("a.event-mark").first).to_be_visible()


def test_a_text_is_read_then_added_and_found(editable: RunningServer, visitor: Visitor) -> None:
    page = visitor.page(base_url=editable.url)
    page.goto("/read")
    expect(page.get_by_role("button", name="Add it")).to_be_disabled()
    page.fill("textarea[name=text]", TEXT)
    page.fill("input[name=published]", "2023-06-20")
    page.get_by_role("button", name="Read it").click()
    expect(page.get_by_role("heading", name="2 encounters")).to_be_visible(timeout=60_000)
    expect(page.locator("#reading")).to_contain_text("The day is counted from the day of publication: “Monday”.")
    page.get_by_role("button", name="Add it").click()
    page.get_by_role("link", name="its page").click()
    expect(page.locator(".reported-here li")).to_have_count(2)


def test_a_wrong_day_is_corrected_and_the_correction_undone(editable: RunningServer, visitor: Visitor) -> None:
    page = visitor.page(base_url=editable.url)
    page.goto("/?participant=Blinken&participant=Xi%20Jinping&view=list&sort=-sources")
    page.locator("#results .event h3 a").first.click()
    page.get_by_text("You know better?").click()
    page.select_option("select[name=kind]", "date")
    page.fill("input[name=start]", "2023-06-20")
    page.get_by_label("Your name").fill("A. Reader")
    page.get_by_label("Why").fill("The readout says so.")
    page.get_by_role("button", name="Say so").click()
    expect(page.locator(".full-date")).to_contain_text("20 June 2023")
    expect(page.locator(".judgements")).to_contain_text("Correction of date: The readout says so.")
    expect(page.locator(".judgements")).to_contain_text("A. Reader")
    page.get_by_role("button", name="Take back").click()
    page.locator(".judgements").get_by_label("Why").fill("I misread it.")
    page.get_by_role("button", name="Take it back").click()
    expect(page.locator(".full-date")).to_contain_text("19 June 2023")
    expect(page.locator(".judgements")).to_have_count(0)


def test_somebody_missing_is_added_by_name(editable: RunningServer, visitor: Visitor) -> None:
    page = visitor.page(base_url=editable.url)
    page.goto("/?participant=Blinken&participant=Xi%20Jinping&view=list&sort=-sources")
    page.locator("#results .event h3 a").first.click()
    page.get_by_text("You know better?").click()
    page.select_option("select[name=kind]", "participant_add")
    page.get_by_role("combobox", name="Who").fill("Wang Yi")
    page.get_by_role("option", name=re.compile("^Wang Yi")).first.click()
    page.get_by_label("Your name").fill("A. Reader")
    page.get_by_label("Why").fill("He is in the picture.")
    page.get_by_role("button", name="Say so").click()
    expect(page.locator(".subject-head .people")).to_contain_text("Wang Yi")


def test_an_event_that_was_retracted_is_brought_back(editable: RunningServer, visitor: Visitor) -> None:
    visitor.tolerated = {"404"}
    page = visitor.page(base_url=editable.url)
    page.goto("/?type=call&view=list")
    page.locator("#results .event h3 a").first.click()
    page.wait_for_url(re.compile("/m/"))
    event = page.url
    page.get_by_text("You know better?").click()
    page.select_option("select[name=kind]", "retraction")
    page.get_by_label("Your name").fill("A. Reader")
    page.get_by_label("Why").fill("They never spoke.")
    page.get_by_role("button", name="Say so").click()
    page.wait_for_url(re.compile("/judgements"))
    assert page.goto(event).status == 404
    page.goto("/judgements")
    item = page.locator("[data-judgement]", has_text="They never spoke.")
    item.get_by_role("button", name="Take back").click()
    item.get_by_label("Why").fill("They did.")
    item.get_by_role("button", name="Take it back").click()
    expect(page.locator(".judgements")).to_contain_text("Taken back")
    assert page.goto(event).status == 200


def test_two_entities_are_made_one_and_two_again(editable: RunningServer, visitor: Visitor) -> None:
    page = visitor.page(base_url=editable.url)
    page.goto("/e/Q15031")
    page.get_by_text("You know better?").click()
    page.get_by_role("combobox", name="The other").fill("Wang Yi")
    page.get_by_role("option", name=re.compile("^Wang Yi")).first.click()
    page.get_by_label("Your name").fill("A. Reader")
    page.get_by_label("Why").fill("For the sake of it.")
    page.get_by_role("button", name="Say so").click()
    expect(page.locator(".aliases")).to_contain_text("Wang Yi")
    page.get_by_role("link", name="What was judged").click()
    item = page.locator("[data-judgement]", has_text="For the sake of it.")
    item.get_by_role("button", name="Take back").click()
    item.get_by_label("Why").fill("They are two.")
    item.get_by_role("button", name="Take it back").click()
    expect(page.locator("[data-judgement]", has_text="For the sake of it.")).to_have_count(0)
    page.goto("/e/Q15031")
    expect(page.locator(".aliases")).not_to_contain_text("Wang Yi")


def test_a_server_with_a_key_asks_for_it(keyed: RunningServer, visitor: Visitor) -> None:
    visitor.tolerated = {"401"}
    page = visitor.page(base_url=keyed.url)
    page.goto("/?participant=Blinken&participant=Xi%20Jinping&view=list&sort=-sources")
    page.locator("#results .event h3 a").first.click()
    page.get_by_text("You know better?").click()
    page.select_option("select[name=kind]", "title")
    page.locator("input[name=value]").fill("Xi received Blinken")
    page.get_by_label("Your name").fill("A. Reader")
    page.get_by_label("Why").fill("Shorter.")
    page.get_by_role("button", name="Say so").click()
    page.get_by_label("Key", exact=True).fill("letmein")
    page.get_by_role("button", name="Use it").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Xi received Blinken")


def test_what_was_empty_is_drawn_again(page: Page) -> None:
    page.locator("input[name=q]").fill("zeppelin")
    page.locator("input[name=q]").press("Enter")
    expect(page.get_by_text("No event fits. Take a filter")).to_be_visible()
    expect(page.locator("svg.histogram")).to_be_hidden()
    page.go_back()
    expect(page.locator("a.event-mark").first).to_be_visible()
    expect(page.locator("svg.histogram .bars-of-time rect").first).to_be_visible()
