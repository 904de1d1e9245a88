"""Which questions of a form ask what people need or can give."""

import pytest

from meetup_desk.domain.introductions import NeedOfferKind, asks_for


@pytest.mark.parametrize(
    ("question", "kind"),
    [
        ("어떤 도움을 받고 싶으신가요?", NeedOfferKind.NEED),
        ("도움 받고 싶은 것", NeedOfferKind.NEED),
        ("어떤 것을 나눌 수 있나요?", NeedOfferKind.OFFER),
        ("What can you offer?", NeedOfferKind.OFFER),
        ("행사에 도움을 주신 분", None),
    ],
)
def test_a_form_asks_for_needs_and_offers(question: str, kind: NeedOfferKind | None) -> None:
    assert asks_for(question) is kind
