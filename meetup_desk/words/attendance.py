"""Attendance: who came, by scans or by hand."""

from meetup_desk.words.text import Text

TEXTS: dict[str, Text] = {
    "cli.rsvp.not_judged": Text(
        "Nobody is a no-show yet: the event has not ended, or no door ran.",
        "오지 않은 사람을 아직 알 수 없어요. 행사가 끝나지 않았거나 출입구를 열지 않았어요.",
    ),
    "attendance.came": Text("Arrived", "입장"),
    "attendance.part": Text("{arrived} of {party} arrived", "{party}명 중 {arrived}명 입장"),
    "attendance.no_show": Text("No-show", "오지 않음"),
    "attendance.door": Text("Attendance list", "출석부"),
    "cli.command.rsvp.attended": Text(
        "write down who came, without a door", "출입구 없이 출석한 사람을 적어요"
    ),
    "cli.option.attended": Text("ids of the RSVPs", "참석 신청의 아이디"),
    "cli.option.attended_at": Text(
        "when they came; otherwise when the event began", "온 때. 없으면 행사가 시작한 때"
    ),
    "cli.rsvp.attended": Text(
        "Marked as here: {marked}. Known already: {known}.",
        "출석 {marked}건을 적었어요. 이미 있던 출석은 {known}건이에요.",
    ),
}
