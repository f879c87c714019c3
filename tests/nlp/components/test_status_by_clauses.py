"""What becomes of a plan by the words of its clause and of those beside it: conditions, old plans, journeys put off."""

import pytest

from tests.nlp.reported import told

TOLD = [
    ("If the court lets him leave, Bolivia's Luis Arce will meet Pope Leo in Rome.", {"proposed"}),
    ("Prime Minister Anwar Ibrahim was supposed to see Srettha Thavisin in Bangkok, but his office called off the "
     "meeting.", {"cancelled"}),
    ("Rishi Sunak had been due to meet Kyriakos Mitsotakis in London. The meeting did not take place.", {"cancelled"}),
    ("A meeting of Rishi Sunak and Kyriakos Mitsotakis in London failed to materialise.", {"cancelled"}),
    ("Talks between Rishi Sunak and Kyriakos Mitsotakis in London failed to make headway.", {"held"}),
    ("Han Duck-soo would have met Fumio Kishida at the funeral.", {"cancelled"}),
    ("Mark Rutte failed to meet Vladimir Putin in Antalya.", {"cancelled"}),
    ("Jens Stoltenberg would like to meet Wang Yi in Munich.", {"proposed"}),
    ("There is no plan for a meeting between Xi Jinping and Volodymyr Zelenskyy.", {"refused"}),
    ("Negotiators of Armenia and Azerbaijan have been holding talks in Almaty since Tuesday.", {"ongoing"}),
    ("Talks between Ethiopia and Somalia were still under way in Ankara late on Monday.", {"ongoing"}),
    ("William Ruto arrives in Kigali and is to be received by Paul Kagame.", {"planned", "held", "ongoing"}),
    ("Colombia has asked for a meeting with Venezuela's Nicolas Maduro in Havana.", {"proposed"}),
    ("Gustavo Petro invited Daniel Noboa to Bogota.", {"proposed"}),
    ("Narendra Modi has yet to decide whether to attend a meeting with Xi Jinping in Tianjin.", {"proposed"}),
    ("Calling Daniel Noboa on Monday, Gustavo Petro asked for a truce at the border.", {"held"}),
    ("Visiting Quito on Monday, Gustavo Petro proposed a common market.", {"held"}),
    ("Antony Blinken has put on hold a trip to Baku, where he was to meet Ilham Aliyev.", {"postponed"}),
]  # fmt: skip


@pytest.mark.parametrize(("text", "statuses"), TOLD)
def test_the_status_is_what_the_clauses_make_of_it(read_text, text, statuses):
    read = {report.status for report in read_text(text, published="2024-10-09").reports}
    assert read
    assert read <= statuses


@pytest.mark.parametrize(
    "text",
    [
        "Even if the court forbids it, Luis Arce will meet Pope Leo in Rome.",
        "Luis Arce will meet Pope Leo in Rome to see if he can help.",
        "Luis Arce will meet Pope Leo in Rome. The strike did not take place.",
    ],
)
def test_what_other_clauses_say_leaves_a_plan_alone(read_text, text):
    assert {report.status for report in read_text(text, published="2025-10-09").reports} == {"planned"}


def test_what_one_was_abroad_for_is_held(read_text):
    text = "Sadyr Japarov was in Tashkent last month to see Shavkat Mirziyoyev."
    assert {report.status for report in read_text(text, published="2024-10-09").reports} == {"held"}


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Talks between Paul Kagame and Felix Tshisekedi, put off in July, will now be held in December.", "planned"),
        ("Paul Kagame and Felix Tshisekedi were due to meet in Luanda, but Kagame pulled out.", "cancelled"),
        ("Talks between Paul Kagame and Felix Tshisekedi have been put off until December.", "postponed"),
    ],
)
def test_what_was_put_off_may_be_on_again(read_text, text, status):
    (talks,) = read_text(text, published="2024-10-09").reports
    assert talks.status == status


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Paul Kagame had hoped to meet Felix Tshisekedi once more.", "proposed"),
        ("Paul Kagame is slated to meet Felix Tshisekedi on Friday.", "planned"),
        ("Paul Kagame was to visit Angola in May; his office postponed it on Monday.", "postponed"),
        ("Paul Kagame's trip to Angola fell through after the rains.", "cancelled"),
        ("Paul Kagame axed a trip to Angola on Monday.", "cancelled"),
    ],
)
def test_verbs_of_plans_in_all_their_forms(read_text, text, status):
    assert {report.status for report in read_text(text, published="2024-10-09").reports} == {status}


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Olaf Scholz and Emmanuel Macron held a joint press conference in Paris on Monday.", "held"),
        ("Emmanuel Macron will hold a joint press conference with Olaf Scholz in Paris on Monday.", "planned"),
    ],
)
def test_nobody_presses_for_a_press_conference(read_text, text, status):
    assert {r.status for r in read_text(text, published="2023-06-20").reports if r.type == "meeting"} == {status}


def test_a_gathering_goes_on_without_the_meeting_there(read_text):
    text = "There was no handshake between Sergey Lavrov and Antony Blinken at the G20 summit in Rio."
    told = {(report.type, report.status) for report in read_text(text, published="2024-10-09").reports}
    assert told == {("meeting", "refused"), ("gathering", "held")}


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("The donors' conference in Nairobi was to be attended by Hakan Fidan but was called off.", "cancelled"),
        ("The summit in Tunis was to be attended by Emmanuel Macron but it was put off on Sunday.", "postponed"),
        ("The donors' conference in Nairobi is to be attended by Foreign Minister Hakan Fidan.", "planned"),
    ],
)
def test_what_was_to_be_attended_may_be_off(read_text, text, status):
    assert {r.status for r in read_text(text).reports} == {status}


@pytest.mark.parametrize(
    ("text", "status", "names"),
    [
        ("Vladimir Putin will not be invited to the G7 summit in Canada.", "planned", {"G7", "Canada"}),
        ("Canada has not invited Mohammed bin Salman to the G7 summit in Kananaskis.", "planned", {"G7", "Canada"}),
        ("Prabowo Subianto was excluded from the G20 summit in Miami.", "held", {"G20", "United States"}),
    ],
)
def test_who_is_not_invited_is_absent(read_text, text, status, names):
    assert told(read_text(text)) == {("gathering", status, frozenset(names))}
