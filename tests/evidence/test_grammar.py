"""The extra `grammar`: offsets in characters, bounds, and what the report says with it and without."""

from collections.abc import Mapping, Sequence
from importlib.util import find_spec
from typing import Any

import pytest

from rewriter import check
from rewriter.evidence import aids_for, grammar
from rewriter.evidence.grammar import Grammar
from rewriter.ports import Aids

there = find_spec("lt_py") is not None and find_spec("lingotweaker_data_fr") is not None
real = pytest.mark.skipif(not there, reason='the extra is not installed: pip install "rewriter[grammar]"')
LACKING = "checks.not-looked-grammar"
ARTICLE = "# Le budget de la ville\n\nLes élus ont votés le budget de la ville hier soir.\n"


class Engine:
    """Accuses the bytes of given words, as the engine does."""

    def __init__(self, words: str) -> None:
        self.words = words
        self.read: list[str] = []

    def check(self, text: str) -> Sequence[Mapping[str, Any]]:
        self.read.append(text)
        data, word = text.encode(), self.words.encode()
        if word not in data:
            return []
        why = "Écrivez <suggestion>voté</suggestion> ."
        match = {"rule_id": "R", "offset": data.index(word), "length": len(word), "message": why}
        return [match | {"suggestions": ["voté", "b", "c", "d"]}]


def reader(words: str) -> tuple[Grammar, Engine]:
    """A reader whose engine accuses those words."""
    made, engine = Grammar("1"), Engine(words)
    made.__dict__["_engine"] = engine
    return made, engine


@pytest.mark.parametrize(
    "before",
    [
        "",
        "Les élus ont ",
        "L’été 😀👩\u200d🚀 a fini\u00a0: ils ont ",
        "12\u202f%\u00a0« œuvre » ",
        "\ud800 moitié ",
    ],
)
def test_bytes_become_characters(before: str) -> None:
    made, _ = reader("votés")
    (slip,) = made.slips(f"{before}votés le budget")
    assert (slip.start, slip.end) == (len(before), len(before) + 5)
    assert slip.why == "Écrivez voté ."
    assert slip.meant == ("voté", "b", "c")


def test_what_would_take_long_is_not_read() -> None:
    made, engine = reader("votés")
    for text in ("votés. " * 1_000, "votés " * 300, " \n "):
        assert made.slips(text) == ()
    assert not engine.read


def test_a_paragraph_is_read_once() -> None:
    made, engine = reader("votés")
    assert made.slips("Ils ont votés.") == made.slips("Ils ont votés.")
    assert engine.read == ["Ils ont votés."]


def test_the_report_says_what_was_not_looked_at() -> None:
    found, _ = reader("votés")
    asked = check(ARTICLE, evidence=Aids(grammar=found))
    assert [f.params["found"] for f in asked.findings if f.code == "grammar-slip"] == ["votés → voté · b · c"]
    assert LACKING not in asked.not_looked_at
    alone = check(ARTICLE, evidence="off")
    assert LACKING in alone.not_looked_at
    assert not [f for f in alone.findings if f.code == "grammar-slip"]
    assert not [s for s in alone.skipped if s.code == "grammar-slip"]


def test_it_never_forbids_ready() -> None:
    found, _ = reader("votés")
    told = [f for f in check(ARTICLE, evidence=Aids(grammar=found)).findings if f.code == "grammar-slip"]
    assert told
    assert not [f for f in told if f.forbids]


def test_without_the_extra_nobody_is_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(grammar, "_MODULES", ("a_module_nobody_has",))
    grammar.installed.cache_clear()
    try:
        assert aids_for().grammar is None
    finally:
        grammar.installed.cache_clear()


def test_each_extra_can_be_left_unasked() -> None:
    assert aids_for("off").grammar is None
    assert aids_for("semantic").grammar is None
    with pytest.raises(ValueError, match="spelling"):
        aids_for("spelling")


@pytest.fixture(scope="module")
def engine() -> Grammar:
    """Loaded once."""
    found = grammar.installed()
    assert found is not None
    return found


@pytest.mark.grammar
@real
class TestReal:
    """The engine itself."""

    @pytest.mark.parametrize(
        ("text", "words"),
        [
            ("Les élus ont votés le budget.", "votés"),
            ("À l’été 😀, 12\u202f% des « œuvres » ont\u00a0été vues\u00a0: il a manger.", "manger"),
            ("C’est le événement de l’année, dit-elle.", "le événement"),
            ("Ils ont vu différentes aspects du plan.", "différentes aspects"),
        ],
    )
    def test_slips_are_found_where_they_stand(self, engine: Grammar, text: str, words: str) -> None:
        assert words in {text[s.start : s.end] for s in engine.slips(text)}

    def test_typography_and_spelling_are_the_core_s(self, engine: Grammar) -> None:
        assert not engine.slips("Le frobnic,dit-il !  C'est 50% , voilà...oui")

    @pytest.mark.parametrize("text", ["le la les " * 90, "« " * 1_500, "'" * 990, "\ud83d\x00\u200b a" * 90])
    def test_odd_text_is_no_error(self, engine: Grammar, text: str) -> None:
        assert all(0 <= s.start < s.end <= len(text) for s in engine.slips(text))
