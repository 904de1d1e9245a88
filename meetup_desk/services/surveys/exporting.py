"""Results of a survey as a table, with nothing in it by which fewer than five people could be told apart."""

from collections.abc import Iterator
from pathlib import Path

from meetup_desk.domain.errors import RuleError
from meetup_desk.services.surveys.questions import in_lang, option_texts
from meetup_desk.services.surveys.results import LEAST, QuestionResult, SurveyResults
from meetup_desk.words.say import say_heading

Line = tuple[str, str, int | None, str]
_KEYS = ("question", "option", "count", "mean")


def write_results(results: SurveyResults, fmt: str, path: Path, lang: str) -> int:
    """Write results as `xlsx`, `csv` or `json`; gives the number of sheets.

    A question that fewer than five people answered is left out, and no line belongs to one sheet. RuleError
    `survey_few`; DeskError `not_writable`, `disk_full`.
    """
    from meetup_desk.exchange import write_tables  # noqa: PLC0415 - xlsxwriter takes its time to import

    if results.sheets < LEAST:
        raise RuleError("survey_few", least=LEAST)
    lines = [line for one in results.questions if one.answered >= LEAST for line in _lines(one, lang)]
    lines += list(_pairs(results, lang))
    headings = [say_heading("surveys", key, lang) for key in _KEYS]
    if fmt == "json":
        write_tables.write_json(path, (dict(zip(_KEYS, line, strict=True)) for line in lines))
    elif fmt == "csv":
        write_tables.write_csv(path, headings, lines)
    else:
        write_tables.write_xlsx(path, in_lang(results.survey.title, lang), headings, lines)
    return results.sheets


def _lines(result: QuestionResult, lang: str) -> Iterator[Line]:
    text = in_lang(result.question.text, lang)
    mean = "" if result.mean is None else f"{result.mean:.1f}"
    yield text, say_heading("surveys", "answered", lang), result.answered, mean
    for option, count in zip(option_texts(result.question, lang), result.counts, strict=False):
        yield text, option, count, ""
    for words in result.texts:
        yield text, words, None, ""


def _pairs(results: SurveyResults, lang: str) -> Iterator[Line]:
    for one in results.paired:
        text = in_lang(one.question.text, lang)
        facts = (
            ("pairs", one.pairs, ""),
            ("before", None, f"{one.before:.1f}"),
            ("after", None, f"{one.after:.1f}"),
            ("higher", one.higher, ""),
            ("lower", one.lower, ""),
        )
        yield from ((text, say_heading("surveys", key, lang), count, mean) for key, count, mean in facts)
