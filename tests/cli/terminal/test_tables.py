"""What people see in a terminal: columns, languages, and where texts go."""

import os
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from meetup_desk.cli.terminal import language
from meetup_desk.cli.terminal.progress import Progress
from meetup_desk.cli.terminal.tables import facts, shown, table, width

if TYPE_CHECKING:
    from conftest import Cli


@pytest.mark.parametrize(
    ("text", "columns"),
    [
        ("", 0),
        ("Anna", 4),
        ("김서준", 6),
        ("김 서준", 7),
        ("é", 1),
        ("e\u0301", 1),  # an accent of its own
        ("\u1112\u1161\u11ab", 2),  # 한 in the letters that macOS sends
        ("ﾊﾝｶｸ", 4),
        ("漢字", 4),
        ("a\u200bb", 2),
    ],
)
def test_a_text_is_as_wide_as_a_terminal_shows_it(text: str, columns: int) -> None:
    assert width(text) == columns


def test_columns_line_up_across_scripts() -> None:
    told = table(["Name", "Party"], [("김서준", 2), ("Łukasz Nowak", 12)], right={1})
    assert told == "Name          Party\n김서준            2\nŁukasz Nowak     12"
    assert {width(line) for line in told.splitlines()} == {19}


def test_a_cell_cannot_command_the_terminal() -> None:
    assert shown("a\x1b[2Jb\r\nc\td\u202e") == "a [2Jb c d"
    assert "\x1b" not in table(["x"], [("\x1b]0;owned\x07",)])


def test_facts_leave_out_what_is_empty() -> None:
    assert facts([("이름", "김"), ("Note", ""), ("Id", 7)]) == "이름  김\nId    7"


@pytest.mark.parametrize(
    ("environment", "lang"),
    [
        ({"LANG": "ko_KR.UTF-8"}, "ko"),
        ({"LANG": "en_US.UTF-8"}, "en"),
        ({"LANG": "C.UTF-8"}, "en"),
        ({"LANG": "en_US.UTF-8", "LC_ALL": "ko_KR.UTF-8"}, "ko"),
        ({"LANG": "ko_KR.UTF-8", "LC_MESSAGES": "en_US.UTF-8"}, "en"),
        ({"LANG": "ko_KR.UTF-8", "LC_ALL": ""}, "ko"),
        ({"LANG": "fr_FR.UTF-8"}, "en"),
    ],
)
def test_the_systems_language_is_what_the_environment_says(environment: dict[str, str], lang: str) -> None:
    assert language.of_system(environment) == lang


@pytest.mark.parametrize(
    ("argv", "lang"),
    [
        (["--lang", "ko", "event"], "ko"),
        (["event", "list", "--lang=en"], "en"),
        (["--lang", "fr"], None),
        (["--lang"], None),
        ([], None),
    ],
)
def test_the_language_is_known_before_the_options_are_read(argv: list[str], lang: str | None) -> None:
    assert language.asked_for(argv) == lang


def test_the_desks_language_is_spoken_unless_another_is_asked_for(no_desk: "Cli") -> None:
    assert "데스크를 만들었어요" in no_desk("--lang", "ko", "new").out
    assert no_desk("venue", "list").out.startswith("아직 장소가 없어요.")
    assert no_desk("--lang", "en", "venue", "list").out.startswith("No venues yet.")
    assert no_desk("event", "show", "x").err.startswith("x에 해당하는 행사를")


def test_without_a_desk_the_system_language_is_spoken(
    no_desk: "Cli", monkeypatch: pytest.MonkeyPatch
) -> None:
    assert no_desk("venue", "list").err.startswith("There is no desk at")
    monkeypatch.setenv("LANG", "ko_KR.UTF-8")
    assert "데스크가 없어요" in no_desk("venue", "list").err


def test_options_of_every_command_may_stand_before_or_after_it(cli: "Cli", tmp_path: Path) -> None:
    other = tmp_path / "other.desk"
    assert cli("--desk", other, "--json", "new").code == 0
    assert cli("new", "--desk", other).code == 1
    for words in (["--json", "--desk", other, "venue", "list"], ["venue", "list", "--desk", other, "--json"]):
        assert cli(*words).value == []
    assert cli("--lang", "en", "venue", "list", "--lang", "ko").out.startswith("아직")


def test_the_desk_is_named_by_the_option_then_the_environment_then_the_platform(
    cli: "Cli", tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert cli.get("event", "list") == []
    monkeypatch.delenv("MEETUP_DESK")
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    monkeypatch.setenv("HOME", str(tmp_path))
    made = cli.get("new")
    assert Path(made["desk"]).is_file()
    assert os.name == "nt" or tmp_path in Path(made["desk"]).parents  # Windows asks nobody’s environment
    assert cli("--desk", tmp_path / "nowhere.desk", "event", "list").code == 1


def test_a_new_desk_is_in_its_makers_language_and_named(no_desk: "Cli") -> None:
    assert no_desk.get("new", "--name", "가온 모임") == {"desk": str(no_desk.desk)}
    content = no_desk.desk.read_bytes()
    refused = no_desk.refused("new", "--name", "another")
    assert refused["error"] == "desk_exists"
    assert no_desk.desk.read_bytes() == content


def test_without_a_screen_the_window_says_what_works(cli: "Cli", monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    said = cli()
    assert (said.code, said.out) == (1, "")
    assert said.err.endswith("meetup-desk --help\n")


class Terminal:
    def __init__(self) -> None:
        self.written: list[str] = []

    def write(self, text: str) -> None:
        self.written.append(text)

    def flush(self) -> None:
        pass


def test_progress_is_one_line_that_is_gone_at_the_end() -> None:
    terminal = Terminal()
    told = Progress(terminal)  # type: ignore[arg-type]
    for done in range(0, 10_001, 10):
        told(done, 10_000)
    assert len(terminal.written) == 101
    assert terminal.written[50] == "\r50 % (5,000 / 10,000)"
    screen = ""
    for text in "".join(terminal.written).split("\r"):
        screen = text + screen[len(text) :]
    assert screen.strip() == ""


def test_progress_of_nothing_is_silent() -> None:
    terminal = Terminal()
    Progress(terminal)(0, 0)  # type: ignore[arg-type]
    assert terminal.written == []
