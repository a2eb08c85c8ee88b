"""A second reading by a model: which sentences it doubts and why, and that it is an opinion and no more."""

from rewriter.wording._catalogue import Text

TEXTS: dict[str, Text] = {
    "yes": Text(
        "Avis du modèle\u00a0: oui, la source le dit", "The model’s opinion: yes, the source says so"
    ),
    "no": Text(
        "Avis du modèle\u00a0: la source ne le dit pas", "The model’s opinion: the source does not say so"
    ),
    "partly": Text(
        "Avis du modèle\u00a0: la source ne le dit qu’en partie",
        "The model’s opinion: the source says so only in part",
    ),
    "unknown": Text("Avis du modèle\u00a0: il ne sait pas", "The model’s opinion: it does not know"),
    "kind-added": Text("fait ajouté", "fact added"),
    "kind-contradicted": Text("la source dit autre chose", "the source says something else"),
    "kind-quotation": Text("citation changée", "quotation changed"),
    "kind-attribution": Text("donné à quelqu’un d’autre", "given to somebody else"),
    "kind-hedge": Text("réserve ou condition changée", "reserve or condition changed"),
    "kind-cause": Text("cause, but ou conséquence prêtés", "cause, purpose or consequence lent"),
    "kind-extent": Text("généralisation", "generalised"),
    "kind-adopted": Text("propos de quelqu’un, donné comme un fait", "somebody’s claim, told as a fact"),
    "kind-conclusion": Text(
        "conclusion que la source ne tire pas", "a conclusion that the source does not draw"
    ),
    "kind-colour": Text("jugement ou couleur ajoutés", "judgement or colour added"),
    "kind-other": Text("autre écart", "another departure"),
    "at-fault": Text("Mots en cause\u00a0:", "Words at fault:"),
    "misplaced": Text(
        "met en cause des mots que la phrase n’a pas",
        "finds fault with words that the sentence does not have",
    ),
    "quoted": Text("Mots de la source qu’il cite\u00a0:", "Words of the source that it quotes:"),
    "misquoted": Text("cite des mots que la source n’a pas", "quotes words that the source does not have"),
    "missing": Text(
        "La deuxième lecture par le modèle était demandée et n’a pas été obtenue. L’article et les constats "
        "n’en dépendent pas.",
        "The second reading by the model was asked for and not had. Article and findings do not depend on it.",
    ),
    "help": Text(
        "Fait relire l’article par le modèle, une fois fait, phrase par phrase contre la source (un appel de plus, "
        "quelques-uns si son contexte est petit). Son avis est cité dans le rapport et ne change ni les constats ni "
        "l’état de l’article.",
        "Has the model read the article again, once it is made, sentence by sentence against the source (one call "
        "more, a few where its context is small). Its opinion is quoted in the report and changes neither findings "
        "nor status.",
    ),
    "dry-run": Text(
        "Deuxième lecture\u00a0: demandée une fois l’article fait, en {n} appels de plus, environ {tokens} jetons en "
        "entrée en tout.",
        "Second reading: asked once the article is made, in {n} calls more, about {tokens} input tokens in all.",
    ),
    "dry-run-one": Text(
        "Deuxième lecture\u00a0: demandée une fois l’article fait, en un appel de plus, environ {tokens} jetons en "
        "entrée.",
        "Second reading: asked once the article is made, in one call more, about {tokens} input tokens.",
    ),
    "title": Text(
        "Deuxième lecture par {models}\u00a0: {n} phrases à relire",
        "Second reading by {models}: {n} sentences to look at again",
    ),
    "title-one": Text(
        "Deuxième lecture par {models}\u00a0: une phrase à relire",
        "Second reading by {models}: one sentence to look at again",
    ),
    "title-none": Text(
        "Deuxième lecture par {models}\u00a0: aucune phrase à relire",
        "Second reading by {models}: no sentence to look at again",
    ),
    "intro": Text(
        "C’est l’opinion d’un modèle\u202f: elle ne change aucun constat ni l’état de l’article, et ce qu’elle ne "
        "signale pas n’est pas vérifié pour autant.",
        "This is a model’s opinion: it changes no finding and no status, and what it does not point out is not thereby "
        "verified.",
    ),
    "read-whole": Text(
        "D’après sa réponse, il a comparé les {total} phrases à la source.",
        "It says that it has compared all {total} sentences with the source.",
    ),
    "read-partly": Text(
        "Attention\u00a0: d’après sa réponse, il n’a comparé à la source que {read} des {total} phrases.",
        "Beware: it says that it has compared only {read} of the {total} sentences with the source.",
    ),
    "told": Text("déjà signalé", "told already"),
    "count": Text("Deuxième lecture", "Second reading"),
    "count-value": Text("{n} phrases à relire, une opinion", "{n} sentences to look at again, an opinion"),
    "count-value-one": Text("une phrase à relire, une opinion", "one sentence to look at again, an opinion"),
    "help-finished": Text(
        "Fait aussi relire l’article par le modèle, phrase par phrase contre la source (payant\u00a0; le coût est dit "
        "avant). Son avis est cité et ne change aucun constat.",
        "Also has the model read the article, sentence by sentence against the source (paid for; the cost is said "
        "first). Its opinion is quoted and changes no finding.",
    ),
    "help-dry-run": Text(
        "Avec --opinion\u00a0: montre ce qui serait envoyé, et son coût, sans rien envoyer.",
        "With --opinion: show what would be sent, and its cost; send nothing.",
    ),
    "expense": Text(
        "Deuxième lecture par {model}\u00a0: {n} appels, environ {sent} jetons en entrée et {got} en sortie.",
        "Second reading by {model}: {n} calls, about {sent} input tokens and {got} output tokens.",
    ),
    "expense-one": Text(
        "Deuxième lecture par {model}\u00a0: un appel, environ {sent} jetons en entrée et {got} en sortie.",
        "Second reading by {model}: one call, about {sent} input tokens and {got} output tokens.",
    ),
    "expense-cost": Text("Environ {cost}.", "About {cost}."),
    "paid": Text("Payé cette fois\u00a0: {cost}.", "Paid this time: {cost}."),
    "not-had": Text(
        "La deuxième lecture n’a pas été obtenue\u202f; le reste n’en dépend pas. Ce qui a été payé est gardé\u00a0: "
        "relancez la même commande.",
        "The second reading was not had; the rest does not depend on it. What was paid for is kept: run the same "
        "command again.",
    ),
    "needs-model": Text(
        "Une deuxième lecture demande un modèle. Indiquez-en un (--model ou REWRITER_MODEL, et OPENAI_API_KEY\u202f; "
        "«\u00a0rewriter doctor\u00a0» montre les réglages).",
        "A second reading takes a model. Set one (--model or REWRITER_MODEL, and OPENAI_API_KEY; `rewriter doctor` "
        "shows the settings).",
    ),
    "needs-source": Text(
        "Une deuxième lecture compare l’article à sa source\u00a0: indiquez-la avec --source.",
        "A second reading compares the article with its source: name it with --source.",
    ),
    "dry-run-alone": Text(
        "--dry-run montre ce que --opinion enverrait\u00a0: ajoutez --opinion.",
        "--dry-run shows what --opinion would send: add --opinion.",
    ),
    "jsonl": Text(
        "--opinion vaut pour un article à la fois\u00a0: sans --jsonl.",
        "--opinion is for one article at a time: without --jsonl.",
    ),
}
