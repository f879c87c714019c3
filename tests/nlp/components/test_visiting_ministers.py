"""Ministers who are said to be visiting are those who came."""


def test_the_two_visiting_ministers_are_the_two_who_came(read_text):
    text = (
        "The foreign ministers of Uzbekistan and Turkmenistan, Abdulaziz Kamilov and Rashid Meredov, flew to "
        "Islamabad. The two visiting ministers met Prime Minister Shehbaz Sharif."
    )
    (meeting,) = [r for r in read_text(text).reports if r.type == "meeting"]
    assert {p.name for p in meeting.participants} == {"Abdulaziz Kamilov", "Raşit Meredow", "Shehbaz Sharif"}
