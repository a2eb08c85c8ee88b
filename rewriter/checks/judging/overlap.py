"""One voice for the same words: of two checks that tell of them, the one that tells more.

`once` drops a finding for good; `told_once` keeps it for who mends. Both are for `judging` alone: a report
has been through them."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from itertools import takewhile

from rewriter.article import Finding, Place
from rewriter.checks.contract import Check
from rewriter.checks.paper import Paper

Words = tuple[int, int]
Spot = tuple[str, int | None, int | None]
_TITLES = ("headline", "seo_title")  # which often are the same words
_MOST = 0.5  # of a finding's characters: told by another check, the rest is beside the point


def once(findings: Sequence[Finding], checks: Iterable[Check], paper: Paper) -> list[Finding]:
    """The findings without those whose words another check, named in `Check.yields_to`, already tells of:
    half of them at least, and at no lesser weight."""
    before = {check.code: check.yields_to for check in checks if check.yields_to}
    if not before:
        return list(findings)
    lengths = {_spot(placed.place): len(placed.text) for placed in paper.texts}
    there: dict[Spot, list[Finding]] = {}
    for finding in findings:
        there.setdefault(_spot(finding.place), []).append(finding)
    return [f for f in findings if not _told(f, there, before.get(f.code, frozenset()), lengths)]


def told_once(
    found: Sequence[Finding], checks: Iterable[Check]
) -> tuple[tuple[Finding, ...], tuple[Finding, ...]]:
    """The findings as a person reads them, and those left out as implied: what another of them says already
    (`Check.told_by`), at no lesser weight, the second title's part of a fault that both titles have, the
    paragraphs that follow one with the same fault (`Check.in_a_row`), which is told with their number, and
    the others of a paragraph (`Check.by_paragraph`), of which the first is told with their places."""
    checks = tuple(checks)
    told_by = {check.code: check.told_by for check in checks if check.told_by}
    tellers = frozenset[str]().union(*told_by.values())
    telling = [f for f in found if f.code in tellers]
    spoken = [f for f in found if not _said(f, telling, told_by.get(f.code, frozenset()))]
    titles = [f for f in spoken if f.place.part in _TITLES]
    told = [f for f in spoken if not _of_title(f, titles)]
    rows = _rows(told, {check.code for check in checks if check.in_a_row})
    groups = _groups([row[0] for row in rows], {c.code: c.by_paragraph for c in checks if _gathers(c)})
    many = {id(row[0]): len(row) - 1 for row in rows}
    left = {id(group[0]) for group in groups}
    shown = tuple(_with_others(_numbered(group[0], many[id(group[0])]), group[1:]) for group in groups)
    return shown, tuple(f for f in found if id(f) not in left)


def _gathers(check: Check) -> bool:
    return check.by_paragraph or check.doubts_by_paragraph


def _groups(told: Sequence[Finding], codes: Mapping[str, bool]) -> list[list[Finding]]:
    """The findings in order, each with those of its check, weight and paragraph that stand behind it; by code
    whether those that forbid Ready go together too."""
    groups: list[list[Finding]] = []
    first: dict[tuple[object, ...], list[Finding]] = {}
    for finding in told:
        key = (finding.code, _spot(finding.place), finding.severity, finding.forbids)
        together = finding.place.part == "paragraph" and finding.code in codes
        together = together and (codes[finding.code] or not finding.forbids)
        if together and key in first:
            first[key].append(finding)
            continue
        groups.append([finding])
        if together:
            first[key] = groups[-1]
    return groups


def _with_others(first: Finding, others: Sequence[Finding]) -> Finding:
    if not others:
        return first
    words = "\n".join(str(f.params.get("about") or f.params.get("article", "")) for f in others)
    return replace(first, params={**first.params, "likewise": words}, also=tuple(f.place for f in others))


def _rows(told: Sequence[Finding], codes: set[str]) -> list[list[Finding]]:
    """The findings in order, each with those that follow it in a row; nearly always none does."""
    rows: list[list[Finding]] = []
    last: dict[str, list[Finding]] = {}
    for finding in told:
        row = last.get(finding.code)
        if row and _follows(finding, row[-1]):
            row.append(finding)
            continue
        rows.append([finding])
        if finding.code in codes:
            last[finding.code] = rows[-1]
    return rows


def _follows(finding: Finding, last: Finding) -> bool:
    """Whether it stands in the paragraph behind the last one's, and weighs the same."""
    spot, before = finding.place, last.place
    if spot.part != "paragraph" or spot.section != before.section or finding.severity != last.severity:
        return False
    after = None if before.paragraph is None else before.paragraph + 1
    return spot.paragraph is not None and spot.paragraph == after and finding.forbids == last.forbids


def _numbered(first: Finding, following: int) -> Finding:
    return replace(first, params={**first.params, "following": following}) if following else first


def _said(finding: Finding, others: Sequence[Finding], codes: frozenset[str]) -> bool:
    return any(o.code in codes and _weighs(o, finding) for o in others)


def _of_title(finding: Finding, titles: Sequence[Finding]) -> bool:
    """Whether the same is said of the other title before."""
    if finding.place.part not in _TITLES:
        return False
    before = takewhile(lambda other: other is not finding, titles)
    return any(o.place != finding.place and replace(o, place=finding.place) == finding for o in before)


def _told(
    finding: Finding,
    there: Mapping[Spot, Sequence[Finding]],
    codes: frozenset[str],
    lengths: Mapping[Spot, int],
) -> bool:
    spot = _spot(finding.place)
    if not codes or spot not in lengths:
        return False
    start, end = _words(finding, lengths[spot])
    told_by = (o for o in there[spot] if o.code in codes and _weighs(o, finding))
    telling = (_words(other, lengths[spot]) for other in told_by)
    return any(min(end, e) - max(start, s) >= max(1, _MOST * (end - start)) for s, e in telling)


def _weighs(other: Finding, finding: Finding) -> bool:
    """Whether the other weighs as much, so that nothing that forbids publication falls silent."""
    return other.severity.rank <= finding.severity.rank and (other.forbids or not finding.forbids)


def _spot(place: Place) -> Spot:
    return place.part, place.section, place.paragraph


def _words(finding: Finding, length: int) -> Words:
    span = finding.place.span
    return (span.start, span.end) if span else (0, length)
