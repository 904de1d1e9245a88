"""Who holds which invite, in the window: seen, narrowed, handed out; and one person's story."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import icalendar
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from meetup_desk.domain.changes import Changes, touched
from meetup_desk.domain.events import Event
from meetup_desk.domain.ids import RsvpId
from meetup_desk.domain.times import Plan
from meetup_desk.services.events.drafts import EventEdit
from meetup_desk.ui.calendars.hand_out import ICS, HandOutChoice
from meetup_desk.ui.calendars.invites_page import InvitesPage
from meetup_desk.ui.rsvps.rsvp_actions import RsvpActions
from meetup_desk.ui.rsvps.rsvp_panel import RsvpPanel
from meetup_desk.ui.widgets.form_dialog import FormDialog
from tests.conftest import Organiser

PATIENCE = 20_000  # ms
LATER = Plan(start=datetime(2026, 12, 3, 20), end=datetime(2026, 12, 3, 22), tz="Asia/Seoul")


def wait(qtbot: QtBot, condition: Callable[[], object]) -> None:
    qtbot.waitUntil(lambda: bool(condition()), timeout=PATIENCE)


@dataclass
class Opened:
    """What the page asked others to show."""

    people: list[int] = field(default_factory=list)
    answers: int = 0

    def bring(self) -> None:
        self.answers += 1


@pytest.fixture
def opened() -> Opened:
    return Opened()


@pytest.fixture
def event(organiser: Organiser, tmp_path: Path) -> Event:
    """Plan an event whose three guests hold the right invite, an old one, and none."""
    event = organiser.event()
    right, old = (organiser.answer(event, n, email=f"{n}@mail.example") for n in ("가", "나"))
    organiser.answer(event, "다")
    invites = organiser.services.invites
    for rsvp in (right, old):
        invites.write(event.id, tmp_path / "first", rsvp_id=rsvp)
    organiser.services.events.change(event.id, EventEdit(plan=LATER), "organiser")
    invites.write(event.id, tmp_path / "first", rsvp_id=right)
    return event


@pytest.fixture
def page(qtbot: QtBot, framed: Any, organiser: Organiser, event: Event, opened: Opened) -> InvitesPage:
    frame, page = framed(
        lambda context, _: InvitesPage(
            context, organiser.services, open_person=opened.people.append, import_answers=opened.bring
        )
    )
    page.frame_for_tests = frame
    page.show_event(organiser.services.events.get(event.id))
    wait(qtbot, lambda: page.table.total() == 3)
    return page  # type: ignore[no-any-return]


def cells(page: InvitesPage, column: int) -> list[str]:
    model = page.table.model
    return [str(model.data(model.index(row, column))) for row in range(model.rowCount())]


def test_it_says_whose_calendar_is_not_right_those_first(page: InvitesPage) -> None:
    assert cells(page, 1) == ["Outdated", "Not sent", "Up to date"]
    assert cells(page, 3) == ["1", "", "2"]
    assert page.sentence.text() == "1 person has no invite yet. 1 person has an outdated invite."


def test_no_calendar_is_out_of_date_before_an_invite_went_out(
    qtbot: QtBot, page: InvitesPage, organiser: Organiser
) -> None:
    event = organiser.event("신년 모임")
    for name in ("가", "나"):
        organiser.answer(event, name, email=f"{name}@new.example")
    organiser.services.events.change(event.id, EventEdit(plan=LATER), "organiser")
    page.show_event(organiser.services.events.get(event.id))
    wait(qtbot, lambda: page.table.total() == 2)
    assert page.sentence.text() == "2 people have no invite yet."
    assert set(cells(page, 1)) == {"Not sent"}


def test_chips_narrow_it(qtbot: QtBot, page: InvitesPage) -> None:
    chip = next(b for b in page.chips.findChildren(QPushButton) if b.text() == "To send  2")
    qtbot.mouseClick(chip, Qt.MouseButton.LeftButton)
    wait(qtbot, lambda: page.table.total() == 2)
    assert "Up to date" not in cells(page, 1)


def test_handing_out_to_those_makes_every_calendar_right(
    qtbot: QtBot, page: InvitesPage, event: Event, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(page._context.files, "folder", lambda *_: tmp_path / "out")
    page._hand_out.write(event.id, HandOutChoice(form=ICS, only_outdated=True))
    wait(qtbot, lambda: page.sentence.text() == "All invites are up to date.")
    written = sorted((tmp_path / "out").glob("*.ics"))
    assert len(written) == 2
    starts = {
        icalendar.Calendar.from_ical(file.read_bytes()).walk("VEVENT")[0]["DTSTART"].dt.hour
        for file in written
    }
    assert starts == {20}
    wait(qtbot, lambda: set(cells(page, 1)) == {"Up to date"})


@pytest.mark.parametrize("sent", [("eml", "Apple Mail shows"), ("mbox", "Send Unsent Messages")])
def test_letters_say_how_they_are_sent_and_who_has_no_address(
    qtbot: QtBot, page: InvitesPage, sent: tuple[str, str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    form, step = sent
    page._services.settings.keep_contact("organiser", email="host@gaon.example")
    told: list[tuple[str, str]] = []
    monkeypatch.setattr(page._context.files, "folder", lambda *_: tmp_path / "out")
    monkeypatch.setattr(page._context.asker, "choose", lambda _, title, text, __: told.append((title, text)))
    assert page._line is not None
    page._hand_out.write(page._line.event.id, HandOutChoice(form=form, only_outdated=True))
    wait(qtbot, lambda: told)
    ((title, text),) = told
    assert title == "1 email saved"
    assert step in text
    assert text.endswith("1 person has no email address.")


def test_where_answers_go_is_asked_once_before_the_first_invites(
    qtbot: QtBot, page: InvitesPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(page._context.files, "folder", lambda *_: tmp_path / "out")
    asked: list[str] = []

    def fill(dialog: FormDialog) -> dict[str, str]:
        asked.append(dialog.accessibleName())
        dialog.form.set_values({"name": "박모임장", "email": "host@gaon", "phone": ""})
        assert not dialog.form.valid()
        return {"name": "박모임장", "email": "host@gaon.example", "phone": ""}

    monkeypatch.setattr(FormDialog, "draft", fill)
    for number in range(2):
        row = page.table.model.id_at(number)
        assert row is not None
        {action.key: action for action in page._menu([row]) if action is not None}["save"].run()
        wait(qtbot, lambda number=number: len(list((tmp_path / "out").glob("*.ics"))) == number + 1)
    assert asked == ["Where should replies go?"]
    for file in (tmp_path / "out").glob("*.ics"):
        (one,) = icalendar.Calendar.from_ical(file.read_bytes()).walk("VEVENT")
        assert one["ORGANIZER"] == "mailto:host@gaon.example"


def test_an_outbox_asks_for_the_address_that_it_needs(
    qtbot: QtBot, page: InvitesPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page._services.settings.keep_contact("organiser", email="")
    answers = [
        {"form": "mbox", "whom": "all", "tickets": False},
        {"name": "", "email": "host@gaon.example", "phone": ""},
    ]
    asked: list[str] = []

    def answer(dialog: FormDialog) -> dict[str, object]:
        asked.append(dialog.accessibleName())
        return answers[len(asked) - 1]

    monkeypatch.setattr(FormDialog, "draft", answer)
    monkeypatch.setattr(page._context.files, "folder", lambda *_: tmp_path / "out")
    monkeypatch.setattr(page._context.asker, "choose", lambda *_: "close")
    page._ask_hand_out()
    wait(qtbot, (tmp_path / "out" / "Unsent Messages").exists)
    assert asked == ["Save invites", "Where should replies go?"]
    assert b"<host@gaon.example>" in (tmp_path / "out" / "Unsent Messages").read_bytes()


def test_nothing_is_handed_out_where_the_question_is_left(
    qtbot: QtBot, page: InvitesPage, organiser: Organiser, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []
    monkeypatch.setattr(FormDialog, "draft", lambda dialog: asked.append(dialog.accessibleName()))
    monkeypatch.setattr(page._context.files, "folder", lambda *_: pytest.fail("asked for a folder"))
    page._ask_hand_out()
    wait(qtbot, lambda: asked)
    assert asked == ["Where should replies go?"]
    assert not organiser.services.settings.contact_asked


def test_one_person_can_be_written_to_in_mail_and_chat(
    qtbot: QtBot, page: InvitesPage, opened: Opened, monkeypatch: pytest.MonkeyPatch
) -> None:
    links: list[str] = []
    monkeypatch.setattr(page._context.files, "open_link", links.append)
    row = page.table.model.id_at(0)
    assert row is not None
    actions = {action.key: action for action in page._menu([row]) if action is not None}
    actions["mail"].run()
    wait(qtbot, lambda: links)
    assert links[0].startswith("mailto:")
    actions["text"].run()
    wait(qtbot, lambda: "송년 모임" in QApplication.clipboard().text())
    actions["open"].run()
    assert opened.people == [row]


def test_what_came_while_another_page_was_shown_is_there_on_return(
    qtbot: QtBot, page: InvitesPage, organiser: Organiser, event: Event
) -> None:
    page.hide()
    organiser.answer(event, "라")
    page._context.news.changed.emit(Changes(touched=touched(rsvp=None)))
    page.show()
    wait(qtbot, lambda: page.table.total() == 4)


def counter(organiser: Organiser, event: Event, rsvp: RsvpId, folder: Path) -> None:
    """Let another library ask for a time two hours later."""
    (file,) = organiser.services.invites.write(event.id, folder, rsvp_id=rsvp)
    calendar = icalendar.Calendar.from_ical(file.read_bytes())
    calendar["METHOD"] = icalendar.vText("COUNTER")
    (one,) = calendar.walk("VEVENT")
    for name in ("DTSTART", "DTEND"):
        moved = one.pop(name).dt + timedelta(hours=2)
        one.add(name, moved)
    one["COMMENT"] = icalendar.vText("늦게 끝나요")
    one.pop("DTSTAMP")
    one.add("DTSTAMP", datetime.fromisoformat("2026-11-19T00:00:00+00:00"))
    path = folder / "counter.ics"
    path.write_bytes(calendar.to_ical())
    organiser.services.calendar_import.run(path, "organiser")


def test_the_panel_tells_the_story_and_moves_the_event_where_somebody_wishes(
    qtbot: QtBot, framed: Any, organiser: Organiser, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    event = organiser.event()
    rsvp = organiser.answer(event, "김서준", email="kim@mail.example")
    counter(organiser, event, rsvp, tmp_path / "out")
    services = organiser.services

    def make(context: Any, writes: Any) -> RsvpPanel:
        panel = RsvpPanel(
            context, services, writes, RsvpActions(context, services, writes, context.panel), event.id
        )
        panel.show_rsvp(rsvp)
        return panel

    _, panel = framed(make)
    monkeypatch.setattr(panel._context.asker, "confirm", lambda *_, **__: True)

    def said() -> list[str]:
        return [label.text() for label in panel.findChildren(QLabel) if label.isVisible()]

    wait(qtbot, lambda: any("proposes another time" in text and "늦게 끝나요" in text for text in said()))
    assert any(text.startswith("Invite sent, version 1") for text in said())
    move = next(
        b for b in panel.findChildren(QPushButton) if b.text().strip() == "Move event" and b.isVisible()
    )
    move.click()
    wait(qtbot, lambda: services.events.get(event.id).event.plan.start.hour == 21)
    wait(
        qtbot,
        lambda: (
            "Move event" not in [b.text().strip() for b in panel.findChildren(QPushButton) if b.isVisible()]
        ),
    )


def test_keeping_the_time_settles_what_was_asked(
    qtbot: QtBot, framed: Any, organiser: Organiser, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    event = organiser.event()
    rsvp = organiser.answer(event, "김서준", email="kim@mail.example")
    counter(organiser, event, rsvp, tmp_path / "out")
    services = organiser.services

    def make(context: Any, writes: Any) -> RsvpPanel:
        panel = RsvpPanel(
            context, services, writes, RsvpActions(context, services, writes, context.panel), event.id
        )
        panel.show_rsvp(rsvp)
        return panel

    _, panel = framed(make)
    services.settings.keep_contact("organiser", email="host@gaon.example")
    monkeypatch.setattr(panel._context.files, "folder", lambda *_: tmp_path / "again")

    def keep() -> list[QPushButton]:
        return [
            b
            for b in panel.findChildren(QPushButton)
            if b.text().strip() == "Keep current time" and b.isVisible()
        ]

    wait(qtbot, keep)
    keep()[0].click()
    wait(qtbot, lambda: not keep())
    assert len(list((tmp_path / "again").glob("*.ics"))) == 1
    assert services.events.get(event.id).event.plan.start.hour == 19
