"""What changed between templates: the author's hand, our releases, and lines that both touched."""

from collections.abc import Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher, unified_diff
from typing import Literal

from rewriter.api.templates.shelf import TemplateShelf
from rewriter.api.templates.versions import at
from rewriter.errors import UsageError
from rewriter.prompting import packaged


@dataclass(frozen=True, slots=True, kw_only=True)
class Difference:
    """The changes of one file as a unified diff. `kind`: `yours` (the author's), `ours` (shipped since he
    copied) or `against` (another version). `contested`: lines of the copied text that both changed."""

    file: str
    kind: Literal["yours", "ours", "against"]
    lines: tuple[str, ...]
    contested: tuple[int, ...] = ()


def differences(
    shelf: TemplateShelf, name: str | None = None, against: str | None = None
) -> Iterator[Difference]:
    """With `against` (`shipped`, `v3` …, which needs a name): that version to the present one. Else, for
    each file an author has: what he changed since he copied it, and what rewriter changed since. Raises
    UsageError."""
    if against is not None:
        yield from _against(shelf, name, against)
        return
    for file, mine in shelf.own.items():
        if name is not None and file not in _files(shelf, name):
            continue
        shipped = packaged().files.get(file)
        if shipped is not None:
            yield from _three(file, shelf.copied.get(file, shipped), mine, shipped)


def _three(file: str, base: str, mine: str, shipped: str) -> Iterator[Difference]:
    if mine != base and mine != shipped:
        yield Difference(file=file, kind="yours", lines=_lines(file, base, mine))
    if shipped not in (base, mine):
        theirs = _touched(base, shipped)
        both = [line for line, new in _touched(base, mine).items() if theirs.get(line, new) != new]
        yield Difference(file=file, kind="ours", lines=_lines(file, base, shipped), contested=tuple(both))


def _against(shelf: TemplateShelf, name: str | None, label: str) -> Iterator[Difference]:
    if name is None and label != "shipped":
        raise UsageError("prompts.against-name", label=label)
    other = packaged() if name is None else at(shelf, name, label)
    wanted = shelf.templates.files if name is None else _files(shelf, name)
    for file in wanted:
        before, after = other.files.get(file, ""), shelf.templates.files.get(file, "")
        if before != after:
            yield Difference(file=file, kind="against", lines=_lines(file, before, after))


def _files(shelf: TemplateShelf, name: str) -> tuple[str, ...]:
    return (f"{name}.j2", *shelf.templates.partials_of(name))


def _lines(file: str, before: str, after: str) -> tuple[str, ...]:
    found = unified_diff(before.splitlines(), after.splitlines(), file, file, lineterm="", n=2)
    return tuple(found)[2:]


def _touched(base: str, other: str) -> dict[int, tuple[str, ...]]:
    """Lines of `base`, from 1, that `other` changed, and what it has instead; an insertion touches the line
    it stands before."""
    lines, new = base.splitlines(), other.splitlines()
    found = SequenceMatcher(None, lines, new, autojunk=False).get_opcodes()
    changes = (code for code in found if code[0] != "equal")
    return {
        line + 1: tuple(new[j1:j2]) for _, i1, i2, j1, j2 in changes for line in range(i1, max(i2, i1 + 1))
    }
