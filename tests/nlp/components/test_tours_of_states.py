"""A tour leads to what it is one of: "a tour of Italy and Norway"."""


def visits_of(reading):
    return {r.place.country: [p.name for p in r.participants if p.role == "guest"] for r in reading.reports}


def test_a_tour_of_countries_leads_to_each(read_text):
    text = "Chinese Foreign Minister Wang Yi met critical questions during a tour of Italy, Norway and Germany in May."
    assert visits_of(read_text(text)) == {"IT": ["Wang Yi"], "NO": ["Wang Yi"], "DE": ["Wang Yi"]}


def test_a_tour_of_a_ministers_is_his(read_text):
    assert visits_of(read_text("The tour of Wang Yi to Italy began on Monday.")) == {"IT": ["Wang Yi"]}
