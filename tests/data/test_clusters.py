"""The clusters of our own: labels sound in form, the sizes and the variety that their README promises."""

import re
from collections import Counter, defaultdict

import pytest

from graph.model import DocumentIn
from scripts.clusters import FOLDER, Annotated, Telling, as_reports, load, problems

COLLECTION = load()
TELLING = Telling.model_validate(
    {
        "label": "c99-a", "type": "visit", "status": "held", "mode": "in_person", "start": "2024-05-01",
        "end": "2024-05-03", "place": {"city": "Sofia", "country": "BG"},
        "participants": [
            {"name": "Mira Antova", "kind": "person", "country": "MK", "role": "guest"},
            {"name": "Bulgaria", "kind": "country", "country": "BG", "role": "host"},
        ],
    }
)  # fmt: skip


def told_in(name: str, *tellings: Telling) -> Annotated:
    document = DocumentIn(id=name, text="Antova went to Sofia.", published="2024-05-04")
    return Annotated(document, "open", tellings)


def test_the_labels_are_sound() -> None:
    assert list(problems(COLLECTION)) == []
    assert {annotated.part for annotated in COLLECTION} == {"open", "after", "fresh"}


def test_every_cluster_has_its_accounts_by_different_papers_and_its_near_misses() -> None:
    accounts, near_misses = defaultdict(list), Counter[str]()
    for annotated in COLLECTION:
        cluster, _, number = annotated.id.partition("-")
        if number.startswith("n"):
            near_misses[cluster] += 1
        else:
            assert f"{cluster}-a" in {telling.label for telling in annotated.tellings}
            accounts[cluster].append(annotated.document.source)
    told = Counter(telling.label for annotated in COLLECTION for telling in annotated.tellings)
    assert len(accounts) == 74
    assert all(len(set(papers)) == len(papers) for papers in accounts.values())
    assert all(3 <= len(papers) <= 8 for papers in accounts.values())
    assert all(len(papers) <= told[f"{cluster}-a"] <= 8 for cluster, papers in accounts.items())
    assert all(2 <= near_misses[cluster] <= 4 for cluster in accounts)


def test_the_readme_counts_right() -> None:
    told = Counter(telling.label for annotated in COLLECTION for telling in annotated.tellings)
    readme = (FOLDER / "README.md").read_text(encoding="utf-8")
    assert f"| {len(COLLECTION)} documents" in readme
    assert f"{told.total()} tellings of {len(told)} encounters" in readme


def test_documents_are_short() -> None:
    for annotated in COLLECTION:
        sentences = re.findall(r"[.?!]\"?(?=\s|$)", annotated.document.text or "")
        assert 2 <= len(sentences) <= 7, annotated.id  # abbreviations count as ends


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"end": None}, "from 2024-05-01 to None"),
        ({"end": "2024-04-30"}, "from 2024-05-01 to 2024-04-30"),
        ({"label": "c98-a"}, "another cluster"),
        ({"participants": [{"name": "Mira Antova", "kind": "person", "country": "MK", "role": "guest"}]}, "nobody"),
    ],
)
def test_the_check_finds_a_telling_that_is_wrong(change: dict[str, object], said: str) -> None:
    wrong = Telling.model_validate(TELLING.model_dump() | change)
    assert any(said in problem for problem in problems([told_in("c99-1", wrong)]))


def test_the_check_finds_tellings_that_cannot_be_of_one_encounter() -> None:
    later = Telling.model_validate(TELLING.model_dump() | {"start": "2024-06-01", "end": "2024-06-02"})
    call = Telling.model_validate(TELLING.model_dump() | {"type": "call"})
    said = list(problems([told_in("c99-1", TELLING), told_in("c99-2", later), told_in("c99-3", call)]))
    assert len(said) == 2
    assert "elsewhere 2024-05-01" in said[0]
    assert "elsewhere a visit" in said[1]
    assert list(problems([told_in("c99-1", TELLING, TELLING)])) == ["c99-1: one encounter twice"]


def test_a_report_made_from_a_label_says_what_the_label_says() -> None:
    (report,) = as_reports(told_in("c99-1", TELLING))
    assert (report.type, report.status, report.start, report.end) == ("visit", "held", TELLING.start, TELLING.end)
    assert [(who.entity_id, who.role) for who in report.participants] == [
        ("person:Mira Antova", "guest"),
        ("country:BG", "host"),
    ]
    assert str(report.reported) == "2024-05-04"
    undated = Telling.model_validate(TELLING.model_dump() | {"start": None, "end": None})
    assert as_reports(told_in("c99-1", undated))[0].date_basis == "none"
