"""What to read next of a half: a few remarks of each check, spread over its articles."""

import json
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from hashlib import sha256

from evals.precision.remarks import Key, Remark

_OF_A_CHECK = 8
_OF_AN_ARTICLE = 2  # of one check
_ELSEWHERE = "fidelity"  # the family that is read elsewhere


def unread(made: Sequence[Remark], known: Mapping[Key, tuple[str, str]], half: str) -> Iterator[str]:
    """A line a remark without a verdict: article, check, place, hash, what the reader sees. Drawn by a
    digest: the same are drawn whoever asks."""
    checks, articles = Counter[str](), Counter[tuple[str, str]]()
    for remark in sorted(made, key=_drawn):
        if remark.half != half or remark.family == _ELSEWHERE or remark.key in known:
            continue
        of_article = articles[remark.code, remark.article]
        if checks[remark.code] == _OF_A_CHECK or of_article == _OF_AN_ARTICLE:
            continue
        checks[remark.code] += 1
        articles[remark.code, remark.article] += 1
        yield json.dumps([*remark.key, remark.digest, remark.shown], ensure_ascii=False)


def _drawn(remark: Remark) -> str:
    return sha256("\n".join(remark.key).encode()).hexdigest()
