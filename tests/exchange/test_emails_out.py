"""Heads of letters: whatever a title or a name holds, mail programs read it back."""

import re
from base64 import b64decode
from email import message_from_bytes
from email.policy import default
from quopri import decodestring
from uuid import UUID

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from meetup_desk.domain.names import clean
from meetup_desk.domain.times import Instant
from meetup_desk.exchange.emails_out import Letter, draft

WORDS = st.sampled_from(
    [
        *("송년", "모임", "사아자차카타파하", "독서모임과", "Invitation:", "of", "plain", "é", "(ᄒ)"),
        *("\N{PARTY POPPER}", "\U0001f468\u200d\U0001f469\u200d\U0001f467", "\u2708\ufe0f", "می\u200cخواهم"),
        *("=?utf-8?q?x?=", '"', ",", "\\", "가" * 40, "A" * 90),
    ]
)
TEXTS = st.lists(WORDS, min_size=1, max_size=25).map(" ".join) | st.text(max_size=120)
_WORD = re.compile(r"=\?utf-8\?([bq])\?([^? ]*)\?=")


def read_by_rfc_2047(folded: str) -> str:
    """Read a text by the RFC alone: words of whole characters, and nothing of what separates two words."""
    if "=?" not in folded:
        return folded
    assert all(len(line) <= 76 for line in folded.split("\r\n"))
    words = [_WORD.fullmatch(part) for part in folded.split("\r\n ")]
    assert all(word is not None and len(word[0]) <= 75 for word in words)
    return "".join(_decoded(word) for word in words if word is not None)


def _decoded(word: re.Match[str]) -> str:
    return (b64decode(word[2]) if word[1] == "b" else decodestring(word[2], header=True)).decode()


def written(*, subject: str = "송년 모임", name: str = "김서준", email: str = "kim@mail.example") -> bytes:
    letter = Letter(
        to=(name, email),
        sender=("", ""),
        subject=subject,
        text="",
        calendar=b"",
        method="REQUEST",
        about=UUID(int=1),
        written_at=Instant(0),
    )
    return draft(letter)


def head(content: bytes, name: str) -> str:
    found = re.search(rf"^{name}: (.*(?:\r\n .*)*)\r\n", content.decode(), re.MULTILINE)
    assert found is not None
    return found[1].replace("\r", "").replace("\n", "\r\n")


@settings(max_examples=100, deadline=None)
@given(TEXTS.map(clean).filter(bool))
def test_a_subject_reads_back_as_it_was(subject: str) -> None:
    content = written(subject=subject)
    assert message_from_bytes(content, policy=default)["Subject"] == subject
    assert read_by_rfc_2047(head(content, "Subject")) == subject


@pytest.mark.parametrize("title", [f"{'가' * n} 나다 라마바 사아자차 카타파하" * 3 for n in range(1, 27)])
def test_a_korean_subject_keeps_its_spaces_where_it_is_folded(title: str) -> None:
    for said in ("초대합니다", "바뀌었어요", "Invitation"):
        subject = f"{said}: {title}"
        assert message_from_bytes(written(subject=subject), policy=default)["Subject"] == subject


@settings(max_examples=100, deadline=None)
@given(TEXTS.map(clean).filter(bool))
def test_a_name_reads_back_as_it_was_and_leaves_the_address_alone(name: str) -> None:
    phrase, _, address = head(written(name=name), "To").rpartition("\r\n ")
    assert address == "<kim@mail.example>"
    if phrase.startswith('"'):
        assert re.sub(r"\\(.)", r"\1", phrase[1:-1]) == name
    else:
        assert read_by_rfc_2047(phrase) == name


def test_a_name_with_signs_of_an_address_stays_a_name() -> None:
    message = message_from_bytes(written(name='Vale, "Ada" <x@evil.example>'), policy=default)
    assert [one.addr_spec for one in message["To"].addresses] == ["kim@mail.example"]
    assert message["To"].addresses[0].display_name == 'Vale, "Ada" <x@evil.example>'


def test_a_korean_address_stays_as_it_is() -> None:
    assert head(written(email="하나@예.kr"), "To").endswith(" <하나@예.kr>")
