"""A desk that makes room for its backup comes back where that one does not arrive."""

import errno
from contextlib import suppress
from pathlib import Path

import pytest

from meetup_desk.domain.errors import DeskError, ErrorCode
from meetup_desk.services.services import Services
from meetup_desk.store.desk import backup
from meetup_desk.store.desk.desk import Desk
from meetup_desk.store.desk.set_aside import setting_aside
from meetup_desk.words.say import say_error


def test_a_restore_that_fails_at_its_last_step_leaves_the_desk_in_its_place(
    services: Services, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk, copy = services.desk.path, tmp_path / "copy.desk"
    services.desk.close()
    backup.copy_verified(desk, copy)

    def full(_new: Path, _path: Path) -> None:
        raise OSError(errno.ENOSPC, "full")

    monkeypatch.setattr(backup.copies, "flush_before_rename", full)
    with pytest.raises(DeskError) as refused:
        backup.restore(copy, desk, force=True)
    assert refused.value.code is ErrorCode.DISK_FULL
    assert not list(tmp_path.glob("*.before-restore-*"))
    Desk(desk).close()


@pytest.mark.parametrize("name", ["meetup.desk", "[봄].desk"])
def test_a_desk_that_a_killed_restore_left_aside_is_named_and_opens_from_there(
    services: Services, tmp_path: Path, name: str
) -> None:
    desk = tmp_path / name
    services.desk.close()
    services.desk.path.rename(desk)
    with suppress(SystemExit), setting_aside(desk) as aside:
        aside.make_room()
        kept = aside.kept
        aside.kept = None  # who is killed puts nothing back
        raise SystemExit
    assert kept is not None
    kept.with_name(f"{kept.name}-wal").touch()
    with pytest.raises(DeskError) as missing:
        Desk(desk)
    error = missing.value
    assert (error.code, error.reason) == (ErrorCode.DESK_MISSING, "set_aside")
    assert Path(str(error.facts["folder"])) / str(error.facts["rescued"]) == kept
    for lang in ("en", "ko"):
        assert kept.name in say_error(error.code, error.reason, lang, **error.facts)
    Desk(kept).close()


def test_the_wal_goes_and_comes_with_its_desk(tmp_path: Path) -> None:
    parts = [tmp_path / f"meetup.desk{suffix}" for suffix in ("", "-wal", "-shm")]
    for part in parts:
        part.write_text(part.name)
    with pytest.raises(KeyboardInterrupt), setting_aside(parts[0]) as aside:
        aside.make_room()
        assert aside.kept is not None
        assert aside.kept.with_name(f"{aside.kept.name}-wal").read_text() == "meetup.desk-wal"
        assert not any(part.exists() for part in parts)
        raise KeyboardInterrupt
    assert [part.read_text() for part in parts] == [part.name for part in parts]
    assert sorted(tmp_path.iterdir()) == sorted(parts)
