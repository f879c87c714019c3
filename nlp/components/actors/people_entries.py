"""Which entry of the tables a person of a text is, by all forms of his name, his offices, the day and those before."""

from nlp.components.actors.gathering import Gathered
from nlp.components.actors.linking import person_entry
from nlp.components.actors.people import Person, words_in
from nlp.components.names.family_names import is_form_of_address
from nlp.components.names.past_days import days_of_all, days_told, holder_then, led_on, rules
from nlp.components.names.ruling_names import is_called_by_rank, is_called_heir, reigning
from nlp.components.names.titles import Title
from nlp.knowledge.leaders import leader_beside, leading_family_names, remembered
from nlp.knowledge.names import bare_family_name, fold
from nlp.knowledge.tables import Known


def entry_of(into: Gathered, person: Person, titles: list[Title], country: str | None) -> Known | None:
    """The entry by the fullest form of the name; by a family name alone, also who of it leads, led then or rules."""
    forms = sorted(person.forms, key=lambda f: (-words_in(f), -person.forms[f], f))
    longest = words_in(forms[0])
    found: Known | None = None
    for form in forms:
        if longest > 1 and words_in(form) == 1:
            break
        found = found or person_entry(into.base, form, country, titles, into.on)
    if longest == 1 and (ruler := _ruling(into, person, country)) is not None:
        return ruler
    if longest > 1 or _is_called(into, found, forms[0]):
        return found if longest > 1 else _led_then(into, person, forms[0], titles, country, found) or found
    then = (
        holder_then(into.base, forms[0], country, titles, day)
        for day in dict.fromkeys(days_told(into.doc, person.names, into.on))
    )
    found = next((known for known in then if known is not None), found) or _ruler(into, forms[0], titles, country)
    return found or _remembered(into, forms[0], titles, country) or _beside_leader(into, person, titles, country)


def _led_then(
    into: Gathered, person: Person, family: str, titles: list[Title], country: str | None, today: Known | None
) -> Known | None:
    """ "Bush met Gorbachev in December 1989": who led then, where a leader of today has his family name.

    Each sentence that names him gives a year of the past, in none of which the leader of today led.
    """
    base, days = into.base, days_of_all(into.doc, person.names, into.on)
    if not days or today is None or any(led_on(base, today, day) for day in days):
        return None
    then = (holder_then(base, family, country, titles, day) for day in days)
    holders = {known.id: known for known in then if known is not None and known.id != today.id}
    return next(iter(holders.values())) if len(holders) == 1 else None


def _ruling(into: Gathered, person: Person, country: str | None) -> Known | None:
    """ "Emir Tamim", "King Faisal" beside 1974: who reigns, or reigned then, and is called by his given name."""
    heir = any(map(is_called_heir, person.names))
    if into.on is None or not (heir or any(map(is_called_by_rank, person.names))):
        return None
    named = {p.country for p in into.cover if p is not None and p.country and p.kind != "person"}
    days = (*days_of_all(into.doc, person.names, into.on), into.on)
    found = (reigning(into.base, person.fullest, day, {country} if country else named, heir) for day in days)
    return next((known for known in found if known is not None), None)


def _remembered(into: Gathered, family: str, titles: list[Title], country: str | None) -> Known | None:
    """Who led a state a few years ago and is the only one of that family name who did: "Merkel" in 2024."""
    base, on = into.base, into.on
    if on is None or is_form_of_address(family) or fold(family) in leading_family_names(on):
        return None
    known = base.entry(remembered(fold(family), on) or "")
    if known is None or (country and known.country != country):
        return None
    return known if all(title.past or title.country is None for title in titles) else None


def _beside_leader(into: Gathered, person: Person, titles: list[Title], country: str | None) -> Known | None:
    """ "Putin and Kim": of a family name of few letters, who bears it and leads, where a sentence names another leader.

    Nobody is where the word is part of a longer name besides.
    """
    name, on = person.names[0], into.on
    known = into.base.entry(leader_beside(fold(name.text), on) or "") if on is not None and not titles else None
    if known is None or on is None or (country and known.country != country):
        return None
    families = leading_family_names(on)
    beside = any(fold(t.text) in families for t in into.doc[name.start].sent if t.is_title)
    longer = any(name.text in (t.text for t in e) for e in into.doc.ents if e.label_ == "PERSON" and len(e) > 1)
    return known if beside and not longer else None


def _ruler(into: Gathered, family: str, titles: list[Title], country: str | None) -> Known | None:
    """Who of that family name rules a state that the text names, or is the only one of the name who does.

    Of many called Kim it is the one whom news calls so.
    """
    held = holder_then(into.base, family, country, titles, into.on) if into.on else None
    if held is None or into.on is None:
        return None
    if fold(family) in leading_family_names(into.on) and led_on(into.base, held, into.on):
        return held
    named = any(p is not None and p.country == held.country for p in into.cover)
    return held if named and rules(into.base, held, into.on) else None


def _is_called(into: Gathered, found: Known | None, name: str) -> bool:
    """Whether who leads a state today goes by that family name."""
    led = found is not None and led_on(into.base, found, into.on)
    return led and found is not None and bare_family_name(found.family) == bare_family_name(name)
