"""The calendar for subscribers and the reminders, chosen in the window."""

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from meetup_desk.domain.alarms import Alarms
from meetup_desk.ui.desk.calendar_settings import CalendarSettings
from meetup_desk.ui.desk.contact_settings import ContactSettings
from meetup_desk.ui.widgets.form_dialog import FormDialog
from tests.conftest import Organiser

PATIENCE = 20_000  # ms


def wait(qtbot: QtBot, condition: Callable[[], object]) -> None:
    qtbot.waitUntil(lambda: bool(condition()), timeout=PATIENCE)


def test_a_place_is_chosen_its_trouble_is_said_and_it_is_written_again(
    qtbot: QtBot, framed: Any, organiser: Organiser, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    services, stick = organiser.services, tmp_path / "stick"
    stick.mkdir()
    organiser.event()
    frame, part = framed(lambda context, _: CalendarSettings(context, services))
    wait(qtbot, lambda: part.state.text() == "No calendar file yet.")
    assert not part.write.isVisible()
    monkeypatch.setattr(frame.context.files, "save", lambda *_: stick / "gaon.ics")
    part.choose.click()
    wait(qtbot, lambda: str(stick / "gaon.ics") in part.state.text())
    assert (stick / "gaon.ics").exists()
    (stick / "gaon.ics").unlink()
    stick.rmdir()
    organiser.event("둘")
    frame.context.jobs.refused.disconnect()
    part.write.click()
    wait(qtbot, lambda: part.state.text().startswith("Couldn’t save the file."))
    stick.mkdir()
    part.write.click()
    wait(qtbot, lambda: part.state.text().startswith("Saved at"))
    part.stop.click()
    wait(qtbot, lambda: part.state.text() == "No calendar file yet.")
    assert (stick / "gaon.ics").exists()


def test_reminders_are_chosen_and_others_are_shown_as_they_are(
    qtbot: QtBot, framed: Any, organiser: Organiser
) -> None:
    settings = organiser.services.settings
    _, part = framed(lambda context, _: CalendarSettings(context, organiser.services))
    wait(qtbot, lambda: part.alarms.key() == "")
    button = next(b for b in part.alarms.findChildren(QPushButton) if b.text() == "1 day, 2 hours before")
    button.click()
    wait(qtbot, lambda: settings.alarms.before == (timedelta(days=1), timedelta(hours=2)))
    wait(qtbot, part.public.isVisible)
    part.public.click()
    wait(qtbot, lambda: settings.alarms.public)
    settings.keep_alarms(Alarms(before=(timedelta(weeks=1),)), "organiser")
    part._ask()
    wait(qtbot, lambda: part.alarms.key() == "other")
    shown = [b.text() for b in part.alarms.findChildren(QPushButton) if b.isChecked()]
    assert shown == ["1 week before"]


def test_the_contact_is_shown_and_changed(
    qtbot: QtBot, framed: Any, organiser: Organiser, monkeypatch: pytest.MonkeyPatch
) -> None:
    _, part = framed(lambda context, _: ContactSettings(context, organiser.services))
    wait(qtbot, lambda: "can’t reply" in part.state.text())
    answer = {"name": "박모임장", "email": "host@gaon.example", "phone": ""}
    monkeypatch.setattr(FormDialog, "draft", lambda _: answer)
    part.change.click()
    wait(qtbot, lambda: part.state.text() == "박모임장 · host@gaon.example")
    assert organiser.services.settings.group().contact_email == "host@gaon.example"
