"""Searching in a process of its own: numpy would hold the window's thread up, and it ends at once."""

import contextlib
import multiprocessing
from collections.abc import Callable, Generator
from dataclasses import replace
from multiprocessing.connection import Connection

from meetup_desk.mixing.judgements import MeasuredPlan
from meetup_desk.mixing.timed_search import AskedSearch, timed_search

_LISTEN_EVERY = 0.02  # seconds after which it is heard
_MET_AT_ONCE = 2_000  # pairs


def search_in_process(asked: AskedSearch, stopped: Callable[[], bool]) -> Generator[MeasuredPlan]:
    """Give what `timed_search` gives, as it is found, until `stopped()`; the process ends with it.

    At least one judgement comes, the start where that was faster than the process. Where no process can
    be had, or the system ends it, the search is done here.
    """
    spawn = multiprocessing.get_context("spawn")  # a fork would carry the window's threads along
    mine, theirs = spawn.Pipe()
    child = spawn.Process(target=_work, args=(theirs,), daemon=True)
    try:
        child.start()
    except OSError:
        yield from timed_search(asked)
        return
    theirs.close()
    try:
        yield from _hear(mine, asked, stopped)
    finally:
        mine.close()
        child.kill()
        child.join()
        child.close()


def _hear(worker: Connection, asked: AskedSearch, stopped: Callable[[], bool]) -> Generator[MeasuredPlan]:
    found = False
    with contextlib.suppress(EOFError, OSError):  # the system ended it
        _ask(worker, asked)
        while not stopped():
            if worker.poll(_LISTEN_EVERY):
                answer = worker.recv()
                if answer is None:
                    return
                if isinstance(answer, Exception):  # a mistake of ours, which is written down here
                    raise answer
                found = True
                yield answer
    if not found:
        yield from timed_search(replace(asked, seconds=0) if stopped() else asked)


def _ask(worker: Connection, asked: AskedSearch) -> None:
    """Send a search, its many meetings in pieces: each is packed at once, while no other thread runs."""
    met = asked.problem.met
    worker.send(replace(asked, problem=replace(asked.problem, met=())))
    for first in range(0, len(met), _MET_AT_ONCE):
        worker.send(met[first : first + _MET_AT_ONCE])
    worker.send(())


def _asked(parent: Connection) -> AskedSearch:
    asked: AskedSearch = parent.recv()
    met: list[tuple[int, int, int]] = []
    while piece := parent.recv():
        met += piece
    return replace(asked, problem=replace(asked.problem, met=met))


def _work(parent: Connection) -> None:
    try:
        for judgement in timed_search(_asked(parent)):
            parent.send(judgement)
        parent.send(None)
    except Exception as error:  # noqa: BLE001 - the end of a process would tell it to nobody but a terminal
        with contextlib.suppress(OSError):
            parent.send(error)
