"""What typography must not touch, covered so that no rule sees it: addresses, code, names of files."""

import re

from rewriter.text.grammar.function_words import ENGLISH, FRENCH
from rewriter.text.remembered import remembered

NBSP = "\u00a0"
NNBSP = "\u202f"
MASK = "\uf8ff"
"""Stands for a character that must stay: no letter, no digit, no space, no mark."""

_SUFFIXES = (
    "pdf|docx?|odt|xlsx?|csv|json|jsonl|html?|xml|ya?ml|toml|md|txt|png|jpe?g|gif|svg|py|js|ts|css|php|sh|zip"
)
_FILE = re.compile(rf"\.(?:{_SUFFIXES})(?![\w-])")
_KEPT: tuple[tuple[tuple[str, ...], re.Pattern[str]], ...] = (
    (("http", "www."), re.compile(r"(?:https?://|www\.)[^\s<>«»\"“”]*[^\s<>«»\"“”.,;:!?…)\]'’]")),
    (("@",), re.compile(r"(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64}){1,6}")),
    (("{",), re.compile(r"\{\{[^{}\n]{0,400}\}\}|\{%[^{}\n]{0,400}%\}")),
    (("`",), re.compile(r"`[^`\n]{1,400}`")),
    (("<",), re.compile(r"</?[A-Za-z][^<>\n]{0,400}>")),
    (("&",), re.compile(r"&\#?\w{1,10};")),
    ((":",), re.compile(r":[a-z](?<![\w:]..)[a-z0-9_+-]{1,30}:(?![\w:])")),
)
_NAMED = re.compile(rf"(?<![\w./-])[\w./-]{{1,80}}\.(?:{_SUFFIXES})(?![\w.-])")


_CODED = re.compile(
    r"\w_\w|\w=[\w'\"\[(]|\w\.\w{1,40}\(|\w\.\w{1,40}\.\w{1,40}[(=]|\(\)|"
    r"\"\"\"|[)\]] ?= ?\w|==|!=|=>|&&|\|\||\w = \w{1,40}[.(\[]|"
    r"\) ?\{|;\s*\}|\b(?:def|class|import|return|self|const|let|var|function) \w{1,40}[(.= ]"
)
_ENGLISH, _FRENCH = ENGLISH - FRENCH, FRENCH - ENGLISH
_ENGLISH_SIGNS = (" the ", " of ", " and ", " to ", " is ", "The ")
_WORD = re.compile(r"[a-zà-ÿ]+")
_FEW = 3  # words of English grammar in a line: fewer stand in titles and names that French quotes
_CODE_SIGNS = ("_", "=", "(", "&&", "||")
_MOST_SIGNS = 2  # signs of code in a line of prose: « f(x) = y » is told once


@remembered
def masked(text: str) -> str:
    """The text, as long as before, with `MASK` for every character of an address, e-mail, name of a file,
    emoji code, tag, entity, code (in backticks, or lines that look like it) or {{ placeholder }}, and of
    every line in English. Linear."""
    for signs, pattern in _KEPT:
        if any(sign in text for sign in signs):
            text = pattern.sub(_cover, text)
    if _FILE.search(text):
        text = _NAMED.sub(_cover, text)
    if any(sign in text for sign in _CODE_SIGNS) and _CODED.search(text):
        text = _without_code(text)
    if sum(text.count(sign) for sign in _ENGLISH_SIGNS) >= _FEW:
        return "\n".join(MASK * len(line) if _is_english(line) else line for line in text.split("\n"))
    return text


def _is_english(line: str) -> bool:
    """Whether a line's grammar is English: another language keeps its own typography."""
    words = _WORD.findall(line.lower())
    english, french = (sum(word in grammar for word in words) for grammar in (_ENGLISH, _FRENCH))
    return english >= _FEW and english > 2 * french


def _without_code(text: str) -> str:
    lines = text.split("\n")
    coded = False
    for n, line in enumerate(lines):
        if not line.strip():
            continue
        coded = len(_CODED.findall(line)) >= _MOST_SIGNS or (coded and line[:4].isspace())
        lines[n] = MASK * len(line) if coded else line
    return "\n".join(lines)


def _cover(match: re.Match[str]) -> str:
    return MASK * len(match.group())
