"""An author's templates before the shipped ones: which file comes from where, and what it was copied from."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from rewriter.errors import OutputError, UsageError
from rewriter.files import write_whole
from rewriter.prompting import Templates, packaged
from rewriter.prompting.offered import OFFERED
from rewriter.sources import read_templates
from rewriter.sources.template_folders import SUFFIX

USUAL = "prompts"
_SHIPPED = ".shipped"
"""The folder, beside the author's files, of what they were copied from."""


def usual_folder(cwd: Path) -> Path | None:
    """`./prompts`, when it holds a template that rewriter asks with; None else."""
    folder = cwd / USUAL
    known = {*(f"{name}{SUFFIX}" for name in OFFERED), *(n for n in packaged().files if n.startswith("_"))}
    try:
        return folder if any((folder / name).is_file() for name in known) else None
    except OSError:
        return None


@dataclass(frozen=True)
class TemplateShelf:
    """The templates in use: those of `folder` (None: it has none), the shipped ones behind them."""

    folder: Path | None = None

    @cached_property
    def own(self) -> Mapping[str, str]:
        """The author's files by name. Raises InputError."""
        return read_templates(self.folder) if self.folder else {}

    @cached_property
    def templates(self) -> Templates:
        """All of them, the author's first."""
        return packaged().with_own(self.own)

    @cached_property
    def copied(self) -> Mapping[str, str]:
        """What the author's files were copied from, where that was kept."""
        kept = self.folder / _SHIPPED if self.folder else None
        return read_templates(kept) if kept and kept.is_dir() and any(kept.glob(f"*{SUFFIX}")) else {}

    def origin(self, file: str) -> str:
        """`shipped`, `same` (the author's copy, unchanged), `changed` or `own` (his alone)."""
        if file not in self.own:
            return "shipped"
        shipped = packaged().files.get(file)
        return "own" if shipped is None else "same" if shipped == self.own[file] else "changed"

    def updated(self) -> tuple[str, ...]:
        """Files that have changed in rewriter since the author copied them."""
        shipped = packaged().files
        return tuple(name for name, text in self.copied.items() if shipped.get(name) != text)

    def must_have(self, name: str) -> None:
        """UsageError when there is no such template."""
        if name not in self.templates.names:
            raise UsageError("prompts.none", name=name, names=", ".join(self.templates.names))


def copy_out(folder: Path, *, again: bool = False) -> Iterator[str]:
    """Copy the shipped templates into `folder` and keep, hidden beside them, what they were copied from.
    A file that is already there stays as it is; `again` renews what was kept, once an author has taken
    over what is new. Yields the names of files written. Raises OutputError."""
    shipped = packaged().files
    if folder.exists() and not folder.is_dir():
        raise OutputError("publish.not-a-folder", path=str(folder))
    new = {name: text for name, text in shipped.items() if not (folder / name).exists()}
    kept = {n: t for n, t in shipped.items() if again or not (folder / _SHIPPED / n).exists()}
    folder.mkdir(parents=True, exist_ok=True)
    write_whole(folder, new | {f"{_SHIPPED}/{name}": text for name, text in kept.items()})
    yield from new
