"""What the checks cited in a report are for, from the checks' own pages."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from rewriter.article import Finding
from rewriter.checks.contract import Check
from rewriter.checks.explain import text_of
from rewriter.wording import Lang

_TITLED = re.compile(r"^([^\n]+)\n-{3,}$", re.MULTILINE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """A titled part of a check's page, as paragraphs."""

    title: str
    paragraphs: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Explanation:
    """A check's page."""

    code: str
    title: str
    parts: tuple[Part, ...]


def explanations_of(findings: Iterable[Finding], lang: Lang) -> tuple[Explanation, ...]:
    """The page of every check that the findings cite, by code; codes without a check have none."""
    from rewriter.checks.catalogue import by_code

    cited = sorted({finding.code for finding in findings})
    return tuple(_explained(check, lang) for check in map(by_code().get, cited) if check)


def _explained(check: Check, lang: Lang) -> Explanation:
    pieces = _TITLED.split(text_of(check, lang))
    parts = zip(pieces[1::2], pieces[2::2], strict=True)
    return Explanation(
        code=check.code,
        title=check.title.fill(lang),
        parts=tuple(Part(title=title, paragraphs=_paragraphs(text)) for title, text in parts),
    )


def _paragraphs(text: str) -> tuple[str, ...]:
    blocks = (" ".join(block.split()) for block in text.split("\n\n"))
    return tuple(block for block in blocks if block)
