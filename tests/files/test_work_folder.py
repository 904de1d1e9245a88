"""What a killed program leaves half written is tidied away, and nothing that somebody is still writing."""

import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from meetup_desk.files import work_folder
from meetup_desk.files.atomic_write import replacing, write_whole
from meetup_desk.files.work_folder import room_beside, tidy
from meetup_desk.store.desk import migrate
from meetup_desk.store.desk.desk import Desk
from tests.project import ROOT

_WRITER = """
import sys
from pathlib import Path
from meetup_desk.files.atomic_write import replacing
with replacing(Path(sys.argv[1])) as made:
    made.write_bytes(b"half")
    print("writing", flush=True)
    sys.stdin.read()
"""


@pytest.fixture
def writing() -> Iterator[Callable[[Path], "subprocess.Popen[str]"]]:
    """Have another program write a file, and stop in the middle."""
    started = []

    def write(path: Path) -> "subprocess.Popen[str]":
        writer = subprocess.Popen(
            [sys.executable, "-c", _WRITER, str(path)],
            env={**os.environ, "PYTHONPATH": str(ROOT)},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        started.append(writer)
        assert writer.stdout is not None
        assert writer.stdout.readline() == "writing\n"
        return writer

    yield write
    for writer in started:
        writer.kill()
        writer.communicate()


def _names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_what_a_kill_left_goes_with_the_next_file_that_is_written_there(tmp_path: Path, writing) -> None:
    killed = writing(tmp_path / "sheet.pdf")
    killed.kill()
    killed.wait()
    assert len(_names(tmp_path)) == 1
    write_whole(tmp_path / "other.pdf", b"whole")
    assert _names(tmp_path) == ["other.pdf"]


def test_what_another_program_is_writing_stays(tmp_path: Path, writing) -> None:
    writer = writing(tmp_path / "sheet.pdf")
    write_whole(tmp_path / "other.pdf", b"whole")
    writer.communicate("")
    assert _names(tmp_path) == ["other.pdf", "sheet.pdf"]
    assert (tmp_path / "sheet.pdf").read_bytes() == b"half"


def test_two_programs_may_write_the_same_file(tmp_path: Path, writing) -> None:
    writer = writing(tmp_path / "sheet.pdf")
    write_whole(tmp_path / "sheet.pdf", b"whole")
    writer.communicate("")
    assert (tmp_path / "sheet.pdf").read_bytes() == b"half"  # who ended last; never a mixture


def test_what_only_looks_alike_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / ".sheet.pdf.0123abcd.part").write_text("a file of somebody else")
    (tmp_path / "sheet.0123abcd.part").mkdir()
    tidy(tmp_path)
    assert _names(tmp_path) == [".sheet.pdf.0123abcd.part", "sheet.0123abcd.part"]


def test_a_room_that_is_taken_for_left_behind_is_made_again_as_private_as_before(
    tmp_path: Path, monkeypatch
) -> None:
    real, gone = Path.mkdir, []

    def made_and_tidied(path: Path, *args: object, **more: object) -> None:
        real(path, *args, **more)  # type: ignore[arg-type]
        if not gone:
            gone.append(path)
            path.rmdir()

    monkeypatch.setattr(Path, "mkdir", made_and_tidied)
    with room_beside(tmp_path / "a.pdf") as found:
        assert sys.platform == "win32" or found.stat().st_mode & 0o777 == work_folder.FOLDER
    assert _names(tmp_path) == []


def test_whatever_happens_inside_leaves_nothing(tmp_path: Path) -> None:
    with pytest.raises(ZeroDivisionError), replacing(tmp_path / "a.pdf") as made:
        made.write_bytes(b"x")
        _ = 1 / 0
    assert _names(tmp_path) == []


@pytest.mark.skipif(sys.platform == "win32", reason="Windows keeps others out by the folder of the account")
def test_nobody_else_may_look_while_it_is_written(tmp_path: Path) -> None:
    before = os.umask(0o022)
    try:
        with room_beside(tmp_path / "a.pdf") as found:
            assert found.stat().st_mode & 0o777 == work_folder.FOLDER
    finally:
        os.umask(before)


def test_what_a_kill_left_beside_a_desk_goes_when_the_desk_is_opened(tmp_path: Path, writing) -> None:
    made, place = tmp_path / "made.desk", tmp_path / "place" / "a.desk"
    migrate.create(made)
    place.parent.mkdir()
    shutil.copy(made, place)
    killed = writing(place.with_name("backup.desk"))
    killed.kill()
    killed.wait()
    desk = Desk(place)
    desk.hold()
    desk.close()
    assert [name for name in _names(place.parent) if name.endswith(".part")] == []
