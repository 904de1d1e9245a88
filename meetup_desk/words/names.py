"""Names of things and of steps, as sentences mention them."""

from meetup_desk.words.text import Text

TEXTS = {
    "noun.event": Text("event", "행사"),
    "noun.series": Text("series", "정기 모임"),
    "noun.rsvp": Text("RSVP", "참석 신청"),
    "noun.venue": Text("venue", "장소"),
    "noun.room": Text("room", "공간"),
    "noun.person": Text("person", "사람"),
    "noun.group": Text("group", "모임"),
    "noun.ticket": Text("ticket", "입장권"),
    "noun.door": Text("door", "출입구"),
    "noun.scan": Text("scan", "체크인 기록"),
    "noun.change": Text("change", "변경"),
    "step.approve": Text("approved", "승인"),
    "step.refuse": Text("refused", "거절"),
    "step.decline": Text("marked as declined", "불참 처리"),
    "step.cancel": Text("cancelled", "취소"),
    "step.promote": Text("promoted", "대기 명단에서 올리기"),
}
