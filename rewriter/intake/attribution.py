"""Who is to be credited, read from bylines, biographies, source lines and front matter. Only what stands
in the input is told: an outlet that cannot be read for certain stays unknown."""

import re
from dataclasses import replace

from rewriter.article import Attribution, RemovalReason
from rewriter.intake.blocks import Block, is_signed
from rewriter.intake.front_matter import Fields, first

_UPPER = "A-ZÀ-ÖØ-ÞŒ"
_PART = rf"[{_UPPER}][\w.’'-]{{0,30}}"
_NAME = rf"{_PART}(?: (?:(?:de|du|des|d['’]|van|von|der|den|ben|bin|el|al|la|le) ?)?{_PART}){{1,4}}"
_SENT = (  # « De notre correspondante à Vernaudon, Lucie Thébaudin »
    r"(?:De|DE) (?:notre|nos|NOTRE|NOS) (?:correspondante?s?|envoyée?s? spécia(?:le?s?|ux)"
    r"|CORRESPONDANTE?S?|ENVOYÉE?S? SPÉCIA(?:LE?S?|UX))(?: (?:à|au|aux|en|dans|pour) [^,.!?\n]{2,40},)?"
    r"|From our (?:[a-z]{2,12} ){0,2}correspondents?(?: in [^,.!?\n]{2,40},)?|"
)
_SHORTENED = r"(?<=[A-Za-zéû]{3})\.(?=,? \d)"  # the full stop of « Oct. 20, 2026 », « 3 nov. 2026 »
_BYLINE = re.compile(
    rf"(?:[Pp]ar|PAR|[Bb]y|BY|[Éé]crit par|[Ww]ritten by|[Aa]rticle (?:de|par|rédigé par)|[Tt]exte (?:de|"
    rf"par)?|{_SENT}"
    rf"Propos recueillis par|[Rr]eporting by|[Aa]uteure?s?[ \u00a0]?:|"
    rf"[Aa]uthors?[ \u00a0]?:)[ \u00a0:]{{0,3}}"
    rf"(?P<name>{_NAME}(?:(?:,| et| and| &) {_NAME}){{0,3}})"
    rf"(?P<rest>(?:[ ,|•·–-](?:[^.!?]|{_SHORTENED}){{0,90}})?)\.?"
)
_PROFESSION = (
    r"journaliste|correspondante?|reporter|r[ée]dacteur|r[ée]dactrice|[ée]ditorialiste|chroniqueur|"
    r"chroniqueuse|"
    r"pigiste|contributeur|contributrice|auteure? de cet article|autrice de cet article|"
    r"journalist|correspondent|columnist|contributor|staff writer|senior writer|freelance writer|writer|"
    r"(?:senior |deputy |managing |associate |news |executive )?editor|freelancer"
)
_BIOGRAPHY = re.compile(
    rf"(?P<name>{_NAME})(?:,)? (?:est|was|is|a été)(?: also| aussi| actuellement)?"
    rf"(?: une?| le| la| l['’]| an?| the| our| notre)? ?[^.]{{0,40}}?\b(?:{_PROFESSION})\b"
)
_ABOUT = re.compile(
    r"(?:(?:à|A) propos de l['’](?:auteure?|autrice)|About the authors?|L['’](?:auteure?|autrice))"
    r"(?:[ \u00a0\u202f]?:.{0,600})?",
    re.IGNORECASE,
)
_ABOUT_NAMED = re.compile(
    rf"(?i:à propos de l['’](?:auteure?|autrice)|about the author) ?[:\u00a0 –-]{{1,4}}(?P<name>{_NAME})"
)
_FIELDS = {
    "outlet": "outlet source.outlet source_name source-name source.name site site_name publisher publication "
    "média media journal source",
    "author": "author authors auteur autrice auteurs by source.author source_author",
    "url": "source_url source-url source.url url canonical canonical_url link lien",
    "published": "published source.published date publié published_at",
    "licence": "licence license source.licence",
}
_LONGEST_BYLINE = 250
_LONGEST_BIOGRAPHY = 700
_PRESS = (
    r"Monde|Figaro|Parisien|Temps|Journal|Courrier|Quotidien|Point|Nouvel|Soir|Devoir|Progrès|Télégramme|"
    r"Canard|Matin|Dauphiné|Midi|Nouvelliste|Républicain|Berry|Populaire|Bien Public|Guardian|Times"
)
_TITLE = (
    rf"(?:(?:L[ea]s? |L['’]|The )?[{_UPPER}][\w’'&.-]{{0,30}}"
    rf"(?: (?:(?:de|du|des|of|&|et|and|la|the) )?[{_UPPER}0-9][\w’'&.-]{{0,30}}){{0,4}})"
)
_OUTLETS = tuple(
    re.compile(p)
    for p in (
        rf"\b(?:chez|pour|for|at|with) (?P<outlet>{_TITLE})",
        rf"\bà (?P<outlet>(?:L[ea]s? |L['’]){_TITLE})",
        rf"\b(?:du|au) (?P<outlet>(?:{_PRESS})\b(?: (?:(?:de|du|des) )?[{_UPPER}][\w’'-]{{0,30}}){{0,3}})",
    )
)
_URL = re.compile(r"https?://[^\s<>()\"'»]{3,500}")
_LABEL = re.compile(
    r"\(?(?:sources?|via|article (?:original|source)|texte original|original (?:article|story|source)|"
    r"r[ée]f[ée]rence)[ \u00a0\u202f]?[:：][ \u00a0\u202f]?",
    re.IGNORECASE,
)
_PUBLISHED_IN = re.compile(
    rf"(?:paru|publi[ée]|published|appeared|ran)(?: initialement)? (?:sur|dans|par|in|on|at|by) "
    rf"(?P<outlet>{_TITLE})",
    re.IGNORECASE,
)
_DATE = re.compile(
    r"\d{1,2}(?:er)? [A-Za-zéû]{3,9}\.? \d{4}|[A-Z][a-z]{2,8}\.? \d{1,2},? \d{4}|\d{4}-\d\d-\d\d|"
    r"\d{1,2}/\d{1,2}/\d{4}"
)
_DATED = re.compile(r"(?:publi[ée]|published|posted)", re.IGNORECASE)


def mark_authors(blocks: list[Block]) -> list[Block]:
    """The blocks, bylines and biographies set aside. A byline stands alone among the first five blocks or
    the last three, a dateline among the first five; a biography among the last three, of someone the article
    does not speak of."""
    live = [i for i, block in enumerate(blocks) if block.reason is None]
    marked = list(blocks)
    found = {i for i in live[:5] + live[-3:] if _byline(blocks[i].text)}
    found |= {i for i in live[:4] if is_signed(blocks[i].text)}
    about = False
    for index in live[-3:]:
        text = blocks[index].text
        about = about or bool(_ABOUT.fullmatch(text.rstrip(" :\u00a0")))
        if about or _is_biography(text, [blocks[i].text for i in live if i != index]):
            found.add(index)
    for index in found:
        marked[index] = replace(blocks[index], reason=RemovalReason.AUTHOR_BIOGRAPHY)
    return marked


def _byline(text: str) -> re.Match[str] | None:
    """« Par Anne Vial, le 3 mai 2024 »; a line all in capitals may be a heading (« PAR LES TEMPS QUI
    COURENT »), and is a byline only with two or three names."""
    plain = text.replace("\u00a0", " ")
    found = _BYLINE.fullmatch(plain) if len(text) <= _LONGEST_BYLINE else None
    return None if found and text.isupper() and len(found.group("name").split()) > 3 else found


def _is_biography(text: str, others: list[str]) -> bool:
    found = _BIOGRAPHY.match(text) if len(text) <= _LONGEST_BIOGRAPHY else None
    if not found or not others:
        return False
    name = found.group("name")
    return not any(name in other and not _byline(other) for other in others)


def attribution_of(blocks: list[Block], fields: Fields) -> Attribution:
    """What the blocks set aside and the front matter say about whom to credit; fields come first."""
    known = _from_fields(fields)
    for block in reversed(blocks):  # the last source line is the article's; one above may be a chart's
        if block.reason is RemovalReason.SOURCE_TRAILER:
            known = _with_trailer(known, block.text)
    for block in blocks:
        if block.reason is RemovalReason.AUTHOR_BIOGRAPHY:
            known = _with_author(known, block.text)
        elif block.reason is RemovalReason.IMAGE_CREDIT:
            known = replace(known, photo_credits=(*known.photo_credits, block.text))
    return known


def _from_fields(fields: Fields) -> Attribution:
    found = {ours: first(fields, *theirs.split()) for ours, theirs in _FIELDS.items()}
    return Attribution(
        outlet=found["outlet"],
        author=found["author"],
        url=found["url"],
        published=found["published"],
        licence=found["licence"],
    )


def _with_author(known: Attribution, text: str) -> Attribution:
    byline = _byline(text)
    if byline:
        return _with_byline(known, byline)
    found = _BIOGRAPHY.match(text) or _ABOUT_NAMED.match(text)
    if not found:
        date = _DATE.search(text.replace("\u00a0", " ")) if is_signed(text) else None
        return replace(known, published=known.published or (date.group() if date else None))
    after = text[found.end("name") :]
    outlet = next((m.group("outlet") for p in _OUTLETS if (m := p.search(after))), None)
    return replace(
        known,
        author=known.author or found.group("name"),
        outlet=known.outlet or (outlet.rstrip(".,;’'") if outlet else None),
        biography=known.biography or text,
    )


def _with_byline(known: Attribution, byline: re.Match[str]) -> Attribution:
    name, date = byline.group("name"), _DATE.search(byline.group("rest"))
    published = known.published or (date.group() if date else None)
    if re.match(r"(?:L[ea]s?|The) ", name):  # « Par Le Courrier avec AFP »: a newsroom, not a person
        return replace(known, outlet=known.outlet or name, published=published)
    return replace(known, author=known.author or name, published=published)


def _with_trailer(known: Attribution, text: str) -> Attribution:
    url, date, label = _URL.search(text), _DATE.search(text.replace("\u00a0", " ")), _LABEL.match(text)
    if _DATED.match(text) and not label:
        return replace(known, published=known.published or (date.group() if date else None))
    told = known.outlet or known.url  # two source lines are never mixed into one credit
    author, outlet = (None, None) if told else _named_after(text, label)
    return replace(
        known,
        author=known.author or author,
        outlet=known.outlet or outlet,
        url=known.url if told or not url else url.group().rstrip(".,;"),
        published=known.published or (date.group() if date and label else None),
        trailer=known.trailer or text,
    )


def _named_after(text: str, label: re.Match[str] | None) -> tuple[str | None, str | None]:
    """Author and outlet of a source line: « Source : Le Monde, 12 mai 2024 » names Le Monde, « Source : Anne
    Vial, Le Monde » both; a number or an address names nobody."""
    if not label:
        found = _PUBLISHED_IN.search(text)
        return None, found.group("outlet").rstrip(".,;") if found else None
    parts = re.split(r"[,;(|–—]| - ", _URL.sub("", text[label.end() :]))
    named = [name for part in parts if (name := _name_in(part))]
    if len(named) > 1 and _is_newsroom(named[1]) and not _is_newsroom(named[0]):
        return named[0], named[1]
    return None, _name_in(parts[0])


def _name_in(part: str) -> str | None:
    named = part.strip(' .)\u00a0\u202f«»“”"')
    return named if re.search(r"[^\W\d_]{2}", named) and len(named.split()) <= 8 else None


def _is_newsroom(name: str) -> bool:
    """Whether a name can only be an outlet's: an article before it, or a press word in it."""
    return bool(re.match(r"L[ea]s? |L['’]|The ", name) or re.search(rf"\b(?:{_PRESS})\b", name))
