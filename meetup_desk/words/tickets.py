"""Tickets: what stands on a card, and what is said about them."""

from meetup_desk.words.text import Text

_CARD = {
    "error.file_unreadable.picture": Text(
        "Can’t read {file} as an image. Take the photo again, or type the short code.",
        "{file}(은/는) 읽을 수 있는 그림이 아니에요. 다시 찍거나 입장 코드를 입력해 주세요.",
    ),
    "error.file_too_large.picture": Text(
        "{file} is too large. Take a smaller photo, or type the short code.",
        "{file}(은/는) 너무 큰 그림이에요. 더 작게 찍거나 입장 코드를 입력해 주세요.",
    ),
    "error.rule.no_seat": Text(
        "Only people who are going have a ticket. Approve or promote this RSVP first. Nothing was changed.",
        "참석이 확정된 사람만 입장권이 있어요. 먼저 승인하거나 대기 명단에서 올려 주세요. 바뀐 것은 없어요.",
    ),
    "error.rule.no_tickets": Text(
        "No one is going yet, so there are no tickets. Import a list or add people first.",
        "아직 참석하는 사람이 없어서 입장권이 없어요. 먼저 명단을 가져오거나 사람을 추가해 주세요.",
    ),
    "noun.ticket": Text("ticket", "입장권"),
    "change.ticket.reissue": Text("reissue of a ticket", "입장권 재발급"),
    "ticket.heading": Text("Ticket", "입장권"),
    "ticket.party.one": Text("Admits 1 person", "1명"),
    "ticket.party.many": Text("Party of {party}", "{party}명"),
    "ticket.when": Text("When", "일시"),
    "ticket.place": Text("Where", "장소"),
    "ticket.show": Text("Show this code at the entrance", "입구에서 이 코드를 보여 주세요"),
    "ticket.contact": Text("Questions: {contact}", "문의 {contact}"),
    "ticket.file": Text("Ticket for {title}", "{title} 입장권"),
    "error.rule.closed_answer": Text(
        "This ticket is cancelled, so it can’t be transferred. Nothing was changed.",
        "취소된 입장권이라 다른 사람에게 넘길 수 없어요. 바뀐 것은 없어요.",
    ),
    "change.rsvp.hand_over": Text("transfer of a ticket", "입장권 양도"),
    "change.rsvp.hand_over.named": Text("transfer of a ticket to {detail}", "{detail} 님에게 입장권 양도"),
    "error.rule.renames_not_here": Text(
        "Tickets can’t be transferred at this door. Send the person to the organiser. Nothing was saved.",
        "이 출입구에서는 입장권을 넘길 수 없어요. 운영진에게 안내해 주세요. 저장한 것은 없어요.",
    ),
}

_COMMANDS = {
    "cli.command.ticket": Text("tickets", "입장권"),
    "cli.command.ticket.export": Text(
        "save tickets, each as a file or all on pages",
        "입장권을 한 장씩, 또는 여러 장을 한 쪽에 모아 저장해요",
    ),
    "cli.command.ticket.reissue": Text(
        "issue a new ticket; the old one becomes void", "입장권을 새로 만들어요. 옛 입장권은 무효가 돼요"
    ),
    "cli.option.ticket_format": Text(
        "file format: one file per ticket, or `pages`, one PDF with four to a page",
        "파일 형식. 입장권마다 파일 하나, pages는 한 쪽에 넉 장씩 PDF 하나",
    ),
    "cli.option.only_rsvp": Text("only for this RSVP", "이 참석 신청만"),
    "cli.ticket.exported": Text(
        "Tickets saved in {folder}: {count}.", "입장권 {count}장을 {folder}에 저장했어요."
    ),
    "cli.ticket.none": Text(
        "No one is going yet, so there are no tickets.", "아직 참석이 확정된 사람이 없어서 입장권도 없어요."
    ),
    "cli.ticket.reissued": Text(
        "New ticket for {name}: {short}. The old one is void.",
        "{name} 님의 입장권을 새로 만들었어요: {short}. 옛 입장권은 무효예요.",
    ),
}

TEXTS: dict[str, Text] = {**_CARD, **_COMMANDS}
