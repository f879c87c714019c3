"""Who shuttles between two is received by each of them."""


def test_who_shuttles_between_two_is_the_guest_of_each(read_text):
    text = "Nicolas Sarkozy shuttled between Dmitry Medvedev in Moscow and Mikheil Saakashvili in Tbilisi on Monday."
    roles = [{p.name: p.role for p in r.participants} for r in read_text(text).reports if r.type == "meeting"]
    assert {"Nicolas Sarkozy": "guest", "Dmitry Medvedev": "host"} in roles
    assert all(role != "mediator" for told in roles for role in told.values())
