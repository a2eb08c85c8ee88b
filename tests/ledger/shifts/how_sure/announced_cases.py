"""What is to be, and what an article makes of it: sentences of invented news."""

# French source, French article.
DONE = [
    (
        "La ville plantera 300 arbres le long du canal à l’automne. Un riverain s’en réjouit.",
        "Le long du canal, 300 arbres ont été plantés par la ville. Un riverain s’en réjouit.",
    ),
    (
        "Le club doit présenter ses comptes aux supporters vendredi soir.",
        "Le club a ouvert ses comptes à ses supporters vendredi soir.",
    ),
    (
        "La bibliothèque de Lannion rouvrira le 12 mai, après onze mois de travaux.",
        "Après onze mois de travaux, la bibliothèque de Lannion a retrouvé ses lecteurs le 12 mai.",
    ),
    (
        "Le syndicat va déposer un préavis de grève pour les éboueurs du secteur nord.",
        "Un préavis de grève a été déposé par le syndicat pour les éboueurs du secteur nord.",
    ),
    (
        "La région prévoit de racheter les trente logements de la caserne en janvier.",
        "En janvier, la région a acquis les trente logements de la caserne.",
    ),
    (
        "Les deux sœurs devront rendre leur passeport avant lundi.",
        "Les deux sœurs ont rendu leur passeport lundi.",
    ),
    (
        "L’hôpital informera par courriel les patients opérés en mars.",
        "Les patients opérés en mars ont reçu un courriel de l’hôpital.",
    ),
]
# The same, of things to be that the article leaves so, or of what is done in the source too.
STILL_TO_BE = [
    (
        "L’annonce est tombée ce matin, la verrerie Delmare va supprimer 140 postes à Saint-Avre.",
        "L’annonce est tombée ce matin, la verrerie Delmare va supprimer 140 postes à Saint-Avre.",
    ),
    (
        "La ville plantera 300 arbres le long du canal à l’automne.",
        "Le long du canal, 300 arbres vont être plantés par la ville cet automne.",
    ),
    (
        "La ville a annoncé qu’elle planterait 300 arbres le long du canal à l’automne.",
        "La plantation de 300 arbres le long du canal, à l’automne, a été annoncée par la ville.",
    ),
    (
        "Le conseil a voté lundi un crédit de deux millions, qui financera la piscine.",
        "Un crédit de deux millions destiné à la piscine a été adopté lundi par le conseil.",
    ),
    (
        "Le club présentera vendredi ses comptes, que le cabinet a vérifiés en mai.",
        "Le cabinet a vérifié en mai les comptes du club, présentés vendredi.",
    ),
    (
        "Les deux sœurs devront rendre leur passeport avant lundi. Elles ont quitté le tribunal libres.",
        "Les deux sœurs ont quitté le tribunal libres, mais leur passeport est à rendre avant lundi.",
    ),
    (
        "La région rachètera les trente logements que la caserne a libérés en 2019.",
        "La caserne a libéré en 2019 trente logements ; la région en devient propriétaire.",
    ),
    (
        "Le musée ouvrira dimanche une salle consacrée aux potiers de la vallée.",
        "Les potiers de la vallée ont leur salle au musée à partir de dimanche.",
    ),
]
DONE_ENGLISH = [
    (
        "The council will plant 300 trees along the canal this autumn.",
        "Le conseil a planté cet automne 300 arbres le long du canal.",
    ),
    (
        "Ms Orme is due to hand over the keys of the chapel on Friday.",
        "Mme Orme a remis vendredi les clés de la chapelle.",
    ),
    (
        "The union plans to consult 4,000 drivers next week.",
        "Le syndicat a déjà interrogé 4 000 conducteurs.",
    ),
    (
        "The trust is to sell three of its farms to pay for the roof.",
        "Pour payer le toit, la fondation a vendu trois de ses fermes.",
    ),
    ("Engineers are expected to inspect the bridge on Monday.", "Des ingénieurs ont inspecté le pont lundi."),
]
STILL_TO_BE_ENGLISH = [
    (
        "Three weeks ago the city council proposed to cut the orchestra’s yearly grant to £1.5m.",
        "Il y a trois semaines, le conseil a présenté son plan : réduire l’aide à 1,5 million de livres.",
    ),
    ("The council will plant 300 trees along the canal this autumn.",
     "Cet automne, le conseil doit planter 300 arbres le long du canal."),
    ("The council said on Tuesday it would plant 300 trees along the canal.",
     "Le conseil a annoncé mardi la plantation de 300 arbres le long du canal."),
    ("The trust has sold three of its farms and will use the money to repair the roof.",
     "La fondation a vendu trois de ses fermes, de quoi réparer le toit."),
    ("Engineers who inspected the bridge in May will return on Monday.",
     "Les ingénieurs qui ont inspecté le pont en mai reviennent lundi."),
    ("The union has decided to ballot 4,000 drivers next week.",
     "Le syndicat a décidé de consulter 4 000 conducteurs la semaine prochaine."),
]  # fmt: skip
