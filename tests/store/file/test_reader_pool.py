"""Reading is cheap, from any thread, and leaves nothing open behind."""

import os
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from PySide6.QtCore import QThreadPool

from meetup_desk.services.desk import desk_settings
from meetup_desk.services.desk.desk_settings import DeskSettings
from meetup_desk.store import settings
from meetup_desk.store.desk.desk import Desk

OPEN = Path("/proc/self/fd")
HAS_DESCRIPTORS = os.name == "posix" and OPEN.exists()
PARALLEL = 6
EACH = 3  # descriptors that a connection has at most: the file, its log, and the index of that


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    desk = desk_settings.make(tmp_path / "a.desk", name="가온", lang="ko", tz="Asia/Seoul")
    yield desk
    desk.close()


def _open() -> int:
    return len(list(OPEN.iterdir()))


def read_in_threads_that_end(desk: Desk, times: int) -> int:
    """Read so often, each time in a thread made for it; gives how many found what they should."""
    pool, found = QThreadPool(), list[str]()
    pool.setMaxThreadCount(PARALLEL)
    pool.setExpiryTimeout(0)
    for _ in range(times // PARALLEL + 1):
        for _ in range(PARALLEL):
            pool.start(lambda: found.append(DeskSettings(desk).name))
        pool.waitForDone()
        pool.clear()
    return found.count("가온")


@pytest.mark.skipif(not HAS_DESCRIPTORS, reason="counts what is open as Linux shows it")
def test_a_thousand_reads_in_threads_that_end_leave_a_handful_of_files_open(desk: Desk) -> None:
    before = _open()
    assert read_in_threads_that_end(desk, 1_000) >= 1_000
    assert _open() <= before + PARALLEL * EACH


@pytest.mark.skipif(not HAS_DESCRIPTORS, reason="counts what is open as Linux shows it")
def test_a_crowd_that_reads_at_once_leaves_no_more_open_the_fifth_time_and_nothing_at_the_end(
    desk: Desk,
) -> None:
    before, left = _open(), list[int]()
    for _ in range(5):
        _crowd(desk, 40)
        left.append(_open())
    assert left[4] <= left[0]
    desk.close()
    assert _open() < before


def _crowd(desk: Desk, people: int) -> None:
    together = threading.Barrier(people)

    def read(_number: int) -> None:
        with desk.reading():
            together.wait(60)

    with ThreadPoolExecutor(people) as crowd:
        list(crowd.map(read, range(people)))


def _count(desk: Desk, table: str) -> Callable[[], int]:
    def counted() -> int:
        with desk.reading() as db:
            return int(db.value(f"SELECT count(*) FROM {table}"))

    return counted


def test_reading_within_reading_sees_the_same_state(desk: Desk) -> None:
    count = _count(desk, "setting")
    with desk.reading():
        before = count()
        with desk.change("test", "organiser") as db:
            settings.put(db, "x", "y")
        assert count() == before
    assert count() == before + 1


def test_a_read_that_fails_leaves_the_desk_readable(desk: Desk) -> None:
    with pytest.raises(ZeroDivisionError), desk.reading():
        raise ZeroDivisionError
    assert DeskSettings(desk).name == "가온"


def test_a_desk_that_closes_under_a_reader_lets_it_finish_and_leaves_nothing_open(desk: Desk) -> None:
    with desk.reading() as db:
        desk.close()
        assert db.value("SELECT value FROM setting WHERE key = 'name'") == "가온"
    assert DeskSettings(desk).name == "가온"
