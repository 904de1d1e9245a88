"""Letters to attendees, which carry an invite or take one back."""

from meetup_desk.words.text import Text

TEXTS: dict[str, Text] = {
    "letter.greeting": Text("Hello {name},", "{name} 님, 안녕하세요."),
    "letter.subject.invited": Text("Invitation: {title}", "초대합니다: {title}"),
    "letter.subject.undecided": Text("Will you come? {title}", "오실 수 있나요? {title}"),
    "letter.subject.confirmed": Text("Confirmed: {title}", "참석이 확정됐어요: {title}"),
    "letter.subject.waiting": Text("Waitlist: {title}", "대기 명단: {title}"),
    "letter.subject.asked": Text("Request received: {title}", "신청을 받았어요: {title}"),
    "letter.subject.changed": Text("Changed: {title}", "바뀌었어요: {title}"),
    "letter.subject.called_off": Text("Cancelled: {title}", "취소되었어요: {title}"),
    "letter.subject.off_list": Text("Removed from the list: {title}", "명단에서 빠졌어요: {title}"),
    "letter.invited": Text("you are invited to “{title}”.", "“{title}”에 초대해요."),
    "letter.undecided": Text(
        "you have not yet decided about “{title}”. Please let us know when you have.",
        "“{title}”에 오실 수 있는지 아직 정하지 않으셨어요. 정해지면 알려 주세요.",
    ),
    "letter.confirmed": Text("your seat at “{title}” is confirmed.", "“{title}” 참석이 확정됐어요."),
    "letter.waiting": Text(
        "you are on the waitlist for “{title}”. We will let you know when a seat becomes free.",
        "“{title}” 대기 명단에 있어요. 자리가 나면 알려 드려요.",
    ),
    "letter.asked": Text(
        "we have received your request for “{title}”. We will let you know our decision.",
        "“{title}” 참석 신청을 받았어요. 결정되면 알려 드려요.",
    ),
    "letter.changed": Text("“{title}” has changed.", "“{title}” 안내가 바뀌었어요."),
    "letter.changed.title": Text("Title: {old} → {new}", "제목: {old} → {new}"),
    "letter.changed.when": Text("When: {old} → {new}", "일시: {old} → {new}"),
    "letter.changed.where": Text("Where: {old} → {new}", "장소: {old} → {new}"),
    "letter.changed.open": Text("to be announced", "미정"),
    "letter.called_off": Text(
        "“{title}” has been cancelled and will not take place.", "“{title}”(이/가) 취소되어 열리지 않아요."
    ),
    "letter.off_list": Text(
        "you are no longer on the list for “{title}”. The event will take place as planned.",
        "“{title}” 참석자 명단에서 빠졌어요. 행사는 그대로 열려요.",
    ),
    "letter.zone": Text("Time zone: {zone}", "시간대: {zone}"),
    "letter.party": Text("Your reservation is for {party} people.", "{party}명 자리를 잡아 두었어요."),
    "letter.picture": Text(
        "The attached image is your ticket. Show it at the door, on your phone or on paper.",
        "첨부한 그림이 입장권이에요. 출입구에서 휴대전화나 종이로 보여 주세요.",
    ),
    "letter.attached.request": Text(
        "Open the attached file to add the event to your calendar.", "첨부한 파일을 열면 캘린더에 들어가요."
    ),
    "letter.attached.cancel": Text(
        "Open the attached file to remove the event from your calendar.",
        "첨부한 파일을 열면 캘린더에서 지워져요.",
    ),
    "letter.answer.there": Text(
        "Please answer in your calendar, or reply to this email.",
        "캘린더에서 답하거나 이 메일에 답장해 주세요.",
    ),
    "letter.answer.here": Text(
        "Please reply to this email with your answer.", "답은 이 메일에 답장으로 보내 주세요."
    ),
    "letter.plans.there": Text(
        "If you can no longer come, please say so in your calendar or reply to this email.",
        "못 오게 되면 캘린더에서 답하거나 이 메일에 답장해 주세요.",
    ),
    "letter.plans.here": Text(
        "If you can no longer come, please reply to this email.", "못 오게 되면 이 메일에 답장해 주세요."
    ),
    "letter.steps": Text("How to send the emails", "보내는 방법"),
    "letter.steps.mbox": Text(
        "Emails in “Unsent Messages”: {count}, from {email}. Thunderbird sends them all at once.\n\n1) Set up {email} in Thunderbird. If there are emails in the Outbox under Local Folders, send them first.\n2) Open the menu ≡, choose Help, Troubleshooting Information, and open the folder next to “Profile Folder”.\n3) Quit Thunderbird.\n4) In that folder, open Mail, then Local Folders. Copy “Unsent Messages” there, replacing any file of that name.\n5) Start Thunderbird. The emails are in the Outbox under Local Folders. Check a few of them.\n6) Right-click the Outbox and choose “Send Unsent Messages”.\n\nEmails that can’t be sent stay in the Outbox. Many providers limit you to a few hundred emails a day.",
        "“Unsent Messages” 파일에 {email}에서 보낼 메일 {count}통이 있어요. Thunderbird가 한 번에 모두 보내요.\n\n"
        "1) Thunderbird에 {email} 계정을 추가해 주세요. 개인 폴더의 외부 편지함에 메일이 있으면 먼저 보내 주세요.\n"
        "2) 메뉴 ≡ › 도움말 › 문제 해결 정보를 열고, “프로필 폴더” 옆의 버튼으로 폴더를 열어 주세요.\n"
        "3) Thunderbird를 끝내 주세요.\n"
        "4) 그 폴더의 Mail › Local Folders에 “Unsent Messages”를 복사해 주세요. 같은 이름의 파일이 있으면 "
        "바꿔 주세요.\n"
        "5) Thunderbird를 켜면 개인 폴더의 외부 편지함에 메일이 보여요. 몇 통을 열어 확인해 주세요.\n"
        "6) 외부 편지함을 마우스 오른쪽 버튼으로 누르고 “메일 다시 보내기”를 골라 주세요.\n\n"
        "보내지 못한 메일은 외부 편지함에 남아요. 하루에 보낼 수 있는 메일을 몇백 통으로 제한하는 곳이 많아요.",
    ),
    "letter.steps.eml": Text(
        "Email drafts in this folder: {count}, one file for each person.\n\nThunderbird, and Outlook for Windows: open a file. It opens as an email ready to send. Check it and send it.\n\nApple Mail shows these files but can’t send them, and webmail can’t open them. In that case, use “Write email” in the list of invites and attach the calendar file (“Save invite…” in the same place).\n\nFor more than a few people, save “All emails for Thunderbird’s Outbox” instead to send them all at once.",
        "이 폴더에 메일 초안 {count}통이 한 사람에 파일 하나씩 있어요.\n\n"
        "Thunderbird와 Windows용 Outlook: 파일을 열면 다 쓴 메일로 열려요. 확인하고 보내 주세요.\n\n"
        "Apple Mail은 이런 파일을 보여 주기만 하고 보내지 못해요. 웹 메일에서는 열리지 않아요. 이럴 때는 초대장 "
        "목록에서 “이메일 쓰기”를 고르고, “초대장 저장…”으로 저장한 캘린더 파일을 첨부해 주세요.\n\n"
        "여러 사람에게 보낼 때는 “Thunderbird 외부 편지함에 넣을 메일 모두”로 저장하면 한 번에 보낼 수 있어요.",
    ),
    "error.rule.no_sender": Text(
        "Emails in an outbox need your sender address. Enter it in Settings or with “meetup-desk contact --email”. Nothing was saved.",
        "보낼 편지함의 메일은 그대로 나가기 때문에 보내는 주소가 있어야 해요. 설정이나 "
        "“meetup-desk contact --email”로 주소를 적어 주세요. 저장한 것은 없어요.",
    ),
}
