"""What papers, tickets and the screen of a room say of a seating."""

from meetup_desk.words.text import Text

_CHANGES = {
    "change.seating.lines": Text("tables on badges and tickets", "명찰과 입장권의 테이블 표시"),
}

_PAPERS = {
    "seating.paper.names": Text("Find your table", "내 자리 찾기"),
    "seating.paper.tables": Text("Tables by round", "라운드별 테이블"),
    "seating.paper.hosts": Text("Host card", "테이블 진행자 카드"),
    "seating.paper.cards": Text("Seat cards", "자리 카드"),
    "seating.paper.names.foot": Text(
        "Numbers are tables; latecomers get theirs at the door.",
        "번호는 테이블 번호예요. 늦게 오신 분은 출입구에서 알려 드려요.",
    ),
    "seating.paper.cards.foot": Text("The numbers are your tables.", "번호는 테이블 번호예요."),
    "seating.paper.people": Text("People: {count}", "{count}명"),
    "seating.paper.count": Text("Tables: {tables} · people: {people}", "테이블 {tables}개 · {people}명"),
    "seating.paper.rounds": Text("Rounds: {count} · {minutes} min each", "{count}라운드 · {minutes}분씩"),
    "seating.paper.round": Text("Round {number} · {minutes} min", "{number}라운드 · {minutes}분"),
    "seating.paper.minutes": Text("{minutes} min", "{minutes}분"),
    "seating.paper.next": Text("Next: {round}", "다음 {round}"),
    "seating.paper.table": Text("Table", "번 테이블"),
    "seating.paper.table.numbered": Text("Table {number}", "{number}번 테이블"),
    "seating.paper.accessible": Text("Wheelchair seat", "휠체어 자리"),
    "seating.paper.host": Text("host", "진행"),
    "seating.paper.host.foot": Text("host: looks after the table", "진행: 테이블을 맡은 분"),
    "seating.paper.newcomers": Text("First time here: {count}", "처음 온 분 {count}명"),
    "seating.paper.asked": Text("Please", "부탁해요"),
    "seating.paper.asked.1": Text(
        "Go round with names first. Speak to those who are here for the first time.",
        "이름부터 한 바퀴 돌아 주세요. 처음 온 분께 먼저 말을 걸어 주세요.",
    ),
    "seating.paper.asked.2": Text(
        "When one person talks for long, pass the question on.",
        "한 사람이 오래 말하면 질문을 옆으로 넘겨 주세요.",
    ),
    "seating.paper.asked.3": Text(
        "When the bell rings, everyone stands up and goes to their next number.",
        "종이 울리면 모두 일어나 다음 번호로 옮겨요.",
    ),
}

_LINES = {
    "seat_line.tables.one": Text("Table {tables}", "{tables}번 테이블"),
    "seat_line.tables.named": Text("Table: {tables}", "테이블: {tables}"),
    "seat_line.tables": Text("Tables by round: {tables}", "라운드별 테이블: {tables}"),
    "seat_line.teams.one": Text("Team {tables}", "{tables}팀"),
    "seat_line.teams.named": Text("Team: {tables}", "팀: {tables}"),
    "seat_line.teams": Text("Teams by round: {tables}", "라운드별 팀: {tables}"),
    "cli.command.seating.lines": Text(
        "on which papers people read their tables", "테이블 안내를 어느 종이에 넣을지 정해요"
    ),
    "cli.option.seating_lines": Text("badges, tickets, both or none", "badges, tickets, both, none 중 하나"),
    "cli.seating.lines.both": Text(
        "Badges and tickets say who sits where.", "명찰과 입장권에 테이블을 적어요."
    ),
    "cli.seating.lines.badges": Text("Badges say who sits where.", "명찰에 테이블을 적어요."),
    "cli.seating.lines.tickets": Text("Tickets say who sits where.", "입장권에 테이블을 적어요."),
    "cli.seating.lines.none": Text(
        "Neither badges nor tickets say who sits where.", "명찰과 입장권에 테이블을 적지 않아요."
    ),
}

_AUDIENCE = {
    "seating.audience.soon": Text("starts soon", "곧 시작해요"),
    "seating.audience.left": Text("left", "남았어요"),
    "seating.audience.move": Text("please find your next table", "다음 자리로 옮겨 주세요"),
    "seating.audience.over": Text("All rounds are over", "모든 라운드가 끝났어요"),
    "seating.audience.thanks": Text("thank you", "고마워요"),
    "seating.audience.talk": Text("Talk about", "이야기해 볼까요"),
    "seating.audience.next": Text("Next", "다음"),
    "seating.audience.go": Text("Go to your next number", "자리 옮기기 · 다음 번호로"),
}

TEXTS: dict[str, Text] = {**_CHANGES, **_PAPERS, **_LINES, **_AUDIENCE}
