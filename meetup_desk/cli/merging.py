"""`door merge`: the scans of doors come home."""

from argparse import Namespace

from meetup_desk.cli import conflicts, door_reports
from meetup_desk.cli.terminal.parser import CommandGrammar
from meetup_desk.cli.terminal.session import ACTOR, Session


def add_commands(noun: CommandGrammar) -> None:
    """Add `door merge`."""
    merge = noun.verb("merge", _merge)
    merge.option("file", metavar="FILE", nargs="+", type=merge.read.file, words="scan_files")


def _merge(session: Session, arguments: Namespace) -> None:
    from meetup_desk.services.packs.door_report_texts import say_merged  # noqa: PLC0415 - see `main`

    files = [session.source(file) for file in arguments.file]
    merged, lang = session.services.merging.merge(files, ACTOR), session.lang
    tz = merged.tz or session.services.settings.tz
    value = {
        "new": merged.new,
        "known": merged.known,
        "refused": [
            {"file": left.file, "reason": str(left.reason), "line": left.line, "message": left.say(lang)}
            for left in merged.refused
        ],
        "conflicts": [conflicts.conflict_value(session, conflict) for conflict in merged.conflicts],
        "let_in_although": [door_reports.outdated_value(entry, tz) for entry in merged.outdated],
        "set_aside": door_reports.set_aside_values(merged.clocks, merged.set_aside, tz),
        "clocks": [door_reports.clock_value(clock) for clock in merged.clocks],
        "by_its_word": [{"door": pack.door, "scans": pack.scans} for pack in merged.unproven],
        "walk_ins": merged.walk_ins,
    }
    sentences = [session.say("door.merged", new=merged.new, known=merged.known)]
    sentences += [left.say(lang) for left in merged.refused]
    sentences += [conflicts.say_conflict(session, conflict) for conflict in merged.conflicts]
    session.tell(value, "\n".join([*sentences, *say_merged(merged, tz, lang)]))
