"""`notice paper`: letters, cards and posters as a PDF."""

from argparse import Namespace

from meetup_desk.cli.terminal.parser import CommandGrammar
from meetup_desk.cli.terminal.session import ACTOR, Session
from meetup_desk.domain.notices import NoticeForm, NoticeKind
from meetup_desk.words.languages import NAMES


def add_commands(noun: CommandGrammar) -> None:
    """Add the command to the noun `notice`."""
    paper = noun.verb("paper", _paper)
    paper.option("--event", metavar="ID", required=True)
    paper.option("--kind", choices=[str(kind) for kind in NoticeKind], required=True, words="notice_kind")
    paper.option("--form", choices=[str(form) for form in NoticeForm], required=True, words="notice_form")
    paper.option("--out", metavar="FILE", type=paper.read.file, required=True, words="out_file")
    paper.option("--text-lang", choices=tuple(NAMES), words="notice_poster_lang")
    paper.option("--told", action="store_true", words="notice_told")


def _paper(session: Session, arguments: Namespace) -> None:
    papers, event = session.services.notice_papers, session.event(arguments.event)
    kind, form = NoticeKind(arguments.kind), NoticeForm(arguments.form)
    langs = [arguments.text_lang] if arguments.text_lang else []
    with session.opener.with_pages():
        written = papers.write(
            event.id, kind, form, session.target(arguments.out), langs=langs, progress=session.progress()
        )
    tells = arguments.told and written.can_be_told
    changes = papers.tell(event.id, kind, written, ACTOR) if tells else None
    value = {
        "file": str(arguments.out),
        "notices": written.notices,
        "change": None if changes is None else str(changes.change),
    }
    session.tell(value, session.say("notice.papers", path=arguments.out, count=written.notices))
