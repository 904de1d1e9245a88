"""Introductions in the window: matches are found, asked, answered and met beside the list."""

from typing import Any

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from meetup_desk.domain.ids import PersonId
from meetup_desk.domain.introductions import IntroductionAnswer, IntroductionState, NeedOfferKind
from meetup_desk.services.people.people import PersonEdit
from meetup_desk.services.services import Services
from meetup_desk.ui.introductions.introduction_panel import IntroductionPanel
from meetup_desk.ui.introductions.introductions_page import IntroductionsPage
from meetup_desk.ui.people.meeting_rings import MeetingRings
from meetup_desk.ui.people.page import PeoplePage
from meetup_desk.ui.widgets.choosers import Tabs

PATIENCE = 20_000  # ms
BY = "organiser"


def somebody(services: Services, name: str) -> PersonId:
    return services.people.add(PersonEdit(name=name), BY)[0]


def press(widget: Any, text: str) -> None:
    next(b for b in widget.findChildren(QPushButton) if b.accessibleName() == text).click()


def test_a_match_is_found_asked_answered_and_met(qtbot: QtBot, framed: Any, services: Services) -> None:
    asks, gives = somebody(services, "Sam"), somebody(services, "Robin")
    services.need_offers.add(asks, NeedOfferKind.NEED, "someone to read my resume", BY)
    services.need_offers.add(gives, NeedOfferKind.OFFER, "resume reviews", BY)
    frame, page = framed(lambda context, writes: IntroductionsPage(context, services, writes))
    qtbot.waitUntil(page.empty.isVisible, timeout=PATIENCE)
    page.empty.step.click()
    qtbot.waitUntil(lambda: page.table.total() == 1, timeout=PATIENCE)
    (line,) = services.introductions.list()
    page.open_panel(line.introduction.id)

    def shows(text: str) -> bool:
        panel = frame.context.panel.content()
        buttons = panel.findChildren(QPushButton)
        return isinstance(panel, IntroductionPanel) and any(b.accessibleName() == text for b in buttons)

    qtbot.waitUntil(lambda: shows("Mark as asked"), timeout=PATIENCE)
    panel = frame.context.panel.content()
    press(panel, "Copy the text for Sam")
    assert "Robin" not in QGuiApplication.clipboard().text()
    press(panel, "Mark as asked")
    qtbot.waitUntil(lambda: not shows("Mark as asked"), timeout=PATIENCE)
    assert services.introductions.list()[0].introduction.state is IntroductionState.ASKED
    for name in ("Sam", "Robin"):
        tabs = next(t for t in panel.findChildren(Tabs) if t.accessibleName() == f"Answer of {name}")
        tabs.chosen.emit(str(IntroductionAnswer.YES))
    qtbot.waitUntil(lambda: shows("They met"), timeout=PATIENCE)
    press(panel, "They met")
    qtbot.waitUntil(lambda: not shows("They met"), timeout=PATIENCE)
    assert [met.name for met in services.meetings.of_person(asks)] == ["Robin"]


def test_a_persons_page_shows_whom_they_met_and_what_they_need(
    qtbot: QtBot, framed: Any, services: Services
) -> None:
    sam, robin = somebody(services, "Sam"), somebody(services, "Robin")
    services.meetings.add(sam, robin, BY)
    said, _ = services.need_offers.add(sam, NeedOfferKind.NEED, "a hiking friend", BY)
    frame, page = framed(lambda context, writes: PeoplePage(context, services, writes))
    page.open_panel(sam)
    qtbot.waitUntil(lambda: bool(frame.context.panel.findChildren(MeetingRings)), timeout=PATIENCE)
    (rings,) = frame.context.panel.findChildren(MeetingRings)
    assert rings.accessibleName() == "Meetings: 1 of 1 people"
    assert rings.accessibleDescription() == "Robin 1"
    assert [(ring, dot.name) for _, ring, dot in rings.spots()] == [(2, "Robin")]
    press(frame.context.panel, "Do not introduce")
    qtbot.waitUntil(lambda: not services.need_offers.is_willing(sam), timeout=PATIENCE)
    assert services.need_offers.of_person(sam) == [said]
