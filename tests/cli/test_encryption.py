"""An encrypted desk from the terminal: `desk encrypt|decrypt|passphrase|words|recover|keyring`."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from meetup_desk.services.desk import encryption
from tests.cli.conftest import Cli
from tests.memory_keyring import MemoryKeyring


@pytest.fixture(autouse=True)
def _no_keys() -> Iterator[None]:
    encryption.forget_keys()
    yield
    encryption.forget_keys()


@pytest.fixture
def passphrase(tmp_path: Path) -> Path:
    return _written(tmp_path / "passphrase.txt", "correct horse battery staple")


def _written(path: Path, text: str) -> Path:
    path.write_text(f"{text}\n", "utf-8")
    return path


def test_an_encrypted_desk_works_as_before_with_its_passphrase(cli: Cli, passphrase: Path) -> None:
    cli.get("venue", "add", "--name", "가온 홀")
    done = cli.get("desk", "encrypt", "--passphrase-file", passphrase)
    assert len(done["recovery_words"].split()) == 24
    assert done["encrypted"] is True
    encryption.forget_keys()
    assert cli.refused("venue", "list")["error"] == "desk_locked"
    encryption.forget_keys()
    [venue] = cli.get("venue", "list", "--passphrase-file", passphrase)
    assert venue["name"] == "가온 홀"


def test_the_environment_names_the_passphrase_for_scripts(
    cli: Cli, passphrase: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    cli.get("desk", "encrypt", "--passphrase-file", passphrase)
    encryption.forget_keys()
    monkeypatch.setenv("MEETUP_DESK_PASSPHRASE_FILE", str(passphrase))
    assert cli.get("check")["ok"] is True


def test_a_key_file_that_is_missing_is_named(cli: Cli, passphrase: Path) -> None:
    done = cli.get("desk", "encrypt", "--passphrase-file", passphrase)
    encryption.forget_keys()
    Path(done["key_file"]).unlink()
    refused = cli.refused("check", "--passphrase-file", passphrase)
    assert refused["error"] == "desk_locked"
    assert Path(done["key_file"]).name in refused["message"]


def test_decrypting_needs_the_passphrase(cli: Cli, passphrase: Path, tmp_path: Path) -> None:
    cli.get("desk", "encrypt", "--passphrase-file", passphrase)
    encryption.forget_keys()
    wrong = _written(tmp_path / "wrong.txt", "some other words here")
    assert cli.refused("desk", "decrypt", "--passphrase-file", wrong)["error"] == "desk_locked"
    assert encryption.is_encrypted(cli.desk)
    cli.get("desk", "decrypt", "--passphrase-file", passphrase)
    assert not encryption.is_encrypted(cli.desk)
    assert cli.get("venue", "list") == []


def test_the_recovery_words_set_a_new_passphrase(cli: Cli, passphrase: Path, tmp_path: Path) -> None:
    words = cli.get("desk", "encrypt", "--passphrase-file", passphrase)["recovery_words"]
    shown = cli.get("desk", "words", "--passphrase-file", passphrase)["recovery_words"]
    assert shown == words
    encryption.forget_keys()
    printed = _written(tmp_path / "words.txt", words.replace(" ", "\n"))
    new = _written(tmp_path / "new.txt", "seven quiet rivers bend")
    cli.get("desk", "recover", "--words-file", printed, "--new-passphrase-file", new)
    encryption.forget_keys()
    assert cli.get("venue", "list", "--passphrase-file", new) == []
    encryption.forget_keys()
    assert cli.refused("venue", "list", "--passphrase-file", passphrase)["error"] == "desk_locked"


def test_a_changed_passphrase_replaces_the_old_one(cli: Cli, passphrase: Path, tmp_path: Path) -> None:
    cli.get("desk", "encrypt", "--passphrase-file", passphrase)
    new = _written(tmp_path / "new.txt", "seven quiet rivers bend")
    changed = ("desk", "passphrase", "--passphrase-file", passphrase, "--new-passphrase-file", new)
    assert cli.get(*changed) == {"encrypted": True}
    assert cli.refused(*changed)["error"] == "desk_locked"


def test_a_plain_desk_has_no_passphrase_to_change(cli: Cli, passphrase: Path) -> None:
    refused = cli.refused("desk", "decrypt", "--passphrase-file", passphrase)
    assert refused["rule"] == "desk_is_plain"


def test_a_plain_desk_is_said_before_anything_is_asked(
    cli: Cli, passphrase: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def ask(_question: str) -> str:
        raise AssertionError("nothing is to be asked")

    monkeypatch.setattr("meetup_desk.cli.terminal.unlocking.can_ask", lambda: True)
    monkeypatch.setattr("getpass.getpass", ask)
    for verb in (("words",), ("passphrase",), ("recover", "--words-file", passphrase)):
        assert cli.refused("desk", *verb)["rule"] == "desk_is_plain"
    cli.get("desk", "encrypt", "--passphrase-file", passphrase)
    assert cli.refused("desk", "encrypt")["rule"] == "desk_is_encrypted"


def test_without_a_terminal_a_missing_passphrase_is_said(cli: Cli, monkeypatch: pytest.MonkeyPatch) -> None:
    refused = cli.refused("desk", "encrypt")
    assert refused["rule"] == "passphrase_unasked"


def test_a_wrong_passphrase_typed_is_asked_again_after_a_growing_pause(
    cli: Cli, passphrase: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    cli.get("desk", "encrypt", "--passphrase-file", passphrase)
    encryption.forget_keys()
    typed = iter(["wrong", "wrong again", "correct horse battery staple"])
    pauses: list[float] = []
    monkeypatch.setattr("meetup_desk.cli.terminal.unlocking.can_ask", lambda: True)
    monkeypatch.setattr("getpass.getpass", lambda _question: next(typed))
    monkeypatch.setattr("time.sleep", pauses.append)
    assert cli("venue", "list").code == 0
    assert pauses == [1.0, 2.0]


def test_an_encrypted_backup_is_restored_with_its_passphrase(
    cli: Cli, passphrase: Path, tmp_path: Path
) -> None:
    cli.get("venue", "add", "--name", "가온 홀")
    cli.get("desk", "encrypt", "--passphrase-file", passphrase)
    stick = tmp_path / "stick"
    stick.mkdir()
    cli.get("backup", stick / "copy.desk")
    encryption.forget_keys()
    elsewhere = tmp_path / "elsewhere.desk"
    cli.get(
        *("restore", stick / "copy.desk", "--desk", elsewhere, "--passphrase-file", passphrase),
    )
    [venue] = cli.get("venue", "list", "--desk", elsewhere)
    assert venue["name"] == "가온 홀"


def test_a_pack_of_an_encrypted_desk_has_a_passphrase_of_its_own(
    cli: Cli, passphrase: Path, tmp_path: Path
) -> None:
    event = cli.event()
    cli.get("desk", "encrypt", "--passphrase-file", passphrase)
    encryption.forget_keys()
    of_pack = _written(tmp_path / "pack.txt", "seven quiet rivers bend")
    pack = tmp_path / "back.pack"
    made = ("door", "pack", "--event", event, "--door", "후문", "--out", pack)
    cli.get("--passphrase-file", passphrase, *made, "--passphrase-file", of_pack)
    wrong = cli("--json", "door", "scan", pack, "--passphrase-file", passphrase, "0000")
    right = cli("--json", "door", "scan", pack, "--passphrase-file", of_pack, "0000")
    assert (wrong.code, right.code) == (1, 0)


def test_the_keyring_opens_the_desk_until_it_is_turned_off(
    cli: Cli, passphrase: Path, memory_keyring: MemoryKeyring
) -> None:
    cli.get("desk", "encrypt", "--passphrase-file", passphrase)
    encryption.forget_keys()
    assert cli.refused("desk", "keyring", "on")["error"] == "desk_locked"
    assert cli.get("desk", "keyring", "on", "--passphrase-file", passphrase) == {"remembered": True}
    encryption.forget_keys()
    assert cli.get("venue", "list") == []
    encryption.forget_keys()
    memory_keyring.locked = True
    assert "keyring" in cli.refused("venue", "list")["message"]
    assert cli.get("venue", "list", "--passphrase-file", passphrase) == []
    assert cli.refused("desk", "keyring", "off")["rule"] == "keyring_unavailable"
    memory_keyring.locked = False
    assert cli.get("desk", "keyring", "off") == {"remembered": False}
    assert memory_keyring.secrets == {}
    encryption.forget_keys()
    assert cli.refused("venue", "list")["error"] == "desk_locked"


def test_a_plain_desk_needs_no_keyring(cli: Cli, memory_keyring: MemoryKeyring) -> None:
    assert cli.refused("desk", "keyring", "on")["rule"] == "desk_is_plain"
    assert memory_keyring.asked == 0
