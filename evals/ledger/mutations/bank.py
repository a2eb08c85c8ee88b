"""Quotations nobody said, to be put into someone's mouth."""

QUOTATIONS = tuple(
    line.strip()
    for line in """
Nous avons fait tout ce qui était en notre pouvoir
Il faudra du temps pour que chacun y trouve sa place
Personne ne s’attendait à une telle issue
C’est une décision que nous assumons pleinement
Nous ne reviendrons pas sur ce choix
Les prochaines semaines seront décisives
Je n’ai jamais douté de la réussite de ce projet
La situation est plus compliquée qu’elle n’en a l’air
Nous avons besoin de moyens supplémentaires
Ce résultat dépasse toutes nos espérances
Il est trop tôt pour tirer des conclusions
Tout le monde doit prendre ses responsabilités
Nous travaillons jour et nuit pour trouver une solution
C’est un tournant pour nous tous
Je comprends la colère de ceux qui attendent une réponse
Rien n’a été laissé au hasard
Nous aurions dû réagir plus tôt
Les gens veulent des actes, pas des promesses
C’est le fruit de plusieurs années d’efforts
Nous restons ouverts à la discussion
Il n’est pas question de céder à la pression
J’ai découvert cette affaire comme tout le monde
Le plus dur est encore devant nous
Cela ne changera rien à notre détermination
On nous avait pourtant prévenus
La confiance se gagne avec le temps
Nous demandons simplement que les règles soient respectées
Chaque jour qui passe rend les choses plus difficiles
C’est une bonne nouvelle pour les familles
J’aurais préféré que cela se passe autrement
Il s’agit d’un premier pas, mais il en faudra d’autres
Nous ne disposons pas encore de toutes les réponses
Le calendrier sera tenu
Les critiques sont injustes
Je suis fier du travail accompli par les équipes
Une telle erreur ne doit plus se reproduire
Nous avons été surpris par l’ampleur du phénomène
Ce dossier est désormais une priorité
Beaucoup de questions restent sans réponse
Il y a eu un manque de communication entre les services
Nous en tirerons toutes les leçons
La population nous soutient
Ce n’est pas une question d’argent
Je ne regrette absolument rien
Les délais étaient intenables
Nous avons frôlé la catastrophe
Il faut regarder la réalité en face
Nos partenaires ont tenu leurs engagements
C’était la seule solution raisonnable
Les premiers retours sont encourageants
Nous avons appris à travailler ensemble
Le public jugera
Je prends acte de cette décision, sans la partager
La sécurité passe avant tout le reste
On ne peut pas réussir seul
Tout reste à construire
Cette étape était attendue depuis longtemps
Nous n’avons reçu aucune garantie
Le dialogue n’a jamais été rompu
Il fallait que quelqu’un le dise
Ce sera ma dernière saison ici
Nous publierons tous les documents utiles
Les efforts commencent à porter leurs fruits
Je n’ai pas l’habitude de me justifier
L’essentiel est que personne ne soit oublié
""".strip().splitlines()
)
