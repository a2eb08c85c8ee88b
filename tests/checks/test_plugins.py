"""Checks of an installed package: found, judged with, and told in a sentence when they are broken."""

import json
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from tests.cli.running import Ran, started

GOOD = '''"""Exclamation marks

What it does
------------
Counts the exclamation marks of the headline.
"""
from rewriter.article import Place, Severity
from rewriter.checks.contract import Check
from rewriter.wording import Text


def judge(paper):
    count = paper.draft.headline.count("!")
    if count > CHECK.limit(paper, "max_count"):
        yield CHECK.found(Place(part="headline"), measured=count)


CHECK = Check(
    code="house-exclamation",
    family="style",
    severity=Severity.WARNING,
    title=Text("Points d’exclamation", "Exclamation marks"),
    message=Text("{measured} points d’exclamation.", "{measured} exclamation marks."),
    instruction=None,
    page_fr="Points d’exclamation\\n\\nCe que fait ce contrôle\\n---\\nIl les compte.",
    judge=judge,
    limits={"max_count": 0},
)
'''
ARTICLE = "# Le salon ouvre !\n\nLe salon du livre ouvre demain dans la grande salle de la mairie.\n"


def wheel_of(tmp_path: Path, module: str) -> Path:
    """A package that brings one module of checks."""
    info, wheel = "house_checks-1.0.dist-info", tmp_path / "house_checks-1.0-py3-none-any.whl"
    with zipfile.ZipFile(wheel, "w") as archive:
        archive.writestr("house_checks.py", module)
        archive.writestr(f"{info}/METADATA", "Metadata-Version: 2.1\nName: house-checks\nVersion: 1.0\n")
        archive.writestr(f"{info}/WHEEL", "Wheel-Version: 1.0\nRoot-Is-Purelib: true\nTag: py3-none-any\n")
        archive.writestr(f"{info}/entry_points.txt", "[rewriter.checks]\nhouse = house_checks:CHECK\n")
        archive.writestr(f"{info}/RECORD", "")
    return wheel


def installed(wheel: Path) -> Path:
    """A folder into which pip has installed it."""
    target = wheel.parent / "site"
    options = ("--no-index", "--no-deps", "--quiet", "--no-compile", "--target", str(target))
    subprocess.run([sys.executable, "-m", "pip", "install", *options, str(wheel)], check=True, timeout=120)
    return target


def unpacked(wheel: Path) -> Path:
    """A folder with what pip would put there, without pip's second."""
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(wheel.parent / "site")
    return wheel.parent / "site"


def checked(site: Path, *arguments: str) -> Ran:
    """`rewriter check`, or another command, beside the packages of that folder."""
    (site.parent / "a.md").write_text(ARTICLE)
    root = str(Path(__file__).parents[2])
    command = arguments or ("check", "a.md", "--format", "json")
    return started(*command, cwd=site.parent, PYTHONPATH=f"{root}:{site}")


def test_a_package_s_check_judges_and_is_explained(tmp_path: Path) -> None:
    site = installed(wheel_of(tmp_path, GOOD))
    ran = checked(site)
    found = {f["code"]: f for f in json.loads(ran.out)["findings"]}
    assert found["house-exclamation"]["message"] == "1 points d’exclamation."
    told = checked(site, "explain", "house-exclamation", "--lang", "en").out
    assert "Counts the exclamation marks" in told
    assert "max_count = 0" in told


def test_a_profile_may_set_its_limits(tmp_path: Path) -> None:
    (tmp_path / "rewriter.toml").write_text(
        'profile = "a"\n[profiles.a.checks.house-exclamation]\nmax_count = 1\n'
    )
    codes = [f["code"] for f in json.loads(checked(unpacked(wheel_of(tmp_path, GOOD))).out)["findings"]]
    assert codes
    assert "house-exclamation" not in codes


@pytest.mark.parametrize(
    ("module", "told"),
    [
        ("import nowhere_to_be_found", "ne peuvent pas être chargés (ModuleNotFoundError)"),
        ("CHECK = 3", "autre chose que des contrôles"),
        (
            GOOD.replace("house-exclamation", "title-missing"),
            "apporte un contrôle title-missing, et ce code existe",
        ),
        (GOOD.replace('family="style"', 'family="mine"'), "autre chose que des contrôles"),
        (GOOD.replace("paper.draft.headline", "paper.nothing"), "a échoué (AttributeError)"),
        (GOOD.replace("CHECK.found", "dict"), "a échoué"),
    ],
)
def test_a_broken_package_is_told_in_a_sentence(tmp_path: Path, module: str, told: str) -> None:
    ran = checked(unpacked(wheel_of(tmp_path, module)))
    assert ran.code == 2
    assert "house-checks" in ran.err
    assert told in ran.err
    assert "Traceback" not in ran.err
