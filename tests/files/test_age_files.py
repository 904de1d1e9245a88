"""Files encrypted by age: any tool of the format opens them, and nothing of them is on the disk in clear."""

from collections.abc import Iterator
from pathlib import Path

import pyrage
import pytest

from meetup_desk.domain.errors import DeskError, ErrorCode, RuleError
from meetup_desk.files import age_files
from meetup_desk.files.atomic_write import write_files, write_whole
from tests import age_format
from tests.project import ROOT

PASSPHRASE = "correct horse battery staple"  # noqa: S105 - of the tests
MADE_BY_AGE = ROOT / "tests" / "data" / "encrypted" / "made-by-age.csv.age"


@pytest.fixture(autouse=True)
def _no_passphrases() -> Iterator[None]:
    age_files.forget()
    yield
    age_files.forget()


def test_a_file_named_age_is_opened_by_another_reader_of_the_format(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.undo()  # with all the work that the library puts into it
    path = tmp_path / "명단.csv.age"
    age_files.use(path, PASSPHRASE)
    content = "김하나\n".encode() * 20_000
    write_whole(path, content)
    assert age_format.decrypt(path.read_bytes(), PASSPHRASE) == content
    assert list(tmp_path.iterdir()) == [path]
    assert path.stat().st_mode & 0o077 == 0


def test_a_file_that_the_age_tool_made_is_read() -> None:
    age_files.use(MADE_BY_AGE, PASSPHRASE)
    assert age_files.read_bytes(MADE_BY_AGE).decode() == "이름,이메일\r\n김하나,hana@example.org\r\n"


def test_nothing_is_written_under_that_name_without_a_passphrase(tmp_path: Path) -> None:
    with pytest.raises(RuleError) as caught:
        write_whole(tmp_path / "people.csv.age", b"name")
    assert caught.value.rule == "file_passphrase_needed"
    with pytest.raises(RuleError):
        write_files(tmp_path, [("page.png", b"page"), ("page 2.png.age", b"page")])
    assert list(tmp_path.iterdir()) == []


def test_a_wrong_passphrase_is_told_apart_from_a_damaged_file(tmp_path: Path) -> None:
    whole, cut, keyed = (tmp_path / name for name in ("whole.age", "cut.age", "keyed.age"))
    whole.write_bytes(age_format.encrypt(b"name" * 1000, PASSPHRASE))
    cut.write_bytes(whole.read_bytes()[:-5])
    keyed.write_bytes(pyrage.encrypt(b"name", [pyrage.x25519.Identity.generate().to_public()]))
    age_files.use(whole, "another one that is long")
    with pytest.raises(RuleError) as wrong:
        age_files.read_bytes(whole)
    assert wrong.value.rule == "file_passphrase_wrong"
    for path in (cut, keyed):
        age_files.use(path, PASSPHRASE)
        with pytest.raises(DeskError) as damaged:
            age_files.read_bytes(path)
        assert (damaged.value.code, damaged.value.reason) == (ErrorCode.FILE_UNREADABLE, "age")


def test_a_file_is_encrypted_by_its_content_and_not_by_its_name(tmp_path: Path) -> None:
    renamed, plain, armoured = (tmp_path / name for name in ("people.csv", "people.age", "armoured.txt"))
    renamed.write_bytes(age_format.encrypt(b"name", PASSPHRASE))
    plain.write_bytes(b"name")
    armoured.write_bytes(b"-----BEGIN AGE ENCRYPTED FILE-----\n")
    assert [age_files.is_encrypted(path) for path in (renamed, plain, armoured, tmp_path)] == [
        *(True, False, True, False)
    ]
    assert age_files.read_bytes(plain) == b"name"


def test_a_file_that_changed_is_decrypted_anew(tmp_path: Path) -> None:
    path = tmp_path / "people.csv.age"
    age_files.use(path, PASSPHRASE)
    for content in (b"one", b"three"):
        write_whole(path, content)
        assert age_files.read_bytes(path) == content
