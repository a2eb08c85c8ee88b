"""The first table: real errors of a strong model, sentence by sentence, as a desk editor labelled them."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from evals.ledger.detector import address
from evals.ledger.labelled import GOLD, Rewriting, rewritings
from evals.ledger.located import Located, located
from rewriter.article import Brief, Finding, Severity
from rewriter.checks.judging import judge
from rewriter.checks.paper import Paper
from rewriter.ledger import account, evidence_for
from rewriter.ports import EvidenceProvider

VERDICTS = ("error", "minor", "ok", "background")


@dataclass(slots=True)
class Tally:
    """How many sentences there are by verdict, and by verdict and kind; how many of them a finding that
    forbids Ready falls on (`blocked`), or any warning (`warned`)."""

    there: Counter[str] = field(default_factory=Counter)
    blocked: Counter[str] = field(default_factory=Counter)
    warned: Counter[str] = field(default_factory=Counter)

    def add(self, keys: Sequence[str], findings: Sequence[Finding]) -> None:
        """Count one sentence under each of these keys."""
        self.there.update(keys)
        self.warned.update(keys if findings else ())
        self.blocked.update(keys if any(f.blocking for f in findings) else ())

    def __add__(self, other: "Tally") -> "Tally":
        """What both count."""
        return Tally(self.there + other.there, self.blocked + other.blocked, self.warned + other.warned)


def fidelity_findings(paper: Paper) -> list[Finding]:
    """What the fidelity checks say of the article's own sentences, advice left out."""
    found = judge(paper).found
    wanted = [f for f in found if f.family == "fidelity" and f.severity is not Severity.ADVICE]
    return [f for f in wanted if f.place.part != "source" and f.place.span and f.code != "untraced-paragraph"]


def measured(
    folder: Path = GOLD,
    *,
    show: bool = False,
    language: str = "",
    story: str = "",
    provider: EvidenceProvider | None = None,
) -> Tally:
    """The tally over every labelled rewriting of a folder, or those of one source language or one source;
    with a provider's evidence where there is one."""
    tally = Tally()
    for rewriting, sentence, about in told(folder, language=language, story=story, provider=provider):
        label = sentence.label
        kinds = label.kinds if label.verdict in ("error", "minor") else ()
        tally.add([label.verdict, *(f"{label.verdict} {k}" for k in kinds)], about)
        if show:
            _show(rewriting.name, sentence, about)
    return tally


def told(
    folder: Path = GOLD, *, language: str = "", story: str = "", provider: EvidenceProvider | None = None
) -> Iterator[tuple[Rewriting, Located, list[Finding]]]:
    """Every labelled sentence of a folder, or of its rewritings from one language or one source, with the
    findings that fall on it."""
    for rewriting in rewritings(folder):
        source = rewriting.source
        if language not in ("", source.language) or story not in ("", rewriting.name.partition(".")[0]):
            continue
        ledger = account(source, rewriting.draft, evidence_for(source, rewriting.draft, provider))
        findings = fidelity_findings(Paper(rewriting.draft, Brief(), source, ledger))
        for sentence in located(rewriting):
            yield rewriting, sentence, [f for f in findings if _falls_on(f, sentence)]


def _falls_on(finding: Finding, sentence: Located) -> bool:
    span = finding.place.span
    here = address(finding) == sentence.where
    return here and span is not None and span.start < sentence.end and sentence.start < span.end


def _show(name: str, sentence: Located, about: Sequence[Finding]) -> None:
    verdict = sentence.label.verdict
    if verdict in ("error", "minor") or (about and verdict != "skip"):
        told = [f"{f.code}{'!' if f.blocking else ''} «{f.params.get('article', '')}»"[:90] for f in about]
        kinds = ",".join(sentence.label.kinds)
        print(f"  {name} {verdict} {kinds} | {sentence.label.text[:120]} | {'; '.join(told) or '-'}")


def print_table(tally: Tally, *, by_kind: bool = True) -> None:
    """The table, verdicts first, then, `by_kind`, the kinds of errors and of shades."""
    print(f"{'labelled sentences':34}{'of':>5}{'blocked':>9}{'warned':>8}")
    kinds = sorted(k for k in tally.there if " " in k and by_kind)
    for key in (*(v for v in VERDICTS if v in tally.there), *kinds):
        blocked, warned = _share(tally.blocked, tally, key), _share(tally.warned, tally, key)
        print(f"{key:34}{tally.there[key]:5}{blocked:>9}{warned:>8}")


def _share(count: Counter[str], tally: Tally, key: str) -> str:
    return f"{count[key]} {count[key] / tally.there[key]:.0%}" if " " not in key else str(count[key])
