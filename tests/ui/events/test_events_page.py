"""Lists, the page of an event, its RSVPs: shown, narrowed, stepped through, and kept fresh."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from meetup_desk.domain.changes import Changes, touched
from meetup_desk.domain.events import Promotion
from meetup_desk.domain.papers import PaperKind
from meetup_desk.domain.rsvps import RsvpStatus
from meetup_desk.services.door.door_source import ScanRequest
from meetup_desk.services.groups.groups import GroupEdit
from meetup_desk.ui.events.event_list import EventList
from meetup_desk.ui.events.event_page import EventPage
from meetup_desk.ui.events.event_panes import EventLinks, RsvpsPane
from meetup_desk.ui.events.planner import Planner
from meetup_desk.ui.events.stage import Stage, stage_of
from meetup_desk.ui.rsvps.rsvp_history import moments_of
from meetup_desk.ui.rsvps.rsvp_panel import RsvpPanel
from meetup_desk.ui.rsvps.rsvps_view import RsvpsView
from meetup_desk.ui.rsvps.waitlist_dialog import WaitlistDialog
from meetup_desk.ui.widgets.dialogs import Asker
from tests.conftest import Clock, Organiser

PATIENCE = 20_000  # ms


def wait(qtbot: QtBot, condition: Callable[[], object]) -> None:
    qtbot.waitUntil(lambda: bool(condition()), timeout=PATIENCE)


def texts(view: Any) -> list[str]:
    model = view.table.model
    return [str(model.data(model.index(row, 0))) for row in range(model.rowCount())]


def test_the_list_shows_what_is_coming_and_counts_what_is_past(
    qtbot: QtBot, framed: Any, organiser: Organiser, clock: Clock
) -> None:
    organiser.event("송년 모임")
    frame, page = framed(lambda context, _: EventList(context, organiser.services, lambda _: []))
    wait(qtbot, lambda: page.table.total() == 1)
    clock.move(days=60)
    frame.context.news.changed.emit(Changes(touched=touched(event=None)))
    wait(qtbot, lambda: page.table.total() == 0)
    past = next(button for button in page.chips.findChildren(QPushButton) if button.text().startswith("Past"))
    wait(qtbot, lambda: past.text() == "Past  1")
    qtbot.mouseClick(past, Qt.MouseButton.LeftButton)
    wait(qtbot, lambda: page.table.total() == 1)


def test_one_group_can_be_looked_at_where_there_are_several(
    qtbot: QtBot, framed: Any, organiser: Organiser
) -> None:
    services = organiser.services
    organiser.event("송년 모임")
    frame, page = framed(lambda context, _: EventList(context, services, lambda _: []))
    wait(qtbot, lambda: page.table.total() == 1)
    assert not page.group_button.isVisible()
    group = services.groups.add(GroupEdit(name="독서 모임"), "organiser")[0]
    organiser.event("함께 읽기", group_id=group.id)
    frame.context.news.changed.emit(Changes(touched=touched(event=None, group=None)))
    wait(qtbot, lambda: page.table.total() == 2 and page.group_button.isVisible())
    page.group_button.click()
    menu = QApplication.activePopupWidget()
    assert [action.text() for action in menu.actions()] == ["All groups", "가온 모임", "독서 모임"]
    menu.actions()[2].trigger()
    menu.close()
    wait(qtbot, lambda: page.table.total() == 1 and page.group_button.text().strip() == "독서 모임")
    assert texts(page) == ["함께 읽기"]
    upcoming = page.chips.findChildren(QPushButton)[0]
    wait(qtbot, lambda: upcoming.text() == "Upcoming  1")
    page.show_view("month")
    today = organiser.services.events.list()[0].event.plan.first_day
    page.month.show_day(today)
    wait(qtbot, lambda: [line.event.title for line in page.month.model.lines.values()] == ["함께 읽기"])


def test_initial_consonants_find_a_person_in_the_rsvps(
    qtbot: QtBot, framed: Any, organiser: Organiser
) -> None:
    event = organiser.event()
    for name in ("김성호", "이하린", "박도윤"):
        organiser.answer(event, name)
    view = shown(framed, organiser, event)
    wait(qtbot, lambda: view.table.total() == 3)
    view.search.setText("ㄱㅅㅎ")
    wait(qtbot, lambda: texts(view) == ["김성호"])


def test_approving_what_is_selected_leaves_alone_those_who_are_going_already(
    qtbot: QtBot, framed: Any, organiser: Organiser
) -> None:
    event = organiser.event(approval=True)
    first, second = organiser.answer(event, "김서준"), organiser.answer(event, "이하린")
    organiser.services.rsvps.approve([first], "organiser")
    view = shown(framed, organiser, event)
    wait(qtbot, lambda: view.table.total() == 2 and view.table.model.known_all)
    view.table.view.selectAll()
    qtbot.mouseClick(view.bar.buttons["approve"], Qt.MouseButton.LeftButton)
    wait(qtbot, lambda: organiser.status(second) == "going")
    toast = view._context.toast
    wait(qtbot, toast.isVisible)
    assert toast.text() == "1 RSVP approved · 1 RSVP unchanged"
    toast._run()
    wait(qtbot, lambda: organiser.status(second) == "requested")
    assert organiser.status(first) == "going"


def test_the_panel_follows_the_selection_and_closes_when_its_rsvp_is_taken_back(
    qtbot: QtBot, framed: Any, organiser: Organiser
) -> None:
    event = organiser.event()
    organiser.answer(event, "김서준")
    last = organiser.answer(event, "이하린", phone="010-1234-5678")
    view = shown(framed, organiser, event)
    wait(qtbot, lambda: view.table.total() == 2)
    view.open_panel(last)
    panel = view._context.panel.content()
    assert isinstance(panel, RsvpPanel)
    wait(qtbot, lambda: "010-1234-5678" in [label.text() for label in panel.findChildren(QLabel)])
    view._writes.undo_redo.undo()
    wait(qtbot, lambda: view._context.panel.content() is None)


def test_the_waitlist_says_who_would_move_up_while_one_types(
    qtbot: QtBot, framed: Any, organiser: Organiser
) -> None:
    event = organiser.event(capacity=1, promotion=Promotion.BY_HAND)
    for name, party in (("김서준", 1), ("이하린", 2), ("박도윤", 1)):
        organiser.answer(event, name, party)
    view = shown(framed, organiser, event)
    dialog = WaitlistDialog(view._context, organiser.services.waitlist, event.id, view, seats=0)
    qtbot.addWidget(dialog)
    wait(qtbot, lambda: dialog.summary.text() == "No one would get a seat.")
    dialog.seats.setValue(3)
    wait(qtbot, lambda: dialog.summary.text() == "2 of 2 RSVPs would get a seat (3 people).")


def test_history_tells_one_step_for_one_change(organiser: Organiser) -> None:
    event = organiser.event(approval=True)
    rsvp = organiser.answer(event, "김서준")
    organiser.services.rsvps.approve([rsvp], "organiser")
    line = organiser.services.rsvps.line(rsvp)
    moments = moments_of(organiser.services.rsvps.history(rsvp), line)
    steps = [(moment.command, moment.before, moment.after) for moment in moments]
    assert steps == [
        ("rsvp.add", None, RsvpStatus.REQUESTED),
        ("rsvp.approve", RsvpStatus.REQUESTED, RsvpStatus.GOING),
    ]


def test_an_rsvp_whose_history_nobody_may_see_has_no_moments(organiser: Organiser) -> None:
    rsvp = organiser.answer(organiser.event(), "김서준")
    assert moments_of([], organiser.services.rsvps.line(rsvp)) == []


def test_the_stage_of_an_event_moves_with_the_day_and_with_who_is_going(
    organiser: Organiser, clock: Clock
) -> None:
    event = organiser.event()
    start, end = event.plan.start_utc, event.plan.end_utc
    get = organiser.services.events.get
    assert stage_of(get(event.id), start) is Stage.PREPARE  # nobody is going
    rsvp = organiser.answer(event, "김서준")
    assert stage_of(get(event.id), clock()) is Stage.PREPARE
    assert stage_of(get(event.id), start) is Stage.RUN
    assert stage_of(get(event.id), end) is Stage.FOLLOW_UP
    organiser.services.door(event.id, "정문").scan(ScanRequest(rsvp_id=rsvp))
    organiser.services.events.cancel(event.id, "organiser")
    assert stage_of(get(event.id), start) is Stage.CALLED_OFF


def shown(framed: Any, organiser: Organiser, event: Any) -> RsvpsView:
    _, view = framed(lambda context, writes: RsvpsView(context, organiser.services, writes))
    view.show_event(organiser.services.events.get(event.id))
    assert isinstance(view, RsvpsView)
    return view


def page_of(framed: Any, organiser: Organiser, opened: list[str]) -> EventPage:
    rsvps = QLabel()
    answers = RsvpsPane(
        widget=rsvps,
        show_event=lambda _line: None,
        add_person=lambda: None,
        show_status=opened.append,
        open_person=lambda _rsvp: None,
    )
    _, page = framed(
        lambda context, writes: EventPage(
            context,
            organiser.services,
            Planner(context, organiser.services, writes, rsvps),
            answers,
            EventLinks(
                import_list=lambda *_: opened.append("import"),
                show_invites=lambda _line: opened.append("invites"),
                show_notices=lambda _line: opened.append("notices"),
                show_surveys=lambda _line: opened.append("surveys"),
                show_room_questions=lambda _line: opened.append("room_questions"),
                show_seating=lambda _line: opened.append("seating"),
                show_buddies=lambda _line: opened.append("buddies"),
                open_door=lambda _id: opened.append("door"),
                rehearse_door=lambda _id: opened.append("rehearsal"),
            ),
            writes=writes,
        )
    )
    assert isinstance(page, EventPage)
    return page


def test_an_event_opens_at_the_part_that_its_stage_is_about(
    qtbot: QtBot, framed: Any, organiser: Organiser
) -> None:
    event = organiser.event()
    organiser.answer(event, "김서준")
    page = page_of(framed, organiser, [])
    page.hide()
    page.show_event(event.id)
    page.show()  # asks again what has changed, and must not forget that the event is new here
    wait(qtbot, lambda: page._line is not None)
    assert page._stack.currentWidget() is page.rsvps.widget


def test_the_primary_action_of_an_event_follows_its_progress(
    qtbot: QtBot, framed: Any, organiser: Organiser, clock: Clock, tmp_path: Path
) -> None:
    services, event = organiser.services, organiser.event(approval=True)
    opened = list[str]()
    page = page_of(framed, organiser, opened)
    page.show_event(event.id)

    def offers(text: str) -> bool:
        page._context.news.changed.emit(Changes(touched=touched(rsvp=None)))
        main = page.header._main
        if main is None or main.text().strip() != text:
            return False
        main.click()
        return True

    wait(qtbot, lambda: offers("Import list…"))
    rsvp = organiser.answer(event, "김서준", email="a@mail.example")
    wait(qtbot, lambda: offers("Approve requests"))
    services.rsvps.approve([rsvp], "organiser")

    def primary() -> str:
        main = page.header._main
        return "" if main is None else main.text().strip()

    wait(qtbot, lambda: primary() == "Save tickets…" or offers(""))
    services.saved_files.remember(event.id, PaperKind.TICKETS, tmp_path, 1)
    wait(qtbot, lambda: offers("Send invites"))
    assert opened == ["import", RsvpStatus.REQUESTED, "invites"]
    services.invites.write(event.id, tmp_path)
    clock.move(days=15)  # the day itself
    wait(qtbot, lambda: offers("Open door"))
    assert opened[-1] == "door"


@pytest.mark.parametrize(("chosen", "went"), [("open", "door"), ("rehearse", "rehearsal"), ("", "")])
def test_a_door_that_opens_days_early_offers_a_rehearsal_and_says_the_date(  # noqa: PLR0917 - fixtures
    qtbot: QtBot,
    framed: Any,
    organiser: Organiser,
    clock: Clock,
    monkeypatch: pytest.MonkeyPatch,
    chosen: str,
    went: str,
) -> None:
    event = organiser.event()
    organiser.answer(event, "김서준")
    opened, asked = list[str](), list[str]()
    page = page_of(framed, organiser, opened)

    def choose(_parent: object, title: str, *_: object) -> str:
        asked.append(title)
        return chosen

    monkeypatch.setattr(Asker, "choose", lambda _self, *about: choose(*about))
    page.show_event(event.id)
    wait(qtbot, lambda: page._line is not None)
    page.event_actions.door(page._line).run()
    assert asked == ["The event is on Thursday 3 December"]
    assert opened == ([went] if went else [])
    clock.move(days=15)  # the day itself
    page.event_actions.door(page._line).run()
    assert (len(asked), opened[-1]) == (1, "door")
