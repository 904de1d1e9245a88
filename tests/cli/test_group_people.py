"""People who are members of a group are merged and removed like others."""

from tests.cli.conftest import Cli


def members(cli: Cli, *names: str) -> tuple[str, list[str]]:
    group = cli.get("group", "add", "--name", "독서 모임")["id"]
    people = [cli.get("person", "add", "--name", name)["id"] for name in names]
    for person in people:
        cli.get("group", "join", "--group", group, "--person", person)
    return group, people


def test_two_members_of_one_group_become_one_member(cli: Cli) -> None:
    group, (keep, other) = members(cli, "김서준", "김서준")
    cli.get("person", "merge", keep, other)
    assert [member["person"] for member in cli.get("group", "show", group)["members"]] == [keep]
    cli.get("undo")
    assert len(cli.get("group", "show", group)["members"]) == 2
    assert cli.get("check")["ok"] is True


def test_a_member_is_removed_with_the_membership(cli: Cli) -> None:
    group, (person,) = members(cli, "김서준")
    cli.get("person", "remove", person)
    assert cli.get("group", "show", group)["members"] == []
    assert cli.get("check")["ok"] is True
