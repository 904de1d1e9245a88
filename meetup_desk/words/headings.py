"""Headings of lists, on screen, on paper, in files and in a terminal.

`heading.<key>` is what a column of this key is called in any list, `<noun>.heading.<key>` what it is called in one.
"""

from meetup_desk.words.text import Text

SHEET = {
    "rsvps.heading.no": Text("No.", "번호"),
    "rsvps.heading.initial": Text("First letter", "초성"),
    "heading.name": Text("Name", "이름"),
    "heading.affiliation": Text("Affiliation", "소속"),
    "heading.title": Text("Title", "직책"),
    "heading.phone": Text("Phone", "연락처"),
    "heading.email": Text("Email", "이메일"),
    "heading.party": Text("Party", "인원"),
    "rsvps.heading.guests": Text("Guest names", "함께 오는 사람"),
    "heading.status": Text("Status", "상태"),
    "heading.note": Text("Note", "비고"),
    "heading.arrived": Text("Arrived", "입장"),
    "rsvps.heading.sign": Text("Signature", "서명"),
}
"""Headings of the attendee sheet, under which a list of ours comes back in."""

_EVENTS = {
    "heading.when": Text("When", "일시"),
    "heading.tz": Text("Time zone", "시간대"),
    "heading.venue": Text("Venue", "장소"),
    "heading.address": Text("Address", "주소"),
    "heading.rooms": Text("Rooms", "공간"),
    "heading.capacity": Text("Capacity", "정원"),
    "heading.over": Text("Over capacity", "정원 초과"),
    "heading.approval": Text("Approval", "승인"),
    "heading.helper": Text("Helper", "담당자"),
    "heading.series": Text("Series", "정기 모임"),
    "event.heading.title": Text("Title", "제목"),
    "events.heading.title": Text("Event", "행사"),
    "events.heading.going": Text("People going", "참석(명)"),
    "events.heading.waitlisted": Text("People on waitlist", "대기(명)"),
    "events.heading.requested": Text("People requested", "승인 대기(명)"),
    "venues.heading.name": Text("Venue", "장소"),
    "venues.heading.capacity": Text("Venue capacity", "장소 수용 인원"),
}

_RSVPS = {
    "heading.going": Text("Going", "참석"),
    "heading.waitlisted": Text("Waitlisted", "대기"),
    "heading.requested": Text("Requested", "승인 대기"),
    "heading.place": Text("Position", "순번"),
    "heading.moves_up": Text("Promoted", "올라감"),
    "heading.attended": Text("Attended", "출석"),
    "heading.badge_name": Text("Badge name", "명찰 이름"),
    "heading.kakao": Text("KakaoTalk ID", "카카오톡 아이디"),
    "duplicates.heading.keep": Text("Keep", "남길 사람"),
    "duplicates.heading.other": Text("Other", "다른 사람"),
    "duplicates.heading.why": Text("Why", "이유"),
    "rsvps.heading.needs": Text("Needs and notes", "배려 사항·비고"),
    "catering.heading.kind": Text("Kind", "종류"),
    "catering.heading.what": Text("What", "내용"),
    "catering.heading.people": Text("People", "인원"),
    "rsvps.heading.answered": Text("Answered", "신청 일시"),
}

_DOOR = {
    "heading.list": Text("List", "명단"),
    "heading.rule": Text("Entries per ticket", "입장 횟수"),
    "heading.part": Text("Part", "참석 범위"),
    "heading.parts": Text("Parts", "참석 범위"),
    "heading.statuses": Text("Admits", "들이는 상태"),
    "heading.opens": Text("Opens", "여는 때"),
    "heading.closes": Text("Closes", "닫는 때"),
    "heading.reentry": Text("Re-entry", "재입장"),
    "heading.from": Text("From", "부터"),
    "heading.to": Text("To", "까지"),
    "heading.in": Text("In", "입장"),
    "heading.out": Text("Out", "퇴장"),
    "arrivals.heading.refused": Text("Refused", "들이지 않음"),
    "scans.heading.at": Text("Time", "시각"),
    "scans.heading.door": Text("Door", "출입구"),
    "scans.heading.outcome": Text("Outcome", "결과"),
    "scans.heading.direction": Text("Direction", "방향"),
    "scans.heading.count": Text("People", "인원"),
    "scans.heading.party": Text("Party", "일행"),
    "scans.heading.verdict": Text("Verdict", "판정"),
    "scans.heading.kind": Text("Method", "방법"),
    "scans.heading.overridden": Text("Overridden", "책임자 결정"),
    "scans.heading.undone": Text("Undone", "되돌림"),
    "scans.heading.claimed": Text("Claimed people", "적힌 인원"),
    "scans.heading.pack": Text("Door laptop", "출입구 노트북"),
    "scans.heading.by": Text("By", "기록한 사람"),
    "scans.heading.device_at": Text("Door clock", "출입구 시계"),
    "scans.heading.received_at": Text("Received at desk", "데스크에 온 시각"),
    "scans.heading.scan": Text("Scan", "체크인 기록"),
    "scans.heading.undoes": Text("Undoes", "되돌린 기록"),
    "scans.heading.rsvp": Text("RSVP", "참석 신청"),
    "scans.heading.ticket": Text("Ticket", "입장권"),
}

_PEOPLE = {
    "people.heading.contact": Text("Contact", "연락처"),
    "people.heading.attendance": Text("Attendance", "참석 기록"),
    "people.heading.last": Text("Latest event", "마지막 행사"),
    "people.heading.tags": Text("Tags", "꼬리표"),
}

_IMPORTS = {
    "heading.rows": Text("Lines read", "읽은 줄"),
    "heading.people_added": Text("New people", "새로운 사람"),
    "heading.people_matched": Text("Known people", "이미 아는 사람"),
    "heading.events_added": Text("New events", "새 행사"),
    "heading.events_changed": Text("Changed events", "고친 행사"),
    "heading.rsvps_changed": Text("Changed RSVPs", "바뀐 신청"),
    "heading.moved_up": Text("Promoted", "대기에서 올라감"),
    "heading.unchanged": Text("Unchanged", "달라진 것 없음"),
    "heading.not_imported": Text("Not imported", "가져오지 않음"),
}

_OTHERS = {
    "heading.id": Text("Id", "아이디"),
    "heading.why": Text("Reason", "이유"),
    "heading.reason": Text("Reason", "사유"),
    "heading.calendar": Text("Calendar", "캘린더"),
    "heading.sequence": Text("Version", "판"),
    "heading.reply": Text("Reply", "보낸 답"),
    "badges.heading.printer": Text("Printer", "프린터"),
    "badges.heading.usual": Text("Default", "기본"),
    "badges.heading.stock": Text("Stock", "용지"),
    "badges.heading.places": Text("Per page", "한 쪽"),
    "badges.heading.what": Text("Description", "설명"),
}

TEXTS: dict[str, Text] = {**SHEET, **_EVENTS, **_RSVPS, **_DOOR, **_PEOPLE, **_IMPORTS, **_OTHERS}
