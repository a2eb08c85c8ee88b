"""Office documents broken where it matters: in the XML inside the archive, which stays well formed most of
the time. Broken archives all die at the same first check."""

import re
from collections.abc import Mapping
from copy import deepcopy
from io import BytesIO
from random import Random
from zipfile import ZIP_DEFLATED, BadZipFile, ZipFile, ZipInfo

from lxml import etree
from lxml.etree import _Element

from tests.fuzzing.mutating import NASTY, mutated

_NO_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")
_MOST_ELEMENTS = 3_000  # of a part that is mutated further


def mutated_document(chance: Random, seeds: list[bytes]) -> bytes:
    """A document: one of the seeds with a part's tree changed; now and then with its bytes changed, or with
    the archive itself broken."""
    data = chance.choice(seeds)
    if chance.random() < 0.05:
        return mutated(chance, [data])
    parts = _parts(data)
    names = [n for n in parts if n.endswith((".xml", ".rels"))]
    for _ in range(chance.choice((1, 1, 2, 3))):
        name = _chosen(chance, names)
        if chance.random() < 0.1:
            parts[name] = mutated(chance, [parts[name]])
        else:
            parts[name] = _changed(chance, parts[name], chance.choice(seeds))
    return _packed(parts)


def _chosen(chance: Random, names: list[str]) -> str:
    """The part that holds the text, most of the time."""
    bodies = [n for n in names if n.endswith(("document.xml", "content.xml"))]
    return chance.choice(bodies if bodies and chance.random() < 0.7 else names)


def _parts(data: bytes) -> dict[str, bytes]:
    with ZipFile(BytesIO(data)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def _packed(parts: Mapping[str, bytes]) -> bytes:
    out = BytesIO()
    with ZipFile(out, "w") as archive:
        for name, part in parts.items():
            archive.writestr(ZipInfo(name), part, ZIP_DEFLATED)  # of no date: the same bytes every time
    return out.getvalue()


def _changed(chance: Random, part: bytes, other: bytes) -> bytes:
    try:
        root = etree.fromstring(part)
    except etree.XMLSyntaxError:
        return part
    for _ in range(chance.choice((1, 2, 4, 8, 16))):
        inner = [e for e in root.iter() if isinstance(e.tag, str) and e is not root]
        if not inner or len(inner) > _MOST_ELEMENTS:
            break
        chance.choice(_WAYS)(chance, chance.choice(inner), inner)
    if chance.random() < 0.1:
        _grafted(chance, root, other)
    return etree.tostring(root, encoding="utf-8")


def _grafted(chance: Random, root: _Element, other: bytes) -> None:
    """Something of another document's text, which may be of the other kind."""
    try:
        bodies = [p for n, p in _parts(other).items() if n.endswith(("document.xml", "content.xml"))]
        found = [e for e in etree.fromstring(bodies[0]).iter() if isinstance(e.tag, str)]
    except (BadZipFile, etree.XMLSyntaxError, IndexError):
        return
    chance.choice(list(root.iter())).append(deepcopy(chance.choice(found)))


def _removed(_: Random, element: _Element, __: list[_Element]) -> None:
    parent = element.getparent()
    if parent is not None:
        parent.remove(element)


def _unwrapped(_: Random, element: _Element, __: list[_Element]) -> None:
    parent = element.getparent()
    if parent is not None:
        at = parent.index(element)
        parent[at : at + 1] = list(element)


def _doubled(chance: Random, element: _Element, _: list[_Element]) -> None:
    for _again in range(chance.choice((1, 1, 3, 30))):
        element.addnext(deepcopy(element))


def _moved(chance: Random, element: _Element, inner: list[_Element]) -> None:
    target = chance.choice(inner)
    if element not in (target, *target.iterancestors()):
        target.insert(chance.randint(0, len(target)), element)


def _wrapped(chance: Random, element: _Element, inner: list[_Element]) -> None:
    parent, like = element.getparent(), chance.choice(inner)
    if parent is None:
        return
    for _ in range(chance.choice((1, 1, 1, 2, 40))):
        around = etree.Element(like.tag, dict(like.attrib), nsmap=like.nsmap)
        parent.replace(element, around)
        around.append(element)
        parent = around


def _renamed(chance: Random, element: _Element, inner: list[_Element]) -> None:
    element.tag = chance.choice(inner).tag


def _attributed(chance: Random, element: _Element, inner: list[_Element]) -> None:
    like = chance.choice([e for e in inner if e.attrib] or inner)
    for name, value in like.attrib.items():
        element.set(name, value if chance.random() < 0.7 else _piece(chance)[:200])


def _said(chance: Random, element: _Element, _: list[_Element]) -> None:
    words = element.text or ""
    at = chance.randint(0, len(words))
    element.text = words[:at] + _piece(chance) * chance.choice((1, 1, 1, 2, 50)) + words[at:]


def _followed(chance: Random, element: _Element, _: list[_Element]) -> None:
    element.tail = f"{element.tail or ''}{_piece(chance)}"


def _piece(chance: Random) -> str:
    return _NO_XML.sub("", chance.choice(NASTY))


_WAYS = (
    _removed,
    _unwrapped,
    _doubled,
    _moved,
    _moved,
    _wrapped,
    _renamed,
    _renamed,
    _attributed,
    _attributed,
    _said,
    _said,
    _followed,
)
