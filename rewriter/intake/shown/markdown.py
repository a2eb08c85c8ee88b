"""What readers see of Markdown: the words, without marks, addresses, code and front matter's keys."""

import re
from collections.abc import Iterator

from rewriter.intake.shown.text import Shown

_FENCE = re.compile(r" {0,3}(```+|~~~+|\$\$|:::+)")
_RAW = re.compile(r"<(script|style|pre|textarea|svg|math|iframe|code)\b", re.IGNORECASE)
_ALONE = re.compile(
    r"[ \t]*(?:[-*_=~+ \t]{3,}|[|:\- \t]+|\[[^\]\n]{1,200}\]:.*|"
    r"(?:!!!|\?\?\?|:::|\{[:#.%]|\[TOC\]|<[/!?a-zA-Z][^<>]*>\s*$).*)"
)
_PREFIX = re.compile(
    r"[ \t]{0,12}(?:>[ \t]?|#{1,6}[ \t]+|(?:[-*+]|\d{1,9}[.)])[ \t]+(?:\[[ xX]\][ \t]+)?|:[ \t]+){0,8}"
)
_INLINE = re.compile(
    r"(?P<code>(?<!`)(?P<ticks>`{1,4})(?!`)[^\n]{1,2000}?(?<!`)(?P=ticks)(?!`))"
    r"|(?P<kept>!\[[^\[\]\n]{0,500}\]\([^()\n]{0,2000}\)|\[\^[^\]\n]{1,100}\]|\\[!-/:-@\[-`{-~]|\{[#.:%{][^{}\n]{0,300}\}+"
    r"|\$[^$\s][^$\n]{0,200}(?<=\S)\$(?![\d\w])|<[/!]?[A-Za-z][^<>\n]{0,500}>|&\#?\w{1,31};)"
    r"|(?P<target>\](?:\((?:<[^<>\n]{0,2000}>|(?:[^()<\n]|\([^()\n]{0,200}\)){0,2000})\)|\[[^\[\]\n]{0,200}\]))"
    r"|(?P<cell>\|)|(?P<mark>\*{1,3}|~~|(?<!\w)_{1,3}(?=\S)|(?<=\S)_{1,3}(?!\w)|\[)"
)
_VALUE = re.compile(
    r"(?:title|titre|seo_title|headline|h1|standfirst|chap[oô]|description|meta_description|excerpt|summary|"
    r"résumé)[ \t]*:[ \t]+(?:\"([^\"\\\n]*)\"|'([^'\n]*)'|([^\s\"'|>\[{&*!%#@`][^\n#]*?))[ \t\r]*$",
    re.IGNORECASE,
)
_LONGEST = 200  # lines of a front matter


def shown_markdown(file: str) -> Shown:
    """The words of a Markdown text, line by line, and the texts of its front matter's fields that readers
    see. Linear; never fails."""
    shown = Shown(file)
    lines = list(_lines(file))
    body = _front_matter(shown, lines)
    closing, coded, blank = "", False, True
    for start, end in lines[body:]:
        line = file[start:end]
        if closing:
            closing = "" if closing in line.lower() else closing
        elif opened := _opens(line):
            closing = opened
        elif line.strip():
            coded = (coded or blank) and line.startswith(("    ", "\t"))
            if not coded and not _ALONE.fullmatch(line):
                _seen(shown, start, end)
        blank = not line.strip()
        shown.part(end)
    return shown


def _lines(file: str) -> Iterator[tuple[int, int]]:
    start = 0
    for line in file.splitlines(keepends=True) if "\r" in file else file.split("\n"):
        end = start + len(line.rstrip("\r\n"))
        yield start, end
        start += len(line) + (0 if "\r" in file else 1)


def _opens(line: str) -> str:
    """What closes the code, formula or raw element that a line opens; empty for another line."""
    if fence := _FENCE.match(line):
        mark = fence.group(1)
        return "" if mark in line[fence.end() :] else mark
    if "<!--" in line and "-->" not in line[line.find("<!--") :]:
        return "-->"
    raw = _RAW.search(line)
    closing = f"</{raw.group(1).lower()}" if raw else ""
    return "" if raw and closing in line.lower() else closing


def _front_matter(shown: Shown, lines: list[tuple[int, int]]) -> int:
    """Shows the values that readers see; returns the number of lines that the front matter takes."""
    told = [shown.file[a:b].rstrip() for a, b in lines[:_LONGEST]]
    first = next((n for n, line in enumerate(told) if line.lstrip("\ufeff")), 0)
    mark = told[first].lstrip("\ufeff") if told else ""
    if mark not in ("---", "+++"):
        return 0
    ends = (mark, "...") if mark == "---" else (mark,)
    last = next((n for n in range(first + 1, len(told)) if told[n] in ends), None)
    if last is None:
        return 0
    for start, end in lines[first + 1 : last] if mark == "---" else ():
        _value(shown, start, end)
    return last + 1


def _value(shown: Shown, start: int, end: int) -> None:
    """The value of a field, quotes left out; one with quotes or escapes inside is left alone."""
    found = _VALUE.match(shown.file[start:end])
    if found is None:
        return
    group = next(n for n in (1, 2, 3) if found.group(n) is not None)
    if '"' in found.group(group) or (group == 3 and ": " in found.group(group)):
        return
    shown.add(start + found.start(group), start + found.end(group))
    shown.part(end)


def _seen(shown: Shown, start: int, end: int) -> None:
    line = shown.file[start:end]
    prefix = _PREFIX.match(line)
    at = prefix.end() if prefix else 0
    if "<!--" in line:  # a comment within the line
        at = max(at, line.rfind("-->") + 3)
    for found in _INLINE.finditer(line, at):
        shown.add(start + at, start + found.start())
        at = found.end()
        if found["cell"] and ("|" in line[: found.start()] or "|" in line[at:]):
            shown.part(start + at)
        elif found["code"] or found["kept"] or found["cell"]:
            shown.cover(start + found.start(), start + at)
    shown.add(start + at, end)
