"""What every test of the studio works on: one article with a wrong figure, and a studio that shows it."""

from collections.abc import Iterator
from pathlib import Path
from shutil import copytree

import pytest

from rewriter.studio import Studio
from tests.api.reviewing.made import made
from tests.studio.running import Client, running


@pytest.fixture(scope="session")
def article(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of an article, made once; tests work on copies."""
    return made(tmp_path_factory.mktemp("made"))


@pytest.fixture
def out(tmp_path: Path, article: Path) -> Path:
    """A folder of articles, with that one in `article`."""
    copytree(article, tmp_path / "out" / "article")
    return tmp_path / "out"


@pytest.fixture
def studio(out: Path) -> Iterator[Studio]:
    """A studio on that folder, answering."""
    with running(out) as made_:
        yield made_


@pytest.fixture
def client(studio: Studio) -> Client:
    """A client that was let in."""
    return Client(studio).enter()
