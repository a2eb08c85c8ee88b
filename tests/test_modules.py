"""Modules stay small enough to be read at one sitting."""

from pathlib import Path

import pytest

import rewriter

ROOT = Path(__file__).resolve().parents[1]
LONGEST = 300  # lines of a module
FOLDERS = ("bench", "docs", "evals", "tests/rig")


def lines(module: Path) -> int:
    return len(module.read_text("utf-8").splitlines())


def test_no_module_is_longer_than_can_be_read_at_one_sitting() -> None:
    package = Path(rewriter.__file__).parent
    modules = sorted(package.rglob("*.py"))
    assert len(modules) > 500
    assert {str(m.relative_to(package)): lines(m) for m in modules if lines(m) > LONGEST} == {}


@pytest.mark.parametrize("folder", FOLDERS)
def test_nor_is_one_of_what_stands_around_it(folder: str) -> None:
    modules = sorted((ROOT / folder).rglob("*.py"))
    assert modules
    assert {str(m.relative_to(ROOT)): lines(m) for m in modules if lines(m) > LONGEST} == {}
