"""`seating make` and `seating rounds`."""

from argparse import Namespace

from meetup_desk.cli.seating_values import seating_text, seating_value
from meetup_desk.cli.terminal.parser import CommandGrammar
from meetup_desk.cli.terminal.session import Session

_SECONDS = 2.0


def add_commands(commands: CommandGrammar) -> None:
    """Add the noun's commands."""
    noun = commands.noun("seating")
    make = noun.verb("make", _make)
    make.option("--names", metavar="FILE", type=make.read.file, required=True, words="seating_names")
    make.option("--tables", metavar="SIZES", required=True, type=make.read.text, words="seating_tables")
    make.option("--rounds", metavar="N", type=make.read.count, default=1, words="seating_rounds")
    make.option("--apart", metavar="FILE", type=make.read.file, words="seating_apart")
    make.option("--together", metavar="FILE", type=make.read.file, words="seating_together")
    make.option("--seconds", metavar="S", type=make.read.seconds, default=_SECONDS, words="seating_seconds")
    make.option("--seed", metavar="N", type=make.read.number, default=0, words="seating_seed")
    rounds = noun.verb("rounds", _rounds)
    rounds.option("--people", metavar="N", type=rounds.read.count, required=True, words="seating_how_many")
    rounds.option("--seats", metavar="N", type=rounds.read.count, required=True, words="seating_seats")
    rounds.option(
        "--seconds", metavar="S", type=rounds.read.seconds, default=_SECONDS, words="seating_seconds"
    )


def _make(session: Session, arguments: Namespace) -> None:
    from meetup_desk.services.seating.named_lists import NamedSeating, arrange_names  # noqa: PLC0415 - see `main`

    asked = NamedSeating(
        names=session.source(arguments.names),
        tables=arguments.tables,
        rounds=arguments.rounds,
        apart=arguments.apart,
        together=arguments.together,
        seed=arguments.seed,
    )
    names, arranged = arrange_names(asked, seconds=arguments.seconds)
    tables = [str(number + 1) for number in range(len(arranged.problem.tables))]
    value = {"seating": None} | seating_value(arranged, names, tables)
    session.tell(value, seating_text(session, arranged, names, tables))


def _rounds(session: Session, arguments: Namespace) -> None:
    from meetup_desk.services.seating.everyone import rounds_for_everyone  # noqa: PLC0415

    cover = rounds_for_everyone(arguments.people, arguments.seats, seconds=arguments.seconds)
    value = {
        "rounds": [
            [[person + 1 for person, at in enumerate(seated) if at == table] for table in sorted(set(seated))]
            for seated in cover.plan.tolist()
        ],
        "fewest": cover.rounds,
        "bound": cover.bound,
    }
    key = "seating.everyone.best" if cover.rounds == cover.bound else "seating.everyone"
    session.tell(value, session.say(key, rounds=cover.rounds, bound=cover.bound))
