"""The write lock: scans go first."""

import threading

from meetup_desk.store.file.write_lock import WriteLock, WritePriority


def test_a_scan_goes_before_all_who_wait() -> None:
    lock, order = WriteLock(), []
    ready = threading.Barrier(4)

    def take(rank: WritePriority) -> None:
        ready.wait()
        with lock.held(rank):
            order.append(rank)

    with lock.held(WritePriority.BULK):
        waiting = [
            threading.Thread(target=take, args=(rank,))
            for rank in (WritePriority.BULK, WritePriority.EDIT, WritePriority.SCAN)
        ]
        for thread in waiting:
            thread.start()
        ready.wait()
        while sum(lock._waiting) < 3:
            pass
    for thread in waiting:
        thread.join()
    assert order == [WritePriority.SCAN, WritePriority.EDIT, WritePriority.BULK]
