"""`python -m evals.junk`: the share of a page's lines that are found in an article, and the share of the
articles' own paragraphs that are touched. Exit 1 under a floor. Advice counts as neither."""

import sys
from collections import Counter
from collections.abc import Iterator

from evals.junk.corpus import articles, between, key_of, lines, places, right
from rewriter.article import Brief, Draft, Finding, Severity
from rewriter.checks.catalogue import by_code
from rewriter.checks.contract import Check
from rewriter.checks.paper import Paper

OTHERS = ("foreign-words", "paragraph-not-french", "prompt-leak", "assistant-chatter")
OWN = ("junk-line", "source-trailer-left")
FOUND = {"tuned on": 0.97, "held out": 0.95}  # share of lines
_AT = 2  # where the line stands
TOUCHED = 0.001  # share of paragraphs, those in right.jsonl left out


def main() -> int:
    """Both halves by kind, then the articles; prints each paragraph that is touched."""
    if not lines():
        print("corpus not there, nothing measured")
        return 0
    faults = [*_lines(), *_paragraphs()]
    print(*faults or ["every floor held"], sep="\n")
    return 1 if faults else 0


def _lines() -> Iterator[str]:
    checks, around = [by_code()[code] for code in (*OWN, *OTHERS)], places()
    for name, held in (("tuned on", False), ("held out", True)):
        total: Counter[str] = Counter()
        found: Counter[str] = Counter()
        advised = 0
        for number, line in enumerate(x for x in lines() if x.held_out is held):
            kind = f"{line.language} {line.kind}"
            severities = {
                f.severity
                for f in _findings(between(around[number % len(around)], line.text), checks)
                if f.place.paragraph == _AT
            }
            total[kind] += 1
            found[kind] += bool(severities - {Severity.ADVICE})
            advised += severities == {Severity.ADVICE}
        share = found.total() / total.total()
        print(
            f"\n{name}: {found.total()} of {total.total()} lines found ({share:.1%}), {advised} more advised"
        )
        print(*(f"  {kind:32} {found[kind]:4} of {n}" for kind, n in sorted(total.items())), sep="\n")
        if share < FOUND[name]:
            yield f"{name}: {share:.3f} of the lines found, the floor is {FOUND[name]}"


def _paragraphs() -> Iterator[str]:
    checks, known = [by_code()[code] for code in OWN], right()
    paragraphs = touched = rightly = 0
    for name, draft in articles():
        texts = {(s, p): par.text for s, p, par in draft.paragraphs()}
        paragraphs += len(texts)
        for finding in _findings(draft, checks):
            at = (finding.place.section or 0, finding.place.paragraph or 0)
            if finding.severity is Severity.ADVICE or finding.place.part != "paragraph":
                continue
            key = (name, key_of(texts[at]))
            rightly += key in known
            touched += key not in known
            print(f"  {'right' if key in known else 'TOUCHED'} {key}: {texts[at][:100]}")
    print(f"\n{touched} of {paragraphs} paragraphs touched, {rightly} of their captions and calls found")
    if touched > TOUCHED * paragraphs:
        yield f"{touched} of {paragraphs} paragraphs touched, {TOUCHED:.1%} at most"


def _findings(draft: Draft, checks: list[Check]) -> list[Finding]:
    paper = Paper(draft, Brief())
    return [finding for check in checks for finding in check.judge(paper)]


if __name__ == "__main__":
    sys.exit(main())
