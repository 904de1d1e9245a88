"""Trust in the window: a report read with its reporter, decided, lifted; a strike told."""

from typing import Any

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from meetup_desk.domain.event_place import GroupPlace
from meetup_desk.domain.people import Block
from meetup_desk.domain.times import MINUTE
from meetup_desk.domain.trust import Incident, IncidentState
from meetup_desk.services.door.door_source import ScanRequest
from meetup_desk.services.groups.groups import GroupEdit
from meetup_desk.services.groups.incidents import IncidentDraft
from meetup_desk.services.services import Services
from meetup_desk.ui.groups.page import GroupsPage
from meetup_desk.ui.groups.trust_panels import EntryPanel, StruckPanel
from meetup_desk.ui.widgets.dialogs import Asker
from tests.conftest import Clock, Organiser

PATIENCE = 20_000  # ms
BY = "organiser"


@pytest.fixture
def incident(services: Services, organiser: Organiser) -> Incident:
    rsvp = organiser.answer(organiser.event(), "서다온")
    draft = IncidentDraft(
        group_id=services.settings.group().id,
        person_id=services.rsvps.line(rsvp).person_id,
        what="원하지 않는 연락",
        reporter="고래오",
    )
    return services.incidents.report(draft, BY)[0]


def _opened(qtbot: QtBot, framed: Any, services: Services) -> Any:
    _, page = framed(lambda context, writes: GroupsPage(context, services, writes))
    page.go_to(GroupPlace(services.settings.group().id, "trust"))
    trust = page.view.trust
    qtbot.waitUntil(lambda: trust.entries.total() + trust.struck.total() > 0, timeout=PATIENCE)
    assert page.view.tabs.key() == "trust"
    return trust


def _press(panel: QWidget, text: str) -> None:
    next(b for b in panel.findChildren(QPushButton) if b.accessibleName() == text).click()


def _selected(qtbot: QtBot, trust: Any, table: Any, kind: type) -> Any:
    table.select([table.model.id_at(0)])
    qtbot.waitUntil(lambda: isinstance(trust._context.panel.content(), kind), timeout=PATIENCE)
    return trust._context.panel.content()


def test_the_name_of_the_reporter_is_hidden_until_it_is_opened_which_is_recorded(
    qtbot: QtBot, framed: Any, services: Services, incident: Incident
) -> None:
    trust = _opened(qtbot, framed, services)
    panel = _selected(qtbot, trust, trust.entries, EntryPanel)
    assert "고래오" not in panel._reporter.text()
    assert services.incidents.readings(incident.id) == []
    _press(panel, "Show the name")
    qtbot.waitUntil(lambda: "고래오" in panel._reporter.text(), timeout=PATIENCE)
    assert [reading.by for reading in services.incidents.readings(incident.id)] == [BY]


@pytest.mark.parametrize("answer", ["leave", "refuse"])
def test_a_block_asks_about_coming_rsvps_and_is_one_act_with_the_end_of_the_report(
    qtbot: QtBot,
    framed: Any,
    incident: Incident,
    monkeypatch: pytest.MonkeyPatch,
    *,
    organiser: Organiser,
    answer: str,
) -> None:
    services = organiser.services
    trust = _opened(qtbot, framed, services)
    asked: list[str] = []

    def choose(_asker: Asker, _parent: QWidget, title: str, text: str, _verbs: object) -> str:
        asked.extend((title, text))
        return answer

    monkeypatch.setattr(Asker, "choose", choose)
    panel = _selected(qtbot, trust, trust.entries, EntryPanel)
    panel.form.set_values({"kind": "block", "reason": "그만하라는 말 뒤에도 연락"})
    panel._follow_form()
    assert panel.decide.accessibleName() == "Block"
    panel.decide.click()

    def rsvp_status() -> str:
        (answer,) = services.people.answers(incident.person_id)  # type: ignore[arg-type]
        return answer.status

    def block() -> Block | None:
        return next(iter(services.blocks.of_person(incident.person_id)), None)  # type: ignore[arg-type]

    qtbot.waitUntil(lambda: block() is not None, timeout=PATIENCE)
    assert services.incidents.by_uid(incident.uid).state is IncidentState.CLOSED
    title, text = asked
    assert "1" in title
    assert "– 송년 모임 · Thursday 3 December" in text
    assert rsvp_status() == {"leave": "going", "refuse": "refused"}[answer]
    qtbot.waitUntil(lambda: trust._entries.all_rows[0].entry.state == "blocked", timeout=PATIENCE)
    services.history.undo(BY)
    assert (block(), services.incidents.by_uid(incident.uid).state) == (None, IncidentState.OPEN)
    assert rsvp_status() == "going"


def test_a_block_that_is_given_up_changes_nothing(
    qtbot: QtBot, framed: Any, services: Services, incident: Incident, monkeypatch: pytest.MonkeyPatch
) -> None:
    trust = _opened(qtbot, framed, services)
    panel = _selected(qtbot, trust, trust.entries, EntryPanel)
    asked: list[str] = []
    monkeypatch.setattr(Asker, "choose", lambda *words: asked.append(words[2]) or "")
    panel.form.set_values({"kind": "block", "reason": "연락"})
    panel.decide.click()
    qtbot.waitUntil(lambda: bool(asked), timeout=PATIENCE)
    assert services.blocks.of_person(incident.person_id) == []  # type: ignore[arg-type]


def test_a_strike_is_counted_from_the_doors_and_its_text_is_copied(
    qtbot: QtBot, framed: Any, services: Services, organiser: Organiser, clock: Clock
) -> None:
    event = organiser.event()
    services.groups.change(event.group_id, GroupEdit(strike_most=3), BY)
    came, _missed = organiser.answer(event, "가"), organiser.answer(event, "나")
    clock.now = int(event.plan.start_utc or 0)
    services.door(event.id, "정문").scan(ScanRequest(text=organiser.code(event, came)))
    clock.now = int(event.plan.end_utc) + MINUTE
    (row,) = [row for row in services.today.view().rows if row.kind.key == "strikes"]
    services.today.finish(row, BY)
    trust = _opened(qtbot, framed, services)
    panel = _selected(qtbot, trust, trust.struck, StruckPanel)
    QGuiApplication.clipboard().clear()
    _press(panel, "Copy the text")
    copied = QGuiApplication.clipboard().text
    qtbot.waitUntil(lambda: "strike" in copied() or "경고" in copied(), timeout=PATIENCE)
