"""A table of pages (CSV): address, title, keyphrase, as spreadsheets and site tools write them in French or
English."""

import csv
import io
import unicodedata

from rewriter.errors import InputError
from rewriter.sources.listing.values import LONGEST, Listed, Listing, ListKind, address, once, words

_SEPARATORS = ";,\t|"
COLUMNS = {
    "url": "url adresse adresseurl address lien link loc permalink permalien href".split(),
    "title": "title titre titredelapage pagetitle posttitle nom name h1".split(),
    "keyphrase": "keyphrase focuskeyphrase keyword focuskeyword motcle motclef motscles motsclefs "
    "motcleprincipal expressioncle expressionclef requete requetecible requeteprincipale".split(),
}
_MEANING = {name: column for column, names in COLUMNS.items() for name in names}


def looks_like_table(data: bytes) -> bool:
    """Whether the first line names a column of addresses."""
    return "url" in _columns(decoded(data[:5_000]))


def read_table(data: bytes) -> Listing:
    """The table's pages. InputError when no column holds the addresses, or a line cannot be read."""
    text = decoded(data)
    columns = _columns(text)
    if "url" not in columns:
        raise InputError("listing.no-columns")
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=_separator(text))
    try:
        rows = [row for row in reader if any(cell.strip() for cell in row)][1:]
    except csv.Error as error:
        raise InputError("listing.broken", line=reader.line_num) from error
    found = [listed for row in rows[:LONGEST] if (listed := _listed(row, columns))]
    return Listing(kind=ListKind.TABLE, entries=once(found), left_out=len(rows) - len(found))


def decoded(data: bytes) -> str:
    """UTF-8, UTF-16 with its mark, else what Windows spreadsheets write."""
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return data.decode("utf-16", "replace")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return data.decode("cp1252", "replace")


def _columns(text: str) -> dict[str, int]:
    cells = next(csv.reader([_first_line(text)], delimiter=_separator(text)), [])
    found: dict[str, int] = {}
    for place, cell in enumerate(cells):
        meaning = _MEANING.get(_plain(cell))
        if meaning:
            found.setdefault(meaning, place)
    return found


def _first_line(text: str) -> str:
    return text.lstrip().partition("\n")[0][:5_000].replace("\r", "").replace("\0", "")


def _separator(text: str) -> str:
    line = _first_line(text)
    return max(_SEPARATORS, key=line.count)


def _plain(cell: str) -> str:
    letters = unicodedata.normalize("NFKD", cell).casefold()
    return "".join(c for c in letters if c.isalnum())


def _listed(row: list[str], columns: dict[str, int]) -> Listed | None:
    cells = {name: row[place] if place < len(row) else "" for name, place in columns.items()}
    url = address(cells["url"], None)
    if url is None:
        return None
    return Listed(url=url, title=words(cells.get("title", "")), keyphrase=words(cells.get("keyphrase", "")))
