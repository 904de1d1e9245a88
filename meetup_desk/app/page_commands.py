"""What the palette offers beside the pages of the sidebar."""

from collections.abc import Sequence
from functools import partial

from meetup_desk.domain.times import moment_of
from meetup_desk.services.services import Services
from meetup_desk.ui.events.events_targets import CALENDAR, NEW
from meetup_desk.ui.shell import page_titles
from meetup_desk.ui.shell.frame import Frame
from meetup_desk.ui.widgets.actions import Action


def page_commands(frame: Frame, services: Services) -> Sequence[Action]:
    """Give what starts something new, and the pages that are not in the sidebar."""
    return [
        Action(
            key="event.new",
            text=page_titles.new_event,
            icon="calendar-plus",
            shortcut="Ctrl+N",
            run=partial(frame.go, "events", NEW),
        ),
        Action(
            key="history",
            text=page_titles.history,
            icon="history",
            shortcut="Ctrl+H",
            run=partial(frame.go, "history"),
        ),
        Action(
            key="introductions",
            text=page_titles.introductions,
            icon="heart",
            run=partial(frame.go, "introductions"),
        ),
        Action(
            key="privacy", text=page_titles.privacy, icon="shield-check", run=partial(frame.go, "privacy")
        ),
        Action(
            key="calendar.import",
            text=page_titles.import_calendar,
            icon="calendar-sync",
            run=partial(frame.go, "events", CALENDAR),
        ),
        Action(
            key="report.year",
            text=page_titles.year_report,
            icon="clipboard-list",
            run=partial(_report_year, frame, services),
        ),
    ]


def _report_year(frame: Frame, services: Services) -> None:
    from meetup_desk.services.reports.reports import ReportQuery  # noqa: PLC0415 - as pages are
    from meetup_desk.ui.papers.report_preview import ReportPreview  # noqa: PLC0415

    settings = services.settings
    year = moment_of(services.desk.now(), settings.tz).year
    query, name = ReportQuery(year=year), f"{settings.name} {year}"
    ReportPreview(frame.context, services, query, name, frame.window()).ask()
