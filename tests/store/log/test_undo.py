"""Undo and redo: everything can be taken back, again and again, unless something later depends on it."""

import threading
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from meetup_desk.domain.errors import RuleError
from meetup_desk.domain.ids import ChangeId, RsvpId
from meetup_desk.domain.rsvps import RsvpStatus
from meetup_desk.domain.undo import HistoryEntry, last_redoable, last_undoable, standing, stands
from meetup_desk.services.services import Services
from meetup_desk.store.file.write_transaction import WriteTransaction
from meetup_desk.store.log import history, undo
from tests.conftest import Organiser
from tests.store.log.logged_content import logged_content


def test_undo_and_redo_survive_a_restart(organiser: Organiser) -> None:
    event = organiser.event()
    rsvp = organiser.answer(event, "김서준")
    organiser.services.rsvps.cancel([rsvp], "organiser")
    path = organiser.services.desk.path
    organiser.services.desk.close()
    from meetup_desk.services.history.undo import History
    from meetup_desk.services.rsvps.rsvps import Rsvps
    from meetup_desk.store.desk.desk import Desk

    desk = Desk(path)
    history, rsvps = History(desk), Rsvps(desk)
    assert history.undo("organiser").command == "rsvp.cancel"
    assert rsvps.line(rsvp).status == "going"
    history.redo("organiser")
    assert rsvps.line(rsvp).status == "cancelled"
    desk.close()


def test_rows_of_a_change_are_put_back_by_one_statement_however_many(
    organiser: Organiser, monkeypatch: pytest.MonkeyPatch
) -> None:
    event, rsvps = organiser.event(), organiser.services.rsvps
    answers = [organiser.answer(event, f"김서준{number}") for number in range(18)]
    statements: list[str] = []
    run_many = WriteTransaction.run_many

    def seen(db: WriteTransaction, sql: str, rows: Iterable[Sequence[object]]) -> None:
        statements.append(sql)
        run_many(db, sql, rows)

    def statements_to_put_back(cancelled: list[RsvpId]) -> list[str]:
        rsvps.cancel(cancelled, "organiser")
        statements.clear()
        organiser.services.history.undo("organiser")
        return [sql for sql in statements if "ON CONFLICT (id)" in sql]

    monkeypatch.setattr(WriteTransaction, "run_many", seen)
    few = statements_to_put_back(answers[:2])
    assert few
    assert statements_to_put_back(answers) == few
    assert {organiser.status(answer) for answer in answers} == {"going"}


def test_undo_is_refused_where_something_later_touched_the_same_row(organiser: Organiser) -> None:
    event = organiser.event()
    rsvp = organiser.answer(event, "김서준")
    first = organiser.services.rsvps.cancel([rsvp], "organiser").changes.change
    organiser.services.rsvps.approve([rsvp], "organiser")
    with pytest.raises(RuleError) as refused:
        organiser.services.history.undo("organiser", first)
    assert refused.value.rule == "changed_later"
    organiser.services.history.undo("organiser")
    organiser.services.history.undo("organiser", first)
    assert organiser.status(rsvp) == "going"


def test_undo_is_refused_once_the_door_has_let_somebody_in(organiser: Organiser) -> None:
    from meetup_desk.services.door.door_source import ScanRequest

    event = organiser.event()
    rsvp = organiser.answer(event, "김서준")
    organiser.services.door(event.id, "정문").scan(ScanRequest(text=organiser.code(event, rsvp)))
    with pytest.raises(RuleError) as refused:
        organiser.services.history.undo("organiser")
    assert refused.value.rule == "used_at_door"


def test_an_event_with_answers_is_not_undone_from_under_them(organiser: Organiser) -> None:
    event = organiser.event()
    planned = organiser.services.history.next_undo()
    organiser.answer(event, "김서준")
    assert planned is not None
    with pytest.raises(RuleError) as refused:
        organiser.services.history.undo("organiser", planned.id)
    assert refused.value.rule == "depended_on"
    assert organiser.services.events.get(event.id).event == event


STEPS = st.lists(st.sampled_from(["add", "cancel", "approve", "refuse", "undo", "undo", "redo"]), max_size=14)


@given(steps=STEPS)
@settings(max_examples=12, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
def test_undoing_everything_leads_back_and_redoing_leads_forward(
    organiser: Organiser, steps: list[str]
) -> None:
    services = organiser.services
    event = organiser.event(capacity=3)
    start, base = logged_content(services), services.history.next_undo()
    answers = []
    for number, step in enumerate(steps):
        try:
            if step == "add":
                answers.append(organiser.answer(event, f"사람{event.id}-{number}", party=1 + number % 2))
            elif step == "undo" and services.history.next_undo() != base:
                services.history.undo("organiser")
                answers = [a for a in answers if services.rsvps.lines([a])]
            elif step == "redo":
                services.history.redo("organiser")
            elif step in ("cancel", "approve", "refuse") and answers:
                getattr(services.rsvps, step)([answers[number % len(answers)]], "organiser")
        except RuleError:
            continue
    end, undone = logged_content(services), 0
    while services.history.next_undo() != base:
        services.history.undo("organiser")
        undone += 1
    assert logged_content(services) == start
    for _ in range(undone):
        services.history.redo("organiser")
    assert logged_content(services) == end
    while services.history.next_undo() != base:
        services.history.undo("organiser")


def test_undo_from_two_threads_takes_back_two_changes(organiser: Organiser) -> None:
    event = organiser.event()
    for name in ("김하나", "김두리", "김세나"):
        organiser.answer(event, name)
    ready, undone = threading.Barrier(2), list[int]()

    def undo() -> None:
        ready.wait()
        undone.append(organiser.services.history.undo("organiser").undone)

    threads = [threading.Thread(target=undo) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(set(undone)) == 2
    assert organiser.services.rsvps.counts(event.id) == {RsvpStatus.GOING: 1}


def test_history_knows_which_changes_stand() -> None:
    newest_first = [
        HistoryEntry(id=4, undoes=3, redoes=True),
        HistoryEntry(id=3, undoes=2),
        HistoryEntry(id=2),
        HistoryEntry(id=1),
    ]  # type: ignore[arg-type]
    assert [entry.id for entry in standing(newest_first)] == [4, 2, 1]
    assert [stands(ChangeId(number), newest_first) for number in (3, 2)] == [False, True]
    assert last_undoable(newest_first) == 2
    assert last_redoable(newest_first) is None
    assert last_redoable(newest_first[1:]) == 3


def test_a_large_import_that_was_undone_leaves_no_letter_in_the_index(
    organiser: Organiser, write_list: Callable[..., Path]
) -> None:
    kept = organiser.answer(organiser.event(), "김성호")
    event, services = organiser.event(), organiser.services
    with services.desk.reading() as db:
        before = db.value(_LETTERS)
    rows = [f"이하린{n},h{n}@example.kr,010-9876-{n:04}" for n in range(1_500)]
    services.imports.run(write_list("이름,이메일,연락처", *rows), event.id, "organiser")
    services.history.undo("organiser")
    with services.desk.reading() as db:
        assert undo.is_large(db, history.latest_id(db))
        assert db.value(_LETTERS) <= before + 100
    assert services.rsvps.line(kept).name == "김성호"
    assert services.backups.check() == []
    services.history.redo("organiser")
    assert len(services.people.find("이하린7", 2_000)) == 111
    assert services.backups.check() == []


_LETTERS = "SELECT sum(length(block)) FROM person_search_data"  # bytes


def test_a_slice_that_is_put_back_reads_no_more_of_its_change_than_it_needs(services: Services) -> None:
    with services.desk.reading() as db:
        plan = " ".join(row[3] for row in db.rows(f"EXPLAIN QUERY PLAN {undo.NEW_PEOPLE}", (1, "[1]")))
    assert "ix_change_row_table_name_row_id (table_name=? AND row_id=?)" in plan
