"""A report is seen before it is saved; where there is nothing to report, its place says so."""

from typing import Any

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from meetup_desk.services.reports.reports import ReportQuery
from meetup_desk.services.services import Services
from meetup_desk.ui.papers.report_preview import ReportPreview

PATIENCE = 30_000  # ms


def test_a_group_that_never_met_is_told_in_the_place_of_the_pages(
    qtbot: QtBot, framed: Any, services: Services
) -> None:
    made: list[ReportPreview] = []

    def make(context: Any, _writes: object) -> QWidget:
        page, group = QWidget(), services.settings.group()
        made.append(ReportPreview(context, services, ReportQuery(group_id=group.id), group.name, page))
        return page

    framed(make)
    preview = made[0]
    qtbot.waitUntil(lambda: bool(preview.pages.accessibleDescription()), timeout=PATIENCE)
    assert "No event took place" in preview.pages.accessibleDescription()
    assert [key for key, button in preview.buttons.items() if button.isEnabled()] == ["close"]
    preview.reject()
