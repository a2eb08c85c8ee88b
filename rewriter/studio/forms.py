"""What a page's script sends: JSON of the expected form, or a sentence."""

import json
from collections.abc import Callable
from typing import Any, TypeVar

from rewriter.errors import UsageError

Given = dict[str, Any]
T = TypeVar("T")


def given_from(body: bytes) -> Given:
    """The values sent. UsageError when they are no JSON object."""
    try:
        found = json.loads(body)
    except (ValueError, RecursionError) as error:
        raise UsageError("studio.refused-form") from error
    if not isinstance(found, dict):
        raise UsageError("studio.refused-form")
    return found


def formed(do: Callable[[], T]) -> T:
    """What `do` gives; UsageError where a value is missing or of another kind."""
    try:
        return do()
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        raise UsageError("studio.refused-form") from error


def text_of(given: Given, name: str) -> str:
    """The text of that name, which can be written down whatever it holds."""
    text = given[name]
    if not isinstance(text, str):
        raise TypeError(name)
    return text.encode("utf-8", "replace").decode()
