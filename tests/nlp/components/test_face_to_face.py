"""Words by which those who speak are in one place, and "they" who meet others separately."""

from tests.nlp.conftest import ReadText
from tests.nlp.reported import sides


def test_who_speaks_face_to_face_has_met(read_text: ReadText) -> None:
    (report,) = read_text("Ilham Aliyev and Nikol Pashinyan last spoke face to face in Munich in February.").reports
    assert (report.type, report.mode) == ("meeting", "in_person")


def test_they_went_to_each_together(read_text: ReadText) -> None:
    text = (
        "Festus Mogae of Botswana and Joyce Banda of Malawi sat down. They met separately with Daniel Chapo of Frelimo."
    )
    assert {"Festus Mogae", "Joyce Banda", "Daniel Chapo"} in sides(read_text(text))
