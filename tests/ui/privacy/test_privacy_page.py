"""Privacy in the window: what is due is destroyed after a question, terms and holds are kept."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from pytestqt.qtbot import QtBot

from meetup_desk.domain.retention import RetentionKind
from meetup_desk.services.services import Services
from meetup_desk.ui.people.page import PeoplePage
from meetup_desk.ui.privacy.privacy_page import PrivacyPage

if TYPE_CHECKING:
    from conftest import Clock, Organiser

PATIENCE = 20_000  # ms
BY = "organiser"


@pytest.fixture
def overdue(
    services: Services, organiser: "Organiser", clock: "Clock", write_list: Callable[..., Path]
) -> None:
    file = write_list("이름,이메일,식사", "이하린,harin@mail.example,채식", "박도윤,doyun@mail.example,")
    services.imports.run(file, organiser.event().id, BY, mapping={"식사": "diet"})
    clock.move(days=60)


class Answers:
    """Answers every question, and remembers what was asked."""

    def __init__(self, *, sure: bool) -> None:
        self.sure, self.asked = sure, list[tuple[str, str]]()

    def confirm(self, _parent: Any, title: str, text: str, *_verbs: str, danger: bool = False) -> bool:
        assert danger
        self.asked.append((title, text))
        return self.sure


@pytest.mark.usefixtures("overdue")
def test_what_is_due_is_destroyed_after_a_question_with_numbers(
    qtbot: QtBot, framed: Any, services: Services, monkeypatch: pytest.MonkeyPatch
) -> None:
    frame, page = framed(lambda context, writes: PrivacyPage(context, services, writes))
    qtbot.waitUntil(lambda: page.due.due.total() == 1, timeout=PATIENCE)
    answers = Answers(sure=True)
    monkeypatch.setattr(frame.context.asker, "confirm", answers.confirm)
    (primary,) = [action for action in page.header.offered() if action.key == "privacy.destroy"]
    assert primary.text() == "Destroy 1 kind…"
    primary.run()
    ((title, text),) = answers.asked
    assert title == "Destroy 1 kind of data?"
    assert "Diet, access and language: 1 person" in text
    assert "can’t be undone" in text
    qtbot.waitUntil(lambda: page.due.record.total() == 1, timeout=PATIENCE)
    assert page.due.due.is_empty()


@pytest.mark.usefixtures("overdue")
def test_a_hold_and_a_term_change_what_is_due(qtbot: QtBot, framed: Any, services: Services) -> None:
    harin = services.people.find("이하린")[0]
    services.holds.add(harin.id, "다툼이 끝날 때까지", BY)
    _, page = framed(lambda context, writes: PrivacyPage(context, services, writes))
    page.go_to("holds")
    qtbot.waitUntil(lambda: page.holds.total() == 1, timeout=PATIENCE)
    assert page.due.chosen() == []
    (held,) = services.holds.list()
    page.acts.end_hold(held)
    qtbot.waitUntil(lambda: len(page.due.chosen()) == 1, timeout=PATIENCE)
    services.retention.set_term(RetentionKind.NEEDS, None, BY)
    page.go_to("terms")
    assert page.terms.isVisible()


@pytest.mark.usefixtures("overdue")
def test_erasing_says_first_what_goes_and_that_it_cannot_be_undone(
    qtbot: QtBot, framed: Any, services: Services, monkeypatch: pytest.MonkeyPatch
) -> None:
    harin = services.people.find("이하린")[0]
    frame, page = framed(lambda context, writes: PeoplePage(context, services, writes))
    qtbot.waitUntil(lambda: page.table.total() == 2, timeout=PATIENCE)
    answers = Answers(sure=False)
    monkeypatch.setattr(frame.context.asker, "confirm", answers.confirm)
    page.erasing.erase([harin.id])
    qtbot.waitUntil(lambda: len(answers.asked) == 1, timeout=PATIENCE)
    title, text = answers.asked[0]
    assert title == "Erase everything about “이하린”?"
    assert "This can’t be undone" in text
    assert services.people.find("이하린") != []
    answers.sure = True
    page.erasing.erase([harin.id])
    qtbot.waitUntil(lambda: page.table.total() == 1, timeout=PATIENCE)
    assert services.people.find("이하린") == []


@pytest.mark.usefixtures("overdue")
def test_several_who_are_selected_are_erased_in_one_act(
    qtbot: QtBot, framed: Any, services: Services, monkeypatch: pytest.MonkeyPatch
) -> None:
    frame, page = framed(lambda context, writes: PeoplePage(context, services, writes))
    qtbot.waitUntil(lambda: page.table.total() == 2, timeout=PATIENCE)
    answers = Answers(sure=True)
    monkeypatch.setattr(frame.context.asker, "confirm", answers.confirm)
    page.erasing.erase([person.id for name in ("이하린", "박도윤") for person in services.people.find(name)])
    qtbot.waitUntil(lambda: page.table.total() == 0, timeout=PATIENCE)
    ((title, text),) = answers.asked
    assert title == "Erase everything about 2 people?"
    assert text.startswith("이하린, 박도윤")
    assert [entry.people for entry in services.retention.record()] == [2]
