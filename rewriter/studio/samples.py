"""Articles that templates are looked at on: fixtures, the desk's own, and one that was made up."""

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from pathlib import Path

from rewriter.api.background import Means
from rewriter.api.lab.fixtures import Fixture, read_fixtures
from rewriter.api.options import brief_for, credited
from rewriter.api.reading import Reading
from rewriter.api.reviewing.reading import article_from
from rewriter.api.reviewing.shelf import ArticleShelf
from rewriter.article import Brief, Depth, Source
from rewriter.errors import RewriterError, SettingsError, UsageError
from rewriter.flow.settling import settle
from rewriter.settings import Settings

USUAL = ("essais", "fixtures", "examples/fixtures")
"""Folders below the working one in which articles to try templates on are looked for."""
MOST_OF_DESK = 60
MOST_TITLED = 60
_MAX_READ = 24


@dataclass(frozen=True, slots=True, kw_only=True)
class Sample:
    """An article to choose: `group` is the folder it is in, empty for the desk's."""

    id: str
    title: str
    group: str = ""


class Samples:
    """The articles there are to look at templates on. No request names a path."""

    def __init__(self, shelf: ArticleShelf, cwd: Path, on: Path | None, means: Callable[[], Means]) -> None:
        self._shelf, self._cwd, self._on = shelf, cwd, on
        self.means = means
        self._read: dict[str, tuple[Source, Brief]] = {}

    @property
    def settings(self) -> Settings:
        """What is configured at this moment; without a model where it cannot be called. What cannot be read
        is told where a model is needed, and stands in nobody's way here."""
        try:
            found = self.means()
        except SettingsError:
            return Settings()
        return found.choices[0].settings if found.choices else found.settings

    @property
    def folders(self) -> tuple[Path, ...]:
        """The folders of fixtures there are."""
        if self._on is not None:
            return (self._on,)
        return tuple(folder for name in USUAL if (folder := self._cwd / name).is_dir())

    def listed(self) -> tuple[Sample, ...]:
        """What can be chosen: fixtures by folder, then the desk's articles, the newest first."""
        return (*self._fixtures(), *self._of_desk())

    def read(self, key: str) -> tuple[Source, Brief]:
        """The article and its brief. Raises InputError; UsageError when it is no longer there."""
        if key not in self._read:
            self._read[key] = self._of(key)
            while len(self._read) > _MAX_READ:
                self._read.pop(next(iter(self._read)))
        return self._read[key]

    def _fixtures(self) -> Iterator[Sample]:
        for n, folder in enumerate(self.folders):
            fixtures = _fixtures_of(folder)
            titles = titles_of(fixtures)
            for fixture in fixtures:
                yield Sample(id=f"f{n}:{fixture.name}", title=titles[fixture.name], group=folder.name)

    def _of_desk(self) -> Iterator[Sample]:
        cards = (card for card in self._shelf.cards() if card.status != "unreadable")
        for _, card in zip(range(MOST_OF_DESK), cards):
            yield Sample(id=f"a:{card.id}", title=card.title)

    def _of(self, key: str) -> tuple[Source, Brief]:
        kind, _, name = key.partition(":")
        if kind == "a":
            folder = self._shelf.folder(name)
            if folder is None:
                raise UsageError("templates.no-sample")
            article = article_from(folder)
            return article.source, article.brief
        for n, folder in enumerate(self.folders):
            for fixture in _fixtures_of(folder) if kind == f"f{n}" else ():
                if fixture.name == name:
                    return self._of_fixture(fixture)
        raise UsageError("templates.no-sample")

    def _of_fixture(self, fixture: Fixture) -> tuple[Source, Brief]:
        settings = self.settings
        options = fixture.options
        if options.depth is None:
            options = replace(options, depth=Depth.REWRITE)
        source = credited(Reading(limit=settings.max_characters).source(fixture.article), options)
        return source, settle(brief_for(source, options, settings), source)


def titles_of(fixtures: Sequence[Fixture]) -> dict[str, str]:
    """What people know the articles by: by fixture name, the source's title, with the name behind where two
    have the same. The name alone for what has no title, and past the first so many."""
    found = {each.name: _title_of(each) for each in fixtures[:MOST_TITLED]}
    counts = Counter(found.values())
    told = {
        name: title if counts[title] == 1 else f"{title} ({name})" for name, title in found.items() if title
    }
    return {each.name: told.get(each.name, each.name) for each in fixtures}


def _title_of(fixture: Fixture) -> str:
    try:
        stamp = fixture.article.stat().st_mtime_ns
    except OSError:
        return ""
    return _read_title(fixture.article, stamp)


@lru_cache(maxsize=500)
def _read_title(article: Path, _stamp: int) -> str:
    try:
        return Reading().source(article).title
    except RewriterError:
        return ""


def _fixtures_of(folder: Path) -> tuple[Fixture, ...]:
    """The folder's fixtures; none where one of them cannot be read: the run says why."""
    try:
        return read_fixtures(folder)
    except RewriterError:
        return ()
