"""Two figures of one statement: the source, an article that exchanges them, and one that does not."""

from rewriter.article.source import SourceLanguage

EXCHANGED: tuple[tuple[SourceLanguage, str, str, str], ...] = (
    (
        "fr",
        "Le refuge de Mornay a recueilli 48 hérissons en 2022, contre 31 en 2021.",
        "Le refuge de Mornay a recueilli 31 hérissons en 2022, contre 48 en 2021.",
        "En 2021, le refuge de Mornay avait recueilli 31 hérissons\u202f; en 2022, il en a recueilli 48.",
    ),
    (
        "fr",
        "La fréquentation du musée de Tarvel a atteint 95 000 visiteurs en 2023, contre 81 000 en 2022.",
        "Au musée de Tarvel, la fréquentation est passée de 95 000 visiteurs en 2022 à 81 000 en 2023.",
        "Au musée de Tarvel, la fréquentation est passée de 81 000 visiteurs en 2022 à 95 000 en 2023.",
    ),
    (
        "fr",
        "L’observatoire a compté 204 cigognes en 2024, contre 187 en 2023.",
        "L’observatoire a dénombré 187 cigognes en 2024, contre 204 un an plus tôt.",
        "L’observatoire a dénombré 204 cigognes en 2024, contre 187 un an plus tôt.",
    ),
    (
        "fr",
        "Le syndicat CGT exige 14 embauches\u202f; la mairie de Sorlac en accorde 5.",
        "Le syndicat CGT exige 5 embauches, quand la mairie de Sorlac en accorde 14.",
        "La mairie de Sorlac accorde 5 embauches, quand le syndicat CGT en exige 14.",
    ),
    (
        "fr",
        "À Orville, la liste Perrot obtient 61 % des voix, tandis que la liste Gaubert en recueille 39 %.",
        "À Orville, la liste Perrot obtient 39 % des voix. La liste Gaubert en recueille 61 %.",
        "À Orville, la liste Perrot obtient 61 % des voix. La liste Gaubert en recueille 39 %.",
    ),
    (
        "fr",
        "Le lycée compte 310 internes et 640 demi-pensionnaires à la rentrée.",
        "À la rentrée, le lycée compte 640 internes et 310 demi-pensionnaires.",
        "À la rentrée, le lycée compte 640 demi-pensionnaires et 310 internes.",
    ),
    (
        "fr",
        "Le bénéfice de Carmine a été de 34 millions d’euros en mars, contre 21 millions en avril.",
        "Le bénéfice de Carmine a été de 21 millions d’euros en mars, contre 34 millions en avril.",
        "Le bénéfice de Carmine a été de 34 millions d’euros en mars et de 21 millions en avril.",
    ),
    (
        "en",
        "The reservoir at Hollin fell by 52 centimetres in July, more than the 38 recorded a year earlier.",
        "Le réservoir de Hollin a baissé de 38 centimètres en juillet, contre 52 un an plus tôt.",
        "Le réservoir de Hollin a baissé de 52 centimètres en juillet, contre 38 un an plus tôt.",
    ),
    (
        "en",
        "Brakely Motors sold 4,200 vans in 2023, compared with 5,900 in 2022.",
        "Brakely Motors a vendu 5 900 camionnettes en 2023, contre 4 200 en 2022.",
        "Brakely Motors a vendu 4 200 camionnettes en 2023, contre 5 900 en 2022.",
    ),
    (
        "fr",
        "Le nombre de dentistes du canton de Brouze est passé de 14 à 9.",
        "Dans le canton de Brouze, on compte 14 dentistes, contre 9 un an plus tôt.",
        "Dans le canton de Brouze, on compte 9 dentistes, contre 14 un an plus tôt.",
    ),
    (
        "fr",
        "Le billet d’entrée du zoo de Talmy sera porté de 12 à 15 euros.",
        "Au zoo de Talmy, le billet d’entrée sera ramené de 15 à 12 euros.",
        "Au zoo de Talmy, le billet d’entrée sera à 15 euros, au lieu de 12.",
    ),
    (
        "fr",
        "La dette de Morvan-le-Clos atteint 41 millions. Elle était de 36 millions un an auparavant.",
        "La dette de Morvan-le-Clos atteint 36 millions, contre 41 millions un an auparavant.",
        "La dette de Morvan-le-Clos atteint 41 millions, contre 36 millions un an auparavant.",
    ),
    (
        "fr",
        "Le délai moyen à la préfecture de Tarse est tombé de 60 à 25 jours, puis à 18.",
        "À la préfecture de Tarse, le délai moyen a été de 25 jours, puis de 60.",
        "À la préfecture de Tarse, le délai moyen a été de 60 jours, puis de 25.",
    ),
    (
        "en",
        "Rents in Carrow rose to £910 a month from £840 a year earlier.",
        "À Carrow, les loyers sont passés de 910 à 840 livres par mois.",
        "À Carrow, les loyers sont passés de 840 à 910 livres par mois.",
    ),
    (
        "en",
        "The choir at Penmore grew from 26 singers to 43 in two years.",
        "Le chœur de Penmore compte 26 chanteurs, contre 43 deux ans plus tôt.",
        "Le chœur de Penmore compte 43 chanteurs, contre 26 deux ans plus tôt.",
    ),
    (
        "en",
        "Unemployment in Dell County was 7.1% in May, down from 8.4% in April.",
        "Dans le comté de Dell, le chômage est monté de 7,1 à 8,4 %.",
        "Dans le comté de Dell, le chômage est descendu de 8,4 à 7,1 %.",
    ),
)

# What an article may do with two figures without exchanging them.
KEPT: tuple[tuple[SourceLanguage, str, str], ...] = (
    (
        "fr",
        "Le oui l’emporte à Valdoie avec 58 % des suffrages, contre 42 % pour le non.",
        "À Valdoie, le non recueille 42 % des suffrages, contre 58 % pour le oui.",
    ),
    (
        "fr",
        "La coopérative de Lusset a vendu 700 paniers en 2024, contre 900 en 2023.",
        "En 2023, la coopérative de Lusset avait vendu 900 paniers, contre 700 en 2024.",
    ),
    (
        "fr",
        "La coopérative de Lusset a vendu 700 paniers en 2024, contre 900 en 2023.",
        "Les ventes de paniers de la coopérative de Lusset sont tombées de 900 à 700.",
    ),
    (
        "fr",
        "L’atelier de Prémont emploie 25 menuisiers et 12 peintres, dont 4 apprentis.",
        "À Prémont, l’atelier emploie 12 peintres, 25 menuisiers et compte 4 apprentis.",
    ),
    (
        "fr",
        "Le nombre d’apiculteurs du Vercamp est passé de 210 à 160.",
        "En 2015, le Vercamp comptait 210 apiculteurs, contre 160 aujourd’hui.",
    ),
    (
        "fr",
        "La part des femmes est de 31 % chez les cadres, contre 52 % chez les employés.",
        "La part des femmes est de 52 % chez les employés, contre 31 % chez les cadres.",
    ),
    (
        "en",
        "Sales at Orrin Foods rose to 64 million from 58 million.",
        "Les ventes d’Orrin Foods, qui étaient de 58 millions, sont montées à 64 millions.",
    ),
    (
        "en",
        "Some 15% of women, compared with 12% of men, said they slept badly.",
        "Les hommes sont 12 % à dire mal dormir, contre 15 % des femmes.",
    ),
    (
        "en",
        "The trial will last 15 to 30 minutes for each of the volunteers.",
        "L’essai durera de 15 à 30 minutes pour chacun des volontaires.",
    ),
)
