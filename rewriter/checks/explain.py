"""The checks' pages, for `rewriter explain` and `rewriter checks`, and for docs/checks."""

from collections.abc import Iterator
from difflib import get_close_matches
from importlib import import_module
from itertools import groupby
from textwrap import fill

from rewriter.checks.catalogue import all_checks, by_code
from rewriter.checks.contract import Check
from rewriter.errors import UsageError
from rewriter.wording import Lang, say

_WIDTH = 80  # columns: what every terminal has


def page(code: str, lang: Lang) -> str:
    """The page of one check as plain text: title, code, family and severity, what it does, why it
    matters, an example, how to fix. Raises UsageError with the nearest code when there is none such."""
    check = _find(code)
    title, _, rest = text_of(check, lang).strip().partition("\n")
    blocks = [f"{title}\n{'=' * len(title)}", label(check, lang), *map(_reflowed, rest.strip().split("\n\n"))]
    return "\n\n".join(blocks) + "\n"


def listing(lang: Lang) -> str:
    """Every check, a line each, under its family: code, severity, the problem in a few words."""
    return "\n".join(_lines(lang)) + "\n"


def text_of(check: Check, lang: Lang) -> str:
    """The page as its file has it: the module's docstring in English, `page_fr` in French."""
    if lang == "fr":
        return check.page_fr
    return import_module(module_of(check)).__doc__ or check.title.en


def module_of(check: Check) -> str:
    """The module a check lives in: its family's folder, its code with underscores."""
    return f"rewriter.checks.{check.family}.{check.code.replace('-', '_')}"


def _find(code: str) -> Check:
    wanted = code.strip().lower().replace("_", "-")
    if wanted in by_code():
        return by_code()[wanted]
    nearest = get_close_matches(wanted[:80], by_code(), n=1, cutoff=0.5)
    if nearest:
        raise UsageError("checks.unknown-code-near", code=code[:80], nearest=nearest[0])
    raise UsageError("checks.unknown-code", code=code[:80])


def label(check: Check, lang: Lang) -> str:
    """Code, family and severity in a line."""
    family = say(f"checks.family-{check.family}", lang)
    severity = say(f"checks.severity-{check.severity}", lang)
    return f"{check.code} · {family} · {severity}"


def _reflowed(block: str) -> str:
    """A block of a page with lines of at most 80 characters; heading and rule stay lines of their own."""
    head, rule, text = block.partition("\n---")
    if rule:
        dashes, _, text = text.partition("\n")
        return f"{head}{rule}{dashes}\n{_wrapped(text)}"
    return _wrapped(block)


def _wrapped(text: str) -> str:
    return fill(" ".join(text.split("\n")), _WIDTH, break_long_words=False, break_on_hyphens=False)


def _lines(lang: Lang) -> Iterator[str]:
    width = max(len(c.code) for c in all_checks())
    severities = {c.severity: say(f"checks.severity-{c.severity}", lang) for c in all_checks()}
    room = max(map(len, severities.values()))
    for family, checks in groupby(all_checks(), key=lambda c: c.family):
        yield say(f"checks.family-{family}", lang)
        for c in checks:
            title = c.title.fr if lang == "fr" else c.title.en
            yield f"  {c.code:{width}}  {severities[c.severity]:{room}}  {title}"
