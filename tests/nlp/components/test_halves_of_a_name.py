"""Family names with a hyphen, each half of which is the name of somebody else."""

from tests.nlp.conftest import ReadText
from tests.nlp.reported import sides


def test_half_of_a_leaders_name_is_no_other_leader(read_text: ReadText) -> None:
    reading = read_text(
        "MINSK - Cuban President Miguel Diaz-Canel fulfills a wide program here. On the eve, upon his arrival, "
        "Diaz-Canel dialogued with Cuban students.",
        published="2025-06-18",
    )
    assert not any("Omar Marrero Díaz" in names for names in sides(reading))
