"""Further languages: a module for each, named by its code (ISO 639-1), with `NAME` and `TEXTS` by their keys.

`NAME` is what the language calls itself. A text that a module lacks is said in English, and so are dates; the
built-in texts of notices are `notice.template.<kind>`. The window's own texts are
`resources/translations/meetup_desk_<code>.ts` beside it.
"""
