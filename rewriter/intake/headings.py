"""Headings that the source itself has, left among its paragraphs as short lines without a full stop."""

import re
from dataclasses import replace

from rewriter.article import RemovalReason
from rewriter.intake.blocks import Block
from rewriter.text.sentences import split_sentences
from rewriter.text.words import count_words

_MAX_WORDS = 14
_MAX_CHARACTERS = 110
_QUESTION_WORDS = 6
_TITLE_WORDS = 30
_MAX_TITLE = 300
_PARAGRAPH_WORDS = 15  # what follows a heading is a paragraph
_UNFINISHED = (".", "!", "?", "…", ":", ";", ",", "-", "–", "(", "«", "“")
_CLOSERS = " \u00a0\u202f»”\"')"
_SENTENCE_END = (".", "!", "?", "…", "»", "”", '"', ")", ":")
_OPENS = re.compile(r"[«“\"]?[ \u00a0\u202f]?[A-ZÀ-ÖØ-ÞŒ0-9]")
_SIGNED = re.compile(
    r"(?:Analys[ei]s?|Analyse|Reportage|Reporting|Propos|Interview|Entretien|Par|By|De|"
    r"Texte)[\w ]{0,20} (?:by|par|de|avec)\b"
    r"|(?:Par|By|Note|NDLR|Photo|Vidéo)\b"
)


def mark_headings(blocks: list[Block]) -> list[Block]:
    """The blocks; headings are set aside as such: all that the markup marks as headings, and single lines
    of at most 14 words that are no sentence and stand, a blank line above, between a finished paragraph and
    another: where no blank line parts the lines, a short one may be a sentence of the article."""
    live = [i for i, block in enumerate(blocks) if block.reason is None]
    placed = [i for n, i in enumerate(live) if _between_paragraphs(blocks, live, n)]
    found = {i for i in live if blocks[i].kind == "heading"}
    found |= {i for i in placed if looks_like_heading(blocks[i].text)}
    found |= _lone_question(blocks, live, placed) if found else set()
    marked = list(blocks)
    for index in found:
        marked[index] = replace(blocks[index], reason=RemovalReason.STRAY_HEADING)
    return marked


def _between_paragraphs(blocks: list[Block], live: list[int], n: int) -> bool:
    block = blocks[live[n]]
    if n + 1 == len(live) or block.kind != "paragraph" or not block.apart:
        return False
    before, after = blocks[live[n - 1]] if n else None, blocks[live[n + 1]]
    finished = before is None or before.kind != "paragraph" or before.text.endswith(_SENTENCE_END)
    return finished and after.kind == "paragraph" and _is_paragraph(after.text)


def _lone_question(blocks: list[Block], live: list[int], placed: list[int]) -> set[int]:
    """« Et après ? » among other headings is one too, unless the article has other questions standing
    alone: it is then an interview, and they are its text."""
    asked = [i for i in live if blocks[i].text.endswith("?") and len(split_sentences(blocks[i].text)) == 1]
    short = [i for i in asked if i in placed and count_words(blocks[i].text) <= _QUESTION_WORDS]
    return set(short) if len(asked) == 1 else set()


def entitles(text: str) -> bool:
    """Whether an article's first line has a title's shape: at most 30 words, not closed by a full stop."""
    closed = text.endswith((".", ":", ";", ",")) and not text.endswith("...")
    return len(text) <= _MAX_TITLE and not closed and count_words(text) <= _TITLE_WORDS


def looks_like_heading(text: str) -> bool:
    """Whether a line has a heading's shape: short, opening with a capital, not a finished sentence."""
    if len(text) > _MAX_CHARACTERS or not 1 <= count_words(text) <= _MAX_WORDS:
        return False
    if text.rstrip(_CLOSERS).endswith(_UNFINISHED) or text.count("«") != text.count("»"):
        return False
    if text.count('"') % 2 or not _OPENS.match(text) or _SIGNED.match(text):
        return False
    return len(text) >= 4 and not re.search(r"https?://|@|\||[.!?…] [A-ZÀ-Ý]", text)


def _is_paragraph(text: str) -> bool:
    return bool(_OPENS.match(text)) and count_words(text) >= _PARAGRAPH_WORDS
