"""The test command: every check runs, what fails is shown, and the count of tests closes the output."""

from pathlib import Path

import pytest

CLOSING = "===== 1 failed, 3 passed in 0.52s ====="


def check(starter, name: str, script: str, *, live: bool = False) -> object:
    return starter.checks.Check(name=name, arguments=("-c", script), live=live)


def test_all_that_pass_give_zero_and_one_line_each(
    prepared, starter, capsys: pytest.CaptureFixture[str]
) -> None:
    checks = [
        check(starter, "format", "print('much to say')"),
        check(starter, "tests", "print('3 passed in 0.5s')", live=True),
    ]
    assert starter.checks.run_all(prepared, checks) == 0
    shown = capsys.readouterr().out
    assert "much to say" not in shown
    assert "format ok · tests ok" in shown
    assert shown.splitlines()[-1] == "3 passed in 0.5s"


def test_one_that_fails_is_shown_and_the_others_still_run(
    prepared, starter, capsys: pytest.CaptureFixture[str]
) -> None:
    checks = [
        check(starter, "types", "print('line 3 is wrong'); raise SystemExit(1)"),
        check(starter, "tests", f"print('{CLOSING}'); raise SystemExit(1)", live=True),
        check(starter, "imports", "pass"),
    ]
    assert starter.checks.run_all(prepared, checks) == 1
    shown = capsys.readouterr().out
    assert "line 3 is wrong" in shown
    assert "types FAILED · tests FAILED · imports ok" in shown
    assert shown.splitlines()[-1] == CLOSING


def test_what_takes_long_runs_beside_the_others_and_is_told_after_them(
    prepared, starter, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    started = tmp_path / "started"
    touch = f"import pathlib; pathlib.Path({str(started)!r}).touch()"
    types = f"{touch}; print('line 3 is wrong'); raise SystemExit(1)"
    tests = f"""if True:
        import pathlib, time
        for _ in range(6000):  # a minute
            if pathlib.Path({str(started)!r}).exists():
                print("1 passed in 0.1s")
                break
            time.sleep(0.01)
    """
    checks = [
        starter.checks.Check(name="types", arguments=("-c", types), beside=True),
        check(starter, "tests", tests, live=True),
    ]
    assert starter.checks.run_all(prepared, checks) == 1
    shown = capsys.readouterr().out
    assert shown.index("1 passed") < shown.index("line 3 is wrong")
    assert "tests ok · types FAILED" in shown
    assert shown.splitlines()[-1] == "1 passed in 0.1s"


def test_tests_run_without_a_screen(prepared, starter, capsys: pytest.CaptureFixture[str]) -> None:
    script = "import os; print(os.environ['QT_QPA_PLATFORM'])"
    starter.checks.run_all(prepared, [check(starter, "tests", script, live=True)])
    assert capsys.readouterr().out.startswith("offscreen")


@pytest.mark.parametrize(("coverage", "told"), [(True, "--cov"), (False, "nothing")])
def test_coverage_is_measured_where_it_is_asked_for(
    prepared, starter, capsys: pytest.CaptureFixture[str], *, coverage: bool, told: str
) -> None:
    script = "import sys; print(*sys.argv[1:2] or ['nothing'])"
    starter.checks.run_all(prepared, [check(starter, "tests", script, live=True)], coverage=coverage)
    assert capsys.readouterr().out.splitlines()[0] == told


@pytest.mark.parametrize(
    ("output", "closing"),
    [
        (f"a.py ....\n{CLOSING}\n", CLOSING),
        ("12 passed, 1 skipped in 65.20s (0:01:05)\n", "12 passed, 1 skipped in 65.20s (0:01:05)"),
        ("===== no tests ran in 0.01s =====", "===== no tests ran in 0.01s ====="),
        ("the guest passed the door in 3 minutes\n", ""),
    ],
)
def test_closing_line_is_pytests(starter, output: str, closing: str) -> None:
    assert starter.checks.closing_line(output) == closing
