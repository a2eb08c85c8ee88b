"""What the command line says."""

from rewriter.wording._catalogue import Text

TEXTS = {
    "english-needs-model": Text(
        fr="{name}\u00a0: la source est en anglais, et la traduire demande un modèle. Indiquez-en un\u00a0: "
        "REWRITER_MODEL et OPENAI_API_KEY (voir .env.example), ou «\u00a0rewriter doctor\u00a0» pour l’état actuel.",
        en="{name}: the source is in English, and translating it takes a model. Set one: REWRITER_MODEL and "
        "OPENAI_API_KEY (see .env.example), or ask `rewriter doctor` how things stand.",
    ),
    "depth-needs-model": Text(
        fr="La profondeur «\u00a0{depth}\u00a0» demande un modèle. Indiquez-en un (REWRITER_MODEL et "
        "OPENAI_API_KEY, voir .env.example) ou choisissez --depth structure.",
        en='Depth "{depth}" takes a model. Set one (REWRITER_MODEL and OPENAI_API_KEY, see .env.example) '
        "or choose --depth structure.",
    ),
    "depth-and-strategy": Text(
        fr="La stratégie «\u00a0{strategy}\u00a0» ne va pas avec la profondeur «\u00a0{depth}\u00a0»\u00a0: "
        "no_model va avec structure, whole avec edit ou rewrite.",
        en='Strategy "{strategy}" does not go with depth "{depth}": no_model goes with structure, '
        "whole with edit or rewrite.",
    ),
    "no-model-note": Text(
        fr="Aucun modèle\u00a0: les phrases de la source sont gardées, seule la structure est faite. "
        "Pour une réécriture, indiquez REWRITER_MODEL et OPENAI_API_KEY (voir .env.example).",
        en="No model: the source's sentences are kept, only the structure is made. "
        "For a rewriting, set REWRITER_MODEL and OPENAI_API_KEY (see .env.example).",
    ),
    "writing": Text(fr="{model} écrit l’article…", en="{model} is writing the article…"),
    "repairing": Text(fr="{model} reprend {n} partie(s)…", en="{model} is mending {n} part(s)…"),
    "stopping": Text(
        fr="Arrêt après la réponse en cours (déjà payée). Ctrl-C encore\u00a0: arrêt immédiat.",
        en="Stopping after the answer under way (already paid for). Ctrl-C again: stop at once.",
    ),
    "report-at": Text(fr="Rapport\u00a0: {path}", en="Report: {path}"),
    "article-at": Text(fr="Article\u00a0: {path}", en="Article: {path}"),
    "unexpected": Text(
        fr="Erreur inattendue ({kind}). Rien n’a été perdu de ce qui était écrit. Signalez-la avec la "
        "commande employée\u00a0; REWRITER_DEBUG=1 montre le détail.",
        en="Unexpected error ({kind}). Nothing already written is lost. Please report it with the command "
        "you used; REWRITER_DEBUG=1 shows the detail.",
    ),
    "interrupted": Text(fr="Interrompu.", en="Interrupted."),
    "dry-run": Text(
        fr="Essai à blanc\u00a0: rien n’est envoyé, rien n’est écrit.",
        en="Dry run: nothing is sent, nothing is written.",
    ),
    "tokens": Text(
        fr="environ {tokens} jetons en entrée{estimate}",
        en="about {tokens} input tokens{estimate}",
    ),
    "estimate": Text(fr=" (estimation)", en=" (estimate)"),
    "clean": Text(fr="Aucune erreur.", en="No error."),
    "count-error": Text(fr="{n} erreurs", en="{n} errors"),
    "count-error-one": Text(fr="{n} erreur", en="{n} error"),
    "count-warning": Text(fr="{n} avertissements", en="{n} warnings"),
    "count-warning-one": Text(fr="{n} avertissement", en="{n} warning"),
    "count-advice": Text(fr="{n} conseils", en="{n} pieces of advice"),
    "count-advice-one": Text(fr="{n} conseil", en="{n} piece of advice"),
    "excerpt": Text(fr=" → «\u00a0{words}\u00a0»", en=" → “{words}”"),
    "not-checked": Text(
        fr="Non vérifié (il manque {needs})\u00a0: {codes}.", en="Not checked (missing: {needs}): {codes}."
    ),
    "not-looked-at": Text(fr="Non examiné\u00a0: {what}", en="Not looked at: {what}"),
    "bad-line": Text(
        fr="Ligne {line}\u00a0: {detail}. Chaque ligne doit être un objet JSON avec «\u00a0id\u00a0» et l’un de "
        "«\u00a0html\u00a0», «\u00a0markdown\u00a0», «\u00a0text\u00a0».",
        en='Line {line}: {detail}. Each line must be a JSON object with "id" and one of "html", "markdown", "text".',
    ),
    "article-and-jsonl": Text(
        fr="Un article et --jsonl ne vont pas ensemble\u00a0: indiquez le fichier seul, ou --jsonl seul pour lire "
        "les articles sur l’entrée standard.",
        en="An article and --jsonl do not go together: name the file alone, or use --jsonl alone to read articles "
        "on standard input.",
    ),
    "article-or-jsonl": Text(
        fr="Indiquez un article à contrôler, ou --jsonl pour en lire sur l’entrée standard.",
        en="Name an article to check, or use --jsonl to read articles on standard input.",
    ),
    "min-words": Text(
        fr="--min-words doit être compris entre 50 et 10\u202f000\u00a0: {value} ne convient pas.",
        en="--min-words must be between 50 and 10,000: {value} will not do.",
    ),
    "dry-title": Text(fr="Titre", en="Title"),
    "dry-language": Text(fr="Langue", en="Language"),
    "dry-paragraphs": Text(fr="Paragraphes", en="Paragraphs"),
    "dry-removed": Text(fr="Éléments écartés", en="Set aside"),
    "dry-depth": Text(fr="Profondeur", en="Depth"),
    "dry-words": Text(fr="Mots au moins", en="Words at least"),
    "dry-keyphrase": Text(fr="Expression-clé", en="Keyphrase"),
    "doctor-templates": Text(fr="Gabarits\u00a0: {templates}", en="Templates: {templates}"),
    "doctor-checks": Text(
        fr="Contrôles\u00a0: {n} (version {version})", en="Checks: {n} (version {version})"
    ),
    "doctor-model": Text(
        fr="Modèle configuré\u00a0: {model}. «\u00a0rewriter rewrite\u00a0» s’en servira.",
        en="Model configured: {model}. `rewriter rewrite` will use it.",
    ),
}
