"""Privacy: how long what is kept, what is due, what was destroyed, and erasing a person."""

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
    "retention.person": Text("Everything about one person", "한 사람의 모든 것"),
    "retention.days": Text("{days} days", "{days}일"),
    "retention.days.one": Text("1 day", "1일"),
    "retention.for_good": Text("Until asked to delete", "요청할 때까지"),
    "retention.from.needs": Text("after the event", "행사 뒤"),
    "retention.from.answers": Text("after the event", "행사 뒤"),
    "retention.from.pictures": Text("after they were read", "옮겨 적은 뒤"),
    "retention.from.notices": Text("after the event", "행사 뒤"),
    "retention.from.applications": Text("after the decision", "결정하거나 떠난 뒤"),
    "retention.from.strikes": Text("after they were given", "경고한 뒤"),
    "retention.from.incidents": Text("after they were closed", "끝난 뒤"),
    "retention.from.contacts": Text("after the last event or leaving", "마지막 행사나 떠난 뒤"),
    "retention.from.names": Text("after the last event or leaving", "마지막 행사나 떠난 뒤"),
    "destruction.basis.term": Text("Term is over", "보관 기간이 지남"),
    "destruction.basis.request": Text("The person asked", "본인이 원함"),
    "destruction.method.deleted": Text("Deleted", "지움"),
    "destruction.method.nameless": Text("Made nameless", "이름 없앰"),
    "destruction.copies": Text("{count} backups rewritten", "백업 {count}개 다시 씀"),
    "destruction.copies.one": Text("1 backup rewritten", "백업 1개 다시 씀"),
    "destruction.copies_left": Text("{count} backups not reached", "백업 {count}개는 손대지 못함"),
    "destruction.copies_left.one": Text("1 backup not reached", "백업 1개는 손대지 못함"),
    "privacy.record": Text("Destruction record", "파기대장"),
    "destruction.unfinished": Text("file not yet rewritten", "파일을 아직 다시 쓰지 않음"),
    "change.privacy.term": Text("a term of retention", "보관 기간"),
    "change.privacy.hold": Text("holding a person’s data", "파기 보류"),
    "change.privacy.unhold": Text("ending a hold", "파기 보류 끝냄"),
    "change.privacy.destroy": Text("destroying what is over its term", "보관 기간이 지난 것 파기"),
    "change.privacy.erase": Text("erasing a person", "한 사람 모두 지우기"),
    "error.rule.erased": Text(
        "Something of this was erased for good, so it can’t be undone. Nothing was changed.",
        "여기에는 완전히 지운 것이 있어서 되돌릴 수 없어요. 바뀐 것은 없어요.",
    ),
    "error.rule.person_held": Text(
        "“{name}” is on hold: {why}. End the hold first. Nothing was erased.",
        "“{name}” 님은 파기를 보류했어요: {why}. 보류를 먼저 끝내 주세요. 지운 것은 없어요.",
    ),
    "error.rule.hold_reason_missing": Text(
        "Say why nothing may be destroyed. Nothing was changed.",
        "보류하는 까닭을 적어 주세요. 바뀐 것은 없어요.",
    ),
    "error.rule.retention_days": Text(
        "Choose a term from 0 to {most} (in days). Nothing was changed.",
        "보관 기간은 0일에서 {most}일 사이여야 해요. 바뀐 것은 없어요.",
    ),
    "error.not_found.hold": Text("This person is not on hold.", "이 사람은 보류하고 있지 않아요."),
    "error.desk_busy.read": Text(
        "Everything was destroyed, but another program reads {file}, so it could not be rewritten yet. "
        "Close the other program and finish it in Privacy.",
        "모두 지웠지만 다른 프로그램이 {file} 파일을 읽고 있어서 아직 다시 쓰지 못했어요. "
        "다른 프로그램을 닫고 개인정보에서 마저 끝내 주세요.",
    ),
    "today.privacy": Text(
        "{count} kinds of data are due for destruction", "보관 기간이 지난 개인정보 {count}가지"
    ),
    "today.privacy.one": Text("1 kind of data is due for destruction", "보관 기간이 지난 개인정보 1가지"),
    "today.privacy.detail": Text(
        "Nothing is destroyed before you say so", "확인하기 전에는 아무것도 지우지 않아요"
    ),
    "today.privacy.look": Text("Review", "살펴보기"),
    "privacy.heading.at": Text("Date", "날짜"),
    "privacy.heading.kind": Text("What", "무엇"),
    "privacy.heading.term": Text("Term", "보관 기간"),
    "privacy.heading.people": Text("People", "사람"),
    "privacy.heading.items": Text("Entries", "건수"),
    "privacy.heading.since": Text("Due since", "언제부터"),
    "privacy.heading.group": Text("Group", "모임"),
    "privacy.heading.basis": Text("Why", "까닭"),
    "privacy.heading.method": Text("How", "방법"),
    "privacy.heading.by": Text("By", "한 사람"),
    "privacy.heading.copies": Text("Backups rewritten", "다시 쓴 백업"),
    "privacy.heading.copies_left": Text("Backups not reached", "손대지 못한 백업"),
    "privacy.heading.name": Text("Name", "이름"),
    "privacy.heading.reason": Text("Reason", "까닭"),
    "cli.command.privacy": Text(
        "how long personal data is kept, and destroying it", "개인정보의 보관 기간과 파기"
    ),
    "cli.command.privacy.due": Text("what is due for destruction", "보관 기간이 지나 파기할 것"),
    "cli.command.privacy.destroy": Text(
        "destroy what is due; this can’t be undone", "파기할 것을 파기해요. 되돌릴 수 없어요"
    ),
    "cli.command.privacy.erase": Text(
        "erase people everywhere; this can’t be undone", "사람에 대한 모든 것을 지워요. 되돌릴 수 없어요"
    ),
    "cli.command.privacy.hold": Text(
        "hold a person’s data, end a hold, or list holds",
        "파기를 보류하거나 보류를 끝내요. 사람을 적지 않으면 목록을 보여요",
    ),
    "cli.command.privacy.record": Text("the destruction record", "파기대장"),
    "cli.command.privacy.terms": Text(
        "how long each kind is kept; or set a term", "종류마다 얼마나 보관하는지 보거나 바꿔요"
    ),
    "cli.option.privacy_kind": Text(
        "only this kind; may be given several times", "이 종류만. 여러 번 쓸 수 있어요"
    ),
    "cli.option.privacy_yes": Text(
        "do it; without it you are told what would go", "실제로 해요. 쓰지 않으면 무엇이 없어질지만 알려 줘요"
    ),
    "cli.option.hold_reason": Text("why nothing may be destroyed", "보류하는 까닭"),
    "cli.option.hold_end": Text("end the hold", "보류를 끝내요"),
    "cli.option.hold_person": Text("id of the person", "사람의 아이디"),
    "cli.option.record_format": Text("format of the file", "파일 형식"),
    "cli.option.record_out": Text("file to write", "저장할 파일"),
    "cli.option.term_kind": Text("kind of data", "개인정보의 종류"),
    "cli.option.term_days": Text("keep it for so many days", "보관할 날 수"),
    "cli.option.term_forever": Text("keep it until asked to delete", "요청할 때까지 보관해요"),
    "cli.option.term_group": Text("in this group only", "이 모임에서만"),
    "cli.privacy.nothing_due": Text("Nothing is due for destruction.", "파기할 것이 없어요."),
    "privacy.heading.purpose": Text("Purpose", "목적"),
    "privacy.heading.answer": Text("Answer", "답"),
    "privacy.heading.day": Text("When", "언제"),
    "privacy.heading.source": Text("Source", "방법"),
    "privacy.heading.event": Text("Only for", "이 행사만"),
    "privacy.heading.wording": Text("Wording", "문구"),
    "cli.privacy.would_destroy": Text(
        "Nothing was destroyed. This can’t be undone; numbers of attendance stay. Run it again with --yes.",
        "아직 아무것도 파기하지 않았어요. 파기하면 되돌릴 수 없고, 참석 수 같은 숫자는 남아요. "
        "파기하려면 --yes를 붙여 다시 실행해 주세요.",
    ),
    "cli.privacy.destroyed": Text("Destroyed, and written into the record:", "파기하고 파기대장에 적었어요."),
    "cli.privacy.would_erase": Text(
        "Everything about “{name}” would be erased. This can’t be undone.",
        "“{name}” 님에 대한 모든 것을 지워요. 되돌릴 수 없어요.",
    ),
    "cli.privacy.rows": Text("In the desk: {rows}", "데스크: {rows}건"),
    "cli.privacy.mentions": Text(
        "Texts of others that name this person, and lose the name: {count}",
        "이 사람을 적은 다른 글 {count}개에서는 이름과 연락처만 빼요",
    ),
    "cli.privacy.shared_name": Text(
        "Others have this name too, so it stays in texts of others.",
        "같은 이름인 사람이 있어서 다른 글에 적힌 이름은 그대로 둬요.",
    ),
    "cli.privacy.copies": Text("Backups that are rewritten: {count}", "다시 쓰는 백업: {count}개"),
    "cli.privacy.unread": Text(
        "Backups that could not be opened, and may hold this person:",
        "열 수 없어서 이 사람이 남아 있을지 모르는 백업:",
    ),
    "cli.privacy.unread_due": Text(
        "Backups that could not be opened or written, and may still hold what was destroyed. Delete them:",
        "열거나 쓸 수 없어서 파기한 것이 남아 있을지 모르는 백업이에요. 직접 지워 주세요.",
    ),
    "cli.privacy.kept": Text(
        "Files that are open in another program and name this person. Close them, then delete them yourself:",
        "다른 프로그램에서 열려 있어서 지우지 못한 파일이에요. 이 사람이 적혀 있으니 닫은 뒤 직접 지워 주세요.",
    ),
    "cli.privacy.files": Text(
        "Saved files that may name this person. Delete them yourself:",
        "이 사람이 적혀 있을 수 있는 저장한 파일이에요. 직접 지워 주세요.",
    ),
    "cli.privacy.packs": Text(
        "Packs and scans on this computer that may hold this person. Wipe them once their scans are in the desk:",
        "이 사람이 들어 있을 수 있는 꾸러미와 입장 기록이에요. 기록을 데스크로 가져온 뒤 지워 주세요.",
    ),
    "cli.privacy.papers": Text("Files beside the desk that are deleted:", "데스크 옆에서 지우는 파일:"),
    "cli.privacy.removed": Text(
        "Photos and files that were taken off their events, and are deleted:",
        "행사에서 뺐던 사진과 파일 중 지우는 것:",
    ),
    "cli.privacy.signatures": Text(
        "Handwritten names of signature sheets that are deleted, as any may be theirs (counts stay): {count}",
        "서명지의 손글씨 이름은 누구의 것인지 가릴 수 없어 모두 지워요(응원 수는 남아요): {count}개",
    ),
    "cli.privacy.elsewhere": Text(
        "Packs on door laptops, papers and what you sent are not reached from here. "
        "A disk may keep old blocks for a while.",
        "출입구 노트북의 꾸러미, 종이, 이미 보낸 것은 여기서 지울 수 없어요. "
        "디스크에 예전 조각이 얼마 동안 남을 수 있어요.",
    ),
    "cli.privacy.needs_yes": Text(
        "Nothing was erased yet. Run it again with --yes.",
        "아직 아무것도 지우지 않았어요. 지우려면 --yes를 붙여 다시 실행해 주세요.",
    ),
    "cli.privacy.erased": Text(
        "Erased. Nothing about {people} is left in the desk.",
        "모두 지웠어요. 데스크에 {people}에 대한 것이 남아 있지 않아요.",
    ),
    "cli.privacy.people.one": Text("this person", "이 사람"),
    "cli.privacy.people": Text("these {count} people", "이 {count}명"),
    "cli.privacy.held": Text(
        "Nothing of “{name}” is destroyed now.", "“{name}” 님의 것은 이제 파기하지 않아요."
    ),
    "cli.privacy.unheld": Text("The hold on “{name}” has ended.", "“{name}” 님의 보류를 끝냈어요."),
    "cli.privacy.no_holds": Text("No person is on hold.", "보류한 사람이 없어요."),
    "cli.privacy.no_record": Text("Nothing was destroyed yet.", "아직 파기한 것이 없어요."),
    "cli.privacy.record_written": Text("Saved the record: {file}", "파기대장을 저장했어요: {file}"),
}
