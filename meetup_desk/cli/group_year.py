"""`group renewals`, `year`, `reward` and `certificates`: the life of members."""

from argparse import Namespace
from typing import TYPE_CHECKING

from meetup_desk.cli.terminal.parser import CommandGrammar
from meetup_desk.cli.terminal.session import ACTOR, Session, uid
from meetup_desk.cli.terminal.tables import table
from meetup_desk.cli.terminal.times import iso
from meetup_desk.domain.times import moment_of

if TYPE_CHECKING:
    from meetup_desk.domain.memberships import Reward
    from meetup_desk.domain.people import Person
    from meetup_desk.services.groups.recognition import RecognitionCounts


def add_commands(noun: CommandGrammar) -> None:
    """Add the commands to the noun `group`."""
    renewals = noun.verb("renewals", _renewals)
    renewals.option("--group", metavar="ID", required=True)
    renewals.option("--told", action="store_true")
    year = noun.verb("year", _year)
    year.option("--group", metavar="ID", required=True)
    year.option("--year", metavar="N", type=year.read.number)
    year.option("--out", metavar="FILE", type=year.read.file, words="out_file")
    reward = noun.verb("reward", _reward)
    reward.option("--group", metavar="ID", required=True)
    reward.option("--person", metavar="ID", required=True)
    reward.option("--what", metavar="T", required=True, type=reward.read.text, words="reward")
    reward.option("--cost", metavar="N", type=reward.read.number, default=0)
    reward.option("--year", metavar="N", type=reward.read.number)
    certificates = noun.verb("certificates", _certificates)
    certificates.option("--group", metavar="ID", required=True)
    certificates.option("--out", metavar="FILE", required=True, type=certificates.read.file, words="out_file")
    certificates.option("--year", metavar="N", type=certificates.read.number)
    certificates.option("--least", metavar="N", type=certificates.read.number, default=1)
    certificates.option("--event", metavar="ID", words="series_of")


def _this_year(session: Session, given: int | None) -> int:
    services = session.services
    return given or moment_of(services.desk.now(), services.settings.tz).year


def _renewals(session: Session, arguments: Namespace) -> None:
    services, tz = session.services, session.services.settings.tz
    due = services.renewals.due(session.group(arguments.group).id)
    texts = services.member_texts.renewals([each.member.id for each in due], session.lang)
    if arguments.told and due:
        services.renewals.tell([each.member.id for each in due], ACTOR)
    value = [
        {
            "id": str(each.member.membership),
            "person": str(each.member.person),
            "name": each.member.name,
            "renews_at": iso(each.renews_at, tz),
            "days": each.days,
            "text": text,
        }
        for each, text in zip(due, texts, strict=True)
    ]
    session.tell(value, "\n".join(texts) if texts else session.say("group.none_due"))


def _year(session: Session, arguments: Namespace) -> None:
    from meetup_desk.services.groups.recognition import say_given  # noqa: PLC0415 - see `main`

    services, group = session.services, session.group(arguments.group)
    found = services.recognition.year(group.id, _this_year(session, arguments.year))
    value = {
        "group": str(group.uid),
        "year": found.year,
        "meetings": found.meetings,
        "visits": found.visits,
        "people": found.people,
        "joined": found.joined,
        "given": [_given(session, each) for each in found.given],
        "rewards": [_rewarded(found.rewarded[each.person_id], each) for each in found.rewards],
    }
    if arguments.out:
        with session.opener.with_pages():
            file = session.target(arguments.out)
            services.group_papers.write_year(file, group.id, found.year, session.lang)
        session.tell(value, session.say("group.year_saved", file=session.name_of(arguments.out)))
        return
    rows = [(each.name, say_given(each, session.lang)) for each in found.given]
    session.tell(value, table(session.headings("groups", "name", "gave"), rows))


def _given(session: Session, each: "RecognitionCounts") -> dict[str, object]:
    facts = each._asdict()
    del facts["person_id"]
    return {"person": str(session.services.people.get(each.person_id).uid), **facts}


def _rewarded(person: "Person", each: "Reward") -> dict[str, object]:
    return {"person": str(person.uid), "name": person.name, "what": each.what, "cost": each.cost}


def _reward(session: Session, arguments: Namespace) -> None:
    services, group = session.services, session.group(arguments.group)
    person = services.people.by_uid(uid(arguments.person, "person"))
    reward, changes = services.recognition.reward(
        group.id,
        person.id,
        _this_year(session, arguments.year),
        arguments.what,
        ACTOR,
        cost=arguments.cost,
    )
    value = {"id": str(reward.uid), "change": str(changes.change)}
    session.tell(value, session.say("group.rewarded"))


def _certificates(session: Session, arguments: Namespace) -> None:
    from meetup_desk.services.groups.recognition import CertificateQuery  # noqa: PLC0415 - see `main`

    event = session.event(arguments.event) if arguments.event else None
    query = CertificateQuery(
        group_id=session.group(arguments.group).id,
        year=_this_year(session, arguments.year),
        least=arguments.least,
        series_id=event.series_id if event else None,
        title=event.title if event else "",
    )
    with session.opener.with_pages():
        file = session.target(arguments.out)
        count = session.services.group_papers.write_certificates(file, query, session.lang)
    name = session.name_of(arguments.out)
    said = session.say("group.certificates", count=count, file=name) if count else ""
    session.tell({"count": count}, said or session.say("group.no_certificates"))
