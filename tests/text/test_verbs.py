"""Conditionals told from imperfects, and the forms of a verb."""

import pytest

from rewriter.text.grammar.verbs import conjugated, forms_beside, future_stem, infinitive
from rewriter.text.normalise import fold

CONDITIONALS = {
    "aurait": "avoir", "serait": "être", "pourraient": "pouvoir", "devrait": "devoir", "ouvrirait": "ouvrir",
    "montrerait": "montrer", "tirerait": "tirer", "livrerait": "livrer", "entrerait": "entrer",
    "espérerait": "espérer", "vendrait": "vendre", "tiendraient": "tenir", "recevrait": "recevoir",
    "suivrait": "suivre", "vivrait": "vivre", "romprait": "rompre", "mettrait": "mettre", "dirait": "dire",
    "connaîtrait": "connaître", "verrait": "voir", "courrait": "courir", "conclurait": "conclure",
    "détruirait": "détruire", "irait": "aller", "ferait": "faire", "convaincrait": "convaincre",
}  # fmt: skip
OTHERS = (
    "entrait montrait tirait livrait ouvrait rencontrait démarrait déclarait améliorait durait espérait "
    "gérait attirait désirait encadrait effondrait couvrait offrait célébrait intégrait restaurait "
    "éclairait enterrait serrait massacrait chiffrait enivrait bourrait labourait tolérait portrait extrait "
    "attrait marais français frais vrais fait souhait"
).split()
FORMS = {
    "déjeuner": "déjeune déjeuné déjeunera", "vendre": "vend vendu vendra", "partir": "part parti partira",
    "finir": "finit fini finira", "construire": "construit construite", "connaître": "connaît connu",
    "atteindre": "atteint atteinte atteindra", "recevoir": "reçoit reçu", "naître": "naît né",
    "changer": "change changeait", "écrire": "écrit écrite", "payer": "paie payé",
    "appeler": "appelle appelé", "servir": "sert servi", "acquérir": "acquis acquiert",
    "permettre": "permet permis",
}  # fmt: skip
COMPOUND = {
    "emporté": "emportent", "vendu": "vend", "pris": "prend", "reçue": "reçoit", "blessés": "blesse",
    "construit": "construira", "fini": "finit", "ouvert": "ouvre", "mort": "meurt", "laissée": "laisse",
}  # fmt: skip


@pytest.mark.parametrize(("form", "verb"), CONDITIONALS.items())
def test_a_conditional_is_known_with_its_infinitive(form: str, verb: str) -> None:
    assert infinitive(future_stem(form)) == verb


@pytest.mark.parametrize("form", OTHERS)
def test_an_imperfect_or_a_noun_is_no_conditional(form: str) -> None:
    assert future_stem(form) == ""


@pytest.mark.parametrize(("verb", "forms"), FORMS.items())
def test_a_verb_is_known_by_its_forms(verb: str, forms: str) -> None:
    assert {fold(form) for form in forms.split()} <= conjugated(verb)


@pytest.mark.parametrize(("participle", "form"), COMPOUND.items())
def test_a_participle_leads_to_the_other_forms(participle: str, form: str) -> None:
    assert fold(form) in forms_beside(participle)


def test_a_conditional_is_not_among_the_forms_that_state() -> None:
    assert not {"fermerait", "fermeraient", "fermer"} & conjugated("fermer")
