"""How large the desks are, and how often each thing is done."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Sizes:
    """Sizes of one run."""

    people: int = 100_000  # of a large list
    crowd: int = 50_000  # tickets of a large event
    few: int = 1_000  # tickets of an everyday event
    scans: int = 400
    looks: int = 7  # at each page
    rounds: int = 3  # of what takes seconds
    sheet: int = 10_000  # rows on paper
    requests: int = 5_000  # approved at once
    applications: int = 10_000  # to one group
    starts: int = 7  # of the window
    events: int = 10_000  # of one calendar
    met: int = 5_000  # people who met each other
    voices: int = 10_000
    meetups: int = 120  # of a year
    frames: int = 60


TINY = Sizes(
    people=120,
    crowd=60,
    few=30,
    scans=10,
    looks=1,
    rounds=1,
    sheet=40,
    requests=20,
    applications=30,
    starts=1,
    frames=3,
    events=50,
    met=60,
    voices=100,
    meetups=3,
)
