"""Where sentences end, in French and in English. Works within one paragraph: callers never glue paragraphs
or headings."""

import re
from collections.abc import Sequence

from rewriter.text._abbreviations import numbers, opens_by_grammar, shortens
from rewriter.text.remembered import remembered

_LIST_MARK = r"(?:[-*•–—+]|\d{1,3}[.)])(?:[^\S\n]|\Z)"
_STOP = re.compile(rf"[.!?…]+|\n(?=[^\S\n]*(?:\n|{_LIST_MARK}))")
_OPEN_BRACKETS = ("[", "(")
_QUOTES = frozenset("«“")
_TIGHT_QUOTES = frozenset("\"”'’")
_CLOSERS = frozenset("»”)]")
_TIGHT_CLOSERS = _CLOSERS | frozenset("\"'’*_`")  # the latter only where they touch what they close
_FOOTNOTE = re.compile(r"\[\d{1,3}\]")
_NOT_SPACE = re.compile(r"\S")
_BEFORE = re.compile(r"[^\W\d_]{2,24}$")
_FEW = 10  # characters before a stop that may be nothing but marks
_EMOJI = r"[\u2600-\u27bf\ufe0f\U0001f300-\U0001faff]|:[a-z_]{2,24}:"
_MARKS = re.compile(rf"(?:[(\[](?:\.{{3}}|…)[)\]]|{_EMOJI}|[«“‘\"'’(\[–—\-*_>|¿¡•\s]){{0,12}}")
_SIGNS = frozenset("$€£¥@#§©`")
_BRAND = re.compile(r"[a-z]{1,2}[A-Z]\w")
_SUBJECT = re.compile(r"(?:il|elle|ils|elles|on|je|nous|vous|ce|cela|ça|he|she|they|we)\s\w|[cj]['’]\w")
_GLUED = re.compile(r"(?:[A-ZÀ-ÖØ-ÞŒÆ]\w{1,20}[ ,\u00a0\u202f]|[A-Z][a-z]?['’]\w)")
_DATELINE = re.compile(r"\d{1,2}(?:er)?\s[^\W\d_]{3,9}\s(?:1|2)\d{3}(?:,\s[^\W\d_][^.\n]{1,40})?\.")
_DASHES = frozenset("-–—")
_SAYS = re.compile(
    r"(?:[A-Z][\w.'’\-]{0,24}\s){1,4}(?:said|says|asked|asks|added|adds|told|wrote|writes|tweeted|shouted"
    r"|cried|replied|exclaimed|yelled|wondered)\b"
)


def sentence_spans(text: str) -> list[tuple[int, int]]:
    """Start and end offsets of each sentence of one paragraph, white space trimmed, none lost: every
    non-space character belongs to exactly one sentence. A stop inside « » ends a sentence too, and a
    closing mark after the stop stays with it; a blank line and an item of a list on its own line always begin
    a new one. Linear in the text's length."""
    return list(_spans(text))


@remembered
def _spans(text: str) -> Sequence[tuple[int, int]]:
    spans: list[tuple[int, int]] = []
    start = 0
    for match in _STOP.finditer(text):
        if match.end() <= start:
            continue
        end = match.start() if match.group() == "\n" else _after_closers(text, match.end())
        if match.group() == "\n" or _ends(text, match, start, end):
            spans.append((start, end))
            start = end
    spans.append((start, len(text)))
    return [s for s in (_trim(text, *span) for span in spans) if s[0] < s[1]]


def read_spans(text: str) -> list[tuple[int, int]]:
    """The sentences as they are counted of a text: those of `sentence_spans`, a dateline before its dash
    (« 12 mai 2031. – Le pont rouvre. ») being the beginning of one rather than one of its own."""
    spans: list[tuple[int, int]] = []
    for start, end in sentence_spans(text):
        follows = spans and text[start] in _DASHES and _DATELINE.fullmatch(text, *spans[-1])
        spans.append((spans.pop()[0] if follows else start, end))
    return spans


def split_sentences(text: str) -> list[str]:
    """The sentences of one paragraph, in order."""
    return [text[a:b] for a, b in sentence_spans(text)]


def _after_closers(text: str, at: int) -> int:
    """Where the closing marks after a stop end. A straight mark closes when it touches what it closes, or
    when no word touches it: « fini. "Non" » opens."""
    end = at
    while end < len(text):
        note = _FOOTNOTE.match(text, end)
        if note:
            end = note.end()
        elif text[end] in _TIGHT_CLOSERS:
            end += 1
        elif (closer := _apart(text, end)) is not None:
            end = closer + 1
        else:
            break
    return end


def _apart(text: str, at: int) -> int | None:
    """Where a closing mark stands after white space on the same line, if one does."""
    found = _NOT_SPACE.search(text, at)
    if not found or found.start() == at or "\n" in text[at : found.start()]:
        return None
    if found.group() in _CLOSERS:
        return found.start()
    lonely = found.group() == '"' and (text[found.end() : found.end() + 1] or " ").isspace()
    return found.start() if lonely else None


def _ends(text: str, stop: re.Match[str], start: int, end: int) -> bool:
    if end == len(text):
        return True
    if _says_nothing(text, start, stop.start()) or text[stop.start() - 1 : stop.start()] in _OPEN_BRACKETS:
        return False
    if not text[end].isspace() and text[end] not in _QUOTES:
        return _glued(text, stop.start(), end)
    following = _NOT_SPACE.search(text, end)
    return not following or _begins(text, stop, start, following.start())


def _begins(text: str, stop: re.Match[str], start: int, following: int) -> bool:
    """Whether a sentence begins at `following`, after a stop and a space."""
    at, full_stop = stop.start(), stop.group() == "."
    opening = _opening(text, following)
    if opening is None:
        return full_stop and _goes_on_small(text, at, following)
    if full_stop:
        return not (numbers(text, start, at) or shortens(text, at, opening))
    quoted = any(mark in _TIGHT_QUOTES for mark in text[stop.end() : following])
    return not (quoted and _SAYS.match(text, following))


def _says_nothing(text: str, start: int, at: int) -> bool:
    """Whether no word stands yet before the stop: « … Puis il part », « « ... Et vous ? »"""
    return at - start <= _FEW and not any(c.isalnum() for c in text[start:at])


def _opening(text: str, at: int) -> int | None:
    """Where the first word of a sentence stands after its opening marks; None when nothing that opens a
    sentence stands here: a capital, a figure, a sign of money, a letter that has no case, or a brand."""
    found = _MARKS.match(text, at)
    first = found.end() if found else at
    char = text[first : first + 1]
    opens = char.isnumeric() or (char.isalpha() and not char.islower()) or char in _SIGNS
    return first if (char and opens) or _BRAND.match(text, first) else None


def _goes_on_small(text: str, at: int, following: int) -> bool:
    """Whether a sentence begins without its capital, as machines leave them: only a pronoun that is a subject
    shows it, for a stray full stop stands before any other word (« pour rester. une organisation »)."""
    before = _BEFORE.search(text[max(0, at - 25) : at])
    told = before and before.group().lower() != "etc" and not shortens(text, at, following)
    return bool(told and _SUBJECT.match(text, following))


def _glued(text: str, at: int, end: int) -> bool:
    """Whether a sentence begins right after the stop, its space forgotten: « fini.Il part », but not a name
    such as « Console.Write »: only words of grammar show it."""
    small = text[max(0, at - 2) : at].strip("\u00a0\u202f ")
    return small.islower() and bool(_GLUED.match(text, end)) and opens_by_grammar(text, end)


def _trim(text: str, start: int, end: int) -> tuple[int, int]:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return start, end
