"""The waitlist: why somebody moves up, or stays."""

from meetup_desk.words.text import Text

TEXTS: dict[str, Text] = {
    "cli.command.waitlist": Text("who waits for a seat", "대기 명단"),
    "cli.command.waitlist.preview": Text(
        "say who would move up if seats were free, and why the others would not",
        "자리가 나면 누가 올라가는지, 다른 사람은 왜 못 올라가는지 알려 줘요",
    ),
    "cli.option.seats": Text("seats that would be free", "비었다고 볼 자리 수"),
    "cli.waitlist.none": Text("Nobody is on the waitlist.", "대기 중인 사람이 없어요."),
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
