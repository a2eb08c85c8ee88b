"""Voices of an English source that a French sentence drops, and what keeps them."""

import pytest

from rewriter.article import EntryKind, Verdict
from rewriter.ledger import account
from tests.ledger.articles import draft_of, source_of

ASIDE = "The orchard at Tessel has stood by the river since 1910."


def dropped(source: str, article: str) -> bool:
    """Whether an attribution is told as dropped."""
    entries = account(source_of(source, ASIDE, language="en"), draft_of(article)).entries
    return any(e.kind is EntryKind.ATTRIBUTION for e in entries)


FERRY = "Le ferry de Tessel a quitté le port avec un moteur endommagé."
HARVEST = "La récolte de Tessel pourrait diminuer de moitié cette année."
TRIAL = (
    "The Tessel ferry left port with a damaged engine, inspectors told a jury on Monday, on the first day of "
    "a trial about a wreck that drowned nine sailors."
)
LANTERN = (
    "The lamp maker Tessel on Monday began selling a lantern that it says can warn sailors of fog, and "
    "announced a $38 million funding round."
)
DROPPED = [
    (
        "The grower said the Tessel bank would repay the orchard workers in March.",
        "La banque de Tessel s’est engagée à rembourser en mars les ouvriers du verger.",
    ),
    (
        "Ann Pell, who studies rivers at Tessel, thinks the dam could fail within 20 years.",
        "Pour les riverains, le barrage de Tessel cédera d’ici 20 ans.",
    ),
    (
        "The Tessel ferry left port on Friday with a sailor challenging the policy, the owner said.",
        "Le ferry de Tessel a quitté le port vendredi avec un marin qui contestait cette politique.",
    ),
    ("The Tessel ferry left port with a damaged engine, officials said on Wednesday.", FERRY),
    ("The Tessel ferry left port with a damaged engine, union leader Ann Pell told reporters.", FERRY),
    ("The Tessel ferry left port with a damaged engine, officials said after talks were held.", FERRY),
    ("The Tessel ferry left port with a damaged engine, the owner said in a statement.", FERRY),
    ("The Tessel ferry left port with a damaged engine, researchers at Leeholm College reported.", FERRY),
    ("Passengers have long argued that the Tessel ferry left port with a damaged engine.", FERRY),
    ("The Tessel harvest could fall by half this year, growers warn.", HARVEST),
    ("The Tessel harvest is likely to fall by half this year, the growers’ union says.", HARVEST),
    (
        "Analysts at Norwell Bank expect the Tessel group to sell its orchards next year.",
        "Le groupe de Tessel vendra ses vergers l’an prochain.",
    ),
    (
        "Ann Pell described the growers of Tessel as desperate, and said half of them were leaving.",
        "Les producteurs de Tessel sont désespérés et la moitié d’entre eux partent.",
    ),
    (
        "The study of the Tessel orchards was properly conducted, two independent growers told the paper.",
        "L’étude sur les vergers de Tessel a été menée correctement.",
    ),
    (
        "Growers of Tessel worry that the water will be cut in July.",
        "L’entreprise n’a pas commenté ces chiffres. À Tessel, l’eau sera coupée en juillet.",
    ),
    (
        "Ministers of both states said talks on the dam had failed. Engineers say the dam wall is cracked.",
        "« Tout est perdu. » Les ministres ont dit l’échec des discussions. Le mur du barrage est fissuré.",
    ),
    (
        TRIAL,
        FERRY,
    ),
    (
        "Ann Pell told a jury that the Tessel ferry left port with a damaged engine.",
        FERRY,
    ),
    (
        "Growers think the orchards of Tessel were sold for the land.",
        "Les vergers de Tessel ont été vendus pour le terrain.",
    ),
    (
        "The Tessel growers reported a loss of half their trees to rust.",
        "Les producteurs de Tessel ont perdu la moitié de leurs arbres à cause de la rouille.",
    ),
]
KEPT = [
    (
        "The authority said it would repay the Tessel orchard workers and open a helpline.",
        "La RVT s’est engagée à rembourser les ouvriers du verger de Tessel et à ouvrir une ligne d’aide.",
    ),
    (
        "Ann Pell, who studies rivers at Tessel, thinks the dam could fail within 20 years.",
        "Pour elle, le barrage de Tessel pourrait céder d’ici 20 ans.",
    ),
    (
        (
            "At the food depot in Tessel, which handed out 1,150 parcels in April against 890 a year "
            "earlier, the co-ordinator, Ann Pell, said two mayors had visited and three had not."
        ),
        "À Tessel, le dépôt alimentaire a distribué 1 150 colis en avril.",
    ),
    (
        "The Tessel ferry left port with a damaged engine, officials said on Wednesday.",
        f"{FERRY} C’est ce qu’ont indiqué mercredi les autorités.",
    ),
    (
        "The Tessel ferry left port with a damaged engine, researchers at Leeholm College reported.",
        "Le ferry de Tessel a quitté le port avec un moteur endommagé, rapportent des chercheurs de Leeholm.",
    ),
    (
        "The Tessel ferry left port with a damaged engine, officials said.",
        "Le ferry de Tessel aurait quitté le port avec un moteur endommagé.",
    ),
    (
        "Neighbours who believe they know the owner of the Tessel ferry came to the port on Monday.",
        "Des voisins pensant connaître le propriétaire du ferry de Tessel sont venus au port lundi.",
    ),
    (
        "Ann Pell admitted that she had cut the rope of the Tessel ferry, police said.",
        "Ann Pell a avoué à la police qu’elle avait coupé la corde du ferry de Tessel.",
    ),
    (
        "Some passengers of the Tessel ferry complained of nausea during the first week.",
        "Certains passagers du ferry de Tessel ont eu la nausée la première semaine.",
    ),
    (
        TRIAL,
        "Ce naufrage a fait neuf morts parmi les marins.",
    ),
    (
        "Growers believe he may have let some pitches on the land of Tessel.",
        "Les recherches continuent donc sur le terrain.",
    ),
    (
        "Ann Pell received 3 million euros in 2024, according to the latest tax return of Tessel Orchards.",
        "Ann Pell a touché 3 millions d’euros en 2024.",
    ),
    (
        "The Tessel group reported an operating loss of $58 million for the year that ended in June.",
        "Le groupe de Tessel a perdu 58 millions de dollars d’exploitation sur l’année close en juin.",
    ),
    (
        LANTERN,
        "Elle a aussi annoncé une levée de fonds de 38 millions de dollars.",
    ),
]


def weighs(source: str, article: str) -> set[Verdict]:
    """The verdicts of what is told of its voices."""
    entries = account(source_of(source, ASIDE, language="en"), draft_of(article)).entries
    return {e.verdict for e in entries if e.kind is EntryKind.ATTRIBUTION}


@pytest.mark.parametrize(
    ("source", "article", "verdict"),
    [
        (
            "The Tessel plant would start production in 2029, the owner said in a statement.",
            "L’usine de Tessel doit démarrer sa production en 2029.",
            Verdict.UNCERTAIN,
        ),
        (
            "The Tessel plant would start production in 2029, the owner said in a statement.",
            "L’usine de Tessel démarrera sa production en 2029.",
            Verdict.ALTERED,
        ),
        (
            "The brewery said it had not sold a lamp of Tessel to anybody.",
            "Elle n’a pas vendu de lampe de Tessel.",
            Verdict.UNCERTAIN,
        ),
        (
            "The captain said she had not asked for the sales of Tessel lamps to be halted.",
            "Elle n’a pas vendu de lampe de Tessel.",
            Verdict.ALTERED,
        ),
    ],
)
def test_a_plan_and_what_a_body_says_of_itself_are_doubts(
    source: str, article: str, verdict: Verdict
) -> None:
    assert weighs(source, article) == {verdict}


@pytest.mark.parametrize(("source", "article"), DROPPED)
def test_a_voice_of_any_construction_is_missed(source: str, article: str) -> None:
    assert dropped(source, article)


@pytest.mark.parametrize(("source", "article"), KEPT)
def test_a_voice_kept_in_any_construction_passes(source: str, article: str) -> None:
    assert not dropped(source, article)


ROPE = (
    "In a report published on Monday, the Dock Safety Board said the crane was lifting 9 tons, twice its "
    "usual load, when the rope broke. It said a crack had been noted in the drum on May 3 and filed as "
    "mended two days later."
)
KEPT_OTHERWISE = [
    (ROPE, "D’après ce document, la grue levait 9 tonnes quand le câble s’est rompu."),
    (
        "The town lawyer has said the vote of Tessel may not be valid at all, a view the growers contest.",
        "Le groupe des producteurs de Tessel conteste cet avis.",
    ),
    (
        "Growers, who make up 40 percent of the homes of Tessel, would get $7,500, according to a leaflet.",
        "Les producteurs représentent 40 % des foyers de Tessel.",
    ),
    (
        "Tessel did not contest the date but said it was sure, and that it could run its pumps on gas.",
        "Tessel pourrait faire tourner ses pompes au gaz.",
    ),
    (
        "It said it had not opened an inquiry into the orchard of Tessel.",
        "Aucune enquête n’est ouverte à Tessel.",
    ),
]


@pytest.mark.parametrize(("source", "article"), KEPT_OTHERWISE)
def test_no_voice_is_dropped_where_the_sentence_tells_no_claim_or_has_it_of_a_paper(
    source: str, article: str
) -> None:
    assert not dropped(source, article)


@pytest.mark.parametrize(
    ("article", "verdict"),
    [
        ("La grue a un défaut. Elle avait une fissure du tambour notée le 3 mai.", Verdict.UNCERTAIN),
        ("Ann Pell dirige le quai. Elle avait une fissure du tambour notée le 3 mai.", Verdict.ALTERED),
    ],
)
def test_a_thing_taken_up_by_elle_is_not_a_person_blamed(article: str, verdict: Verdict) -> None:
    source = "The guild said a crack of the drum had been noted on May 3 on the crane and filed as mended."
    entries = account(source_of(source, ASIDE, language="en"), draft_of(article)).entries
    assert [e.verdict for e in entries if e.kind is EntryKind.ATTRIBUTION] == [verdict]


def test_what_could_not_be_done_is_no_forecast() -> None:
    source = "Rest logs of six sailors of the Tessel ferry could not be found for May, the inspectors added."
    article = "Les registres de repos de six marins du ferry de Tessel manquent pour mai."
    entries = account(source_of(source, ASIDE, language="en"), draft_of(article)).entries
    assert [e.verdict for e in entries if e.kind is EntryKind.ATTRIBUTION] == [Verdict.UNCERTAIN]
