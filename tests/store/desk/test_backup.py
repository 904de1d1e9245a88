"""The content of a desk as one state, for a backup that is written encrypted."""

from pathlib import Path

import pytest

from meetup_desk.domain.errors import RuleError
from meetup_desk.services.desk import encryption
from meetup_desk.services.services import Services
from meetup_desk.store.desk import backup
from meetup_desk.store.file.read_only import read_snapshot
from tests.conftest import Organiser


def test_what_is_written_meanwhile_is_not_in_the_content_and_does_not_wait(
    services: Services, organiser: Organiser, tmp_path: Path
) -> None:
    before = organiser.event("봄 모임")
    with services.desk.snapshot_file() as (_, file):
        for number in range(30):  # more than one checkpoint's worth of pages
            organiser.event(f"나중 모임 {number}")
        content = file.content()
    copy = tmp_path / "copy.desk"
    copy.write_bytes(content)
    with read_snapshot(copy) as db:
        assert db.column("SELECT title FROM event") == [before.title]
        assert db.value("PRAGMA integrity_check") == "ok"


def test_the_content_of_an_encrypted_desk_is_refused(services: Services, tmp_path: Path) -> None:
    desk = tmp_path / "copy.desk"
    services.backups.backup(desk)
    encryption.encrypt(desk, "correct horse battery staple", [f"word{number:04}" for number in range(2048)])
    from meetup_desk.store.desk.desk import Desk

    opened = Desk(desk)
    try:
        with pytest.raises(RuleError) as caught:
            backup.content(opened)
        assert caught.value.rule == "backup_is_encrypted"
    finally:
        opened.close()
        encryption.forget_keys()
