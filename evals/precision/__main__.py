"""`python -m evals.precision [--lift | --unread HALF]`: how many remarks of each family are right.

`verdicts.jsonl` holds no text: article, check, place, the beginning of a hash of the words around, and
whether an editor would agree: right; pedantic, which is true and helps nobody; wrong. One reader a half,
once, who knew the checks. A verdict no longer applies when its remark is no longer made.

The first half was read before the checks were mended, and mended on: floors (`floors.json`) hold its shares
and only rise (`--lift`). The fresh half was read after that, at most five remarks a check (of fidelity
eight), and later mended on too. The third was read after that again, at most eight remarks a check and two
of them an article, of every family but fidelity: README.md says what it showed at first sight. Our own
articles were read whole: `own`, `later` and `latest` are what was told at first sight and still is, and
floors hold the share of them that each family leaves in peace; a remark that nobody has read disturbs.
`--unread third` prints what could be read next, as verdicts without the verdict, each with what a reader
sees.
"""

import json
import sys
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping
from math import sqrt
from pathlib import Path

from evals.precision.corpus import Half, articles, own
from evals.precision.remarks import Key, Remark, read_verdicts, remarks
from evals.precision.undisturbed import undisturbed
from evals.precision.unread import unread

_FLOORS = Path(__file__).with_name("floors.json")
_FEWEST = 5  # remarks from which a family's share is worth a floor
_Z = 1.96  # of a normal law, for 95 %


def main() -> int:
    """Each family's share against its floor; 1 where one is under it."""
    made = list(remarks(articles()))
    known = read_verdicts()
    if "--unread" in sys.argv:
        print(*unread(made, known, sys.argv[-1]), sep="\n")
        return 0
    shares = dict(_shares("first", made, known))
    for half in ("fresh", "third", "own", "later", "latest"):
        print()
        dict(_shares(half, made, known))
    print()
    shares |= dict(_peace(made, known))
    still = {r.key for r in made if known.get(r.key, ("", ""))[0] == r.digest}
    print(f"{len(known) - len(still)} of {len(known)} verdicts no longer apply")
    if "--lift" in sys.argv:
        _lift(shares)
    under = [
        f"{f}: {shares[f]:.3f} is under {floor}" for f, floor in _floors().items() if _under(f, floor, shares)
    ]
    print(*under or ["every floor held"], sep="\n")
    return 1 if under else 0


def _counted(half: Half, made: list[Remark], known: Mapping[Key, tuple[str, str]]) -> dict[str, Counter[str]]:
    counts: dict[str, Counter[str]] = defaultdict(Counter)
    for remark in made:
        digest, verdict = known.get(remark.key, ("", ""))
        if digest == remark.digest and remark.half == half:
            counts[remark.family][verdict] += 1
    return counts


def _shares(
    half: Half, made: list[Remark], known: Mapping[Key, tuple[str, str]]
) -> Iterator[tuple[str, float]]:
    """The share of each family that has enough, printed with the others."""
    print(f"{half:12}{'read':>5}{'right':>7}{'pedantic':>10}{'wrong':>7}   share right, 95 %")
    for family, count in sorted(_counted(half, made, known).items()):
        read, right = count.total(), count["right"]
        low, high = interval(right, read)
        told = f"{family:12}{read:5}{right:7}{count['pedantic']:10}{count['wrong']:7}"
        print(f"{told}   {right / read:6.1%} [{low:.0%}–{high:.0%}]")
        if read >= _FEWEST:
            yield family, right / read


def _peace(made: list[Remark], known: Mapping[Key, tuple[str, str]]) -> Iterator[tuple[str, float]]:
    """The share of our own articles that a family leaves in peace, printed."""
    articles = sum(1 for _ in own())
    for family, (many, share) in undisturbed(made, known, articles).items():
        print(f"{family:16} {many} of {articles} articles without a remark that is not right")
        yield family, share


def interval(hits: int, of: int) -> tuple[float, float]:
    """Wilson's 95 % interval of a share, 0–1. Remarks of one article are not independent: it is narrower than
    what other articles would show."""
    share, weight = hits / of, _Z * _Z / of
    middle = (share + weight / 2) / (1 + weight)
    half = _Z * sqrt(share * (1 - share) / of + weight / (4 * of)) / (1 + weight)
    return max(0.0, middle - half), min(1.0, middle + half)


def _floors() -> dict[str, float]:
    found: dict[str, float] = json.loads(_FLOORS.read_text(encoding="utf-8"))
    return found


def _under(family: str, floor: float, shares: Mapping[str, float]) -> bool:
    return family in shares and shares[family] < floor


def _lift(shares: Mapping[str, float]) -> None:
    before = _floors()
    lifted = {f: max(before.get(f, 0.0), int(1000 * share) / 1000) for f, share in shares.items()}
    _FLOORS.write_text(json.dumps(before | lifted, indent=1, sort_keys=True) + "\n", encoding="utf-8")


if __name__ == "__main__":
    sys.exit(main())
