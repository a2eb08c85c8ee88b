"""Markdown as articles use it, read line by line: headings, paragraphs, lists, quotes, images, comments.

Not a full CommonMark parser: markdown-it-py takes 67 ms to import and several to parse, and the rest of
Markdown (nested lists, tables' alignment, reference links) does not change what the sentences are."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from html import unescape

from rewriter.article import PageLink, RemovalReason
from rewriter.intake.blocks import Block, BlockKind, sentences_end_lines, tidy
from rewriter.intake.decoding import clean
from rewriter.text.glyphs.disguises import revealed
from rewriter.text.web_addresses import href_address

_ATX = re.compile(r" {0,3}(#{1,6})(?:[ \t]+|$)")
_UNDERLINE = re.compile(r" {0,3}(=+|-+)[ \t]*$")
_RULE = re.compile(r" {0,3}(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,})$")
_ITEM = re.compile(r"[ \t]*(?:[-*+]|\d{1,9}[.)])(?:[ \t]+|$)")
_QUOTE = re.compile(r" {0,3}>[ \t]?")
_FENCE = re.compile(  # within a step of a list it is set in as far as the step; Jekyll has marks of its own
    r"[ \t]{0,12}(```+|~~~+|\{% ?(?:end)?highlight\b[^%\n]{0,80}%\})"
)
_END_OF_CODE = "{% endhighlight"
_CAPTION = re.compile(r"([_*])(?=\S)[^\n]{3,400}\1|<(?:small|em|i|center)>.{3,400}", re.DOTALL)
_DEFINITION = re.compile(r" {0,3}\[[^\]\n]{1,200}\]:[ \t]*\S")
_ROW = re.compile(r" {0,3}\|.{0,2000}\|[ \t]*$")
_ROW_RULE = re.compile(r"[ |:\-\t]+$")
_TARGET = r"\((<[^<>\n]{0,2000}>|(?:[^()<\n]|\([^()\n]{0,200}\)){0,2000})\)"
_LABEL = r"(?:[^\[\]\n]|\n(?![ \t]{0,20}\n))"  # an editor may wrap the line within it
IMAGE = re.compile(rf"!\[({_LABEL}{{0,2000}})\]" + _TARGET)
LINK = re.compile(rf"\[({_LABEL}{{1,500}})\](?:" + _TARGET + r"|\[[^\[\]\n]{0,200}\])")
_IMAGE_FIRST = re.compile(
    r"(?:<(?:p|a|center|div|figure)\b[^<>]{0,2000}>\s{0,9}){0,4}(?:\[?!\[|<img\b)", re.IGNORECASE
)
_ON_IMAGE = re.compile(r"\[[ \t\n]{0,20}\]" + _TARGET)  # a link whose words were an image
_AUTOLINK = re.compile(r"<(https?://[^\s<>]{1,2000})>")
_TAG = re.compile(  # names of HTML only: « si x <y et y> z » loses nothing
    r"</?(?:a|abbr|article|aside|b|big|blockquote|br|center|cite|code|del|details|div|em|figcaption|figure|font|"
    r"footer|h[1-6]|header|hr|i|iframe|img|ins|kbd|li|main|mark|nav|ol|p|picture|pre|q|s|script|section|small|span|strike|"
    r"strong|sub|summary|sup|table|tbody|td|th|thead|tr|u|ul|video)\b[^<>\n]{0,500}>",
    re.IGNORECASE,
)
_STRONG = re.compile(r"(\*\*|__|~~)(?=\S)([^*_~\n]{1,2000}?)(?<=\S)\1")
_EMPHASIS = re.compile(r"(?<![\w*])\*(?=[^\s*])([^*\n]{1,2000})(?<=\S)\*(?![\w*])")
_UNDERSCORED = re.compile(r"(?<![\w_])_(?=[^\s_])([^_\n]{1,2000})(?<=\S)_(?![\w_])")
CODE = re.compile(r"`([^`\n]{1,500})`")
_ESCAPED = re.compile(r"\\([!-/:-@\[-`{-~])")
_PUNCTUATION = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~"
_HOLDING = {mark: chr(0xFDD0 + n) for n, mark in enumerate(_PUNCTUATION)}
"""Escaped marks wait as Unicode's noncharacters while marks are read: `clean` leaves none of these in a text,
and there are as many. (Characters of the private area do stand in articles: icons pasted from pages.)"""
_HELD_MARK = re.compile("[\ufdd0-\ufdef]")
_COMMENT = "<!--"
_MARKDOWN_LINE = re.compile(
    r"(?m)^ {0,3}#{1,6}[ \t]+\S|^ {0,3}>[ \t]\S|\]\(https?://|\*\*\S[^*\n]{0,200}\*\*|^!\["
)


def looks_like_markdown(text: str) -> bool:
    """Whether a text without a telling name is Markdown: a heading, quote, link, image or bold run."""
    return bool(_MARKDOWN_LINE.search(text))


def markdown_blocks(text: str, *, lines_part: bool = False) -> list[Block]:
    """The blocks of a Markdown text, inline marks taken out. Images, comments and link definitions come as
    blocks set aside as markup. `lines_part`: where most lines end with a sentence each is
    a paragraph, as in plain text pasted with a few marks. Linear in the text's length."""
    reader = _Reader(lines_part=lines_part)
    for number, line in enumerate(text.split("\n"), start=1):
        reader.read(number, line)
    reader.flush()
    return list(_all_finished(reader.blocks))


def plain(text: str) -> str:
    """One block's text without inline marks, links' addresses and tags; entities decoded. Marks that
    were escaped stay; those of a pair may stand on two lines."""
    text = _held(text).replace("\n", " ")
    text = _ON_IMAGE.sub("", LINK.sub(r"\1", IMAGE.sub("", text))) if "[" in text else text
    text = _TAG.sub("", _AUTOLINK.sub(r"\1", text)) if "<" in text else text
    text = CODE.sub(r"\1", text) if "`" in text else text
    for _ in range(2):  # bold around italics, and the reverse
        for pattern, kept in ((_STRONG, r"\2"), (_EMPHASIS, r"\1"), (_UNDERSCORED, r"\1")):
            text = pattern.sub(kept, text)
    return tidy(clean(_unheld(_unescaped(text))))


def _held(text: str) -> str:
    return _ESCAPED.sub(lambda m: _HOLDING[m.group(1)], text)


def _unheld(text: str) -> str:
    return _HELD_MARK.sub(lambda m: _PUNCTUATION[ord(m.group()) - 0xFDD0], text)


def decoded(text: str) -> str:
    """The text with HTML's entities as the characters they name, but for invisible ones, and composed (NFC)
    again where it was put together from pieces."""
    return clean(_unescaped(text))


def _unescaped(text: str) -> str:
    """Numbers of more than seven digits name none and would be costly to read: they stay as they are."""
    return unescape(re.sub(r"&(?=#[0-9]{8})", "&amp;", text)) if "&" in text else text


@dataclass
class _Reader:
    """Gathers lines into blocks."""

    blocks: list[Block] = field(default_factory=list)
    lines: list[str] = field(default_factory=list)
    start: int = 0
    kind: BlockKind = "paragraph"
    fence: str = ""
    comment: bool = False
    lines_part: bool = False

    def read(self, number: int, line: str) -> None:
        if self.comment or line.lstrip().startswith(_COMMENT):
            self._aside(number, line)
            self.comment = "-->" not in line
        elif self.fence or _FENCE.match(line):
            self._fenced(number, line)
        elif not line.strip() or _RULE.match(line) or _UNDERLINE.match(line):
            self._ended(line)
        elif heading := _ATX.match(line):
            self.flush()
            text = line[heading.end() :].rstrip().rstrip("#").rstrip()
            self.blocks.append(Block(text=text, line=number, kind="heading", level=len(heading.group(1))))
        elif _DEFINITION.match(line):
            self._aside(number, line)
        elif _ROW.match(line):
            self._row(number, line)
        else:
            self._text(number, line)

    def flush(self) -> None:
        if self.lines_part and self.kind in ("paragraph", "code") and sentences_end_lines(self.lines):
            parts = enumerate(self.lines, start=self.start)
            self.blocks += [Block(text=t, line=n, apart=n == self.start) for n, t in parts]
        elif self.lines:
            self.blocks.append(Block(text="\n".join(self.lines), line=self.start, kind=self.kind))
        self.lines, self.kind = [], "paragraph"

    def _ended(self, line: str) -> None:
        underline = _UNDERLINE.match(line)
        if underline and self.lines and self.kind == "paragraph":
            level = 1 if underline.group(1)[0] == "=" else 2
            self.blocks.append(Block(text=" ".join(self.lines), line=self.start, kind="heading", level=level))
            self.lines = []
        self.flush()

    def _text(self, number: int, line: str) -> None:
        item, quote = _ITEM.match(line), _QUOTE.match(line)
        mark = item or quote
        if item or (quote and self.kind != "quote"):
            self.flush()
            self.kind = "item" if item else "quote"
        if not self.lines:
            self.start = number
        if quote and not line[quote.end() :].strip():
            self.flush()
            return
        self.lines.append(line[mark.end() :] if mark else line.strip())

    def _row(self, number: int, line: str) -> None:
        self.flush()
        if not _ROW_RULE.match(line):
            self.blocks.append(Block(text=line.strip().strip("|").strip(), line=number, kind="item"))

    def _fenced(self, number: int, line: str) -> None:
        fence = _FENCE.match(line)
        if not self.fence and fence:
            self._aside(number, line[fence.end() :])
            self.fence = _closing(fence.group(1))
        elif fence and line.strip().startswith(self.fence):
            self.fence = ""
            self._aside(number, line[fence.end() :])
        else:
            self.start, self.kind = self.start if self.lines else number, "code"
            self.lines.append(line)

    def _aside(self, number: int, line: str) -> None:
        self.flush()
        if line.strip():
            self.blocks.append(Block(text=line.strip(), line=number, reason=RemovalReason.MARKUP))


def _closing(mark: str) -> str:
    """What ends the code that a mark opens; a mark that ends code which nothing opened opens none."""
    if not mark.startswith("{"):
        return mark
    return "" if "end" in mark else _END_OF_CODE


def _all_finished(blocks: list[Block]) -> Iterator[Block]:
    """The blocks without inline marks, images apart; what stands under an image is its caption: on the next
    line, or in italics as the next paragraph."""
    below = False
    for raw in blocks:
        text = raw.text.strip()
        opens = raw.kind == "paragraph" and not raw.reason and bool(_IMAGE_FIRST.match(text))
        caption = opens or (below and bool(_CAPTION.fullmatch(text)))
        yield from (replace(b, caption=caption and b.reason is None) for b in _finished(raw))
        below = opens and not plain(text)


def _finished(block: Block) -> Iterator[Block]:
    """The block without inline marks, its images apart."""
    if block.reason:
        yield block
        return
    for image in IMAGE.finditer(block.text):
        yield Block(text=image.group(), line=block.line, reason=RemovalReason.MARKUP)
    text = plain(block.text)
    link = LINK.fullmatch(block.text.strip())
    if text:
        yield replace(block, text=text, link=bool(link), links=tuple(_links(block.text)))


def _links(text: str) -> Iterator[PageLink]:
    """The links on words of a block that lead to the web; those by reference are not resolved."""
    for found in LINK.finditer(IMAGE.sub("", _held(text))) if "](" in text else ():
        words = revealed(plain(found.group(1)))[0].strip()
        address = href_address(decoded(_unheld(address_of(found.group(2) or ""))))
        if words and address:
            yield PageLink(text=words, url=address)


def address_of(target: str) -> str:
    """What a target leads to, without the title beside it."""
    bare = target.strip()
    return bare[1:-1] if bare.startswith("<") else next(iter(bare.split()), "")
