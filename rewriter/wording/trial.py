"""Templates tried on fixtures in the studio: what is told before, meanwhile and after."""

from rewriter.wording._catalogue import Text

TEXTS = {
    "no-run": Text(
        "Cet essai n’est plus en mémoire. Relancez-le\u00a0: ce qui a été payé est gardé et ne sera pas payé deux fois.",
        "This test is no longer in memory. Run it again: what was paid is kept and will not be paid twice.",
    ),
    "busy": Text(
        "Un essai est déjà en cours. Attendez sa fin, ou arrêtez-le.",
        "A test is running already. Wait for its end, or stop it.",
    ),
    "see-cost-first": Text(
        "Le gabarit, le dossier ou les réglages ont changé depuis que le coût a été dit. Regardez-le à nouveau.",
        "Template, folder or settings have changed since the cost was told. Look at it again.",
    ),
    "no-folder": Text("Ce dossier d’essai n’est plus là.", "This folder to try on is no longer there."),
    "no-means": Text(
        "Il n’y a pas de quoi répondre\u00a0: aucun modèle n’est configuré, et le dossier d’essai n’a pas de réponses gardées. "
        "Indiquez un modèle (REWRITER_MODEL et sa clé, ou rewriter.toml dans le dossier où le studio a été lancé), puis rechargez cette page.",
        "There is nothing to answer with: no model is configured, and the folder has no recorded answers. Name a model "
        "(REWRITER_MODEL and its key, or rewriter.toml in the folder where the studio was started), then load this page again.",
    ),
    "no-fixtures": Text(
        "Il n’y a pas d’articles d’essai. Créez un dossier «\u00a0essais\u00a0» à côté de vos gabarits, mettez-y une dizaine d’articles, "
        "puis rechargez cette page.",
        "There are no articles to try on. Make a folder “essais” beside your templates, put some ten articles there, "
        "then load this page again.",
    ),
    "lacking": Text(
        "Il manque des réponses gardées, pour {n} des {total} premiers jets\u00a0: un gabarit, un article, un réglage ou un "
        "contrôle a changé depuis. Rien n’a été demandé.",
        "Recorded answers are missing, for {n} of the {total} first drafts: a template, an article, a setting or a "
        "check has changed since. Nothing was asked.",
    ),
    "lacking-later": Text(
        "Les réponses gardées suffisent aux premiers jets, mais pas à leurs reprises\u00a0: {which}. Rien n’a été demandé.",
        "The recorded answers are enough for first drafts, not for their repairs: {which}. Nothing was asked.",
    ),
    "then-model": Text(
        "Choisissez plutôt le modèle {model}\u00a0: le coût sera dit avant d’être dépensé.",
        "Choose the model {model} instead: the cost is told before it is spent.",
    ),
    "then-configure": Text(
        "Aucun modèle n’est configuré. Indiquez-en un (REWRITER_MODEL et sa clé, ou rewriter.toml dans le dossier où le studio a été "
        "lancé), puis rechargez cette page\u00a0: le coût sera dit avant d’être dépensé.",
        "No model is configured. Name one (REWRITER_MODEL and its key, or rewriter.toml in the folder where the studio was "
        "started), then load this page again: the cost is told before it is spent.",
    ),
    "free": Text(
        "Toutes les réponses sont là pour les {n} premiers jets\u00a0: rien n’est demandé à un modèle, rien n’est payé.",
        "Every answer is there for the {n} first drafts: no model is asked, nothing is paid.",
    ),
    "free-journal": Text(
        "Les {n} premiers jets sont déjà payés. Leurs reprises le sont aussi, sauf si un contrôle a changé.",
        "The {n} first drafts are paid for already. Their repairs are too, unless a check has changed.",
    ),
    "cost": Text(
        "{n} premiers jets sur {total} sont à demander à {model}\u00a0: environ {calls} appels et {tokens} jetons, reprises comprises, "
        "soit environ {cost}. Le reste est déjà payé.",
        "{n} of {total} first drafts are to be asked of {model}: about {calls} calls and {tokens} tokens, repairs included, "
        "about {cost}. The rest is paid for already.",
    ),
    "cost-unpriced": Text(
        "{n} premiers jets sur {total} sont à demander à {model}\u00a0: environ {calls} appels et {tokens} jetons, reprises comprises. "
        "Aucun prix n’est configuré\u00a0: rewriter ne sait pas ce que cela coûte.",
        "{n} of {total} first drafts are to be asked of {model}: about {calls} calls and {tokens} tokens, repairs included. "
        "No prices are configured: rewriter does not know what that costs.",
    ),
    "same-texts": Text(
        "Les deux versions sont les mêmes\u00a0: il n’y a rien à comparer. Choisissez-en une autre, ou changez le gabarit.",
        "Both versions are the same: there is nothing to compare. Choose another, or change the template.",
    ),
    "stopped": Text(
        "Essai arrêté. Ce qui a été payé est gardé\u00a0: relancez-le, il reprendra là.",
        "Test stopped. What was paid is kept: run it again, it goes on from there.",
    ),
    "progress": Text(
        "{done} sur {all} articles\u00a0; en cours\u00a0: {name}. Appels\u00a0: {calls}.",
        "{done} of {all} articles; under way: {name}. Calls: {calls}.",
    ),
    "starting": Text("Les gabarits sont vérifiés…", "Templates are looked at…"),
    "fixtures-in": Text("{folder} ({n} articles)", "{folder} ({n} articles)"),
    "by-recording": Text("Réponses gardées\u00a0: {file}", "Recorded answers: {file}"),
    "by-model": Text("Le modèle {model}", "The model {model}"),
    "version-shipped": Text("Le gabarit livré", "The shipped template"),
    "version-kept": Text("{label}, {date}", "{label}, {date}"),
    "lost": Text(
        "C’est un fait\u00a0: accepté avant, refusé à présent\u00a0: {names}.",
        "This is a fact: accepted before, refused now: {names}.",
    ),
    "won": Text(
        "C’est un fait\u00a0: refusé avant, accepté à présent\u00a0: {names}.",
        "This is a fact: refused before, accepted now: {names}.",
    ),
    "more-findings": Text(
        "Ces contrôles trouvent plus à redire qu’avant, sur ces articles-ci\u00a0: {names}.",
        "These checks find more than before, on these articles: {names}.",
    ),
    "fewer-findings": Text(
        "Ces contrôles trouvent moins à redire qu’avant, sur ces articles-ci\u00a0: {names}.",
        "These checks find less than before, on these articles: {names}.",
    ),
    "certain": Text(
        "Ce qui est établi, au-delà du hasard\u00a0: {names}.",
        "What is established, beyond chance: {names}.",
    ),
    "nothing-certain": Text(
        "Aucune moyenne n’a changé au-delà du hasard.", "No average has changed beyond chance."
    ),
    "noise": Text(
        "Ce qui a bougé mais peut n’être que du hasard\u00a0: {names}. N’en tirez rien.",
        "What has moved but may be chance alone: {names}. Conclude nothing from it.",
    ),
    "too-few": Text(
        "Trop peu d’articles ({n}) pour qu’une moyenne soit sûre\u00a0: il en faut au moins {least}. Ont bougé, sans que l’on puisse en conclure\u00a0: {names}.",
        "Too few articles ({n}) for an average to be sure: it takes at least {least}. Have moved, which proves nothing yet: {names}.",
    ),
    "few-same": Text(
        "Aucune moyenne n’a bougé. Articles\u00a0: {n}\u202f; pour parler d’un progrès, il en faut au moins {least}.{names}",
        "No average has moved. Articles: {n}; to speak of progress it takes at least {least}.{names}",
    ),
    "up": Text("en hausse", "up"),
    "down": Text("en baisse", "down"),
    "level": Text("stable", "level"),
    "and-more": Text("{names} et {n} autres", "{names} and {n} more"),
    "page-trial": Text("Essayer sur des articles", "Try on articles"),
    "page-trial-how": Text(
        "Chaque article est écrit deux fois, avec votre version enregistrée et avec une autre, et passe les mêmes contrôles.",
        "Every article is written twice, with your saved version and with another one, and passes the same checks.",
    ),
    "page-against": Text("Comparer avec", "Compare with"),
    "page-folder": Text("Articles d’essai", "Articles to try on"),
    "page-means": Text("Qui répond", "Who answers"),
    "page-cap": Text("Ne pas dépenser plus de", "Spend no more than"),
    "page-run": Text("Lancer l’essai", "Run the test"),
    "page-weighing": Text("Calcul du coût…", "Working out the cost…"),
    "page-stop": Text("Arrêter", "Stop"),
    "page-stopping": Text(
        "Arrêt\u00a0: les appels en cours finissent et sont gardés.",
        "Stopping: calls under way end and are kept.",
    ),
    "page-result": Text("Résultat de l’essai", "Result of the test"),
    "page-under-way": Text("Essai en cours", "Test under way"),
    "page-not-done": Text("L’essai n’a pas abouti", "The test did not come to an end"),
    "page-in-plain-words": Text("En clair", "In plain words"),
    "page-averages": Text("Moyennes par article", "Averages per article"),
    "page-again": Text("Refaire un essai", "Test again"),
    "page-gone-away": Text(
        "Le studio ne répond pas\u202f; un nouvel essai suit.",
        "The studio does not answer; it is tried again.",
    ),
}
