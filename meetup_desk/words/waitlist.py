"""The waitlist: why somebody moves up, or stays."""

from meetup_desk.words.text import Text

TEXTS: dict[str, Text] = {
    "cli.command.waitlist": Text("waitlist", "대기 명단"),
    "cli.command.waitlist.preview": Text(
        "show who would be promoted if seats were free, and why others would not",
        "자리가 나면 누가 올라가는지, 다른 사람은 왜 못 올라가는지 알려 줘요",
    ),
    "cli.option.seats": Text("number of free seats to assume", "비었다고 볼 자리 수"),
    "cli.waitlist.none": Text("The waitlist is empty.", "대기 명단이 비어 있어요."),
    "waitlist.fits": Text("The whole party of {party} fits.", "일행 {party}명이 모두 앉을 자리가 있어요."),
    "waitlist.no_seats": Text("No seats left.", "남은 자리가 없어요."),
    "waitlist.too_large": Text(
        "A party of {party} doesn’t fit. Free seats: {seats}.",
        "남은 {seats}자리에 일행 {party}명이 앉을 수 없어요.",
    ),
    "waitlist.blocked": Text("Blocked. Others move up.", "차단되어 있어서 다음 사람이 올라가요."),
    "waitlist.behind": Text(
        "The party would fit, but the order is kept and someone ahead of them doesn’t fit.",
        "자리는 있지만 앞사람이 먼저라서 차례를 기다려요.",
    ),
}
