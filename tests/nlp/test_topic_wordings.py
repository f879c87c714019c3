"""Topics as wires, readouts and diaries word them: at nouns beside the telling, called crux, told, asked after."""

import pytest

pytestmark = pytest.mark.usefixtures("by_rules")

MET = "Foreign Minister Anders Holm of Norway met Foreign Minister Pia Lund of Denmark in Oslo on Monday"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Foreign Minister Anders Holm will fly to Copenhagen on Friday for talks on the 12% duty.",
            "12% duty",
        ),
        (
            "King Harald and President Vigdis Olsen of Iceland will be joined at a summit on the Ferry Link "
            "by Prime Minister Pia Lund of Denmark.",
            "Ferry Link",
        ),
        (f"{MET}. Herring quotas remain the sticking point.", "Herring quotas"),
        (f"{MET}. Their talk was of the exiled poet.", "exiled poet"),
        (f"{MET}. It concerned the ferry berths.", "ferry berths"),
        (f"{MET}, with the fate of stranded trawlermen topping the agenda.", "fate of stranded trawlermen"),
        (f"{MET} and urged all sides to refrain from reprisals.", "reprisals"),
        (f"{MET}. They discussed progress under the Skagerrak Programme.", "Skagerrak Programme"),
        (f"{MET} but parted without agreeing on the dredging of the strait.", "dredging of the strait"),
        (f"{MET} and asked after the ferry.", "ferry"),
        (f"{MET}. Both spoke in favour of a tidal barrier.", "tidal barrier"),
        (f"{MET}. Holm conveyed an offer of six trawlers.", "offer of six trawlers"),
        (f"{MET}. They agreed on how to pull back.", "how to pull back"),
        (f"{MET}. He told her that Denmark should pay for the sunken barge.", "sunken barge"),
        (f"{MET}. Planned next steps were discussed.", "Planned next steps"),
        (
            "Foreign Minister Anders Holm of Norway rang Foreign Minister Pia Lund of Denmark on Monday "
            "to stress that NATO remains the cornerstone.",
            "NATO",
        ),
    ],
)
def test_wordings_of_topics(read_text, text, expected):
    topics = [topic.text for report in read_text(text).reports[:1] for topic in report.topics]
    assert topics[:1] == [expected]


@pytest.mark.parametrize(
    "text",
    [
        f"{MET} on the tarmac.",
        f"{MET}. Holm called it nonsense.",
        "Foreign Minister Anders Holm of Norway ended a train journey to Denmark on Monday.",
    ],
)
def test_what_is_no_topic(read_text, text):
    assert not [topic for report in read_text(text).reports for topic in report.topics]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"{MET}. On Greenland, Holm said, they differed.", "Greenland"),
        (f"{MET}. Fish quotas were the main topic. They met again at dinner.", "Fish quotas"),
        ("Herring quotas were the main topic in Oslo. Anders Holm met Pia Lund of Denmark there.", "Herring quotas"),
        (f"{MET} for the investiture of the new bishop.", "investiture of the new bishop"),
        (f"{MET} and handed over an invitation.", "invitation"),
        (f"{MET} and agreed to set up a working group of lawyers.", "working group of lawyers"),
        (f"{MET}. He assured her of continuity.", "continuity"),
        (f"{MET} and obtained the release of two trawlers.", "release of two trawlers"),
        (f"{MET} (quotas, ferry berths) and flew home.", "quotas"),
        (f"{MET} and initialled the protocol.", "protocol"),
        (f"{MET}. They agreed on who would pay for the dredging.", "dredging"),
        (f"{MET} and talked about how to proceed.", "how to proceed"),
        (f"{MET} and agreed on an agenda.", "agenda"),
        (f"{MET} for an hour, with Greenland on everyone's lips.", "Greenland"),
        (f"{MET}. We came to help the islanders prepare a referendum, Holm said.", "referendum"),
        (f"{MET}. The 14 points were discussed.", "14 points"),
        (f"{MET}. Following talks with the king on Friday, the minister stressed the need for ferries.", "ferries"),
        (
            f"{MET}. They reviewed ferry berths and preparations for the visit of King Harald to Denmark, "
            "set for May, to take part in the Skagen Forum.",
            "ferry berths",
        ),
        (
            "Foreign Minister Anders Holm of Norway spoke to Danish Foreign Minister Pia Lund of the unfinished dam.",
            "unfinished dam",
        ),
    ],
)
def test_wordings_beside_the_telling(read_text, text, expected):
    topics = [topic.text for report in read_text(text).reports[:1] for topic in report.topics]
    assert topics[:1] == [expected]


def test_lands_that_talks_are_on(read_text):
    text = "Foreign Minister Anders Holm of Norway hosted Sudan talks with Pia Lund of Denmark in Oslo on Monday."
    assert [topic.text for topic in read_text(text).reports[0].topics] == ["Sudan talks"]


def test_what_strangers_speak_of_is_no_topic(read_text):
    text = f"{MET} for talks on herring. One broker spoke of a rout of fish shares."
    assert [topic.text for topic in read_text(text).reports[0].topics] == ["herring"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"Wrecked trawlers block the strait. {MET} and discussed them.", "Wrecked trawlers"),
        (f"Norway wants an answer about the ferry. {MET} and talked about the same matter.", "ferry"),
        ("The herring row was smoothed over when Anders Holm met Pia Lund of Denmark on Monday.", "herring row"),
        (f"{MET}. No progress was reported on tunnels.", "tunnels"),
        (f"{MET}. Trawlers again.", "Trawlers"),
        (f"{MET}. The fate of the bridge hung over the talks.", "fate of the bridge"),
        (f"{MET} and pleaded for jailed reporters.", "jailed reporters"),
        (f"{MET} and left with two freed Finns.", "two freed Finns"),
        (f"{MET} for the opening of the tunnel.", "opening of the tunnel"),
        (f"{MET} to defuse a row over cod.", "row"),
    ],
)
def test_wordings_that_point_back_or_hang_over(read_text, text, expected):
    topics = [topic.text for report in read_text(text).reports[:1] for topic in report.topics]
    assert expected in topics


def test_what_others_review_ends_no_agenda(read_text):
    text = (
        f"{MET}.\n\nDuring the hour, they reviewed ferry berths and the preparations for the visit of King Harald, "
        "to take part in the Skagen Forum."
    )
    assert "ferry berths" in [topic.text for topic in read_text(text).reports[0].topics]


def test_labels_of_items_and_where_they_end(read_text):
    text = (
        "Good afternoon. These are the notes of the briefing at noon.\n\n"
        f"**Svalbard. {MET} and came back in the evening.\n\n**Fisheries. The Council will take up quotas on Friday."
    )
    assert [topic.text for topic in read_text(text).reports[0].topics] == ["Svalbard"]
    dated = text.replace("**Svalbard.", "**Today.")
    assert not read_text(dated).reports[0].topics


def test_the_head_of_state_may_be_any_of_those_who_met(read_text):
    text = (
        "PARIS, 2 March 2021 - The President of the Republic, Emmanuel Macron, met the President of Ukraine, "
        "Volodymyr Zelenskyy.\n\nAfter his visit to President Joe Biden of the United States, "
        "the Head of State underlined the need for grain corridors."
    )
    assert "grain corridors" in [topic.text for topic in read_text(text).reports[0].topics]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"{MET} after the report on Iceland was published.", "report on Iceland"),
        (f"{MET}. Ferry berths occupied the ministers.", "Ferry berths"),
        (f"{MET}. Ferry berths took up most of the talks.", "Ferry berths"),
        (f"{MET}, with an offer on cod in his luggage.", "cod"),
        (f"{MET}. They agreed that the search would go on.", "search"),
        (f"{MET}. He told her the raid had no grounds.", "raid"),
        (f"{MET} over help for the islanders.", "help for the islanders"),
        (f"{MET}. He apologised to her for the collision.", "collision"),
        (f"The Sudan talks were late. {MET}.", "Sudan talks"),
        (f"{MET}. At the heart of the talks was the herring.", "herring"),
        (f"{MET} and hammered out a licence for the wreck.", "licence for the wreck"),
        ("Anders Holm of Norway did not attend the regatta, but spoke to Pia Lund of Denmark about it.", "regatta"),
        (f"{MET}. She came for the release of two skippers.", "release of two skippers"),
        (f"{MET}. They discussed drone deliveries.", "drone deliveries"),
    ],
)
def test_wordings_of_what_was_told_and_asked(read_text, text, expected):
    assert expected in [topic.text for report in read_text(text).reports[:1] for topic in report.topics]
