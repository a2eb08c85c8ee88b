"""A unit said once for several figures, and those that measure something else."""

import pytest

from rewriter.article import Verdict
from tests.ledger.counting.test_forms_of_numbers import FINE, Case, told

POLL = "A poll put the Reds on 29 per cent, the Blues on 27 and the Greens on 8."
SAME: tuple[Case, ...] = (
    ("en", POLL, "Les Rouges sont à 29 %, les Bleus à 27 % et les Verts à 8 %."),
    ("en", "The rate fell from 12 per cent to 7.", "Le taux est passé de 12 % à 7 %."),
    (
        "en",
        "Turnout was 61 per cent in 2022. Officials think it may fall below 40 this time.",
        "En 2022, la participation était de 61 %. Elle passerait sous les 40 %, selon des responsables.",
    ),
    (
        "en",
        "Turnout was 61 per cent. A former clerk thinks the vote would have needed about 70 to count.",
        "La participation était de 61 %. Il aurait fallu environ 70 %, selon un ancien greffier.",
    ),
    ("fr", "Les Rouges sont à 29 %, les Bleus à 27.", "Les Rouges : 29 % ; les Bleus : 27 %."),
    (
        "fr",
        "Le lac couvre 40 hectares, dont 12 de roseaux.",
        "Le lac a 40 hectares, dont 12 hectares de roseaux.",
    ),
)
OTHER: tuple[Case, ...] = (
    (
        "en",
        "Turnout was 61 per cent. A former clerk says the hall needed about 70 chairs to open.",
        "La participation était de 61 %. Il aurait fallu environ 70 %, selon un ancien greffier.",
    ),
    (
        "en",
        "A poll put the Reds on 29 per cent, and the Blues on 27 seats.",
        "Les Rouges sont à 29 %, les Bleus à 27 %.",
    ),
    ("en", "The Reds are on 29 per cent. The Blues won 27.", "Les Rouges sont à 29 %, les Bleus à 27 %."),
    (
        "fr",
        "Le lac couvre 40 hectares, dont 12 communes usent.",
        "Le lac a 40 hectares, dont 12 hectares de roseaux.",
    ),
    (
        "en",
        "Turnout was 61 per cent. The town says it bought a bus for 40 pupils.",
        "La participation était de 61 %, celle des élèves de 40 %.",
    ),
)


@pytest.mark.parametrize("case", SAME, ids=lambda c: c[2])
def test_a_unit_said_once_is_that_of_the_figures_after_it(case: Case) -> None:
    assert [(e.verdict, e.reason) for e in told(case) if e.verdict not in FINE] == []


@pytest.mark.parametrize("case", OTHER, ids=lambda c: c[1])
def test_a_figure_of_something_else_takes_no_unit(case: Case) -> None:
    assert any(e.verdict is Verdict.UNCERTAIN for e in told(case))
