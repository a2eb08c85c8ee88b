"""What became of an article, and why: status names, reasons, and why a model's answer never came.

A key ending in `-one` is the same text for exactly one; `rewriter.output.telling` chooses.
"""

from rewriter.wording._catalogue import Text

TEXTS: dict[str, Text] = {
    "status-ready": Text("Prêt à publier", "Ready to publish"),
    "status-needs-review": Text("À relire avant publication", "Needs review before publishing"),
    "status-failed": Text("Échec", "Failed"),
    "lead-ready": Text(
        "Les chiffres, dates, noms et citations de l’article ont été retrouvés dans la source, et aucun contrôle "
        "n’a trouvé de raison de ne pas publier. La relecture reste celle de la rédaction.",
        "The article’s figures, dates, names and quotations were found in the source, and no check found a reason "
        "not to publish. "
        "The last reading remains the newsroom’s.",
    ),
    "ready-means": Text(
        "Aucun contrôle n’a trouvé de raison de retenir l’article\u202f; ce n’est pas une promesse. Qui parle, à quoi se rapporte un chiffre, les "
        "nuances, les conditions et les causes ne sont suivis qu’autant que les mots les montrent\u00a0: à relire en priorité (voir "
        "«\u00a0Limites\u00a0» dans le rapport).",
        "No check found a reason to hold the article back; that is no promise. Who says what, what a figure is about, shades, conditions and "
        "causes are followed only as far as words show them: read those first (see “Limits” in the report).",
    ),
    "lead-needs-review": Text(
        "Une personne doit regarder ce qui suit avant de publier\u00a0:",
        "A person must look at the following before publishing:",
    ),
    "lead-failed": Text(
        "L’article demandé n’a pas été produit\u00a0:", "The article asked for was not produced:"
    ),
    "no-model": Text(
        "Aucun modèle n’a été utilisé\u00a0: le texte est celui de la source, nettoyé et mis en forme. "
        "Il n’est pas réécrit.",
        "No model was used: the text is the source’s own, cleaned and structured. It is not rewritten.",
    ),
    "errors": Text("{n} erreurs restent à corriger.", "{n} errors remain to be corrected."),
    "errors-one": Text("{n} erreur reste à corriger.", "{n} error remains to be corrected."),
    "orders": Text(
        "La source contient {n} ordres adressés à qui la réécrit\u00a0: lisez-les, et l’article à côté.",
        "The source holds {n} orders to whoever rewrites it: read them beside the article.",
    ),
    "orders-one": Text(
        "La source contient {n} ordre adressé à qui la réécrit\u00a0: lisez-le, et l’article à côté.",
        "The source holds {n} order to whoever rewrites it: read it beside the article.",
    ),
    "planted": Text(
        "{n} passages de l’article reprennent un ordre, un texte caché ou une adresse que la source ne donne pas.",
        "{n} passages of the article repeat an order, hidden text or an address that the source does not give.",
    ),
    "planted-one": Text(
        "{n} passage de l’article reprend un ordre, un texte caché ou une adresse que la source ne donne pas.",
        "{n} passage of the article repeats an order, hidden text or an address that the source does not give.",
    ),
    "invented": Text(
        "{n} éléments de l’article ne figurent pas dans la source.",
        "{n} items of the article are not in the source.",
    ),
    "invented-one": Text(
        "{n} élément de l’article ne figure pas dans la source.",
        "{n} item of the article is not in the source.",
    ),
    "altered": Text(
        "{n} éléments diffèrent de ce que dit la source.", "{n} items differ from what the source says."
    ),
    "altered-one": Text(
        "{n} élément diffère de ce que dit la source.", "{n} item differs from what the source says."
    ),
    "lost": Text(
        "{n} éléments de la source manquent dans l’article.",
        "{n} items of the source are missing from the article.",
    ),
    "lost-one": Text(
        "{n} élément de la source manque dans l’article.",
        "{n} item of the source is missing from the article.",
    ),
    "uncertain": Text(
        "{n} éléments n’ont pas pu être vérifiés avec certitude.",
        "{n} items could not be verified with certainty.",
    ),
    "uncertain-one": Text(
        "{n} élément n’a pas pu être vérifié avec certitude.",
        "{n} item could not be verified with certainty.",
    ),
    "reserved": Text(
        "La page source s’oppose à cet usage ou le réserve : voyez « Droits et liens ».",
        "The source’s page objects to this use or reserves it: see “Rights and links”.",
    ),
    "rights-stated": Text(
        "La page source réserve cet usage ; les droits ont été déclarés par qui a lancé la réécriture.",
        "The source’s page reserves this use; whoever started the rewriting stated that they hold the rights.",
    ),
    "tables-aside": Text(
        "{n} lignes ou cellules de tableau avec des chiffres ont été mises de côté : l’article ne les reprend pas et les "
        "contrôles ne les comptent pas.",
        "{n} rows or cells of tables with figures were set aside: the article does not take them up and the checks do not "
        "count them.",
    ),
    "tables-aside-one": Text(
        "{n} ligne ou cellule de tableau avec des chiffres a été mise de côté : l’article ne la reprend pas et les "
        "contrôles ne la comptent pas.",
        "{n} row or cell of a table with figures was set aside: the article does not take it up and the checks do not "
        "count it.",
    ),
    "kept": Text(
        "{n} paragraphes reprennent le texte de la source, faute d’une réécriture fidèle.",
        "{n} paragraphs keep the source’s own text, for lack of a faithful rewriting.",
    ),
    "kept-one": Text(
        "{n} paragraphe reprend le texte de la source, faute d’une réécriture fidèle.",
        "{n} paragraph keeps the source’s own text, for lack of a faithful rewriting.",
    ),
    "section-kept": Text(
        "{n} paragraphes reprennent le texte de la source\u00a0: le modèle n’a pas rendu leur section.",
        "{n} paragraphs keep the source’s own text: the model did not deliver their section.",
    ),
    "section-kept-one": Text(
        "{n} paragraphe reprend le texte de la source\u00a0: le modèle n’a pas rendu sa section.",
        "{n} paragraph keeps the source’s own text: the model did not deliver its section.",
    ),
    "section-lost": Text(
        "{n} paragraphes de la source manquent ({source})\u00a0: le modèle n’a pas rendu leur section.",
        "{n} paragraphs of the source are missing ({source}): the model did not deliver their section.",
    ),
    "section-lost-one": Text(
        "{n} paragraphe de la source manque ({source})\u00a0: le modèle n’a pas rendu sa section.",
        "{n} paragraph of the source is missing ({source}): the model did not deliver its section.",
    ),
    "fields-not-written-fr": Text(
        "Le modèle n’a donné ni titres ni description\u00a0: ceux de l’article sont faits des mots de la source.",
        "The model gave neither titles nor description: the article’s are made of the source’s words.",
    ),
    "fields-not-written-en": Text(
        "Le modèle n’a donné ni titres ni description\u00a0: ils restent à écrire ou à relire.",
        "The model gave neither titles nor description: they remain to be written, or read again.",
    ),
    "repairs-skipped": Text(
        "{n} corrections n’ont pas été demandées\u00a0: le contexte du modèle est trop petit pour elles.",
        "{n} repairs were not asked for: the model’s context is too small for them.",
    ),
    "repairs-skipped-one": Text(
        "{n} correction n’a pas été demandée\u00a0: le contexte du modèle est trop petit pour elle.",
        "{n} repair was not asked for: the model’s context is too small for it.",
    ),
    "flagged": Text(
        "{n} paragraphes n’ont pas passé les contrôles de fidélité et sont signalés.",
        "{n} paragraphs did not pass the fidelity checks and are flagged.",
    ),
    "flagged-one": Text(
        "{n} paragraphe n’a pas passé les contrôles de fidélité et est signalé.",
        "{n} paragraph did not pass the fidelity checks and is flagged.",
    ),
    "removed": Text(
        "{n} passages infidèles ont été retirés\u00a0: aucune phrase de la source n’était à remettre à leur place.",
        "{n} unfaithful passages were taken out: the source had no sentence to put in their place.",
    ),
    "removed-one": Text(
        "{n} passage infidèle a été retiré\u00a0: aucune phrase de la source n’était à remettre à sa place.",
        "{n} unfaithful passage was taken out: the source had no sentence to put in its place.",
    ),
    "headings": Text(
        "{n} intertitres infidèles ont été retirés.", "{n} unfaithful subheadings were taken out."
    ),
    "headings-one": Text(
        "{n} intertitre infidèle a été retiré.", "{n} unfaithful subheading was taken out."
    ),
    "fields": Text(
        "{n} champs infidèles (titres, chapô, description) ont été refaits avec les mots de la source.",
        "{n} unfaithful fields (titles, standfirst, description) were remade with the source’s words.",
    ),
    "fields-one": Text(
        "{n} champ infidèle (titre, chapô ou description) a été refait avec les mots de la source.",
        "{n} unfaithful field (title, standfirst or description) was remade with the source’s words.",
    ),
    "labels": Text(
        "{n} champs (étiquettes, expression-clé, adresse) ont été vidés ou refaits\u00a0: leurs mots n’étaient pas ceux de la source.",
        "{n} fields (tags, keyphrase, slug) were emptied or remade: their words were not the source’s.",
    ),
    "labels-one": Text(
        "{n} champ (étiquettes, expression-clé ou adresse) a été vidé ou refait\u00a0: ses mots n’étaient pas ceux de la source.",
        "{n} field (tags, keyphrase or slug) was emptied or remade: its words were not the source’s.",
    ),
    "fidelity": Text(
        "{n} autres manquements à la fidélité sont signalés.", "{n} other faults of fidelity are flagged."
    ),
    "fidelity-one": Text(
        "{n} autre manquement à la fidélité est signalé.", "{n} other fault of fidelity is flagged."
    ),
    "uncertain-noted": Text(
        "{n} éléments restent incertains\u00a0: le tableau des faits dit lesquels et pourquoi.",
        "{n} items remain uncertain: the table of facts says which, and why.",
    ),
    "uncertain-noted-one": Text(
        "{n} élément reste incertain\u00a0: le tableau des faits dit lequel et pourquoi.",
        "{n} item remains uncertain: the table of facts says which, and why.",
    ),
    "structure-instead": Text(
        "À la place, le texte de la source a été nettoyé et mis en forme, sans être réécrit.",
        "Instead, the source’s own text was cleaned and structured, without being rewritten.",
    ),
    "source-not-identified": Text(
        "La source n’est pas identifiée\u00a0: ni média, ni auteur, ni adresse. Il faut l’indiquer pour la créditer.",
        "The source is not identified: no outlet, author or address. Name it so that it can be credited.",
    ),
    "short-source": Text(
        "La source est courte\u00a0: le minimum demandé a été ramené de {asked} à {supported} mots, sans remplissage.",
        "The source is short: the minimum asked for was lowered from {asked} to {supported} words, without padding.",
    ),
    "repairs-interrupted": Text(
        "Les corrections ont été interrompues\u00a0: {failure}.", "The repairs were interrupted: {failure}."
    ),
    "unusable-answers": Text(
        "{n} réponses du modèle étaient inutilisables.", "{n} answers of the model could not be used."
    ),
    "unusable-answers-one": Text(
        "{n} réponse du modèle était inutilisable.", "{n} answer of the model could not be used."
    ),
    "words-back": Text(
        "{n} citations ou noms altérés ont été rétablis avec les mots exacts de la source.",
        "{n} altered quotations or names were put back in the source’s exact words.",
    ),
    "words-back-one": Text(
        "{n} citation ou nom altéré a été rétabli avec les mots exacts de la source.",
        "{n} altered quotation or name was put back in the source’s exact words.",
    ),
    "suppressed": Text(
        "{n} observations sont tues par la rédaction\u202f; le rapport les donne avec la raison.",
        "{n} findings are suppressed by the newsroom; the report gives them with the reason.",
    ),
    "suppressed-one": Text(
        "Une observation est tue par la rédaction\u202f; le rapport la donne avec la raison.",
        "One finding is suppressed by the newsroom; the report gives it with the reason.",
    ),
    "warnings": Text("{n} points sont à regarder.", "{n} points deserve a look."),
    "warnings-one": Text("{n} point est à regarder.", "{n} point deserves a look."),
    "failure-refused": Text("le modèle a refusé de répondre", "the model declined to answer"),
    "failure-filtered": Text(
        "un filtre de contenu a bloqué la réponse", "a content filter blocked the answer"
    ),
    "failure-truncated": Text(
        "la réponse a été coupée à sa longueur maximale", "the answer was cut at its maximum length"
    ),
    "failure-empty": Text("la réponse était vide", "the answer was empty"),
    "failure-too-long": Text(
        "la demande dépasse ce que le modèle peut lire", "the request exceeds what the model can read"
    ),
    "failure-cancelled": Text("arrêt demandé", "stop requested"),
    "failure-budget": Text("le plafond de dépense est atteint", "the spending ceiling is reached"),
    "failure-timeout": Text("le délai total est dépassé", "the total time allowed has passed"),
    "failure-connection": Text("la connexion a échoué", "the connection failed"),
    "failure-rate-limited": Text(
        "le service limite encore le débit après plusieurs attentes",
        "the service still limits the rate after several waits",
    ),
    "failure-unavailable": Text("le service est indisponible", "the service is unavailable"),
    "failure-authentication": Text("la clé d’accès est refusée", "the access key is refused"),
    "failure-quota": Text("le crédit du compte est épuisé", "the account’s credit is used up"),
    "failure-unknown-model": Text(
        "le service ne connaît pas ce modèle", "the service does not know this model"
    ),
    "failure-rejected": Text("le service a rejeté la demande", "the service rejected the request"),
}  # fmt: skip
