"""The Flesch score of French texts."""

import subprocess
import sys

import pytest

from rewriter.text.readability import flesch

EASY = "Le chat dort. Il a bien mangé. La nuit tombe sur la ville. Tout est calme ici."
HARD = (
    "L’approfondissement de l’harmonisation réglementaire intercommunautaire nécessitera vraisemblablement "
    "l’instauration progressive d’une coordination institutionnelle particulièrement contraignante."
)


def test_short_words_and_sentences_read_easily() -> None:
    assert flesch(EASY) > 85
    assert flesch(HARD) < 10


def test_stays_between_0_and_100() -> None:
    assert flesch("Il a un chat. " * 3) <= 100
    assert flesch(HARD * 3) == 0.0


@pytest.mark.parametrize("text", ["", "\n\n", "… ! ?", "« »", "—"])
def test_no_words_no_score(text: str) -> None:
    assert flesch(text) == 0.0


def test_sentences_end_where_ours_do() -> None:
    # « M. » and « X.ai » end none; a line without a stop ends one.
    assert flesch("Le maire M. Levy parle de X.ai ce soir.") == flesch(
        "Le maire M Levy parle de Xai ce soir."
    )
    assert flesch("Le pont est fermé\nIl rouvre lundi matin") == flesch(
        "Le pont est fermé. Il rouvre lundi matin."
    )


def test_textstat_keeps_its_own_language() -> None:
    code = (
        "from rewriter.text.readability import flesch; import sys, textstat;"
        f"flesch({EASY!r}); sys.exit(textstat.textstat._textstatistics__lang != 'en_US')"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


def test_importing_the_room_loads_no_textstat() -> None:
    code = "import sys, rewriter.text.readability; sys.exit('textstat' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
