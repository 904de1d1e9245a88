"""What calendar files, and the letters that carry them, say to attendees."""

from meetup_desk.words.text import Text

TEXTS = {
    "calendar.access": Text("How to get in: {notes}", "오는 길: {notes}"),
    "calendar.contact": Text("Contact: {contact}", "문의: {contact}"),
    "calendar.called_off": Text("Called off: {reason}", "취소 사유: {reason}"),
    "calendar.ticket": Text("Your ticket: {short}", "입장 코드: {short}"),
    "invite.current": Text("up to date", "최신"),
    "invite.outdated": Text("outdated", "옛 초대장"),
    "invite.missing": Text("not handed out", "아직 안 줌"),
    "invite.withdrawn": Text("called off", "취소 알림"),
    "invite.gone": Text("RSVP taken back", "신청 되돌림"),
    "reply.accepted": Text("accepted", "수락"),
    "reply.declined": Text("declined", "거절"),
    "reply.tentative": Text("tentative", "미정"),
    "reply.needs-action": Text("no answer", "답 없음"),
    "reply.delegated": Text("delegated", "다른 사람에게 넘김"),
    "reply.counter": Text("another time", "다른 시간 제안"),
    "reply.refresh": Text("wants it again", "다시 요청"),
    "reply.reply": Text("answered", "답함"),
}
