"""What Qt needs of the system: noticed, installed as root, and otherwise named with the line to type."""

import importlib.util
import os
import sys
from pathlib import Path

import pytest

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="Debian's and Ubuntu's way")


@pytest.fixture
def machine(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, starter) -> Path:
    """A system that lacks three things until apt-get, which at first has no package lists, has run."""
    programs = tmp_path / "bin"
    programs.mkdir()
    installed = tmp_path / "installed"
    write(
        programs / "apt-get",
        f'echo "$@" >> {tmp_path}/asked; shift\n'
        f'[ "$1" = update ] && {{ : > {tmp_path}/lists; exit 0; }}\n'
        f'[ -e {tmp_path}/lists ] || {{ echo "E: Unable to locate package"; exit 100; }}\n'
        f": > {installed}",
    )
    monkeypatch.setenv("PATH", str(programs), prepend=os.pathsep)
    monkeypatch.setattr(os, "geteuid", lambda: 0)
    lacking = {"libEGL.so.1", "libpulse.so.0", "libxcb-cursor.so.0"}
    monkeypatch.setattr(
        starter.qt_libraries, "_loads", lambda library: library not in lacking or installed.exists()
    )
    find_spec = importlib.util.find_spec
    monkeypatch.setattr(
        importlib.util,
        "find_spec",
        lambda name, *rest: (
            None if name == "ensurepip" and not installed.exists() else find_spec(name, *rest)
        ),
    )
    return programs


def write(program: Path, script: str) -> None:
    program.write_text(f"#!/bin/sh\n{script}\n", "utf-8")
    program.chmod(0o755)


def started(starter, checkout, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Set up as far as the system's packages; gives what was still asked for."""
    rest: list[str] = []
    monkeypatch.setattr(starter.environment, "ensure", lambda _checkout, kind: rest.append(kind))
    monkeypatch.setattr(starter.qt_libraries, "check", lambda _python, window: rest.append(f"{window}"))
    monkeypatch.setattr(starter.environment, "note", lambda _checkout, **_done: None)
    assert starter.commands.main(["setup"], checkout.root) == 0
    return rest


def test_root_gets_what_is_missing_at_once_even_without_package_lists(
    machine: Path, starter, checkout, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert started(starter, checkout, monkeypatch) == ["run", "False"]
    asked = (machine.parent / "asked").read_text("utf-8").splitlines()
    assert [line.split()[1] for line in asked] == ["install", "update", "install"]
    venv = f"python{sys.version_info[0]}.{sys.version_info[1]}-venv"
    assert asked[0].split()[4:] == [venv, "libegl1", "libpulse0"]


def test_window_brings_its_own_libraries(machine: Path, starter) -> None:
    assert "libxcb-cursor0" in starter.qt_libraries.lacking(window=True)


def test_others_are_told_everything_in_one_line(
    machine: Path, starter, checkout, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(os, "geteuid", lambda: 1000)
    assert starter.commands.main(["setup"], checkout.root) == 1
    told = capsys.readouterr().err
    venv = f"python{sys.version_info[0]}.{sys.version_info[1]}-venv"
    assert "ensurepip, libEGL.so.1, libpulse.so.0" in told
    assert told.rstrip().endswith(f"sudo apt-get install {venv} libegl1 libpulse0")
    assert not (machine.parent / "asked").exists()
    assert not checkout.venv.exists()


def test_system_without_apt_names_all_of_them(
    machine: Path, starter, checkout, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(starter.debian.shutil, "which", lambda _: None)
    assert starter.commands.main(["setup"], checkout.root) == 1
    assert "does not load: ensurepip, libEGL.so.1, libpulse.so.0" in capsys.readouterr().err


def test_failing_apt_is_quoted(machine: Path, starter) -> None:
    write(machine / "apt-get", 'echo "E: held broken packages"; exit 100')
    with pytest.raises(starter.messages.SetupError, match="E: held broken packages"):
        starter.debian.provide(["libegl1"], "libEGL.so.1")


def test_what_qt_still_cannot_load_is_named(machine: Path, starter) -> None:
    write(machine / "python", "echo libEGL.so.1; exit 3")
    with pytest.raises(starter.messages.SetupError, match=r"does not load: libEGL\.so\.1"):
        starter.qt_libraries.check(machine / "python", window=False)


def test_this_machine_loads_what_the_checks_need(starter) -> None:
    assert starter.qt_libraries.lacking(window=False) == {}
    starter.qt_libraries.check(Path(sys.executable), window=False)


@pytest.mark.parametrize(
    ("environment", "platform", "screen"),
    [
        ({}, "linux", False),
        ({"DISPLAY": ""}, "linux", False),
        ({"DISPLAY": ":9999"}, "linux", False),  # named, and nobody is there
        ({"WAYLAND_DISPLAY": "wayland-0"}, "linux", True),
        ({"WAYLAND_DISPLAY": "wayland-0", "QT_QPA_PLATFORM": "offscreen"}, "linux", False),
        ({}, "darwin", True),
        ({}, "win32", True),
        ({"QT_QPA_PLATFORM": "offscreen"}, "win32", False),
    ],
)
def test_window_is_opened_where_it_can_be_seen(
    starter,
    environment: dict[str, str],
    platform: str,
    screen: bool,  # noqa: FBT001
) -> None:
    assert starter.qt_libraries.has_screen(environment, platform) is screen
