"""`group hand-over`, `take-over` and `merge`: a group that goes to another host, or into another group."""

from argparse import Namespace

from meetup_desk.cli.packs import passphrase_of
from meetup_desk.cli.terminal.parser import CommandGrammar
from meetup_desk.cli.terminal.session import ACTOR, Session


def add_commands(noun: CommandGrammar) -> None:
    """Add the commands to the noun `group`."""
    out = noun.verb("hand-over", _hand_over)
    out.option("--group", metavar="ID", required=True)
    out.writes("--out", required=True, type=out.read.file)
    out.option("--history", action="store_true", words="with_history")
    out.option("--trust", action="store_true", words="with_trust")
    out.option("--passphrase-file", metavar="F", type=out.read.file)
    take = noun.verb("take-over", _take_over)
    take.option("file", metavar="FILE", type=take.read.file, words="group_file")
    take.option("--passphrase-file", metavar="F", type=take.read.file)
    merge = noun.verb("merge", _merge)
    merge.option("group", metavar="ID", words="group")
    merge.option("other", metavar="OTHER", words="other_group")
    merge.option("--preview", action="store_true", words="merge_preview")


def _hand_over(session: Session, arguments: Namespace) -> None:
    from meetup_desk.services.groups.handover import HandoverChoice  # noqa: PLC0415 - see `main`

    choice = HandoverChoice(
        history=arguments.history,
        trust=arguments.trust,
        passphrase=passphrase_of(session, arguments.passphrase_file),
    )
    group = session.group(arguments.group)
    count = session.services.handover.write(group.id, session.target(arguments.out), choice)
    value = {"file": str(arguments.out), "members": count, "trust": choice.trust}
    said = session.say("group.handed_over", file=session.name_of(arguments.out), count=count)
    session.tell(value, said)


def _take_over(session: Session, arguments: Namespace) -> None:
    taken = session.services.handover.take(
        session.source(arguments.file), ACTOR, passphrase=passphrase_of(session, arguments.passphrase_file)
    )
    value = {
        "id": str(taken.group.uid),
        "members": taken.members,
        "people_added": taken.people_added,
        "incidents": taken.incidents,
        "change": str(taken.changes.change),
    }
    said = session.say(
        "group.taken_over", name=taken.group.name, count=taken.members, added=taken.people_added
    )
    session.tell(value, said)


def _merge(session: Session, arguments: Namespace) -> None:
    merging = session.services.group_merging
    keep, other = session.group(arguments.group), session.group(arguments.other)
    shown = merging.preview(keep.id, other.id)
    value = {"id": str(keep.uid), **shown.stake._asdict()}
    said = session.say("group.merge_preview", name=keep.name, other=other.name, **shown.stake._asdict())
    if arguments.preview:
        session.tell(value, said)
        return
    changes = merging.merge(keep.id, other.id, ACTOR)
    session.tell(value | {"change": str(changes.change)}, session.say("group.merged", name=keep.name))
