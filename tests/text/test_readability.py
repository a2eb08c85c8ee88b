"""The Flesch score of French texts."""

import subprocess
import sys

import pytest

from rewriter.text.legibility.readability import flesch, flesch_textstat, lix
from tests.cost import HOSTILE, LINEAR, growth

EASY = "Le chat dort. Il a bien mangé. La nuit tombe sur la ville. Tout est calme ici."
HARD = (
    "L’approfondissement de l’harmonisation réglementaire intercommunautaire nécessitera vraisemblablement "
    "l’instauration progressive d’une coordination institutionnelle particulièrement contraignante."
)


def test_short_words_and_sentences_read_easily() -> None:
    assert flesch(EASY) > 85
    assert flesch(HARD) < 10


def test_the_score_is_kandel_and_moles_own() -> None:
    # 10 words in 2 sentences, 18 syllables: mai-rie, com-mu-ni-ca-tion, a-vion, ar-rive, ma-tin.
    text = "La mairie change de communication. Un avion arrive le matin."
    assert flesch(text) == pytest.approx(207 - 1.015 * 10 / 2 - 73.6 * 18 / 10)


def test_numbers_and_acronyms_weigh_what_they_weigh_aloud() -> None:
    assert flesch("Il a 97 ans ce jour. " * 3) < flesch("Il a dix ans ce jour. " * 3)
    assert flesch("La SNCF a tort sur ce point.") < flesch("La gare a tort sur ce point.")


def test_a_sentence_in_capitals_reads_as_in_small_letters() -> None:
    assert flesch("LE PDG VA AU BAL CE SOIR") == flesch("le pdg va au bal ce soir")


def test_lix_adds_long_words_to_words_a_sentence() -> None:
    # Two sentences of three words, two of the six with more than six letters.
    assert lix("Le plombier travaille. Il part tôt.") == pytest.approx(3 + 100 * 2 / 6)
    assert lix(HARD) > 60 > lix(EASY)


def test_textstat_is_a_second_opinion() -> None:
    assert flesch_textstat(EASY) >= flesch(EASY)


def test_stays_between_0_and_100() -> None:
    assert flesch("Il a un chat. " * 3) <= 100
    assert flesch(HARD * 3) == 0.0


@pytest.mark.parametrize("text", ["", "\n\n", "… ! ?", "« »", "—"])
def test_no_words_no_score(text: str) -> None:
    assert flesch(text) == lix(text) == flesch_textstat(text) == 0.0


def test_sentences_end_where_ours_do() -> None:
    # « M. », which is read out, and « X.ai » end none; a line without a stop ends one.
    assert flesch("Le maire M. Levy parle de X.ai ce soir.") == flesch(
        "Le maire monsieur Levy parle de X-ai ce soir."
    )
    assert flesch("Le pont est fermé\nIl rouvre lundi matin") == flesch(
        "Le pont est fermé. Il rouvre lundi matin."
    )


def test_textstat_keeps_its_own_language() -> None:
    code = (
        "from rewriter.text.legibility.readability import flesch_textstat; import sys, textstat;"
        f"flesch_textstat({EASY!r}); sys.exit(textstat.textstat._textstatistics__lang != 'en_US')"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


def test_importing_the_room_loads_no_textstat() -> None:
    code = "import sys, rewriter.text.legibility.readability; sys.exit('textstat' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


@pytest.mark.parametrize("piece", HOSTILE)
def test_cost_grows_with_length_only(piece: str) -> None:
    assert growth(flesch, piece) < LINEAR
    assert growth(lix, piece) < LINEAR
