"""What is told in the present as the time of a plan: "is to be discussed when they meet"."""

from tests.nlp.conftest import ReadText


def test_what_is_the_time_of_a_plan_is_planned(read_text: ReadText) -> None:
    text = (
        "A Swiss plan is to be discussed when Armenia's Nikol Pashinyan and Azerbaijan's Ilham Aliyev meet at a summit "
        "of the European Political Community in Oxford on July 18."
    )
    reports = read_text(text, published="2024-05-14").reports
    assert {(r.type, r.status, str(r.date)) for r in reports} == {
        ("meeting", "planned", "2024-07-18"),
        ("gathering", "planned", "2024-07-18"),
    }
    text = (
        "A new route will be presented once Iraq's Mohammed Shia al-Sudani and Turkey's Recep Tayyip Erdogan sit down "
        "in Baghdad in February."
    )
    reports = read_text(text, published="2024-05-14").reports
    assert [(r.status, str(r.date)) for r in reports] == [("planned", "2025-02")]
