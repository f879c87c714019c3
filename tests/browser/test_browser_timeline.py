"""The timeline as a reader uses it: lanes, brush, wheel, keys, what is picked, and the address that holds it all."""

import re

from playwright.sync_api import Page, expect

XI_BLINKEN = 'a.event-mark[aria-label^="Xi Jinping met Antony Blinken in Beijing, 2023-06-19"]'


def drawn(page: Page) -> int:
    return len({each.get_attribute("data-id") for each in page.locator("a.event-mark").all()})


def drag_over_histogram(page: Page, start: float, end: float) -> None:
    box = page.locator(".histogram .overlay").bounding_box()
    assert box
    y = box["y"] + box["height"] / 2
    page.mouse.move(box["x"] + start * box["width"], y)
    page.mouse.down()
    page.mouse.move(box["x"] + end * box["width"], y, steps=4)
    page.mouse.up()


def close_up(page: Page) -> None:
    """A year of events, whose marks do not lie on each other as they do beside one of half a century ago."""
    page.goto("/?since=2023-01-01&until=2023-12-31")
    page.wait_for_selector("a.event-mark")
    expect(page.locator("#view")).not_to_have_attribute("aria-busy", "true")


def test_the_brush_narrows_the_days_and_fit_all_widens_them(page: Page) -> None:
    everything = drawn(page)
    drag_over_histogram(page, 0.86, 0.95)
    page.wait_for_url(re.compile("since=.*until="))
    expect(page.locator("input[name=since]")).not_to_have_value("")
    expect(page.get_by_role("button", name="Fit all")).to_be_visible()
    assert 0 < drawn(page) < everything
    page.get_by_role("button", name="Fit all").click()
    page.wait_for_url(re.compile(r"/$"))
    assert drawn(page) == everything


def test_lanes_go_by_what_is_switched_to(page: Page) -> None:
    expect(page.locator(".lane text").first).to_have_text("China")
    page.get_by_role("radio", name="person").check()
    page.wait_for_url(re.compile("lanes=person"))
    expect(page.locator(".lane text", has_text="Antony Blinken")).to_be_visible()
    page.get_by_role("radio", name="topic").check()
    expect(page.locator(".lane text", has_text="Taiwan")).to_be_visible()
    page.get_by_role("radio", name="organization").check()
    expect(page.locator(".lane text", has_text="Others")).to_be_visible()


def test_the_wheel_narrows_the_days_and_a_double_click_shows_all(page: Page) -> None:
    box = page.locator("svg.lanes").bounding_box()
    assert box
    page.mouse.move(box["x"] + box["width"] * 0.7, box["y"] + 100)
    page.mouse.wheel(0, -400)
    page.wait_for_url(re.compile("since=.*until="))
    page.mouse.dblclick(box["x"] + box["width"] * 0.4, box["y"] + 3)
    page.wait_for_url(re.compile(r"/$"))


def test_what_is_picked_shows_its_sentences_and_escape_puts_it_away(page: Page) -> None:
    close_up(page)
    page.locator(XI_BLINKEN).first.click()
    card = page.get_by_role("complementary", name="The event picked")
    expect(card.get_by_role("heading", name="Xi Jinping met Antony Blinken in Beijing")).to_be_visible()
    expect(card.locator("blockquote").first).to_contain_text("Xi")
    assert "picked=" in page.url
    page.keyboard.press("Escape")
    expect(card).to_be_hidden()
    assert "picked=" not in page.url


def test_a_sentence_is_one_click_from_its_document(page: Page) -> None:
    close_up(page)
    page.locator(XI_BLINKEN).first.click()
    page.locator(".card blockquote a").first.click()
    sentence = page.locator("mark.sentence").first
    expect(sentence).to_be_in_viewport()
    expect(page.locator(".lede")).to_contain_text("Published")


def test_arrow_keys_walk_through_the_picture_and_enter_picks(page: Page) -> None:
    close_up(page)
    first = page.locator('a.event-mark[tabindex="0"]')
    expect(first).to_have_count(1)
    first.focus()
    before = page.evaluate("document.activeElement.getAttribute('aria-label')")
    page.keyboard.press("ArrowRight")
    after = page.evaluate("document.activeElement.getAttribute('aria-label')")
    assert after != before
    page.keyboard.press("Enter")
    expect(page.locator(".card h1")).to_be_visible()
    assert after.startswith(page.locator(".card h1").inner_text())


def test_the_pointer_is_told_what_an_event_is(page: Page) -> None:
    close_up(page)
    page.locator(XI_BLINKEN).first.hover()
    expect(page.locator(".tooltip")).to_contain_text("2023-06-19 · held")


def test_an_address_brings_back_what_was_shown(page: Page) -> None:
    page.get_by_role("radio", name="person").check()
    drag_over_histogram(page, 0.86, 0.95)
    page.wait_for_url(re.compile("since="))
    page.locator("a.event-mark").first.click()
    page.wait_for_url(re.compile("picked="))
    expect(page.locator(".card h1")).to_be_visible()
    shown = (drawn(page), page.locator(".card h1").inner_text(), page.locator(".lane text").all_inner_texts())
    page.reload()
    expect(page.locator(".card h1")).to_be_visible()
    expect(page.locator("a.event-mark.picked").first).to_be_visible()
    assert (drawn(page), page.locator(".card h1").inner_text(), page.locator(".lane text").all_inner_texts()) == shown


def test_back_and_forward_go_through_what_was_shown(page: Page) -> None:
    everything = drawn(page)
    page.select_option("select[name=type]", "call")
    page.wait_for_url(re.compile("type=call"))
    expect(page.locator("#view")).not_to_have_attribute("aria-busy", "true")
    assert drawn(page) < everything
    page.go_back()
    expect(page.locator("select[name=type]")).to_have_value("")
    expect(page.locator("#view")).not_to_have_attribute("aria-busy", "true")
    assert drawn(page) == everything
    page.go_forward()
    expect(page.locator("select[name=type]")).to_have_value("call")


def test_shape_and_colour_tell_the_status(page: Page) -> None:
    legend = page.get_by_role("list", name="What the shapes mean")
    for status in ("held", "planned", "cancelled", "day not sure"):
        expect(legend.get_by_text(status, exact=True)).to_be_visible()
    shapes = page.evaluate(
        "['held', 'planned', 'cancelled'].map((name) => document.querySelector(`path.mark.${name}`).getAttribute('d'))"
    )
    assert len(set(shapes)) == 3


def test_years_without_events_take_little_room(page: Page) -> None:
    """One event of half a century ago does not push all others into a corner."""
    marks = page.evaluate(
        "[...document.querySelectorAll('a.event-mark')].map((mark) => [mark.getAttribute('aria-label'), "
        "mark.getBoundingClientRect().left])"
    )
    where = dict(marks)
    old = next(left for label, left in where.items() if "1971-" in label)
    recent = [left for label, left in where.items() if " 2023-" in label]
    assert old < min(recent)
    width = page.locator("svg.lanes").bounding_box()["width"]  # type: ignore[index]
    assert max(recent) - min(recent) > 0.08 * width
    assert page.locator(".histogram path.gap title").text_content().startswith("No events from 19")  # type: ignore[union-attr]
