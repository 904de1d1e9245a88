"""`demo`: the main job on realistic files, told step by step, and the window on what came of it."""

import os
import shutil
import sys
from argparse import Namespace
from pathlib import Path

from meetup_desk.cli.terminal.parser import PROGRAM, CommandGrammar
from meetup_desk.cli.terminal.session import Session
from meetup_desk.cli.terminal.typed import typed
from meetup_desk.words.say import say


def add_commands(commands: CommandGrammar) -> None:
    """Add the command."""
    verb = commands.verb("demo", _demo)
    verb.option("--out", metavar="DIR", type=verb.read.folder, words="demo_out")
    verb.option("--no-window", action="store_true")


def _demo(session: Session, arguments: Namespace) -> int:
    from meetup_desk.services.demo.demo import free_folder  # noqa: PLC0415 - see `main`

    folder, lang = arguments.out or free_folder(Path("demo")), session.lang
    done = session.opener.demo(folder, lang, session.step)
    value = {
        "desk": str(done.desk),
        "event": str(done.event),
        "files": [str(file) for file in done.files],
        "counts": done.counts,
    }
    session.tell(
        value, say("demo.done", lang, folder=folder, command=typed([*_program(), "--desk", str(done.desk)]))
    )
    return 0 if arguments.no_window else _show(session, done.desk)


def _show(session: Session, desk: Path) -> int:
    if not session.opener.has_screen():
        session.step(say("demo.no_screen", session.lang))
        return 0
    return session.opener.window(desk, lang=session.chosen_lang)


def _program() -> list[str]:
    """Give what starts this program from where one is: its bare name may not do."""
    started = Path(sys.argv[0])
    if started.stem != PROGRAM:
        return [sys.executable, "-m", "meetup_desk"]
    return [PROGRAM if shutil.which(PROGRAM) else os.path.relpath(started)]
