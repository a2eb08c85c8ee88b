"""A language by its name, in the reader's own: « anglais », not « en »."""

from dataclasses import dataclass, replace

from rewriter.article import Finding
from rewriter.checks.contract import Check, shown
from rewriter.wording import Lang, Text

_NAMES = {
    "en": Text("anglais", "English"),
    "es": Text("espagnol", "Spanish"),
    "it": Text("italien", "Italian"),
    "de": Text("allemand", "German"),
    "nl": Text("néerlandais", "Dutch"),
    "pt": Text("portugais", "Portuguese"),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class TongueCheck(Check):
    """A check whose findings name a language, by its code, in the parameter `language`."""

    def tell(self, finding: Finding, lang: Lang) -> str:
        """The finding as a sentence to the editor."""
        code = str(finding.params.get("language", ""))
        named = _NAMES[code].fill(lang) if code in _NAMES else code
        said = replace(finding, params={**finding.params, "language": named})
        return self.message.fill(lang, **shown(said.params, lang))
