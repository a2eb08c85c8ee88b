"""Findings, reasons and statuses as sentences. What has no text is shown by its code, never dropped."""

from rewriter.article import FailureKind, Finding, Param, Reason, Status
from rewriter.output.numbers import number
from rewriter.wording import Lang, say

_NO_TEXT = (KeyError, IndexError, ValueError, ModuleNotFoundError)  # what looking a text up can meet


def said(key: str, lang: Lang, **params: Param) -> str:
    """The catalogue's text for a key that came as data; the key itself when there is none."""
    try:
        return say(key, lang, **params)
    except _NO_TEXT:
        return key


def status_text(status: Status, lang: Lang) -> str:
    """What a status is called."""
    return say(f"outcome.status-{status}", lang)


def reason_text(reason: Reason, lang: Lang) -> str:
    """One reason as a sentence, in the singular when it counts one thing, failures named in words."""
    params = {name: _named(value, lang) for name, value in reason.params.items()}
    if reason.params.get("n") == 1:
        single = said(f"{reason.key}-one", lang, **params)
        if single != f"{reason.key}-one":
            return single
    return said(reason.key, lang, **params)


def tell(finding: Finding, lang: Lang) -> str:
    """The finding as a sentence to the editor, in its check's words; its code when no check has it or
    when the finding lacks what the check's text needs."""
    from rewriter.checks.catalogue import by_code

    check = by_code().get(finding.code)
    if check is None:
        return finding.code
    try:
        return check.tell(finding, lang)
    except _NO_TEXT:
        return finding.code


def _named(value: Param, lang: Lang) -> Param:
    if isinstance(value, str) and value in set(FailureKind):
        return said(f"outcome.failure-{value}", lang)
    return number(value, lang) if isinstance(value, int) else value


def capital(text: str) -> str:
    """The text with its first letter in capitals, the rest as it is."""
    return text[:1].upper() + text[1:]
