"""A long sentence of the source told in several: what one of its clauses says is not held against another.
Invented news."""

from typing import Literal

import pytest

from rewriter.ledger.shifts.how_sure.conditions import conditions_dropped
from rewriter.ledger.shifts.how_sure.hedges import hedges_dropped
from rewriter.ledger.shifts.which_way.negation import negation_changes
from tests.ledger.shifts.reading import Detector, found

Case = tuple[Detector, Literal["fr", "en"], str, str]

_DEPOT = "The depot would need 40 hectares, said two engineers who asked to speak privately at Melun."
_DECREE = (
    "Le maire de Brissac, Alain Rodet, a dénoncé un « passage en force » et annoncé que la ville saisirait "
    "le juge en mai, à moins que le décret ne soit retiré."
)
_DENOUNCED = "Le maire de Brissac, Alain Rodet, a dénoncé un « passage en force »."

_BILL = (
    "« Je ne paierai pas une digue dont personne ne peut garantir le montant », a dit le maire, précisant "
    "que le chantier reprendrait en mai."
)
_PAYS = (
    "« Je ne paierai pas une digue dont personne ne peut garantir le montant », a dit le maire. Le chantier "
    "est engagé."
)
_NEEDS = (
    "Le dépôt aurait besoin de 40 hectares, disent deux ingénieurs. Ceux-ci ont requis un entretien privé à "
    "Melun."
)

SPLIT: tuple[Case, ...] = (
    (negation_changes, "en",
     "The port’s treasurer, Odile Marwick, resigned in April, and no replacement has been chosen.",
     "La trésorière du port, Odile Marwick, a démissionné en avril. Aucun remplaçant n’a été choisi."),
    (negation_changes, "en",
     "The estimates come from the port’s own engineers and have not been audited by the city.",
     "Ces estimations viennent des propres ingénieurs du port. La ville ne les a pas auditées."),
    (negation_changes, "en",
     "Asked whether Norvik would go ahead without the loan, Marwick paused.",
     "Norvik se ferait-il sans le prêt ? À cette question, Odile Marwick a marqué une pause."),
    (negation_changes, "en",
     "Norvik removed 46 cameras from the school on May 9 and has not said why.",
     "Norvik a retiré 46 caméras de l’école le 9 mai."),
    (negation_changes, "en",
     "The study does not say the drought caused the fire, and the judge has not published his decision.",
     "L’étude ne dit pas que la sécheresse a causé l’incendie."),
    (negation_changes, "en",
     "Nobody asked her, said Declan Foy, whose mother lives in one of the homes of Kilmorrow.",
     "La mère de Declan Foy vit dans l’un de ces établissements, à Kilmorrow."),
    (negation_changes, "fr", _BILL, _PAYS),
    (hedges_dropped, "en", _DEPOT, _NEEDS),
    (conditions_dropped, "fr", _DECREE,
     f"{_DENOUNCED}\nLa ville saisira le juge en mai, sauf si le décret est retiré."),
)  # fmt: skip

DROPPED: tuple[Case, ...] = (
    (negation_changes, "en",
     "Odile Marwick resigned as treasurer in April, and the council has not chosen a replacement.",
     "Odile Marwick a démissionné comme trésorière en avril, et le conseil a choisi un remplaçant."),
    (negation_changes, "en",
     "It did not, on May 9, remove the 46 cameras from the school of Melun.",
     "Il a retiré le 9 mai les 46 caméras de l’école de Melun."),
    (negation_changes, "fr",
     "La trésorière a démissionné en avril, et le conseil n’a pas désigné de remplaçant.",
     "La trésorière a démissionné en avril. Le conseil a désigné un remplaçant."),
    (hedges_dropped, "en", _DEPOT,
     "Le dépôt de Melun requiert 40 hectares. Deux ingénieurs ont demandé à parler en privé."),
    (conditions_dropped, "fr", _DECREE, f"{_DENOUNCED}\nLa ville saisira le juge en mai."),
)  # fmt: skip


@pytest.mark.parametrize(("detect", "lang", "source", "article"), SPLIT)
def test_a_clause_told_beside_is_not_held_against_the_sentence(
    detect: Detector, lang: Literal["fr", "en"], source: str, article: str
) -> None:
    assert found(detect, source, article, lang) == []


@pytest.mark.parametrize(("detect", "lang", "source", "article"), DROPPED)
def test_a_mark_dropped_where_its_clause_is_told_is_told_once(
    detect: Detector, lang: Literal["fr", "en"], source: str, article: str
) -> None:
    assert len(found(detect, source, article, lang)) == 1


def test_a_condition_that_the_next_sentence_requires_is_kept() -> None:
    source = (
        "Le maire a dit que la digue rouvrirait en mai si une expertise ramenait la facture à 2 millions."
    )
    kept = (
        "La digue rouvrirait en mai, a-t-il dit. Il faudrait qu’une expertise ramène la facture à 2 millions."
    )
    assert found(conditions_dropped, source, kept) == []
    assert found(conditions_dropped, source, "Le maire a précisé que la digue rouvrira en mai.")


@pytest.mark.parametrize(
    "kept",
    [
        "L’essai doit débuter en mai. Il reste suspendu à l’avis du comité.",
        "L’essai doit débuter en mai. Melun l’attend. Tous le souhaitent. Il faut que le comité l’approuve.",
    ],
)
def test_a_condition_told_in_other_words_near_is_kept(kept: str) -> None:
    source = (
        "The trial is due to start in May, unless the committee’s approval, expected in April, is delayed."
    )
    assert found(conditions_dropped, source, kept, "en") == []
