"""How strictly an article is judged: limits and severities that an editor sets apart from the checks."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from rewriter.article.finding import Severity


@dataclass(frozen=True, slots=True, kw_only=True)
class Profile:
    """What a profile changes of the checks' own limits and severities: data, never code.

    `limits` holds, by the check's code, the limits it sets by name (`Check.limits`, each in the unit given
    there); `severities` the severity of all findings of a check; `off` the checks that are not run, each
    with the reason given. What it does not name stays as the check has it."""

    name: str = "default"
    limits: Mapping[str, Mapping[str, float]] = field(default_factory=dict)
    severities: Mapping[str, Severity] = field(default_factory=dict)
    off: Mapping[str, str] = field(default_factory=dict)
