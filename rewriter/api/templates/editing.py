"""An author's templates changed from a page: looked at before they are saved, kept as versions, never
overwritten by somebody who had not seen them."""

from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from hashlib import blake2b
from pathlib import Path
from threading import Lock

from rewriter.api.templates.shelf import USUAL, TemplateShelf, copy_out, usual_folder
from rewriter.api.templates.versions import history, keep
from rewriter.errors import RewriterError, TemplateError, UsageError
from rewriter.files import write_whole
from rewriter.prompting import Templates, packaged
from rewriter.prompting.header import Header
from rewriter.prompting.offered import OFFERED
from rewriter.sources.template_filling import Apart
from rewriter.sources.template_folders import SUFFIX


class OvertakenError(RewriterError):
    """Somebody else saved the same files meanwhile; `now` is what they are, by name."""

    def __init__(self, now: Mapping[str, str]) -> None:
        super().__init__("templates.overtaken", files=", ".join(now))
        self.now = now


class UnusableError(RewriterError):
    """Texts that could not be used once saved; `problems` says why."""

    def __init__(self, problems: Sequence[TemplateError]) -> None:
        super().__init__("templates.unusable", n=len(problems))
        self.problems = tuple(problems)


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """A template or a partial in a line. `moved`: rewriter's own has changed since it was copied. `header` is
    None where there is none to be read."""

    file: str
    origin: str
    moved: bool
    header: Header | None

    @property
    def call(self) -> bool:
        """Whether a call is made with it."""
        return self.file.removesuffix(SUFFIX) in OFFERED


@dataclass(frozen=True, slots=True, kw_only=True)
class Earlier:
    """One text that a file had: of which template's version it is part, when that was kept, under which name,
    and the partials as they were."""

    label: str
    template: str
    saved: str
    named: str
    text: str
    beside: Mapping[str, str]


def revision_of(text: str) -> str:
    """What a text is told from another by."""
    return blake2b(text.encode("utf-8", "surrogatepass"), digest_size=12).hexdigest()


def users_of(templates: Templates, file: str) -> tuple[str, ...]:
    """The templates that a file has a part in: itself, or those that include it."""
    name = file.removesuffix(SUFFIX)
    if not file.startswith("_"):
        return (name,) if name in templates.names else ()
    return tuple(each for each in templates.names if each in OFFERED and file in _partials(templates, each))


def problems_in(
    templates: Templates, apart: Apart, names: Sequence[str] | None = None
) -> list[TemplateError]:
    """What is wrong with a set, or with some of its templates: each that is not as shipped, looked at in a
    process of its own."""
    shipped = packaged().versions
    wanted = [n for n in names or templates.names if templates.versions.get(n) != shipped.get(n)]
    headed = [n for n in names or templates.names if n not in wanted and _headed(templates, n)]
    if not wanted and not headed:
        return []
    found = apart.look(templates, (*wanted, *headed)).problems
    if not _took_it_down(found):
        return list(found)
    each = (apart.look(templates, (name,), file=f"{name}{SUFFIX}").problems for name in (*wanted, *headed))
    return [problem for problems in each for problem in problems]


class Editing:
    """The templates of one folder, `folder` or else the usual one below `cwd`, as they are now."""

    def __init__(self, folder: Path | None, cwd: Path) -> None:
        self._given, self._cwd = folder, cwd
        self._saving = Lock()

    @property
    def shelf(self) -> TemplateShelf:
        """The templates as they are on disk at this moment."""
        return TemplateShelf(self._given or usual_folder(self._cwd))

    @property
    def folder(self) -> Path:
        """Where an author's files are, or will be."""
        return self._given or self._cwd / USUAL

    def save(self, texts: Mapping[str, str], was: Mapping[str, str], apart: Apart) -> TemplateShelf:
        """Put these texts in the author's folder, all or none, the shipped ones copied out first; the
        versions before and after are kept. `was` gives the revision each file had when its author began.
        Raises OvertakenError, UnusableError, UsageError (no such file) and OutputError."""
        with self._saving:
            shelf = self.shelf
            for file in texts:
                must_be(shelf, file)
            _refuse_overtaken(shelf, texts, was)
            _refuse_unusable(shelf.templates.with_own(texts), texts, apart)
            for name in _touched(shelf.templates, texts):
                keep_quietly(shelf, name)
            list(copy_out(self.folder))
            write_whole(self.folder, dict(texts))
            saved = TemplateShelf(self.folder)
            for name in _touched(saved.templates, texts):
                keep_quietly(saved, name)
            return saved


def entries(shelf: TemplateShelf) -> tuple[Entry, ...]:
    """Every template, those of calls first, in the order in which they are asked."""
    order = {f"{name}{SUFFIX}": n for n, name in enumerate(OFFERED)}
    files = sorted(shelf.templates.files, key=lambda file: (order.get(file, len(order)), file))
    moved = set(shelf.updated())
    return tuple(
        Entry(file=f, origin=shelf.origin(f), moved=f in moved, header=header_of(shelf.templates, f))
        for f in files
    )


def header_of(templates: Templates, file: str) -> Header | None:
    """What a template says of itself, where that can be read."""
    if file.startswith("_"):
        return None
    try:
        return templates.header(file.removesuffix(SUFFIX))
    except TemplateError:
        return None


def earlier(shelf: TemplateShelf, file: str) -> tuple[Earlier, ...]:
    """Every text that was kept of a file, the latest first; each once."""
    found: dict[str, Earlier] = {}
    kept = [(v, name) for name in users_of(shelf.templates, file) for v in history(shelf, name)]
    for version, name in sorted(kept, key=lambda each: (each[0].saved, each[0].number)):
        files = version.templates().files
        if file not in files:
            continue
        label = version.label if not file.startswith("_") else f"{name} {version.label}"
        beside = {f: files[f] for f in _partials(version.templates(), name) if f != file}
        key = files[file] if file.startswith("_") else version.digest
        found.pop(key, None)
        found[key] = Earlier(
            label=label,
            template=name,
            saved=version.saved,
            named=version.named,
            text=files[file],
            beside=beside,
        )
    return tuple(reversed(found.values()))


def must_be(shelf: TemplateShelf, file: str) -> None:
    """UsageError when no template or partial has that name."""
    if file not in shelf.templates.files:
        raise UsageError("prompts.none", name=file[:80], names=", ".join(shelf.templates.names))


def keep_quietly(shelf: TemplateShelf, name: str) -> None:
    """Keep the version that a template has now, unless its header cannot be read: then it has none."""
    with suppress(TemplateError):
        keep(shelf, name)


def line_of(error: TemplateError, text: str) -> int:
    """The line a problem is about, from 1: the one it names, else that of the header's field, else 1."""
    line = error.params.get("line")
    if isinstance(line, int):
        return max(1, line)
    fields = {"prompting.header-name": "name", "prompting.header-output": "output"}
    field = fields.get(error.key, str(error.params.get("name", "")))
    starts = (n for n, each in enumerate(text.split("\n"), 1) if field and each.startswith(f"{field}:"))
    return next(starts, 1)


def _refuse_overtaken(shelf: TemplateShelf, texts: Mapping[str, str], was: Mapping[str, str]) -> None:
    files = shelf.templates.files
    now = {file: files[file] for file in texts if revision_of(files[file]) != was.get(file)}
    if now:
        raise OvertakenError(now)


def _refuse_unusable(templates: Templates, texts: Mapping[str, str], apart: Apart) -> None:
    """What is wrong elsewhere keeps nobody from saving."""
    names = _touched(templates, texts) or ("whole",)
    found = [p for p in problems_in(templates, apart, names) if p.params.get("file") in texts]
    if found:
        raise UnusableError(found)


def _touched(templates: Templates, files: Mapping[str, str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(name for file in files for name in users_of(templates, file)))


def _partials(templates: Templates, name: str) -> tuple[str, ...]:
    try:
        return templates.partials_of(name)
    except TemplateError:
        return ()


def _headed(templates: Templates, name: str) -> bool:
    """Whether its file is another than the shipped one although it asks the same: its header is."""
    file = f"{name}{SUFFIX}"
    return templates.files[file] != packaged().files.get(file)


def _took_it_down(found: Sequence[TemplateError]) -> bool:
    return [error.key for error in found] == ["prompting.too-much"]
