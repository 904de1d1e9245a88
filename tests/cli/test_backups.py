"""The desk's own backups from a terminal: made, listed, put back."""

import shutil
from pathlib import Path

from meetup_desk.files import age_files
from tests import age_format
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


def test_a_backup_is_encrypted_in_the_step_that_writes_it_and_restored_from_there(
    cli: Cli, tmp_path: Path
) -> None:
    key = tmp_path / "passphrase.txt"
    key.write_text("correct horse battery staple\n")
    cli.get("venue", "add", "--name", "가온문터")
    file = tmp_path / "monday.desk.age"
    done = cli.get("backup", tmp_path / "monday.desk", "--encrypt", "--file-passphrase-file", key)
    assert done["file"] == str(file)
    assert sorted(tmp_path.glob("monday*")) == [file]
    content = age_format.decrypt(file.read_bytes(), "correct horse battery staple")
    assert content.startswith(b"SQLite format 3\0")
    assert "가온문터".encode() in content
    age_files.forget()
    assert cli.refused("restore", file, "--force")["rule"] == "file_passphrase_needed"
    cli.get("venue", "add", "--name", "나중 홀")
    assert cli.get("restore", file, "--force", "--file-passphrase-file", key)["ok"] is True
    assert [venue["name"] for venue in cli.get("venue", "list")] == ["가온문터"]
    age_files.forget()


def test_what_is_no_desk_is_not_restored_from_an_encrypted_file(cli: Cli, tmp_path: Path) -> None:
    key = tmp_path / "passphrase.txt"
    key.write_text("correct horse battery staple\n")
    file = tmp_path / "people.csv.age"
    file.write_bytes(age_format.encrypt(b"name\n", "correct horse battery staple"))
    refused = cli.refused("restore", file, "--force", "--file-passphrase-file", key)
    assert refused["error"] == "desk_foreign"
    assert file.name in refused["message"]
    assert cli.get("check")["ok"] is True
    age_files.forget()
