"""Towns whose name has a particle within, whatever stands before it."""

from tests.nlp.conftest import ReadText


def test_particle_within_the_name_of_a_town(read_text: ReadText) -> None:
    (report,) = read_text(
        "Lula met Ramaphosa at the Museum of Modern Art in Rio de Janeiro, Brazil.", "2024-11-19"
    ).reports
    assert report.place is not None
    assert report.place.city == "Rio de Janeiro"
