"""The same facts in other words: only exchanges that a French editor would call harmless.

Nothing between guillemets is touched. The sentence's hash decides which of the exchanges are made, so that no
wording gives a paraphrase away; connectors of addition are put in too, so that a connector alone gives no
change away.
"""

import re

from evals.ledger.mutations.chance import number, pick
from evals.ledger.mutations.exchanges import PATTERN, TABLE, elided
from evals.ledger.mutations.french import capital, lowered
from evals.ledger.mutations.lexicon import FEMALE, MALE
from rewriter.text.saying.quotations import quoted_spans

_MONTHS = "janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split()
_MONTH = "|".join(_MONTHS)
_WORDS = {str(n): w for n, w in enumerate("deux trois quatre cinq six sept huit neuf dix".split(), 2)}
_DIGITS = {w: n for n, w in _WORDS.items()}
_COUNTED = (
    r"(?= (?:personnes|jours|mois|ans|années|semaines|heures|pays|enfants|hommes|femmes|morts|blessés|villes|équipes|"
    r"fois|projets|défis|membres|candidats|joueurs|matchs|sites|groupes|entreprises|étapes|thèmes|sessions|agents|"
    r"médailles|buts|points|civils|grands|grandes|nouveaux|nouvelles|autres|premiers|premières|derniers|dernières)\b)"
)
_MIXED = re.compile(r"\d\D{0,8}$|\b(?:entre|ou|à|et) $")
_LEADING = re.compile(
    rf"(?P<when>(?:En (?:(?:{_MONTH}) )?(?:1[89]|20)\d\d|Le (?:\d\d?|1er) (?:{_MONTH})(?: \d{{4}})?"
    r"|(?:Lundi|Mardi|Mercredi|Jeudi|Vendredi|Samedi|Dimanche)(?: dernier| soir| matin| après-midi)?"
    r"|Depuis (?:\w+ ){1,3}(?:mois|ans|années|semaines|jours)|Cette (?:année|semaine|nuit)|Hier|Aujourd’hui"
    r"|Au mois d[e’] ?\w+|La semaine dernière|L’an dernier|L’année dernière|Ce \w+di)), "
    r"(?P<rest>[^,;:()«»–—\0]{15,160})\.$"
)
_TRAILING = re.compile(
    rf"(?P<rest>[^,;:()«»–—\0]{{15,160}}?) (?P<when>en (?:(?:{_MONTH}) )?(?:1[89]|20)\d\d"
    rf"|le (?:\d\d?|1er) (?:{_MONTH})(?: \d{{4}})?|cette année|aujourd’hui|hier|la semaine dernière)\.$"
)
_SUBJECT = re.compile(r"(?:Le|La|Les|L’|Un|Une|Il|Elle|Ils|Elles|Nous|Cette|Ce|Ces)\b")
_OPENED = re.compile(r"[^,]{0,40},|(?:Ce|Cela|C’|Il (?:s’agit|y a)|\0|Or\b|Car\b|Mais\b|Et\b)")
_ADDED = ("Par ailleurs,", "De plus,", "En outre,")
_DATE = re.compile(rf"\b(\d\d?|1er) ({_MONTH}) (20\d\d|19\d\d)\b")
_FULL_NAME = re.compile(
    r"(?<![\w’.-])([A-ZÉ][a-zéèêëïôç-]+) ([A-ZÉ][a-zéèêëïôç]{2,}(?:-[A-Z][a-zé]+)?)(?! [A-ZÉ]|[\w-])"
)


def paraphrased(sentences: list[str], quoted: list[bool]) -> list[str]:
    """Each sentence in other words; those that lie in a longer quotation as they are."""
    seen: dict[str, str] = {}
    told: list[str] = []
    for index, (sentence, within) in enumerate(zip(sentences, quoted)):
        text = sentence if within else _paraphrase(sentence, seen)
        told.append(text if within or not index else _added(text, told[-1]))
    return told


def _paraphrase(sentence: str, seen: dict[str, str]) -> str:
    masked, at = "", 0
    spans = [(s.start, s.end) for s in quoted_spans(sentence)]
    for index, (start, end) in enumerate(spans):
        masked, at = f"{masked}{sentence[at:start]}\0{index}\0", end
    masked += sentence[at:]
    masked = _exchanged(_moved(masked), sentence)
    masked = _hours(_dated(_percent(_counted(masked), sentence), sentence))
    masked = _known(masked, seen)
    return re.sub(r"\0(\d+)\0", lambda m: sentence[slice(*spans[int(m[1])])], masked)


def _moved(text: str) -> str:
    """A complement of time goes from the start to the end, or from the end to the start."""
    if (found := _LEADING.match(text)) and not re.search(
        r"\b(?:que|qui|où|dont|si|mais)\b|qu’|\d{4}$", found["rest"]
    ):
        when = found["when"]
        return f"{capital(found['rest'])} {when[0].lower()}{when[1:]}."
    found = _TRAILING.match(text)
    if (
        found
        and _SUBJECT.match(text)
        and not re.search(
            r"\b(?:que|qui|où|dont|si|mais|et|entre|à|de|du|des)$|qu’|qui|dont| et ", found["rest"]
        )
    ):
        return f"{capital(found['when'])}, {lowered(found['rest'])}."
    return text


def _exchanged(text: str, key: str) -> str:
    out, at = "", 0
    for found in PATTERN.finditer(text):
        if not _fits(found[0], text[: found.start()], text[found.end() :]):
            continue
        out = elided(out, text[at : found.start()]) if out else text[: found.start()]
        out = elided(out, pick(TABLE[found[0].replace("\u00a0", " ")], key, found.start()))
        at = found.end()
    return elided(out, text[at:]) if at else text


def _fits(word: str, before: str, after: str) -> bool:
    """Whether the word has the sense that its exchange has."""
    if word in ("déclare", "affirme", "indique"):
        return bool(re.match(r"-t-| que| qu’|,| [A-Z]", after)) and not before.endswith(("se ", "s’"))
    fit = _SENSE.get(word)
    return fit is None or bool(fit[0].search(before) and fit[1].match(after))


_ANY = re.compile("")
_NOT_NEGATED = re.compile(r"(?<!non )(?<!pas )(?<!si )(?<!plus )(?<!trop )(?<!très )$")
_SENSE = {
    "également": (re.compile(r"\b(?:est|sont|a|ont|était|peut|peuvent|permet|sera|avons|avait) $"), _ANY),
    "selon": (_ANY, re.compile(r" (?!que |qu’|les besoins|les? cas|qui)")),
    "Selon": (_ANY, re.compile(r" (?!que |qu’|les besoins|les? cas|qui)")),
    "seulement": (_NOT_NEGATED, _ANY),
    "simplement": (_NOT_NEGATED, _ANY),
    "notamment": (_NOT_NEGATED, _ANY),
    "souvent": (_NOT_NEGATED, _ANY),
    "fréquemment": (_NOT_NEGATED, _ANY),
    "malgré": (_ANY, re.compile(r" (?:ce|cette|ces|son|sa|ses|leur|leurs|cela|un|une|le|la|les|l’)\b")),
    "en dépit de": (_ANY, re.compile(r" (?!ce que)")),
    "ainsi que": (_ANY, re.compile(r" (?:la|de|un|une|l’|d’)\b")),
    "débuter": (re.compile(r"(?<!s’)$"), _ANY),
    "débute": (re.compile(r"(?<!s’)$"), _ANY),
    "au sein de la": (_ANY, re.compile(r"(?![^,.;]* et d)")),
    "au sein du": (_ANY, re.compile(r"(?![^,.;]* et d)")),
    "au sein des": (_ANY, re.compile(r"(?![^,.;]* et d)")),
    "au sein de l’": (_ANY, re.compile(r"(?![^,.;]* et d)")),
    "alors que": (re.compile(r"\w,? $"), _ANY),
    "car": (
        re.compile(r"\w,? $"),
        re.compile(r" (?:il|elle|ils|elles|le|la|les|l’|nous|on|ce|cette|un|une|ces)\b"),
    ),
    "remporter": (_ANY, re.compile(r" (?:le|la|l’|un|une|les)\b")),
    "différents": (re.compile(r"(?:de|les|aux|des|ces|ses|leurs|nos) $"), re.compile(r" \w{4}")),
    "différentes": (re.compile(r"(?:de|les|aux|des|ces|ses|leurs|nos) $"), re.compile(r" \w{4}")),
    "a eu lieu": (re.compile(r"\b(?:Il|il) $"), _ANY),
    "souhaite": (re.compile(r"(?<!\bje )(?<!\bJe )$"), re.compile(r" \w+(?:er|ir|re)\b")),
    "souhaitent": (_ANY, re.compile(r" \w+(?:er|ir|re)\b")),
    "souligne": (_ANY, re.compile(r" que| qu’|,")),
    "raconte": (_ANY, re.compile(r" que| qu’|,| [A-Z]")),
    "pendant": (re.compile(r"(?<!dé)(?<!in)$"), re.compile(r" (?!que|qu)")),
    "durant": (_ANY, re.compile(r" (?!que|qu)")),
    "on peut": (re.compile(r"(?<!que l’)(?<!n’)$"), re.compile(r" \w+(?:er|ir|re)\b")),
    "On peut": (_ANY, re.compile(r" \w+(?:er|ir|re)\b")),
    "il est possible de": (_ANY, re.compile(r" \w+(?:er|ir|re)\b")),
    "Il est possible de": (_ANY, re.compile(r" \w+(?:er|ir|re)\b")),
}


def _counted(text: str) -> str:
    """« 5 jours » as « cinq jours », « cinq jours » as « 5 jours »."""

    def other(found: re.Match[str]) -> str:
        if _MIXED.search(text[: found.start()]) or not found.start():
            return found[0]
        return _WORDS.get(found[0]) or _DIGITS[found[0]]

    return re.sub(rf"(?<![\w,.’-])(?:[2-9]|10|{'|'.join(_DIGITS)}){_COUNTED}", other, text)


def _percent(text: str, key: str) -> str:
    """« 60 % » as « 60 pour cent »."""
    return text if number("percent", key) % 2 else re.sub(r"(?<=\d)[\u00a0\u202f ]?%", " pour cent", text)


def _dated(text: str, key: str) -> str:
    """« le 28 juillet 2012 » as « le 28/07/2012 »."""
    if number("date", key) % 3:
        return text
    return _DATE.sub(lambda m: f"{int(m[1].removesuffix('er')):02}/{_MONTHS.index(m[2]) + 1:02}/{m[3]}", text)


def _hours(text: str) -> str:
    """« 15 h » as « 15 heures »."""
    return re.sub(r"(?<=\d)[\u00a0\u202f ]h(?=[ ,.;)](?!\d))", " heures", text)


def _added(text: str, before: str) -> str:
    """The sentence after a connector of addition, where it can bear one."""
    if (
        number("added", text) % 3
        or not _SUBJECT.match(text)
        or _OPENED.match(text)
        or before.startswith(_ADDED)
    ):
        return text
    return (
        f"{pick(_ADDED, text)} {lowered(text)}"
        if before.endswith((".", "»")) and text.endswith(".")
        else text
    )


def _known(text: str, seen: dict[str, str]) -> str:
    """A person's full name by the surname alone once it was given in full."""

    def short(found: re.Match[str]) -> str:
        if found[1] not in MALE | FEMALE:
            return found[0]
        again = seen.get(found[2]) == found[1]
        clashes = seen.setdefault(found[2], found[1]) != found[1]
        return found[2] if again and not clashes and found.start() else found[0]

    return _FULL_NAME.sub(short, text)
