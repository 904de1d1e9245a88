"""The desk's own backups from a terminal: made, listed, put back."""

import shutil
from pathlib import Path

from tests.cli.conftest import Cli


def test_own_backups_are_made_when_something_changed_and_listed(cli: Cli) -> None:
    made = cli.get("backup", "--auto")
    assert Path(made["file"]).is_file()
    assert cli.get("backup", "--auto")["file"] is None
    listed = cli.get("backup", "list")
    assert [(one["file"], one["second"]) for one in listed] == [(made["file"], False)]
    assert listed[0]["at"].endswith("+09:00")


def test_a_second_place_gets_them_too(cli: Cli, tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    cli.get("backup", "--place", stick, "--auto")
    assert sorted(one["second"] for one in cli.get("backup", "list")) == [False, True]


def test_a_damaged_desk_is_restored_from_its_newest_good_backup(cli: Cli) -> None:
    cli.get("venue", "add", "--name", "가온문터")
    cli.get("backup", "--auto")
    cli.desk.write_bytes(b"SQLite format 3\0" + b"x" * 5000)
    done = cli.get("backup", "restore")
    assert Path(done["kept"]).is_file()
    assert [venue["name"] for venue in cli.get("venue", "list")] == ["가온문터"]


def test_a_desk_without_backups_says_so(cli: Cli) -> None:
    assert cli.get("backup", "list") == []
    shutil.rmtree(cli.desk.with_name(cli.desk.name + ".backups"), ignore_errors=True)
    assert cli.refused("backup", "restore")["error"] == "file_missing"
    assert cli("backup").code == 2


def test_photos_and_files_are_said_to_be_in_no_backup(cli: Cli, tmp_path: Path) -> None:
    folder = cli.desk.with_name(f"{cli.desk.stem} materials")
    assert str(folder) not in cli("backup", tmp_path / "a.desk").out
    folder.mkdir()
    (folder / "photo.jpg").write_bytes(b"jpg")
    assert str(folder) in cli("backup", tmp_path / "b.desk").out
    assert str(folder) in cli("restore", tmp_path / "b.desk", "--force").out
