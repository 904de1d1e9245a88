"""Incidents: what is wrong with one, how its changes are called, and what the command line says."""

from meetup_desk.words.text import Text

TEXTS: dict[str, Text] = {
    "noun.incident": Text("incident", "신고"),
    "error.rule.incident_person": Text(
        "Say first who the report is about.", "누구에 대한 신고인지 먼저 적어 주세요."
    ),
    "error.rule.incident_empty": Text(
        "What happened is missing. Nothing was saved.", "무엇이 있었는지 비어 있어요. 저장한 것은 없어요."
    ),
    "change.incident.report": Text("confidential note", "비공개 기록"),
    "change.incident.evidence": Text("confidential note", "비공개 기록"),
    "change.incident.reporter": Text("confidential note opened", "비공개 기록 열람"),
    "change.incident.decide": Text("confidential note", "비공개 기록"),
    "change.incident.expunge": Text("confidential note destroyed", "비공개 기록 파기"),
    "cli.command.group.incident": Text(
        "incidents; nothing of them leaves the desk", "신고. 데스크 밖으로 나가지 않아요"
    ),
    "cli.command.group.incident.add": Text("report an incident", "신고를 적어요"),
    "cli.command.group.incident.list": Text("list the incidents of a group", "모임의 신고를 보여 줘요"),
    "cli.command.group.incident.show": Text("show an incident", "신고 하나를 보여 줘요"),
    "cli.command.group.incident.decide": Text(
        "record how far an incident is", "신고가 어디까지 왔는지 적어요"
    ),
    "cli.command.group.incident.expunge": Text(
        "destroy an incident; this can’t be undone", "신고를 파기해요. 되돌릴 수 없어요"
    ),
    "cli.command.person.incidents": Text("list the incidents about a person", "사람에 대한 신고를 보여 줘요"),
    "cli.option.incident": Text("id of the incident", "신고의 아이디"),
    "cli.option.incident_state": Text("how far it is", "어디까지 왔는지"),
    "cli.group.no_incidents": Text("No incidents.", "신고가 없어요."),
    "cli.group.incident_noted": Text("Noted ({id}).", "적었어요({id})."),
    "cli.group.expunged": Text("The incident is destroyed.", "신고를 파기했어요."),
}
