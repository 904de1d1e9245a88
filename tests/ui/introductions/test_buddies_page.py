"""Buddies of an event in the window: shown, told, and asked about afterwards."""

from typing import Any

from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from meetup_desk.domain.ids import PersonId
from meetup_desk.services.services import Services
from meetup_desk.ui.introductions.buddies_page import BuddiesPage
from meetup_desk.ui.introductions.buddy_panel import BuddyPanel
from tests.conftest import Organiser

PATIENCE = 20_000  # ms


def test_both_are_shown_with_their_texts_and_marked_as_told(
    qtbot: QtBot, framed: Any, services: Services, organiser: Organiser
) -> None:
    event = organiser.event()
    rsvps = [organiser.answer(event, name) for name in ("Sam", "Robin")]
    newcomer, buddy = (PersonId(line.person_id) for line in services.rsvps.lines(rsvps))
    frame, page = framed(lambda context, writes: BuddiesPage(context, services, writes))
    page.show_event(services.events.get(event.id))
    qtbot.waitUntil(page.empty.isVisible, timeout=PATIENCE)
    services.buddies.set(event.id, newcomer, buddy, "organiser")
    page.show_event(services.events.get(event.id))
    qtbot.waitUntil(lambda: page.table.total() == 1, timeout=PATIENCE)
    page.open_panel(services.buddies.list(event.id)[0].buddy.id)
    panel = frame.context.panel
    qtbot.waitUntil(lambda: isinstance(panel.content(), BuddyPanel), timeout=PATIENCE)
    told = next(b for b in panel.findChildren(QPushButton) if b.accessibleName() == "Mark as told")
    told.click()
    qtbot.waitUntil(lambda: services.buddies.list(event.id)[0].buddy.told_at is not None, timeout=PATIENCE)
    qtbot.waitUntil(frame.context.toast.isVisible, timeout=PATIENCE)
