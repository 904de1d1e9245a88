"""Blocked people who apply again under another spelling, phone or e-mail, among thousands of others.

500 people are blocked; each comes back in one of ways that people do, drawn with a seed. 10,000 others apply
with their own phones and addresses. Family names have the shares of the census of 2015; of given names the
popular ones have about 0.7 % each, and the others are put together of common syllables. Three of a hundred of
the others write in Latin letters, and one the given name first. All come in lists, as applications do.

Run it: `.venv/bin/python tests/scenarios/returning.py`; `--tiny` takes a tenth.
"""

import csv
import random
import sys
import tempfile
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

sys.path[0] = str(Path(__file__).resolve().parents[2])

from meetup_desk.app.offscreen import Offscreen  # noqa: E402
from meetup_desk.app.paths import resources  # noqa: E402
from meetup_desk.services.desk import desk_settings  # noqa: E402
from meetup_desk.services.groups.groups import GroupEdit  # noqa: E402
from meetup_desk.services.people.blocks import BlockDraft  # noqa: E402
from meetup_desk.services.services import Services  # noqa: E402
from tests.scenarios import korean_names  # noqa: E402


@dataclass(frozen=True)
class Applicant:
    """A line of a list."""

    name: str
    phone: str  # eleven digits
    email: str
    affiliation: str


def main() -> int:
    """Print both figures; 1 where one does not hold."""
    count, others = (50, 1_000) if "--tiny" in sys.argv else (500, 10_000)
    seed = random.Random(20)
    blocked = [_stranger(seed) for _ in range(count)]
    known = {each.phone for each in blocked}
    returned = [_DISGUISES[number % len(_DISGUISES)](each, seed) for number, each in enumerate(blocked)]
    strangers = [_abroad(_stranger(seed), seed) for _ in range(others)]
    assert known.isdisjoint(each.phone for each in strangers)
    with tempfile.TemporaryDirectory() as folder:
        services = _desk(Path(folder), blocked)
        flagged, namesakes = _apply(services, Path(folder), returned, strangers)
        services.desk.close()
    missed = [number for number in range(count) if f"r{number}" not in flagged]
    for number in missed[:20]:
        print(f"missed: {blocked[number]} as {returned[number]}")
    wrongly, shown = (sum(mark.startswith("s") for mark in marks) for marks in (flagged, namesakes))
    print(f"blocked people who applied again: {count - len(missed)} of {count} flagged (must be all)")
    print(f"others flagged: {wrongly} of {others} (must be at most {others // 100})")
    print(f"others shown as namesakes, not flagged: {shown}")
    return 0 if not missed and wrongly <= others // 100 else 1


def _desk(folder: Path, blocked: list[Applicant]) -> Services:
    desk = desk_settings.make(folder / "a.desk", name="가온", lang="ko", tz="Asia/Seoul")
    services = Services(desk, Offscreen(resources() / "fonts").fonts)
    former = services.groups.add(GroupEdit(name="예전 모임"), "organiser")[0]
    _write(folder / "known.csv", [(each, "") for each in blocked])
    done = services.applications.run(folder / "known.csv", former.id, "organiser")
    assert done.people_added == len(blocked)
    for line in services.members.lines(done.applied):
        services.blocks.add(line.person_id, BlockDraft(reason="신고"), "organiser")
    return services


def _apply(
    services: Services, folder: Path, returned: list[Applicant], strangers: list[Applicant]
) -> tuple[set[str], set[str]]:
    """Bring the list of all; gives the marks of whom the queue flags and of whom it shows as namesakes."""
    group = services.groups.add(GroupEdit(name="새 모임"), "organiser")[0]
    marked = [(each, f"r{number}") for number, each in enumerate(returned)]
    marked += [(each, f"s{number}") for number, each in enumerate(strangers)]
    _write(folder / "applications.csv", marked)
    done = services.applications.run(folder / "applications.csv", group.id, "organiser")
    assert not done.refused, done.refused[:3]
    lines = services.queue.lines(group.id, services.queue.ids(group.id))
    flagged = {line.member.answers["표시"] for line in lines if line.suspicions or line.is_blocked}
    return flagged, {line.member.answers["표시"] for line in lines if line.namesakes} - flagged


def _write(path: Path, lines: list[tuple[Applicant, str]]) -> None:
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(("이름", "연락처", "이메일", "소속", "표시"))
        writer.writerows((each.name, each.phone, each.email, each.affiliation, mark) for each, mark in lines)


# people


def _stranger(seed: random.Random) -> Applicant:
    box = f"{seed.choice(('sky', 'blue', 'han', 'day'))}.{seed.randrange(10**7)}"
    email = f"{box}@{seed.choice(('gmail.com', 'naver.com', 'daum.net'))}"
    affiliation = (
        f"{seed.choice(('가온', '나루', '다솜', '라온'))}{seed.randrange(400)}" if seed.random() < 0.7 else ""
    )
    return Applicant(korean_names.name(seed), _phone(seed), email, affiliation)


def _abroad(person: Applicant, seed: random.Random) -> Applicant:
    drawn = seed.random()
    if drawn < 0.03:
        return replace(person, name=korean_names.latin(person.name, seed))
    return replace(person, name=korean_names.given_first(person.name)) if drawn < 0.04 else person


def _phone(seed: random.Random) -> str:
    return f"010{seed.randrange(2 * 10**7, 10**8):08}"


# how people come back


def _anew(person: Applicant, seed: random.Random) -> Applicant:
    other = _stranger(seed)
    return replace(person, phone=other.phone, email=other.email, affiliation=other.affiliation)


def _phone_form(phone: str, seed: random.Random) -> str:
    middle, last = phone[3:7], phone[7:]
    forms = (
        f"+82 10-{middle}-{last}",
        f"0082-10-{middle}-{last}",
        f"010.{middle}.{last}",
        f"(010) {middle} {last}",
        f"+8210{middle}{last}",
        f"82-10-{middle}-{last}",
    )
    return seed.choice(forms)


def _mail_form(email: str, seed: random.Random) -> str:
    box, _, domain = email.partition("@")
    forms = [f"{box}+{seed.choice(('new', 'meet', '2'))}@{domain}", f"{box.upper()}@{domain.upper()}"]
    if domain == "gmail.com":
        forms += [f"{box.replace('.', '')}@gmail.com", f"{'.'.join(box.replace('.', ''))}@googlemail.com"]
    return seed.choice(forms)


def _other_letter(name: str, seed: random.Random) -> str:
    return name[:2] + seed.choice([each for each in korean_names.SYLLABLES if each not in name]) + name[3:]


Disguise = Callable[[Applicant, random.Random], Applicant]
_DISGUISES: tuple[Disguise, ...] = (
    lambda p, s: replace(_anew(p, s), name=korean_names.given_first(p.name)),
    lambda p, s: replace(_anew(p, s), name=korean_names.given_first(p.name).replace(" ", "")),
    lambda p, s: replace(_anew(p, s), name=korean_names.latin(p.name, s)),
    lambda p, s: replace(_anew(p, s), phone=_phone_form(p.phone, s)),
    lambda p, s: replace(_anew(p, s), email=_mail_form(p.email, s)),
    lambda p, s: replace(_anew(p, s), name=_stranger(s).name, phone=_phone_form(p.phone, s)),
    lambda p, s: replace(_anew(p, s), name=_stranger(s).name, email=_mail_form(p.email, s)),
    lambda p, s: replace(_anew(p, s), name=korean_names.latin(p.name, s), phone=_phone_form(p.phone, s)),
    lambda p, s: replace(_anew(p, s), name=korean_names.given_first(p.name), email=_mail_form(p.email, s)),
    lambda p, s: replace(_anew(p, s), name=_other_letter(p.name, s), phone=p.phone[:5] + "77" + p.phone[7:]),
    lambda p, s: replace(
        _anew(p, s), name=_other_letter(p.name, s), email=p.email.split("@")[0] + "@kakao.com"
    ),
    lambda p, s: replace(_anew(p, s), phone=p.phone[:4] + "123" + p.phone[7:]),
)


if __name__ == "__main__":
    raise SystemExit(main())
