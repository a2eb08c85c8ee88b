"""A house's own rules are read as texts, and refused in a sentence where they are none."""

from pathlib import Path

import pytest

from rewriter.api.options import style_of
from rewriter.article import Brief, Severity
from rewriter.article.house import HouseMention, HouseWord
from rewriter.errors import SettingsError
from rewriter.prompting.variables import brief_variables
from rewriter.settings import Settings, load

RULES = """
[style]
forbidden = ["incontournable"]
[[house.words]]
avoid = "auteure"
prefer = "autrice"
reason = "charte de 2024."
[[house.words]]
avoid = ["{{ 7 * 7 }} a", "impacter"]
severity = "error"
[[house.mentions]]
text = "Traduit avec l’aide d’un logiciel"
"""


def settings(tmp_path: Path, toml: str) -> Settings:
    """What a rewriter.toml says."""
    (tmp_path / "rewriter.toml").write_text(toml, encoding="utf-8")
    return load(environ={}, cwd=tmp_path)


def test_rules_are_read_as_they_are_written(tmp_path: Path) -> None:
    rules = settings(tmp_path, RULES).house
    assert rules.words[0] == HouseWord(avoid=("auteure",), prefer="autrice", reason="charte de 2024")
    assert rules.words[1].severity is Severity.ERROR
    assert rules.mentions == (HouseMention(text="Traduit avec l’aide d’un logiciel"),)


def test_the_model_is_told_them_as_words_never_as_a_template(tmp_path: Path) -> None:
    brief = Brief(style=style_of(settings(tmp_path, RULES)))
    told = brief_variables(brief)["style"]["forbidden"]
    assert told == ("incontournable", "auteure", "{{ 7 * 7 }} a", "impacter")


@pytest.mark.parametrize(
    ("toml", "told"),
    [
        ("house = 3", "(house) will not do"),
        ("[house]\nwords = 3", "(house.words) will not do"),
        ("[house.word]", "(house.word): there is no “word”. Did you mean “words”?"),
        ("[[house.words]]", "(house.words[1].avoid) will not do"),
        ("[[house.words]]\navoid = []", "(house.words[1].avoid) will not do"),
        ('[[house.words]]\navoid = "«»"', "(house.words[1].avoid) will not do"),
        ('[[house.words]]\navoid = "a\\nb"', "(house.words[1].avoid) will not do"),
        ('[[house.words]]\navoid = "a"\nprefers = "b"', "Did you mean “prefer”?"),
        ('[[house.words]]\navoid = "a"\npattern = "b"', "there are avoid, prefer, reason, severity"),
        ('[[house.words]]\navoid = "a"\nseverity = 3', "(house.words[1].severity) will not do"),
        ('[[house.mentions]]\nreason = "a"', "(house.mentions[1].text) will not do"),
    ],
)
def test_a_mistake_is_told_in_a_sentence(tmp_path: Path, toml: str, told: str) -> None:
    with pytest.raises(SettingsError) as caught:
        settings(tmp_path, toml)
    assert told in caught.value.sentence("en")
    assert caught.value.sentence("fr")
