"""Every list in `tests/data/lists` is read as is right: `python tests/scenarios/corpus.py`.

Beside each file stands what is right, `NAME.right.txt`: how the file was read, the people with what is known
of them, the lines that are refused and why, and what is not taken. Of long lists it has the first people and
the sums. `--write` writes these files anew, to be read as a change like any other.
"""

import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path[0] = str(ROOT)

from meetup_desk.domain.errors import DeskError  # noqa: E402 - found from here on
from meetup_desk.domain.times import moment_of  # noqa: E402
from meetup_desk.exchange.candidates import Candidate, Refusal  # noqa: E402
from meetup_desk.exchange.list_file import ListFile  # noqa: E402
from meetup_desk.exchange.open_list import open_list  # noqa: E402
from tests.scenarios.rows import Row, count, in_a_folder, shared_parser  # noqa: E402

LISTS = ROOT / "tests" / "data" / "lists"
RIGHT = ".right.txt"
_SHOWN = 12  # people of a list
_TZ = "Asia/Seoul"


def main(argv: Sequence[str] | None = None) -> int:
    """Compare all lists, or write what is right anew, and give the exit code."""
    parser = shared_parser(__doc__)
    parser.add_argument("--write", action="store_true", help="write what is right as it is read now")
    asked = parser.parse_args(argv)
    if asked.write:
        for path in lists():
            beside(path).write_text(said_of(path), encoding="utf-8")
    return in_a_folder(lambda _: compare(), tiny=asked.tiny)


def lists() -> list[Path]:
    """Give the lists of the corpus."""
    return [path for path in sorted(LISTS.iterdir()) if path.is_file() and not path.name.endswith(RIGHT)]


def beside(path: Path) -> Path:
    """Give the file that says what is right."""
    return path.with_name(path.name + RIGHT)


def compare() -> Sequence[Row]:
    """Read every list, and print where it is not as it should be."""
    unlike, people, unknown = 0, 0, 0
    for path in lists():
        said = said_of(path)
        people += said.count("\n+ ")
        if not beside(path).exists():
            unknown += 1
            continue
        right = beside(path).read_text(encoding="utf-8")
        if said != right:
            unlike += 1
            print(path.name, *differences(right, said), sep="\n  ")
    return (
        count("lists that nobody has said what is right for", unknown, 0),
        count(f"lists that are read otherwise than is right, of {len(lists())}", unlike, 0),
    )


def differences(right: str, said: str) -> Iterator[str]:
    """Give the lines that only one of two texts has."""
    ours, theirs = Counter(said.splitlines()), Counter(right.splitlines())
    yield from (f"right: {line}" for line in (theirs - ours))
    yield from (f"read:  {line}" for line in (ours - theirs))


def said_of(path: Path) -> str:
    """Say what a list is read as."""
    try:
        file = open_list(path, tz=_TZ)
        return "\n".join(_told(file)) + "\n"
    except DeskError as error:
        return f"! {error.code} {error.reason}\n"


def _told(file: ListFile) -> Iterator[str]:
    how = (file.kind, file.service, file.encoding, file.sheet)
    yield " ".join(filter(None, how))
    entries = list(file.candidates())
    people = [entry for entry in entries if isinstance(entry, Candidate)]
    for person in people[:_SHOWN]:
        yield "+ " + " | ".join(_facts(person))
    if len(people) > _SHOWN:
        wishes = Counter(str(person.request) for person in people)
        seats = sum(person.party for person in people)
        yield f"= {len(people)} people, {seats} seats, {dict(sorted(wishes.items()))}"
    for entry in entries:
        if isinstance(entry, Refusal):
            yield f"- {entry.line} {entry.reason}: {' '.join(entry.value.split())}"
    for what, name, number in file.untaken:
        yield f"~ {what} {name}: {number}"


def _facts(person: Candidate) -> Iterator[str]:
    yield f"{person.line} {person.name}"
    answer = f"{person.request} {person.party}" + (" came" if person.attended else "")
    at = f"{moment_of(person.answered_at, _TZ):%Y-%m-%d %H:%M}" if person.answered_at else ""
    told = (person.badge_name, person.email, person.phone, person.affiliation, person.title, answer, at)
    yield from filter(None, told)
    needs = person.needs
    yield from filter(None, (needs.diet, needs.access, needs.language, " ".join(person.note.split())))
    yield from (f"{question}: {' '.join(text.split())}" for question, text in person.answers.items())
    yield from (f"lost {lost.reason}: {lost.value}" for lost in person.lost)


if __name__ == "__main__":
    sys.exit(main())
