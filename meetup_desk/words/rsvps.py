"""Names of states, one word each."""

from meetup_desk.words.text import Text

TEXTS = {
    "rsvp.invited": Text("Invited", "초대함"),
    "rsvp.requested": Text("Requested", "승인 대기"),
    "rsvp.tentative": Text("Tentative", "미정"),
    "rsvp.going": Text("Going", "참석"),
    "rsvp.waitlisted": Text("Waitlisted", "대기"),
    "rsvp.declined": Text("Declined", "불참"),
    "rsvp.refused": Text("Refused", "거절함"),
    "rsvp.cancelled": Text("Cancelled", "취소"),
    "event.draft": Text("Draft", "작성 중"),
    "event.scheduled": Text("Scheduled", "예정"),
    "event.postponed": Text("Postponed", "연기"),
    "event.cancelled": Text("Cancelled", "취소됨"),
    "attendance.came": Text("Arrived", "입장"),
    "attendance.part": Text("{arrived} of {party} arrived", "{party}명 중 {arrived}명 입장"),
    "attendance.no_show": Text("No-show", "오지 않음"),
}
