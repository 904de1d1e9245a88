"""Every check of the project in turn, each told in one line, what fails in full, and the tests at the end."""

import os
import re
import subprocess
import sys
import time
from collections.abc import Sequence
from dataclasses import dataclass

from environment import Checkout, run
from messages import say

_IMPORTS = "import sys; from importlinter.cli import lint_imports_command; sys.exit(lint_imports_command())"
_IN_PARALLEL = ("-n", "auto", "--dist", "worksteal")  # a process for each processor takes what is left
_CLOSING = re.compile(r"^\x1b?.*\b(?:passed|failed|errors?|no tests ran)\b.* in [\d.]+s")


@dataclass(frozen=True, slots=True, kw_only=True)
class Check:
    """One tool: its name, what Python is asked to run, and whether its output is shown as it comes."""

    name: str
    arguments: Sequence[str]
    live: bool = False


CHECKS = (
    Check(name="ruff format", arguments=("-m", "ruff", "format", "--check", ".")),
    Check(name="ruff check", arguments=("-m", "ruff", "check", ".")),
    Check(name="mypy", arguments=("-m", "mypy")),
    Check(name="imports", arguments=("-c", _IMPORTS)),
    Check(name="tests", arguments=("-m", "pytest", *_IN_PARALLEL), live=True),
)
_MEASURED = ("--cov", "--cov-report=")  # twice as slow, so only where it is asked for


def run_all(checkout: Checkout, checks: Sequence[Check] = CHECKS, *, coverage: bool = False) -> int:
    """Run every check, whatever the others found. 0 where all passed, 1 otherwise."""
    results, closing = [], ""
    for check in checks:
        started = time.monotonic()
        code, output = _run(checkout, check, _MEASURED if coverage and check.name == "tests" else ())
        if code != 0 and not check.live:
            print(output, flush=True)
        verdict = say("check_ok" if code == 0 else "check_failed")
        results.append((check.name, verdict, code, time.monotonic() - started))
        print(f"{check.name:<12} {verdict} ({results[-1][3]:.1f} s)", flush=True)
        closing = closing_line(output) or closing
    if coverage:
        print(_coverage_report(checkout))
    print(" · ".join(f"{name} {verdict}" for name, verdict, _, _ in results))
    if closing:
        print(closing, flush=True)
    return int(any(code for _, _, code, _ in results))


def closing_line(output: str) -> str:
    """pytest's last line, which counts the tests; empty where there is none."""
    return next((line for line in reversed(output.splitlines()) if _CLOSING.match(line)), "")


def _run(checkout: Checkout, check: Check, more: Sequence[str]) -> tuple[int, str]:
    environment = {"QT_QPA_PLATFORM": "offscreen", **os.environ, "PYTHONUTF8": "1"}
    with subprocess.Popen(
        [checkout.python, *check.arguments, *more],
        cwd=checkout.root,
        env=environment,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        encoding="utf-8",
        errors="replace",
    ) as process:
        lines = []
        for line in process.stdout or ():
            lines.append(line)
            if check.live:
                sys.stdout.write(line)
                sys.stdout.flush()
    return process.returncode, "".join(lines)


def _coverage_report(checkout: Checkout) -> str:
    report = subprocess.run(
        run(checkout, "-m", "coverage", "report", "--skip-covered", "--skip-empty"),
        cwd=checkout.root,
        capture_output=True,
        text=True,
        check=False,
    )
    return report.stdout.rstrip()
