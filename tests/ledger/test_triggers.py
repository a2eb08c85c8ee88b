"""What is passed over because no word of it can find anything would find nothing."""

from collections.abc import Iterable, Sequence
from typing import Any

import pytest

from evals.ledger.labelled import OWN, Rewriting, rewritings
from rewriter.ledger import account
from rewriter.ledger.bearing.left_out import LeftOut
from rewriter.ledger.shifts.how_sure import announced, hedges, strengths
from rewriter.ledger.shifts.which_way import direction
from rewriter.text.claims import effects, modality_english, parts, turns
from rewriter.text.claims import strengths as scales
from rewriter.text.claims.negation import DENYING, negations
from rewriter.text.claims.prospects import DOING, done
from rewriter.text.sentences import split_sentences
from rewriter.text.tokens import Token, tokens

_RANKS = range(7)  # of every eighth rewriting: French and English sources, with faults of all kinds
_EVERY = [*rewritings(OWN / "held"), *rewritings(OWN / "read")]


class _Any(frozenset[str]):
    """Words of which every sentence has one."""

    def isdisjoint(self, _: Iterable[object]) -> bool:
        return False

    def __contains__(self, _: object) -> bool:
        return True


def _sentences(written: Rewriting, lang: str) -> list[str]:
    texts = [p.text for p in written.source.paragraphs] if written.source.language == lang else []
    if lang == "fr":
        texts += [p.text for section in written.draft.sections for p in section.paragraphs]
    return [sentence for text in texts for sentence in split_sentences(text)]


_FRENCH = [(text, tokens(text)) for written in _EVERY for text in _sentences(written, "fr")]
_ENGLISH = [(text, tokens(text)) for written in _EVERY for text in _sentences(written, "en")]


def _held(words: Sequence[Token]) -> list[str]:
    return [w.folded for w in words]


def _everything(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing is passed over."""
    for lang in ("fr", "en"):
        monkeypatch.setitem(DENYING, lang, _Any())
    monkeypatch.setattr(announced, "DOING", _Any())
    monkeypatch.setattr(announced, "_is_to_be", lambda _: True)
    monkeypatch.setattr(strengths, "may_be_strong", lambda _: True)
    monkeypatch.setattr(modality_english, "_BEGINNINGS", _Any())
    monkeypatch.setattr(effects, "_speaks", lambda _: True)
    monkeypatch.setattr(parts, "_openings", lambda words, _: range(len(words) - 1))
    monkeypatch.setattr(turns, "_may_count", lambda *_: True)
    monkeypatch.setattr(LeftOut, "_lacks", lambda *_: True)
    monkeypatch.setattr(hedges, "_may_state", lambda *_: True)
    monkeypatch.setattr(direction, "_may_oppose", lambda *_: True)
    monkeypatch.setattr(direction, "_stands", lambda *_: True)


@pytest.mark.parametrize("rank", _RANKS)
def test_the_ledger_is_the_same_when_nothing_is_passed_over(
    rank: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    written = _EVERY[rank * 8 % len(_EVERY)]
    quick = account(written.source, written.draft)
    _everything(monkeypatch)
    assert account(written.source, written.draft) == quick


@pytest.mark.parametrize(("lang", "said"), [("fr", _FRENCH), ("en", _ENGLISH)])
def test_what_denies_has_one_of_the_words_that_deny(lang: Any, said: list[Any]) -> None:
    denying = [words for text, words in said if negations(words, text, lang)]
    assert len(denying) > 100
    assert not [words for words in denying if DENYING[lang].isdisjoint(_held(words))]


def test_what_tells_as_done_has_an_auxiliary_or_already() -> None:
    doing = [words for text, words in _FRENCH if done(text, words)]
    assert len(doing) > 100
    assert not [words for words in doing if DOING.isdisjoint(_held(words))]


def test_what_is_put_strongly_has_a_word_that_is_looked_for() -> None:
    patterns = (scales.PLEDGE.strong["fr"], scales.PROOF.strong["fr"])
    strong = [words for _, words in _FRENCH if any(p.search(" ".join(_held(words))) for p in patterns)]
    assert len(strong) > 20
    assert all(any(map(scales.may_be_strong, _held(words))) for words in strong)


def test_parts_effects_and_hedges_are_found_alike_when_every_word_is_tried(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    french, english = ([_held(words) for _, words in said] for said in (_FRENCH, _ENGLISH))

    def found() -> list[Any]:
        return [
            *(list(parts.parts(words, "fr")) for words in french),
            *(list(parts.parts(words, "en")) for words in english),
            *(list(effects.effects(words)) for words in french),
            *(list(modality_english.english_hedges(*said)) for said in _ENGLISH),
        ]

    quick = found()
    assert sum(map(bool, quick)) > 50
    _everything(monkeypatch)
    assert found() == quick
