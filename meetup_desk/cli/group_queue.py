"""Joining: `group apply`, `form`, `queue`, `approve`, `refuse`, `ask` and `condition`."""

from argparse import Namespace
from typing import TYPE_CHECKING, Any

from meetup_desk.cli.terminal.parser import CommandGrammar
from meetup_desk.cli.terminal.session import ACTOR, Session, uid
from meetup_desk.cli.terminal.tables import table
from meetup_desk.cli.terminal.times import iso
from meetup_desk.domain.errors import ErrorCode
from meetup_desk.domain.memberships import Membership, Role
from meetup_desk.words.conditions import say_condition
from meetup_desk.words.say import say_error

if TYPE_CHECKING:
    from collections.abc import Sequence

    from meetup_desk.domain.ids import GroupId
    from meetup_desk.domain.suspects import Suspicion
    from meetup_desk.services.groups.members import Decision, HeldMembership
    from meetup_desk.services.groups.queue import QueueLine
    from meetup_desk.services.imports.applications import ApplicationsResult


def add_commands(noun: CommandGrammar) -> None:
    """Add the commands to the noun `group`."""
    apply = noun.verb("apply", _apply)
    apply.option("--group", metavar="ID", required=True)
    source = apply.one_of()
    source.option("--file", metavar="F", type=apply.read.file, words="application_file")
    source.option("--name", metavar="N", type=apply.read.text, words="applicant")
    for fact in ("phone", "email", "kakao", "affiliation"):
        apply.option(f"--{fact}", metavar="V", default="", type=apply.read.text)
    apply.option("--title", metavar="V", default="", type=apply.read.text, words="position")
    apply.option(
        "--answer",
        metavar='"QUESTION=ANSWER"',
        action="append",
        default=[],
        type=apply.read.pair,
        words="application_answer",
    )
    apply.option("--map", metavar='"HEADING=FIELD"', action="append", default=[], type=apply.read.pair)
    form = noun.verb("form", _form)
    form.option("--group", metavar="ID", required=True)
    form.option("--out", metavar="FILE", required=True, type=form.read.file, words="out_file")
    noun.verb("queue", _queue).option("--group", metavar="ID", required=True)
    approve = noun.verb("approve", _approve)
    approve.option("memberships", metavar="MEMBERSHIP", nargs="+", words="membership")
    approve.option("--override", action="store_true", words="override_approval")
    approve.option("--reason", metavar="R", type=approve.read.text)
    approve.option("--role", choices=[str(role) for role in Role if role is not Role.HOST], default="member")
    approve.option("--buddy", metavar="PERSON")
    approve.option("--not-new", action="store_true")
    for name, run in (("refuse", _refuse), ("ask", _ask)):
        verb = noun.verb(name, run)
        verb.option("memberships", metavar="MEMBERSHIP", nargs="+", words="membership")
        verb.option("--reason", metavar="R", default="", type=verb.read.text)
    condition = noun.verb("condition", _condition)
    condition.option("membership", metavar="MEMBERSHIP")
    condition.option("--done", metavar="NAME", required=True, type=condition.read.text)


def membership(session: Session, text: str) -> Membership:
    """Give the membership of an id; DeskError `not_found`."""
    return session.services.members.by_uid(uid(text, "membership"))


def _apply(session: Session, arguments: Namespace) -> None:
    group = session.group(arguments.group)
    done = _applied(session, arguments, group.id)
    value = {
        "applied": [str(each.uid) for each in session.services.members.of_ids(done.applied)],
        "approved": done.approved,
        "people_added": done.people_added,
        "people_matched": done.people_matched,
        "unchanged": done.unchanged,
        "refused": [{"line": line, "reason": reason, "name": name} for line, reason, name in done.refused],
        "flagged": len(done.flagged),
        "change": str(done.changes.change),
    }
    text = session.say(
        "group.applied",
        count=len(done.applied),
        added=done.people_added,
        matched=done.people_matched,
        unchanged=done.unchanged,
        refused=len(done.refused),
    )
    session.tell(value, text)


def _applied(session: Session, arguments: Namespace, group_id: "GroupId") -> "ApplicationsResult":
    from meetup_desk.services.imports.application_drafts import ApplicationDraft  # noqa: PLC0415 - see `main`

    applications = session.services.applications
    if arguments.name is None:
        file = session.source(arguments.file)
        return applications.run(file, group_id, ACTOR, mapping=dict(arguments.map) or None)
    facts = {
        key: getattr(arguments, key) for key in ("name", "phone", "email", "kakao", "affiliation", "title")
    }
    return applications.enter(group_id, ApplicationDraft(**facts, answers=dict(arguments.answer)), ACTOR)


def _form(session: Session, arguments: Namespace) -> None:
    group = session.group(arguments.group)
    with session.opener.with_pages():
        session.services.application_forms.write(session.target(arguments.out), group.id, session.lang)
    session.tell(
        {"file": str(arguments.out)}, session.say("group.form_saved", file=session.name_of(arguments.out))
    )


def _queue(session: Session, arguments: Namespace) -> None:
    group, queue = session.group(arguments.group), session.services.queue
    lines = queue.lines(group.id, queue.ids(group.id))
    alike = [each.known_id for line in lines for each in (*line.suspicions, *line.namesakes)]
    known = session.services.people.uids(alike)
    value = [
        _line(session, line)
        | {"suspects": _people(line.suspicions, known), "namesakes": _people(line.namesakes, known)}
        for line in lines
    ]
    headings = session.headings("groups", "name", "affiliation", "days", "missing", "id")
    rows = [
        (each["name"], each["affiliation"], each["waiting_days"], ", ".join(each["missing"]), each["id"])
        for each in value
    ]
    session.tell(value, table(headings, rows, right={2}) if rows else session.say("group.nobody_waits"))


def _line(session: Session, line: "QueueLine") -> dict[str, Any]:
    member = line.member
    return {
        "id": str(member.membership),
        "person": str(member.person),
        "name": member.name,
        "affiliation": member.affiliation,
        "status": member.status,
        "answers": dict(member.answers),
        "applied_at": iso(member.applied_at, session.services.settings.tz),
        "waiting_days": line.days,
        "urgency": line.urgency,
        "missing": list(line.missing),
        "unanswered": line.unanswered,
        "over_limit": line.over_limit is not None,
        "blocked": line.is_blocked,
        "watched": line.is_watched,
        "strikes": line.strikes,
    }


def _people(alike: "Sequence[Suspicion]", known: dict[Any, Any]) -> list[dict[str, Any]]:
    return [
        {"person": str(known[each.known_id]), "why": [str(why) for why in each.why]}
        for each in alike
        if each.known_id in known
    ]


def _approve(session: Session, arguments: Namespace) -> None:
    from meetup_desk.services.groups.members import Approval  # noqa: PLC0415 - see `main`

    services = session.services
    asked = [membership(session, text) for text in arguments.memberships]
    buddy = services.people.by_uid(uid(arguments.buddy, "person")).id if arguments.buddy else None
    approval = Approval(role=Role(arguments.role), is_newcomer=not arguments.not_new, buddy_id=buddy)
    reason = (arguments.reason or "") if arguments.override else None
    decision = services.members.approve(
        [each.id for each in asked], ACTOR, approval=approval, override_reason=reason
    )
    texts = services.member_texts.welcome(decision.changed, session.lang)
    _tell(session, asked, decision, texts)


def _refuse(session: Session, arguments: Namespace) -> None:
    asked = [membership(session, text) for text in arguments.memberships]
    decision = session.services.members.refuse([each.id for each in asked], arguments.reason, ACTOR)
    texts = session.services.member_texts.refused(decision.changed, arguments.reason, session.lang)
    _tell(session, asked, decision, texts)


def _ask(session: Session, arguments: Namespace) -> None:
    asked = [membership(session, text) for text in arguments.memberships]
    decision = session.services.members.ask_back([each.id for each in asked], arguments.reason, ACTOR)
    texts = session.services.member_texts.asked(decision.changed, arguments.reason, session.lang)
    _tell(session, asked, decision, texts)


def _tell(session: Session, asked: list[Membership], decision: "Decision", texts: list[str]) -> None:
    """Say what became of memberships, with the text for the first one as for all."""
    uids = {each.id: str(each.uid) for each in asked}
    now = {each.id: each for each in session.services.members.of_ids([each.id for each in asked])}
    first = decision.changed[0]
    value = {
        "id": uids[first],
        "status": now[first].status,
        "role": now[first].role,
        "ids": [uids[each] for each in decision.changed],
        "held": [_held(session, each, uids) for each in decision.held],
        "text": texts[0],
        "change": str(decision.changes.change),
    }
    said = session.say("group.decided", count=len(decision.changed), held=len(decision.held))
    session.tell(value, "\n".join([said, *texts]))


def _held(session: Session, held: "HeldMembership", uids: dict[Any, str]) -> dict[str, str]:
    message = say_error(ErrorCode.RULE, held.rule, session.lang, **held.facts)
    return {"id": uids[held.membership_id], "rule": held.rule, "message": message}


def _condition(session: Session, arguments: Namespace) -> None:
    member = membership(session, arguments.membership)
    changes = session.services.members.meet_condition(member.id, arguments.done, ACTOR).changes
    (line,) = session.services.queue.lines(member.group_id, [member.id])
    value = {"id": str(member.uid), "missing": list(line.missing), "change": str(changes.change)}
    names = ", ".join(say_condition(name, session.lang) for name in line.missing)
    text = session.say("group.condition_met", missing=names) if names else session.say("group.condition_all")
    session.tell(value, text)
