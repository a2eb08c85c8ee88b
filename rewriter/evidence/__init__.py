"""Evidence that needs heavy tools, each an extra of its own: it adds to the ledger and takes nothing away."""

from typing import Literal

from rewriter.ports import EvidenceProvider

Wanted = Literal["auto", "off"]


def provider_for(wanted: Wanted | EvidenceProvider = "auto") -> EvidenceProvider | None:
    """Who is asked for evidence: with "auto" the installed extra, None where there is none; a provider of
    the caller's own is taken as it is."""
    if wanted == "off":
        return None
    if wanted != "auto":
        return wanted
    from rewriter.evidence.semantic import installed

    return installed()
