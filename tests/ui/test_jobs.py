"""Work that leaves the GUI thread and comes back."""

import sys
import threading
from collections.abc import Callable
from functools import partial

import pytest
import shiboken6
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from meetup_desk.domain.errors import DeskError, ErrorCode
from meetup_desk.ui.jobs import LONG_AFTER, Job, Jobs


class Gate:
    """Holds work until the test lets it go on."""

    def __init__(self) -> None:
        self.entered = threading.Event()
        self.open = threading.Event()

    def wait(self) -> str:
        self.entered.set()
        assert self.open.wait(10)
        return "through"


def idle(jobs: Jobs) -> Callable[[], None]:
    def check() -> None:
        assert not jobs.busy()

    return check


def test_work_runs_elsewhere_and_its_result_comes_back_here(jobs: Jobs, qtbot: QtBot) -> None:
    threads: list[threading.Thread] = []
    answers: list[tuple[str, threading.Thread]] = []

    def work() -> str:
        threads.append(threading.current_thread())
        return "done"

    jobs.run(work, lambda answer: answers.append((answer, threading.current_thread())))
    qtbot.waitUntil(idle(jobs))
    assert answers == [("done", threading.main_thread())]
    assert threads[0] is not threading.main_thread()


def test_only_the_newest_question_of_a_key_is_answered(jobs: Jobs, qtbot: QtBot) -> None:
    gate, answers = Gate(), list[str]()
    old = jobs.run(gate.wait, answers.append, key="list")
    assert gate.entered.wait(10)
    jobs.run(lambda: "new", answers.append, key="list")
    qtbot.waitUntil(lambda: answers == ["new"])
    gate.open.set()
    qtbot.waitUntil(idle(jobs))
    assert answers == ["new"]
    assert old.cancelled()


def test_forgotten_questions_are_not_answered(jobs: Jobs, qtbot: QtBot) -> None:
    gate, answers = Gate(), list[str]()
    jobs.run(gate.wait, answers.append, key="palette")
    jobs.forget("palette")
    gate.open.set()
    qtbot.waitUntil(idle(jobs))
    assert answers == []


def test_expected_trouble_goes_to_failed(jobs: Jobs, qtbot: QtBot) -> None:
    troubles: list[DeskError] = []

    def work() -> None:
        raise DeskError(ErrorCode.DISK_FULL, file="desk")

    jobs.run(work, pytest.fail, troubles.append)
    qtbot.waitUntil(lambda: len(troubles) == 1)
    assert troubles[0].code is ErrorCode.DISK_FULL


def test_expected_trouble_that_nobody_handles_is_refused(jobs: Jobs, qtbot: QtBot) -> None:
    def work() -> None:
        raise DeskError(ErrorCode.DESK_BUSY)

    with qtbot.waitSignal(jobs.refused) as refused:
        jobs.run(work, pytest.fail)
    assert refused.args is not None
    assert refused.args[0].code is ErrorCode.DESK_BUSY


def test_a_bug_reaches_the_crash_hook(jobs: Jobs, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    caught: list[BaseException] = []
    monkeypatch.setattr(sys, "excepthook", lambda _kind, error, _trace: caught.append(error))
    jobs.run(lambda: {}["missing"], pytest.fail)  # type: ignore[index]
    qtbot.waitUntil(lambda: len(caught) == 1)
    assert isinstance(caught[0], KeyError)
    assert caught[0].__traceback__ is not None
    assert not jobs.busy()


def test_work_that_asks_for_its_job_reports_progress(jobs: Jobs, qtbot: QtBot) -> None:
    def work(job: Job) -> int:
        for step in range(1, 101):
            job.progress(step, 100)
        return job.total_steps

    answers: list[int] = []
    with qtbot.waitSignal(jobs.changed):
        job = jobs.run(work, answers.append)
    qtbot.waitUntil(lambda: answers == [100])
    assert job.done_steps == 100


def test_steps_that_nobody_counts_are_told_as_a_share(jobs: Jobs, qtbot: QtBot) -> None:
    def work(job: Job, *, counted: bool) -> None:
        job.counted = counted
        job.progress(1_234, 5_000)

    for counted, said in ((True, "1,234 / 5,000"), (False, "24 %")):
        done: list[None] = []
        job = jobs.run(partial(work, counted=counted), done.append)
        qtbot.waitUntil(lambda done=done: bool(done))
        assert job.said() == said
        assert bool(job.rate()) is counted


def test_cancelled_work_stops_without_a_word(jobs: Jobs, qtbot: QtBot) -> None:
    entered, refused = threading.Event(), list[DeskError]()
    jobs.refused.connect(refused.append)

    def work(job: Job) -> None:
        entered.set()
        while True:
            job.stop_if_cancelled()

    job = jobs.run(work, pytest.fail)
    assert entered.wait(10)
    job.cancel()
    qtbot.waitUntil(idle(jobs))
    assert refused == []


def test_a_job_becomes_long_after_half_a_second(jobs: Jobs, qtbot: QtBot) -> None:
    gate = Gate()
    job = jobs.run(gate.wait, lambda _: None, title="Bringing in a list")
    assert jobs.long_jobs() == []
    job.started_at -= LONG_AFTER
    assert jobs.long_jobs() == [job]
    gate.open.set()
    qtbot.waitUntil(idle(jobs))
    assert jobs.long_jobs() == []


def test_answers_for_a_widget_that_is_gone_are_dropped(jobs: Jobs, qtbot: QtBot) -> None:
    class View(QObject):
        def show_answer(self, answer: str) -> None:
            pytest.fail(answer)

    gate, view = Gate(), View()
    jobs.run(gate.wait, view.show_answer)
    shiboken6.delete(view)
    gate.open.set()
    qtbot.waitUntil(idle(jobs))


def test_closing_cancels_and_waits(qapp: object) -> None:
    jobs, gone = Jobs(), threading.Event()
    entered = threading.Event()

    def work(job: Job) -> None:
        entered.set()
        while not job.cancelled():
            pass
        gone.set()

    jobs.run(work, pytest.fail)
    assert entered.wait(10)
    jobs.close()
    assert gone.is_set()
    assert not jobs.busy()


def test_work_in_order_is_shown_and_counted_like_all_other_work(jobs: Jobs, qtbot: QtBot) -> None:
    line, gate, answers = jobs.in_order(), Gate(), list[str]()
    with qtbot.waitSignal(jobs.changed):
        first = line.run(gate.wait, answers.append, title="Undoing…")
    line.run(lambda: "after it", answers.append)
    assert jobs.busy()
    assert jobs.running(first)
    first.started_at -= LONG_AFTER
    assert jobs.long_jobs() == [first]
    assert answers == []
    gate.open.set()
    qtbot.waitUntil(idle(jobs))
    assert answers == ["through", "after it"]
