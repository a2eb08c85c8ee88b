"""Help and refusals speak the reader's language."""

from pathlib import Path

import pytest

from rewriter.cli.batch import COMMANDS as BATCH
from rewriter.cli.main import COMMANDS
from tests.cli.running import rewriter, started

ENGLISH = ("Usage:", "Options:", "Commands:", "Show this", "[default", "INTEGER", "FOLDER", "Exit code")
FRENCH = ("Utilisation", "Options\u00a0:", "par défaut", "NOMBRE", "DOSSIER", "Montre cette aide")
JOURNAL = ("show", "verify", "prune")
GROUPED = [*(("batch", name) for name in BATCH), *(("journal", name) for name in JOURNAL)]
EVERY = [(), *((name,) for name in COMMANDS), *GROUPED]


@pytest.mark.parametrize("command", EVERY, ids=lambda c: " ".join(c) or "rewriter")
def test_help_is_all_french_or_all_english(command: tuple[str, ...], tmp_path: Path) -> None:
    french = started(*command, "--help", cwd=tmp_path)
    english = rewriter(*command, "--help", cwd=tmp_path, LANG="en_GB.UTF-8")
    assert (french.code, english.code) == (0, 0)
    assert [word for word in ENGLISH if word in french.out] == []
    assert [word for word in FRENCH if word in english.out] == []
    assert french.out.startswith("Utilisation\u00a0: rewriter")
    assert english.out.startswith("Usage: rewriter")


@pytest.mark.parametrize(
    ("arguments", "environ"),
    [
        (("check", "--help", "--lang", "en"), {}),
        (("check", "--lang=en", "--help"), {}),
        (("check", "--help"), {"REWRITER_LANG": "en"}),
        (("check", "--help"), {"LC_ALL": "en_US.UTF-8"}),
    ],
)
def test_language_of_help_can_be_chosen(
    arguments: tuple[str, ...], environ: dict[str, str], tmp_path: Path
) -> None:
    assert rewriter(*arguments, cwd=tmp_path, **environ).out.startswith("Usage: ")


def test_no_command_shows_the_help(tmp_path: Path) -> None:
    ran = rewriter(cwd=tmp_path)
    assert ran.code == 2
    assert ran.err.startswith("Utilisation\u00a0: ")


MISUSED = {
    "unknown option": ("check x --zork", "«\u00a0--zork\u00a0»", "“--zork”"),
    "misspelt option": ("check x --sourc y", "«\u00a0--source\u00a0»", "“--source”"),
    "unknown command": ("zork", "«\u00a0zork\u00a0»", "“zork”"),
    "misspelt command of a group": ("batch estimat", "dire «\u00a0estimate\u00a0»", "mean “estimate”"),
    "misspelt command": ("chek", "Vouliez-vous dire «\u00a0check\u00a0»", "Did you mean “check”"),
    "missing argument": ("rewrite", "Il manque ARTICLES", "ARTICLES is missing"),
    "missing code": ("explain", "Il manque CODE", "CODE is missing"),
    "one argument too many": ("check a b", "«\u00a0b\u00a0» est de trop", "“b” is one too many"),
    "option without its value": ("rewrite x --rounds", "attend une valeur", "takes a value"),
    "flag with a value": ("rewrite x --strict=1", "ne prend pas de valeur", "takes no value"),
    "bad number": ("check x --min-words cent", "n’est pas un nombre entier", "is not a whole number"),
    "number out of range": ("rewrite x --rounds 11", "de 0 à 10", "from 0 to 10"),
    "bad choice": ("check x --depth deep", "structure, edit, rewrite", "structure, edit, rewrite"),
    "bad language": ("check x --lang de", "fr, en", "fr, en"),
    "missing folder": ("rewrite x --prompts nowhere", "introuvable", "cannot be found"),
    "missing file": ("check nowhere.md", "introuvable", "cannot be found"),
    "file for a folder": ("rewrite x --out file", "n’est pas un dossier", "is not a folder"),
}


@pytest.mark.parametrize("case", MISUSED)
def test_misuse_is_one_sentence_in_both_languages(case: str, tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    command, french, english = MISUSED[case]
    for lang, words, name in (("fr", french, "rewriter\u00a0: "), ("en", english, "rewriter: ")):
        ran = rewriter(*command.split(), cwd=tmp_path, REWRITER_LANG=lang)
        assert ran.code == 2
        assert ran.out == ""
        assert words in ran.err
        assert ran.err.startswith(name)
        assert len(ran.err.splitlines()) == 1


def test_refusal_names_the_command_whose_help_says_more(tmp_path: Path) -> None:
    assert "«\u00a0rewriter check --help\u00a0»" in rewriter("check", "a", "b", cwd=tmp_path).err
    assert "«\u00a0rewriter --help\u00a0»" in rewriter("zork", cwd=tmp_path).err


NAMED = {"vide.txt": b"  \n", "binaire.md": bytes(range(256)) * 20}


@pytest.mark.parametrize("name", NAMED)
def test_errors_name_the_file_as_it_was_typed(name: str, tmp_path: Path) -> None:
    (tmp_path / name).write_bytes(NAMED[name])
    (tmp_path / "bon.md").write_text("# Titre\n\nUn texte.")
    for command in (("rewrite", name), ("check", name), ("check", "bon.md", "--source", name)):
        ran = rewriter(*command, cwd=tmp_path)
        assert ran.code == 2
        assert f"«\u00a0{name}\u00a0»" in ran.err


def test_files_named_alike_are_told_apart(tmp_path: Path) -> None:
    (tmp_path / "a.md").write_text("# Titre\n\nUn texte.")
    (tmp_path / "a.txt").write_text(" ")
    assert "«\u00a0a.txt\u00a0»" in rewriter("check", "a.md", "--source", "a.txt", cwd=tmp_path).err


def test_doctor_shows_versions_only_when_asked(tmp_path: Path) -> None:
    assert "outline, repair, section, whole" in rewriter("doctor", cwd=tmp_path).out
    assert "repair, whole" not in rewriter("doctor", "--versions", cwd=tmp_path).out


def test_editors_are_sent_to_what_they_have(tmp_path: Path) -> None:
    (tmp_path / "x").write_text("La passerelle de la ville a rouvert samedi, après un an de travaux.\n" * 5)
    ran = rewriter("rewrite", "x", "--depth", "edit", cwd=tmp_path)
    assert ".env" not in ran.err
    assert "rewriter doctor" in ran.err
