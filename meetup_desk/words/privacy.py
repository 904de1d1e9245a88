"""Privacy: how long what is kept, what is due, and what was destroyed."""

from meetup_desk.words.text import Text

TEXTS: dict[str, Text] = {
    "retention.needs": Text("Diet, access and language", "식사와 배려 사항"),
    "retention.answers": Text("Answers, notes and guests’ names", "신청 답변과 메모, 동행 이름"),
    "retention.pictures": Text("Pictures of answers", "답안지 그림"),
    "retention.notices": Text("Who was told what", "안내하고 답을 받은 기록"),
    "retention.applications": Text(
        "Applications of people who are not members", "회원이 아닌 사람의 가입 신청 답변"
    ),
    "retention.strikes": Text("Strikes", "경고"),
    "retention.incidents": Text("Closed incidents", "끝난 신고"),
    "retention.contacts": Text("Contacts of people who left", "떠난 사람의 연락처"),
    "retention.names": Text("Names of people who left", "떠난 사람의 이름"),
    "retention.days": Text("{days} days", "{days}일"),
    "retention.days.one": Text("1 day", "1일"),
    "cli.command.privacy": Text(
        "how long personal data is kept, and destroying it", "개인정보의 보관 기간과 파기"
    ),
    "cli.command.privacy.due": Text("what is due for destruction", "보관 기간이 지나 파기할 것"),
    "cli.privacy.nothing_due": Text("Nothing is due for destruction.", "파기할 것이 없어요."),
    "privacy.heading.kind": Text("What", "무엇"),
    "privacy.heading.term": Text("Term", "보관 기간"),
    "privacy.heading.people": Text("People", "사람"),
    "privacy.heading.since": Text("Due since", "언제부터"),
    "privacy.heading.purpose": Text("Purpose", "목적"),
    "privacy.heading.answer": Text("Answer", "답"),
    "privacy.heading.day": Text("When", "언제"),
    "privacy.heading.source": Text("Source", "방법"),
    "privacy.heading.wording": Text("Wording", "문구"),
    "privacy.heading.group": Text("Group", "모임"),
}
