"""Groups: joining, limits, strikes, and the texts that people receive."""

from meetup_desk.words.text import Text

_RULES = {
    "noun.group": Text("group", "모임"),
    "error.rule.person_blocked": Text(
        "{name} is blocked here. Lift the block first. Nothing was changed.",
        "{name} 님은 여기에서 차단되어 있어요. 먼저 차단을 풀어 주세요. 바뀐 것은 없어요.",
    ),
    "error.rule.over_limit": Text(
        "{name} is already in as many groups as allowed ({most}). To make an exception, approve with a reason. Nothing was changed.",
        "{name} 님은 이미 참여 한도({most}개)만큼 모임에 있어요. 예외로 하려면 사유를 적고 승인해 주세요. 바뀐 것은 없어요.",
    ),
    "error.rule.group_number": Text(
        "That number doesn’t fit. Choose another. Nothing was changed.",
        "쓸 수 없는 숫자예요. 다른 숫자를 적어 주세요. 바뀐 것은 없어요.",
    ),
    "error.rule.one_host": Text(
        "{group} already has a host. Change the host instead. Nothing was changed.",
        "{group}에는 이미 모임장이 있어요. 모임장을 바꿔 주세요. 바뀐 것은 없어요.",
    ),
    "error.rule.why_needed": Text(
        "A reason is missing. Enter one line. Nothing was changed.",
        "사유가 비어 있어요. 한 줄 적어 주세요. 바뀐 것은 없어요.",
    ),
    "error.rule.reward_empty": Text("Say what was given.", "무엇을 드렸는지 적어 주세요."),
    "error.rule.group_file": Text(
        "{file} is not the file of a group. Nothing was changed.",
        "{file}(은/는) 모임 파일이 아니에요. 바뀐 것은 없어요.",
    ),
    "error.rule.group_known": Text(
        "“{name}” is on this desk already. Nothing was changed.",
        "“{name}” 모임은 이 데스크에 이미 있어요. 바뀐 것은 없어요.",
    ),
    "error.rule.same_group": Text("Choose two different groups.", "서로 다른 두 모임을 골라 주세요."),
    "error.rule.event_not_over": Text(
        "“{title}” hasn’t started yet. Nothing was changed.",
        "“{title}” 행사는 아직 시작하지 않았어요. 바뀐 것은 없어요.",
    ),
    "error.rule.block_ended": Text(
        "The block would end before it starts. Choose a later date. Nothing was changed.",
        "차단이 시작하기도 전에 끝나요. 더 늦은 날짜를 정해 주세요. 바뀐 것은 없어요.",
    ),
    "error.rule.group_needed": Text(
        "Say which group the block is for. Nothing was changed.",
        "어느 모임에서 차단할지 알려 주세요. 바뀐 것은 없어요.",
    ),
}

_CHANGES = {
    "change.group.add": Text("new group", "새 모임"),
    "change.group.add.named": Text("new group “{detail}”", "새 모임 “{detail}”"),
    "change.group.change": Text("change of a group", "모임 수정"),
    "change.group.change.named": Text("change of “{detail}”", "“{detail}” 모임 수정"),
    "change.group.limit": Text("limit of groups", "참여 한도"),
    "change.person.watch": Text("watching a person", "사람 주의"),
    "change.person.appeal": Text("appeal", "이의 제기"),
    "change.group.reward": Text("reward", "고마움 전하기"),
    "change.group.take_over": Text("taking over a group", "모임 넘겨받기"),
    "change.group.merge": Text("merging two groups", "모임 합치기"),
}

_WORDS = {
    "group.text.welcome": Text("{name}, welcome to {group}!", "{name} 님, {group}에 오신 것을 환영해요!"),
    "group.text.next_event": Text("The next event is on {when}.", "다음 행사는 {when}이에요."),
    "group.text.buddy": Text("{buddy} will look after you.", "{buddy} 님이 함께해 줄 거예요."),
    "group.text.refused": Text(
        "{name}, thank you for applying to {group}. We can’t accept you this time: {reason}",
        "{name} 님, {group}에 신청해 주셔서 고마워요. 이번에는 함께하기 어려워요: {reason}",
    ),
    "group.text.asked": Text(
        "{name}, thank you for applying to {group}. One question first: {reason}",
        "{name} 님, {group}에 신청해 주셔서 고마워요. 먼저 여쭤볼 것이 있어요: {reason}",
    ),
    "group.text.renewal": Text(
        "{name}, your membership of {group} ends on {until}. Reply to this message to renew it.",
        "{name} 님, {group} 회원 기간이 {until}에 끝나요. 계속 함께하려면 이 메시지에 답해 주세요.",
    ),
    "group.text.renewal.over": Text(
        "{name}, your membership of {group} ended on {until}. Reply to this message to come back.",
        "{name} 님, {group} 회원 기간이 {until}에 끝났어요. 다시 함께하려면 이 메시지에 답해 주세요.",
    ),
    "group.text.blocked": Text(
        "{name}, you can’t take part in {group}. To object, reply to this message.",
        "{name} 님, {group}에 참여할 수 없어요. 이의가 있으면 이 메시지에 답해 주세요.",
    ),
    "group.text.blocked.until": Text(
        "{name}, you can’t take part in {group} until {until}. To object, reply to this message.",
        "{name} 님, {until}까지 {group}에 참여할 수 없어요. 이의가 있으면 이 메시지에 답해 주세요.",
    ),
    "group.year.title": Text("{group} in {year}", "{group} {year}년"),
    "group.year.meetings": Text("events", "행사"),
    "group.year.visits": Text("visits", "참석"),
    "group.year.people": Text("people", "사람"),
    "group.year.joined": Text("new members", "새 회원"),
    "group.year.thanks": Text("Thank you", "고마운 사람"),
    "group.given.hosted": Text("hosted {count}", "{count}번 진행"),
    "group.given.deputised": Text("deputised {count}", "{count}번 부방장으로 진행"),
    "group.given.taught": Text("taught {count}", "{count}번 가르침"),
    "group.given.helped": Text("helped {count}", "{count}번 도움"),
    "group.given.brought": Text("brought {count}", "{count}명 데려옴"),
    "group.given.welcomed": Text("welcomed {count}", "새 사람 {count}명 돌봄"),
    "group.given.answered": Text("answered {count}", "의견 {count}건 답변"),
    "group.given.attended": Text("came {count}", "{count}번 참석"),
    "group.certificate.title": Text("Certificate", "참석 확인서"),
    "group.certificate.text": Text(
        "took part in {what} in {year} ({came} / {all}).",
        "{year}년 {what}에 {all}번 가운데 {came}번 참석했어요.",
    ),
}

_COMMANDS = {
    "cli.command.group": Text("groups, and who is in them", "모임과 그 회원"),
    "cli.command.group.add": Text("add a group", "모임을 만들어요"),
    "cli.command.group.list": Text("list all groups", "모임을 모두 보여 줘요"),
    "cli.command.group.show": Text(
        "show a group with its members and rules", "모임의 회원과 규칙을 보여 줘요"
    ),
    "cli.command.group.change": Text("change a group or its rules", "모임이나 규칙을 고쳐요"),
    "cli.command.group.apply": Text("import applications from a list", "가입 신청 명단을 가져와요"),
    "cli.command.group.queue": Text(
        "list who is waiting, longest first", "기다리는 사람을 오래된 순서로 보여 줘요"
    ),
    "cli.command.group.limit": Text(
        "limit how many groups a person may be in", "한 사람이 들 수 있는 모임 수를 정해요"
    ),
    "cli.option.group": Text("id of the group", "모임의 아이디"),
    "cli.option.group_name": Text("name of the group", "모임 이름"),
    "cli.option.purpose": Text("what the group is for", "무엇을 하는 모임인지"),
    "cli.option.conduct": Text("rules of conduct", "함께 지킬 규칙"),
    "cli.option.way_in": Text("who can join", "들어오는 길"),
    "cli.option.group_kind": Text("kind of group, for limits", "모임 종류, 참여 한도를 셀 때 써요"),
    "cli.option.target_days": Text("days in which applications are answered", "신청에 답하는 날 수"),
    "cli.option.question": Text(
        "question for applicants; end it with * if it’s required; can be repeated",
        "신청할 때 묻는 것. 꼭 답해야 하면 *로 끝내요. 여러 번 쓸 수 있어요",
    ),
    "cli.option.welcome": Text("text for new members", "새 회원에게 보내는 글"),
    "cli.option.member_months": Text(
        "months until renewal; 0: never", "몇 달마다 갱신하는지. 0이면 갱신이 없어요"
    ),
    "cli.option.return_goal": Text(
        "percent of newcomers who should come again; 0: no goal",
        "처음 온 사람 가운데 몇 퍼센트가 다시 오면 좋은지. 0이면 목표가 없어요",
    ),
    "cli.option.application_file": Text("list of applications", "가입 신청 명단"),
    "cli.option.limit_max": Text("most groups per person", "한 사람이 들 수 있는 모임 수"),
    "cli.option.what": Text("what happened", "무엇이 있었는지"),
    "cli.option.when_text": Text("when, as it was told", "언제, 들은 대로"),
    "cli.option.where": Text("where", "어디에서"),
    "cli.option.reporter": Text(
        "who reported it; opening the name is recorded", "알린 사람. 이름을 열면 기록이 남아요"
    ),
    "cli.option.evidence": Text(
        "file to keep with it; can be repeated", "함께 보관할 파일. 여러 번 쓸 수 있어요"
    ),
    "cli.option.review": Text("date to look at it again", "다시 볼 날"),
    "cli.option.expunge": Text("date to destroy it", "파기할 날"),
    "cli.option.with_reporter": Text(
        "show who reported it; this is recorded", "알린 사람을 보여 줘요. 기록이 남아요"
    ),
    "cli.option.outcome": Text("what came of it", "어떻게 되었는지"),
    "cli.option.block_scope": Text("where the block holds", "어디까지 차단하는지"),
    "cli.option.refuse_rsvps": Text("refuse their coming RSVPs too", "앞으로의 참석 신청도 거절해요"),
    "cli.option.lift_reason": Text("why it is lifted", "왜 푸는지"),
    "cli.option.until": Text("last day; default: no end", "언제까지. 없으면 끝이 없어요"),
    "cli.option.watch": Text("only watch: approvers are told", "주의만: 승인하는 사람에게 알려요"),
    "cli.person.watched": Text(
        "{name} is watched: approvers are told.", "{name} 님을 주의로 표시했어요. 승인하는 사람에게 알려요."
    ),
    "cli.group.added": Text("Group “{name}” added ({id}).", "“{name}” 모임을 만들었어요({id})."),
    "cli.group.changed": Text("Group “{name}” changed.", "“{name}” 모임을 고쳤어요."),
    "cli.group.applied": Text(
        "{count} applications. New people: {added}. Already known: {matched}. Unchanged: {unchanged}. Refused lines: {refused}.",
        "신청 {count}건을 가져왔어요. 새 사람 {added}명, 알던 사람 {matched}명이에요. 그대로인 줄 {unchanged}개, 받지 않은 줄 {refused}개예요.",
    ),
    "cli.group.nobody_waits": Text("No one is waiting.", "기다리는 사람이 없어요."),
    "cli.group.no_members": Text("This group has no members yet.", "이 모임에는 아직 회원이 없어요."),
    "cli.group.decided": Text(
        "{count} changed. Held back: {held}.", "{count}건을 바꾸고 {held}건을 남겨 뒀어요."
    ),
    "cli.group.limited": Text(
        "A person may be in {most} groups. Exempt memberships: {exempt}.",
        "한 사람이 모임 {most}개까지 들 수 있어요. 예외인 가입이 {exempt}건이에요.",
    ),
    "cli.group.invited": Text("{name} is invited.", "{name} 님을 초대했어요."),
    "cli.command.group.renewals": Text(
        "list who is to be told about renewal", "갱신을 알릴 회원을 보여 줘요"
    ),
    "cli.command.group.year": Text(
        "show what people gave in a year", "한 해 동안 사람들이 한 일을 보여 줘요"
    ),
    "cli.command.group.reward": Text("record a reward", "고마움을 전한 것을 적어요"),
    "cli.command.group.certificates": Text("save certificates as PDF", "참석 확인서를 PDF로 저장해요"),
    "cli.option.told": Text("record that they were told", "알렸다고 적어요"),
    "cli.option.year": Text("year", "연도"),
    "cli.option.reward": Text("what was given", "무엇을 드렸는지"),
    "cli.option.cost": Text("what it cost", "든 비용"),
    "cli.option.least": Text("least number of events", "참석한 행사 수의 최소"),
    "cli.option.series_of": Text(
        "id of an event of the series; default: all events",
        "정기 모임 가운데 한 행사의 아이디. 없으면 모든 행사",
    ),
    "cli.group.none_due": Text("No one has to be told.", "알릴 회원이 없어요."),
    "cli.group.certificates": Text(
        "Certificates: {count} ({file}).", "참석 확인서 {count}장을 저장했어요({file})."
    ),
    "cli.group.no_certificates": Text(
        "No one came that often. Nothing was saved.", "그만큼 참석한 사람이 없어서 저장하지 않았어요."
    ),
    "cli.group.year_saved": Text("Saved {file}.", "{file} 파일을 저장했어요."),
    "cli.group.rewarded": Text("Noted.", "적었어요."),
    "groups.heading.gave": Text("Gave", "한 일"),
    "cli.command.group.hand-over": Text(
        "save a group as one file for its next host", "다음 모임장에게 줄 파일로 저장해요"
    ),
    "cli.command.group.take-over": Text("add a group from its file", "파일에서 모임을 넘겨받아요"),
    "cli.command.group.merge": Text("merge another group into a group", "다른 모임을 이 모임에 합쳐요"),
    "cli.option.with_history": Text("include what happened to each membership", "가입 기록도 담아요"),
    "cli.option.with_trust": Text(
        "include incidents, watches and blocks; needs a passphrase",
        "신고, 주의, 차단도 담아요. 암호가 있어야 해요",
    ),
    "cli.option.group_file": Text("file of a group", "모임 파일"),
    "cli.option.other_group": Text("id of the group that goes", "없어질 모임의 아이디"),
    "cli.option.merge_preview": Text("only show what would happen", "어떻게 될지만 보여 줘요"),
    "cli.group.handed_over": Text(
        "Saved {file}. Memberships: {count}.", "{file} 파일을 저장했어요. 가입은 {count}건이에요."
    ),
    "cli.group.taken_over": Text(
        "Group “{name}” added. Memberships: {count}. New people: {added}.",
        "“{name}” 모임을 넘겨받았어요. 가입은 {count}건, 새 사람은 {added}명이에요.",
    ),
    "cli.group.merge_preview": Text(
        "“{other}” would become part of “{name}”. Members: {members}. In both: {in_both}. Waiting: {waiting}. Events: {events}. Hosts who become deputies: {hosts}.",
        "“{other}” 모임이 “{name}” 모임에 합쳐져요. 회원 {members}명, 두 모임에 다 있는 사람 {in_both}명, 기다리는 사람 {waiting}명, 행사 {events}개, 부방장이 되는 모임장 {hosts}명이에요.",
    ),
    "cli.group.merged": Text("Merged into “{name}”.", "“{name}” 모임에 합쳤어요."),
    "groups.heading.group": Text("Group", "모임"),
    "groups.heading.attended": Text("Attended", "출석"),
    "groups.heading.buddy": Text("Buddy", "짝꿍"),
    "groups.heading.role": Text("Role", "역할"),
    "groups.heading.members": Text("Members", "회원"),
    "groups.heading.waiting": Text("Waiting", "대기"),
    "groups.heading.days": Text("Days", "기다린 날"),
    "groups.heading.missing": Text("Missing", "남은 조건"),
    "groups.heading.what": Text("What happened", "무엇"),
    "groups.heading.at": Text("When", "언제"),
    "groups.heading.host": Text("Host", "모임장"),
}

TEXTS: dict[str, Text] = {**_RULES, **_CHANGES, **_WORDS, **_COMMANDS}
