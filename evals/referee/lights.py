"""Our findings as green, orange and red for each assessment that editors know from Yoast SEO."""

import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any, Literal

from rewriter.article import Brief, Draft, Finding, Report, Severity
from rewriter.checks.catalogue import by_code
from rewriter.checks.judging import judge
from rewriter.checks.paper import Paper
from rewriter.settings.profiles.resolving import profile_from

Light = Literal["green", "orange", "red", "none"]
"""`none`: not applicable, for want of a field."""

_FILE = Path(__file__).with_name("lights.toml")
_RULES: Mapping[str, Mapping[str, Any]] = tomllib.loads(_FILE.read_text("utf-8"))
_RANKS: tuple[Light, ...] = ("none", "green", "orange", "red")
ASSESSMENTS = tuple(_RULES)
_CODES = frozenset(code for rules in _RULES.values() for code in rules if code != "absent")


def report_on(draft: Draft) -> Report:
    """What the checks behind the lights find in a finished article, by the profile `yoast`."""
    brief = replace(Brief.under(profile_from("yoast")), keyphrase=draft.keyphrase or None)
    return judge(Paper(draft, brief), [by_code()[code] for code in sorted(_CODES)])


def lights(report: Report) -> dict[str, Light]:
    """The light of each assessment: the worst that its checks' findings say."""
    lacking = {s.code: s.needs for s in report.skipped}
    return {name: _light(rules, report, lacking) for name, rules in _RULES.items()}


def _light(rules: Mapping[str, Any], report: Report, lacking: Mapping[str, str]) -> Light:
    codes = set(rules) - {"absent"}
    said = list(_said(rules, report))
    said += [light for need, light in rules.get("absent", {}).items() if need in lacking.values()]
    said.append("green" if codes - set(lacking) else "none")
    return max(said, key=_RANKS.index)


def _said(rules: Mapping[str, Any], report: Report) -> Iterator[Light]:
    return (_meaning(rules[f.code], f) for f in report.found if f.code in rules)


def _meaning(rule: Any, finding: Finding) -> Light:
    """What one finding says by its rule."""
    if rule == "severity":
        return "orange" if finding.severity is Severity.ADVICE else "red"
    if rule in ("orange", "red"):
        return "red" if rule == "red" else "orange"
    measured = float(finding.measured or 0)
    red = measured > rule["red_over"] if "red_over" in rule else measured < rule["red_under"]
    return "red" if red else "orange"
