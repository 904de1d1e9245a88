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
    "letter.subject.called_off": Text("Called off: {title}", "취소되었어요: {title}"),
    "letter.subject.off_list": Text("You are off the list: {title}", "명단에서 빠졌어요: {title}"),
    "letter.invited": Text("you are invited to “{title}”.", "“{title}”에 초대해요."),
    "letter.undecided": Text(
        "you are not sure yet about “{title}”. Let us know when you are.",
        "“{title}”에 오실 수 있는지 아직 정하지 않으셨어요. 정해지면 알려 주세요.",
    ),
    "letter.confirmed": Text("your place at “{title}” is confirmed.", "“{title}” 참석이 확정됐어요."),
    "letter.waiting": Text(
        "you are on the waitlist of “{title}”. You will hear from us when a place is free.",
        "“{title}” 대기 명단에 있어요. 자리가 나면 알려 드려요.",
    ),
    "letter.asked": Text(
        "we have your request for “{title}”. You will hear from us when it is decided.",
        "“{title}” 참석 신청을 받았어요. 결정되면 알려 드려요.",
    ),
    "letter.changed": Text("“{title}” has changed.", "“{title}” 안내가 바뀌었어요."),
    "letter.changed.title": Text("Title: {old} → {new}", "제목: {old} → {new}"),
    "letter.changed.when": Text("When: {old} → {new}", "일시: {old} → {new}"),
    "letter.changed.where": Text("Where: {old} → {new}", "장소: {old} → {new}"),
    "letter.changed.open": Text("to be announced", "미정"),
    "letter.called_off": Text(
        "“{title}” is called off: it does not take place.", "“{title}”(이/가) 취소되어 열리지 않아요."
    ),
    "letter.off_list": Text(
        "you are no longer on the list of “{title}”. The event itself takes place.",
        "“{title}” 참석자 명단에서 빠졌어요. 행사는 그대로 열려요.",
    ),
    "letter.zone": Text("Time zone: {zone}", "시간대: {zone}"),
    "letter.party": Text("Your place is for {party} people.", "{party}명 자리를 잡아 두었어요."),
    "letter.picture": Text(
        "The attached picture is your ticket. Show it at the door, on your phone or on paper.",
        "첨부한 그림이 입장권이에요. 출입구에서 휴대전화나 종이로 보여 주세요.",
    ),
    "letter.attached.request": Text(
        "The attached file puts it into your calendar.", "첨부한 파일을 열면 캘린더에 들어가요."
    ),
    "letter.attached.cancel": Text(
        "The attached file takes it out of your calendar.", "첨부한 파일을 열면 캘린더에서 지워져요."
    ),
    "letter.answer.there": Text(
        "Answer there, or reply to this letter.", "캘린더에서 답하거나 이 메일에 답장해 주세요."
    ),
    "letter.answer.here": Text("To answer, reply to this letter.", "답은 이 메일에 답장으로 보내 주세요."),
    "letter.plans.there": Text(
        "If you cannot come after all, say so there or reply to this letter.",
        "못 오게 되면 캘린더에서 답하거나 이 메일에 답장해 주세요.",
    ),
    "letter.plans.here": Text(
        "If you cannot come after all, reply to this letter.", "못 오게 되면 이 메일에 답장해 주세요."
    ),
    "letter.steps": Text("How to send", "보내는 방법"),
    "letter.steps.mbox": Text(
        "Letters in “Unsent Messages”: {count}, from {email}. Thunderbird sends them all at once.\n\n"
        "1) Set up {email} in Thunderbird. If letters wait in the Outbox under Local Folders, send them first.\n"
        "2) Open the menu ≡, Help, Troubleshooting Information, and open the folder beside “Profile Folder”.\n"
        "3) Quit Thunderbird.\n"
        "4) In that folder open Mail, then Local Folders. Copy “Unsent Messages” there, over the file of that "
        "name.\n"
        "5) Start Thunderbird. The letters are in the Outbox under Local Folders: look at some of them.\n"
        "6) Right-click the Outbox and choose “Send Unsent Messages”.\n\n"
        "Letters that could not be sent stay in the Outbox. Many providers take a few hundred letters a day.",
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
        "Drafts in this folder: {count}, a file for each person.\n\n"
        "Thunderbird, and Outlook for Windows: open a file. It appears as a letter that is ready; look at it "
        "and send it.\n\n"
        "Apple Mail only shows such files and cannot send them, and web mail does not open them. There, write "
        "to each person with “Write an e-mail” in the list of invites, and attach their calendar file "
        "(“Save invite…” there).\n\n"
        "For more than a few people, save “All letters for Thunderbird's Outbox” instead: they are sent at "
        "once.",
        "이 폴더에 메일 초안 {count}통이 한 사람에 파일 하나씩 있어요.\n\n"
        "Thunderbird와 Windows용 Outlook: 파일을 열면 다 쓴 메일로 열려요. 확인하고 보내 주세요.\n\n"
        "Apple Mail은 이런 파일을 보여 주기만 하고 보내지 못해요. 웹 메일에서는 열리지 않아요. 이럴 때는 초대장 "
        "목록에서 “이메일 쓰기”를 고르고, “초대장 저장…”으로 저장한 캘린더 파일을 첨부해 주세요.\n\n"
        "여러 사람에게 보낼 때는 “Thunderbird 외부 편지함에 넣을 메일 모두”로 저장하면 한 번에 보낼 수 있어요.",
    ),
    "error.rule.no_sender": Text(
        "Letters in an outbox go out as they are, so they need your address. Enter it in Settings, or with "
        "“meetup-desk contact --email”; nothing was written.",
        "보낼 편지함의 메일은 그대로 나가기 때문에 보내는 주소가 있어야 해요. 설정이나 "
        "“meetup-desk contact --email”로 주소를 적어 주세요. 저장한 것은 없어요.",
    ),
}
