"""The virtual environment in .venv: made, filled from the locks, mended, and recognised when done."""

import hashlib
import importlib.util
import json
import os
import shutil
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import pip_output
import turn
from messages import SetupError, say

LOCKS = {
    "run": ("requirements.lock", "requirements-build.lock"),
    "test": ("requirements.lock", "requirements-build.lock", "requirements-dev.lock"),
}
_LONGEST_ROOT = 80  # characters; Windows stops at 260, and Qt's own folders need the rest
_PIP_ALONE = 20_000_000  # bytes: an environment with pip and nothing else


@dataclass(frozen=True, slots=True)
class Checkout:
    """The project's folder, and where its environment keeps what is started from it."""

    root: Path

    @property
    def venv(self) -> Path:
        return self.root / ".venv"

    @property
    def python(self) -> Path:
        return self._program("python")

    @property
    def program(self) -> Path:
        return self._program("meetup-desk")

    @property
    def launch(self) -> list[str]:
        """What starts the program: on Windows Python itself, since what pip makes there is not signed."""
        if os.name == "nt":
            return [str(self.python), "-m", "meetup_desk"]
        return [str(self.program)]

    @property
    def stamp(self) -> Path:
        """What the environment was filled from, once that was finished."""
        return self.venv / "meetup-desk.json"

    @property
    def unfinished(self) -> Path:
        """There while the environment is being written; left behind only where that was cut short."""
        return self.venv / "meetup-desk.unfinished"

    def _program(self, name: str) -> Path:
        return self.venv / "Scripts" / f"{name}.exe" if os.name == "nt" else self.venv / "bin" / name


def ensure(checkout: Checkout, kind: str) -> None:
    """Have an environment to `run` or `test` in; at once where it is there already.

    Raises SetupError with what is in the way, OSError where the system refuses the folder.
    """
    if is_ready(checkout, kind):
        return
    with turn.taken(checkout.root):
        if not is_ready(checkout, kind):
            _fill(checkout, kind)


def lacking(checkout: Checkout) -> dict[str, str]:
    """The package that making an environment needs of Debian and Ubuntu, and what it brings; often none."""
    if importlib.util.find_spec("ensurepip") is not None or _is_usable(checkout):
        return {}
    return {f"python{sys.version_info[0]}.{sys.version_info[1]}-venv": "ensurepip"}


def is_ready(checkout: Checkout, kind: str) -> bool:
    """Whether the environment is whole and was filled from the locks as they are now."""
    wanted = fingerprint(checkout, LOCKS[kind])
    if checkout.unfinished.exists() or not _has_python(checkout):
        return False
    return read_stamp(checkout).get(kind) == wanted


def fingerprint(checkout: Checkout, locks: Sequence[str]) -> str:
    """Changes with the locks, the project's own definition, its place, and the environment's Python.

    Raises SetupError where one of those files cannot be read.
    """
    digest = hashlib.sha256(f"{checkout.root}\n{_base_python(checkout).get('version')}".encode())
    for file in (checkout.root / "pyproject.toml", *(checkout.root / "packaging" / lock for lock in locks)):
        try:
            digest.update(file.read_bytes())
        except OSError as trouble:
            name = file.relative_to(checkout.root).as_posix()
            raise SetupError("lock_unreadable", file=name, reason=trouble.strerror) from trouble
    return digest.hexdigest()


def read_stamp(checkout: Checkout) -> dict[str, str]:
    """What is known to be done; nothing where the stamp is missing or cut short."""
    try:
        content = json.loads(checkout.stamp.read_text("utf-8"))
    except (OSError, ValueError):
        return {}
    return content if isinstance(content, dict) else {}


def note(checkout: Checkout, **done: str) -> None:
    """Add to what is known to be done."""
    content = json.dumps({**read_stamp(checkout), **done})
    checkout.stamp.write_text(content, "utf-8")


def run(checkout: Checkout, *arguments: str) -> list[str]:
    """The command line that runs the environment's Python, cut off from settings of other environments."""
    return [str(checkout.python), "-I", *arguments]


def _fill(checkout: Checkout, kind: str) -> None:
    if sys.platform == "win32" and len(str(checkout.root)) > _LONGEST_ROOT and not _takes_long_paths():
        raise SetupError("path_too_long", folder=checkout.root, most=_LONGEST_ROOT)
    if checkout.unfinished.exists():
        print(say("mending"), flush=True)
    print(say("setting_up", venv=checkout.venv), flush=True)
    if not _is_usable(checkout):
        _create(checkout)
    locks = [argument for lock in LOCKS[kind] for argument in ("-r", str(checkout.root / "packaging" / lock))]
    _install(checkout, "--require-hashes", *locks)
    _install(checkout, "--no-deps", "--no-index", "--no-build-isolation", "--editable", str(checkout.root))
    note(checkout, **{each: fingerprint(checkout, LOCKS[each]) for each in ("run", kind)})


def _install(checkout: Checkout, *what: str) -> None:
    quiet = ("--disable-pip-version-check", "--no-input", "--retries", "3", "--progress-bar", "off")
    command = run(checkout, "-u", "-m", "pip", "install", *quiet, *what)
    pip_output.follow(command, checkout.venv, writing=checkout.unfinished.touch)
    checkout.unfinished.unlink(missing_ok=True)


def _is_usable(checkout: Checkout) -> bool:
    """Whether what is there can be completed: a Python that runs, new enough, with pip."""
    if checkout.unfinished.exists() or not _has_python(checkout):
        return False
    question = "import sys, pip; sys.exit(sys.version_info < (3, 11) or sys.prefix == sys.base_prefix)"
    return subprocess.run(run(checkout, "-c", question), capture_output=True, check=False).returncode == 0


def _has_python(checkout: Checkout) -> bool:
    """Whether the Python that the environment stands on is still there."""
    home = _base_python(checkout).get("home")
    return home is not None and Path(home).is_dir() and checkout.python.exists()


def _base_python(checkout: Checkout) -> dict[str, str]:
    """What the environment says of the Python that it was made from (PEP 405)."""
    try:
        lines = (checkout.venv / "pyvenv.cfg").read_text("utf-8").splitlines()
    except (OSError, ValueError):
        return {}
    return {key.strip(): value.strip() for key, _, value in (line.partition("=") for line in lines)}


def _create(checkout: Checkout) -> None:
    try:
        if os.path.lexists(checkout.venv):
            shutil.rmtree(checkout.venv)
    except OSError as trouble:
        raise SetupError("cannot_clear", venv=checkout.venv, reason=trouble.strerror or trouble) from trouble
    checkout.venv.mkdir()
    checkout.unfinished.touch()
    made = subprocess.run(
        [sys.executable, "-m", "venv", checkout.venv],
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        errors="replace",
        check=False,
    )
    if made.returncode != 0:
        if shutil.disk_usage(checkout.venv).free < _PIP_ALONE:
            raise SetupError("disk_full", venv=checkout.venv)
        detail = "\n".join(made.stdout.strip().splitlines()[-5:])
        raise SetupError("venv_failed", venv=checkout.venv, detail=detail)
    checkout.unfinished.unlink()


if sys.platform == "win32":
    import winreg

    def _takes_long_paths() -> bool:
        """Whether this Windows was told to take paths of more than 260 characters."""
        try:
            with winreg.OpenKey(winreg.HKEY_LOCAL_MACHINE, _FILE_SYSTEM) as key:
                return bool(winreg.QueryValueEx(key, "LongPathsEnabled")[0])
        except OSError:
            return False

    _FILE_SYSTEM = r"SYSTEM\CurrentControlSet\Control\FileSystem"
