"""Who said what, made wrong: another speaker, an invented quotation, a claim without its source."""

import re
from collections.abc import Iterator

from evals.ledger.mutations.bank import QUOTATIONS
from evals.ledger.mutations.chance import number, pick
from evals.ledger.mutations.french import capital
from evals.ledger.mutations.lexicon import SPEAKERS, SPEECH
from evals.ledger.mutations.names import mentions, people
from evals.ledger.mutations.spots import Change, Spot

_PRESENT = "|".join(row[0] for row in SPEECH)
_PARTICIPLE = "|".join(row[1] for row in SPEECH)
_PAST = "|".join(row[2] for row in SPEECH)
_SAYS = rf"(?:(?:a|avait) (?:\w+ment |également |aussi |ensuite )?(?:{_PARTICIPLE})|{_PRESENT}|{_PAST})"
_PLURAL = {row[0]: row[3] for row in SPEECH}
_NAME = r"[A-ZÀ-ÖØ-Þ][\w’-]+(?:[ \u00a0](?:de |van |von |al |ben |bin )?[A-ZÀ-ÖØ-Þ][\w’-]+){0,2}"
_TITLE = r"(?:M\.|Mme|Mlle|Dr)[ \u00a0]"
_SPOKEN = re.compile(rf"(?:\b{_SAYS}(?= |,|[ \u00a0]?:)|\b[Ss]elon |\b[Pp]our (?=[^,]{0, 25},))")
_OBJECT = re.compile(
    r"\b(?:de|du|à|avec|contre|par|sur|chez|envers|au sujet de|sous|avant|après|entre|(?:du|de la|au|à la|des) [\w-]+)[ ]$|\b[dD]’$"
)


_HE_SAID = re.compile(
    rf"(?:(?P<aux>a|avait)-t-(?:il|elle) (?P<pp>{_PARTICIPLE})|(?P<now>{_PRESENT}|{_PAST})(?:-t)?-(?:il|elle))(?=[.,;]| à| dans| lors)"
)
_HE_SAYS = re.compile(rf"^(?:Il|Elle) (?P<verb>{_SAYS})(?= [^«».]{{0,40}}« |[ \u00a0]?: ?«)")


def speaker(spot: Spot) -> Iterator[str]:
    """Another person of the article as the speaker of what the sentence quotes."""
    yield from _renamed(spot)
    before = [p for p in spot.cast.persons if re.search(rf"\b{re.escape(p.surname)}\b", spot.before)]
    others = [p for p in people(spot) if p not in before and p.surname not in spot.text]
    if not before or not others or "»" not in spot.text:
        return
    new = others[0].full
    if found := _HE_SAID.search(spot.outside):
        verb = f"{found['aux']} {found['pp']}" if found["aux"] else found["now"]
        yield f"{spot.text[: found.start()]}{verb} {new}{spot.text[found.end() :]}"
    if found := _HE_SAYS.match(spot.text):
        yield f"{new} {found['verb']}{spot.text[found.end() :]}"


def _renamed(spot: Spot) -> Iterator[str]:
    """Only where the sentence names one person outside the quotation, who can but be its speaker."""
    told = [(p, m) for p, m in mentions(spot)]
    own = {p for p, _ in told}
    if len(own) != 1 or "»" not in spot.text + spot.after[:1] or not _SPOKEN.search(spot.outside):
        return
    person, found = told[0]
    others = [
        p
        for p in people(spot)
        if p not in own and p.surname not in spot.text and p.surname not in person.full
    ]
    fitting = [p for p in others if p.gender == person.gender] or [
        p for p in others if "?" in (p.gender, person.gender)
    ]
    before = spot.text[: found.start()]
    near = spot.outside[max(0, found.start() - 40) : found.end() + 40]
    if fitting and _SPOKEN.search(near) and not _OBJECT.search(before) and not re.search(r"\bque $", before):
        title = re.search(rf"{_TITLE}$", before)
        yield before[: title.start() if title else None] + fitting[0].full + spot.text[found.end() :]


_SAID = (
    "a déclaré",
    "a affirmé",
    "a indiqué",
    "explique",
    "assure",
    "a ajouté",
    "estime",
    "confie",
    "a précisé",
)


def invented(spot: Spot) -> Iterator[Change]:
    """A quotation nobody said, given to someone whom the sentence names."""
    for person in people(spot):
        if not re.search(rf"\b{re.escape(person.surname)}\b", spot.outside) or not spot.text.endswith(
            (".", "»")
        ):
            continue
        words = pick(QUOTATIONS, spot.key, person.full)
        verb = pick(_SAID, spot.key)
        shapes = (
            f"«\u00a0{words}\u00a0», {verb} {person.surname}.",
            f"«\u00a0{words}\u00a0», {verb} {person.full}.",
            f"{person.full} {verb}\u00a0: «\u00a0{words}.\u00a0»",
        )
        yield Change(pick(shapes, spot.key, "shape"), "insert")


_SOURCE = rf"(?:[A-ZÀ-ÖØ-Þ][\w’-]+|(?:l[ea]s?|l’|une?|des|plusieurs|certains|son|sa|ses|leur|leurs|cette|ce|ces|cet|de nombreux) ?(?:[\w’-]+ ){{0,2}}?(?:{SPEAKERS})\b|lui|elle|eux|elles)"
_ACCORDING = rf"(?:[Ss]elon|[Dd]’après|[Aa]ux dires de) {_SOURCE}"
_LEAD = re.compile(rf"^{_ACCORDING}[^,;:()«»\0]{{0,90}}, (?P<rest>[^\0]+)$")
_TAIL = re.compile(
    rf"^(?P<rest>[^\0]{{25,}}?),? {_ACCORDING.replace('[Ss]', 's').replace('[Dd]', 'd').replace('[Aa]', 'a')}[^,;:()«»\0]{{0,90}}\.$"
)
_MIDDLE = re.compile(
    rf"^(?P<rest>[^\0]{{10,}}?),? {_ACCORDING.replace('[Ss]', 's').replace('[Dd]', 'd').replace('[Aa]', 'a')}[^,;:()«»\0]{{0,60}}, (?P<more>[^\0]+)$"
)
_MANY = "|".join(_PLURAL.values())
_SAYING = re.compile(
    rf"^(?:(?:Il|Elle|Ils|Elles|{_NAME}|(?:Le|La|Les|Un|Une|L’|Son|Sa|Cette|Ces|Plusieurs|Certains|Des)[ ]?[\w’-]+(?: [\w’-]+){{0,7}}?),?) "
    rf"(?:{_SAYS}|(?:ont|avaient) (?:{_PARTICIPLE})|{_MANY})(?: (?:\w+di|hier|aujourd’hui|également|toutefois|ensuite|dans un communiqué|à l’AFP|à la presse|aussi))? qu(?:e |’)(?P<rest>[^\0]+)$"
)
_SAID_LAST = re.compile(
    rf"^(?P<rest>[^«»\0]{{30,}}?), (?:{_SAYS}|(?:ont) (?:{_PARTICIPLE})|(?:{'|'.join(_PLURAL.values())})) (?!qu[e’])(?:(?! qu[e’])[^,;:«»\0]){{3,80}}\.$"
)
_OPEN = re.compile(r"\b\w+(?:rait|raient)\b")
_APPOSED = re.compile(
    r"(?:une?|l[ea]|l’|[a-zé]+) ?[^,]{3,90}, (?:ils?|elles?|l[ea]s?|l’|une?|on|nous|[A-Z0-9])"
)
_NEEDS_FIRST = re.compile(
    r"^(?:si|que|qu’|lorsque|quand|bien que|mais|et|par contre|dont|qui|ils?(?! (?:existe|y a|faut|s’agit|est (?:possible|probable)))|elles?|"
    r"celui|celle|ce dernier|cette dernière)\b|^(?:qu’|s’ils? )"
)
_VERB = re.compile(
    r"\b(?:est|sont|a|ont|était|étaient|avait|avaient|sera|seront|va|vont|fut|peut|doit|\w{3,}(?:ait|aient|era|eront|ent|é|ée|és|ées|a|e))\b"
)


_WISHES = re.compile(r"[^\0]{0,80}\b(?:regrett|esp[èé]r|croi|pens|promet|souhait)")
_GOES_ON = re.compile(r"(?:\bet|\bque|\bmais|\bqui|\bcar|,|\bparce que)$")
_APPOSITION = re.compile(r"(?:l[ea]|un|une) |l’|[a-zé-]+ (?:du|de|des|d’|à|au)\b")


def unattributed(spot: Spot) -> Iterator[str]:
    """The claim as a fact, without the one who makes it."""
    if re.match(r"(?:On|Cela|Ce|Tout|Rien) ", spot.text):
        return
    for pattern in (_LEAD, _TAIL, _SAYING, _SAID_LAST):
        found = pattern.match(spot.outside)
        if found and _is_claim(found):
            rest = spot.text[found.start("rest") : found.end("rest")].rstrip(" ,")
            yield capital(rest if rest.endswith((".", "»", "!", "?", "…")) else f"{rest}.")
    found = _MIDDLE.match(spot.outside)
    if found and not _OPEN.search(spot.outside) and _stand(found["rest"], found["more"]):
        yield f"{spot.text[: found.end('rest')]}, {spot.text[found.start('more') :]}"


def _is_claim(found: re.Match[str]) -> bool:
    """Whether what is left says something by itself, and says it as a fact."""
    rest = found["rest"]
    before = found.string[: found.start("rest")]
    if _OPEN.search(rest) or _NEEDS_FIRST.match(rest):
        return False
    if (found.re is _SAYING and _WISHES.match(before)) or (found.re is _LEAD and _APPOSED.match(rest)):
        return False
    whole = len(rest.split()) > 5 and _VERB.search(rest)
    return bool(whole) and not re.search(r"\b(?:que|qu’|ne|n’)\s?$", rest.rstrip(" ,"))


def _stand(rest: str, more: str) -> bool:
    """Whether both sides of an attribution in the middle are one sentence without it."""
    both = _VERB.search(rest) and _VERB.search(more)
    return bool(both) and not _GOES_ON.search(rest) and not _APPOSITION.match(more)


_CROWD = (
    "les experts",
    "plusieurs élus",
    "de nombreux habitants",
    "la plupart des observateurs",
    "les spécialistes",
)


def crowd(spot: Spot) -> Iterator[str]:
    """One named voice as the voice of many: « X a déclaré que », « Les experts ont déclaré que »."""
    many = pick(_CROWD, spot.key)
    for person in spot.cast.persons:
        name = rf"(?:{_TITLE})?(?:{re.escape(person.full)}|{re.escape(person.surname)})"
        said = rf"(?:a (?P<pp>{_PARTICIPLE})|(?P<now>{_PRESENT}))"
        if found := re.match(rf"^{name} {said}(?= que | qu’)", spot.outside):
            verb = f"ont {found['pp']}" if found["pp"] else _PLURAL[found["now"]]
            yield f"{capital(many)} {verb}{spot.text[found.end() :]}"
        if found := re.search(rf"(?<=», ){said} {name}(?=\.$)", spot.text):
            verb = f"ont {found['pp']}" if found["pp"] else _PLURAL[found["now"]]
            yield f"{spot.text[: found.start()]}{verb} {many}."
        if (found := re.search(rf"(?<![\w’])([Ss]elon|[Dd]’après) {name}(?=[,.])", spot.outside)) and number(
            spot.key
        ):
            yield f"{spot.text[: found.start()]}{found[1]} {many}{spot.text[found.end() :]}"
