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
)
