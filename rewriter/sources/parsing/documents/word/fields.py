"""Fields of a Word document: their results are text, their instructions are not."""

import re
from dataclasses import dataclass, field

from lxml.etree import _Element

from rewriter.article import LeftOut
from rewriter.sources.parsing.documents.trees import attribute, below
from rewriter.text.web_addresses import web_address

_ADDRESS = re.compile(r"\s{0,20}HYPERLINK\s{1,20}\"([^\"]{1,2000})\"", re.IGNORECASE)
_TABLES = re.compile(r"\s{0,20}(?:TOC|INDEX|TOA|BIBLIOGRAPHY)\b", re.IGNORECASE)
_LONGEST = 4_000  # characters of an instruction that are looked at


@dataclass(frozen=True, slots=True, kw_only=True)
class Shown:
    """What open fields make of the text that comes now: why it is set aside, where it links to."""

    left_out: LeftOut | None = None
    url: str | None = None


_NOTHING = Shown()
_INSTRUCTION = Shown(left_out=LeftOut.HIDDEN)


@dataclass(slots=True)
class _Open:
    around: Shown
    said: str = ""
    shown: Shown | None = None  # None before its result begins

    def begin(self) -> None:
        """Its result begins: its instruction is whole."""
        aside = LeftOut.FURNITURE if tabulates(self.said) else None
        self.shown = Shown(
            left_out=self.around.left_out or aside, url=address_in(self.said) or self.around.url
        )


@dataclass(slots=True)
class Fields:
    """The fields that are open at one point of a part. In a part whose fields do not all end, none is
    believed: one mark left out would hide everything that follows it."""

    sound: bool = True
    opened: list[_Open] = field(default_factory=list)

    def mark(self, element: _Element) -> None:
        """Take note of a field's beginning, of its result's beginning, or of its end."""
        kind = attribute(element, "fldCharType")
        if not self.sound:
            return
        if kind == "begin":
            self.opened.append(_Open(self.now))
        elif self.opened and kind == "separate":
            self.opened[-1].begin()
        elif self.opened and kind == "end":
            self.opened.pop()

    def instruct(self, text: str) -> None:
        """Take note of a part of an instruction."""
        if self.opened and self.opened[-1].shown is None:
            self.opened[-1].said = (self.opened[-1].said + text)[:_LONGEST]

    @property
    def now(self) -> Shown:
        """What the open fields make of the text that comes now; an instruction is hidden."""
        return (self.opened[-1].shown or _INSTRUCTION) if self.opened else _NOTHING


def fields_of(root: _Element) -> Fields:
    """The fields of a part, none open yet."""
    kinds = [attribute(mark, "fldCharType") for mark in below(root, "fldChar")]
    return Fields(sound=kinds.count("begin") == kinds.count("end"))


def address_in(instruction: str) -> str | None:
    """The web address that an instruction links to."""
    found = _ADDRESS.match(instruction)
    return web_address(found.group(1).strip()) if found else None


def tabulates(instruction: str) -> bool:
    """Whether a field's result is a table of contents, an index or the like."""
    return bool(_TABLES.match(instruction))
