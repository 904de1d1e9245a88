"""How what people wait for grows with the size of the desk."""

from collections.abc import Callable
from functools import partial

from meetup_desk.services.rsvps.rsvps import RsvpQuery
from meetup_desk.services.services import Services
from tests.benchmarks.checkin import scanner, tickets_of
from tests.benchmarks.measuring import best, middle, said, took
from tests.benchmarks.sizes import Sizes
from tests.benchmarks.worlds import Worlds, new_desk, opened, plan_event, the_event


def show(worlds: Worlds, sizes: Sizes) -> None:
    """Print a column for each size."""
    steps = sorted({max(sizes.people // 100, 20), max(sizes.people // 10, 20), sizes.people})
    columns = [_column(worlds, people, sizes) for people in steps]
    print("what".ljust(28), *(f"{people:>10,}" for people in steps))
    for what in columns[0]:
        print(what.ljust(28), *(f"{column[what]:>10}" for column in columns), flush=True)


def _column(worlds: Worlds, people: int, sizes: Sizes) -> dict[str, str]:
    path = new_desk(worlds.folder / f"grown-{people}.desk")
    with opened(path) as services:
        event = plan_event(services)
        listed = worlds.list_of(people)
        taken = took(lambda: services.imports.run(listed, event.id, "organiser"))
        each = {"import": said(taken.wall), "import, a row": said(taken.wall / people)}
        return (
            each
            | {what: said(_fastest(look, sizes)) for what, look in _looks(services).items()}
            | {"check-in": said(_check_in(services, sizes, people))}
        )


def _looks(services: Services) -> dict[str, Callable[[], object]]:
    event = the_event(services)
    return {
        "first page of answers": partial(services.rsvps.first_page, RsvpQuery(event_id=event.id)),
        "first page of people": partial(services.people.find, ""),
        "search 김": partial(services.people.find, "김"),
        "search ㄱㅅㅎ": partial(services.people.find, "ㄱㅅㅎ"),
        "list of events": services.events.list,
    }


def _fastest(look: Callable[[], object], sizes: Sizes) -> float:
    look()
    return best([took(look) for _ in range(sizes.looks)]).wall


def _check_in(services: Services, sizes: Sizes, people: int) -> float:
    event = the_event(services)
    texts, _ = tickets_of(services, event, min(sizes.scans, people))
    scan = scanner(services.door(event.id, "정문"), texts)
    return middle([took(scan) for _ in texts]).wall
