"""What Qt needs of the system: noticed, installed as root, and otherwise named with the line to type."""

import os
import sys
from pathlib import Path

import pytest

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="Debian's and Ubuntu's way")


@pytest.fixture
def machine(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A system whose Qt lacks a library until apt-get, which at first has no package lists, has run."""
    programs = tmp_path / "bin"
    programs.mkdir()
    write(programs / "python", f'[ -e {tmp_path}/libegl1 ] && exit 0; echo "libEGL.so.1"; exit 3')
    write(
        programs / "apt-get",
        f'echo "$@" >> {tmp_path}/asked; shift\n'
        f'[ "$1" = update ] && {{ : > {tmp_path}/lists; exit 0; }}\n'
        f'[ -e {tmp_path}/lists ] || {{ echo "E: Unable to locate package"; exit 100; }}\n'
        f": > {tmp_path}/libegl1",
    )
    monkeypatch.setenv("PATH", str(programs), prepend=os.pathsep)
    monkeypatch.setattr(os, "geteuid", lambda: 0)
    return programs


def write(program: Path, script: str) -> None:
    program.write_text(f"#!/bin/sh\n{script}\n", "utf-8")
    program.chmod(0o755)


def test_root_gets_what_is_missing_even_without_package_lists(machine: Path, starter) -> None:
    starter.qt_libraries.ensure(machine / "python", window=False)
    asked = (machine.parent / "asked").read_text("utf-8").splitlines()
    assert [line.split()[1] for line in asked] == ["install", "update", "install"]
    assert "libegl1" in asked[0].split()
    assert "libxcb-cursor0" not in asked[0].split()


def test_window_brings_its_own_libraries(machine: Path, starter) -> None:
    starter.qt_libraries.ensure(machine / "python", window=True)
    assert "libxcb-cursor0" in (machine.parent / "asked").read_text("utf-8").split()


def test_others_are_told_the_exact_line(machine: Path, starter, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "geteuid", lambda: 1000)
    with pytest.raises(starter.messages.SetupError) as refused:
        starter.qt_libraries.ensure(machine / "python", window=False)
    assert "libEGL.so.1" in str(refused.value)
    packages = " ".join([*starter.qt_libraries.PAGES, *starter.qt_libraries.SOUND_AND_CAMERA])
    assert str(refused.value).endswith(f"sudo apt-get install {packages}")
    assert not (machine.parent / "asked").exists()


def test_system_without_apt_names_the_library(
    machine: Path, starter, monkeypatch: pytest.MonkeyPatch
) -> None:
    (machine / "apt-get").unlink()
    monkeypatch.setenv("PATH", str(machine))
    monkeypatch.setattr(starter.debian.shutil, "which", lambda _: None)
    write(machine / "python", "echo libEGL.so.1; exit 3")
    with pytest.raises(starter.messages.SetupError, match=r"libraries do not load: libEGL\.so\.1"):
        starter.qt_libraries.ensure(machine / "python", window=False)


def test_failing_apt_is_quoted(machine: Path, starter) -> None:
    write(machine / "apt-get", 'echo "E: held broken packages"; exit 100')
    with pytest.raises(starter.messages.SetupError, match="E: held broken packages"):
        starter.qt_libraries.ensure(machine / "python", window=False)


def test_nothing_is_installed_where_all_loads(machine: Path, starter) -> None:
    (machine.parent / "libegl1").touch()
    starter.qt_libraries.ensure(machine / "python", window=True)
    assert not (machine.parent / "asked").exists()


def test_this_machine_loads_what_the_checks_need(starter) -> None:
    starter.qt_libraries.ensure(Path(sys.executable), window=False)


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
