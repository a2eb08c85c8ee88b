"""The lab: two sets of templates over the same articles, told to their author."""

from rewriter.wording._catalogue import Text
from rewriter.wording.outcome import TEXTS as OUTCOME

_AGAIN = Text(
    "Ce qui est payé est gardé\u00a0: relancez la commande, elle reprendra là.",
    "What was paid for is kept: run the command again, it goes on from there.",
)

TEXTS = {
    "help-test": Text(
        "Essayer ses gabarits sur des articles, contre une autre version d’eux.\n\nMêmes articles, même modèle, "
        "mêmes contrôles. Code 0\u00a0: rien de pire\u202f; 1\u00a0: pire, ou une attente déçue\u202f; 2\u00a0: entrée inutilisable\u202f; "
        "3\u00a0: le service.",
        "Try one’s templates on articles against another version of them.\n\nThe same articles, model and checks. "
        "Exit code 0: nothing worse; 1: worse, or an expectation not met; 2: unusable input; 3: the service.",
    ),
    "help-record": Text(
        "Garder dans un fichier les réponses du modèle, pour essayer ensuite sans modèle ni réseau.",
        "Keep the model’s answers in a file, to test later without a model or a network.",
    ),
    "help-against": Text(
        "L’autre version\u00a0: shipped (les gabarits livrés), ou v3… du gabarit nommé.",
        "The other version: shipped, or v3… of the template named.",
    ),
    "help-record-against": Text(
        "Garder aussi les réponses de cette version\u00a0: shipped, ou v3… du gabarit nommé.",
        "Keep that version’s answers too: shipped, or v3… of the template named.",
    ),
    "help-on": Text(
        "Le dossier d’essai\u00a0: fichiers YAML (article, keyphrase, depth, min_words, expect) et articles seuls.",
        "The folder to try on: YAML files (article, keyphrase, depth, min_words, expect) and bare articles.",
    ),
    "help-to": Text("Le fichier des réponses à écrire.", "The file of answers to write."),
    "help-replay": Text(
        "Prendre les réponses dans ce fichier\u202f; aucun modèle n’est appelé.",
        "Take answers from this file; no model is called.",
    ),
    "help-journal": Text(
        "Le journal des réponses payées\u00a0; à défaut .lab/journal.sqlite à côté des gabarits.",
        "The journal of paid answers; .lab/journal.sqlite beside the templates unless given.",
    ),
    "help-max-cost": Text("Plafond de dépense pour cet essai.", "Ceiling for what this test may cost."),
    "help-html": Text(
        "Écrire aussi une page\u00a0: le tableau, et les articles côte à côte.",
        "Also write a page: the table, and the articles side by side.",
    ),
    "no-fixtures": Text(
        "Aucun article d’essai dans {folder}\u00a0: mettez-y des articles, ou des fichiers YAML avec «\u00a0article: …\u00a0».",
        "No article to try on in {folder}: put articles there, or YAML files with “article: …”.",
    ),
    "too-many": Text(
        "Plus de {limit} fichiers dans {folder}\u00a0: ce n’est pas un dossier d’essai.",
        "More than {limit} files in {folder}: that is no folder to try templates on.",
    ),
    "lacks-article": Text(
        "{file}\u00a0: il manque «\u00a0article: …\u00a0», le fichier de l’article, dans le même dossier.",
        "{file}: “article: …” is missing, the article’s file, in the same folder.",
    ),
    "outside": Text(
        "{file}, article\u00a0: «\u00a0{article}\u00a0» mène hors du dossier d’essai. Copiez l’article dans ce dossier.",
        "{file}, article: “{article}” leads out of the folder. Copy the article into that folder.",
    ),
    "no-article": Text(
        "{file}, article\u00a0: il n’y a pas de fichier «\u00a0{article}\u00a0» dans le dossier d’essai.",
        "{file}, article: there is no file “{article}” in that folder.",
    ),
    "unknown-key": Text(
        "{file}\u00a0: «\u00a0{name}\u00a0» n’existe pas. Il y a\u00a0: {names}.",
        "{file}: there is no “{name}”. There are: {names}.",
    ),
    "unknown-key-near": Text(
        "{file}\u00a0: «\u00a0{name}\u00a0» n’existe pas. Vouliez-vous dire «\u00a0{nearest}\u00a0»\u202f?",
        "{file}: there is no “{name}”. Did you mean “{nearest}”?",
    ),
    "bad-value": Text(
        "{file}, {name}\u00a0: cette valeur ne convient pas. Il faut\u00a0: {wanted}.",
        "{file}, {name}: this value does not fit. It takes: {wanted}.",
    ),
    "reference": Text(
        "{file}\u00a0: un fichier d’essai ne renvoie pas à lui-même (& et *)\u00a0: écrivez chaque valeur en entier.",
        "{file}: a fixture does not refer to itself (& and *): write each value in full.",
    ),
    "twice": Text(
        "{file}, ligne {line}\u00a0: «\u00a0{name}\u00a0» est déjà donné plus haut. Pour plusieurs valeurs, faites une liste.",
        "{file}, line {line}: “{name}” is given above already. For several values, make a list.",
    ),
    "syntax": Text(
        "{file}, ligne {line}\u00a0: ce n’est pas un fichier d’essai ({detail}). Il faut «\u00a0nom: valeur\u00a0», une par ligne.",
        "{file}, line {line}: this is no fixture ({detail}). It takes “name: value”, one a line.",
    ),
    "no-recording": Text(
        "{file} n’est pas un fichier de réponses de «\u00a0rewriter prompts record\u00a0».",
        "{file} is no file of answers made by “rewriter prompts record”.",
    ),
    "bad-line": Text(
        "{file}, ligne {line}\u00a0: cette réponse est abîmée. Refaites le fichier avec «\u00a0rewriter prompts record\u00a0».",
        "{file}, line {line}: this answer is damaged. Make the file again with “rewriter prompts record”.",
    ),
    "lacking": Text(
        "Le fichier de réponses n’a pas de quoi répondre à {which} ({n}). Gabarits, articles, réglages ou contrôles ont "
        "changé depuis\u00a0: refaites-le avec «\u00a0rewriter prompts record\u00a0». Rien n’a été demandé.",
        "The file of answers has none for {which} ({n}). Templates, articles, settings or checks have changed since: "
        "make it again with “rewriter prompts record”. Nothing was asked.",
    ),
    "ceiling": Text(
        f"{{article}}\u00a0: le plafond de dépense est atteint. {_AGAIN.fr}",
        f"{{article}}: the spending ceiling is reached. {_AGAIN.en}",
    ),
    "no-model": Text(
        "Aucun modèle n’est configuré\u00a0: sans lui, les gabarits ne servent pas, et il n’y a rien à comparer. Indiquez-en "
        "un (REWRITER_MODEL, ou --model), ou donnez des réponses gardées (--replay).",
        "No model is configured: without one templates are not used, and there is nothing to compare. Name one "
        "(REWRITER_MODEL, or --model), or give answers that were kept (--replay).",
    ),
    "same-templates": Text(
        "Les deux versions sont les mêmes\u00a0: il n’y a rien à comparer, seulement des attentes à vérifier.",
        "Both versions are the same: there is nothing to compare, only expectations to verify.",
    ),
    "title": Text("Essai de gabarits", "Templates tested"),
    "lead": Text(
        "Version {other} et version {now}, comparées sur {n} articles, avec {model}.",
        "The {other} version and the {now} one, compared on {n} articles, with {model}.",
    ),
    "lead-one": Text(
        "Version {other} et version {now}, comparées sur un article, avec {model}.",
        "The {other} version and the {now} one, compared on one article, with {model}.",
    ),
    "now": Text("actuelle", "present"),
    "shipped": Text("livrée", "shipped"),
    "told-better": Text("mieux", "better"),
    "told-worse": Text("pire", "worse"),
    "told-other": Text("autre", "different"),
    "told-none": Text("pas de différence démontrée", "no difference shown"),
    "told-few": Text("trop peu d’articles", "too few articles"),
    "told-same": Text("identique", "the same"),
    "verdict-better": Text(
        "Mieux\u00a0: la différence dépasse ce que fait le hasard.",
        "Better: the difference is more than chance makes.",
    ),
    "verdict-worse": Text(
        "Pire\u00a0: voyez ce qui est perdu, ci-dessous.", "Worse: see below what is lost."
    ),
    "verdict-none": Text(
        "Pas de différence démontrée\u00a0: ce qui change peut venir du hasard.",
        "No difference shown: what changes may be chance.",
    ),
    "verdict-few": Text(
        "Rien de pire, mais trop peu d’articles pour parler d’un progrès\u00a0: il en faut au moins {least}.",
        "Nothing worse, but too few articles to speak of progress: it takes at least {least}.",
    ),
    "verdict-same": Text("Aucune différence.", "No difference."),
    "measure-forbidding": Text("constats qui empêchent la publication", "findings that forbid publishing"),
    "measure-verified": Text("éléments vérifiés", "items verified"),
    "measure-altered": Text("éléments altérés", "items altered"),
    "measure-invented": Text("éléments inventés", "items invented"),
    "measure-lost": Text("éléments perdus", "items lost"),
    "measure-uncertain": Text("éléments incertains", "items uncertain"),
    "measure-words": Text("mots", "words"),
    "measure-missing": Text("mots manquants", "words missing"),
    "measure-flesch": Text("lisibilité (Flesch)", "readability (Flesch)"),
    "measure-rounds": Text("reprises", "rounds of repairs"),
    "measure-tokens": Text("jetons", "tokens"),
    "measure-cost": Text("coût", "cost"),
    "accepted-first": Text("acceptés au premier jet", "accepted at first draft"),
    "accepted-end": Text("acceptés à la fin", "accepted in the end"),
    "column-measure": Text("par article, en moyenne", "per article, on average"),
    "column-difference": Text("écart", "difference"),
    "column-interval": Text("intervalle à 95\u00a0%", "95% interval"),
    "column-told": Text("verdict", "verdict"),
    "findings": Text("Constats", "Findings"),
    "no-shifts": Text("Aucun constat gagné ni perdu.", "No finding gained or lost."),
    "column-check": Text("contrôle", "check"),
    "column-gained": Text("en plus", "gained"),
    "column-lost": Text("en moins", "gone"),
    "forbids": Text("empêche la publication", "forbids publishing"),
    "expected": Text("Attentes", "Expectations"),
    "met": Text("tenue", "met"),
    "unmet": Text("déçue", "not met"),
    "unmet-both": Text("déçue, comme avant", "not met, nor before"),
    "all-met": Text("Toutes les attentes sont tenues\u00a0: {n}.", "Every expectation is met: {n}."),
    "articles": Text("Articles côte à côte", "Articles side by side"),
    "no-draft": Text("L’article n’a pas été fait.", "The article was not made."),
    "new-findings": Text("Constats nouveaux", "New findings"),
    "gone-findings": Text("Constats disparus", "Findings that are gone"),
    "skip": Text("Aller aux articles", "Skip to the articles"),
    "paid-nothing": Text("Rien n’a été payé cette fois.", "Nothing was paid this time."),
    "paid": Text(
        "Payé cette fois\u00a0: {calls} appels, {tokens} jetons{cost}.",
        "Paid this time: {calls} calls, {tokens} tokens{cost}.",
    ),
    "exact": Text(
        "Intervalles\u00a0: toutes les inversions de signe (exact).", "Intervals: all sign flips (exact)."
    ),
    "resampled": Text(
        "Intervalles\u00a0: rééchantillonnage à graine fixe.", "Intervals: resampling with a fixed seed."
    ),
    "recorded": Text("Réponses gardées dans {file}\u00a0: {n}.", "Answers kept in {file}: {n}."),
    "page-at": Text("Page\u00a0: {path}", "Page: {path}"),
    "working": Text("{done}/{all}\u00a0: {name}", "{done}/{all}: {name}"),
} | {
    key.replace("failure-", "service-"): Text(
        f"{{article}}\u00a0: {text.fr}. {{detail}} {_AGAIN.fr}",
        f"{{article}}: {text.en}. {{detail}} {_AGAIN.en}",
    )
    for key, text in OUTCOME.items()
    if key.startswith("failure-")
}
