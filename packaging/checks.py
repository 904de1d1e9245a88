"""Every check of the project, each told in one line, and what fails in full; the count of tests closes."""

import os
import re
import subprocess
import sys
import time
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass

from environment import Checkout, run
from messages import say

_IMPORTS = "import sys; from importlinter.cli import lint_imports_command; sys.exit(lint_imports_command())"
_IN_PARALLEL = ("-n", "auto", "--dist", "worksteal")  # a process for each processor takes what is left
_CLOSING = re.compile(r"^\x1b?.*\b(?:passed|failed|errors?|no tests ran)\b.* in [\d.]+s")


@dataclass(frozen=True, slots=True, kw_only=True)
class Check:
    """One tool: its name, what Python is asked to run, and whether its output is shown as it comes.

    What runs beside the others is told after them: it takes long, on one processor.
    """

    name: str
    arguments: Sequence[str]
    live: bool = False
    beside: bool = False


CHECKS = (
    Check(name="ruff format", arguments=("-m", "ruff", "format", "--check", ".")),
    Check(name="ruff check", arguments=("-m", "ruff", "check", ".")),
    Check(name="mypy", arguments=("-m", "mypy"), beside=True),
    Check(name="imports", arguments=("-c", _IMPORTS), beside=True),
    Check(name="tests", arguments=("-m", "pytest", *_IN_PARALLEL), live=True),
)
_MEASURED = ("--cov", "--cov-report=")  # twice as slow, so only where it is asked for


@dataclass(frozen=True, slots=True)
class CheckResult:
    """What a check came to: its exit code, its output, and how long it took in seconds."""

    check: Check
    code: int
    output: str
    seconds: float

    @property
    def verdict(self) -> str:
        return say("check_ok" if self.code == 0 else "check_failed")

    def tell(self) -> None:
        """Print its line, after its output where it failed and that was not shown yet."""
        if self.code != 0 and not self.check.live:
            print(self.output, flush=True)
        print(f"{self.check.name:<12} {self.verdict} ({self.seconds:.1f} s)", flush=True)


def run_all(checkout: Checkout, checks: Sequence[Check] = CHECKS, *, coverage: bool = False) -> int:
    """Run every check, whatever the others found. 0 where all passed, 1 otherwise."""
    results = []
    aside = ThreadPoolExecutor(1)
    try:
        waited_for = [aside.submit(_run, checkout, check) for check in checks if check.beside]
        for check in checks:
            if not check.beside:
                measured = _MEASURED if coverage and check.name == "tests" else ()
                results.append(_run(checkout, check, measured))
                results[-1].tell()
        for future in waited_for:
            results.append(future.result())
            results[-1].tell()
    finally:
        aside.shutdown(cancel_futures=True)
    if coverage:
        print(_coverage_report(checkout))
    print(" · ".join(f"{result.check.name} {result.verdict}" for result in results))
    closing = next(filter(None, (closing_line(result.output) for result in reversed(results))), "")
    if closing:
        print(closing, flush=True)
    return int(any(result.code for result in results))


def closing_line(output: str) -> str:
    """pytest's last line, which counts the tests; empty where there is none."""
    return next((line for line in reversed(output.splitlines()) if _CLOSING.match(line)), "")


def _run(checkout: Checkout, check: Check, more: Sequence[str] = ()) -> CheckResult:
    started = time.monotonic()
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
    return CheckResult(check, process.returncode, "".join(lines), time.monotonic() - started)


def _coverage_report(checkout: Checkout) -> str:
    report = subprocess.run(
        run(checkout, "-m", "coverage", "report", "--skip-covered", "--skip-empty"),
        cwd=checkout.root,
        capture_output=True,
        text=True,
        check=False,
    )
    return report.stdout.rstrip()
