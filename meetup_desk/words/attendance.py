"""Attendance: who came, by scans or by hand."""

from meetup_desk.words.text import Text

TEXTS: dict[str, Text] = {
    "cli.rsvp.not_judged": Text(
        "No-shows are unknown until the event has ended and a door was used.",
        "행사가 끝나고 출입구를 썼어야 오지 않은 사람을 알 수 있어요.",
    ),
    "attendance.came": Text("Checked in", "입장"),
    "attendance.part": Text("{arrived} of {party} people checked in", "{party}명 중 {arrived}명 입장"),
    "attendance.no_show": Text("No-show", "오지 않음"),
    "attendance.door": Text("Attendance list", "출석부"),
    "cli.command.rsvp.attended": Text("record attendance without a door", "출입구 없이 출석한 사람을 적어요"),
    "cli.option.attended": Text("ids of the RSVPs", "참석 신청의 아이디"),
    "cli.option.attended_at": Text(
        "time of arrival; default: start of the event", "온 때. 없으면 행사가 시작한 때"
    ),
    "cli.rsvp.attended": Text(
        "RSVPs marked as attended: {marked}. Already marked: {known}.",
        "출석 {marked}건을 적었어요. 이미 있던 출석은 {known}건이에요.",
    ),
}
