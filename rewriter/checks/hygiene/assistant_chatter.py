"""Assistant chatter

What it does
------------
Looks for sentences that a model says to the person who asked, in French and in English:
«\u00a0Voici l’article\u00a0», «\u00a0En tant qu’IA\u00a0», «\u00a0I hope this helps\u00a0». Inside
a quotation they are let be.

Why it matters
--------------
Such a sentence, published, is the surest sign that nobody read the article first.

Example
-------
«\u00a0Certainement\u202f! Voici l’article réécrit\u00a0:\u00a0» at the head of the first paragraph.

How to fix
----------
Take the sentence out and read what stands around it.
"""

from collections.abc import Iterator

from rewriter.article import Finding, Severity
from rewriter.checks.contract import Check
from rewriter.checks.paper import Paper
from rewriter.checks.shared.residue import Trace, excerpt, residues, severity_of
from rewriter.wording import Text

_WORK = (
    r"(?:l'article|un article|votre article|le texte|votre texte|(?:la|une) (?:nouvelle )?version|"
    r"(?:la|une) réécriture|la traduction|le résultat|(?:ma|une) proposition|le contenu|un titre)"
)
_DONE = r"(?:réécrit|demandé|révisé|traduit|complet|complèt|final|optimisé|corrigé|reformulé|restructuré)e?\b|en français\b"

TRACES = (
    Trace("voici", rf"\bvoici (?:donc )?{_WORK} ?(?:[:.]|{_DONE})", "Voici l’article réécrit :"),
    Trace("voici", r"\b(?:bien sûr|absolument|d'accord|bien entendu) ?[!,.:] ?voici\b", "Bien sûr, voici"),
    Trace("certainement", r"\bcertainement ?!(?: voici\b)?", "Certainement !"),
    Trace("avec plaisir", r"^avec plaisir ?[!,.]|\bavec plaisir ?!", "Avec plaisir !"),
    Trace("en tant qu", r"\ben tant qu(?:e (?:grand )?modèle (?:de langage|d'ia)|'ia\b)", "En tant qu’IA"),
    Trace("assistant", r"\ben tant qu'assistant\b", "En tant qu’assistant"),
    Trace(
        "intelligence", r"\ben tant qu'intelligence artificielle\b", "En tant qu’intelligence artificielle"
    ),
    Trace(
        "j'espère que",
        r"\bj'espère que (?:cela|cet article|ce texte|cette (?:version|réécriture)) (?:vous |répond|convient)",
        "J’espère que cet article répond à vos attentes.",
    ),
    Trace("n'hésitez pas", r"\bn'hésitez pas à (?:me |poser des questions)", "N’hésitez pas à me dire"),
    Trace(
        "-vous que je", r"\b(?:souhaitez|voulez|aimeriez)-vous que je\b", "Souhaitez-vous que je continue ?"
    ),
    Trace("je suis désolé", r"\bje suis désolé, (?:mais )?je\b", "Je suis désolé, mais je ne peux pas"),
    Trace(
        "je ne peux pas",
        r"\bje ne peux pas (?:répondre à (?:cette|votre)|satisfaire|accéder à (?:cette|votre))",
        "Je ne peux pas répondre à cette demande.",
    ),
    Trace(
        "à vos",
        r"\bconformément à vos (?:consignes|instructions|demandes)\b",
        "Conformément à vos consignes,",
    ),
    Trace("selon vos", r"\bselon vos (?:consignes|instructions|demandes)\b", "Selon vos instructions,"),
    Trace("comme", r"\bcomme (?:demandé|vous l'avez demandé)(?: ?[,:.]|$)", "Comme demandé, voici"),
    Trace("as an ai", r"\bas an ai\b", "As an AI language model"),
    Trace("language model", r"\bas a (?:large )?language model\b", "As a large language model"),
    Trace("i hope", r"\bi hope (?:this|that) (?:helps|article|meets)", "I hope this helps!"),
    Trace(
        "here",
        r"\bhere(?:'s| is) (?:the|your|an?) (?:\w+ ){0,3}(?:article|version|text|translation|rewrite)",
        "Here is the rewritten article:",
    ),
    Trace("sure", r"^sure ?[!,]", "Sure! Here"),
    Trace("certainly", r"^certainly ?[!,]", "Certainly! Here"),
    Trace("of course", r"^of course ?[!,]", "Of course! Here"),
    Trace("let me know", r"\blet me know if\b", "Let me know if you want changes."),
    Trace("feel free", r"\bfeel free to\b", "Feel free to ask."),
    Trace("sorry", r"\bi(?:'m| am) sorry, (?:but )?i\b", "I’m sorry, but I can’t"),
    Trace("i can", r"\bi can(?:'t|not) (?:assist|help|fulfill|comply)", "I cannot assist with that."),
    Trace(
        "voici une version",
        r"\bvoici (?:une|la) version (?!\w+ de l)(?:\w+ )?(?:améliorée|corrigée|révisée|réécrite|finale)",
        "Voici une version améliorée",
    ),
    Trace(
        "je peux",
        r"\b(?:si vous (?:le )?(?:souhaitez|voulez|préférez)|au besoin), je peux\b",
        "Si vous le souhaitez, je peux",
    ),
    Trace("faites-moi savoir", r"\bfaites[- ]moi savoir\b", "Faites-moi savoir si"),
    Trace(
        "mes données",
        r"\bmes (?:données d'entraînement|connaissances s'arrêtent)",
        "mes données d’entraînement",
    ),
    Trace("dernière mise à jour", r"\bma dernière mise à jour\b", "à ma dernière mise à jour"),
    Trace(
        "je n'ai pas accès",
        r"\bje n'ai pas accès (?:à internet|au web|aux données|à des informations)",
        "Je n’ai pas accès à Internet",
    ),
    Trace(
        "je vais",
        r"^(?:d'accord|bien sûr|entendu|parfait) ?[!,.] je vais (?:réécrire|rédiger|écrire|reformuler)",
        "D’accord, je vais réécrire",
    ),
    Trace("fin de l'article", r"^[\[(*]{0,2}fin de l'article[\])*]{0,2}\.?$", "[Fin de l’article]"),
    Trace("my last", r"\b(?:as of )?my last (?:knowledge )?(?:update|training)", "As of my last update"),
    Trace("knowledge cut", r"\bknowledge cut-?off\b", "knowledge cutoff"),
    Trace(
        "i don't have", r"\bi (?:don't|do not) have (?:access|real-time|the ability)", "I don’t have access"
    ),
    Trace("would you like", r"\bwould you like me to\b", "Would you like me to"),
    Trace("mots", r"\bnombre de mots ?: ?(?:environ )?\d", "Nombre de mots : 742"),
    Trace("word count", r"\bword count ?: ?(?:about )?\d", "Word count: 742"),
)


def judge(paper: Paper) -> Iterator[Finding]:
    """One finding for each sentence that speaks to the person who asked."""
    for placed, match in residues(paper, TRACES):
        yield CHECK.found(
            placed.at(*match.span()), severity=severity_of(match, paper), found=excerpt(placed, match)
        )


CHECK = Check(
    code="assistant-chatter",
    family="hygiene",
    severity=Severity.ERROR,
    title=Text("Bavardage d’assistant", "Assistant chatter"),
    message=Text(
        "Le modèle s’adresse à vous\u00a0: «\u00a0{found}\u00a0».",
        "The model speaks to you: “{found}”.",
    ),
    instruction="«\u00a0{found}\u00a0» s’adresse à la personne qui a commandé l’article\u00a0: retirez les phrases qui lui parlent, et elles seules.",
    page_fr="""Bavardage d’assistant

Ce que fait ce contrôle
-----------------------
Il cherche les phrases qu’un modèle dit à la personne qui l’interroge, en français et en
anglais\u00a0: «\u00a0Voici l’article\u00a0», «\u00a0En tant qu’IA\u00a0», «\u00a0I hope this
helps\u00a0». Dans une citation, il les laisse.

Pourquoi c’est important
------------------------
Une telle phrase, publiée, est le signe le plus sûr que personne n’a relu l’article.

Exemple
-------
«\u00a0Certainement\u202f! Voici l’article réécrit\u00a0:\u00a0» en tête du premier paragraphe.

Que faire
---------
Retirer la phrase et relire ce qui l’entoure.
""",
    judge=judge,
    yields_to=frozenset({"prompt-leak"}),
)
