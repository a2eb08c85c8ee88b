"""Articles to try templates on: a folder of fixtures (YAML) and bare articles, read without trust."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from difflib import get_close_matches
from pathlib import Path

from rewriter.api.lab.expecting import EXPECTED, Expectation, NotSuchError
from rewriter.api.lab.plain_yaml import Value, mapping_from
from rewriter.api.options import Options
from rewriter.article import Depth
from rewriter.article.brief import MIN_WORDS
from rewriter.errors import InputError

SUFFIXES = frozenset({".yaml", ".yml"})
ARTICLES = frozenset({".txt", ".md", ".markdown", ".html", ".htm", ".docx", ".odt"})
MOST = 500
_KEYS = (
    "article", "keyphrase", "depth", "min_words", "source_name", "source_url", "author", "expect",
)  # fmt: skip
_MOST_ENTRIES = 20_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Fixture:
    """One article to try templates on: the fixture's file name, the article, what is asked and expected."""

    name: str
    article: Path
    options: Options = Options()
    expect: tuple[Expectation, ...] = ()


def read_fixtures(folder: Path) -> tuple[Fixture, ...]:
    """Every fixture of a folder, by name, and the articles there that none of them is about. InputError, with
    file and key, for what cannot be one; nothing outside the folder is read."""
    files = sorted(_files(folder))
    fixtures = [_fixture(folder, file) for file in files if file.suffix.lower() in SUFFIXES]
    taken = {fixture.article for fixture in fixtures}
    bare = (f for f in files if f.suffix.lower() in ARTICLES and f.resolve() not in taken)
    found = [*fixtures, *(Fixture(name=f.name, article=_inside(folder, f.name, f.name)) for f in bare)]
    if not found:
        raise InputError("lab.no-fixtures", folder=str(folder))
    return tuple(sorted(found, key=lambda fixture: fixture.name))


def _files(folder: Path) -> Iterator[Path]:
    try:
        if not folder.is_dir():
            raise InputError("input.not_a_folder" if folder.exists() else "input.missing", path=str(folder))
        entries = [e for n, e in zip(range(_MOST_ENTRIES), folder.iterdir()) if not e.name.startswith(".")]
    except OSError as error:
        detail = error.strerror or str(error)
        raise InputError("input.unreadable", path=str(folder), detail=detail) from error
    wanted = [entry for entry in entries if entry.suffix.lower() in SUFFIXES | ARTICLES]
    if len(wanted) > MOST:
        raise InputError("lab.too-many", folder=str(folder), limit=MOST)
    yield from (entry for entry in wanted if entry.is_file())


def _fixture(folder: Path, file: Path) -> Fixture:
    given = mapping_from(file)
    for key in given:
        _known(file.name, key, _KEYS)
    article = _text(file.name, given, "article")
    if article is None:
        raise InputError("lab.lacks-article", file=file.name)
    return Fixture(
        name=file.name,
        article=_inside(folder, file.name, article),
        options=_options(file.name, given),
        expect=tuple(_expectations(file.name, given.get("expect", {}))),
    )


def _options(file: str, given: Mapping[str, Value]) -> Options:
    depth, words = _text(file, given, "depth"), _text(file, given, "min_words")
    if depth is not None and depth not in set(Depth):
        raise _bad(file, "depth", ", ".join(Depth))
    least, most = MIN_WORDS
    if words is not None and not (re.fullmatch(r"[0-9]{1,6}", words) and least <= int(words) <= most):
        raise _bad(file, "min_words", f"{least}–{most}")
    return Options(
        keyphrase=_text(file, given, "keyphrase"),
        depth=Depth(depth) if depth else None,
        min_words=int(words) if words else None,
        source_name=_text(file, given, "source_name"),
        source_url=_text(file, given, "source_url"),
        author=_text(file, given, "author"),
    )


def _expectations(file: str, given: Value) -> Iterator[Expectation]:
    if not isinstance(given, Mapping):
        raise _bad(file, "expect", "title_mentions: …")
    for key, value in given.items():
        _known(file, key, tuple(EXPECTED))
        kind = EXPECTED[key]
        several = value if kind.several and isinstance(value, list) else [value]
        for each in several:
            yield _expectation(file, key, each)


def _expectation(file: str, key: str, value: Value) -> Expectation:
    if not isinstance(value, str):
        raise _bad(file, key, "…")
    try:
        return Expectation(name=key, value=EXPECTED[key].read(value))
    except NotSuchError as error:
        raise _bad(file, key, str(error)) from None


def _inside(folder: Path, file: str, article: str) -> Path:
    """The article's path, inside the folder whatever links and dots say."""
    try:
        path = (folder / article).resolve()
        inside, there = path.is_relative_to(folder.resolve()), path.is_file()
    except (OSError, RuntimeError, ValueError):
        inside = there = False
    else:
        if not inside:
            raise InputError("lab.outside", file=file, article=article[:200])
    if not there:
        raise InputError("lab.no-article", file=file, article=article[:200])
    return path


def _text(file: str, given: Mapping[str, Value], key: str) -> str | None:
    value = given.get(key)
    if value is None or value == "":
        return None
    if not isinstance(value, str) or len(value) > 1_000:
        raise _bad(file, key, "…")
    return value.strip() or None


def _known(file: str, key: str, keys: Sequence[str]) -> None:
    if key in keys:
        return
    near = get_close_matches(key[:80], keys, n=1, cutoff=0.5)
    told = "lab.unknown-key-near" if near else "lab.unknown-key"
    raise InputError(told, file=file, name=key[:80], nearest=near[0] if near else "", names=", ".join(keys))


def _bad(file: str, key: str, wanted: str) -> InputError:
    return InputError("lab.bad-value", file=file, name=key, wanted=wanted)
