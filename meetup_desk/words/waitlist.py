"""Why somebody on the waitlist moves up, or stays."""

from meetup_desk.words.text import Text

TEXTS = {
    "waitlist.fits": Text("The whole party fits: {party}.", "{party}명이 모두 앉을 자리가 있어요."),
    "waitlist.no_seats": Text("No seat is left.", "남은 자리가 없어요."),
    "waitlist.too_large": Text(
        "A party of {party} does not fit; seats left: {seats}.",
        "남은 {seats}자리에 {party}명이 앉을 수 없어요.",
    ),
    "waitlist.behind": Text(
        "It would fit, but somebody before them does not, and the order is kept.",
        "자리는 있지만 앞사람이 먼저라서 차례를 기다려요.",
    ),
}
