"""What `rewriter.toml` says of profiles, as written."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from rewriter.errors import SettingsError

TAKEN = ("profiles", "suppress")
OWN_KEYS = (*TAKEN, "house")
"""The tables that hold no settings: profiles, codes of checks, the house's own rules."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Tables:
    """What the file says of profiles: `own` is its `[profiles]`, `suppress` its `[suppress]`; `file` is named
    in complaints."""

    own: Mapping[str, object] = field(default_factory=dict)
    suppress: Mapping[str, object] = field(default_factory=dict)
    file: str = ""


def tables_in(document: dict[str, object], file: str) -> Tables:
    """The tables about profiles, taken out of the document. SettingsError when one is no table."""
    own, suppress = (_table(document.pop(name, {}), name, file) for name in TAKEN)
    return Tables(own=own, suppress=suppress, file=file)


def _table(held: object, name: str, file: str) -> Mapping[str, object]:
    if not isinstance(held, dict):
        raise SettingsError("settings.wrong-value", where=f"{file} ({name})", expected=f"[{name}]")
    return held
