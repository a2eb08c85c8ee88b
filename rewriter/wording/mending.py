"""A section that a model is asked to repair, in the studio: what is said of it, and what is refused."""

from rewriter.wording._catalogue import Text

TEXTS: dict[str, Text] = {
    "no-model": Text(
        "Aucun modèle n’est configuré\u00a0: faire reprendre une section en demande un (docs/settings.md). Vous pouvez corriger le texte vous-même.",
        "No model is configured: having a section repaired takes one (docs/settings.md). You can mend the text yourself.",
    ),
    "half-model": Text(
        "Aucune section ne peut être reprise par un modèle\u00a0: {reason}",
        "No section can be repaired by a model: {reason}",
    ),
    "no-section": Text(
        "Cette section n’est plus là\u00a0: le texte a changé. Rechargez la page.",
        "This section is no longer there: the text has changed. Load the page again.",
    ),
    "nothing-asked": Text(
        "Cochez au moins une remarque, ou écrivez la vôtre\u00a0: le modèle doit savoir quoi reprendre.",
        "Tick one finding at least, or write a remark of yours: the model must know what to mend.",
    ),
    "under-way": Text(
        "Une section de cet article est déjà en train d’être reprise\u00a0: attendez-la, ou arrêtez-la.",
        "A section of this article is being repaired already: wait for it, or stop it.",
    ),
    "nothing-to-stop": Text(
        "Il n’y a rien à arrêter\u00a0: aucune reprise n’est en cours.",
        "There is nothing to stop: no repair is under way.",
    ),
    "stale": Text(
        "Cette section a changé depuis que le modèle l’a reprise\u00a0: rien n’a été remplacé. Refusez cette reprise et demandez-en une autre.",
        "This section has changed since the model repaired it: nothing was replaced. Refuse this repair and ask for another.",
    ),
    "gone": Text(
        "Cette reprise n’attend plus de décision\u00a0: elle a été acceptée ou refusée, dans un autre onglet ou par quelqu’un d’autre.",
        "This repair no longer waits for a decision: it was accepted or refused, in another tab or by somebody else.",
    ),
    "rights": Text(
        "La page d’origine s’oppose à l’usage par un modèle, et personne n’a déclaré en avoir les droits\u00a0: rien ne lui est envoyé. {evidence}. Corrigez le texte vous-même, ou refaites l’article depuis «\u00a0Nouveau\u00a0» en déclarant vos droits.",
        "The original page objects to use by a model, and nobody stated that they hold the rights: nothing is sent to one. {evidence}. Mend the text yourself, or make the article again from “New”, stating your rights.",
    ),
    "too-long": Text(
        "Cette section et sa source dépassent ce que le modèle peut lire d’un coup\u00a0: rien n’a été demandé. Partagez la section, ou choisissez un autre modèle.",
        "This section and its source exceed what the model can read at once: nothing was asked. Divide the section, or choose another model.",
    ),
    "unusable": Text(
        "La réponse du modèle n’est pas utilisable\u00a0: la section reste comme elle est. Redemander peut suffire.",
        "The model’s answer cannot be used: the section stays as it is. Asking again may do.",
    ),
    "unchanged": Text(
        "Le modèle a rendu la section telle quelle. Dites-lui plus précisément ce que vous voulez.",
        "The model gave the section back as it was. Tell it more precisely what you want.",
    ),
    "no-better": Text(
        "La section reprise n’est pas meilleure au regard des contrôles\u00a0: elle n’est pas gardée. Redemandez, ou corrigez vous-même.",
        "The repaired section is no better by the checks: it is not kept. Ask again, or mend it yourself.",
    ),
    "declined": Text("refusée", "refused"),
    "asking": Text("{model} reprend la section…", "{model} is repairing the section…"),
    "stopping": Text(
        "Arrêt demandé\u00a0: la réponse en cours, qui est payée, est attendue.",
        "Asked to stop: the answer under way, which is paid for, is awaited.",
    ),
    "introduction": Text("Introduction", "Introduction"),
    "foreseen": Text("Environ {tokens} jetons, soit {cost}.", "About {tokens} tokens, {cost}."),
    "foreseen-unpriced": Text("Environ {tokens} jetons.", "About {tokens} tokens."),
    "cost": Text(
        "{model}, gabarit {template}, {tokens} jetons, {cost}",
        "{model}, template {template}, {tokens} tokens, {cost}",
    ),
    "cost-unpriced": Text(
        "{model}, gabarit {template}, {tokens} jetons", "{model}, template {template}, {tokens} tokens"
    ),
    "event": Text("Demandé au modèle\u00a0: {asked} ({cost})", "Asked of the model: {asked} ({cost})"),
    "event-why": Text("Pas prise\u00a0: {why}", "Not taken: {why}"),
    "page-repair": Text("Faire reprendre", "Have it repaired"),
    "page-repair-section": Text(
        "Faire reprendre cette section par le modèle", "Have the model repair this section"
    ),
    "page-repair-title": Text(
        "Demander au modèle de reprendre la section", "Ask the model to repair the section"
    ),
    "page-repair-findings": Text("Ce qui est à reprendre", "What is to be mended"),
    "page-repair-told": Text("Consigne au modèle\u00a0:", "What the model is told:"),
    "page-repair-none": Text(
        "Aucun contrôle ne trouve à redire à cette section.", "No check finds fault with this section."
    ),
    "page-repair-remark": Text(
        "Votre remarque au modèle (facultative)", "Your remark to the model (optional)"
    ),
    "page-repair-rule": Text(
        "Une reprise ne vous est proposée que si les contrôles la trouvent meilleure\u202f; avec une remarque de vous, que s’ils ne la trouvent pas moins bonne. Vous décidez ensuite.",
        "A repair is only proposed to you if the checks find it better; with a remark of yours, if they find it no worse. You decide then.",
    ),
    "page-repair-model": Text("Modèle", "Model"),
    "page-repair-ask": Text("Demander", "Ask"),
    "page-repair-stop": Text("Arrêter", "Stop"),
    "page-repair-drop": Text("Ne pas attendre la réponse", "Do not await the answer"),
    "page-repair-close": Text("Fermer", "Close"),
    "page-repair-offered": Text("La section reprise", "The repaired section"),
    "page-repair-diff": Text(
        "Ce qui s’en va est barré, ce qui vient est souligné.",
        "What goes is struck out, what comes is underlined.",
    ),
    "page-repair-mended": Text("Réglé", "Mended"),
    "page-repair-added": Text("Nouveau", "New"),
    "page-repair-accept": Text("Accepter", "Accept"),
    "page-repair-refuse": Text("Refuser", "Refuse"),
    "page-repair-over": Text("Rien n’a été remplacé", "Nothing was replaced"),
    "page-repair-waiting": Text(
        "Une section reprise attend votre décision", "A repaired section waits for your decision"
    ),
    "page-repair-busy": Text("Une section est en train d’être reprise", "A section is being repaired"),
    "page-repair-done": Text(
        "La section est remplacée. «\u00a0Annuler\u00a0» remet celle d’avant.",
        "The section is replaced. “Undo” brings the earlier one back.",
    ),
    "page-repair-unsaved": Text(
        "Vos changements ne sont pas encore enregistrés\u00a0: enregistrez-les d’abord.",
        "Your changes are not saved yet: save them first.",
    ),
}
