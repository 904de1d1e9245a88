"""An encrypted desk: nothing readable without a secret, everything as before with one."""

import itertools
import os
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from meetup_desk.app import paths
from meetup_desk.domain.errors import DeskError, ErrorCode, RuleError
from meetup_desk.files import disk
from meetup_desk.services.desk import backups, desk_file, desk_settings, encryption, key_file
from meetup_desk.services.desk.automatic_backups import AutomaticBackups
from meetup_desk.services.desk.recovery_words import from_words, to_words
from meetup_desk.store.desk import integrity
from meetup_desk.store.desk.desk import Desk
from meetup_desk.store.file import header
from tests.conftest import Clock

FOUR_WORDS = "correct horse battery staple"
WORDS = paths.word_list("ko")
LISTS = [paths.word_list("en"), WORDS]


@pytest.fixture(autouse=True)
def _no_keys() -> Iterator[None]:
    encryption.forget_keys()
    yield
    encryption.forget_keys()


@pytest.fixture
def desk(tmp_path: Path) -> Path:
    path = tmp_path / "모임.desk"
    desk_settings.make(path, name="가온누리 모임", lang="ko", tz="Asia/Seoul").close()
    return path


def name_of(path: Path) -> str:
    opened = Desk(path)
    try:
        return desk_settings.DeskSettings(opened).name
    finally:
        opened.close()


def test_without_the_passphrase_nothing_opens_it_and_nothing_is_read(desk: Path) -> None:
    encryption.encrypt(desk, FOUR_WORDS, WORDS)
    encryption.forget_keys()
    with pytest.raises(DeskError) as locked:
        Desk(desk)
    assert locked.value.code is ErrorCode.DESK_LOCKED
    for file in desk.parent.rglob("*"):
        if file.is_file():
            assert "가온누리".encode() not in file.read_bytes(), file.name


def test_the_header_still_says_that_it_is_a_desk_of_this_version(desk: Path) -> None:
    encryption.encrypt(desk, FOUR_WORDS, WORDS)
    assert header.check_is_desk(desk) == header.SCHEMA_VERSION
    assert encryption.is_encrypted(desk)


def test_the_passphrase_opens_it_however_it_is_typed(desk: Path) -> None:
    encryption.encrypt(desk, FOUR_WORDS, WORDS)
    encryption.forget_keys()
    encryption.unlock(desk, "  Correct HORSE battery  staple ")
    assert name_of(desk) == "가온누리 모임"
    assert integrity.problems(desk) == []


def test_a_wrong_passphrase_is_told_from_a_missing_key_file(desk: Path) -> None:
    encryption.encrypt(desk, FOUR_WORDS, WORDS)
    encryption.forget_keys()
    with pytest.raises(DeskError) as wrong:
        encryption.unlock(desk, "wrong horse battery staple")
    key_file.path_of(desk).unlink()
    with pytest.raises(DeskError) as missing:
        encryption.unlock(desk, FOUR_WORDS)
    assert (wrong.value.reason, missing.value.reason) == ("wrong", "no_key")


def test_recovery_words_open_it_without_its_key_file_and_set_a_new_passphrase(desk: Path) -> None:
    words = encryption.encrypt(desk, FOUR_WORDS, WORDS).recovery_words
    encryption.forget_keys()
    key_file.path_of(desk).unlink()
    printed = "\n".join(f"{number}. {word}" for number, word in enumerate(words, 1))
    encryption.recover(desk, printed, LISTS, "another horse battery staple")
    encryption.forget_keys()
    encryption.unlock(desk, "another horse battery staple")
    assert name_of(desk) == "가온누리 모임"
    assert encryption.recovery_words(desk, "another horse battery staple", WORDS) == words


def test_words_of_another_desk_change_nothing(desk: Path) -> None:
    encryption.encrypt(desk, FOUR_WORDS, WORDS)
    before = key_file.path_of(desk).read_bytes()
    with pytest.raises(DeskError) as refused:
        encryption.recover(desk, " ".join(to_words(os.urandom(32), WORDS)), LISTS, FOUR_WORDS)
    assert refused.value.reason == "other_words"
    assert key_file.path_of(desk).read_bytes() == before


def test_a_new_passphrase_shuts_the_old_one_out(desk: Path) -> None:
    encryption.encrypt(desk, FOUR_WORDS, WORDS)
    encryption.change_passphrase(desk, FOUR_WORDS, "seven quiet rivers bend")
    encryption.forget_keys()
    with pytest.raises(DeskError):
        encryption.unlock(desk, FOUR_WORDS)
    encryption.unlock(desk, "seven quiet rivers bend")
    assert name_of(desk) == "가온누리 모임"


def test_an_easy_passphrase_is_refused_and_the_desk_stays_plain(desk: Path) -> None:
    with pytest.raises(RuleError):
        encryption.encrypt(desk, "1234", WORDS)
    assert not encryption.is_encrypted(desk)
    assert not key_file.path_of(desk).exists()


def test_decrypting_gives_the_same_desk_back(desk: Path) -> None:
    encryption.encrypt(desk, FOUR_WORDS, WORDS)
    encryption.decrypt(desk)
    encryption.forget_keys()
    assert name_of(desk) == "가온누리 모임"
    assert integrity.problems(desk) == []


def test_cancelling_leaves_the_desk_as_it_was(desk: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("meetup_desk.store.desk.encryption._STEPS", 10)
    looks = itertools.count()
    with pytest.raises(DeskError) as stopped:
        encryption.encrypt(desk, FOUR_WORDS, WORDS, cancelled=lambda: next(looks) > 3)
    assert stopped.value.code is ErrorCode.CANCELLED
    assert not encryption.is_encrypted(desk)
    assert name_of(desk) == "가온누리 모임"
    assert [*desk.parent.glob("*.key"), *desk.parent.glob(".*")] == []


def test_an_open_desk_is_not_encrypted_under_its_user(desk: Path) -> None:
    key_file.path_of(desk).write_bytes(b"of another who was faster")
    opened = Desk(desk)
    opened.hold()
    with pytest.raises(DeskError) as busy:
        encryption.encrypt(desk, FOUR_WORDS, WORDS)
    opened.close()
    assert [path.read_bytes() for path in desk.parent.glob("*.key")] == [b"of another who was faster"]
    assert busy.value.code is ErrorCode.DESK_BUSY
    assert not encryption.is_encrypted(desk)


def test_the_plain_file_is_overwritten(desk: Path, tmp_path: Path) -> None:
    second_name = tmp_path / "evidence"
    os.link(desk, second_name)  # whoever looks at the disk's old blocks
    assert "가온누리".encode() in second_name.read_bytes()
    assert encryption.encrypt(desk, FOUR_WORDS, WORDS).overwritten
    assert "가온누리".encode() not in second_name.read_bytes()


def test_backups_of_the_time_before_are_encrypted_too(desk: Path, tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    opened = Desk(desk)
    settings = desk_settings.DeskSettings(opened)
    automatic = AutomaticBackups(opened, settings)
    automatic.choose_second_place(str(stick), "cli")
    automatic.run()
    newest = automatic.list()[0].path
    opened.close()
    backups.restore(newest, desk, force=True)  # keeps the desk of now beside it
    done = encryption.encrypt(desk, FOUR_WORDS, WORDS)
    assert done.plain_copies == []
    for file in tmp_path.rglob("*"):
        if file.is_file():
            assert "가온누리".encode() not in file.read_bytes(), file.name
    encryption.forget_keys()
    [copy] = stick.rglob("*.desk")
    encryption.unlock(copy, FOUR_WORDS)
    assert name_of(copy) == "가온누리 모임"


def test_a_second_name_that_a_kill_has_left_does_not_keep_the_desk_closed(desk: Path) -> None:
    room = desk.with_name(f".{desk.name}.0123abcd.part")
    room.mkdir()
    os.link(desk, room / "old")  # as where no open file can be replaced
    assert name_of(desk) == "가온누리 모임"
    assert not room.exists()


def test_a_key_whose_words_were_shown_before_is_the_one_that_is_used(desk: Path) -> None:
    key = encryption.new_key()
    assert encryption.encrypt(desk, FOUR_WORDS, WORDS, key=key).recovery_words == to_words(key, WORDS)


def test_an_encrypted_desk_that_is_moved_opens_with_its_passphrase(desk: Path, tmp_path: Path) -> None:
    encryption.encrypt(desk, FOUR_WORDS, WORDS)
    moved = desk_file.move(desk, tmp_path / "elsewhere" / "모임.desk")
    encryption.forget_keys()
    encryption.unlock(moved, FOUR_WORDS)
    assert name_of(moved) == "가온누리 모임"


def test_a_backup_is_encrypted_and_opens_elsewhere_with_the_same_passphrase(
    desk: Path, tmp_path: Path
) -> None:
    encryption.encrypt(desk, FOUR_WORDS, WORDS)
    stick = tmp_path / "stick"
    stick.mkdir()
    opened = Desk(desk)
    backups.Backups(opened).backup(stick / "copy.desk")
    opened.close()
    encryption.forget_keys()
    assert encryption.is_encrypted(stick / "copy.desk")
    encryption.unlock(stick / "copy.desk", FOUR_WORDS)
    assert name_of(stick / "copy.desk") == "가온누리 모임"


def test_restoring_an_encrypted_backup_keeps_its_passphrase_and_that_of_the_old_desk(
    desk: Path, tmp_path: Path
) -> None:
    encryption.encrypt(desk, FOUR_WORDS, WORDS)
    stick = tmp_path / "stick"
    stick.mkdir()
    for file in (desk, key_file.path_of(desk)):
        shutil.copy(file, stick / file.name)
    encryption.change_passphrase(desk, FOUR_WORDS, "seven quiet rivers bend")
    kept = backups.restore(stick / desk.name, desk, force=True)
    assert kept is not None
    for passphrase in (FOUR_WORDS, "seven quiet rivers bend"):
        encryption.forget_keys()
        encryption.unlock(desk, passphrase)
        assert name_of(desk) == "가온누리 모임"
    assert name_of(kept) == "가온누리 모임"


def test_a_backup_of_a_time_before_encryption_is_encrypted_when_it_is_restored(
    desk: Path, tmp_path: Path
) -> None:
    plain = shutil.copy(desk, tmp_path / "plain.desk")
    encryption.encrypt(desk, FOUR_WORDS, WORDS)
    backups.restore(Path(plain), desk, force=True)
    assert encryption.is_encrypted(desk)
    encryption.forget_keys()
    encryption.unlock(desk, FOUR_WORDS)
    assert name_of(desk) == "가온누리 모임"


def test_a_key_of_another_desk_does_not_make_this_one_look_damaged(desk: Path, tmp_path: Path) -> None:
    encryption.encrypt(desk, FOUR_WORDS, WORDS)
    other = tmp_path / "other.desk"
    desk_settings.make(other, name="다른 모임", lang="ko", tz="Asia/Seoul").close()
    encryption.forget_keys()
    encryption.encrypt(other, FOUR_WORDS, WORDS)  # the process has one key, of the other desk
    with pytest.raises(DeskError) as locked:
        Desk(desk)
    assert locked.value.code is ErrorCode.DESK_LOCKED
    encryption.unlock(desk, FOUR_WORDS)
    assert (name_of(desk), name_of(other)) == ("가온누리 모임", "다른 모임")


def test_what_is_written_to_an_encrypted_desk_is_in_no_file_in_clear(desk: Path, clock: Clock) -> None:
    encryption.encrypt(desk, FOUR_WORDS, WORDS)
    opened = Desk(desk, clock=clock)
    desk_settings.DeskSettings(opened).keep_contact("cli", name="박비밀나라")
    in_use = {file.name: file.read_bytes() for file in desk.parent.rglob("*") if file.is_file()}
    opened.close()
    assert any(name.endswith("-wal") and content for name, content in in_use.items())
    assert [name for name, content in in_use.items() if "박비밀나라".encode() in content] == []


@given(st.binary(min_size=32, max_size=32), st.sampled_from(LISTS))
def test_words_are_read_back_as_the_key_that_they_are(key: bytes, words: list[str]) -> None:
    written = to_words(key, words)
    assert len(written) == 24
    assert from_words(" ".join(written).upper(), LISTS) == key


def test_one_wrong_word_is_noticed(desk: Path) -> None:
    words = to_words(bytes(range(32)), LISTS[0])
    with pytest.raises(RuleError) as swapped:
        from_words(" ".join([words[1], words[0], *words[2:]]), LISTS)
    with pytest.raises(RuleError) as unknown:
        from_words(" ".join(["zzzz", *words[1:]]), LISTS)
    assert (swapped.value.reason, unknown.value.reason) == ("recovery_words", "recovery_words_unknown")
    assert unknown.value.facts["words"] == "zzzz"


def test_a_key_file_that_is_held_opens_the_desk_under_its_first_name(
    desk: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    own, put_in_place = key_file.path_of(desk), disk.put_in_place

    def held(fresh: Path, path: Path) -> None:
        if path == own:
            raise PermissionError(13, "The process cannot access the file")
        put_in_place(fresh, path)

    monkeypatch.setattr(disk, "put_in_place", held)
    encrypted = encryption.encrypt(desk, FOUR_WORDS, WORDS)
    assert from_words(" ".join(encrypted.recovery_words), LISTS)
    assert encrypted.key_file.is_file()
    encryption.forget_keys()
    encryption.unlock(desk, FOUR_WORDS)
    assert name_of(desk) == "가온누리 모임"


def test_a_backup_that_was_left_plain_is_encrypted_with_the_next_one(desk: Path) -> None:
    opened = Desk(desk)
    AutomaticBackups(opened, desk_settings.DeskSettings(opened)).run(always=True)
    opened.close()
    [plain] = desk.with_name(f"{desk.name}.backups").glob("*.desk")
    content = plain.read_bytes()
    encryption.encrypt(desk, FOUR_WORDS, WORDS)
    plain.write_bytes(content)  # as a kill before its turn leaves it
    opened = Desk(desk)
    AutomaticBackups(opened, desk_settings.DeskSettings(opened)).run()
    opened.close()
    assert encryption.is_encrypted(plain)


def test_a_plain_backup_is_never_in_the_place_of_an_encrypted_desk(
    desk: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    plain = Path(shutil.copy(desk, desk.with_name("before.desk")))
    encryption.encrypt(desk, FOUR_WORDS, WORDS)
    placed = []
    real = disk.put_in_place

    def put(fresh: Path, path: Path) -> None:
        if path == desk:
            placed.append(encryption.is_encrypted(fresh))
        real(fresh, path)

    monkeypatch.setattr(disk, "put_in_place", put)
    backups.restore(plain, desk, force=True)
    assert placed == [True]
