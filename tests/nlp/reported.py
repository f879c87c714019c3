"""What a reading reports, in short, for tests to compare."""

from graph.model import Reading, Report


def names(report: Report) -> set[str]:
    """The names of all who take part."""
    return {participant.name for participant in report.participants}


def sides(reading: Reading, *kinds: str) -> list[set[str]]:
    """The names in each report of these types, or in all of them."""
    return [names(report) for report in reading.reports if not kinds or report.type in kinds]


def statuses(reading: Reading, kind: str) -> set[str]:
    """What the reports of a type say has become of the encounters."""
    return {report.status for report in reading.reports if report.type == kind}


def told(reading: Reading) -> set[tuple[str, str, frozenset[str]]]:
    """Type, status and names of each report."""
    return {(report.type, report.status, frozenset(names(report))) for report in reading.reports}
