"""Consents from the terminal: shown, given, withdrawn."""

from tests.cli.conftest import Cli


def test_a_consent_is_given_and_withdrawn_and_both_are_kept(cli: Cli) -> None:
    person = cli.get("person", "add", "--name", "김서준")["id"]
    assert cli.get("privacy", "consents", person) == []
    paper = ("--source", "paper", "--wording", "사진을 올려도 될까요?", "--wording-version", "2")
    cli.get("privacy", "consents", person, "--grant", "photos", *paper)
    first, second = cli.get("privacy", "consents", person, "--withdraw", "photos")
    assert (first["purpose"], first["granted"], first["source"], first["version"]) == (
        "photos",
        True,
        "paper",
        "2",
    )
    assert (second["granted"], second["source"]) == (False, "hand")
    assert "Photos" in cli("--lang", "en", "privacy", "consents", person).out


def test_a_purpose_that_is_none_is_refused(cli: Cli) -> None:
    person = cli.get("person", "add", "--name", "김서준")["id"]
    assert cli("privacy", "consents", person, "--grant", "everything").code == 2
