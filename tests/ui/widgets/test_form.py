"""Forms: what they ask, what they find wrong, and how they are left."""

from datetime import date, time
from typing import Any

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QDateEdit,
    QDialog,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from meetup_desk.ui.theme.language import Languages
from meetup_desk.ui.theme.look import Look
from meetup_desk.ui.widgets.choosers import Option
from meetup_desk.ui.widgets.dialogs import Asker
from meetup_desk.ui.widgets.fields import Field
from meetup_desk.ui.widgets.form import Form
from meetup_desk.ui.widgets.form_dialog import FormDialog
from meetup_desk.ui.widgets.time_box import TimeBox

FIELDS = [
    Field(key="name", label=lambda: "이름", required=True, help=lambda: "명찰에 적힐 이름이에요."),
    Field(key="mail", label=lambda: "이메일", check=lambda v: "" if "@" in v else "@가 빠졌어요."),
    Field(
        key="capacity", label=lambda: "정원", kind="number", unit=lambda: "명", least=1, most=500, width=96
    ),
    Field(key="day", label=lambda: "날짜", kind="date", optional_date=True),
    Field(key="start", label=lambda: "시작", kind="time"),
    Field(
        key="venue",
        label=lambda: "장소",
        kind="choice",
        options=[Option("a", lambda: "가온홀"), Option("b", lambda: "도서관")],
    ),
    Field(key="approval", label=lambda: "승인 후 참석", kind="switch"),
    Field(key="note", label=lambda: "메모", kind="lines"),
]
VALUES = {
    "name": "김성호",
    "mail": "a@b.kr",
    "capacity": 40,
    "day": date(2026, 12, 3),
    "start": time(19, 30),
    "venue": "b",
    "approval": True,
    "note": "두 줄\n메모",
}


@pytest.fixture
def form(look: Look, languages: Languages, qtbot: QtBot) -> Form:
    form = Form(look, FIELDS)
    qtbot.addWidget(form)
    form.resize(700, 800)
    with qtbot.waitActive(form):
        form.show()
    return form


def field(form: Form, key: str) -> QLineEdit:
    control = form.control(key)
    assert isinstance(control, QLineEdit)
    return control


def words(widget: QWidget) -> list[str]:
    return [label.text() for label in widget.findChildren(QLabel) if label.isVisible() and label.text()]


def test_values_come_back_as_they_went_in(form: Form) -> None:
    form.set_values(VALUES)
    assert form.values() == VALUES
    assert not form.dirty()


def test_what_was_left_open_is_none(form: Form) -> None:
    form.set_values({"day": None, "capacity": None})
    assert (form.values()["day"], form.values()["capacity"]) == (None, None)


def test_a_mistake_is_said_as_one_types_and_goes_with_it(form: Form) -> None:
    field(form, "mail").setText("a")
    assert "@가 빠졌어요." in words(form)
    field(form, "mail").setText("a@b")
    assert "@가 빠졌어요." not in words(form)


def test_a_mistake_stands_beside_the_field_where_there_is_room_else_under_it(form: Form) -> None:
    field(form, "mail").setText("a")
    said = next(label for label in form.findChildren(QLabel) if label.text() == "@가 빠졌어요.")

    def place() -> tuple[int, int]:
        control = form.control("mail")
        where = said.mapTo(form, said.rect().topLeft()) - control.mapTo(form, control.rect().topLeft())
        return where.x(), where.y()

    assert place()[0] >= form.control("mail").width()
    form.resize(320, 900)
    form.layout().activate()
    assert place()[1] >= form.control("mail").height()


def test_nothing_is_wrong_before_anybody_has_typed(form: Form) -> None:
    assert not form.valid()
    assert "Required" not in words(form)


def test_enter_in_a_form_with_mistakes_shows_them_and_goes_to_the_first(form: Form, qtbot: QtBot) -> None:
    field(form, "mail").setText("a@b")
    with qtbot.assertNotEmitted(form.saved):
        qtbot.keyClick(field(form, "mail"), Qt.Key.Key_Return)
    assert "Required" in words(form)
    assert field(form, "name").hasFocus()


def test_enter_saves_and_escape_leaves(form: Form, qtbot: QtBot) -> None:
    form.set_values(VALUES)
    with qtbot.waitSignal(form.saved):
        qtbot.keyClick(field(form, "name"), Qt.Key.Key_Return)
    with qtbot.waitSignal(form.left):
        qtbot.keyClick(field(form, "name"), Qt.Key.Key_Escape)


def test_enter_makes_a_line_in_a_note(form: Form, qtbot: QtBot) -> None:
    note = form.control("note")
    assert isinstance(note, QPlainTextEdit)
    form.set_values(VALUES | {"note": ""})
    with qtbot.assertNotEmitted(form.saved):
        qtbot.keyClick(note, Qt.Key.Key_Return)
    assert note.toPlainText() == "\n"


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("many", "Enter a whole number."),
        ("501", "Enter a number from 1 to 500."),
        ("0", "Enter a number from 1 to 500."),
        ("1,0", ""),
        ("", ""),
    ],
)
def test_numbers_say_what_they_take(form: Form, text: str, sentence: str) -> None:
    field(form, "capacity").setText("7")
    field(form, "capacity").setText(text)
    assert [w for w in words(form) if w.startswith("Enter a")] == ([sentence] if sentence else [])


def test_a_problem_seen_elsewhere_stays_until_the_field_changes(form: Form) -> None:
    form.set_values(VALUES)
    form.set_problem("mail", "이미 있는 이메일이에요.")
    assert not form.valid()
    assert "이미 있는 이메일이에요." in words(form)
    field(form, "mail").setText("c@d.kr")
    assert form.valid()


def test_a_hidden_field_is_never_wrong(form: Form) -> None:
    form.set_values(VALUES | {"name": ""})
    form.set_shown("name", shown=False)
    assert form.valid()


def test_filling_in_is_not_a_change_by_somebody(form: Form, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(form.changed):
        form.set_values(VALUES)
    with qtbot.waitSignal(form.changed):
        field(form, "name").setText("박도윤")
    assert form.dirty()


def test_dates_times_and_texts_follow_the_language(form: Form, languages: Languages) -> None:
    form.set_values(VALUES)
    day, start = form.control("day"), form.control("start")
    assert isinstance(day, QDateEdit)
    assert isinstance(start, TimeBox)
    assert (day.text(), start.text()) == ("Thu 3 Dec 2026", "19:30")
    languages.use("ko")
    QApplication.processEvents()
    assert (day.text(), start.text()) == ("2026. 12. 3. (목)", "오후 7:30")


def test_the_calendar_wears_the_theme(form: Form, look: Look) -> None:
    day = form.control("day")
    assert isinstance(day, QDateEdit)
    inks = []
    for mode in ("light", "dark"):
        look.set_mode(mode)  # type: ignore[arg-type]
        written = day.calendarWidget().weekdayTextFormat(Qt.DayOfWeek.Sunday)
        inks.append(written.foreground().color().name().upper() == look.theme.bad)
    assert inks == [True, True]


def test_the_arrow_keys_go_by_five_minutes(form: Form, qtbot: QtBot) -> None:
    form.set_values({"start": time(23, 55)})
    qtbot.keyClick(form.control("start"), Qt.Key.Key_Up)
    assert form.values()["start"] == time(0)
    qtbot.keyClick(form.control("start"), Qt.Key.Key_Down)
    assert form.values()["start"] == time(23, 55)


def test_a_time_is_typed_as_people_write_it_and_shown_as_the_language_does(form: Form, qtbot: QtBot) -> None:
    start = form.control("start")
    assert isinstance(start, TimeBox)
    start.setFocus()
    start.selectAll()
    qtbot.keyClicks(start, "7:30 pm")
    assert form.values()["start"] == time(19, 30)
    form.control("name").setFocus()
    assert start.text() == "19:30"


def test_a_time_that_cannot_be_read_stays_as_it_was_typed_and_is_said(form: Form, qtbot: QtBot) -> None:
    form.set_values(VALUES)
    start = form.control("start")
    assert isinstance(start, TimeBox)
    start.setFocus()
    start.selectAll()
    qtbot.keyClicks(start, "after work")
    form.control("name").setFocus()
    assert start.text() == "after work"
    assert "Enter a time such as 19:30 or 7:30 pm." in words(form)
    assert (form.valid(), form.dirty()) == (False, True)


def test_every_control_says_its_name_and_what_is_wrong_to_a_screen_reader(form: Form) -> None:
    assert all(form.control(f.key).accessibleName() for f in FIELDS)
    field(form, "mail").setText("a")
    assert form.control("mail").accessibleDescription() == "@가 빠졌어요."


def test_dialog_gives_a_draft_only_for_a_form_without_mistakes(look: Look, qtbot: QtBot) -> None:
    dialog = FormDialog(look, None, "사람 추가", FIELDS[:2], verb="추가", leave="그만두기")
    qtbot.addWidget(dialog)
    dialog.open()
    dialog.buttons["save"].click()
    assert dialog.isVisible()
    field(dialog.form, "name").setText("김성호")
    dialog.buttons["save"].click()
    assert dialog.result() == QDialog.DialogCode.Accepted
    assert dialog.form.values() == {"name": "김성호", "mail": ""}


def test_dialog_can_be_left(look: Look, qtbot: QtBot) -> None:
    dialog = FormDialog(
        look, None, "사람 추가", FIELDS[:1], verb="추가", leave="그만두기", values={"name": "ㄱ"}
    )
    qtbot.addWidget(dialog)
    dialog.open()
    qtbot.keyClick(dialog.form.control("name"), Qt.Key.Key_Escape)
    assert dialog.result() == QDialog.DialogCode.Rejected


def turn_the_wheel(control: QWidget) -> None:
    """Turn it as a mouse does: the window gets it, and Qt finds the control and gives it the focus."""
    window = control.window()
    at = QPointF(control.mapTo(window, control.rect().center()))
    QTest.wheelEvent(window.windowHandle(), at, QPoint(0, -120))


@pytest.mark.parametrize("key", ["day", "start", "venue"])
def test_the_wheel_changes_only_what_was_clicked_or_reached_by_tab(form: Form, key: str) -> None:
    form.set_values(VALUES | {"venue": "a"})
    before = form.values()
    control = form.control(key)
    form.control("name").setFocus()
    for _ in range(3):
        turn_the_wheel(control)
    assert (form.values(), control.hasFocus()) == (before, False)
    control.setFocus(Qt.FocusReason.OtherFocusReason)  # as a dialog does to its first field
    turn_the_wheel(control)
    assert form.values() == before
    form.control("name").setFocus()
    control.setFocus(Qt.FocusReason.MouseFocusReason)
    turn_the_wheel(control)
    assert form.values() != before


class Answers(Asker):
    """Answers by itself, and counts how often it was asked."""

    def __init__(self, look: Look, *, answer: bool) -> None:
        super().__init__(look)
        self.asked, self._answer = 0, answer

    def confirm(self, *_: Any, **__: Any) -> bool:
        self.asked += 1
        return self._answer


@pytest.mark.parametrize("way", ["escape", "close", "button"])
def test_a_dialog_that_was_filled_in_is_left_only_after_a_question(
    look: Look, qtbot: QtBot, way: str
) -> None:
    dialog = FormDialog(look, None, "사람 추가", FIELDS[:2], verb="추가", leave="그만두기")
    qtbot.addWidget(dialog)
    leave = {
        "escape": lambda: qtbot.keyClick(dialog.form.control("name"), Qt.Key.Key_Escape),
        "close": dialog.close,
        "button": dialog.buttons["leave"].click,
    }[way]
    dialog.asker = keep = Answers(look, answer=False)
    dialog.open()
    field(dialog.form, "name").setText("김성호")
    leave()
    assert (dialog.isVisible(), keep.asked) == (True, 1)
    assert dialog.form.values()["name"] == "김성호"
    dialog.asker = Answers(look, answer=True)
    leave()
    assert not dialog.isVisible()


def test_a_dialog_in_which_nothing_was_changed_just_closes(look: Look, qtbot: QtBot) -> None:
    dialog = FormDialog(look, None, "사람", FIELDS[:1], verb="저장", leave="그만두기", values={"name": "ㄱ"})
    qtbot.addWidget(dialog)
    dialog.asker = never = Answers(look, answer=False)
    dialog.open()
    field(dialog.form, "name").setText("ㄱㄴ")
    field(dialog.form, "name").setText("ㄱ")
    dialog.close()
    assert (dialog.isVisible(), never.asked) == (False, 0)


def test_a_filled_field_shows_the_beginning_of_a_long_text(form: Form) -> None:
    form.set_values(
        {"name": "서울특별시 마포구 월드컵북로 400 서울경제진흥원 본사 2층 대회의실 " * 3, "capacity": 40}
    )
    for key in ("name", "capacity"):
        line = form.control(key)
        assert isinstance(line, QLineEdit)
        assert line.cursorPosition() == 0
