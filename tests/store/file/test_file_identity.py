"""A desk whose file is taken away, replaced, moved or named twice: nothing that was said is lost."""

import os
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from meetup_desk.domain.errors import DeskError, ErrorCode
from meetup_desk.services.desk import desk_settings
from meetup_desk.services.desk.backups import Backups, restore
from meetup_desk.services.desk.desk_settings import DeskSettings
from meetup_desk.store import settings
from meetup_desk.store.desk import integrity
from meetup_desk.store.desk.desk import Desk
from meetup_desk.words.say import say_error

pytestmark = pytest.mark.skipif(
    os.name == "nt", reason="a file that is open is neither replaced nor moved there, and links need rights"
)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "here" / "a.desk"
    path.parent.mkdir()
    desk_settings.make(path, name="가온", lang="ko", tz="Asia/Seoul").close()
    return path


@pytest.fixture
def desk(path: Path) -> Iterator[Desk]:
    desk = Desk(path)
    desk.hold()
    yield desk
    desk.close()


def _write(desk: Desk, value: str) -> None:
    with desk.change("test", "organiser") as db:
        settings.put(db, "x", value)


def _value(path: Path) -> str:
    desk = Desk(path)
    try:
        with desk.reading() as db:
            return settings.get(db, "x", "")
    finally:
        desk.close()


def _refused(desk: Desk, value: str = "after") -> DeskError:
    with pytest.raises(DeskError) as refused:
        _write(desk, value)
    assert refused.value.code is ErrorCode.DESK_REPLACED
    for lang in ("ko", "en"):
        assert "a.desk" in say_error(refused.value.code, refused.value.reason, lang, **refused.value.facts)
    return refused.value


def _rescued(path: Path) -> Path:
    (rescued,) = path.parent.glob("a.rescued-*.desk")
    return rescued


def _replace(path: Path) -> None:
    other = path.with_name("backup")
    shutil.copy(path, other)
    other.replace(path)


def test_what_was_written_before_another_file_took_the_place_is_in_a_desk_beside(
    desk: Desk, path: Path
) -> None:
    _replace(path)
    refused = _refused(desk)
    assert (refused.reason, refused.facts["rescued"]) == ("replaced", _rescued(path).name)
    desk.close()
    assert integrity.problems(_rescued(path)) == []


def test_the_last_thing_written_is_rescued_and_the_refused_one_is_not(desk: Desk, path: Path) -> None:
    _write(desk, "before")
    _replace(path)
    _refused(desk)
    _refused(desk)  # is saved once
    desk.close()
    assert _value(_rescued(path)) == "before"
    assert _value(path) == ""


def test_the_other_file_does_not_take_up_the_log_of_the_one_before(desk: Desk, path: Path) -> None:
    _write(desk, "before")
    _replace(path)
    taken = path.read_bytes()
    _refused(desk)
    assert _value(path) == ""  # asked while the first one is still open
    desk.close()
    assert (path.read_bytes(), integrity.problems(path)) == (taken, [])
    assert not list(path.parent.glob("a.desk-*"))


def test_a_desk_that_only_closes_rescues_what_was_written(desk: Desk, path: Path) -> None:
    _write(desk, "before")
    _replace(path)
    desk.close()
    assert _value(_rescued(path)) == "before"


def test_reading_does_not_show_another_file_as_if_it_were_the_same(desk: Desk, path: Path) -> None:
    assert DeskSettings(desk).name == "가온"
    _replace(path)
    with pytest.raises(DeskError) as refused:
        _ = DeskSettings(desk).name
    assert refused.value.reason == "replaced"
    assert _rescued(path).exists()


def test_a_deleted_desk_is_rescued(desk: Desk, path: Path) -> None:
    _write(desk, "before")
    path.unlink()
    assert _refused(desk).reason == "deleted"
    desk.close()
    assert _value(_rescued(path)) == "before"


@pytest.mark.parametrize("what", ["file", "folder"])
def test_a_moved_desk_has_everything_in_it_and_goes_on_when_it_is_back(
    desk: Desk, path: Path, what: str
) -> None:
    _write(desk, "before")
    moved = path if what == "file" else path.parent
    away = moved.with_name("away")
    moved.rename(away)
    assert _refused(desk).reason == "moved"
    shutil.copy(away if what == "file" else away / path.name, away.parent / "copy.desk")  # without its log
    assert _value(away.parent / "copy.desk") == "before"
    away.rename(moved)
    _write(desk, "after")
    desk.close()
    assert _value(path) == "after"
    assert not list(path.parent.glob("*rescued*"))


@pytest.mark.parametrize("suffix", ["-wal", "-shm"])
def test_a_desk_whose_log_was_taken_away_has_everything_in_it(desk: Desk, path: Path, suffix: str) -> None:
    _write(desk, "before")
    path.with_name(path.name + suffix).unlink()
    assert _refused(desk).reason == "log_gone"
    shutil.copy(path, path.with_name("copy.desk"))
    assert _value(path.with_name("copy.desk")) == "before"
    desk.close()
    assert (_value(path), integrity.problems(path)) == ("before", [])


def test_what_cannot_be_rescued_yet_is_rescued_later(desk: Desk, path: Path) -> None:
    _write(desk, "before")
    shutil.rmtree(path.parent)
    assert _refused(desk).reason == "unsaved"
    path.parent.mkdir()
    assert _refused(desk).reason == "deleted"
    desk.close()
    assert _value(_rescued(path)) == "before"


def test_nothing_is_backed_up_from_another_file(desk: Desk, path: Path, tmp_path: Path) -> None:
    _replace(path)
    with pytest.raises(DeskError) as refused:
        Backups(desk).backup(tmp_path / "backup.desk")
    assert refused.value.code is ErrorCode.DESK_REPLACED
    assert not (tmp_path / "backup.desk").exists()


def test_a_desk_with_a_second_name_is_refused_until_it_has_one(path: Path) -> None:
    second = path.with_name("b.desk")
    os.link(path, second)
    for name in (path, second):
        with pytest.raises(DeskError) as refused:
            Desk(name)
        assert (refused.value.code, refused.value.reason) == (ErrorCode.NOT_WRITABLE, "linked")
    second.unlink()
    Desk(path).close()


def test_a_symbolic_link_leads_to_the_same_lock(desk: Desk, path: Path, tmp_path: Path) -> None:
    link = tmp_path / "link.desk"
    link.symlink_to(path)
    other = Desk(link)
    with pytest.raises(DeskError) as refused:
        other.hold()
    other.close()
    assert refused.value.code is ErrorCode.DESK_BUSY
    assert DeskSettings(desk).name == "가온"


def test_no_backup_takes_the_place_of_a_desk_that_is_open(desk: Desk, path: Path, tmp_path: Path) -> None:
    other = desk_settings.make(tmp_path / "other.desk", name="다른 모임", lang="ko", tz="Asia/Seoul")
    with pytest.raises(DeskError) as refused:
        Backups(other).backup(path)
    other.close()
    assert refused.value.code is ErrorCode.DESK_BUSY
    assert DeskSettings(desk).name == "가온"


@pytest.mark.parametrize("suffix", ["-wal", "-journal"])
def test_a_log_that_was_left_beside_is_not_written_into_another_file(path: Path, suffix: str) -> None:
    left = path.with_name(f"new.desk{suffix}")
    for put in (_make, _back_up, _restore):
        left.write_bytes(b"of another file")
        put(path, path.with_name("new.desk"))
        assert not left.exists()
        path.with_name("new.desk").unlink()


def _make(_path: Path, new: Path) -> None:
    desk_settings.make(new, name="새 모임", lang="ko", tz="Asia/Seoul").close()


def _back_up(path: Path, new: Path) -> None:
    desk = Desk(path)
    Backups(desk).backup(new)
    desk.close()


def _restore(path: Path, new: Path) -> None:
    restore(path, new, force=True)


def test_restoring_over_a_symbolic_link_asks_whoever_has_what_it_leads_to(
    desk: Desk, path: Path, tmp_path: Path
) -> None:
    Backups(desk).backup(tmp_path / "backup.desk")
    link = tmp_path / "link.desk"
    link.symlink_to(path)
    with pytest.raises(DeskError) as refused:
        restore(tmp_path / "backup.desk", link, force=True)
    assert refused.value.code is ErrorCode.DESK_BUSY


@pytest.mark.parametrize("name", ["x" * 300, "a\0b"])
def test_a_name_that_no_file_can_have_is_refused(tmp_path: Path, name: str) -> None:
    with pytest.raises(DeskError) as refused:
        Desk(tmp_path / name)
    assert refused.value.code in (ErrorCode.FILE_UNREADABLE, ErrorCode.DESK_MISSING)
