"""How strictly an article is judged: limits and severities that an editor sets apart from the checks."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from hashlib import sha256

from rewriter.article.finding import Severity

Number = int | float  # a whole number stays one when a run is read back: prompts print it


@dataclass(frozen=True, slots=True, kw_only=True)
class Profile:
    """What a profile changes of the checks' own limits and severities: data, never code.

    `brief` holds fields of the brief (lengths, numbers of headings) by name; `limits`, by the check's code,
    the limits it sets by name (`Check.limits`, each in the unit given there); `severities` the severity of
    all findings of a check; `off` the checks that are not run and `suppressed` those whose findings are kept
    off the list, each with the reason given. What it does not name stays as the check has it."""

    name: str = "default"
    brief: Mapping[str, Number] = field(default_factory=dict)
    limits: Mapping[str, Mapping[str, Number]] = field(default_factory=dict)
    severities: Mapping[str, Severity] = field(default_factory=dict)
    off: Mapping[str, str] = field(default_factory=dict)
    suppressed: Mapping[str, str] = field(default_factory=dict)

    @property
    def version(self) -> str:
        """12 hex digits that change with anything it sets; the name is not part of it."""
        held = {f.name: getattr(self, f.name) for f in fields(self) if f.name != "name"}
        told = json.dumps(held, sort_keys=True, default=dict)
        return sha256(told.encode()).hexdigest()[:12]
