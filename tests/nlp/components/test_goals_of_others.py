"""Where a clause beside the verb of a journey says that somebody was, and where he goes by that verb."""

from tests.nlp.conftest import ReadText


def test_who_landed_before_did_not_land_where_he_goes_next(read_text: ReadText) -> None:
    reading = read_text(
        "BEIJING — Emmanuel Macron met Xi Jinping on Thursday. Macron, who landed on Wednesday, flies on Friday to the "
        "southern city of Guangzhou, where Xi will join him.",
        "2023-04-06",
    )
    stays = {(str(r.start), r.place.city) for r in reading.reports if r.type == "visit" and r.place is not None}
    assert stays == {("2023-04-05", "Beijing"), ("2023-04-07", "Guangzhou")}
