"""A desk whose key the system's keyring holds: it opens without the passphrase, here and nowhere else."""

import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from meetup_desk.app import paths
from meetup_desk.domain.errors import DeskError, RuleError
from meetup_desk.services.desk import desk_file, desk_settings, encryption, remembered_key
from meetup_desk.store.desk.desk import Desk
from tests.memory_keyring import MemoryKeyring

FOUR_WORDS = "correct horse battery staple"
WORDS = paths.word_list("en")


@pytest.fixture(autouse=True)
def _no_keys() -> Iterator[None]:
    encryption.forget_keys()
    yield
    encryption.forget_keys()


@pytest.fixture
def desk(tmp_path: Path, memory_keyring: MemoryKeyring) -> Path:
    """A locked desk that is remembered."""
    path = tmp_path / "here" / "meetup.desk"
    path.parent.mkdir()
    desk_settings.make(path, name="가온 모임", lang="ko", tz="Asia/Seoul").close()
    encryption.encrypt(path, FOUR_WORDS, WORDS)
    remembered_key.remember(path)
    encryption.forget_keys()
    return path


def opens(path: Path) -> bool:
    Desk(path).close()
    return True


def refused(path: Path) -> str:
    with pytest.raises(DeskError) as error:
        remembered_key.unlock(path)
    return error.value.reason


def test_the_keyring_opens_the_desk(desk: Path) -> None:
    remembered_key.unlock(desk)
    assert opens(desk)


def test_neither_the_passphrase_nor_the_key_lies_where_it_could_be_read(
    desk: Path, memory_keyring: MemoryKeyring
) -> None:
    [secret] = memory_keyring.secrets.values()
    assert FOUR_WORDS not in secret
    for file in desk.parent.rglob("*"):
        if file.is_file():
            assert secret.encode() not in file.read_bytes()
            assert bytes.fromhex(secret) not in file.read_bytes()


def test_another_passphrase_changes_nothing_about_it(desk: Path) -> None:
    encryption.change_passphrase(desk, FOUR_WORDS, "seven quiet rivers bend")
    remembered_key.unlock(desk)
    assert opens(desk)


def test_decrypting_takes_the_key_out_of_the_keyring(desk: Path, memory_keyring: MemoryKeyring) -> None:
    remembered_key.unlock(desk)
    encryption.decrypt(desk)
    assert memory_keyring.secrets == {}
    assert not remembered_key.is_remembered(desk)


def test_a_keyring_that_is_locked_while_the_desk_is_decrypted_can_be_cleaned_later(
    desk: Path, memory_keyring: MemoryKeyring
) -> None:
    remembered_key.unlock(desk)
    memory_keyring.locked = True
    encryption.decrypt(desk)
    assert opens(desk)
    memory_keyring.locked = False
    remembered_key.forget(desk)
    assert memory_keyring.secrets == {}


@pytest.mark.parametrize("secret", [None, "no key", "00", "00" * 32])
def test_an_entry_that_is_gone_old_or_wrong_asks_for_the_passphrase(
    desk: Path, memory_keyring: MemoryKeyring, secret: str | None
) -> None:
    [name] = memory_keyring.secrets
    if secret is None:
        memory_keyring.secrets.clear()
    else:
        memory_keyring.secrets[name] = secret
    assert refused(desk) == "keyring_other"
    encryption.unlock(desk, FOUR_WORDS)
    assert opens(desk)


def test_a_keyring_that_stays_locked_asks_for_the_passphrase(
    desk: Path, memory_keyring: MemoryKeyring
) -> None:
    memory_keyring.locked = True
    assert refused(desk) == "keyring_unread"
    encryption.unlock(desk, FOUR_WORDS)
    assert opens(desk)


def test_a_keyring_that_refuses_leaves_the_desk_as_it_was(desk: Path, memory_keyring: MemoryKeyring) -> None:
    remembered_key.forget(desk)
    encryption.unlock(desk, FOUR_WORDS)
    memory_keyring.locked = True
    with pytest.raises(RuleError) as error:
        remembered_key.remember(desk)
    assert error.value.rule == "keyring_unavailable"
    assert not remembered_key.is_remembered(desk)


def test_on_another_computer_a_copy_asks_for_the_passphrase(
    desk: Path, memory_keyring: MemoryKeyring
) -> None:
    copy = shutil.copytree(desk.parent, desk.parent.parent / "there") / desk.name
    memory_keyring.secrets = {}
    assert refused(copy) == "keyring_other"


def test_a_copy_that_opens_with_the_same_key_opens_too(desk: Path) -> None:
    copy = shutil.copy(desk, desk.with_name("backup.desk"))
    remembered_key.unlock(desk, Path(copy))
    assert opens(Path(copy))


def test_a_desk_that_was_moved_is_remembered_where_it_is_now(desk: Path) -> None:
    remembered_key.unlock(desk)
    target = desk_file.move(desk, desk.parent.parent / "there" / "moved.desk")
    encryption.forget_keys()
    remembered_key.unlock(target)
    assert opens(target)
    assert not remembered_key.is_remembered(desk)


def test_a_plain_desk_has_no_key_to_remember(tmp_path: Path, memory_keyring: MemoryKeyring) -> None:
    path = tmp_path / "plain.desk"
    desk_settings.make(path, name="가온 모임", lang="ko", tz="Asia/Seoul").close()
    with pytest.raises(RuleError) as error:
        remembered_key.remember(path)
    assert error.value.rule == "desk_is_plain"
    assert memory_keyring.asked == 0


def test_a_file_of_somebody_else_names_no_entry(desk: Path) -> None:
    desk.with_name("meetup.desk.keyring").write_bytes(b"../../x" * 9)
    assert not remembered_key.is_remembered(desk)


def test_nothing_of_a_keyring_is_imported_before_one_is_asked() -> None:
    code = (
        "import sys, meetup_desk.services.desk.encryption, meetup_desk.app.desk_unlocking;"
        "sys.exit('keyring' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False, timeout=60).returncode == 0
