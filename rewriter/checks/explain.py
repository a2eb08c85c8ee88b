"""The checks' pages, for `rewriter explain` and `rewriter checks`, and for docs/checks."""

from collections.abc import Iterable, Iterator, Sequence
from difflib import get_close_matches
from importlib import import_module
from itertools import groupby
from textwrap import fill
from typing import Any

from rewriter.article import Brief, Severity
from rewriter.checks.catalogue import all_checks, by_code, shipped_checks
from rewriter.checks.contract import Check
from rewriter.errors import UsageError
from rewriter.wording import Lang, say

_WIDTH = 80  # columns: what every terminal has


def page(code: str, lang: Lang, brief: Brief = Brief()) -> str:
    """The page of one check as plain text: title, code, family and severity, what it does, why it
    matters, an example, how to fix, its limits under the brief's profile. Raises UsageError with the nearest
    code when there is none such."""
    check = _find(code)
    title, _, rest = text_of(check, lang).strip().partition("\n")
    blocks = [f"{title}\n{'=' * len(title)}", label(check, lang), *map(_reflowed, rest.strip().split("\n\n"))]
    return "\n\n".join([*blocks, *_limits_block(check, lang, brief)]) + "\n"


def _limits_block(check: Check, lang: Lang, brief: Brief) -> Iterator[str]:
    profile = brief.profile
    lines = limit_lines(check, brief)
    if check.code in profile.off:
        lines.append(say("profiles.now-off", lang, name=profile.name, reason=profile.off[check.code]))
    if lines:
        title = say("profiles.limits-under", lang, name=profile.name)
        yield "\n".join([title, "-" * len(title), *lines])


def limit_lines(check: Check, brief: Brief) -> list[str]:
    """Each limit under the brief's profile, as a profile's table sets it: « max_px = 600 »."""
    return [f"{name} = {value:g}" for name, value in check.limits_under(brief).items()]


def listing(lang: Lang, checks: Iterable[Check] = (), brief: Brief = Brief()) -> str:
    """Every check, or those given, a line each, under its family: code, severity under the brief's profile,
    the problem in a few words, limits."""
    return "\n".join(_lines(lang, tuple(checks) or all_checks(), brief)) + "\n"


def as_rows(checks: Iterable[Check], brief: Brief, lang: Lang) -> list[dict[str, Any]]:
    """Checks as plain data, with severity and limits under the brief's profile; `off` says why one is not
    run."""
    profile = brief.profile
    return [
        {
            "code": c.code,
            "family": c.family,
            "severity": severity_under(c, brief).value,
            "title": c.title.fill(lang),
            "unit": c.unit,
            "limits": c.limits_under(brief),
            "guards": c.guards,
            "off": profile.off.get(c.code),
            "suppressed": profile.suppressed.get(c.code),
        }
        for c in checks
    ]


def severity_under(check: Check, brief: Brief) -> Severity:
    """How much the check's findings weigh under the brief's profile."""
    return brief.profile.severities.get(check.code, check.severity)


def text_of(check: Check, lang: Lang) -> str:
    """The page as its file has it: the module's docstring in English, `page_fr` in French."""
    if lang == "fr":
        return check.page_fr
    return import_module(module_of(check)).__doc__ or check.title.en


def module_of(check: Check) -> str:
    """The module a check lives in: its family's folder, its code with underscores; of another package's, the
    one it judges in."""
    if check not in shipped_checks():
        return check.judge.__module__
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


def _lines(lang: Lang, chosen: Sequence[Check], brief: Brief) -> Iterator[str]:
    width = max(len(c.code) for c in chosen)
    told = {s: say(f"checks.severity-{s}", lang) for s in Severity}
    room = max(map(len, told.values()))
    for family, checks in groupby(chosen, key=lambda c: c.family):
        yield say(f"checks.family-{family}", lang)
        for c in checks:
            weight = "–" if c.code in brief.profile.off else told[severity_under(c, brief)]
            yield f"  {c.code:{width}}  {weight:{room}}  {c.title.fill(lang)}{_aside(c, brief)}"


def _aside(check: Check, brief: Brief) -> str:
    """Why the check is off, or its limits, in parentheses."""
    inner = brief.profile.off.get(check.code) or ", ".join(limit_lines(check, brief))
    return f" ({inner})" if inner else ""
