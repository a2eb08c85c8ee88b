"""`python -m evals.pages`: our reading of pages beside two others', then the floors. Exit 1 under one."""

import sys
from collections.abc import Mapping

from evals.pages.corpus import SETS, Read, pages
from evals.pages.extractors import OTHERS, main_text
from evals.pages.scoring import Score, holds, mean, same, score
from rewriter.article import Page
from rewriter.sources.parsing import page_from

FLOORS = {"gov_en": 0.9955, "wikinews_fr": 0.9999}  # token-F1: measured, and only ever raised
TITLES = {"gov_en": 10, "wikinews_fr": 100}  # titles told as they are read, of 10 and of 100


def main() -> int:
    """Every set, every extractor; ours must be above its floor and above both others."""
    faults: list[str] = []
    for which in SETS:
        read = list(pages(which))
        if not read:
            print(f"{which}: corpus not there, nothing measured")
            continue
        found = [page_from(page.html, kind="html", url=page.url) for page in read]
        texts = {"ours": [main_text(page) for page in found]}
        texts |= {name: [told(page.html) for page in read] for name, told in OTHERS.items()}
        scores = {name: [score(t, p.text) for t, p in zip(told, read)] for name, told in texts.items()}
        _show(which, read, texts, scores)
        titles = _show_metadata(read, found)
        faults += _faults(which, {name: mean(told).f1 for name, told in scores.items()}, titles)
    print(*faults or ["every floor held"], sep="\n")
    return 1 if faults else 0


def _faults(which: str, f1: Mapping[str, float], titles: int) -> list[str]:
    best = max(value for name, value in f1.items() if name != "ours")
    told = {
        f"{which}: F1 {f1['ours']:.4f} is under the floor, {FLOORS[which]}": f1["ours"] < FLOORS[which],
        f"{which}: F1 is not above {best:.4f}": f1["ours"] <= best,
        f"{which}: {titles} titles, under {TITLES[which]}": titles < TITLES[which],
    }
    return [fault for fault, stands in told.items() if stands]


def _show(
    which: str, read: list[Read], texts: Mapping[str, list[str]], scores: Mapping[str, list[Score]]
) -> None:
    must, must_not = sum(len(p.must) for p in read), sum(len(p.must_not) for p in read)
    print(f"\n{which}: {len(read)} pages")
    print(f"  {'':12} {'F1':>7} {'prec.':>7} {'recall':>7}    passages that must stand, that must not")
    for name, told in texts.items():
        total = mean(scores[name])
        held = sum(holds(text, page.must) for text, page in zip(told, read))
        wrong = sum(holds(text, page.must_not) for text, page in zip(told, read))
        passages = f"{held:5}/{must} {wrong:5}/{must_not}" if must else ""
        print(f"  {name:12} {total.f1:7.4f} {total.precision:7.4f} {total.recall:7.4f} {passages}")
    best = [max(s.f1 for s in row) for row in zip(*(scores[name] for name in OTHERS))]
    for page, own, other in zip(read, scores["ours"], best):
        if own.f1 < other:
            print(f"    behind on {page.name}: {own.f1:.3f} to {other:.3f}")


def _show_metadata(read: list[Read], found: list[Page]) -> int:
    """How often title, author and day are as the reading says, where it says; the titles that are."""
    rights = 0
    for name in ("title", "author", "published"):
        told = [(getattr(p, name), getattr(q, name)) for p, q in zip(read, found) if getattr(p, name)]
        wrong = [f"{theirs!r} told as {ours!r}" for theirs, ours in told if not same(ours, theirs)]
        rights = len(told) - len(wrong) if name == "title" else rights
        if told:
            print(f"  {name}: {len(told) - len(wrong)}/{len(told)} {'; '.join(wrong)}")
    return rights


if __name__ == "__main__":
    sys.exit(main())
