"""What is hoped and what is only compatible, and what an article makes of it: sentences of invented news."""

STRENGTHENED = [
    (
        "La compagnie espère reprendre jeudi les vols vers Ajaccio.",
        "La compagnie promet de reprendre jeudi les vols vers Ajaccio.",
    ),
    (
        "Le maire souhaite que la piscine rouvre avant l’été.",
        "La piscine rouvrira avant l’été, assure le maire.",
    ),
    (
        "L’entreprise n’exclut pas de reprendre les douze apprentis de la scierie.",
        "L’entreprise s’engage à reprendre les douze apprentis de la scierie.",
    ),
    (
        "Les traces relevées sont compatibles avec un passage de lynx, écrit le garde.",
        "Les traces relevées prouvent le passage d’un lynx, écrit le garde.",
    ),
    (
        "Les premiers résultats du traitement sont encourageants, selon l’équipe de Tours.",
        "Les premiers résultats du traitement sont concluants, selon l’équipe de Tours.",
    ),
    (
        "Ces mesures cadrent avec un réchauffement du lac, selon la station d’Évian.",
        "Ces mesures mettent en évidence un réchauffement du lac, selon la station d’Évian.",
    ),
    (
        "Le court-circuit reste une hypothèse pour les pompiers.",
        "Pour les pompiers, le court-circuit est établi.",
    ),
]
AS_STRONG = [
    (
        "La compagnie espère reprendre jeudi les vols vers Ajaccio.",
        "Les vols vers Ajaccio reprendront jeudi, espère la compagnie.",
    ),
    (
        "La compagnie promet de reprendre jeudi les vols vers Ajaccio.",
        "La compagnie s’engage à reprendre jeudi les vols vers Ajaccio.",
    ),
    (
        "Le maire, qui espère rouvrir la piscine avant l’été, dit que le carrelage est posé.",
        "Le carrelage de la piscine est posé, assure le maire.",
    ),
    (
        "Le maire espère obtenir une subvention et s’est engagé à rouvrir la piscine avant l’été.",
        "Le maire s’est engagé à rouvrir la piscine avant l’été.",
    ),
    (
        "Les traces relevées sont compatibles avec un passage de lynx, écrit le garde.",
        "Les traces relevées pourraient être celles d’un lynx, écrit le garde.",
    ),
    (
        "Les résultats du traitement, encourageants, confirment ceux de 2019.",
        "Les résultats du traitement confirment ceux de 2019.",
    ),
    (
        "Ces mesures cadrent avec un réchauffement du lac, sans le prouver.",
        "Ces mesures, qui ne prouvent rien, cadrent avec un réchauffement du lac.",
    ),
]
STRENGTHENED_ENGLISH = [
    (
        "The airline said it hoped to resume flights to Ajaccio on Thursday.",
        "La compagnie s’engage à reprendre jeudi les vols vers Ajaccio.",
    ),
    (
        "The mayor would like the pool to reopen before summer.",
        "Le maire promet que la piscine rouvrira avant l’été.",
    ),
    (
        "The tracks are consistent with a lynx, the warden wrote.",
        "Les traces prouvent le passage d’un lynx, écrit le garde.",
    ),
    (
        "Early results of the trial were encouraging, the Leeds team said.",
        "Les premiers résultats de l’essai sont concluants, selon l’équipe de Leeds.",
    ),
    (
        "The company is considering hiring the twelve apprentices of the mill.",
        "L’entreprise s’engage à embaucher les douze apprentis de la scierie.",
    ),
]
AS_STRONG_ENGLISH = [
    ("The airline said it hoped to resume flights to Ajaccio on Thursday.",
     "La compagnie espère reprendre jeudi les vols vers Ajaccio."),
    ("The airline has promised to resume flights to Ajaccio on Thursday.",
     "La compagnie s’engage à reprendre jeudi les vols vers Ajaccio."),
    ("The tracks show that a lynx passed there, the warden wrote.",
     "Les traces montrent qu’un lynx est passé, écrit le garde."),
    ("The mayor, who hopes to reopen the pool soon, insists the tiles are laid.",
     "Le carrelage est posé, assure le maire."),
    ("Results of the trial were encouraging and confirmed those of 2019.",
     "Les résultats de l’essai confirment ceux de 2019."),
]  # fmt: skip
