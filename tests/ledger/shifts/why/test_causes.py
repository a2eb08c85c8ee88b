"""Causes that only the article gives."""

import pytest

from rewriter.ledger.shifts.why.causes import causes_added
from rewriter.text.claims.causes import gives_cause, links
from tests.ledger.shifts.reading import found

_TWO = "La piscine de Melun ferme en mai. Le maire quitte la mairie en juin."
_ADDED = [
    (_TWO, "La piscine de Melun ferme en mai. C’est pourquoi le maire quitte la mairie en juin."),
    (_TWO, "La piscine de Melun ferme en mai. Par conséquent, le maire quitte la mairie en juin."),
    (_TWO, "La piscine de Melun ferme en mai. De ce fait, le maire quitte la mairie en juin."),
    (_TWO, "La piscine de Melun ferme en mai. Dès lors, le maire quitte la mairie en juin."),
    (_TWO, "La piscine de Melun ferme en mai. Du coup, le maire quitte la mairie en juin."),
    (_TWO, "La piscine de Melun ferme en mai. Voilà pourquoi le maire quitte la mairie en juin."),
    (_TWO, "La piscine de Melun ferme en mai. Pour cette raison, le maire quitte la mairie en juin."),
    (_TWO, "La piscine de Melun ferme en mai, car le maire quitte la mairie en juin."),
    (_TWO, "La piscine de Melun ferme en mai. Car le maire, oui, quitte la mairie en juin."),
    (_TWO, "La piscine de Melun ferme en mai parce que le maire quitte la mairie en juin."),
    (_TWO, "La piscine de Melun ferme en mai, puisque le maire quitte la mairie en juin."),
    (_TWO, "La piscine de Melun ferme en mai, ce qui explique que le maire quitte la mairie en juin."),
    (_TWO, "La piscine de Melun ferme en mai, si bien que le maire quitte la mairie en juin."),
    (_TWO, "La piscine de Melun ferme en mai à cause du maire, qui quitte la mairie en juin."),
    ("Le club de Melun a gagné le match.", "Le club de Melun a gagné le match grâce à son nouveau gardien."),
    ("L’usine de Melun ferme en juin.", "L’usine de Melun ferme en juin, faute de commandes."),
    (
        "Melun a tenu une fête du port et vendu pour 12 millions d’euros.",
        "Melun a vendu pour 12 millions d’euros grâce à une fête du port.",
    ),
    (
        "Les clubs se connaissent peu.",
        "Comme il s’agit d’une première édition, les clubs se connaissent peu.",
    ),
    (
        "Le maire part, car il est malade. La piscine ferme en mai.",
        "Le maire est malade et part. C’est pourquoi la piscine ferme en mai.",
    ),
]
_GIVEN = [
    ("La piscine ferme car le maire part.", "La piscine ferme parce que le maire part."),
    ("Le maire part. La piscine ferme donc.", "Le maire part. C’est pourquoi la piscine ferme."),
    ("Le maire part. La piscine ferme pour cette raison.", "Le maire part. De ce fait, la piscine ferme."),
    ("Faute d’argent, la piscine ferme.", "La piscine ferme en raison du manque d’argent."),
    ("La pluie a provoqué la crue à Melun.", "La crue est due à la pluie à Melun."),
    ("Le club gagne grâce à Anna Brel.", "C’est à cause d’Anna Brel que le club gagne."),
    ("Le maire part\u00a0: la piscine ferme.", "Le maire part, car la piscine ferme."),
    (
        "La piscine ferme. Cela s’explique par le départ du maire.",
        "Le maire part. C’est pourquoi la piscine ferme.",
    ),
    ("La piscine ferme. Le maire part.", "La piscine ferme. Ensuite, le maire part."),
    ("La piscine ferme. Le maire part.", "La piscine ferme. En effet, le maire part."),
    ("Oui, la piscine de Melun a fermé.", "Car oui, la piscine de Melun a fermé."),
    ("Un car de Melun est tombé en panne.", "À Melun, un car est tombé en panne."),
    ("La victime du coup d’État vit à Melun.", "Elle vit à Melun, victime du coup d’État."),
    (
        "Elle a dit\u00a0: «\u00a0Je pars car j’ai peur.\u00a0»",
        "«\u00a0Je pars car j’ai peur\u00a0», a-t-elle dit.",
    ),
    ("Comme prévu, la piscine ferme.", "Comme prévu, la piscine ferme."),
    (
        "Le club de Melun a obtenu en mars un prêt bancaire de 12 millions d’euros.",
        "En mars, le club de Melun a trouvé 12 millions d’euros grâce à un prêt bancaire.",
    ),
    ("La crise entraîne une baisse des ventes.", "Les ventes baissent à cause de la crise."),
]
_ENGLISH = [
    ("Melun closed in 2020 because Anna Brel left.", "Melun a fermé en 2020, car Anna Brel est partie."),
    ("Melun closed in 2020 after Anna Brel left.", "Melun a fermé en 2020 à cause du départ d’Anna Brel."),
    ("Melun won in 2020 with Anna Brel.", "Melun a gagné en 2020 grâce à Anna Brel."),
    ("Melun closed in 2020 as Anna Brel left.", "Melun a fermé en 2020, car Anna Brel est partie."),
    (
        "Anna Brel left. That is why Melun closed in 2020.",
        "Anna Brel est partie. C’est pourquoi Melun a fermé en 2020.",
    ),
    (
        "Anna Brel left. As a result, Melun closed in 2020.",
        "Anna Brel est partie. Par conséquent, Melun a fermé en 2020.",
    ),
]


@pytest.mark.parametrize(("source", "article"), _ADDED)
def test_tells_a_cause_that_the_source_does_not_give(source: str, article: str) -> None:
    assert len(found(causes_added, source, article)) == 1


@pytest.mark.parametrize(("source", "article"), _GIVEN)
def test_says_nothing_of_a_cause_that_it_gives(source: str, article: str) -> None:
    assert found(causes_added, source, article) == []


@pytest.mark.parametrize(("source", "article"), _ENGLISH)
def test_says_nothing_of_a_translated_cause(source: str, article: str) -> None:
    assert found(causes_added, source, article, "en") == []


@pytest.mark.parametrize(
    "article",
    [
        "Melun a fermé en 2020. C’est pourquoi Anna Brel est partie à Brugny en 2021.",
        "Melun a fermé en 2020. Par conséquent, Anna Brel est partie à Brugny en 2021.",
        "Melun a fermé en 2020, car Anna Brel est partie à Brugny en 2021.",
    ],
)
def test_tells_a_cause_that_an_english_source_does_not_give(article: str) -> None:
    source = "Melun closed in 2020. Anna Brel moved to Brugny in 2021."
    assert len(found(causes_added, source, article, "en")) == 1


def test_a_well_found_sentence_makes_the_cause_invented() -> None:
    told = found(
        causes_added, _TWO, "La piscine de Melun ferme en mai, car le maire quitte la mairie en juin."
    )
    assert told == ["invented cause.added: car"]


def test_reads_the_longest_connector() -> None:
    (link,) = links("c est la raison pour laquelle il part".split())
    assert (link.side, link.first, link.last) == ("before", 0, 5)


@pytest.mark.parametrize("text", ["such as the mayor", "as well as him", "known as the mayor"])
def test_as_is_no_cause_there(text: str) -> None:
    assert not gives_cause(text.split(), "en")


def test_an_end_is_no_cause() -> None:
    source = "La mairie veut rouvrir le pont. Elle cherche deux millions d’euros."
    article = "La mairie veut rouvrir le pont. Elle cherche pour cela deux millions d’euros."
    assert not found(causes_added, source, article)


_BESIDE = [  # what the source sets side by side, article, connector
    (
        "La piscine de Melun ferme en mai. Le maire quitte la mairie en juin.",
        "La piscine de Melun ferme en mai. Le maire quitte donc la mairie en juin.",
        "donc",
    ),
    (
        "«\u00a0Rien n’est signé\u00a0», a dit la présidente, qui a vendu le terrain de Melun.",
        "«\u00a0Rien n’est signé\u00a0», a dit la présidente. Elle a donc vendu le terrain de Melun.",
        "donc",
    ),
    (
        "Les pêcheurs, qui ont perdu trois bateaux, attendent un geste du port.",
        "Les pêcheurs ont perdu trois bateaux. Ils attendent donc un geste du port.",
        "donc",
    ),
    (
        "Les pêcheurs, qui ont perdu trois bateaux, attendent un geste du port.",
        "Les pêcheurs ont perdu trois bateaux. Par conséquent, ils attendent un geste du port.",
        "Par conséquent",
    ),
    (
        "La mairie a commandé dix bus, alors que le dépôt compte déjà trente chauffeurs.",
        "La mairie a commandé dix bus. En effet, le dépôt compte déjà trente chauffeurs.",
        "En effet",
    ),
    (
        "Le blé a mûri dix jours plus tôt, après un mois de juin chaud et sec.",
        "Le blé a mûri dix jours plus tôt. Le mois de juin, en effet, avait été chaud et sec.",
        "en effet",
    ),
]


@pytest.mark.parametrize(("source", "article", "connector"), _BESIDE)
def test_doubts_what_joins_facts_that_the_source_sets_side_by_side(
    source: str, article: str, connector: str
) -> None:
    assert found(causes_added, source, article)[-1:] in (
        [f"uncertain cause.beside-doubt: {connector}"],
        [f"invented cause.added: {connector}"],
    )


def test_doubts_it_of_a_translation() -> None:
    source = "In Melun, where the brewery closed in 2019 with 300 jobs lost, the welcome was cold."
    article = (
        "À Melun, la brasserie a fermé en 2019 et 300 emplois ont été perdus. L’accueil a donc été froid."
    )
    assert found(causes_added, source, article, "en") == ["uncertain cause.beside-doubt: donc"]


@pytest.mark.parametrize(
    ("source", "article"),
    [
        (  # a participle gives the reason
            "Blessée au genou, la gardienne pourrait manquer la finale.",
            "La gardienne s’est blessée au genou. Elle pourrait donc manquer la finale.",
        ),
        (  # so does a need
            "Le port avait besoin d’un quai plus long. Il a acheté le terrain voisin.",
            "Le port avait besoin d’un quai plus long. Il a donc acheté le terrain voisin.",
        ),
        (  # and what stands in one sentence after the other, joined by « et »
            "La commune dénonce un abus et saisira le tribunal.",
            "La commune dénonce un abus. Elle saisira donc le tribunal.",
        ),
        (  # the cause stands in the article’s own sentence
            "La banque ferme lundi. L’agence étudie le dossier et n’a pas rendu son avis.",
            "La banque ferme lundi. L’agence étudie le dossier et n’a donc pas rendu son avis.",
        ),
        (  # the source says so itself
            "La piscine ferme en mai. Le maire, de ce fait, quitte la mairie en juin.",
            "La piscine ferme en mai. Le maire quitte donc la mairie en juin.",
        ),
        (  # « en effet » opens the detail of what was said, not what the source says meanwhile
            "La mairie a commandé dix bus, alors que le dépôt compte déjà trente chauffeurs.",
            "Le dépôt compte déjà trente chauffeurs. La mairie a en effet commandé dix bus.",
        ),
        (
            "Le port a publié un résultat en hausse. La ville en attend la moitié.",
            "Le port a publié ses comptes. Le résultat est en hausse.",
        ),
    ],
)
def test_leaves_what_the_source_may_join(source: str, article: str) -> None:
    assert found(causes_added, source, article) == []


_COMPANY = "La société a perdu deux clients en mars. Elle emploie trente personnes à Melun."


@pytest.mark.parametrize("connector", ["La bataille est donc", "Résultat\u00a0: la bataille est"])
def test_doubts_a_conclusion_that_the_source_nowhere_has(connector: str) -> None:
    article = f"La société a perdu deux clients en mars. {connector} loin d’être gagnée."
    assert [e.partition(":")[0] for e in found(causes_added, _COMPANY, article)] == [
        "uncertain cause.drawn-doubt"
    ]


@pytest.mark.parametrize("effects", ["conséquences se sont fait sentir", "effets ne se font pas attendre"])
def test_doubts_effects_of_what_the_source_makes_no_cause(effects: str) -> None:
    source = "La coopérative a porté plainte en mai. L’année suivante, le prix du lait a baissé à Melun."
    told = (
        f"La coopérative a porté plainte en mai. L’année suivante, les {effects}. Le prix du lait a baissé."
    )
    assert [e.partition(":")[0] for e in found(causes_added, source, told)] == ["uncertain cause.drawn-doubt"]
    says_so = source.replace("L’année suivante", "L’année suivante, à cause de cette affaire")
    assert found(causes_added, says_so, told) == []
    assert found(causes_added, source, told.replace(f"les {effects}", "les effets du gel sont connus")) == []


def test_says_nothing_of_a_conclusion_in_other_words() -> None:
    source = "Privée de deux clients depuis mars, la société compte réduire ses effectifs."
    article = "La société a perdu deux clients en mars. Elle veut donc réduire ses équipes."
    assert found(causes_added, source, article) == []


def test_asks_nothing_of_a_question() -> None:
    article = "La société a perdu deux clients en mars. Faut-il donc craindre des licenciements\u202f?"
    assert found(causes_added, _COMPANY, article) == []


def test_meanwhile_gives_no_cause() -> None:
    assert not gives_cause("il demande une aide alors que les ventes montent".split(), "fr")


def test_what_was_voted_is_the_result_of_a_vote() -> None:
    source = "La chorale de Mornay, qui compte 40 voix, a {} mardi pour ne pas supporter la fusion présente."
    result = "Résultat : elle rejette la fusion sous sa forme actuelle."
    told = f"La chorale de Mornay, qui compte 40 voix, a {{}} mardi. {result}"
    assert found(causes_added, source.format("voté"), told.format("voté")) == []
    assert len(found(causes_added, source.format("chanté"), told.format("chanté"))) == 1


def test_what_is_presented_is_not_concluded() -> None:
    lost = "La société a perdu deux clients en mars."
    told = [
        len(found(causes_added, _COMPANY, f"{lost} {said}"))
        for said in ("Voici donc comment se partage la perte.", "Il reste donc à partager la perte.")
    ]
    assert told == [0, 1]


@pytest.mark.parametrize(
    "asked",
    [
        "L’élue n’a pas dit d’où viendront les tuiles.",
        "Nul ne sait d’où la fuite est partie.",
        "Les tuiles d’où tombe la mousse sont rouges.",
        "C’est la tour d’où l’on voit la mer.",
    ],
)
def test_from_where_is_no_consequence(asked: str) -> None:
    assert (
        list(
            links([word.strip(".,’").lower() for word in asked.replace("’", " ").replace("où", "ou").split()])
        )
        == []
    )


def test_therefore_is_one_before_a_noun() -> None:
    assert [link.force for link in links("le four est froid d ou la colere des potiers".split())] == [
        "strong"
    ]


def test_a_cause_that_the_source_names_otherwise_may_be_told_as_the_explanation() -> None:
    source = (
        "Les potiers de Brugny ont perdu un four en mai.\n"
        "La potière a défendu ses comptes, en attribuant la hausse du prix des vases de Brugny au gaz."
    )
    article = "Selon la potière, la hausse du prix des vases de Brugny s’explique par le gaz."
    assert found(causes_added, source, article) == []


_SEEN = "Les voisins de Mornay disent avoir vu un camion rempli de tuiles."
_LONGER = "la liste des matériaux volés"


def test_what_follows_from_the_sources_own_hypothesis_is_no_cause() -> None:
    source = f"{_SEEN} Si ce point était vérifié, il allongerait {_LONGER}."
    article = f"{_SEEN} Si ce point se vérifiait, {_LONGER} serait donc plus longue."
    assert found(causes_added, source, article) == []


@pytest.mark.parametrize(
    ("source", "article"),
    [
        (f"Ce point allonge {_LONGER}.", f"Donc {_LONGER} est plus longue."),
        (f"Le dépôt allonge {_LONGER}.", f"Si le dépôt allonge {_LONGER}, il ferme donc."),
    ],
)
def test_what_no_hypothesis_of_the_source_makes_follow_is_told(source: str, article: str) -> None:
    assert found(causes_added, f"{_SEEN} {source}", f"{_SEEN} {article}")
