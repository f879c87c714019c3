"""axe-core over every screen in both themes."""

from pathlib import Path

import pytest
from running_server import RunningServer
from visitor import Visitor

AXE = Path(__file__).parents[2] / "app" / "web" / "node_modules" / "axe-core" / "axe.min.js"
SCREENS = {
    "timeline": "/?view=timeline",
    "timeline of persons": "/?view=timeline&lanes=person&since=2023-05-01&until=2023-07-31",
    "list": "/?view=list",
    "map": "/?view=map",
    "network": "/?view=network&participant=Q7821917",
    "question": "/ask?q=Who+did+Wang+Yi+meet+in+2023%3F",
    "declined": "/ask?q=Why+is+the+sky+blue%3F",
    "frame": "/embed?participant=Q15031",
    "nothing": "/?view=list&participant=Q15031&since=1990-01-01&until=1990-01-02",
    "entity": "/e/Q15031",
    "pair": "/e/Q15031/with/Q7821917",
    "judgements": "/judgements",
    "read": "/read",
    "unknown": "/m/unknown",
    "wrong": "/?since=yesterday",
}
VIOLATIONS = """async () => (await axe.run(document)).violations.map(
    (each) => `${each.id}: ${each.help}: ${each.nodes.slice(0, 3).map((node) => node.target).join(", ")}`)"""


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("screen", SCREENS)
def test_a_screen_has_no_violation(visitor: Visitor, server: RunningServer, screen: str, theme: str) -> None:
    visitor.tolerated = {"404", "422"}
    page = visitor.page(base_url=server.url, color_scheme=theme)
    page.goto(SCREENS[screen])
    page.wait_for_load_state("networkidle")
    page.evaluate(AXE.read_text())
    assert page.evaluate(VIOLATIONS) == []


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_an_event_and_its_document_have_none(visitor: Visitor, server: RunningServer, theme: str) -> None:
    page = visitor.page(base_url=server.url, color_scheme=theme)
    page.goto("/?participant=Blinken&participant=Xi%20Jinping&view=list&sort=-sources")
    page.locator("#results .event h3 a").first.click()
    page.get_by_text("You know better?").click()
    page.evaluate(AXE.read_text())
    assert page.evaluate(VIOLATIONS) == []
    page.locator(".evidence blockquote a").first.click()
    page.wait_for_selector("mark.sentence")
    page.evaluate(AXE.read_text())
    assert page.evaluate(VIOLATIONS) == []
