"""Seatings: what is asked, refused, measured and shown."""

from meetup_desk.words.text import Text

_REFUSED = {
    "error.rule.seating_tables": Text(
        "“{text}” names no tables. Write tables and seats: 8x6,2x4 is eight tables of six and two of four.",
        "“{text}”(은/는) 테이블을 나타내지 않아요. 테이블 수와 좌석 수를 써 주세요. 8x6,2x4는 6인 테이블 8개와 4인 테이블 2개예요.",
    ),
    "error.rule.seating_pair": Text(
        "The line “{line}” is no pair. Write two names a line, with a comma between.",
        "“{line}” 줄은 짝이 아니에요. 한 줄에 이름 두 개를 쉼표로 나눠 써 주세요.",
    ),
    "error.rule.seating_unknown": Text(
        "“{name}” takes no part in this seating. Check the spelling; nothing was changed.",
        "“{name}”(은/는) 이 자리 배치에 없어요. 이름을 확인해 주세요. 바뀐 것은 없어요.",
    ),
    "error.rule.seating_alone": Text(
        "A pair names “{name}” twice. A pair is two people.",
        "짝에 “{name}”(이/가) 두 번 나와요. 짝은 두 사람이어야 해요.",
    ),
    "error.rule.seating_nobody": Text(
        "No one takes part, so there is no one to seat.",
        "참여하는 사람이 없어서 배치할 자리가 없어요.",
    ),
    "error.rule.seating_too_many": Text(
        "People in one seating: {limit} at most. Split them up first.",
        "자리 배치는 {limit}명까지 할 수 있어요. 먼저 나눠 주세요.",
    ),
    "error.rule.seating_rounds": Text(
        "A seating has 1 to {limit} rounds.", "자리 배치는 1라운드부터 {limit}라운드까지예요."
    ),
    "error.rule.seating_seats": Text(
        "Meeting takes at least one person, and two seats at a table.",
        "만나려면 한 사람 이상, 테이블마다 두 자리 이상이 있어야 해요.",
    ),
    "error.rule.seating_too_few_seats": Text(
        "There are more people than seats: people {people}, seats {seats}. Add a table or seats.",
        "사람이 좌석보다 많아요. 사람 {people}명, 좌석 {seats}석이에요. 테이블이나 좌석을 늘려 주세요.",
    ),
    "error.rule.seating_apart_and_together": Text(
        "{people}: one rule keeps them apart, another one together. Remove one of the two.",
        "{people}: 떨어져 앉기 규칙과 함께 앉기 규칙이 서로 어긋나요. 둘 중 하나를 지워 주세요.",
    ),
    "error.rule.seating_apart_at_one_table": Text(
        "{people} must never share a table, and both may sit at one and the same table only. Free one of them.",
        "{people}: 같은 테이블에 앉으면 안 되는데 둘 다 한 테이블에만 앉을 수 있어요. 한 사람을 풀어 주세요.",
    ),
    "error.rule.seating_too_many_apart": Text(
        "{people} must all stay apart, and there are fewer tables than that. Add tables or remove a rule.",
        "{people}: 모두 떨어져 앉아야 하는데 테이블이 모자라요. 테이블을 늘리거나 규칙을 지워 주세요.",
    ),
    "error.rule.seating_group_too_large": Text(
        "{people} always sit together, and no table has that many seats. Add a larger table or split them.",
        "{people}: 늘 함께 앉아야 하는데 그만큼 큰 테이블이 없어요. 큰 테이블을 더하거나 나눠 주세요.",
    ),
    "error.rule.seating_no_table": Text(
        "{people}: the tables where they may sit exclude one another. Change where they may sit.",
        "{people}: 앉을 수 있는 테이블이 서로 맞지 않아요. 앉을 수 있는 테이블을 바꿔 주세요.",
    ),
    "error.rule.seating_table_full": Text(
        "{people} must all sit at one table, and it has fewer seats. Give some of them another table.",
        "{people}: 모두 한 테이블에 앉아야 하는데 좌석이 모자라요. 몇 사람은 다른 테이블로 정해 주세요.",
    ),
    "error.rule.seating_apart": Text(
        "{people} must never share a table, and no seating was found that keeps them apart. Nothing was changed."
        " Remove a rule, or add a table.",
        "{people}: 같은 테이블에 앉으면 안 되는데, 떼어 앉힐 방법을 찾지 못했어요. 바뀐 것은 없어요."
        " 규칙을 줄이거나 테이블을 더해 주세요.",
    ),
}

_CHANGES = {
    "noun.seating": Text("seating", "자리 배치"),
    "noun.seating_table": Text("table", "테이블"),
    "noun.seating_round": Text("round", "라운드"),
    "error.rule.seating_move_full": Text(
        "Table {table} is full, and no one there can take a seat in exchange. Nothing was changed.",
        "{table}번 테이블은 자리가 없고 바꿔 앉을 사람도 없어요. 바뀐 것은 없어요.",
    ),
    "error.rule.seating_name_shared": Text(
        "Several people are called “{name}”. Write the id of the one who is meant.",
        "“{name}”(이)라는 사람이 여러 명이에요. 그 사람의 아이디를 적어 주세요.",
    ),
    "change.seating.make": Text("new seating", "자리 배치 만들기"),
    "change.seating.make.named": Text("new seating “{detail}”", "“{detail}” 자리 배치 만들기"),
    "change.seating.remove": Text("deletion of a seating", "자리 배치 삭제"),
    "change.seating.start_round": Text("start of a round", "라운드 시작"),
    "change.seating.start_round.named": Text("start of round {detail}", "{detail}라운드 시작"),
    "change.seating.end_round": Text("end of a round", "라운드 끝"),
    "change.seating.late": Text("seats for latecomers", "늦게 온 사람 자리"),
    "change.seating.left": Text("seats set free", "자리 비우기"),
    "change.seating.close_table": Text("closing of a table", "테이블 닫기"),
    "change.seating.follow_doors": Text("seating as the doors say", "출입구에 맞춘 자리 배치"),
    "change.seating.move": Text("change of seats", "자리 옮기기"),
    "error.rule.seating_changed": Text(
        "Other people have seats now than when the search began. Nothing was changed. Look again.",
        "찾는 동안 앉는 사람이 달라졌어요. 바뀐 것은 없어요. 다시 찾아 주세요.",
    ),
    "change.seating.improve": Text("a better seating", "더 나은 자리 배치"),
    "change.seating.longer": Text("more time for a round", "라운드 시간 늘리기"),
    "change.seating.skip_round": Text("skipping of a round", "라운드 건너뛰기"),
    "change.seating.skip_round.named": Text("skipping of round {detail}", "{detail}라운드 건너뛰기"),
}

_UNKEPT = {
    "cli.seating.unkept.together": Text(
        "Round {round}: {people} do not sit together.", "{round}라운드: {people}(이/가) 함께 앉지 못했어요."
    ),
    "cli.seating.unkept.only": Text(
        "Round {round}: {people} sits at another table than asked.",
        "{round}라운드: {people}(이/가) 정한 테이블에 앉지 못했어요.",
    ),
    "cli.seating.unkept.wish": Text(
        "{people} wished to meet and share no table.",
        "{people}(은/는) 만나고 싶어 했지만 같은 테이블이 없어요.",
    ),
    "cli.seating.unkept.guests": Text(
        "Round {round}: too few seats at their table for the guests of {people}."
        " No table had enough free seats for the whole party.",
        "{round}라운드: {people}의 일행이 앉을 자리가 모자라요. 일행이 다 앉을 만큼 빈 테이블이 없었어요.",
    ),
    "cli.seating.unkept.lonely_newcomers": Text(
        "Round {round}: {people} are all new, and no regular sits with them.",
        "{round}라운드: {people}(은/는) 모두 처음인데 단골이 함께 앉지 않았어요.",
    ),
}

_REPAIRED = {
    "cli.seating.guests_beside": Text(
        "Guests who come with them: {count}. They sit at the table of their party.",
        "함께 오는 일행이 {count}명 더 있어요. 일행은 같은 테이블에 앉아요.",
    ),
    "cli.seating.guests": Text(
        "Guests who come with them: {count}. They get no seat by name; keep seats free for them.",
        "함께 오는 일행이 {count}명 더 있어요. 이름으로 앉히지 않으니 자리를 비워 두세요.",
    ),
    "cli.seating.made": Text("Seating saved. Id {id}", "자리 배치를 저장했어요. 아이디 {id}"),
    "cli.seating.repaired": Text(
        "People who moved: {moved}. People without a seat: {unseated}.",
        "자리를 옮긴 사람 {moved}명, 자리가 없는 사람 {unseated}명이에요.",
    ),
    "cli.seating.move": Text(
        "Round {round}: {name}, table {before} → {after}", "{round}라운드: {name}, {before}번 → {after}번"
    ),
    "cli.seating.skipped": Text("Round {number} is left out.", "{number}라운드를 건너뛰어요."),
    "cli.seating.started": Text("Round {number} has begun.", "{number}라운드를 시작했어요."),
    "cli.seating.ended": Text(
        "The round is over. Who was there and shared a table has met.",
        "라운드를 끝냈어요. 그 자리에 있던 같은 테이블 사람들은 만난 것으로 적었어요.",
    ),
}

_SHOWN = {
    "seatings.heading.table": Text("Table", "테이블"),
    "seatings.heading.team": Text("Team", "팀"),
    "error.rule.seating_teams": Text(
        "People {people} cannot be split into teams {teams}. Name a number from 1 to the number of people.",
        "{people}명을 {teams}팀으로 나눌 수 없어요. 1부터 사람 수까지의 수를 적어 주세요.",
    ),
    "cli.option.seating_teams": Text("split into this many teams", "이 수만큼 팀으로 나눠요"),
    "cli.option.pairs": Text(
        "split into pairs; one is of three if the number is odd", "둘씩 짝지어요. 홀수면 한 짝은 셋이에요"
    ),
    "cli.option.trios": Text(
        "split into groups of three, and two where needed", "셋씩 나눠요. 남으면 둘씩도 있어요"
    ),
    "seatings.heading.round": Text("Round", "라운드"),
    "seating.round": Text("Round {number}", "{number}라운드"),
    "seatings.heading.people": Text("People", "사람"),
    "seatings.heading.measure": Text("Measure", "지표"),
    "seatings.heading.value": Text("This seating", "이 배치"),
    "seatings.heading.best": Text("Best possible", "가능한 최선"),
    "cli.seating.round": Text("Round {number}", "{number}라운드"),
    "cli.seating.measure.new_pairs": Text("New pairs", "새로 만나는 짝"),
    "cli.seating.measure.met_before": Text("Pairs that met before", "전에 만난 짝"),
    "cli.seating.measure.repeats": Text("Pairs that meet again this evening", "오늘 다시 만나는 짝"),
    "cli.seating.measure.forbidden": Text("Pairs that must never meet", "만나면 안 되는 짝"),
    "cli.seating.measure.lonely_newcomers": Text("Newcomers without a regular", "단골 없이 앉은 첫 참석자"),
    "cli.seating.measure.fewest_new": Text("Fewest new people for anyone", "가장 적게 만나는 사람의 새 만남"),
    "cli.seating.everyone": Text(
        "Everyone meets everyone in rounds: {rounds}. Fewer than {bound} cannot be.",
        "{rounds}라운드면 모두가 모두를 만나요. {bound}라운드보다 적게는 할 수 없어요.",
    ),
    "cli.seating.everyone.best": Text(
        "Everyone meets everyone in rounds: {rounds}. Fewer cannot be.",
        "{rounds}라운드면 모두가 모두를 만나요. 이보다 적게는 할 수 없어요.",
    ),
}

_COMMANDS = {
    "cli.command.seating": Text(
        "who sits where, so that strangers meet", "서로 모르는 사람이 만나는 자리 배치"
    ),
    "cli.command.seating.make": Text(
        "seat people at tables, over rounds", "라운드마다 테이블에 자리를 배치해요"
    ),
    "cli.command.seating.rounds": Text(
        "in how many rounds everyone meets everyone", "몇 라운드면 모두가 모두를 만나는지 알려 줘요"
    ),
    "cli.command.seating.show": Text(
        "show a seating and what it is worth", "자리 배치와 그 지표를 보여 줘요"
    ),
    "cli.command.seating.move": Text("bring a person to another table", "한 사람을 다른 테이블로 옮겨요"),
    "cli.command.seating.repair": Text(
        "follow the doors, or say who is late or gone, which table or round is closed",
        "출입구에 맞추거나, 늦은 사람과 간 사람, 닫을 테이블과 라운드를 반영해요",
    ),
    "cli.command.seating.start": Text(
        "begin a round; the one before ends", "라운드를 시작하고 앞 라운드를 끝내요"
    ),
    "cli.command.seating.end": Text("end the round and record who met", "라운드를 끝내고 만남을 적어요"),
    "cli.command.seating.export": Text("write a seating as PDF, XLSX or CSV", "자리 배치를 파일로 저장해요"),
    "cli.option.seating_people": Text(
        "who takes part: going, inside, or list:NAME", "참여하는 사람: going, inside, list:이름"
    ),
    "cli.option.seating_mix": Text(
        "who differs shares a table: newcomer, affiliation, title, or a question",
        "서로 다른 사람을 섞을 기준: newcomer, affiliation, title, 질문 제목",
    ),
    "cli.option.seating_guests": Text(
        "where guests without a name sit: beside (at the table of their party), anywhere (no seat is kept)",
        "이름 없는 일행의 자리: beside(함께 온 사람의 테이블), anywhere(자리를 잡지 않음)",
    ),
    "cli.option.seating_memory": Text(
        "months in which old meetings count; for ever without it", "전에 만난 것을 세는 개월 수(없으면 모두)"
    ),
    "cli.option.seating_minutes": Text("minutes of a round", "한 라운드의 시간(분)"),
    "cli.option.seating_person": Text("a person, by id or name", "사람의 아이디나 이름"),
    "cli.option.seating_table": Text("number of a table", "테이블 번호"),
    "cli.option.seating_round": Text("number of a round", "라운드 번호"),
    "cli.option.seating_late": Text("who came and has no seat yet", "와서 아직 자리가 없는 사람"),
    "cli.option.seating_gone": Text("who went, or did not come", "갔거나 오지 않은 사람"),
    "cli.option.seating_close": Text("a table whose people sit elsewhere", "닫을 테이블 번호"),
    "cli.option.seating_skip": Text("a round that is left out", "건너뛸 라운드 번호"),
    "cli.option.seating_try": Text("only say what it would do", "저장하지 않고 결과만 알려 줘요"),
    "cli.option.seating_at": Text("when it was; now without it", "언제였는지(없으면 지금)"),
    "cli.option.seating_style": Text(
        "by name, by table, for hosts, or a card each", "이름순, 테이블순, 진행자용, 한 사람씩 카드 중 하나"
    ),
    "cli.bad.people": Text(
        "“{text}” names no people. Write going, inside, or list: and a name.",
        "“{text}”(은/는) 참여하는 사람을 나타내지 않아요. going, inside, list:이름 중 하나를 써 주세요.",
    ),
    "cli.option.seating_names": Text("a file with a name a line", "한 줄에 이름 하나씩 적은 파일"),
    "cli.option.seating_tables": Text("tables and their seats: 8x6,2x4", "테이블 수와 좌석 수: 8x6,2x4"),
    "cli.option.seating_rounds": Text("how many rounds", "라운드 수"),
    "cli.option.seating_apart": Text(
        "a file with two who never sit together a line, comma between",
        "같이 앉으면 안 되는 두 사람을 한 줄에 쉼표로 적은 파일",
    ),
    "cli.option.seating_together": Text(
        "a file with two who always sit together a line, comma between",
        "늘 같이 앉을 두 사람을 한 줄에 쉼표로 적은 파일",
    ),
    "cli.option.seating_seconds": Text("how long to search at most", "찾는 데 쓸 최대 시간(초)"),
    "cli.option.seating_seed": Text(
        "another number gives another seating", "숫자가 다르면 다른 배치가 나와요"
    ),
    "cli.option.seating_how_many": Text("how many people", "사람 수"),
    "cli.option.seating_seats": Text("most people at one table", "한 테이블에 앉을 최대 인원"),
    "cli.bad.seconds": Text(
        "“{text}” is no time. Write seconds, such as 2 or 0.5.",
        "“{text}”(은/는) 시간이 아니에요. 2나 0.5처럼 초를 써 주세요.",
    ),
}

TEXTS: dict[str, Text] = {
    **_REFUSED,
    **_CHANGES,
    **_UNKEPT,
    **_REPAIRED,
    **_SHOWN,
    **_COMMANDS,
}
