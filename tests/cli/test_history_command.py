"""`history`: the life of an event on the command line."""

from collections.abc import Callable

PLAN = "Norwegian Prime Minister Anna Berg will meet Jordanian Foreign Minister Omar Haddad in Oslo on 5 June."
HELD = "Norwegian Prime Minister Anna Berg met Jordanian Foreign Minister Omar Haddad in Oslo on 5 June."


def test_a_plan_that_came_about_is_told_step_by_step(diplograph: Callable, json_lines: Callable) -> None:
    documents = [
        {"id": "plan", "text": PLAN, "published": "2023-06-01", "source": "The Morning Post"},
        {"id": "held", "text": HELD, "published": "2023-06-06"},
    ]
    assert diplograph("ingest", "-", given=json_lines(documents)).code == 0
    (event,) = diplograph("query", "Anna Berg", "--json").lines
    first, second, *_ = diplograph("history", event["id"]).out.decode().splitlines()
    assert first.split(None, 2) == ["2023-06-01", "planned", f"The Morning Post: “{PLAN}”"]
    assert second.split(None, 2) == ["2023-06-06", "held", f"held: “{HELD}”"]
    (answer,) = diplograph("history", event["id"], "--json").lines
    assert [step["status"] for step in answer["life"]] == ["planned", "held"]
    given_up = next(each["report"]["id"] for each in answer["data"] if each["report"]["id"] != event["id"])
    moved = diplograph("history", given_up)
    assert (moved.code, moved.err) == (0, f"diplograph: {given_up} is now {event['id']}\n")
    assert moved.out.decode().splitlines()[0] == first
    signed = ("--author", "A. Reader", "--reason", "It was off.")
    assert diplograph("judge", "correct", event["id"], "status", "cancelled", *signed).code == 0
    *_, last = diplograph("history", event["id"]).out.decode().splitlines()
    assert last.split(None, 1)[1] == "correction of status, by A. Reader: It was off."


def test_an_event_that_is_not_there_is_a_failure(diplograph: Callable, json_lines: Callable) -> None:
    assert diplograph("ingest", "-", given=json_lines([{"id": "plan", "text": PLAN}])).code == 0
    done = diplograph("history", "r-none")
    assert (done.code, done.err) == (1, "diplograph: there is no event r-none\n")
