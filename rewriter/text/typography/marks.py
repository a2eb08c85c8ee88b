"""Apostrophes, ellipses, dashes and doubled marks."""

import re

from rewriter.text.typography.rules import LETTER, SP, Rule

APOSTROPHES: tuple[Rule, ...] = (
    Rule(
        ("'", "\u2018", "\u00b4", "\u2032"),
        re.compile(rf"['\u2018\u00b4\u2032](?=[\w«“\"])(?<={LETTER}.)"),
        "’",
    ),
)

_ETC = Rule(("etc",), re.compile(r"\b([Ee])tc(?:\.{2,4}|\.?…)"), r"\1tc.")
ELLIPSES: tuple[Rule, ...] = (
    _ETC,
    Rule(("...",), re.compile(r"(?<![./\\])\.\.\.(?![./\\])"), "…"),
    Rule(("....",), re.compile(r"(?<=[\w»])\.{4,5}(?=\s|\Z)"), "…"),
)

_LAST = r"(?=[\s»”)]|\Z)"
DOUBLED: tuple[Rule, ...] = (
    Rule((",",), re.compile(rf",(?<=[\w ],){SP}?,+(?=\s)"), ","),
    Rule((";",), re.compile(r"(?<=\s);{2,}(?=\s)|(?<=\w);{2,}(?=\s)"), ";"),
    Rule((",.", ".,"), re.compile(rf"(?<=[a-zà-ÿ»)]),\.{_LAST}"), "."),
    Rule(("?.", "!.", "….", "? .", "! ."), re.compile(rf"(?<=[\w»){SP[1:-1]}])([?!…])\.{_LAST}"), r"\1"),
    Rule(("..",), re.compile(rf"(?<=[a-zà-ÿ]{{2}}|.[»)])\.\.{_LAST}"), "."),
)

DASHES: tuple[Rule, ...] = (
    Rule((" - ",), re.compile(r"(?<=[a-zà-ÿœ»)”]) - (?=[a-zà-ÿœ«“(])"), " – "),
    Rule((" -- ", " --- "), re.compile(r"(?<=\S) -{2,3} (?=\S)"), " – "),
    Rule(("—",), re.compile(r"(?<=[a-zà-ÿœ»)])—(?=[a-zà-ÿœ«])"), " — "),
)
