"""Faults planted in clean sentences: each kind as people and programs make it, not as its check looks for it.

The sentences are written here, right to begin with; a fault is told by the words before and after, so that a
check's own pattern has no part in making it.
"""

from collections.abc import Iterator
from dataclasses import dataclass

N, F = "\u00a0", "\u202f"

_PAIRS: dict[str, tuple[tuple[str, str], ...]] = {
    "apostrophe-straight": tuple(
        (word, word.replace("’", mark))
        for word in ("l’école", "d’abord", "qu’il", "s’est", "n’a", "aujourd’hui", "C’est", "jusqu’ici", "L’État", "j’ai")
        for mark in ("'", "´")
    ),
    "quotation-marks-foreign": tuple(
        (f"«{N}{words}{N}»", f"{opened}{words}{closed}")
        for words in ("oui", "un échec total", "Le Monde", "l’affaire", "vingt ans après", "Non.", "rien à dire")
        for opened, closed in (('"', '"'), ("“", "”"), ("“ ".strip(), "”"))
    ),
    "space-breakable": tuple(
        (right, right.replace(N, " ").replace(F, " "))
        for right in (
            f"Pourquoi{F}?", f"Assez{F}!", f"hier{F}; demain", f"la raison{N}: le coût", f"«{N}oui{N}»", f"5{N}%",
            f"12{N}€", f"4{F}000 voix", f"1{F}250{F}000 euros", f"M.{N}Dupont", f"Mme{N}Martin", f"Dr{N}Roux", f"n°{N}5",
            f"20{N}km", f"3,5{N}kg", f"20{N}°C", f"120{N}km/h", f"2{N}M€", f"quoi{F}?!", f"MM.{N}Roux et Petit",
            f"ceci{N}: «{N}non{N}»", f"300{N}m²",
        )
    ),
    "space-missing": tuple(
        (right, right.replace(N, "").replace(F, ""))
        for right in (
            f"Pourquoi{F}?", f"Assez{F}!", f"hier{F}; demain", f"la raison{N}: le coût", f"«{N}oui{N}»", f"5{N}%",
            f"12{N}€", f"20{N}km", f"20{N}°C", f"120{N}km/h", f"2{N}M€", f"quoi{F}?!", f"ceci{N}: «{N}non{N}»", f"30{N}$",
            f"quand{F}?", f"trois points{N}: un", f"le maire{F}; l’élue", f"8{N}kg",
        )
    ) + (("le maire, hier", "le maire,hier"), ("le pont, fermé", "le pont,fermé"),
         ("est parti. Le conseil vote", "est parti.Le conseil vote"), ("a fini. Elle repart", "a fini.Elle repart")),
    "space-extra": tuple(
        (right, right.replace(gap, fault))
        for right, gap, fault in (
            ("le maire, hier", ",", " ,"), ("le pont, fermé", ",", " ,"), ("l’été, dit-il", ",", " ,"), ("d’abord", "’", "’ "),
            ("l’école", "’", "’ "), ("le maire vote", " ", "  "), ("hier. Le conseil", ". ", ".  "), ("(oui)", "(", "( "),
            ("(oui)", ")", " )"), ("une rue longue", "rue ", "rue  "), ("qu’on le dise, enfin", ",", " ,"), ("un mur. Un toit", ". ", " . "),
            ("deux, trois", ",", " ,"), ("la gare du nord", " du", "  du"), ("n’est pas", "’", "’ "), ("c’est dit", "’", "’ "),
            ("s’il vient", "s’", "s’ "), ("un plan. Rien", ". ", ".  "), ("ici, là", ",", " ,"), ("(le maire)", "(", "( "),
        )
    ),
    "ellipsis-typed": tuple((f"{w}…", f"{w}...") for w in ("Et puis", "on verra", "des rues", "peut-être", "si bien que", "Hélas",
        "un jour", "rien", "du pain", "trois fois")) + tuple(
        (f"{w}, etc.", f"{w}, etc{m}") for w in ("des murs", "des toits", "des élus", "des ponts", "des rues") for m in ("...", "…")),
    "punctuation-doubled": tuple((w, f) for a, b, c in (("le maire", "hier", "vote"), ("un pont", "enfin", "tient"),
        ("la ville", "elle", "attend"), ("ce soir", "donc", "on part"), ("l’élue", "seule", "résiste")) for w, f in (
        (f"{a}, {b}, {c}", f"{a},, {b}, {c}"), (f"{a} {c}. Fin", f"{a} {c}.. Fin"), (f"{a} {c}. Fin", f"{a} {c},. Fin"),
        (f"{a} {c}{F}? Oui", f"{a} {c}{F}?. Oui"), (f"{a}, {b}, {c}", f"{a} , , {b}, {c}"))),
    "hyphen-for-dash": tuple((f"{a} – {b} – {c}", fault) for a, b, c in (("le maire", "souvent absent", "vote"),
        ("le pont", "fermé hier", "rouvre"), ("la loi", "votée en mars", "tarde"), ("un élu", "le plus jeune", "part"),
        ("ce plan", "le troisième", "plaît"), ("l’école", "en travaux", "ferme"), ("le parc", "très aimé", "reste")) for fault in (
        f"{a} - {b} - {c}", f"{a} -- {b} -- {c}", f"{a}—{b}—{c}")),
    "abbreviation-misformed": tuple((f"M.{N}{n}", f"{m} {n}") for n in ("Dupont", "Roux", "Élie", "Petit", "Le Gall") for m in ("Mr", "Mr."))
        + tuple((f"Mme{N}{n}", f"Mme. {n}") for n in ("Dupont", "Roux", "Élie")) + tuple(
        (f"le Dr{N}{n}", f"le Dr. {n}") for n in ("Dupont", "Roux")) + (("des rues, etc.", "des rues, ect."),
        (f"10{N}km", f"10{N}Kms"), (f"3{N}kg", f"3{N}Kgs"), (f"5{N}euros", f"5{N}Euros"), (f"12{N}km", f"12{N}KM"), (f"8{N}kg", f"8{N}kgs")),
    "number-misformed": tuple((f"la {n}e fois", f"la {n}{m} fois") for n in ("2", "3", "10", "21") for m in ("ème", "è", "ième")) + (
        ("la 1re fois", "la 1ère fois"), (f"à 10{N}h{N}30", "à 10h30"), (f"à 18{N}h", "à 18h"), (f"100{N}€", "€100"), (f"50{N}$", "$50"),
        (f"4{F}000 euros", "4000 euros"), (f"12{F}500 habitants", "12500 habitants"), (f"3,5{N}%", f"3.5{N}%"), (f"n°{N}5", "n°5"),
        (f"50{N}m²", f"50{N}m2"), ("le XXe siècle", "le XXème siècle"), (f"1,5{N}milliard d’euros", f"1.5{N}milliard d’euros")),
    "capital-unaccented": tuple((right, right.replace("É", "E").replace("À", "A").replace("Ç", "C").replace("Î", "I")) for right in (
        "l’État", "les États-Unis", "une École", "l’Église", "Évidemment", "Également", "Être", "l’Éducation nationale", "l’Élysée",
        "l’Égypte", "l’Île-de-France", "À partir de là", "À cause de lui", "À l’aube", "Ça va", "les Émirats", "les Élus", "l’Énergie",
        "l’Équipe", "À ce jour", "l’Économie", "Étudiants")),
    "ligature-missing": tuple((right, right.replace("œ", "oe").replace("Œ", "Oe").replace("æ", "ae")) for right in (
        "le cœur", "une œuvre", "sa sœur", "un bœuf", "le nœud", "ses vœux", "un œil", "les mœurs", "des œufs", "la manœuvre", "un chœur",
        "sa rancœur", "un chef-d’œuvre", "Œuvrer", "le fœtus", "ex æquo", "désœuvré", "un clin d’œil", "un œdème", "des sœurs", "un hors-d’œuvre")),
    "text-wrongly-decoded": tuple((w, w.encode().decode(read, "replace")) for w in ("été", "garçon", "l’élu", "à côté", "forêt",
        "déjà vu", "Noël", "«\u00a0oui\u00a0»", "cœur", "où", "naïf") for read in ("cp1252", "latin-1")),
    "letters-disguised": tuple((w, w.replace(latin, other, 1)) for w, latin, other in (
        ("Paris", "a", "\u0430"), ("conseil", "o", "\u043e"), ("maire", "e", "\u0435"), ("prison", "p", "\u0440"), ("course", "c", "\u0441"),
        ("Lyon", "y", "\u0443"), ("Mexico", "x", "\u0445"), ("ville", "i", "\u0456"), ("Marseille", "M", "\u041c"), ("Toulouse", "T", "\u0422"),
        ("Brest", "B", "\u0412"), ("Nice", "N", "\u039d"), ("Orange", "O", "\u039f"), ("avion", "o", "\u03bf"), ("Amiens", "A", "\u0391"),
        ("Havre", "H", "\u041d"), ("Evian", "E", "\u0415"), ("projet", "j", "\u0458"), ("Kourou", "K", "\u041a"), ("site", "s", "\u0455"))),
    "invisible-characters": tuple((w, w[:2] + mark + w[2:]) for w in ("Paris", "conseil", "mairie", "budget", "travaux") for mark in
        ("\u200b", "\u202e", "\u2060", "\ufeff", "\u2066")),
    "markup-debris": tuple(("mot", fault) for fault in (
        "**mot**", "__mot__", "## mot", "[mot](https://exemple.fr)", "<b>mot</b>", "<span class=\"a\">mot</span>", "mot&nbsp;mot", "&eacute;t&eacute;",
        "~~mot~~", "mot[^1]", "[[mot]]", "<br/>", "*mot*", "_mot_", "![mot](https://exemple.fr/a.png)", "[/caption]", "[gallery id=4]", "&#8217;",
        "<p>mot", "mot</strong>", "\\*mot", "'''mot'''")),
    "placeholder": tuple(("mot", fault) for fault in (
        "[Nom]", "[insérer la date]", "XXX", "XX euros", "[à compléter]", "(à vérifier)", "TODO : relire", "[Votre nom]", "xx/xx/xxxx", "en 20XX",
        "Lorem ipsum", "[lien]", "TBD", "[Ville]", "JJ/MM/AAAA", "______", "{prénom}", "FIXME", "(à définir)", "[source]", "%NOM%", "[Insert title here]")),
    "prompt-leak": tuple(("mot", fault) for fault in (
        "[p4]", "(p12)", "[p1, p3]", "{{ titre }}", "{% if a %}", "```json", "<<<SOURCE", "</source>", "<|endoftext|>", "\"headline\": \"a\"",
        "selon le texte source", "le texte fourni", "l’article source", "la source fournie", "les consignes ci-dessus", "Expression clé : budget",
        "le paragraphe p4", "mot\\n\\nmot", "<article>", "vot\\u00e9")),
    "assistant-chatter": tuple(("", fault) for fault in (
        "Voici l’article réécrit :", "Bien sûr, voici une version.", "Certainement !", "Avec plaisir !", "En tant qu’IA, je ne juge pas.",
        "En tant que modèle de langage, je ne sais pas.", "J’espère que cet article vous convient.", "N’hésitez pas à me dire.", "Souhaitez-vous que je continue ?",
        "Je suis désolé, je ne peux pas.", "Conformément à vos consignes, voici.", "As an AI language model, I cannot.", "I hope this helps!",
        "Here is the rewritten article:", "Sure! Here it is.", "Let me know if you want changes.", "Feel free to ask.", "I’m sorry, but I can’t do that.",
        "Nombre de mots : 742", "Je n’ai pas accès à Internet.", "Si vous le souhaitez, je peux continuer.", "As of my last update, nothing.")),
}  # fmt: skip
_FRAMES = (
    "Le conseil a dit {} hier soir.",
    "{} voilà ce que retient la ville.",
    "La ville retient ceci, {} et rien de plus.",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Planted:
    """A sentence with a fault, and the same without."""

    code: str
    right: str
    wrong: str


def planted() -> Iterator[Planted]:
    """Every fault in a sentence; the frames take turns, but what opens a sentence opens its paragraph."""
    for code, pairs in _PAIRS.items():
        for n, (right, wrong) in enumerate(pairs):
            frame = _FRAMES[n % len(_FRAMES)]
            if right == "" or wrong.startswith(("## ", "A ", "Ca ")):
                frame = "{} La ville attend."
            yield Planted(code=code, right=frame.format(right), wrong=frame.format(wrong))
