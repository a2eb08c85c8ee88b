"""Where French sentences end. Works within one paragraph: callers never glue paragraphs or headings."""

import re

_CLOSERS = "»”\")’'\u00a0\u202f "
_STOP = re.compile(r"[.!?…]+")
_ABBREVIATIONS = frozenset(
    "m mm mme mmes mlle mlles dr drs pr me mgr st ste cf p pp n no art etc av bd env ex fig hab réf tél vol "
    "chap al ed éd coll dir mr mrs ms jr sr inc corp co ltd vs i.e e.g a.m p.m u.s".split()
)
_END_ONLY = frozenset({"etc", "a.m", "p.m", "u.s", "inc", "corp", "co", "ltd", "jr", "al"})
_NOT_SPACE = re.compile(r"\S")
_BEFORE = re.compile(r"[\w.\-]+$")
_OPENS = re.compile(r"[«“\"(\[–—-]*[\s\u00a0\u202f]*[«“\"(]*[\s\u00a0\u202f]*[A-ZÀ-ÖØ-ÞŒÆ0-9]")


def sentence_spans(text: str) -> list[tuple[int, int]]:
    """Start and end offsets of each sentence of one paragraph, white space trimmed, none lost: every
    non-space character belongs to exactly one sentence. A stop inside « » ends a sentence too, and a
    closing mark after the stop stays with it. Linear in the text's length."""
    spans: list[tuple[int, int]] = []
    start = 0
    for match in _STOP.finditer(text):
        if match.end() < start:
            continue
        end = _after_closers(text, match.end())
        if _ends(text, match, start, end):
            spans.append((start, end))
            start = end
    spans.append((start, len(text)))
    return [s for s in (_trim(text, *span) for span in spans) if s[0] < s[1]]


def split_sentences(text: str) -> list[str]:
    """The sentences of one paragraph, in order."""
    return [text[a:b] for a, b in sentence_spans(text)]


def _after_closers(text: str, at: int) -> int:
    end = at
    while end < len(text) and text[end] in _CLOSERS:
        end += 1
    closed = text[at:end].rstrip()
    return at + len(closed)


def _ends(text: str, stop: re.Match[str], start: int, end: int) -> bool:
    if end == len(text):
        return True
    if not text[end].isspace():
        return False
    following = _NOT_SPACE.search(text, end)
    if not following:
        return True
    if not _OPENS.match(text, following.start(), following.start() + 12):
        return False
    return stop.group() != "." or not (
        _abbreviates(text, stop.start()) or _numbers(text, start, stop.start())
    )


def _numbers(text: str, start: int, at: int) -> bool:
    """Whether the sentence so far is but the number of an item: « 1. Le pont »."""
    return at - start <= 4 and text[start:at].strip().isdecimal()


def _abbreviates(text: str, at: int) -> bool:
    found = _BEFORE.search(text[max(0, at - 24) : at])
    if not found:
        return False
    word = found.group()
    if len(word) == 1 and word.isupper():
        return True  # an initial: « J. Dupont », « M. Levy »
    if re.fullmatch(r"(?:[A-Za-zÀ-ÿ]\.-?)+[A-Za-zÀ-ÿ]", word):
        return word.lower() not in _END_ONLY and word[0].isupper()  # J.-C, U.S
    return word.lower() in _ABBREVIATIONS - _END_ONLY


def _trim(text: str, start: int, end: int) -> tuple[int, int]:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return start, end
