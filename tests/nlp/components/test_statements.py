"""Who is read to have said what in or after an encounter, and what is left alone."""

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from graph.model import DocumentIn
from nlp.read import read

MET = "French President Emmanuel Macron met German Chancellor Olaf Scholz in Paris on Monday."

SAID = [
    ("{met} “We go on. We can,” Macron told reporters.", [("Emmanuel Macron", True, "We go on. We can")]),
    (
        '{met} "The road is long," said Scholz. "We shall walk it."',
        [("Olaf Scholz", True, "The road is long"), ("Olaf Scholz", True, "We shall walk it.")],
    ),
    (
        '{met} "The road is long," Scholz said, "and it is steep."',
        [("Olaf Scholz", True, "The road is long"), ("Olaf Scholz", True, "and it is steep.")],
    ),
    ("{met} Scholz said: «The road is long.»", [("Olaf Scholz", True, "The road is long.")]),
    ("{met} ‘The ministers’ work is done,’ Macron said.", [("Emmanuel Macron", True, "The ministers’ work is done")]),
    (
        "{met} “We spoke of ships.\n\n“We spoke of trains,” Scholz told reporters.",
        [("Olaf Scholz", True, "We spoke of ships.\n\n“We spoke of trains")],
    ),
    ("{met} The chancellor said that ferries would sail again.", [("Olaf Scholz", False, "ferries would sail again")]),
    ("{met} Ferries would sail again, Macron said.", [("Emmanuel Macron", False, "Ferries would sail again")]),
    ("{met}\n\nMacron said ferries would sail again.", [("Emmanuel Macron", False, "ferries would sail again")]),
    ("{met} According to Macron, they will build a ferry.", [("Emmanuel Macron", False, "they will build a ferry")]),
    ('{met} Scholz said that "the ferry is ready".', [("Olaf Scholz", True, "the ferry is ready")]),
    (
        "{met} Scholz said the talks had been “frank” and long, adding that he felt tired.",
        [("Olaf Scholz", False, "the talks had been “frank” and long"), ("Olaf Scholz", False, "he felt tired")],
    ),
    (
        "{met}\n\nIt rained.\n\nSheep were sold.\n\nMacron said at a joint news conference that prices would fall.",
        [("Emmanuel Macron", False, "prices would fall")],
    ),
    (
        "Emmanuel Macron said after talks with Olaf Scholz in Paris on Monday that Europe needed ships.",
        [("Emmanuel Macron", False, "Europe needed ships")],
    ),
    (
        "{met}\n\n* * *\n\nEmmanuel Macron: Welcome to Paris.\n\n"
        "Olaf Scholz (in German): Thank you.\n\nI am glad.\n\n* * *\n\nMore.",
        [("Emmanuel Macron", True, "Welcome to Paris."), ("Olaf Scholz", True, "Thank you.\n\nI am glad.")],
    ),
]  # fmt: skip

UNCLEAR = [
    "{met}\n\nIt rained.\n\nSheep were sold.\n\nMacron said that prices would fall.",
    "{met} Italian Prime Minister Giorgia Meloni said that both were wrong.",
    "{met} Scholz did not say whether ferries would sail.",
    "{met} Macron declined to say that ferries would sail.",
    "{met} Scholz said last year that ferries would never sail.",
    "{met} Scholz had said earlier that ferries would never sail.",
    "{met} In an interview with a newspaper, Macron said that ferries would sail.",
    "{met} Macron would say that ferries never sail.",
    "{met} Macron called the ferry a “swan of steel”.",
    "French President Emmanuel Macron will meet Olaf Scholz in Paris on Friday. “It will be hard,” Macron said.",
    "{met} Macron will meet Italian Prime Minister Giorgia Meloni in Rome on Friday. He said that ferries would sail.",
]


@pytest.mark.parametrize(("text", "said"), SAID)
def test_what_those_who_met_said_is_put_to_their_meeting(read_text, text, said):
    (report,) = [r for r in read_text(text.format(met=MET)).reports if r.status == "held"]
    assert [(s.name, s.direct, s.text) for s in report.statements] == said


@pytest.mark.parametrize("text", UNCLEAR)
def test_what_others_said_or_said_elsewhere_is_not(read_text, text):
    assert all(report.statements == () for report in read_text(text.format(met=MET)).reports)


def test_a_statement_made_at_the_earlier_of_two_meetings_mentioned_stays_with_the_one_at_hand(read_text):
    text = f"{MET} Macron said that he remembered his meeting with King Felipe in Madrid last year."
    with_statements = [r for r in read_text(text).reports if r.statements]
    assert [{p.name for p in r.participants} for r in with_statements] == [{"Emmanuel Macron", "Olaf Scholz"}]


def test_no_more_than_twenty_statements_of_a_meeting_the_first_of_them(read_text):
    turns = "\n\n".join(
        f"Emmanuel Macron: This is what I ask of you.\n\nOlaf Scholz: And that is answer number {n}." for n in range(15)
    )
    (report,) = read_text(f"{MET}\n\n{turns}").reports
    assert len(report.statements) == 20
    assert report.statements[-1].text == "And that is answer number 9."


SENTENCES = [text.format(met=MET) for text, _ in SAID] + [
    "Oh “no",
    "The talks broke down.",
    "They agreed to open a 𝕏 consulate — “at last”.",
    "A treaty was signed.",
    "“Hm,” said Scholz, 'it’s late.'",
    "Scholz: “Good day.”",
]


@settings(max_examples=40)
@given(st.lists(st.sampled_from(SENTENCES), min_size=1, max_size=4), st.sampled_from([" ", "\n", "\n\n", " \u200a🇫🇷 "]))
def test_statements_and_outcomes_are_exact_excerpts_by_their_offsets(sentences, joint):
    reading = read(DocumentIn(text=joint.join(sentences), published="2023-06-20", language="en"))
    text = reading.document.text
    for report in reading.reports:
        speakers = {(p.entity_id, p.name) for p in report.participants}
        assert {(s.entity_id, s.name) for s in report.statements} <= speakers
        assert {s.document_id for s in report.statements} <= {reading.document.id}
        assert all(text[s.start : s.end] == s.text == s.text.strip() != "" for s in report.statements)
        assert all(text[o.start : o.end] == o.words == o.words.strip() != "" for o in report.outcomes)
        for stretches in (report.statements, report.outcomes):
            starts = [each.start for each in stretches]
            assert starts == sorted(starts)
            assert all(a.end <= b.start for a, b in pairwise(stretches))
        for outcome in report.outcomes:
            evidence = outcome.evidence
            assert text[evidence.start : evidence.end] == evidence.text
            assert evidence.start <= outcome.start < outcome.end <= evidence.end
            assert evidence.document_id == reading.document.id
