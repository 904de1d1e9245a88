"""Who sits at the desk says so, and what they do is recorded under their name."""

from tests.cli.conftest import Cli


def test_what_somebody_does_is_recorded_under_the_name_that_they_gave(cli: Cli) -> None:
    person = cli.get("person", "add", "--name", "서다온", "--as", "이하린")["id"]
    cli.get("person", "block", person, "--reason", "신고")
    newest, before = cli.get("history")[:2]
    assert (newest["actor"], before["actor"]) == ("cli", "이하린")
    assert [each["actor"] for each in cli.get("history", "--actor", "이하린")] == ["이하린"]
