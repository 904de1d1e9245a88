"""`followup list|done`: what is still to do after an event, and who came back."""

from argparse import Namespace
from typing import TYPE_CHECKING

from meetup_desk.cli.terminal.parser import CommandGrammar
from meetup_desk.cli.terminal.session import ACTOR, Session
from meetup_desk.cli.terminal.tables import table
from meetup_desk.cli.terminal.times import iso
from meetup_desk.domain.follow_up import FollowUpTask
from meetup_desk.domain.times import moment_of
from meetup_desk.words.dates import say_day
from meetup_desk.words.followup_sentences import say_left
from meetup_desk.words.say import say

if TYPE_CHECKING:
    from meetup_desk.services.followup.followup import FollowUpView


def add_commands(commands: CommandGrammar) -> None:
    """Add the noun's commands."""
    noun = commands.noun("followup")
    noun.verb("list", _list).option("--event", metavar="ID", required=True)
    done = noun.verb("done", _done)
    done.option("--event", metavar="ID", required=True)
    done.option("--task", choices=[str(task) for task in FollowUpTask], words="followup_task")
    done.option("--again", action="store_true", words="followup_again")


def _list(session: Session, arguments: Namespace) -> None:
    event = session.event(arguments.event)
    view = session.services.follow_ups.view(event.id)
    session.tell(_value(view), _text(session, view))


def _value(view: "FollowUpView") -> dict[str, object]:
    tz, turnout, finished = view.event.plan.tz, view.turnout, view.event.followed_up_at
    return {
        "event": str(view.event.uid),
        "over": view.is_over,
        "due": iso(view.due_at, tz),
        "done": None if finished is None else iso(finished, tz),
        "tasks": [
            {
                "task": str(line.task),
                "open": line.is_open,
                "waiting": line.waiting,
                "told": line.told,
                "done": None if line.done_at is None else iso(line.done_at, tz),
            }
            for line in view.lines
        ],
        "turnout": {
            **turnout._asdict(),
            "missed": turnout.missed if view.is_judged else None,
        },
        "returns": {**view.returns._asdict(), "goal": view.goal or None},
    }


def _text(session: Session, view: "FollowUpView") -> str:
    if not view.is_over:
        return session.say("followup.early")
    lang, turnout, returns = session.lang, view.turnout, view.returns
    rows = [
        (
            str(line.task),
            say(f"followup.{line.task}", lang),
            say_left(line.task, line.waiting, lang),
            line.told,
        )
        for line in view.open_lines
    ]
    day = say_day(moment_of(view.due_at, view.event.plan.tz), lang, year=False)
    parts = [session.say("followup.due", day=day)]
    parts.append(table(session.headings("followup", "id", "task", "left", "told"), rows, right={3}))
    told = [session.say("followup.turnout", **turnout._asdict() | {"missed": turnout.missed})]
    if returns.newcomers:
        rate = round(100 * returns.returned / returns.newcomers)
        facts = {**returns._asdict(), "rate": rate, "goal": f"{view.goal} %"}
        told.append(session.say("followup.returns" if view.goal else "followup.returned", **facts))
    return "\n\n".join(
        [*(parts if rows else [session.say("followup.finished", title=view.event.title)]), *told]
    )


def _done(session: Session, arguments: Namespace) -> None:
    event, services = session.event(arguments.event), session.services
    if arguments.task is None:
        changes = services.events.finish_follow_up(event.id, ACTOR)
        sentence = session.say("followup.finished", title=event.title)
    else:
        changes = services.follow_ups.mark(
            event.id, FollowUpTask(arguments.task), ACTOR, done=not arguments.again
        )
        name = say(f"followup.{arguments.task}", session.lang)
        sentence = session.say("followup.reopened" if arguments.again else "followup.marked", task=name)
    session.tell({"event": str(event.uid), "change": str(changes.change)}, sentence)
