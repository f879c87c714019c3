"""`path`: the chain between two on the command line."""

from collections.abc import Callable

FIRST = "Norwegian Prime Minister Anna Berg met Jordanian Foreign Minister Omar Haddad in Oslo on 5 June."
SECOND = "Jordanian Foreign Minister Omar Haddad met Kenyan President Grace Wanjiru in Nairobi on 9 June."


def test_a_chain_is_told_link_by_link(diplograph: Callable, json_lines: Callable) -> None:
    documents = [
        {"id": "one", "text": FIRST, "published": "2023-06-06"},
        {"id": "two", "text": SECOND, "published": "2023-06-10"},
    ]
    assert diplograph("ingest", "-", given=json_lines(documents)).code == 0
    done = diplograph("path", "Anna Berg", "Grace Wanjiru", "--until", "2023-06-09")
    assert done.code == 0, done.err
    chain, first, second = done.out.decode().splitlines()
    assert chain == "Anna Berg – Omar Haddad – Grace Wanjiru"
    assert (first[2:12], second[2:12]) == ("2023-06-05", "2023-06-09")
    (answer,) = diplograph("path", "Anna Berg", "Grace Wanjiru", "--json", "--k", 2).lines
    assert [each["length"] for each in answer["paths"]] == [2]
    none = diplograph("path", "Anna Berg", "Grace Wanjiru", "--since", "2023-06-06")
    assert (none.code, none.err) == (
        1,
        "diplograph: no chain of at most 6 links leads from Anna Berg to Grace Wanjiru\n",
    )


def test_who_is_not_there_is_a_failure_and_a_wrong_number_wrong_usage(
    diplograph: Callable, json_lines: Callable
) -> None:
    assert diplograph("ingest", "-", given=json_lines([{"id": "one", "text": FIRST}])).code == 0
    done = diplograph("path", "Anna Berg", "Zyx Qwerty")
    assert (done.code, done.err) == (1, "diplograph: nobody here has the id or name 'Zyx Qwerty'\n")
    assert diplograph("path", "Anna Berg", "Omar Haddad", "--k", 99).code == 2
