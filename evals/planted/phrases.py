"""Words that careless writers put into an article, from the desk's own memory, not from the checks' tables."""

APPENDED: dict[str, tuple[str, ...]] = {
    "foreign-words": (
        "The mayor said that the bridge was safe.", "According to the city council, nothing will change.",
        "Please note that this section was translated from English.", "Los vecinos esperan la reapertura de la pasarela.",
        "The work was completed two weeks ahead of schedule.", "Il ponte sarà aperto anche durante la notte.",
        "Shopkeepers hope that customers will come back this summer.", "Write a short paragraph about the shops.",
        "Die Brücke wird am Montag wieder für Fußgänger geöffnet.", "Residents were asked to use the other road.",
    ),
    "sentence-said-twice": (
        "La mairie l’a annoncé hier soir, devant une salle comble.", "En effet, les câbles neufs ont passé tous les essais.",
    ),
    "ready-made-formula": (
        "La passerelle joue un rôle clé dans la ville.",
        "Ce chantier marque un tournant décisif.", "La ville se trouve à la croisée des chemins.",
        "Elle est devenue un acteur incontournable du quartier.", "Rien n’est laissé au hasard.",
    ),
    "announcing-formula": (
        "Il est important de noter que la gare reste ouverte.", "Il convient de souligner que le bus passe toujours.",
        "Il est à noter que les vélos restent interdits.", "Force est de constater que la rue est vide.",
    ),
    "english-turn": (
        "Cela fait du sens pour les habitants.", "Le maire adresse le problème du bruit.", "Elle est en charge de la sécurité.",
        "La ville a pris avantage de la fermeture.",
    ),
    "pleonasm": (
        "Il faut prévoir à l’avance une lampe.", "Les deux rives se réunissent ensemble.", "Le maire monte en haut de la tour.",
        "Au jour d’aujourd’hui, rien ne manque.", "Les élus ont collaboré ensemble.", "Il suffit simplement de marcher.",
    ),
    "english-number-writing": (
        "Le billet coûte $50 pour les groupes.", "La somme atteint 1,250,000 euros.", "La fête commence à 9 pm.",
        "La part atteint 2.5 millions d’euros.", "Il a coûté 5 million d’euros.",
    ),
    "speech-not-inverted": (
        "«\u00a0Le pont tient\u00a0», il a dit.", "«\u00a0Nous attendons\u00a0», elle a expliqué.", "«\u00a0C’est fini\u00a0», il a ajouté hier.",
        "«\u00a0Rien ne presse\u00a0», elle a répondu.",
    ),
}  # fmt: skip
LINES: dict[str, tuple[str, ...]] = {
    "junk-line": (
        "Accueil | Actualités | Sports | Contact", "Partager sur Facebook Twitter LinkedIn", "Accepter tous les cookies",
        "Abonnez-vous à notre newsletter", "Laisser un commentaire", "© 2024 Le Courrier. Tous droits réservés.",
        "Se connecter / S’inscrire", "Par Jeanne Roux, publié le 4 mai 2024 à 10 h 12",
    ),
    "source-trailer-left": (
        "Lire aussi : Le marché couvert change d’adresse", "Crédit photo : Jean Roux",
        "Lire l’article original sur le site du Courrier", "Source link",
    ),
}  # fmt: skip
PARAGRAPHS: dict[str, tuple[str, ...]] = {
    "paragraph-not-french": (
        "The footbridge links the station to the mill, and nine hundred people used it every day before it closed.",
        "La pasarela une la estación con el barrio del molino y la usaban cada día novecientas personas.",
        "La passerella collega la stazione al quartiere del mulino, e ogni giorno la usavano novecento persone.",
        "Die Brücke verbindet den Bahnhof mit dem Viertel an der Mühle, und jeden Tag gingen viele Menschen hinüber.",
    ),
}
HEADLINES: dict[str, tuple[str, ...]] = {
    "title-clickbait": (
        "Vous n’allez pas croire ce qui arrive à la passerelle de {town}", "Ce détail de la passerelle de {town} va vous surprendre",
        "Passerelle de {town} : la vérité que personne ne vous dit", "Voici pourquoi la passerelle de {town} rend tout le monde fou",
    ),
    "title-promise-broken": (
        "Les 12 raisons de traverser la passerelle de {town}", "15 conseils pour visiter la passerelle de {town}",
        "Passerelle de {town} : 11 choses à savoir", "Dix astuces pour traverser la passerelle de {town}",
    ),
}  # fmt: skip
