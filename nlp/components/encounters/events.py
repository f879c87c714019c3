"""The event component: tellings found, dated, placed and joined into the encounters of a document."""

from spacy.language import Language
from spacy.tokens import Doc

from graph.model import Status
from nlp.components.dates.after_dates import date_before
from nlp.components.dates.before_dates import date_after
from nlp.components.dates.dated import Dated, dated_expressions
from nlp.components.dates.day_choice import choose_days
from nlp.components.dates.days_dealt_out import deal_out_days
from nlp.components.dates.days_in_turn import date_in_turn
from nlp.components.dates.days_there import date_days_there
from nlp.components.dates.event_dates import assign_dates
from nlp.components.dates.plans_there import date_plans_there
from nlp.components.dates.purposes import date_purposes
from nlp.components.dates.stop_dates import date_stops
from nlp.components.encounters.also_there import gather_those_there
from nlp.components.encounters.attended import without_attending
from nlp.components.encounters.completing import complete_alone
from nlp.components.encounters.confidence import is_believed, rate_encounters
from nlp.components.encounters.false_doubles import without_false_doubles
from nlp.components.encounters.families import is_of_a_family
from nlp.components.encounters.found import Found
from nlp.components.encounters.further_towns import without_further_towns
from nlp.components.encounters.inheritance import gather_attendees, inherit_dates, is_on_sidelines, is_on_visit
from nlp.components.encounters.joined import Joined
from nlp.components.encounters.joined_days import days_of
from nlp.components.encounters.joined_types import AGREEING, type_of
from nlp.components.encounters.joining import join
from nlp.components.encounters.journey_legs import without_legs
from nlp.components.encounters.one_journey import with_one_journey
from nlp.components.encounters.pairs_beside import without_pairs_beside
from nlp.components.encounters.received_there import join_received
from nlp.components.encounters.signs import is_anchored, is_paired
from nlp.components.frames.casting import Casting
from nlp.components.frames.guests_by_guess import unsettle_guests
from nlp.components.frames.hosts_by_guess import settle_hosts
from nlp.components.frames.own_forums import is_called_by_minister, is_peopled
from nlp.components.places.clause_places import assign_places, merge_places
from nlp.components.places.hosts_lands import land_of_host
from nlp.components.places.inherited_places import inherit_places
from nlp.components.places.owners_homes import place_at_owners_homes
from nlp.components.places.place_choice import choose_places
from nlp.components.places.settings import place_visits
from nlp.components.places.story_setting import place_in_setting
from nlp.components.sides.attendance import add_attendance
from nlp.components.sides.between_sides import set_by_stay
from nlp.components.sides.diplomatic import is_diplomatic
from nlp.components.sides.fellow_guests import add_fellow_guests
from nlp.components.sides.hosting_countries import add_host_country, with_hosts
from nlp.components.sides.hosting_sides import receives_there
from nlp.components.sides.lands_of_gatherings import add_land
from nlp.components.sides.lone_guests import agree_on_roles
from nlp.components.sides.participant_lists import settle_record
from nlp.components.sides.sides import place_strangers, settle_roles
from nlp.components.sides.strangers_on_stays import place_met, stay_of
from nlp.components.sides.told_hosts import add_told_hosts
from nlp.components.sides.told_roles import set_told_roles
from nlp.components.sides.understood_hosts import without_understood_hosts
from nlp.components.sides.unnamed import spoken_for
from nlp.components.sides.visit_hosts import name_hosts
from nlp.components.sides.visited_officials import settle_visited
from nlp.components.status.under_way import has_just_left, is_long_over, is_under_way, settle_stays
from nlp.components.tellings.headlines import complete_headline
from nlp.components.tellings.many_states import is_of_many_states, names_those_there
from nlp.components.tellings.own_time import with_own_time
from nlp.components.tellings.settled_kinds import settle_kinds
from nlp.components.tellings.telling import OPEN, SETTLED, Telling
from nlp.components.tellings.telling_types import is_occasion, mode_of
from nlp.components.tellings.tellings import find_tellings
from nlp.components.tellings.told_beside import (
    settle_errands,
    settle_joined_forums,
    settle_said_of_it,
    settle_visits,
    without_kinds_beside,
)
from nlp.components.tellings.unfulfilled import settle_unfulfilled
from nlp.learned.overruled_status import settle_surely

STATUS_ORDER: tuple[Status, ...] = (
    "cancelled", "postponed", "refused", "held", "ongoing", "planned", "proposed",
)  # fmt: skip


@Language.component("diplograph_events")
def events(doc: Doc) -> Doc:
    """Set `doc._.encounters`, the encounters that the text tells of, in text order.

    `doc._.candidates` also holds those that are too unlikely to be reported.
    """
    casting = Casting(doc)
    unsettle_guests(casting)
    settle_hosts(casting)
    told_of = find_tellings(doc, casting)
    dates = doc._.dated = dated_expressions(doc) if told_of else []
    tellings = _dated_and_placed(doc, told_of, dates, casting)
    groups = join(tellings)
    placed = place_visits(groups, casting, to_the_country=True)
    completed = complete_alone(groups, casting)
    if place_visits(groups, casting) or completed or placed:
        groups = join(tellings)
    considered = [found for group in groups if (found := _settle(doc, group, stay_of(group, tellings)))]
    rate_encounters(considered, casting)
    told = [found for found in considered if not is_paired(found) or is_believed(found)]
    encounters = join_received(add_attendance(doc, told, casting))
    considered = [found for found in considered if found in encounters or found not in told]
    _complete(doc, encounters, casting)
    encounters = add_fellow_guests(doc, encounters, casting)
    encounters = without_attending(without_legs(with_one_journey(without_further_towns(encounters))))
    rate_encounters(considered, casting)
    doc._.candidates = considered
    believed = [found for found in encounters if is_believed(found) and is_peopled(found)]
    believed = [found for found in believed if not is_of_many_states(found) or names_those_there(found)]
    believed = without_false_doubles(doc, [found for found in believed if not is_of_a_family(found)])
    doc._.encounters = without_pairs_beside(believed)
    settled, chosen = settle_kinds(doc._.encounters), choose_places(doc, casting)
    choose_days(doc, casting)
    settle_stays(doc._.encounters, doc._.published)
    resettled = [*settled, *chosen, *place_at_owners_homes(doc), *place_in_setting(doc, casting)]
    settle_visited(doc._.encounters)
    for found in resettled:
        found.parts = settle_roles(doc, found, is_on_visit(found, encounters))
    gather_those_there(doc._.encounters)
    for found in doc._.encounters:
        add_land(doc, found)
        agree_on_roles(found)
    return doc


def _dated_and_placed(doc: Doc, tellings: list[Telling], dates: list[Dated], casting: Casting) -> list[Telling]:
    """The tellings with the days and places of their own clauses, and with the sides that only those tell."""
    if not tellings:
        return []
    for paired in (False, True):  # what no word tells of takes no date from what a word does
        assign_dates([t for t in tellings if t.paired == paired], dates, doc._.published)
    date_after(tellings, dates, doc._.published)
    date_before(tellings, dates, doc._.published)
    deal_out_days(tellings, dates, doc._.published)
    date_in_turn(tellings, dates)
    date_stops(tellings, dates, doc._.published, casting)
    date_plans_there(tellings)
    date_purposes(tellings, dates, doc._.published)
    settle_unfulfilled(tellings)
    settle_visits(tellings)
    settle_errands(tellings)
    settle_said_of_it(tellings)
    settle_joined_forums(tellings)
    assign_places(tellings, casting)
    date_days_there(tellings, dates, doc._.published, casting)
    tellings = without_kinds_beside(list(with_own_time(tellings)))
    settle_record(doc, tellings, dates)
    complete_headline(tellings, casting)
    for telling in tellings:
        with_hosts(doc, telling)
    return tellings


def _complete(doc: Doc, encounters: list[Found], casting: Casting) -> None:
    """Give the encounters what they take from each other and from the text around them: places, days, hosts, roles."""
    inherit_places(doc, encounters, casting)
    settle_visited(encounters)
    inherit_dates(encounters)
    gather_attendees(encounters)
    add_told_hosts(doc, encounters, casting)
    for found in encounters:
        set_told_roles(found)
        without_understood_hosts(found)
    for found in encounters:
        if any(is_on_sidelines(found, o) for o in encounters) and not receives_there(found):
            continue  # nobody is anybody's guest there
        found.parts = settle_roles(doc, found, is_on_visit(found, encounters))
        set_by_stay(found, encounters)
        if found.type in ("meeting", "visit") and found.where is None:
            found.where = land_of_host(found)
            add_host_country(doc, found)
    name_hosts(encounters, casting)


def _settle(doc: Doc, group: Joined, stay: Telling | None) -> Found | None:
    settle_surely(group.tellings, doc._.published)
    kind, status = type_of(group), _status(group)
    found = Found(
        kind,
        status,
        mode_of([t for t in group.tellings if t.type == kind]),
        spoken_for(doc, group.parts()),
        days_of(doc, group, status),
        merge_places(group.wheres()),
        group.tellings,
    )
    if found.type == "meeting":
        place_strangers(found.parts, found.where or (stay.where if stay is not None else None))
        place_met(found.parts, stay)
    is_encounter = is_diplomatic(doc, found.type, found.parts, found.where) or is_called_by_minister(found)
    is_encounter = is_encounter or is_of_many_states(found)
    if not is_encounter or all(is_occasion(t) for t in group.tellings) or (is_paired(found) and not is_anchored(found)):
        return None
    if found.status in SETTLED and has_just_left(found, doc._.published):
        found.status = "planned"
    elif found.status == "held" and is_under_way(found, doc._.published):
        found.status = "ongoing"
    elif found.status == "ongoing" and is_long_over(found, doc._.published):
        found.status = "held"
    return found


def _status(group: Joined) -> Status:
    """What became of it as of this document: the most final status that a telling states, by a frame if one does."""
    framed = [t for t in group.tellings if not t.learned] or group.tellings
    if any(t.status in OPEN for t in framed):  # that they agree on something does not make a plan an encounter
        framed = [t for t in framed if t.word.frame not in AGREEING or t.when is not None] or framed
    stated = {t.status for t in framed}
    return next(s for s in STATUS_ORDER if s in stated)
