"""Stories that name leaders and tell of no encounter between them."""

import pytest

from tests.nlp.reported import told


@pytest.mark.parametrize(
    "text",
    [
        "The leaders of Finland and Sweden vowed to consult each other in any crisis.",
        "Macron and Scholz have said they want to keep their two governments talking.",
        "Portugal sent rescue teams to Antakya on Tuesday.",
        "Serbia and Croatia drew 1-1 in Zagreb on Friday.",
        "One could say that Kim Jong Un is showing that he can reach all the way to Indonesia.",
        "The trial of Francois Hollande over money from Omar Bongo opened in Paris on Monday.",
        "Joe Biden speaks on Tuesday, Ukraine's Volodymyr Zelenskyy on Wednesday and Benjamin Netanyahu on Friday.",
        "Gianni Infantino spoke on Thursday after Nasser Al-Khelaifi had addressed the delegates.",
        "Hafize Erkan, whom Recep Tayyip Erdogan called back from New York, has raised the interest rate.",
        "Yasser Arafat, born in Cairo, spent years in Kuwait before moving to Jordan.",
        "Sergio Mattarella apologised to Tripoli for the deportations.",
        "Chen Shui-bian, president until 2008, said one must never trust Hu Jintao.",
        "Sanae Takaichi had sent a letter to a church in 2019, in which Donald Trump also spoke.",
        "UN envoy Staffan de Mistura arrives for a news conference on the Syrian war in Geneva on Monday.",
        "US envoy Tom Barrack arrives for a press briefing at the presidential palace in Baabda, Lebanon, Monday.",
        "The trial of Juraj Cintula, accused of shooting Robert Fico in Handlova in May, was delayed on Monday.",
    ],
)
def test_no_encounter_is_told(read_text, text):
    assert told(read_text(text, "2024-03-15")) == set()


@pytest.mark.parametrize(
    "text",
    [
        "Finland's Alexander Stubb and Sweden's Ulf Kristersson consulted each other in Turku on Monday.",
        "Portugal sent its foreign minister, Paulo Rangel, to Ankara on Tuesday.",
        "Joe Biden spoke on Thursday with Emmanuel Macron after Olaf Scholz had addressed the Bundestag.",
        "Robert Fico moved on to Budapest on Friday.",
        "Robert Fico arrived in Budapest for a news conference on Friday.",
        "Gabriel Boric said that Gustavo Petro had poured him coffee in Bogota on Tuesday.",
    ],
)
def test_an_encounter_in_like_words_is_told(read_text, text):
    assert told(read_text(text, "2024-03-15"))


def test_a_family_meets_without_diplomats(read_text):
    text = "Mehmet Yilmaz, a shopkeeper, met his brother Ali Yilmaz in Hatay on Monday."
    assert told(read_text(text, "2024-03-15")) == set()


@pytest.mark.parametrize(
    "text",
    [
        "General Ashok Raj Sigdel of Nepal is going to New Delhi on Monday to receive the honorary rank of General of "
        "the Indian Army.",
        "Julius Maada Bio received an honorary doctorate from Peking University in Beijing on Monday.",
    ],
)
def test_who_is_given_an_honour_receives_nobody(read_text, text):
    assert "meeting" not in {kind for kind, _, _ in told(read_text(text, "2024-03-15"))}


def test_who_hands_over_to_somebody_has_not_met_him(read_text):
    assert not read_text(
        "Jens Stoltenberg, presiding for the last time, hands over to Mark Rutte on 1 October."
    ).reports


@pytest.mark.parametrize(
    "text",
    [
        "Donald Trump would rip up the nuclear deal former President Barack Obama and others negotiated with Iran.",
        "The accord Bill Clinton negotiated with North Korea collapsed.",
    ],
)
def test_by_whom_a_paper_is_tells_of_no_talks(read_text, text):
    assert not read_text(text, "2017-02-03").reports
