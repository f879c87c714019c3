"""Whom "both men" and "the pair" mean later on, and which two governments."""

MET = "Ethiopia's Abiy Ahmed met Kenyan President William Ruto in Nairobi on Sunday. "
BETWEEN = (
    "The two agreed to build a road. Abiy told reporters that rain had been scarce. He praised the farmers. "
    "Somalia and Eritrea watched with concern. "
)


def told(read_text, text):
    return [
        (r.place.city if r.place else None, r.status, {p.name for p in r.participants}) for r in read_text(text).reports
    ]


def test_the_pair_is_the_two_of_whom_the_text_spoke_together(read_text):
    found = told(read_text, MET + BETWEEN + "The pair first met in Djibouti in 2019.")
    assert {"Abiy Ahmed", "William Ruto"} in [who for _, _, who in found]
    assert not any("Somalia" in who for _, _, who in found)


def test_men_are_no_countries(read_text):
    text = "Somalia and Eritrea watched with concern. Both men have been invited to talks in Cairo next month."
    assert not any({"Somalia", "Eritrea"} == who for _, _, who in told(read_text, text))


def test_the_two_governments_are_not_those_spoken_about(read_text):
    text = (
        "Hakan Fidan spent five hours on Ukraine, Armenia and grain with Foreign Minister Sergey Lavrov. "
        "The two governments will hold talks on gas in May."
    )
    assert {"Russia", "Turkey"} in [who for _, _, who in told(read_text, text)]


def test_two_of_a_list_of_three_are_no_pair(read_text):
    text = (
        "Azerbaijani President Ilham Aliyev will not travel to Granada, where he was to meet Armenian Prime Minister "
        "Nikol Pashinyan. Pashinyan is expected to meet Charles Michel, Emmanuel Macron and Olaf Scholz. "
        "The two leaders last met in Brussels on July 15."
    )
    assert ("Brussels", "held", {"Ilham Aliyev", "Nikol Pashinyan"}) in told(read_text, text)
