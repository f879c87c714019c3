"""The members of a people, whom no table has in the plural, are no town."""


def test_syrians_are_no_town(read_text):
    text = (
        "Madrid, chosen on Friday, will seat Israelis, Syrians, Lebanese and a joint Jordanian-Palestinian team from"
        " October 30, George Bush and Mikhail Gorbachev opening."
    )
    cities = {r.place.city for r in read_text(text, "1991-10-24").reports if r.place is not None}
    assert "Syrians" not in cities
