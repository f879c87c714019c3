"""The network as a reader uses it: around a name, opening a node, the events of a link, the path between two."""

import re

from playwright.sync_api import Page, expect


def around_blinken(page: Page) -> None:
    page.goto("/?participant=Blinken&view=network")
    expect(page.locator("a.node").first).to_be_visible()


def test_the_network_is_around_who_was_named(page: Page) -> None:
    around_blinken(page)
    names = [each.get_attribute("aria-label") or "" for each in page.locator("a.node").all()]
    assert any(name.startswith("Antony Blinken") for name in names)
    assert any(name.startswith("Wang Yi") for name in names)
    assert len(names) <= 300


def test_a_node_can_be_opened_and_put_in_the_middle(page: Page) -> None:
    around_blinken(page)
    before = page.locator("a.node").count()
    page.locator('a.node[aria-label^="Xi Jinping"]').click()
    expect(page.locator(".found h2")).to_contain_text("Xi Jinping")
    page.get_by_role("button", name="+1: open it").click()
    expect(page.locator(f"a.node >> nth={before}")).to_be_attached()  # one more than before
    page.get_by_role("button", name="Put it in the middle").click()
    page.wait_for_url(re.compile("center="))


def test_a_link_lists_its_events(page: Page) -> None:
    around_blinken(page)
    page.evaluate(
        "[...document.querySelectorAll('.links g')].find((each) => /Blinken and Wang Yi|Wang Yi and .*Blinken/.test("
        "each.querySelector('title').textContent)).dispatchEvent(new MouseEvent('click', { bubbles: true }))"
    )
    expect(page.locator(".found h2")).to_contain_text("Wang Yi")
    expect(page.locator(".found li").first).to_be_visible()
    page.locator(".found h2 a").click()
    expect(page.locator(".kicker")).to_have_text("Together")


def test_kinds_narrow_the_network(page: Page) -> None:
    around_blinken(page)
    page.get_by_role("radio", name="people").check()
    expect(page.locator("a.node.country")).to_have_count(0)
    expect(page.locator("a.node.person").first).to_be_visible()


def test_arrow_keys_move_between_nodes(page: Page) -> None:
    around_blinken(page)
    first = page.locator('a.node[tabindex="0"]')
    expect(first).to_have_count(1)
    first.focus()
    before = page.evaluate("document.activeElement.getAttribute('aria-label')")
    for key in ("ArrowRight", "ArrowDown", "ArrowLeft", "ArrowUp"):
        page.keyboard.press(key)
        after = page.evaluate("document.activeElement.getAttribute('aria-label')")
        if after != before:
            break
    assert after != before
    page.keyboard.press("Enter")
    expect(page.locator(".found h2")).to_be_visible()


def test_the_path_between_two_names_the_events_on_it(page: Page) -> None:
    around_blinken(page)
    page.get_by_text("Path between two").click()
    page.locator(".path-form input[name=a]").fill("Antony Blinken")
    page.locator(".path-form input[name=b]").fill("Vladimir Putin")
    page.get_by_role("button", name="Find").click()
    chain = page.locator(".chain").first
    expect(chain).to_contain_text("Antony Blinken")
    expect(chain).to_contain_text("Vladimir Putin")
    expect(chain.locator("a[href^='/m/']").first).to_be_visible()
