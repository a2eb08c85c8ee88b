"""Faithful pairs: human translations of English news, and French articles beside a careful paraphrase."""

import json
import re
from collections.abc import Iterator
from functools import cache

from evals.ledger.labelled import SHARED
from evals.ledger.mutations.cases import Article, Direction, Unit
from evals.ledger.mutations.paraphrase import paraphrased
from rewriter.text.saying.quotations import quoted_spans
from rewriter.text.sentences import split_sentences
from rewriter.text.typography import mend

_CORPUS = SHARED / "corpus"
_PART = 900  # words of an article at most; a longer document is cut into equal parts
_SHORT = 100  # words under which a part says too little
_PARAGRAPH = 3  # segments of a translation in a paragraph: newswire's habit
_MARKUP = re.compile(r"\*\*|(?<!\w)_|_(?!\w)|`")
_CREDIT = re.compile(r"©|http|www|^[-*+>|#]|^\d+[.)]|^TL;DR|^Photo|[{\[*]|📍")
_ENGLISH = re.compile(r"\b(?:the|and|of|is|are|with|this|from|to|our|we|here)\b", re.IGNORECASE)
_FRENCH = re.compile(r"\b(?:le|la|les|de|des|et|du|un|une|est|à|en)\b", re.IGNORECASE)


@cache
def articles() -> tuple[Article, ...]:
    """All of them, in a fixed order; none where the data are not there."""
    return (*_translated(), *_french("fr_wikinews"), *_french("fr_eig"))


def _rows(path: str) -> list[dict[str, object]]:
    file = _CORPUS / path
    lines = file.read_text("utf-8").split("\n") if file.exists() else []  # a text may hold U+2028
    return [json.loads(line) for line in lines if line]


def _translated() -> Iterator[Article]:
    for row in _rows("parallel_ntrex/docs_dev.jsonl"):
        english, french = (
            [" ".join(s.split()) for s in _strings(row[f"segments_{k}"])] for k in ("en", "fr")
        )
        yield from _cut(
            str(row["id"]), "en-fr", (english[0], mend(french[0])), _grouped(english[1:], french[1:])
        )


def _strings(value: object) -> list[str]:
    assert isinstance(value, list)
    return [str(v) for v in value]


def _grouped(english: list[str], french: list[str]) -> list[Unit]:
    """Segments in paragraphs of three or more: none ends inside a quotation."""
    units: list[Unit] = []
    paragraph, since, depth = 0, 0, 0
    for en, fr in zip(english, french):
        text = mend(fr)
        units.append(Unit(source=en, text=text, asked=paragraph, told=paragraph))
        depth = max(0, depth + text.count("«") - text.count("»"))
        since += 1
        if since >= _PARAGRAPH and (not depth or since > 2 * _PARAGRAPH):
            paragraph, since, depth = paragraph + 1, 0, 0
    return units


def _french(folder: str) -> Iterator[Article]:
    for row in _rows(f"{folder}/articles.jsonl"):
        title = " ".join(str(row["title"]).split())
        units = _retold(list(_paragraphs(str(row["text"]))))
        yield from _cut(str(row["id"]), "fr-fr", (title, mend(title)), units)


def _paragraphs(text: str) -> Iterator[str]:
    """The paragraphs of running prose: no lists, captions, headings."""
    for block in re.split(r"\n\s*\n", text):
        line = _MARKUP.sub("", " ".join(block.split())).lstrip("-–— \u00a0")
        if len(_ENGLISH.findall(line)) > len(_FRENCH.findall(line)) or re.search(r"\n\s*[-*] ", block):
            continue
        if (
            not _CREDIT.search(line)
            and line.endswith((".", "!", "?", "»", "…", '"'))
            and len(line.split()) > 7
        ):
            yield line


def _retold(paragraphs: list[str]) -> list[Unit]:
    """Each sentence with its paraphrase, in paragraphs of other lengths than the source's."""
    rows = [(i, *row) for i, p in enumerate(paragraphs) for row in _sentences(p)]
    texts = paraphrased([mended for _, _, mended, _ in rows], [quoted for *_, quoted in rows])
    return [
        Unit(source=raw, text=text, asked=i, told=told)
        for (i, raw, *_), text, told in zip(rows, texts, _regrouped([row[0] for row in rows], texts))
    ]


def _sentences(paragraph: str) -> Iterator[tuple[str, str, bool]]:
    """Each sentence as it was, the same mended, and whether it lies in a quotation longer than itself."""
    mended = mend(paragraph)
    spans = quoted_spans(mended)
    told = split_sentences(mended)
    raw = split_sentences(paragraph)
    at = 0
    for before, sentence in zip(raw if len(raw) == len(told) else told, told):
        start = mended.index(sentence, at)
        at = start + len(sentence)
        yield before, sentence, any(s.start < start < s.end or s.start < at < s.end for s in spans)


def _regrouped(asked: list[int], texts: list[str]) -> list[int]:
    """Paragraph numbers: short paragraphs joined to the one before, long ones parted, between 60 and 120 words."""
    told, words = 0, 0
    numbers: list[int] = []
    for index, text in enumerate(texts):
        new = index > 0 and asked[index] != asked[index - 1]
        if (new and words >= 60) or words > 120:
            told, words = told + 1, 0
        numbers.append(told)
        words += len(text.split())
    return numbers


def _cut(doc: str, direction: Direction, titles: tuple[str, str], units: list[Unit]) -> Iterator[Article]:
    words = sum(len(u.text.split()) for u in units)
    if words < _SHORT:
        return
    parts = -(-words // _PART)
    for index, piece in enumerate(_pieces(units, parts, words)):
        name = f"{doc}#{index + 1}" if parts > 1 else doc
        yield Article(
            id=name, doc=doc, direction=direction, title=titles[0], headline=titles[1], units=tuple(piece)
        )


def _pieces(units: list[Unit], parts: int, words: int) -> list[list[Unit]]:
    """Parts of like length, cut where both sides begin a paragraph."""
    pieces: list[list[Unit]] = [[]]
    seen = 0
    for before, unit in zip([None, *units], units):
        begins = before and before.asked != unit.asked and before.told != unit.told
        if begins and seen >= words * len(pieces) / parts and len(pieces) < parts:
            pieces.append([])
        pieces[-1].append(unit)
        seen += len(unit.text.split())
    return pieces
