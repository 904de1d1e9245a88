"""How much of a large change is written at once: as much as a scan may wait for."""

_SECONDS = 0.02  # how long a slice should take: a scan waits no longer than one of them


def next_size(size: int, took: float, *, smallest: int, largest: int) -> int:
    """Choose the size of the next slice from how long (seconds) the last one took."""
    wanted = int(size * _SECONDS / max(took, 1e-6))
    return max(smallest, min(wanted, 2 * size, largest))
