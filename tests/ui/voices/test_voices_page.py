"""Voices in the window: listed by what is due, answered, merged, looked up by slip, and put on a board."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from meetup_desk.domain.slips import show_slip
from meetup_desk.domain.times import DAY
from meetup_desk.domain.voices import Stance, Voice, VoiceKind, VoiceState
from meetup_desk.services.people.people import PersonEdit
from meetup_desk.services.services import Services
from meetup_desk.services.voices.voices import VoiceDraft
from meetup_desk.ui.voices import voice_actions
from meetup_desk.ui.voices.board_preview import BoardPreview
from meetup_desk.ui.voices.publish_dialog import PublishDialog
from meetup_desk.ui.voices.voice_columns import due_pill
from meetup_desk.ui.voices.voice_form import VoiceDialog, subjects
from meetup_desk.ui.voices.voice_panel import VoicePanel
from meetup_desk.ui.voices.voices_page import VoicesPage
from meetup_desk.ui.widgets.label import Label
from tests.conftest import Clock, Organiser

PATIENCE = 20_000  # ms


def wait(qtbot: QtBot, condition: Callable[[], object]) -> None:
    qtbot.waitUntil(lambda: bool(condition()), timeout=PATIENCE)


def said(services: Services, title: str, kind: VoiceKind = VoiceKind.SUGGESTION, **facts: Any) -> Voice:
    return services.voices.add(VoiceDraft(kind=kind, title=title, **facts), "organiser")[0]


@pytest.fixture
def voices(services: Services, clock: Clock) -> list[Voice]:
    """One that is late, one that is due soon, one that was answered, and thanks."""
    late = said(services, "지하철역 가까운 곳에서 모여요", threshold=20)
    clock.move(days=3)
    soon = said(services, "마이크가 들리지 않아요", VoiceKind.COMPLAINT, owner="이하린")
    done = said(services, "명찰 글자를 크게", VoiceKind.SUGGESTION)
    services.voices.answer(done.id, VoiceState.DONE, "organiser", text="두 배로 키웠어요.")
    thanks = said(services, "고마워요", VoiceKind.THANKS)
    clock.move(days=5, hours=1)
    return [late, soon, done, thanks]


@pytest.fixture
def page(qtbot: QtBot, framed: Any, services: Services, voices: list[Voice]) -> VoicesPage:
    _, page = framed(lambda context, writes: VoicesPage(context, services, writes))
    assert isinstance(page, VoicesPage)
    wait(qtbot, lambda: page.table.total() == len(voices) and page._totals)
    return page


def titles(page: VoicesPage) -> list[str]:
    rows = (page.table.model.row_at(number) for number in range(page.table.total()))
    return [row.title for row in rows if row is not None]


def panel_of(page: VoicesPage) -> VoicePanel:
    panel = page._context.panel.content()
    assert isinstance(panel, VoicePanel)
    return panel


def words(panel: VoicePanel) -> list[str]:
    return [label.text() for label in panel.findChildren(Label) if not label.isHidden()]


def filled(monkeypatch: pytest.MonkeyPatch, **values: object) -> None:
    monkeypatch.setattr(voice_actions.FormDialog, "draft", lambda _: values)


def test_what_is_late_comes_first_and_what_is_closed_last(page: VoicesPage) -> None:
    assert titles(page)[:2] == ["지하철역 가까운 곳에서 모여요", "마이크가 들리지 않아요"]
    assert page._totals is not None
    assert (page._totals.open, page._totals.overdue, page._totals.every) == (3, 1, 4)


@pytest.mark.parametrize(
    ("days", "word", "tone"),
    [
        (5, "23 November", "neutral"),
        (1.5, "1 day left", "warn"),
        (0.2, "Due today", "warn"),
        (-2.5, "2 days late", "bad"),
    ],
)
def test_a_date_turns_amber_and_then_red(days: float, word: str, tone: str, clock: Clock) -> None:
    now = clock()
    pill = due_pill(VoiceState.RECEIVED, int(now + days * DAY), now, "Asia/Seoul", "en")
    assert pill is not None
    assert (pill.word, pill.tone) == (word, tone)
    assert due_pill(VoiceState.DONE, int(now - DAY), now, "Asia/Seoul", "en") is None


@pytest.mark.parametrize(("chip", "count"), [("open", 3), ("overdue", 1), ("complaint", 1), ("proposals", 1)])
def test_a_chip_narrows_the_list(page: VoicesPage, qtbot: QtBot, chip: str, count: int) -> None:
    page.chips.choose(chip)
    page.chips.chosen.emit(chip)
    wait(qtbot, lambda: page.table.total() == count)


def test_a_slip_is_looked_up_as_its_author_types_it(
    page: VoicesPage, qtbot: QtBot, voices: list[Voice]
) -> None:
    page.search.setText(show_slip(voices[1].slip).lower())
    page.search.ask_now()
    wait(qtbot, lambda: titles(page) == ["마이크가 들리지 않아요"])


def test_an_answer_is_told_to_the_author(
    page: VoicesPage, qtbot: QtBot, voices: list[Voice], services: Services, monkeypatch: pytest.MonkeyPatch
) -> None:
    page.open_panel(voices[1].id)
    wait(
        qtbot,
        lambda: any("promised an answer" not in word and "slip" in word for word in words(panel_of(page))),
    )
    filled(monkeypatch, state="planned", owner="이하린", text="스피커를 두 개 더 빌려요.")
    page.voice_actions.answer(voices[1])
    wait(qtbot, lambda: "스피커를 두 개 더 빌려요." in words(panel_of(page)))
    copy = next(b for b in panel_of(page).findChildren(QPushButton) if b.accessibleName() == "Copy text")
    copy.click()
    assert "스피커를 두 개 더 빌려요." in QGuiApplication.clipboard().text()
    assert services.voices.by_uid(voices[1].uid).state is VoiceState.PLANNED


def test_more_time_support_and_arguments_are_seen_in_the_story(
    page: VoicesPage, qtbot: QtBot, voices: list[Voice], services: Services, monkeypatch: pytest.MonkeyPatch
) -> None:
    page.open_panel(voices[0].id)
    filled(
        monkeypatch,
        reason="장소 두 곳에 물어보는 중",
        count=4,
        stance=str(Stance.FOR),
        text="걸어올 수 있어요",
    )
    for act in (page.voice_actions.extend, page.voice_actions.support, page.voice_actions.argue):
        act(voices[0])
    wait(qtbot, lambda: {"“걸어올 수 있어요”", "5 supporters"} <= set(words(panel_of(page))))
    assert "장소 두 곳에 물어보는 중" in "\n".join(words(panel_of(page)))
    assert services.voices.by_uid(voices[0].uid).extensions == 1


def test_two_voices_are_merged_from_the_list_and_by_slip(
    page: VoicesPage, qtbot: QtBot, voices: list[Voice], services: Services, monkeypatch: pytest.MonkeyPatch
) -> None:
    page.voice_actions.merge([voices[0].id, voices[1].id])
    wait(qtbot, lambda: page.table.total() == 3)
    filled(monkeypatch, slip=show_slip(voices[2].slip))
    page.voice_actions.merge_by_slip(services.voices.by_uid(voices[0].uid))
    wait(qtbot, lambda: page.table.total() == 2)
    assert services.voices.by_uid(voices[0].uid).supporters == 3


def test_a_voice_is_written_down_with_who_said_it_and_what_about(
    page: VoicesPage, qtbot: QtBot, organiser: Organiser, services: Services
) -> None:
    event = organiser.event()
    organiser.answer(event, "김서준")
    about = subjects(services, "en")
    dialog = VoiceDialog(page._context, services, about, page.window())
    dialog.form.set_values(
        {"title": "채식 도시락이 있나요?", "kind": "question", "about": f"event:{event.id}"}
    )
    dialog.form.set_values({"person": "김서"})
    dialog.form.changed.emit()
    wait(qtbot, lambda: dialog._person)
    dialog.draft = dialog.form.values  # type: ignore[method-assign] - the dialog is answered at once
    draft = dialog.voice()
    assert draft is not None
    assert (draft.kind, draft.event_id, draft.threshold) == (VoiceKind.QUESTION, event.id, None)
    voice, _ = services.voices.add(draft, "organiser")
    detail = services.voices.detail(voice.id)
    assert (detail.author, detail.about) == ("김서준", event.title)


def test_the_board_is_seen_and_saved_as_one_file(page: VoicesPage, qtbot: QtBot, tmp_path: Path) -> None:
    preview = BoardPreview(page._context, page._services.voice_board, page)
    wait(qtbot, lambda: preview.document.pageCount() == 1)
    file = tmp_path / "board.html"
    page._context.files.save = lambda *_: file  # type: ignore[method-assign]
    preview.save_page()
    wait(qtbot, file.exists)
    assert "두 배로 키웠어요." in file.read_text("utf-8")
    preview.reject()


def test_a_voice_that_names_somebody_is_shown_with_the_words_and_waits_for_a_look(
    page: VoicesPage, qtbot: QtBot, services: Services, monkeypatch: pytest.MonkeyPatch
) -> None:
    services.people.add(PersonEdit(name="김민준"), "organiser")
    named = said(services, "김민준 님이 말을 끊어요", VoiceKind.COMPLAINT)
    page._count()
    wait(qtbot, lambda: page._held_back == 1)
    page.chips.choose("held_back")
    page._ask()
    wait(qtbot, lambda: titles(page) == ["김민준 님이 말을 끊어요"])
    assert page._source.unseen == {named.id: ("김민준",)}
    page.open_panel(named.id)
    panel = panel_of(page)
    wait(qtbot, lambda: any("김민준" in text and "board" in text for text in words(panel)))
    offered: list[str] = []

    def change(dialog: PublishDialog) -> dict[str, str]:
        offered.append(dialog.form.values()["text"])
        return {"text": "진행자가 말을 끊어요"}

    monkeypatch.setattr(PublishDialog, "draft", change)
    (words_for_all,) = [
        b for b in panel.findChildren(QPushButton) if b.accessibleName() == "Words for everyone…"
    ]
    words_for_all.click()
    wait(qtbot, lambda: services.voices.by_uid(named.uid).public_text == "진행자가 말을 끊어요")
    assert offered == ["○○ 님이 말을 끊어요"]
    wait(qtbot, lambda: page._held_back == 0)
    wait(qtbot, lambda: "진행자가 말을 끊어요" in words(panel))


def test_the_preview_of_the_board_leads_to_what_is_not_on_it(
    qtbot: QtBot, framed: Any, services: Services
) -> None:
    _, page = framed(lambda context, writes: VoicesPage(context, services, writes))
    preview = BoardPreview(page._context, services.voice_board, page, held_back=2)
    qtbot.addWidget(preview)
    wait(qtbot, preview.buttons["save"].isEnabled)
    assert any(label.text().startswith("2 voices are not on it") for label in preview.findChildren(Label))
    preview.buttons["look"].click()
    assert preview.answer == "look"
