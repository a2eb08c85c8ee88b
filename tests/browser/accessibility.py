"""What keeps somebody from using a page, as axe-core finds it (MPL-2.0). It is a tool of the tests: npm
installs it below `build`, by the hash in `axe/package-lock.json`; none of it is in this repository or in the
wheel."""

import shutil
import subprocess
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from playwright.sync_api import Page

_LOCKED = Path(__file__).parent / "axe"
_INSTALLED = Path(__file__).parents[2] / "build" / "axe"  # ignored by git, never shipped
_GRAVE = ("serious", "critical")
_LOOK = """async () => {
  const found = await axe.run(document, { resultTypes: ["violations"] });
  return found.violations.map((v) => [v.impact, v.id, v.nodes.map((n) => n.target.join(" ")).slice(0, 5)]);
}"""


@pytest.fixture(scope="session")
def axe() -> Path:
    """axe-core's script, for `page.add_init_script`. Skips where it cannot be had."""
    script = _script()
    if script is None:
        pytest.skip("axe-core is not there: npm is not installed, or reached no registry")
    return script


def faults(page: "Page") -> list[Any]:
    """What axe calls serious or critical on the page as it stands: how grave, the rule, where."""
    found: list[Any] = page.evaluate(_LOOK)
    return [each for each in found if each[0] in _GRAVE]


@cache
def _script() -> Path | None:
    script = _INSTALLED / "node_modules" / "axe-core" / "axe.min.js"
    if script.exists():
        return script
    npm = shutil.which("npm")
    if npm is None:
        return None
    shutil.copytree(_LOCKED, _INSTALLED, dirs_exist_ok=True)
    install = [npm, "ci", "--ignore-scripts", "--no-audit", "--no-fund", "--silent"]
    done = subprocess.run(install, cwd=_INSTALLED, check=False, capture_output=True)
    return script if done.returncode == 0 and script.exists() else None
