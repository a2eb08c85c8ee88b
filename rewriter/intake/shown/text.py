"""What readers see of a file, character by character, and where each stands in the file."""

from array import array
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from rewriter.text.edits import Edit, apart
from rewriter.text.typography.kept import MASK

_BEFORE = ";:!?»%‰€$£,.)"  # marks that an inserted space belongs to


@dataclass(slots=True)
class Shown:
    """What is seen of `file` so far: `add` what readers see as it stands, `cover` what they see but nobody
    may change, `part` where a block ends; what is none of these is markup, and never touched."""

    file: str
    parts: list[str] = field(default_factory=list)
    starts: "array[int]" = field(default_factory=lambda: array("l"))
    ends: "array[int]" = field(default_factory=lambda: array("l"))

    @property
    def text(self) -> str:
        """The text as it is seen."""
        return "".join(self.parts)

    def add(self, start: int, end: int) -> None:
        """Characters that are seen as they stand in the file."""
        self.parts.append(self.file[start:end].replace("\r", "\n"))
        self.starts.extend(range(start, end))
        self.ends.extend(range(start + 1, end + 1))

    def put(self, char: str, start: int, end: int) -> None:
        """One character, written in the file as an entity."""
        self.parts.append(char)
        self.starts.append(start)
        self.ends.append(end)

    def cover(self, start: int, end: int) -> None:
        """Something seen that must stay as it is: code, an image, a formula."""
        self.put(MASK, start, end)

    def part(self, at: int) -> None:
        """The end of a paragraph, heading, item or cell."""
        self.put("\n", at, at)

    def in_file(self, edits: Iterable[Edit]) -> Iterator[Edit]:
        """Edits of the text as edits of the file, in order. Left out is what would touch markup: a change
        that reaches over a tag, or into what was covered."""
        text = self.text
        for edit in apart(edits):
            placed = self._inserted(text, edit) if edit.start == edit.end else self._replaced(text, edit)
            if placed:
                yield placed

    def _inserted(self, text: str, edit: Edit) -> Edit | None:
        if not edit.start:
            return None
        before = edit.start == len(text) or text[edit.start] not in _BEFORE
        at = self.ends[edit.start - 1] if before else self.starts[edit.start]
        return Edit(at, at, edit.text)

    def _replaced(self, text: str, edit: Edit) -> Edit | None:
        whole = range(edit.start, edit.end - 1)
        if any(self.ends[n] != self.starts[n + 1] for n in whole):
            return None
        if any(char in "\n" + MASK for char in text[edit.start : edit.end]):
            return None
        return Edit(self.starts[edit.start], self.ends[edit.end - 1], edit.text)


def shown_text(file: str) -> Shown:
    """A plain text: readers see all of it."""
    shown = Shown(file)
    shown.add(0, len(file))
    return shown
