"""Who takes part, in wordings of news: named among a group, sent, invited, spoken of, described before he is named."""

import pytest

from tests.nlp.reported import sides

DAY = "2019-05-16"  # a Thursday


SIDES = [
    (
        "Indian Prime Minister Narendra Modi met several of the leaders of Europe on Tuesday, including French "
        "President Emmanuel Macron, to talk about trade.",
        "meeting",
        {"Narendra Modi", "Emmanuel Macron"},
    ),
    (
        "Narendra Modi held talks in Goa with foreign ministers from the region, including Lotay Tshering of Bhutan "
        "and Sergey Lavrov of Russia.",
        "meeting",
        {"Narendra Modi", "Lotay Tshering", "Sergey Lavrov"},
    ),
    (
        "The presidents of Kazakhstan and Uzbekistan, Kassym-Jomart Tokayev and Shavkat Mirziyoyev, and Indian Prime "
        "Minister Narendra Modi spoke by telephone on Monday.",
        "call",
        {"Kassym-Jomart Tokayev", "Shavkat Mirziyoyev", "Narendra Modi"},
    ),
    (
        "South Korean President Moon Jae-in sent his adviser Chung Eui-yong to Moscow on Monday.",
        "visit",
        {"Chung Eui-yong", "Russia"},
    ),
    ("Norway dispatched a delegation to Nairobi last week.", "visit", {"Norway", "Kenya"}),
    (
        "French President Emmanuel Macron said a meeting with Kenyan President Uhuru Kenyatta had been called off.",
        "meeting",
        {"Emmanuel Macron", "Uhuru Kenyatta"},
    ),
    (
        "Oman has invited Iran and Saudi Arabia to talks in Muscat next week.",
        "meeting",
        {"Iran", "Saudi Arabia", "Oman"},
    ),
    (
        "Russian President Vladimir Putin (L), Indian Prime Minister Narendra Modi (2nd R) and French President "
        "Emmanuel Macron attend a meeting in Sochi, May 14, 2019.",
        "meeting",
        {"Vladimir Putin", "Narendra Modi", "Emmanuel Macron"},
    ),
    (
        "Sudanese rebel leader Ismail Nur met Sudan's President Omar al-Bashir in Doha on Monday.",
        "meeting",
        {"Ismail Nur", "Omar al-Bashir"},
    ),
]


@pytest.mark.parametrize(("text", "kind", "people"), SIDES)
def test_the_sides_are_named_somewhere_in_the_sentence_or_the_next(read_text, text, kind, people):
    assert people in sides(read_text(text, DAY), kind)


def test_whoever_is_called_on_is_called_on_alone(read_text):
    text = (
        "Japanese Foreign Minister Taro Kono called on President Uhuru Kenyatta of Kenya and Prime Minister Abiy Ahmed "
        "of Ethiopia on Tuesday."
    )
    met = sides(read_text(text, DAY), "meeting")
    assert met == [{"Taro Kono", "Uhuru Kenyatta"}, {"Taro Kono", "Abiy Ahmed"}]


NOT_ENCOUNTERS = [
    "Turkish Foreign Minister Mevlut Cavusoglu praised Japan's envoy to the six-party talks.",
    "Turkish Foreign Minister Mevlut Cavusoglu arrived in Geneva for talks.",
    "Five heads of state met Kenyan President Uhuru Kenyatta on Monday. UN chief Antonio Guterres got his promise.",
    "Sergey Lavrov of Russia joined Taro Kono of Japan in praising the plan.",
    "The visit will help, Taro Kono of Japan said of Sergey Lavrov while talking to Lantern News.",
]


@pytest.mark.parametrize("text", NOT_ENCOUNTERS)
def test_neither_an_office_nor_neutral_ground_makes_a_side(read_text, text):
    assert [r for r in read_text(text, DAY).reports if r.type == "meeting"] == []


def test_who_prepares_a_summit_need_not_attend_it(read_text):
    text = (
        "Russian Foreign Minister Sergey Lavrov and Japanese Foreign Minister Taro Kono discussed preparations for the "
        "G20 summit on Monday."
    )
    people = sides(read_text(text, DAY), "gathering")
    assert all("Sergey Lavrov" not in names for names in people)


def test_words_on_the_sidelines_are_spoken_face_to_face(read_text):
    text = "Narendra Modi spoke with Emmanuel Macron on the margins of the G7 summit in Biarritz."
    meeting = next(r for r in read_text(text, DAY).reports if r.type != "gathering")
    assert (meeting.type, meeting.mode) == ("meeting", "in_person")


def test_what_two_will_tell_the_press_belongs_to_their_meeting(read_text):
    text = (
        "Narendra Modi is meeting Emmanuel Macron at the Elysee Palace on Thursday, but the two leaders are not "
        "expected to hold a joint news conference."
    )
    assert [report.type for report in read_text(text, DAY).reports] == ["meeting"]
