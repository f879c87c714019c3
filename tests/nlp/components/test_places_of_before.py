"""What was weeks before is not placed in the city that a story is filed from."""

LINE = (
    "WASHINGTON, April 2 (Reuters) - U.S. President Joe Biden and Brazil's Luiz Inacio Lula da Silva spoke by phone on "
)


def test_the_meeting_of_months_ago_is_not_in_the_city_of_the_dateline(read_text):
    text = LINE + "Tuesday, their first conversation since they met in Florida in November."
    places = {r.type: r.place for r in read_text(text, "2024-04-02").reports}
    assert (places["meeting"].city, places["meeting"].country) == (None, "US")


def test_an_invitation_is_no_gathering_that_was_held(read_text):
    text = "Both men have been invited, with Joe Biden, to a meeting at the edges of the Group of Seven summit in Nara."
    told = [r.status for r in read_text("Abiy Ahmed met William Ruto in Nairobi on Sunday. " + text).reports]
    assert told.count("held") == 1
