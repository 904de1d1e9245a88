"""Retention: what is due by its term, for whom it is not, and how it is destroyed."""

import csv
import subprocess
import sys
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from meetup_desk.domain.authority import DeskRole
from meetup_desk.domain.errors import DeskError, ErrorCode, RuleError
from meetup_desk.domain.retention import DestructionMethod, RetentionKind, Terms
from meetup_desk.domain.times import DAY, Instant, Plan
from meetup_desk.services.desk.backup_folder import folder_of
from meetup_desk.services.services import Services
from meetup_desk.store import retention
from meetup_desk.store.desk.desk import Desk
from meetup_desk.store.file.read_transaction import ReadTransaction
from tests.project import ROOT
from tests.scenarios.marked_people import files_with

if TYPE_CHECKING:
    from conftest import Clock, Organiser

BY = "organiser"
NEEDS, CONTACTS, NAMES = RetentionKind.NEEDS, RetentionKind.CONTACTS, RetentionKind.NAMES


def people_due(services: Services) -> dict[RetentionKind, int]:
    return {line.kind: line.people for line in services.retention.due() if line.people}


@pytest.fixture
def list_file(write_list: Callable[..., Path]) -> Path:
    return write_list(
        "이름,이메일,식사", "이하린,harin@mail.example,땅콩알레르기표", "박도윤,doyun@mail.example,"
    )


def imported(services: Services, organiser: "Organiser", file: Path) -> None:
    services.imports.run(file, organiser.event().id, BY, mapping={"식사": "diet"})


def test_needs_are_due_a_month_after_the_event(
    services: Services, organiser: "Organiser", clock: "Clock", list_file: Path
) -> None:
    imported(services, organiser, list_file)
    clock.move(days=20)
    assert people_due(services) == {}
    clock.move(days=60)
    assert people_due(services) == {NEEDS: 1}


def test_a_term_of_a_group_goes_before_that_of_the_desk(
    services: Services, organiser: "Organiser", clock: "Clock", list_file: Path
) -> None:
    imported(services, organiser, list_file)
    clock.move(days=60)
    services.retention.set_term(NEEDS, 90, BY)
    assert people_due(services) == {}
    services.retention.set_term(NEEDS, 7, BY, group_id=services.settings.group().id)
    assert people_due(services) == {NEEDS: 1}
    services.retention.set_term(NEEDS, None, BY, group_id=services.settings.group().id)
    assert people_due(services) == {}
    with pytest.raises(RuleError):
        services.retention.set_term(NEEDS, -1, BY)


class CountedRows(ReadTransaction):
    """Counts the rows that SQLite hands over one by one."""

    handed_over = 0

    def run(self, sql: str, parameters: Any = ()) -> Any:
        return iter(self.rows(sql, parameters))

    def rows(self, sql: str, parameters: Any = ()) -> list[Any]:
        rows = super().rows(sql, parameters)
        self.handed_over += len(rows)
        return rows

    def column(self, sql: str, parameters: Any = ()) -> list[Any]:
        return [row[0] for row in self.rows(sql, parameters)]


def test_what_is_due_is_counted_without_a_row_for_each_person(
    services: Services, organiser: "Organiser", clock: "Clock", write_list: Callable[..., Path]
) -> None:
    def rows_for(people: int) -> int:
        lines = (f"이하린{n},harin{n}@mail.example,땅콩" for n in range(people))
        imported(services, organiser, write_list("이름,이메일,식사", *lines, name=f"{people}.csv"))
        with services.desk.reading() as db:
            counted = CountedRows(db._connection)
            lines_due = retention.due(counted, Terms(()), Instant(clock.now + 4_000 * DAY))
        assert max(line.people for line in lines_due) >= people
        return counted.handed_over

    few = rows_for(2)
    assert rows_for(60) <= few + len(RetentionKind)  # an event more is a row more of a kind


def test_contacts_and_names_are_due_after_the_last_event(
    services: Services, organiser: "Organiser", clock: "Clock", list_file: Path
) -> None:
    imported(services, organiser, list_file)
    clock.move(days=400)
    assert people_due(services)[CONTACTS] == 2
    clock.move(days=800)
    assert people_due(services)[NAMES] == 2


def test_a_member_and_who_may_not_come_in_are_not_due(
    services: Services, organiser: "Organiser", clock: "Clock", list_file: Path
) -> None:
    from meetup_desk.services.people.blocks import BlockDraft

    imported(services, organiser, list_file)
    clock.move(days=1200)
    (harin,) = services.people.find("이하린")
    services.blocks.add(harin.id, BlockDraft(reason="다툼"), BY)
    assert people_due(services)[NAMES] == 1


def test_what_is_destroyed_is_in_no_file_and_figures_stay(
    services: Services, organiser: "Organiser", clock: "Clock", list_file: Path, tmp_path: Path
) -> None:
    event = organiser.event()
    services.imports.run(list_file, event.id, BY, mapping={"식사": "diet"})
    list_file.unlink()
    before = services.events.lines([event.id])[0].occupancy
    clock.move(days=1200)
    done, _ = services.retention.destroy(services.retention.due(), BY)
    assert {entry.kind: entry.method for entry in done.entries} == {
        NEEDS: DestructionMethod.DELETED,
        CONTACTS: DestructionMethod.DELETED,
        NAMES: DestructionMethod.NAMELESS,
    }
    for text in ("땅콩알레르기표", "harin@mail", "이하린"):
        assert files_with(tmp_path, text) == []
    assert people_due(services) == {}
    assert services.events.lines([event.id])[0].occupancy == before
    assert all(entry.finished for entry in services.retention.record())
    assert services.backups.check() == []


def test_who_is_held_is_left_out(
    services: Services, organiser: "Organiser", clock: "Clock", list_file: Path
) -> None:
    imported(services, organiser, list_file)
    clock.move(days=60)
    (harin,) = services.people.find("이하린")
    services.holds.add(harin.id, "분쟁이 끝날 때까지", BY)
    (line,) = services.retention.due()
    assert (line.people, line.held) == (0, 1)
    assert services.retention.destroy([line], BY)[0].entries == ()


def test_cancelled_everybody_is_whole_or_gone_and_the_rest_is_still_due(
    services: Services, organiser: "Organiser", clock: "Clock", write_list: Callable[..., Path]
) -> None:
    list_file = many(write_list)
    imported(services, organiser, list_file)
    list_file.unlink()
    clock.move(days=1200)
    asked = iter([False, True])
    done, changes = services.retention.destroy(
        [line for line in services.retention.due() if line.kind is NAMES], BY, cancelled=lambda: next(asked)
    )
    gone = done.entries[0].people
    assert done.stopped
    assert 0 < gone < PEOPLE
    assert people_due(services)[NAMES] == PEOPLE - gone
    assert_whole_or_gone(services)
    again, more = services.retention.destroy(services.retention.due(), BY)
    assert more.change != changes.change
    assert people_due(services) == {}
    assert sum(entry.people for entry in services.retention.record() if entry.kind is NAMES) == PEOPLE
    assert not again.stopped
    assert files_with(services.desk.path.parent, "harin1@") == []


def test_destroying_cannot_be_undone_and_undo_passes_over_it(
    services: Services, organiser: "Organiser", clock: "Clock", list_file: Path
) -> None:
    imported(services, organiser, list_file)
    clock.move(days=60)
    organiser.event("새해 모임")
    _, changes = services.retention.destroy(services.retention.due(), BY)
    with pytest.raises(RuleError) as error:
        services.history.undo(BY, changes.change)
    assert error.value.rule == "erased"
    assert services.history.undo(BY).command == "event.add"


def test_the_record_names_nobody_and_is_saved_as_a_table(
    services: Services, organiser: "Organiser", clock: "Clock", list_file: Path, tmp_path: Path
) -> None:
    imported(services, organiser, list_file)
    clock.move(days=60)
    services.retention.destroy(services.retention.due(), BY)
    path = tmp_path / "record.csv"
    assert services.retention.write_record(path, "csv", "ko") == 1
    heads, row = csv.reader(path.read_text("utf-8-sig").splitlines())
    assert heads[:4] == ["날짜", "무엇", "모임", "사람"]
    assert row[1:8] == ["식사와 배려 사항", "가온 모임", "1", "1", "보관 기간이 지남 (30일)", "지움", BY]


def test_today_says_what_is_due(
    services: Services, organiser: "Organiser", clock: "Clock", list_file: Path
) -> None:
    imported(services, organiser, list_file)
    clock.move(days=60)
    assert [row.item.count for row in services.today.view().rows if row.kind.key == "privacy"] == [1]


def test_a_file_that_was_not_rewritten_is_told_and_finished_later(
    services: Services,
    organiser: "Organiser",
    clock: "Clock",
    list_file: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    imported(services, organiser, list_file)
    list_file.unlink()
    clock.move(days=60)

    def busy() -> None:
        raise DeskError(ErrorCode.DESK_BUSY, reason="read", file="community.desk")

    with monkeypatch.context() as patched:
        patched.setattr(services.desk, "rewrite", busy)
        with pytest.raises(DeskError):
            services.retention.destroy(services.retention.due(), BY)
    assert [entry.finished for entry in services.retention.record()] == [False]
    services.retention.finish()
    assert [entry.finished for entry in services.retention.record()] == [True]
    assert files_with(services.desk.path.parent, "땅콩알레르기표") == []


_KILLED = """
import os, sys
from pathlib import Path
from meetup_desk.domain.times import Instant
from meetup_desk.services.services import Services
from meetup_desk.store import retention
from meetup_desk.store.desk.desk import Desk
from meetup_desk.store.file.read_transaction import ReadTransaction

desk = Desk(Path(sys.argv[1]), clock=lambda: Instant(int(sys.argv[2])))
services = Services(desk, None)
services.retention.destroy(
    services.retention.due(), "organiser", progress=lambda done, of: os._exit(9) if done > of // 2 else None
)
"""


def test_killed_in_the_middle_everybody_is_whole_or_gone(
    services: Services, organiser: "Organiser", clock: "Clock", write_list: Callable[..., Path]
) -> None:
    list_file = many(write_list)
    imported(services, organiser, list_file)
    list_file.unlink()
    clock.move(days=1200)
    path = services.desk.path
    services.desk.close()
    done = subprocess.run([sys.executable, "-c", _KILLED, str(path), str(clock.now)], cwd=ROOT, check=False)
    assert done.returncode == 9
    again = Services(Desk(path, clock=clock), services.fonts)
    assert [entry.finished for entry in again.retention.record()] == [False] * len(again.retention.record())
    assert again.backups.check() == []
    assert_whole_or_gone(again)
    again.retention.destroy(again.retention.due(), BY)
    assert people_due(again) == {}
    assert all(entry.finished for entry in again.retention.record())
    assert files_with(path.parent, "harin1@") == []
    again.desk.close()


PEOPLE = 40


def many(write_list: Callable[..., Path]) -> Path:
    lines = (f"이하린{n},harin{n}@mail.example,땅콩" for n in range(PEOPLE))
    return write_list("이름,이메일,식사", *lines, name="many.csv")


def assert_whole_or_gone(services: Services) -> None:
    """Everybody has a name and is found by it, or has neither, nor a way to be reached."""
    with services.desk.reading() as db:
        named = set(db.column("SELECT id FROM person WHERE name LIKE '이하린%'"))
        reached = set(db.column("SELECT DISTINCT person_id FROM contact_point"))
    assert reached <= named == {person.id for person in services.people.find("이하린", 2 * PEOPLE)}


def test_somebody_who_comes_back_meanwhile_stays(
    services: Services, organiser: "Organiser", clock: "Clock", write_list: Callable[..., Path]
) -> None:
    imported(services, organiser, many(write_list))
    clock.move(days=1200)
    names = [line for line in services.retention.due() if line.kind is NAMES]
    back: list[str] = []

    def come_back(_done: int, _of: int) -> None:
        if not back:
            name = f"이하린{PEOPLE - 1}"
            back.append(name)
            plan = Plan(start=datetime(2030, 12, 3, 19), end=datetime(2030, 12, 3, 21), tz="Asia/Seoul")
            event = organiser.event("새 모임", plan=plan)
            organiser.answer(event, name, email=f"harin{PEOPLE - 1}@mail.example")

    done, _ = services.retention.destroy(names, BY, progress=come_back)
    assert done.entries[0].people == PEOPLE - 1
    assert [line.name for line in services.people.find("이하린")] == back


def test_while_a_door_scans_the_file_is_written_anew_later(
    services: Services, organiser: "Organiser", clock: "Clock", list_file: Path
) -> None:
    imported(services, organiser, list_file)
    list_file.unlink()
    clock.move(days=60)
    with services.desk.scanning():
        pass
    done, _ = services.retention.destroy(services.retention.due(), BY)
    assert not done.finished
    services.desk._scanned = float("-inf")
    services.retention.finish_left()
    assert all(entry.finished for entry in services.retention.record())
    assert files_with(services.desk.path.parent, "땅콩알레르기표") == []


def test_backups_lose_what_is_over_its_term_and_the_record_says_so(
    services: Services, organiser: "Organiser", clock: "Clock", list_file: Path
) -> None:
    imported(services, organiser, list_file)
    list_file.unlink()
    folder = services.desk.path.parent
    copy = folder_of(services.desk.path) / "old.desk"
    copy.parent.mkdir()
    services.backups.backup(copy)
    broken = copy.with_name("broken.desk")
    broken.write_bytes(copy.read_bytes()[:5000])
    clock.move(days=60)
    organiser.answer(organiser.event("새해 모임"), "박도윤", email="doyun@mail.example")
    done, _ = services.retention.destroy(services.retention.due(), BY)
    assert done.unread == (broken,)
    assert [(entry.copies, entry.copies_left) for entry in services.retention.record()] == [(1, 1)]
    broken.unlink()
    assert files_with(folder, "땅콩알레르기표") == []
    assert "community.desk.backups/old.desk" in files_with(folder, "doyun@mail.example")


def test_what_was_cut_short_says_of_what_is_gone_how_many_backups_follow(
    services: Services, organiser: "Organiser", clock: "Clock", list_file: Path
) -> None:
    imported(services, organiser, list_file)
    copy = folder_of(services.desk.path) / "old.desk"
    copy.parent.mkdir()
    services.backups.backup(copy)
    copy.with_name("broken.desk").write_bytes(copy.read_bytes()[:5000])
    clock.move(days=60)

    def run_out_of_disk(done: int, total: int) -> None:
        if done == total:  # in the desk itself, once its needs are gone
            raise DeskError(ErrorCode.DISK_FULL)

    needs = [line for line in services.retention.due() if line.kind is NEEDS]
    with pytest.raises(DeskError):
        services.retention.destroy(needs, BY, progress=run_out_of_disk)
    assert people_due(services) == {}
    assert [(entry.copies, entry.copies_left) for entry in services.retention.record()] == [(1, 1)]


def test_a_deputy_of_one_group_destroys_nothing_of_another_and_backups_follow_who_may(
    services: Services, organiser: "Organiser", clock: "Clock", list_file: Path
) -> None:
    imported(services, organiser, list_file)
    copy = folder_of(services.desk.path) / "old.desk"
    copy.parent.mkdir()
    services.backups.backup(copy)
    mine = services.settings.group()
    services.operators.put("이하늘", DeskRole.HOST, BY)
    services.operators.put("박도윤", DeskRole.DEPUTY, BY, group=mine.uid)
    services.operators.sit("박도윤")
    clock.move(days=1200)
    due = services.retention.due()
    with pytest.raises(RuleError) as error:
        services.retention.destroy(due, BY)
    assert error.value.rule == "own_group_needed"
    assert services.retention.due() == due
    own = [line for line in due if line.group_id is not None]
    done, _ = services.retention.destroy(own, BY)
    assert [entry.copies for entry in done.entries] == [1]
    assert files_with(services.desk.path.parent, "땅콩알레르기표") == [list_file.name]
