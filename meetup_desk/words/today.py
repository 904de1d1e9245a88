"""Today: what waits for the organiser, said in a line with its detail, and what finishes it."""

from meetup_desk.words.text import Text

TEXTS: dict[str, Text] = {
    "today.requests": Text("{count} RSVPs wait for approval", "승인을 기다리는 신청 {count}건"),
    "today.requests.one": Text("1 RSVP waits for approval", "승인을 기다리는 신청 1건"),
    "today.requests.detail": Text("{title}", "{title}"),
    "today.requests.since": Text("{title} · oldest {since} ago", "{title} · 가장 오래된 신청은 {since} 전"),
    "today.requests.act": Text("Approve all {count}", "{count}건 모두 승인"),
    "today.requests.act.one": Text("Approve", "승인"),
    "today.requests.look": Text("Review", "살펴보기"),
    "today.requests.done": Text("Approved for “{title}”.", "“{title}” 신청을 승인했어요."),
    "today.waitlist": Text("{count} people can move up", "대기 명단에서 {count}명이 올라갈 수 있어요"),
    "today.waitlist.one": Text("1 person can move up", "대기 명단에서 1명이 올라갈 수 있어요"),
    "today.waitlist.detail": Text("{title} · seats are free", "{title} · 빈자리가 있어요"),
    "today.waitlist.act": Text("Move up {count}", "{count}명 올리기"),
    "today.waitlist.act.one": Text("Move up", "1명 올리기"),
    "today.waitlist.look": Text("Who can be promoted?", "누가 올라오나요?"),
    "today.waitlist.done": Text(
        "Promoted from the waitlist of “{title}”.", "“{title}” 대기 명단에서 올렸어요."
    ),
    "today.door": Text("{count} people come today", "오늘 {count}명이 와요"),
    "today.door.one": Text("1 person comes today", "오늘 1명이 와요"),
    "today.door.detail": Text("{title}", "{title}"),
    "today.door.look": Text("Open door", "출입구 열기"),
    "today.applications": Text(
        "{count} applications are overdue", "답을 기다린 지 오래된 가입 신청 {count}건"
    ),
    "today.applications.one": Text("1 application is overdue", "답을 기다린 지 오래된 가입 신청 1건"),
    "today.applications.detail": Text("{title}", "{title}"),
    "today.applications.since": Text(
        "{title} · oldest {since} ago", "{title} · 가장 오래된 신청은 {since} 전"
    ),
    "today.applications.look": Text("Review", "살펴보기"),
    "today.uninvited": Text("{count} people have no invite yet", "초대장을 받지 못한 사람 {count}명"),
    "today.uninvited.one": Text("1 person has no invite yet", "초대장을 받지 못한 사람 1명"),
    "today.uninvited.detail": Text("{title}", "{title}"),
    "today.uninvited.look": Text("Send invites", "초대장 보내기"),
    "today.invites": Text("{count} invites are out of date", "초대장 {count}개가 지난 내용이에요"),
    "today.invites.one": Text("1 invite is out of date", "초대장 1개가 지난 내용이에요"),
    "today.invites.detail": Text(
        "{title} · calendars show an old time or place", "{title} · 캘린더에 예전 시간이나 장소가 남아 있어요"
    ),
    "today.invites.look": Text("Save again", "초대장 다시 저장"),
    "today.follow_up": Text("Say thanks within a week", "일주일 안에 감사 인사를 보내요"),
    "today.follow_up.detail": Text("{title} · by {due}", "{title} · {due}까지"),
    "today.follow_up.act": Text("Mark done", "마쳤어요"),
    "today.follow_up.look": Text("Open", "열기"),
    "today.follow_up.done": Text("Followed up “{title}”.", "“{title}” 마무리를 마쳤어요."),
    "today.strikes": Text("{count} missed it or cancelled late", "불참이나 늦은 취소 {count}건"),
    "today.strikes.detail": Text("{title} · by the rule of the group", "{title} · 모임 규칙으로 센 경고"),
    "today.strikes.act": Text("Record {count} strikes", "경고 {count}건 적기"),
    "today.strikes.act.one": Text("Record 1 strike", "경고 1건 적기"),
    "today.strikes.look": Text("Open", "열기"),
    "today.strikes.done": Text("Strikes recorded for “{title}”.", "“{title}” 경고를 적었어요."),
    "today.renewals": Text("{count} members to tell about renewal", "갱신을 알릴 회원 {count}명"),
    "today.renewals.one": Text("1 member to tell about renewal", "갱신을 알릴 회원 1명"),
    "today.renewals.detail": Text("{title}", "{title}"),
    "today.renewals.look": Text("Open", "열기"),
    "today.reviews": Text("{count} confidential notes to review", "다시 볼 비공개 기록 {count}건"),
    "today.reviews.one": Text("1 confidential note to review", "다시 볼 비공개 기록 1건"),
    "today.reviews.detail": Text("{title} · since {due}", "{title} · {due}부터"),
    "today.reviews.look": Text("Review", "살펴보기"),
    "today.refused": Text("{count} lines were not imported", "가져오지 못한 줄 {count}개"),
    "today.refused.one": Text("1 line was not imported", "가져오지 못한 줄 1개"),
    "today.refused.detail": Text("{title} · {detail}", "{title} · {detail}"),
    "today.refused.act": Text("Leave out", "그냥 두기"),
    "today.refused.look": Text("Correct", "고치기"),
    "today.refused.done": Text("Left out of “{title}”.", "“{title}”에서 그냥 두었어요."),
    "today.conflicts": Text(
        "{count} tickets were admitted at two doors", "두 출입구에서 같은 입장권이 들어왔어요 ({count}건)"
    ),
    "today.conflicts.one": Text(
        "The same ticket was admitted at two doors", "두 출입구에서 같은 입장권이 들어왔어요"
    ),
    "today.conflicts.detail": Text("{title}", "{title}"),
    "today.conflicts.look": Text("Settle", "정리하기"),
    "change.event.follow_up": Text("following up an event", "행사 마무리"),
    "change.event.follow_up.named": Text("following up “{detail}”", "“{detail}” 마무리"),
    "cli.command.today": Text("what waits for you, and what comes soon", "나를 기다리는 일과 다가오는 행사"),
    "cli.today.nothing": Text("Nothing waits for you.", "기다리는 일이 없어요."),
    "cli.today.soon": Text("Coming soon", "다가오는 행사"),
}
