"""Two of one country whom somebody met on days of their own, with the verb left out for the second."""

from tests.nlp.conftest import ReadText
from tests.nlp.reported import names


def _met(read_text: ReadText, text: str, hub: str) -> list[tuple[set[str], str]]:
    reports = read_text(text, published="2024-05-14").reports
    return sorted(((names(r) - {hub}, str(r.date)) for r in reports), key=lambda one: one[1])


def test_each_has_his_own_day(read_text: ReadText) -> None:
    text = (
        "UN envoy Hans Grundberg met Houthi negotiator Mohammed Abdulsalam in Muscat in March and Yemeni President "
        "Rashad al-Alimi in Riyadh in April."
    )
    assert _met(read_text, text, "Hans Grundberg") == [
        ({"Mohammed Abdulsalam"}, "2024-03"),
        ({"Rashad al-Alimi"}, "2024-04"),
    ]
    text = (
        "Pedro Sanchez met the jailed opposition figure Leopoldo Lopez at the Ramo Verde prison in February and "
        "Nicolas Maduro at the Miraflores palace in March."
    )
    assert _met(read_text, text, "Pedro Sánchez") == [({"Leopoldo López"}, "2024-02"), ({"Nicolás Maduro"}, "2024-03")]


def test_two_on_one_day_stay_together(read_text: ReadText) -> None:
    text = "Japan's Yoko Kamikawa met Foreign Minister Cho Tae-yul on Monday and President Yoon Suk Yeol."
    assert _met(read_text, text, "Yoko Kamikawa") == [({"Cho Tae-yul", "Yoon Suk Yeol"}, "2024-05-13")]
