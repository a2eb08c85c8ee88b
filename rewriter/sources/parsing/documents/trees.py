"""Elements by their local names: Word and LibreOffice each have several namespaces for the same things."""

from collections.abc import Iterator

from lxml.etree import _Element


def local(element: _Element) -> str:
    """An element's name without its namespace."""
    return str(element.tag).rpartition("}")[2]


def attribute(element: _Element | None, name: str) -> str | None:
    """An attribute by its local name; None when it, or the element, is not there."""
    if element is None:
        return None
    found = (value for key, value in element.items() if key.rpartition("}")[2] == name)
    return next(found, None)


def child(element: _Element | None, name: str) -> _Element | None:
    """The first child of a local name."""
    if element is None:
        return None
    return next((inner for inner in element if local(inner) == name), None)


def below(element: _Element, *names: str) -> Iterator[_Element]:
    """Every element below, at any depth, of one of these local names."""
    return element.iter(*(f"{{*}}{name}" for name in names))
