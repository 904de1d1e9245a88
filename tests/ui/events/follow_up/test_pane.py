"""What follows an event: tasks with what finishes them, minutes and materials, where they stand."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from meetup_desk.domain.minutes import MinutesKind
from meetup_desk.services.followup.minutes import MinutesDraft
from meetup_desk.ui.events.follow_up.pane import FollowUpPane
from meetup_desk.ui.widgets.buttons import Button, IconButton
from meetup_desk.ui.widgets.file_dialogs import Files
from meetup_desk.ui.widgets.form_dialog import FormDialog
from tests.conftest import Clock, Organiser


def wait(qtbot: QtBot, condition: Callable[[], object]) -> None:
    qtbot.waitUntil(lambda: bool(condition()), timeout=20_000)


def names(card: Any) -> list[str]:
    buttons = [*card.findChildren(Button), *card.findChildren(IconButton)]
    return [button.accessibleName() for button in buttons if not button.isHidden()]


def press(card: Any, start: str) -> None:
    buttons = [*card.findChildren(Button), *card.findChildren(IconButton)]
    next(button for button in buttons if button.accessibleName().startswith(start)).click()


class Stage:
    """The pane of an event that two were at."""

    def __init__(self, qtbot: QtBot, framed: Any, organiser: Organiser, clock: Clock) -> None:
        self.organiser, self.qtbot = organiser, qtbot
        self.event = organiser.event()
        self.noticed: list[object] = []
        organiser.answer(self.event, "가람", email="garam@mail.example")
        organiser.answer(self.event, "나래")
        clock.move(days=15, hours=12)
        services = organiser.services
        self.frame, self.pane = framed(
            lambda context, writes: FollowUpPane(
                context, services, writes, show_notices=self.noticed.append, plan_next=lambda: None
            )
        )
        self.show()
        wait(qtbot, lambda: names(self.pane.tasks))

    def show(self) -> None:
        self.pane.show_event(self.organiser.services.events.get(self.event.id))

    def shown(self, condition: Callable[[], object]) -> None:
        def look() -> bool:
            self.show()
            self.qtbot.wait(20)
            return bool(condition())

        wait(self.qtbot, look)


@pytest.fixture
def stage(qtbot: QtBot, framed: Any, organiser: Organiser, clock: Clock) -> Stage:
    return Stage(qtbot, framed, organiser, clock)


def test_what_is_to_do_leads_to_its_notices_and_is_called_done(stage: Stage) -> None:
    press(stage.pane.tasks, "Write: Thank those who came")
    assert len(stage.noticed) == 1
    press(stage.pane.tasks, "Mark as done: Tell the next date")
    stage.shown(lambda: "Not done after all: Tell the next date" in names(stage.pane.tasks))


def test_letters_are_saved_and_who_got_one_counts_as_told(
    stage: Stage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Files, "folder", lambda *_: tmp_path / "letters")
    press(stage.pane.tasks, "Letters…: Thank those who came")
    wait(stage.qtbot, lambda: list((tmp_path / "letters").glob("*.eml")))
    queue = stage.organiser.services.notices.queue
    wait(stage.qtbot, lambda: [each.name for each in queue(stage.event.id).waiting] == ["나래"])


def test_an_entry_is_added_carried_out_and_removed(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    draft = {"kind": "decision", "text": "명찰을 크게", "url": "", "owner": "한유리", "due_on": None}
    monkeypatch.setattr(FormDialog, "draft", lambda _: draft)
    minutes = stage.organiser.services.minutes
    stage.pane.minutes.add.click()
    wait(stage.qtbot, lambda: minutes.of_event(stage.event.id))
    stage.shown(lambda: any(name.startswith("Carried out") for name in names(stage.pane.minutes)))
    press(stage.pane.minutes, "Carried out")
    wait(stage.qtbot, lambda: minutes.of_event(stage.event.id)[0].done_at)
    press(stage.pane.minutes, "Remove")
    wait(stage.qtbot, lambda: not minutes.of_event(stage.event.id))


def test_files_are_added_and_removed(stage: Stage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    photo = tmp_path / "사진.jpg"
    photo.write_bytes(b"12345")
    monkeypatch.setattr(Files, "open_several", lambda *_: [photo])
    materials = stage.organiser.services.materials
    stage.pane.materials.add.click()
    wait(stage.qtbot, lambda: materials.of_event(stage.event.id))
    stage.shown(lambda: "Remove 사진.jpg" in names(stage.pane.materials))
    press(stage.pane.materials, "Remove 사진.jpg")
    wait(stage.qtbot, lambda: not materials.of_event(stage.event.id))


def test_a_link_is_added_where_the_task_asks_for_one(stage: Stage) -> None:
    link = MinutesDraft(kind=MinutesKind.LINK, text="https://photos.example/a")
    stage.organiser.services.minutes.add(stage.event.id, link, "organiser")
    stage.shown(lambda: any("https://photos.example/a" in w.accessibleName() for w in _rows(stage)))


def _rows(stage: Stage) -> list[Any]:
    from meetup_desk.ui.widgets.row_button import RowButton

    return list(stage.pane.minutes.findChildren(RowButton))
