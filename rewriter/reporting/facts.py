"""The ledger as rows, problems first, each with both sides in their context."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from rewriter.article import EntryKind, Ledger, LedgerEntry, Mention, Verdict
from rewriter.checks.fidelity.entries import HARMLESS, blocks
from rewriter.output import capital, number, said
from rewriter.reporting.marks import Mark
from rewriter.reporting.places import Spot, spot_at
from rewriter.wording import Lang, say

ORDER = (
    Verdict.INVENTED, Verdict.ALTERED, Verdict.LOST, Verdict.UNCERTAIN, Verdict.REPAIRED, Verdict.DERIVED,
    Verdict.TRANSLATED,
    Verdict.VERIFIED,
)  # fmt: skip
FOUND = (Verdict.VERIFIED, Verdict.REPAIRED, Verdict.TRANSLATED, Verdict.DERIVED)
_PROBLEMS = (Verdict.INVENTED, Verdict.ALTERED, Verdict.LOST, Verdict.UNCERTAIN)
_CONTEXT = 48  # characters on each side of an item, about one line of the table


@dataclass(frozen=True, slots=True, kw_only=True)
class Side:
    """One side of a fact: the item between what stands before and after it, and a link to its place.
    `parts` are the item cut around the words that are not the other side's; all in the first where that
    cannot be told."""

    before: str
    text: str
    after: str
    href: str
    place: str
    parts: tuple[str, str, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Fact:
    """One row of the table."""

    number: int
    verdict: str
    verdict_label: str
    kind_label: str
    reason: str
    essential: bool
    source: Side | None
    article: Side | None
    entry: LedgerEntry


def facts_of(ledger: Ledger | None, spots: Mapping[str, Spot], lang: Lang) -> tuple[Fact, ...]:
    """Every entry of the ledger, worst first, then in the article's order, with the places that `spots`
    knows: what was lost and is not essential comes after what is uncertain."""
    among = {where: n for n, where in enumerate(spots)}
    entries = sorted(ledger.entries if ledger else (), key=lambda e: (_rank(e), _position(e, among)))
    return tuple(_fact(n, e, spots, lang) for n, e in enumerate(entries, start=1))


def is_problem(entry: LedgerEntry) -> bool:
    """Whether an editor should look at it."""
    return entry.verdict in _PROBLEMS


def sign_of(entry: LedgerEntry) -> str:
    """✗ for a problem that forbids Ready, ! for one to check, · for one told for the record."""
    if blocks(entry):
        return "✗"
    return "·" if entry.verdict is Verdict.LOST or entry.reason in HARMLESS else "!"


def to_do(facts: Iterable[Fact], lang: Lang) -> tuple[tuple[str, str, str], ...]:
    """« 3 à corriger », « 2 à vérifier »: a name, the words, and where the first one stands on the page."""
    signs: dict[str, list[Fact]] = {"✗": [], "!": []}
    for fact in facts:
        if is_problem(fact.entry) and (sign := sign_of(fact.entry)) in signs:
            signs[sign].append(fact)
    named = zip(("mend", "check"), signs.values(), strict=True)
    return tuple(
        (name, say(f"report.todo-{name}", lang, n=number(len(found), lang)), f"#fact-{found[0].number}")
        for name, found in named
        if found
    )


def _rank(entry: LedgerEntry) -> float:
    if entry.verdict is Verdict.LOST and not entry.essential:
        return ORDER.index(Verdict.UNCERTAIN) + 0.5
    return ORDER.index(entry.verdict)


def _position(entry: LedgerEntry, among: Mapping[str, int]) -> tuple[int, int, int, int]:
    """Where it comes in the article: fields, then each section's heading and paragraphs; what the article
    has not comes last, in the source's order."""
    mention = entry.article or entry.source
    where = mention.where if mention else ""
    start = mention.start if mention else 0
    section, _, rest = where.partition("/")
    if entry.article and section.isdigit():
        return 1, int(section), int(rest) if rest.isdigit() else -1, start
    return 0 if entry.article else 2, among.get(where, len(among)), 0, start


def marks_of(facts: tuple[Fact, ...]) -> Mapping[str, tuple[Mark, ...]]:
    """What to mark in the texts, by address: both sides of every fact. A sentence as a whole is marked by
    its standing (`ties`), not again here."""
    placed: dict[str, list[Mark]] = defaultdict(list)
    for fact in facts:
        if fact.entry.kind is EntryKind.STATEMENT:
            continue
        for mention in (fact.entry.article, fact.entry.source):
            if mention:
                placed[mention.where].append(_mark(fact, mention))
        if differing := fact.entry.differing:
            placed[differing.where].append(replace(_mark(fact, differing), css="v-differs", label=""))
    return {where: tuple(marks) for where, marks in placed.items()}


def _fact(n: int, entry: LedgerEntry, spots: Mapping[str, Spot], lang: Lang) -> Fact:
    return Fact(
        number=n,
        verdict=entry.verdict.value,
        verdict_label=capital(say(f"ledger.verdict-{entry.verdict}", lang)),
        kind_label=capital(say(f"ledger.kind-{entry.kind}", lang)),
        reason=said(entry.reason, lang, about=entry.about) if entry.reason else "",
        essential=entry.essential,
        source=_side(entry.source, spots, lang),
        article=_side(entry.article, spots, lang, entry.differing),
        entry=entry,
    )


def _side(
    mention: Mention | None, spots: Mapping[str, Spot], lang: Lang, differing: Mention | None = None
) -> Side | None:
    if mention is None:
        return None
    spot = spot_at(mention.where, spots, lang)
    text = spot.text
    start, end = max(0, mention.start), max(0, mention.end)
    found = text[start:end] == mention.text  # else the offsets are not to be trusted: the item alone
    return Side(
        before=_before(text, start) if found else "",
        text=mention.text,
        after=_after(text, end) if found else "",
        href=spot.href,
        place=spot.label,
        parts=parted(mention, differing),
    )


def parted(mention: Mention, differing: Mention | None) -> tuple[str, str, str]:
    """A mention's text before, in and after those of its words; all in the first where they are not there."""
    if differing is None or differing.where != mention.where:
        return mention.text, "", ""
    start, end = differing.start - mention.start, differing.end - mention.start
    if not 0 <= start < end <= len(mention.text) or mention.text[start:end] != differing.text:
        return mention.text, "", ""
    return mention.text[:start], mention.text[start:end], mention.text[end:]


def _before(text: str, start: int) -> str:
    cut = text[max(0, start - _CONTEXT) : start]
    return f"…{cut.partition(' ')[2] or cut}" if start > _CONTEXT else cut


def _after(text: str, end: int) -> str:
    cut = text[end : end + _CONTEXT]
    return f"{(cut.rpartition(' ')[0] or cut).rstrip(' .,;:')}…" if len(text) > end + _CONTEXT else cut


def _mark(fact: Fact, mention: Mention) -> Mark:
    return Mark(
        start=mention.start,
        end=mention.end,
        css=f"v-{fact.verdict}",
        label=f"{fact.kind_label}, {fact.verdict_label.lower()}",
        href="" if fact.verdict == Verdict.VERIFIED.value else f"#fact-{fact.number}",
    )
