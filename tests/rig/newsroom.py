"""A service with every fault that has been met, which answers articles well when nothing is wrong."""

from typing import Any

from tests.rig.articles import answered, text
from tests.rig.faulty_provider import Provider

OF_THE_WHOLE = ("quota", "key-401", "model-404", "payment-402", "forbidden-403")
"""Faults after which no call of the run can succeed."""


class Newsroom(Provider):
    """Its good answers are honest articles."""

    def document(self, body: dict[str, Any], text: str | None = None, **choice: Any) -> dict[str, Any]:
        """A chat completion."""
        return super().document(body, answered(body) if text is None else text, **choice)


def marked(number: int, fault: str, times: int | None = None) -> str:
    """An article whose questions meet that fault, each so many times only (None: for ever)."""
    mark = fault if times is None else f"{fault} x{times}"
    return text(number) + f"\n\nLe dossier porte la référence [[fault: {mark}]] depuis mardi.\n"
