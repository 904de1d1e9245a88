"""The starter's three commands."""

import argparse
import errno
import os
import shlex
import signal
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import checks
import debian
import environment
import pip_output
import qt_libraries
from environment import Checkout
from messages import SetupError, say

_OF_OTHER_ENVIRONMENTS = (
    *("PYTHONHOME", "PYTHONPATH", "PIP_PREFIX", "PIP_TARGET", "PIP_USER", "VIRTUAL_ENV"),
    "PYTHONDONTWRITEBYTECODE",  # each start would compile everything again
)


def main(arguments: Sequence[str], root: Path) -> int:
    """0 done, 1 refused for a reason that is told, 2 wrong usage, 130 stopped by the person."""
    for stream in (sys.stdout, sys.stderr):
        stream.reconfigure(errors="replace")  # type: ignore[union-attr]  # a terminal without Korean shows marks
    for name in _OF_OTHER_ENVIRONMENTS:
        os.environ.pop(name, None)
    options = parser().parse_args(arguments)
    checkout = Checkout(root)
    try:
        return int(options.run(checkout, options))
    except SetupError as trouble:
        print(trouble, file=sys.stderr)
        return 1
    except OSError as trouble:
        print(_told(trouble, checkout), file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        print("\n" + say("interrupted"), file=sys.stderr)
        return 130


def parser() -> argparse.ArgumentParser:
    """The grammar of the command line."""
    top = argparse.ArgumentParser(
        prog="start.py", description="Set up Meetup Desk, try it, or run its checks."
    )
    commands = top.add_subparsers(required=True, metavar="demo | test | setup")
    demo = commands.add_parser(
        "demo", help="set up, then run the main job on realistic files and open the window"
    )
    demo.add_argument("--no-window", action="store_true", help="the same without the window")
    demo.add_argument("--out", metavar="DIR", help="where its desk and its papers go")
    demo.set_defaults(run=_demo)
    test = commands.add_parser("test", help="run every check and all tests")
    test.add_argument("--coverage", action="store_true", help="measure what the tests run; twice as slow")
    test.set_defaults(run=_test)
    commands.add_parser("setup", help="set up and stop").set_defaults(run=_setup)
    return top


def _setup(checkout: Checkout, options: argparse.Namespace) -> int:
    del options
    _provide(checkout, "run", window=qt_libraries.has_screen(os.environ))
    print(say("ready", command=_typed(checkout.launch)))
    return 0


def _test(checkout: Checkout, options: argparse.Namespace) -> int:
    _provide(checkout, "test", window=False)
    return checks.run_all(checkout, coverage=options.coverage)


def _demo(checkout: Checkout, options: argparse.Namespace) -> int:
    wanted = not options.no_window
    _provide(checkout, "run", window=wanted and qt_libraries.has_screen(os.environ))
    window = wanted and qt_libraries.has_screen(os.environ)
    if wanted and not window:
        print(say("no_display"), flush=True)
    command = [*checkout.launch, "demo", *(["--out", options.out] if options.out else [])]
    return _start(checkout, command if window else [*command, "--no-window"])


def _provide(checkout: Checkout, kind: str, *, window: bool) -> None:
    known = "qt_window" if window else "qt_pages"
    if environment.is_ready(checkout, kind) and known in environment.read_stamp(checkout):
        return
    lacking = environment.lacking(checkout) | qt_libraries.lacking(window=window)
    if (
        lacking
    ):  # all at once: who may not install them asks somebody for one line, not for one after the other
        debian.provide(list(lacking), ", ".join(lacking.values()))
    environment.ensure(checkout, kind)
    if known not in environment.read_stamp(checkout):
        qt_libraries.check(checkout.python, window=window)
        environment.note(checkout, **{known: "loads"})


def _start(checkout: Checkout, command: list[str]) -> int:
    try:
        code = subprocess.call(command)
    except OSError as trouble:
        raise SetupError(
            "not_startable", command=command[0], reason=trouble.strerror, venv=checkout.venv
        ) from trouble
    if code < 0 and -code != signal.SIGINT:
        raise SetupError(
            "window_died",
            signal=-code,
            command=f"{_typed(checkout.launch)} demo --no-window",
        )
    return code


def _typed(command: Sequence[str]) -> str:
    """A command as it is typed in a terminal of this system."""
    return subprocess.list2cmdline(command) if os.name == "nt" else shlex.join(command)


def _told(trouble: OSError, checkout: Checkout) -> str:
    """The sentence for what the system refused."""
    if pip_output.is_full_disk(trouble):
        return say("disk_full", venv=checkout.venv)
    if isinstance(trouble, PermissionError) or trouble.errno == errno.EROFS:
        return say("not_writable", folder=checkout.root)
    return say("system_refused", reason=trouble)
