"""What a user installs has everything it needs, wherever the tests run."""

import tomllib
from importlib.metadata import requires, version
from importlib.resources import files
from pathlib import Path

import rewriter
from rewriter.prompting import packaged


def test_templates_are_in_the_package() -> None:
    assert {"whole", "repair"} <= set(packaged().names)


def test_the_wheel_takes_every_template_and_nothing_else_of_their_folder() -> None:
    root = Path(__file__).resolve().parents[1]
    build = tomllib.loads((root / "pyproject.toml").read_text("utf-8"))["tool"]["hatch"]["build"]
    taken = build["targets"]["wheel"]["force-include"]
    assert taken == {
        f"prompts/{file.name}": f"rewriter/_prompts/{file.name}" for file in (root / "prompts").glob("*.j2")
    }


def test_version_is_the_same_everywhere() -> None:
    assert version("rewriter") == rewriter.__version__


def test_core_asks_for_no_gpl_package() -> None:
    named = {
        r.split(">")[0].split("<")[0].strip().lower() for r in requires("rewriter") or () if "extra" not in r
    }
    assert not named & {"grammalecte", "language-tool-python", "yake", "unidecode"}


def test_the_dictionary_comes_with_its_licence() -> None:
    spelling = files("rewriter.text.spelling")
    assert "Mozilla Public" in spelling.joinpath("fr.LICENSE.txt").read_text(encoding="utf-8")
    assert "Mozilla Public" in spelling.joinpath("fr.aff").read_text(encoding="utf-8")[:200]
