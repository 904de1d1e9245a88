"""Sign-in sheets: printed for an event, and read back."""

from meetup_desk.words.text import Text

TEXTS: dict[str, Text] = {
    "survey.paper.sign_in": Text(
        "Mark the box when you arrive, and sign beside your name.",
        "오시면 칸에 표시하고 이름 옆에 서명해 주세요.",
    ),
    "survey.paper.list": Text("List", "명단"),
    "sign_in.page": Text("List {sheet}, page {page}", "명단 {sheet} {page}쪽"),
    "error.rule.sign_in_empty": Text(
        "No one is going yet, so there are no lines to print. Nothing was written.",
        "아직 오기로 한 사람이 없어 인쇄할 줄이 없어요. 쓴 것은 없어요.",
    ),
    "error.rule.sign_in_unknown": Text(
        "No sign-in sheet was printed for this event, so nothing was read.",
        "이 행사의 서명 명단을 인쇄한 적이 없어 읽은 것이 없어요.",
    ),
    "cli.command.rsvp.read": Text(
        "read sign-in sheets from scans or photos: who is marked came",
        "스캔이나 사진에서 서명 명단을 읽어요. 표시한 사람은 온 거예요",
    ),
    "cli.rsvp.read": Text(
        "Pages read: {pages}. Came: {came}. Known before: {known}. Lines to check: {asked}. Not on the desk now: {gone}.",
        "{pages}쪽을 읽었어요. 온 사람 {came}명, 이미 알던 사람 {known}명, 확인할 줄 {asked}개, 지금 데스크에 없는 사람 {gone}명이에요.",
    ),
    "cli.rsvp.read_ask": Text("Check by eye: {names}", "직접 확인해 주세요: {names}"),
}
