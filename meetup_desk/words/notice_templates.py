"""The built-in texts of notices, one a kind."""

from meetup_desk.domain.notices import NoticeKind
from meetup_desk.words.text import Text

TEMPLATES: dict[NoticeKind, Text] = {
    NoticeKind.CALL: Text(
        "Hello from {group}!\n"
        "You’re invited to {event}.\n"
        "\n"
        "When: {date}, {time}\n"
        "Where: {place}\n"
        "Address: {address}\n"
        "Places left: {seats}\n"
        "\n"
        "Please let us know by {reply_by}.\n"
        "First time? You’re very welcome, on your own or with a friend.\n"
        "Questions: {contact}",
        "안녕하세요. {group}에서 알려 드려요.\n"
        "{event}에 함께하실 분을 기다려요.\n"
        "\n"
        "일시: {date} {time}\n"
        "장소: {place}\n"
        "주소: {address}\n"
        "남은 자리: {seats}\n"
        "\n"
        "오실 분은 {reply_by}까지 알려 주세요.\n"
        "처음 오시는 분도 반가워요. 혼자서도, 친구와 함께여도 좋아요.\n"
        "문의: {contact}",
    ),
    NoticeKind.CONFIRMED: Text(
        "Hello {name},\n"
        "your place at {event} is confirmed. We look forward to seeing you!\n"
        "When: {date}, {time}\n"
        "Where: {place}\n"
        "Address: {address}\n"
        "Your party: {party}\n"
        "You chose: {parts}\n"
        "Ticket: {ticket}\n"
        "If you can’t make it, please tell us early so that someone else can have your place.\n"
        "{group}",
        "{name} 님, 안녕하세요.\n"
        "{event} 참석이 확정됐어요. 반갑게 맞이할게요.\n"
        "일시: {date} {time}\n"
        "장소: {place}\n"
        "주소: {address}\n"
        "인원: {party}\n"
        "참석 범위: {parts}\n"
        "입장권 번호: {ticket}\n"
        "못 오시게 되면 미리 알려 주세요. 기다리는 분께 자리를 드릴게요.\n"
        "{group} 드림",
    ),
    NoticeKind.WAITLISTED: Text(
        "Hello {name},\n"
        "{event} is full right now, so we’ve put you on the waitlist. We’ll tell you as soon as a place is "
        "free.\n"
        "When: {date}, {time}\n"
        "Where: {place}\n"
        "Your party: {party}\n"
        "If you’d rather not wait, just let us know: {contact}\n"
        "{group}",
        "{name} 님, 안녕하세요.\n"
        "{event}에 지금은 자리가 없어 대기 명단에 올려 드렸어요. 자리가 나면 바로 알려 드릴게요.\n"
        "일시: {date} {time}\n"
        "장소: {place}\n"
        "인원: {party}\n"
        "기다리기 어려우시면 편하게 알려 주세요: {contact}\n"
        "{group} 드림",
    ),
    NoticeKind.REFUSED: Text(
        "Hello {name},\n"
        "thank you for wanting to come to {event} on {date}. We’re sorry that we can’t offer you a place this "
        "time.\n"
        "Next: {next}\n"
        "Questions: {contact}\n"
        "{group}",
        "{name} 님, 안녕하세요.\n"
        "{date} {event}에 신청해 주셔서 고마워요. 아쉽게도 이번에는 자리를 드리지 못하게 됐어요.\n"
        "다음 모임: {next}\n"
        "문의: {contact}\n"
        "{group} 드림",
    ),
    NoticeKind.OFF_WAITLIST: Text(
        "Hello {name},\n"
        "good news: a place at {event} has become free, and it’s yours. Thank you for waiting!\n"
        "When: {date}, {time}\n"
        "Where: {place}\n"
        "Address: {address}\n"
        "Your party: {party}\n"
        "Ticket: {ticket}\n"
        "If you can’t make it after all, please tell us right away so that the next person can come.\n"
        "{group}",
        "{name} 님, 안녕하세요.\n"
        "기다리시던 {event}에 자리가 났어요. 이제 참석이 확정됐어요.\n"
        "일시: {date} {time}\n"
        "장소: {place}\n"
        "주소: {address}\n"
        "인원: {party}\n"
        "입장권 번호: {ticket}\n"
        "오시기 어려우면 바로 알려 주세요. 다음 분께 자리를 드릴게요.\n"
        "{group} 드림",
    ),
    NoticeKind.TOMORROW: Text(
        "Hello {name},\n"
        "see you {day} at {event}!\n"
        "When: {date}, {time}\n"
        "Where: {place}\n"
        "Address: {address}\n"
        "Getting in: {access}\n"
        "Ticket: {ticket}\n"
        "Running late, or can’t come? Just let us know: {contact}\n"
        "{group}",
        "{name} 님, 안녕하세요.\n"
        "{day} {event}에서 만나요.\n"
        "일시: {date} {time}\n"
        "장소: {place}\n"
        "주소: {address}\n"
        "오시는 길: {access}\n"
        "입장권 번호: {ticket}\n"
        "늦거나 못 오시게 되면 편하게 알려 주세요: {contact}\n"
        "{group} 드림",
    ),
    NoticeKind.MOVED: Text(
        "Hello {name},\n"
        "there’s a change to {event}.\n"
        "{changes}\n"
        "Please let us know whether you can still come.\n"
        "Sorry for the trouble, and thank you!\n"
        "{group}",
        "{name} 님, 안녕하세요.\n"
        "{event} 안내가 바뀌었어요.\n"
        "{changes}\n"
        "바뀐 안내로도 오실 수 있는지 알려 주세요.\n"
        "번거롭게 해 드려 죄송해요.\n"
        "{group} 드림",
    ),
    NoticeKind.CANCELLED: Text(
        "Hello {name},\n"
        "we’re sorry: {event} on {date} is cancelled.\n"
        "Reason: {reason}\n"
        "There’s nothing you need to do. We hope to see you next time.\n"
        "Next: {next}\n"
        "Questions: {contact}\n"
        "{group}",
        "{name} 님, 안녕하세요.\n"
        "{date}에 열려던 {event}(이/가) 취소됐어요. 기다려 주셨는데 죄송해요.\n"
        "사유: {reason}\n"
        "따로 하실 일은 없어요. 다음에 꼭 다시 만나요.\n"
        "다음 모임: {next}\n"
        "문의: {contact}\n"
        "{group} 드림",
    ),
    NoticeKind.THANKS: Text(
        "Hello {name},\n"
        "thank you for coming to {event}. It was good to have you there.\n"
        "What did you like, and what should we do better? Just reply, we read everything.\n"
        "To look at again: {links}\n"
        "Next: {next}\n"
        "{group}",
        "{name} 님, 안녕하세요.\n"
        "{event}에 와 주셔서 고마워요. 함께해서 더 좋은 시간이었어요.\n"
        "좋았던 점도 아쉬웠던 점도 답장으로 편하게 들려주세요.\n"
        "다시 보기: {links}\n"
        "다음 모임: {next}\n"
        "{group} 드림",
    ),
    NoticeKind.HELPERS: Text(
        "Hello {name},\n"
        "thank you for your help at {event}. People felt welcome because of you.\n"
        "What would make it easier for you next time? Just reply.\n"
        "Next: {next}\n"
        "{group}",
        "{name} 님, 안녕하세요.\n"
        "{event}(을/를) 함께 꾸려 주셔서 고마워요. 덕분에 모두 편하게 어울렸어요.\n"
        "다음에 더 수월해지려면 무엇이 있으면 좋을지 답장으로 알려 주세요.\n"
        "다음 모임: {next}\n"
        "{group} 드림",
    ),
    NoticeKind.MISSED: Text(
        "Hello {name},\n"
        "we missed you at {event}. We hope all is well.\n"
        "If something kept you away, you don’t have to explain. You’re welcome any time.\n"
        "Next: {next}\n"
        "{group}",
        "{name} 님, 안녕하세요.\n"
        "{event}에서 못 봬서 아쉬웠어요. 별일 없으시죠?\n"
        "사정이 있으셨다면 설명하지 않으셔도 괜찮아요. 언제든 편하게 오세요.\n"
        "다음 모임: {next}\n"
        "{group} 드림",
    ),
    NoticeKind.MATERIALS: Text(
        "Hello {name},\nhere is something to look at again from {event}:\n{links}\n{group}",
        "{name} 님, 안녕하세요.\n{event}에서 나눈 것을 다시 보실 수 있어요.\n{links}\n{group} 드림",
    ),
    NoticeKind.NEXT_DATE: Text(
        "Hello {name},\nthe next date is set: {next}\nWould you like to come? Just reply.\n{group}",
        "{name} 님, 안녕하세요.\n"
        "다음 모임 날짜가 정해졌어요: {next}\n"
        "함께하실 수 있으면 답장으로 알려 주세요.\n"
        "{group} 드림",
    ),
}
"""Texts of each kind, with the fields of `domain.notice_text`; an organiser may write them anew."""
