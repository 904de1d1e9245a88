"""Pictures of handwriting that may be of who is erased.

Whose name a line of a signature sheet shows is known to nobody but who reads it: all of these pictures go,
and the count of supporters stays. Of other sheets a picture goes where somebody typed in what it says.
"""

import json
import re

from meetup_desk.store.file.read_transaction import ReadTransaction
from meetup_desk.store.file.write_transaction import WriteTransaction

_SIGNED = (
    "SELECT a.id FROM sheet_answer a JOIN answer_sheet s ON s.id = a.sheet_id JOIN survey v"
    " ON v.id = s.survey_id WHERE json_extract(v.questions, '$[0].kind') = 'signature'"
)


def count_of_signatures(db: ReadTransaction) -> int:
    """Count the pictures of names on signature sheets."""
    return int(db.value(f"SELECT count(*) FROM ({_SIGNED} AND a.picture <> x'')"))


def remove(db: WriteTransaction, mention: re.Pattern[str] | None) -> list[int]:
    """Remove the names of signature sheets, and pictures of answers that mention somebody; gives the answers.

    Their pictures in the history are left to `blanking`.
    """
    rows = db.column(_SIGNED)
    if mention is not None:
        typed = db.rows("SELECT id, text FROM sheet_answer WHERE picture <> x'' AND text <> ''")
        rows += [row for row, text in typed if mention.search(text)]
    these = json.dumps(rows)
    db.run(
        "UPDATE sheet_answer SET picture = x'' WHERE picture <> x'' AND id IN"
        " (SELECT value FROM json_each(?))",
        (these,),
    )
    return rows
