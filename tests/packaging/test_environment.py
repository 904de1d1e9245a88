"""When an environment is taken as it is, completed, or made anew; and why pip stopped."""

import errno
import hashlib
import os
import sys
import zipfile
from pathlib import Path

import pytest


def ready(starter, checkout) -> bool:
    return starter.environment.is_ready(checkout, "run")


def test_finished_environment_is_ready_for_both_uses(prepared, starter) -> None:
    assert ready(starter, prepared)
    assert starter.environment.is_ready(prepared, "test")


@pytest.mark.parametrize(
    "file", ["packaging/requirements.lock", "packaging/requirements-build.lock", "pyproject.toml"]
)
def test_changed_definition_is_filled_again(prepared, starter, file: str) -> None:
    with (prepared.root / file).open("a", encoding="utf-8") as changed:
        changed.write("\n# one more\n")
    assert not ready(starter, prepared)


def test_changed_tools_concern_the_checks_only(prepared, starter) -> None:
    (prepared.root / "packaging" / "requirements-dev.lock").write_text("", "utf-8")
    assert ready(starter, prepared)
    assert not starter.environment.is_ready(prepared, "test")


def test_environment_that_was_cut_short_is_not_ready(prepared, starter) -> None:
    prepared.unfinished.touch()
    assert not ready(starter, prepared)


@pytest.mark.parametrize("content", ["", '{"run": "ab', "[]", '{"run": "another"}'])
def test_stamp_that_says_nothing_is_not_believed(prepared, starter, content: str) -> None:
    prepared.stamp.write_text(content, "utf-8")
    assert not ready(starter, prepared)


def test_environment_whose_python_went_away_is_not_ready(prepared, starter, tmp_path: Path) -> None:
    settings = prepared.venv / "pyvenv.cfg"
    lines = settings.read_text("utf-8").splitlines()
    gone = [f"home = {tmp_path / 'gone'}" if line.startswith("home") else line for line in lines]
    settings.write_text("\n".join(gone), "utf-8")
    assert not ready(starter, prepared)


def test_moved_folder_is_not_ready(prepared, starter) -> None:
    moved = prepared.root.rename(prepared.root.with_name("moved"))
    assert not ready(starter, starter.environment.Checkout(moved))


def test_half_made_environment_is_made_anew(
    checkout, starter, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    remains = checkout.venv / "lib" / "half.py"
    remains.parent.mkdir(parents=True)
    remains.touch()
    checkout.unfinished.touch()
    monkeypatch.setenv("PIP_NO_INDEX", "1")
    monkeypatch.delenv("PIP_FIND_LINKS", raising=False)
    with pytest.raises(starter.messages.SetupError) as stopped:
        starter.environment.ensure(checkout, "run")
    assert stopped.value.key == "no_build"  # the first package of the lock, as nothing may be fetched here
    assert "made anew" in capsys.readouterr().out
    assert not remains.exists()
    assert checkout.python.exists()
    assert not checkout.unfinished.exists()


def test_folder_that_cannot_be_removed_is_named(checkout, starter) -> None:
    checkout.venv.write_text("a file, not a folder", "utf-8")
    with pytest.raises(starter.messages.SetupError, match="could not be removed"):
        starter.environment.ensure(checkout, "run")


def pip(starter, tmp_path: Path, *arguments: str) -> tuple[str, bool]:
    """What the starter makes of pip's refusal, and whether pip had begun to write."""
    writing = tmp_path / "writing"
    target = str(tmp_path / "target")
    command = [sys.executable, "-I", "-m", "pip", "install", "--no-cache-dir", "--target", target, *arguments]
    with pytest.raises(starter.messages.SetupError) as stopped:
        starter.pip_output.follow(command, tmp_path, writing.touch)
    return stopped.value.key, writing.exists()


def make_wheel(folder: Path) -> Path:
    """The smallest package that pip installs."""
    wheel = folder / "guest-1.0-py3-none-any.whl"
    with zipfile.ZipFile(wheel, "w") as file:
        file.writestr("guest.py", "")
        file.writestr("guest-1.0.dist-info/METADATA", "Metadata-Version: 2.1\nName: guest\nVersion: 1.0\n")
        file.writestr(
            "guest-1.0.dist-info/WHEEL", "Wheel-Version: 1.0\nRoot-Is-Purelib: true\nTag: py3-none-any\n"
        )
        file.writestr("guest-1.0.dist-info/RECORD", "")
    return wheel


def test_package_with_other_contents_than_the_lock_is_refused(starter, tmp_path: Path) -> None:
    make_wheel(tmp_path)
    lock = tmp_path / "lock"
    lock.write_text(f"guest==1.0 --hash=sha256:{'0' * 64}\n", "utf-8")
    asked = ("--no-index", "--find-links", str(tmp_path), "--require-hashes", "-r", str(lock))
    assert pip(starter, tmp_path, *asked) == ("wrong_contents", False)


def test_package_without_a_build_for_this_machine_is_named(starter, tmp_path: Path) -> None:
    assert pip(starter, tmp_path, "--no-index", "guest==2.0") == ("no_build", False)


def test_no_way_to_the_internet_is_told_as_that(
    starter, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("PIP_FIND_LINKS", raising=False)
    nobody = "http://127.0.0.1:1/"  # nothing listens at port 1
    assert pip(starter, tmp_path, "--retries", "1", "--index-url", nobody, "guest") == ("no_network", False)


def test_writing_is_announced_before_it_begins(starter, tmp_path: Path) -> None:
    wheel = make_wheel(tmp_path)
    lock = tmp_path / "lock"
    lock.write_text(f"guest==1.0 --hash=sha256:{hashlib.sha256(wheel.read_bytes()).hexdigest()}\n", "utf-8")
    target = tmp_path / "target"
    seen: list[bool] = []
    command = [sys.executable, "-I", "-u", "-m", "pip", "install", "--target", str(target), "--no-index"]
    command += ["--find-links", str(tmp_path), "--require-hashes", "-r", str(lock)]
    starter.pip_output.follow(command, tmp_path, lambda: seen.append((target / "guest.py").exists()))
    assert seen == [False]
    assert (target / "guest.py").exists()


def test_full_disk_is_recognised_in_pips_words_and_in_the_systems(starter, tmp_path: Path) -> None:
    words = ["ERROR: Could not install packages due to an OSError: [Errno 28] No space left on device"]
    assert starter.pip_output.explain(words, tmp_path).key == "disk_full"
    assert starter.pip_output.is_full_disk(OSError(errno.ENOSPC, "No space left on device"))
    assert not starter.pip_output.is_full_disk(PermissionError(errno.EACCES, "Permission denied"))


def test_unknown_trouble_shows_pips_last_lines(starter, tmp_path: Path) -> None:
    told = str(starter.pip_output.explain(["one", "two", "ERROR: something new"], tmp_path))
    assert told.endswith("one\ntwo\nERROR: something new")


@pytest.mark.parametrize(
    ("number", "sentence"),
    [
        (errno.ENOSPC, "The disk is full"),
        (errno.EROFS, "Nothing can be written in"),
        (errno.EACCES, "Nothing can be written in"),
        (errno.EIO, "The system refused"),
    ],
)
def test_what_the_system_refuses_is_a_sentence(checkout, starter, number: int, sentence: str) -> None:
    assert starter.commands._told(OSError(number, os.strerror(number)), checkout).startswith(sentence)


def test_refusal_of_the_system_is_no_traceback(
    checkout, starter, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def refuse(*_: object) -> None:
        raise OSError(errno.EROFS, os.strerror(errno.EROFS))

    monkeypatch.setattr(Path, "mkdir", refuse)
    assert starter.commands.main(["setup"], checkout.root) == 1
    assert capsys.readouterr().err.startswith("Nothing can be written in")


def test_settings_of_other_environments_are_dropped(
    prepared, starter, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PYTHONPATH", "/somewhere")
    monkeypatch.setenv("PIP_USER", "1")
    assert starter.commands.main(["setup"], prepared.root) == 0
    assert "PYTHONPATH" not in os.environ
    assert "PIP_USER" not in os.environ
