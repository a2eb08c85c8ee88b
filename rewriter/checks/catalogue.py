"""Every check there is, found by looking: a file in `checks/<family>/` with a `CHECK` is a check."""

from functools import cache
from hashlib import sha256
from importlib import import_module
from pkgutil import walk_packages

import rewriter.checks
from rewriter.checks.contract import Check
from rewriter.checks.plugins import plugged_in


@cache
def all_checks() -> tuple[Check, ...]:
    """Every check, those of installed packages among them, by family then code. Imports them all on first
    use."""
    own = shipped_checks()
    others = plugged_in({c.code for c in own})
    return tuple(sorted((*own, *others), key=lambda c: (c.family, c.code)))


@cache
def shipped_checks() -> tuple[Check, ...]:
    """Every check that comes with rewriter."""
    names = [m.name for m in walk_packages(rewriter.checks.__path__, "rewriter.checks.") if not m.ispkg]
    found = (getattr(import_module(n), "CHECK", None) for n in names if n.count(".") == 3)
    return tuple(sorted((c for c in found if isinstance(c, Check)), key=lambda c: (c.family, c.code)))


@cache
def by_code() -> dict[str, Check]:
    """Every check by its code."""
    return {check.code: check for check in all_checks()}


@cache
def ruleset_version() -> str:
    """12 hex digits that change when a check is added, removed, renamed, reworded to the model, or judges by
    other limits."""
    material = "\n".join(f"{c.code} {c.severity} {sorted(c.limits.items())} {c.asked}" for c in all_checks())
    return sha256(material.encode()).hexdigest()[:12]
