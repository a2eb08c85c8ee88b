"""What benches and evaluations take from the tests: the rig, and nothing else."""

import ast
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]


def taken(path: Path) -> set[str]:
    """The modules of the tests that a file imports."""
    nodes = list(ast.walk(ast.parse(path.read_text("utf-8"))))
    whole = {alias.name for node in nodes if isinstance(node, ast.Import) for alias in node.names}
    parts = {node.module or "" for node in nodes if isinstance(node, ast.ImportFrom)}
    return {name for name in whole | parts if name.split(".")[0] == "tests"}


@pytest.mark.parametrize("folder", ["bench", "evals", "docs", "examples"])
def test_only_the_rig_is_taken(folder: str) -> None:
    names = {name for path in (ROOT / folder).rglob("*.py") for name in taken(path)}
    assert {name for name in names if not name.startswith("tests.rig.")} == set()


def test_the_package_takes_nothing_of_the_tests() -> None:
    assert {name for path in (ROOT / "rewriter").rglob("*.py") for name in taken(path)} == set()
