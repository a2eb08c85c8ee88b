"""Connectors: found, sorted by meaning, not seen where there are none."""

import pytest

from rewriter.text.grammar.transitions import Meaning, has_transition, kinds
from tests.cost import HOSTILE, LINEAR, growth


@pytest.mark.parametrize(
    ("sentence", "meaning"),
    [
        ("En outre, le prix baisse.", "addition"),
        ("De plus, il pleut.", "addition"),
        ("Il vend non seulement des vélos, mais des motos.", "addition"),
        ("D’une part il pleut, d’autre part il vente.", "addition"),
        ("Il pleut, mais il sort.", "contrast"),
        ("Bien qu’il pleuve, il sort.", "contrast"),
        ("Or, le pont était fermé.", "contrast"),
        ("Soit il part, soit il reste.", "contrast"),
        ("Il reste, car il pleut.", "cause"),
        ("Parce qu’il pleut, il reste.", "cause"),
        ("En effet, la vente a échoué.", "cause"),
        ("Il pleut, donc il reste.", "consequence"),
        ("C’est pourquoi il reste.", "consequence"),
        ("Tout d’abord, il faut un vélo.", "time"),
        ("Ensuite, il part.", "time"),
        ("Tantôt il pleut, tantôt il vente.", "time"),
        ("Certains pays, par exemple l’Espagne, hésitent.", "example"),
        ("Autrement dit, rien ne change.", "example"),
        ("Maintenant, rien ne prouve qu’il a tort.", "time"),
        ("D’ici là, le marché reste ouvert.", "time"),
        ("De cette façon, chacun paie sa part.", "consequence"),
        ("Tout ferme, à l’exception du marché.", "contrast"),
        ("En conclusion, rien ne change.", "conclusion"),
        ("EN RÉSUMÉ, RIEN NE CHANGE.", "conclusion"),
    ],
)
def test_a_connector_says_what_it_says(sentence: str, meaning: Meaning) -> None:
    assert meaning in kinds(sentence)
    assert has_transition(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "Le maire a fermé le pont.",
        "Le prix de l’or monte.",
        "Il en faut trois de plus.",
        "D’une part de tarte, il ne resta rien.",
        "Le caractère carré de la carte.",  # « car » inside words
        "Qu’il soit là ou non, on part.",
        "Le pont rouvre bientôt.",
        "Le bac est maintenant gratuit.",
        "On verra à l’avenir.",
        "",
        "… ! ?",
    ],
)
def test_none_where_there_is_none(sentence: str) -> None:
    assert kinds(sentence) == set()


@pytest.mark.parametrize(
    ("meaning", "sentence"),
    [
        ("addition", "De plus, il pleut."),
        ("addition", "Il vend aussi des livres."),
        ("addition", "D’une part le prix monte, d’autre part l’offre baisse."),
        ("addition", "Il vend non seulement des vélos, mais encore des motos."),
        ("addition", "En outre, le pont ferme."),
        ("addition", "Quant à lui, il reste."),
        ("addition", "Il n’a pas non plus répondu."),
        ("addition", "Le choix porte tant sur le fond que sur la forme."),
        ("addition", "Ni le maire ni son adjoint n’ont répondu."),
        ("addition", "Il est à la fois juge et partie."),
        ("addition", "L’usine produit des vélos, voire des motos."),
        ("contrast", "Il a perdu, mais il sourit."),
        ("contrast", "Soit il part, soit il reste."),
        ("contrast", "Le maire, pourtant, refuse."),
        ("contrast", "Bien qu’il pleuve, on sort."),
        ("contrast", "Ou bien il signe, ou bien il part."),
        ("contrast", "Or, le pont est fermé."),
        ("contrast", "Il plaide au lieu de payer."),
        ("contrast", "Alors que le prix monte, la demande suit."),
        ("contrast", "En fait, rien n’a changé."),
        ("contrast", "Quand bien même il pleuvrait, on joue."),
        ("contrast", "Toujours est-il que le prix monte."),
        ("cause", "Il reste, car il pleut."),
        ("cause", "Vu que le pont est fermé, il attend."),
        ("cause", "Comme il pleut, on reste."),
        ("cause", "Le match est annulé faute de joueurs."),
        ("cause", "En raison du gel, le col ferme."),
        ("cause", "Grâce aux dons, l’école rouvre."),
        ("cause", "Étant donné le froid, on rentre."),
        ("cause", "À force de crier, il est sans voix."),
        ("consequence", "Le prix baisse, donc on vend."),
        ("consequence", "C’est pourquoi il part."),
        ("consequence", "La route est coupée, si bien que tous attendent."),
        ("consequence", "Par conséquent, on ferme."),
        ("consequence", "Plus on lit, plus on sait."),
        ("consequence", "Du coup, il reste."),
        ("consequence", "Aussi le maire a-t-il dit non."),
        ("consequence", "D’où ce retard."),
        ("time", "D’abord, on mange."),
        ("time", "Ensuite, on part."),
        ("time", "Quand il pleut, on lit."),
        ("time", "Dès que le pont ouvre, on passe."),
        ("time", "Après avoir mangé, il part."),
        ("time", "Tantôt il rit, tantôt il pleure."),
        ("time", "Le lendemain, la mairie a réagi."),
        ("time", "À peine était-il parti que la pluie tomba."),
        ("time", "Puis le maire a parlé."),
        ("condition", "Si le prix monte, on vend."),
        ("condition", "S’il pleut, on reste."),
        ("condition", "On part, à condition qu’il fasse beau."),
        ("condition", "En cas de gel, le col ferme."),
        ("condition", "Il viendra pourvu que tu viennes."),
        ("condition", "Faute de quoi, il paiera."),
        ("condition", "Au cas où il pleuvrait, prenez un manteau."),
        ("comparison", "Il rit, tout comme son frère."),
        ("comparison", "À l’instar de Lyon, Nantes investit."),
        ("comparison", "On dirait comme s’il pleuvait."),
        ("comparison", "Par rapport à mars, les ventes montent."),
        ("comparison", "De même que Nice, Cannes attend."),
        ("example", "Des villes, par exemple Lyon, hésitent."),
        ("example", "Autrement dit, rien ne change."),
        ("example", "Trois villes, à savoir Lyon, Nice et Metz, hésitent."),
        ("example", "En témoigne ce chiffre."),
        ("example", "Il aime les sports, notamment le judo."),
        ("example", "Concrètement, le prix double."),
        ("purpose", "On ferme afin de réparer."),
        ("purpose", "Il part pour que tout change."),
        ("purpose", "Dans ce but, on investit."),
        ("purpose", "On ferme de peur qu’il gèle."),
        ("purpose", "Il agit en sorte que tout aille bien."),
        ("conclusion", "En somme, rien ne change."),
        ("conclusion", "Bref, on attend."),
        ("conclusion", "Au total, dix pays ont voté."),
        ("conclusion", "Tout compte fait, il reste."),
        ("conclusion", "En conclusion, on ferme."),
        ("conclusion", "De toute façon, il part."),
    ],
)
def test_each_of_a_grammar_s_kinds_is_seen(meaning: Meaning, sentence: str) -> None:
    assert meaning in kinds(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "Il en faut trois de plus.",
        "Le prix de l’or monte.",
        "Le car scolaire est en retard.",
        "À la fin de mars, le pont ferme.",
        "L’histoire de la ville est longue.",
        "Un car a pris feu.",
        "Il a vu que le pont est fermé.",
        "On sait bien que le pont est fermé.",
        "Les territoires d’outre-mer votent.",
        "Elle est aussi grande que lui.",
        "Quand part-il ?",
        "D’où vient ce bruit ?",
        "Le maïs est mûr.",
        "Un bref échange a suivi.",
        "Il est sain et sauf.",
        "Le président d’alors est mort.",
        "Il demande si le train part.",
        "C’est si grand !",
        "Un si grand homme.",
        "S’il vous plaît, entrez.",
        "La loi a force de règle ici.",
        "Il en fait trop.",
        "On vend en gros et au détail.",
        "Elle cherche à savoir la vérité.",
        "Une faute de goût.",
        "Après le coup d’État, du coup de feu on parla.",
        "Il faut faire autrement.",
        "Dans la mesure du possible, on paie.",
        "Le score est de 43 au total.",
        "Il vient d’ailleurs.",
        "Depuis quand est-il là ?",
        "D’une part de tarte il fit deux.",
        "Tant de gens sont là.",
        "Il habite loin de Paris.",
        "Trois médailles : or, argent et bronze.",
        "Le plus grand et le plus beau.",
        "Soit un total de dix.",
        "Il a à peine mangé.",
        "Le caractère carré de la carte.",
        "Le changement soudain du temps.",
        "Ils font face à un mur.",
        "Le maire a fermé le pont.",
    ],
)
def test_what_only_looks_like_a_connector(sentence: str) -> None:
    assert not has_transition(sentence)


def test_both_parts_are_needed_and_in_order() -> None:
    assert not kinds("Soit il part.")
    assert kinds("Non seulement il part, mais il court.") >= {"addition", "contrast"}


@pytest.mark.parametrize(
    "piece",
    [*HOSTILE, "soit ", "non seulement ", "à ce que ", "si ", ", or ", "aussi ", "d’une part ", "ni "],
)
def test_cost_grows_with_length_only(piece: str) -> None:
    assert growth(kinds, piece) < LINEAR
