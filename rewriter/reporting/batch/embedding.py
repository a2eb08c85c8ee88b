"""The lines of the index as the page's script reads them, and the choices its filters offer.

Names that come again and again (families, checks, reasons) are told once; lines refer to them by number.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from rewriter.reporting.batch.grounds import rank, title_of
from rewriter.reporting.batch.lines import FACTS, STATUSES, Line, fact_name, family_name
from rewriter.wording import Lang, say

PAGE = 100  # lines shown at a time: a few screens, drawn in a few milliseconds


@dataclass(frozen=True, slots=True, kw_only=True)
class _Names:
    """Every name that occurs, with its number."""

    families: Mapping[str, int]
    codes: Mapping[str, int]
    grounds: Mapping[str, int]


def embedded(lines: Sequence[Line], currency: str, lang: Lang) -> dict[str, Any]:
    """The values `data` and `grounds` and `checks` of the index's template."""
    names = _names(lines)
    return {
        "grounds": [(ground, title_of(ground, lang)) for ground in names.grounds],
        "checks": _checks(names, lang),
        "data": {
            "lang": lang,
            "page": PAGE,
            "currency": currency,
            "statuses": [(s.value, say(f"batch_pages.status-{s}", lang)) for s in STATUSES],
            "families": [(family, family_name(family, lang)) for family in names.families],
            "codes": list(names.codes),
            "grounds": list(names.grounds),
            "facts": [(verdict.value, fact_name(verdict, lang)) for verdict in FACTS],
            "lines": [_packed(line, names) for line in lines],
        },
    }


def _names(lines: Sequence[Line]) -> _Names:
    return _Names(
        families=_numbered(sorted({family for line in lines for family, _ in line.remarks})),
        codes=_numbered(sorted({code for line in lines for code in line.codes})),
        grounds=_numbered(sorted({ground for line in lines for ground in line.grounds}, key=rank)),
    )


def _numbered(names: Iterable[str]) -> dict[str, int]:
    return {name: n for n, name in enumerate(names)}


def _checks(names: _Names, lang: Lang) -> list[tuple[str, str, list[str]]]:
    """By family: its name, what it is called, and its checks that found something. A check that nobody
    knows stands under no family."""
    from rewriter.checks.catalogue import by_code

    known = by_code()
    found: dict[str, list[str]] = {family: [] for family in names.families}
    for code in names.codes:
        family = known[code].family if code in known else ""
        found.setdefault(family, []).append(code)
    return [(family, family_name(family, lang) if family else "", codes) for family, codes in found.items()]


def _packed(line: Line, names: _Names) -> list[Any]:
    """In the order that `run_index.js` names."""
    facts = [verdict.value for verdict in FACTS]
    return [
        STATUSES.index(line.status),
        line.title,
        line.tongue,
        line.id,
        line.folder,
        line.keyphrase,
        line.words,
        [(names.families[family], *counts) for family, counts in line.remarks],
        [names.codes[code] for code in line.codes],
        [names.grounds[ground] for ground in line.grounds],
        line.why,
        [(facts.index(name), count) for name, count in line.facts],
        line.cost,
        line.seconds,
        line.calls,
    ]
