"""The small parts: what they say, when they act, and how they give way."""

import itertools
from collections.abc import Sequence
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QFileDialog,
    QLabel,
    QMenu,
    QPushButton,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from meetup_desk.ui.jobs import LONG_AFTER, Job, Jobs
from meetup_desk.ui.theme.language import Languages
from meetup_desk.ui.theme.look import Look
from meetup_desk.ui.widgets.actions import Action
from meetup_desk.ui.widgets.buttons import Button, IconButton, button_of
from meetup_desk.ui.widgets.capacity_bar import CapacityBar, CapacityFigures
from meetup_desk.ui.widgets.choosers import Chips, Option, Tabs
from meetup_desk.ui.widgets.dialogs import Asker, Dialog, DialogVerb
from meetup_desk.ui.widgets.empty_page import EmptyPage
from meetup_desk.ui.widgets.file_dialogs import FileKind, Files
from meetup_desk.ui.widgets.flow_layout import FlowLayout
from meetup_desk.ui.widgets.label import ElidedLabel, Label
from meetup_desk.ui.widgets.page_header import PageHeader
from meetup_desk.ui.widgets.pill import Pill, PillState
from meetup_desk.ui.widgets.progress_dialog import ProgressDialog
from meetup_desk.ui.widgets.search_field import SearchField
from meetup_desk.ui.widgets.selection_bar import SelectionBar
from meetup_desk.ui.widgets.toast import Toast, ToastAction

HTML = "<img src=file:///etc/passwd><b>김성호</b>"


def shown_words(widget: QWidget) -> list[str]:
    return [
        label.text() for label in widget.findChildren(QLabel) if label.isVisibleTo(widget) and label.text()
    ]


def options(*keys: str) -> list[Option]:
    return [Option(key, lambda key=key: key.title()) for key in keys]


def action(key: str, log: list[str], **more: str) -> Action:
    return Action(key=key, text=key.title, run=lambda: log.append(key), **more)  # type: ignore[arg-type]


def test_a_name_that_looks_like_html_is_shown_as_it_is(look: Look, qtbot: QtBot) -> None:
    for label in (Label(HTML), ElidedLabel(HTML)):
        qtbot.addWidget(label)
        assert label.textFormat() == Qt.TextFormat.PlainText
        assert label.text() == HTML


def test_a_shortened_label_tells_its_whole_text(look: Look, qtbot: QtBot) -> None:
    label = ElidedLabel("아주 긴 이름을 가진 모임의 아주 긴 제목")
    qtbot.addWidget(label)
    label.resize(60, 20)
    label.show()
    assert "아주 긴 제목" in label.toolTip()
    label.resize(600, 20)
    assert label.toolTip() == ""


def test_a_label_of_two_lines_breaks_between_words_before_it_is_shortened(look: Look, qtbot: QtBot) -> None:
    text = "Sunday 29 November 2026, 7:00 pm – 10:00 pm · Maru Hall"
    place = QWidget()
    qtbot.addWidget(place)
    column = QVBoxLayout(place)
    label = ElidedLabel(text, lines=2)
    column.addWidget(label)
    column.addStretch(1)
    line = label.sizeHint()
    for share, lines, whole in ((1.2, 1, True), (0.7, 2, True), (0.3, 2, False)):
        place.resize(int(line.width() * share) + 24, 200)
        place.grab()
        assert label.height() == line.height() + (lines - 1) * label.fontMetrics().lineSpacing()
        assert label.toolTip() == ("" if whole else text)


def test_buttons_say_their_verb_even_with_an_ampersand(look: Look, qtbot: QtBot) -> None:
    button = Button(look, "Save & print", icon="printer")
    qtbot.addWidget(button)
    assert button.accessibleName() == "Save & print"
    assert "&&" in button.text()
    assert not button.icon().isNull()


def test_icon_buttons_have_a_name(look: Look, qtbot: QtBot) -> None:
    button = IconButton(look, "x", "닫기")
    qtbot.addWidget(button)
    assert (button.accessibleName(), button.toolTip()) == ("닫기", "닫기")


def test_clicking_a_button_leaves_the_keyboard_where_one_types(look: Look, qtbot: QtBot) -> None:
    log: list[str] = []
    ground = QWidget()
    qtbot.addWidget(ground)
    field, button = SearchField(look), button_of(action("save", log), look)
    box = QVBoxLayout(ground)
    box.addWidget(field)
    box.addWidget(button)
    with qtbot.waitActive(ground):
        ground.show()
    field.setFocus()
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert field.hasFocus()
    assert log == ["save"]


def test_pills_have_room_for_their_word(look: Look, qtbot: QtBot) -> None:
    pill = Pill(look, PillState("참석", "good", "circle-check"))
    qtbot.addWidget(pill)
    narrow = pill.sizeHint().width()
    pill.set_state(PillState("대기 명단에 있음", "warn", "hourglass"))
    assert pill.sizeHint().width() > narrow
    assert pill.accessibleName() == "대기 명단에 있음"


@pytest.mark.parametrize(
    ("fill", "words"),
    [
        (
            CapacityFigures(going=38, waitlist=5, requested=4, capacity=40),
            "38 going, 4 requested, 5 on the waitlist, capacity 40",
        ),
        (CapacityFigures(going=30, capacity=40, arrived=0), "0 checked in, 30 going, capacity 40"),
        (CapacityFigures(going=43, capacity=40), "43 going, 3 over capacity"),
        (CapacityFigures(going=1200), "1,200 going, no limit"),
        (CapacityFigures(going=60, room=80), "60 going, the venue holds 80"),
        (CapacityFigures(going=185, room=80), "185 going, 105 more than the venue holds"),
        (CapacityFigures(going=90, capacity=100, room=80), "90 going, 10 more than the venue holds"),
        (CapacityFigures(going=43, capacity=40, room=80), "43 going, 3 over capacity"),
    ],
)
def test_fill_bar_says_its_numbers(
    look: Look, languages: Languages, qtbot: QtBot, fill: CapacityFigures, words: str
) -> None:
    bar = CapacityBar(look, fill)
    qtbot.addWidget(bar)
    assert bar.accessibleName() == words
    assert ", ".join(shown_words(bar)) == words


def test_fill_bar_paints_going_up_to_its_share(look: Look, qtbot: QtBot) -> None:
    bar = CapacityBar(look, CapacityFigures(going=20, capacity=40))
    qtbot.addWidget(bar)
    bar.resize(400, bar.sizeHint().height())
    picture = bar.grab().toImage()
    colours = [picture.pixelColor(x, 8).name().upper() for x in (40, 190, 210, 360)]
    assert colours == [look.theme.accent] * 2 + [look.theme.line] * 2


def test_fill_bar_follows_the_language(look: Look, languages: Languages, qtbot: QtBot) -> None:
    bar = CapacityBar(look, CapacityFigures(going=38, capacity=40))
    qtbot.addWidget(bar)
    languages.use("ko")
    QApplication.processEvents()
    assert bar.accessibleName() == "참석 38명, 정원 40명"


def test_toast_says_and_offers_one_action(look: Look, qtbot: QtBot) -> None:
    ground, undone = QWidget(), list[str]()
    qtbot.addWidget(ground)
    ground.resize(800, 600)
    ground.show()
    toast = Toast(look, ground)
    toast.say("12명을 승인했어요", ToastAction("되돌리기", lambda: undone.append("done")))
    assert toast.isVisible()
    centre = toast.geometry().center()
    assert abs(centre.x() - 400) <= 1
    assert centre.y() > 500
    button = next(b for b in toast.findChildren(QPushButton) if b.text() == "되돌리기")
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert undone == ["done"]
    assert not toast.isVisible()


def test_a_newer_toast_takes_the_place_of_the_older(look: Look, qtbot: QtBot) -> None:
    ground = QWidget()
    qtbot.addWidget(ground)
    ground.resize(800, 600)
    ground.show()
    toast = Toast(look, ground)
    toast.say("하나", ToastAction("되돌리기", lambda: None))
    toast.say("둘")
    assert toast.text() == "둘"
    assert [b for b in toast.findChildren(QPushButton) if b.isVisible()] == []


def test_toast_stays_at_the_bottom_when_the_window_changes(look: Look, qtbot: QtBot) -> None:
    ground = QWidget()
    qtbot.addWidget(ground)
    ground.resize(800, 600)
    ground.show()
    toast = Toast(look, ground)
    toast.say("가" * 400)
    ground.resize(400, 500)
    assert ground.rect().contains(toast.geometry())


@pytest.mark.parametrize("text", ["짧아요", "가" * 400])
def test_a_toast_covers_no_foot_and_no_button(look: Look, qtbot: QtBot, text: str) -> None:
    ground = QWidget()
    qtbot.addWidget(ground)
    column = QVBoxLayout(ground)
    column.addStretch(1)
    last, foot = Button(look, "Refuse"), SelectionBar(look, [Button(look, "Approve")])
    for widget in (foot, last):
        column.addWidget(widget)
    ground.resize(800, 600)
    ground.show()
    toast = Toast(look, ground)
    toast.say(text)
    assert not toast.geometry().intersects(last.geometry())
    assert not toast.geometry().intersects(foot.geometry())
    more = Button(look, "Show more")
    column.insertWidget(1, more)
    qtbot.waitUntil(lambda: more.isVisible() and not toast.geometry().intersects(more.geometry()))


def test_the_foot_of_a_table_cuts_no_verb_beside_a_panel_with_large_text(look: Look, qtbot: QtBot) -> None:
    look.set_scale(2.0)
    buttons = [Button(look, text, icon="tag") for text in ("꼬리표 달기…", "합치기…", "내보내기…", "삭제…")]
    bar = SelectionBar(look, buttons)
    qtbot.addWidget(bar)
    bar.resize(620, 96)
    bar.show()
    for button in buttons:
        assert button.width() >= button.sizeHint().width()
    bar.resize(1400, 96)
    assert all(button.iconSize().width() for button in buttons)


def test_the_foot_of_a_table_says_in_full_what_is_selected_with_large_text(look: Look, qtbot: QtBot) -> None:
    look.set_scale(2.0)
    buttons = [Button(look, text, icon="tag") for text in ("꼬리표 달기…", "합치기…", "내보내기…", "삭제…")]
    bar = SelectionBar(look, buttons)
    qtbot.addWidget(bar)
    bar.resize(960, 96)
    bar.show()
    places = []
    for count in (1, 12, 9_999):
        bar.show_selection(f"{count:,}명 선택됨", "9,999명 선택됨")
        QApplication.processEvents()
        label = bar.findChild(ElidedLabel)
        assert label.toolTip() == ""  # it is not shortened
        places.append([button.geometry() for button in buttons])
    assert places[0] == places[1] == places[2]


def test_header_moves_actions_into_the_menu_where_room_is_short(look: Look, qtbot: QtBot) -> None:
    log: list[str] = []
    header = PageHeader(
        look,
        lambda: "People",
        primary=action("bring", log),
        actions=[action("add", log), action("export", log)],
    )
    qtbot.addWidget(header)

    def visible() -> list[str]:
        return [b.accessibleName() for b in header.findChildren(QPushButton) if b.isVisible()]

    header.resize(900, 40)
    header.show()
    assert visible() == ["Add", "Export", "Bring"]
    header.resize(300, 40)
    assert visible() == ["Bring"]
    dots = header.findChild(IconButton)
    assert dots.isVisible()
    qtbot.mouseClick(dots, Qt.MouseButton.LeftButton)
    menu = header.findChild(QMenu)
    assert [line.text() for line in menu.actions()] == ["Add", "Export"]
    menu.actions()[1].trigger()
    assert log == ["export"]
    menu.close()


def test_header_gives_the_search_field_a_line_of_its_own_where_room_is_short(
    look: Look, qtbot: QtBot
) -> None:
    search = SearchField(look)
    header = PageHeader(look, lambda: "People", beside=search, primary=action("bring", []))
    qtbot.addWidget(header)
    header.resize(900, 40)
    header.show()
    wide = header.sizeHint().height()
    header.resize(380, 80)
    assert header.sizeHint().height() > wide + 20


def test_header_shortcuts_work_while_the_page_is_shown(look: Look, qtbot: QtBot) -> None:
    log: list[str] = []
    header = PageHeader(look, lambda: "People", primary=action("bring", log, shortcut="Ctrl+N"))
    qtbot.addWidget(header)
    with qtbot.waitActive(header):
        header.show()
    qtbot.keyClick(header, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    header.set_actions(primary=action("open", log, shortcut="Ctrl+N"))
    QApplication.processEvents()
    qtbot.keyClick(header, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    assert log == ["bring", "open"]


@pytest.mark.parametrize("kind", [Tabs, Chips])
def test_choosers_choose_by_mouse_and_arrow(kind: type[Tabs | Chips], look: Look, qtbot: QtBot) -> None:
    chooser = kind(options("prepare", "run", "after"))
    qtbot.addWidget(chooser)
    with qtbot.waitActive(chooser):
        chooser.show()
    assert chooser.key() == "prepare"
    buttons = chooser.findChildren(QPushButton)
    with qtbot.waitSignal(chooser.chosen) as chosen:
        qtbot.mouseClick(buttons[1], Qt.MouseButton.LeftButton)
    assert (chosen.args, chooser.key()) == (["run"], "run")
    with qtbot.waitSignal(chooser.chosen) as chosen:
        qtbot.keyClick(buttons[1], Qt.Key.Key_Right)
    assert (chosen.args, chooser.key()) == (["after"], "after")
    with qtbot.assertNotEmitted(chooser.chosen):
        chooser.choose("prepare")


def test_chips_count(look: Look, qtbot: QtBot) -> None:
    chips = Chips(options("all", "new"))
    qtbot.addWidget(chips)
    chips.set_counts({"all": 50_000})
    assert [b.accessibleName() for b in chips.findChildren(QPushButton)] == ["All 50,000", "New"]


def test_search_waits_for_a_pause_and_asks_once(look: Look, qtbot: QtBot) -> None:
    field, asked = SearchField(look), list[str]()
    qtbot.addWidget(field)
    field.asked.connect(asked.append)
    with qtbot.waitSignal(field.asked):
        for text in ("s", "se", "seo"):
            field.setText(text)
    assert asked == ["seo"]


def test_search_asks_for_a_syllable_that_is_still_being_composed(look: Look, qtbot: QtBot) -> None:
    field = SearchField(look)
    qtbot.addWidget(field)
    field.setText("김")
    with qtbot.waitSignal(field.asked) as asked:
        QApplication.sendEvent(field, QInputMethodEvent("ㅅ", []))
    assert asked.args == ["김ㅅ"]


def test_search_is_emptied_and_left_by_keyboard(look: Look, qtbot: QtBot) -> None:
    field = SearchField(look)
    qtbot.addWidget(field)
    with qtbot.waitActive(field):
        field.show()
    field.setText("kim")
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert field.text() == ""
    with qtbot.waitSignal(field.left_down):
        qtbot.keyClick(field, Qt.Key.Key_Down)


def test_control_f_comes_to_the_search_field(look: Look, qtbot: QtBot) -> None:
    ground = QWidget()
    qtbot.addWidget(ground)
    field, other = SearchField(look), SearchField(look)
    other.hide()
    QVBoxLayout(ground).addWidget(field)
    with qtbot.waitActive(ground):
        ground.show()
    field.clearFocus()
    qtbot.keyClick(ground, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert field.hasFocus()


def test_empty_page_offers_the_first_step(look: Look, qtbot: QtBot) -> None:
    page = EmptyPage(look, icon="users")
    qtbot.addWidget(page)
    page.resize(600, 500)
    page.show()
    page.set_texts("아직 사람이 없어요", "명단을 가져와 주세요. " * 8, "명단 가져오기")
    with qtbot.waitSignal(page.step.clicked):
        qtbot.mouseClick(page.step, Qt.MouseButton.LeftButton)
    page.layout().activate()
    sentence = next(label for label in page.findChildren(QLabel) if label.wordWrap())
    assert sentence.height() >= sentence.heightForWidth(sentence.width())
    page.set_texts("아직 사람이 없어요", "")
    assert not page.step.isVisible()


def test_flow_breaks_lines_and_skips_what_is_hidden(look: Look, qtbot: QtBot) -> None:
    ground = QWidget()
    qtbot.addWidget(ground)
    flow = FlowLayout(ground, gap=8)
    parts = [QWidget() for _ in range(4)]
    for part in parts:
        part.setFixedSize(100, 20)
        flow.addWidget(part)
    assert flow.heightForWidth(432) == 20
    assert flow.heightForWidth(300) == 48
    ground.show()
    parts[0].hide()
    assert flow.heightForWidth(324) == 20


def answering(qtbot: QtBot, key: Qt.Key) -> None:
    """Press a key in the dialog that opens next."""

    def press() -> None:
        dialog = QApplication.activeModalWidget()
        assert dialog is not None
        qtbot.keyClick(dialog, key)

    QTimer.singleShot(0, press)


def test_questions_are_answered_with_their_verbs(look: Look, qtbot: QtBot) -> None:
    ground = QWidget()
    qtbot.addWidget(ground)
    asker = Asker(look)
    answering(qtbot, Qt.Key.Key_Return)
    assert asker.confirm(ground, "초대장을 저장할까요?", "40개예요.", "저장", "그만두기")
    answering(qtbot, Qt.Key.Key_Escape)
    assert not asker.confirm(ground, "초대장을 저장할까요?", "40개예요.", "저장", "그만두기")


def test_a_long_question_is_shown_whole_in_large_text(look: Look, qtbot: QtBot) -> None:
    ground = QWidget()
    qtbot.addWidget(ground)
    look.set_scale(2.0)
    cut: list[bool] = []

    def measure() -> None:
        dialog = QApplication.activeModalWidget()
        assert dialog is not None
        labels = dialog.findChildren(QLabel)
        cut.extend(label.height() < label.heightForWidth(label.width()) for label in labels)
        dialog.close()

    QTimer.singleShot(0, measure)
    Asker(look).tell(
        ground, "메일 5통을 저장했어요", "외부 편지함에 메일이 있으면 먼저 보내 주세요. " * 20, "닫기"
    )
    assert cut
    assert not any(cut)


def test_a_question_is_gone_once_it_was_answered(look: Look, qtbot: QtBot) -> None:
    ground = QWidget()
    qtbot.addWidget(ground)
    for _ in range(3):
        QTimer.singleShot(0, ground, lambda: QApplication.activeModalWidget().close())
        assert (
            Asker(look).choose(ground, "지울까요?", "되돌릴 수 있어요.", [DialogVerb("do", "지우기")]) == ""
        )
    qtbot.waitUntil(lambda: not ground.findChildren(QDialog))


def test_enter_does_not_destroy(look: Look, qtbot: QtBot) -> None:
    ground = QWidget()
    qtbot.addWidget(ground)
    answering(qtbot, Qt.Key.Key_Return)
    assert not Asker(look).confirm(ground, "지울까요?", "3명이에요.", "지우기", "그대로 두기", danger=True)


def test_a_question_may_have_several_answers(look: Look, qtbot: QtBot) -> None:
    ground = QWidget()
    qtbot.addWidget(ground)
    answering(qtbot, Qt.Key.Key_Return)
    verbs = (DialogVerb("all", "모두"), DialogVerb("this", "이 날짜만", "primary"))
    assert Asker(look).choose(ground, "어느 날짜인가요?", HTML, verbs) == "this"


def test_progress_dialog_cancels_for_real_and_goes_when_the_work_has_stopped(
    look: Look, jobs: Jobs, qtbot: QtBot
) -> None:
    ground = QWidget()
    qtbot.addWidget(ground)
    ground.show()

    def work(job: Job) -> str:
        while not job.cancelled():
            job.progress(3, 10)
        return "stopped"

    answers: list[str] = []
    job = jobs.run(work, answers.append, title="명단 가져오는 중")
    dialog = ProgressDialog(look, jobs, job, ground, cancel="그만두기")
    job.started_at -= LONG_AFTER
    qtbot.waitUntil(dialog.isVisible)
    qtbot.mouseClick(dialog.buttons["cancel"], Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: answers == ["stopped"])
    qtbot.waitUntil(lambda: not ground.findChildren(ProgressDialog))


class Chosen:
    """Answers for the platform's file dialogs."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, names: Sequence[Path | str]) -> None:
        self.asked: list[tuple[str, ...]] = []
        self._names = list(names)
        for function in ("getOpenFileName", "getSaveFileName"):
            monkeypatch.setattr(QFileDialog, function, self._one)

    def _one(self, _parent: QWidget, *asked: str) -> tuple[str, str]:
        self.asked.append(asked)
        return str(self._names.pop(0)), ""


def test_files_of_an_event_go_into_its_folder_and_after_that_where_they_went_last(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    kind, event, stick = FileKind("명단", ("csv",)), tmp_path / "2026-12-03 송년 모임", tmp_path / "stick"
    files = Files(tmp_path)
    files.keep_in(event.name)
    chosen = Chosen(monkeypatch, ["", event / "a.csv", stick / "b.csv", stick / "c.csv", tmp_path / "d.csv"])
    assert files.save(parent, "저장", "a", kind) is None
    assert not event.exists()  # nothing was saved, so nothing is left behind
    assert files.save(parent, "저장", "a", kind) == event / "a.csv"
    assert event.is_dir()
    files.save(parent, "저장", "b", kind)
    files.save(parent, "저장", "c", kind)
    files.keep_in("")
    files.save(parent, "저장", "d", kind)
    begun = [Path(asked[1]).parent for asked in chosen.asked]
    assert begun == [event, event, event, stick, tmp_path]


def test_a_file_is_not_replaced_under_a_name_that_nobody_was_asked_about(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    (tmp_path / "a.csv").touch()
    chosen = Chosen(monkeypatch, [tmp_path / "a", tmp_path / "a.csv"])
    assert Files(tmp_path).save(parent, "저장", "b", FileKind("명단", ("csv",))) == tmp_path / "a.csv"
    assert [Path(asked[1]).name for asked in chosen.asked] == ["b", "a.csv"]


@pytest.mark.parametrize(
    ("typed", "saved"),
    [("명단 v2.0 최종", "명단 v2.0 최종.csv"), ("명단.2026", "명단.2026.csv"), ("a.XLSX", "a.XLSX")],
)
def test_a_dot_within_a_name_is_no_ending(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot, typed: str, saved: str
) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    Chosen(monkeypatch, [tmp_path / typed])
    assert Files(tmp_path).save(parent, "저장", "b", FileKind("명단", ("csv", "xlsx"))) == tmp_path / saved


def test_files_start_where_one_was_last(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    lists, kind = tmp_path / "lists", FileKind("명단", ("csv", "xlsx"))
    chosen = Chosen(monkeypatch, [lists / "guests.csv", "", lists / "sheet", lists / "sheet.pdf"])
    files = Files(tmp_path)
    assert files.open(parent, "명단 고르기", [kind]) == lists / "guests.csv"
    assert files.open(parent, "명단 고르기", [kind]) is None
    assert files.save(parent, "저장", "guests", kind) == lists / "sheet.csv"
    assert files.save(parent, "저장", "guests", kind) == lists / "sheet.pdf"
    assert chosen.asked[0] == ("명단 고르기", str(tmp_path), "명단 (*.csv *.xlsx)")
    assert [asked[1] for asked in chosen.asked[1:]] == [str(lists), *[str(lists / "guests")] * 2]


def test_no_word_of_an_empty_page_stands_alone_on_the_last_line(look: Look, qtbot: QtBot) -> None:
    page = EmptyPage(look, icon="heart")
    qtbot.addWidget(page)
    page.set_texts(
        "Nothing is due", "What is past its term will appear here. Nothing is destroyed before you say so."
    )
    page.resize(900, 500)
    page.show()
    sentence = next(label for label in page.findChildren(Label) if label.wordWrap())
    assert sentence.width() < 400
    assert sentence.heightForWidth(sentence.width()) == sentence.heightForWidth(420)


@pytest.mark.parametrize(("height", "drawn"), [(500, True), (170, False)])
def test_an_empty_page_leaves_its_drawing_out_where_the_words_need_the_room(
    look: Look, qtbot: QtBot, height: int, *, drawn: bool
) -> None:
    look.set_scale(2.0)
    ground = QWidget()  # where others want room too, a page gets less than it asks for
    qtbot.addWidget(ground)
    page = EmptyPage(look, icon="heart")
    page.setParent(ground)
    page.set_texts("신고가 없어요", "누군가의 행동을 알린 신고가 여기에 보여요.")
    page.resize(700, height)
    ground.resize(700, 600)
    ground.show()
    QApplication.processEvents()
    words = [label for label in page.findChildren(QLabel) if label.isVisible()]
    others = [child for child in page.children() if isinstance(child, QWidget) and child not in words]
    drawing = next(child for child in others if not isinstance(child, QPushButton))
    assert drawing.isVisible() is drawn
    rooms = [each.geometry() for each in (*words, *([drawing] if drawn else []))]
    assert not any(one.intersects(two) for one, two in itertools.combinations(rooms, 2))


def test_a_dialog_is_as_wide_as_what_it_holds_also_on_a_small_screen(qtbot: QtBot, look: Look) -> None:
    wide = QWidget()
    wide.setMinimumWidth(900)
    dialog = Dialog(look, None, "Letter", [DialogVerb("close", "Close")])
    dialog.body.addWidget(wide)
    qtbot.addWidget(dialog)
    dialog.show()
    assert dialog.width() >= wide.minimumWidth()
