"""The heads of government of several lands, counted."""

from tests.nlp.reported import sides


def test_the_three_heads_of_government_are_those_who_met(read_text):
    text = (
        "Prime Minister Kaja Kallas met Latvian Prime Minister Krisjanis Karins and Lithuanian Prime Minister Ingrida "
        "Simonyte in Tallinn on Friday. The three heads of government talked about the rail link to Warsaw."
    )
    assert sides(read_text(text, "2023-05-18")) == [{"Kaja Kallas", "Krišjānis Kariņš", "Ingrida Šimonytė"}]
