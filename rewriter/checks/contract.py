"""What a check is: one file that measures nothing itself, judges a `Paper`, and speaks twice."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Literal

from rewriter.article import Brief, Finding, Param, Place, Severity, Verdict
from rewriter.checks.paper import Paper
from rewriter.text.edits import Fix
from rewriter.wording import Lang, Text

Family = Literal[
    "length", "structure", "title", "seo", "readability", "language", "typography", "style", "hygiene",
    "originality", "fidelity",
]  # fmt: skip
Need = Literal[
    "source", "headline", "seo_title", "description", "keyphrase", "slug", "sections", "provenance", "grammar"
]

_FOLLOWS = Text(" De même au paragraphe suivant.", " So is the next paragraph.")
_LIKEWISE = Text(" Dans le même paragraphe\u00a0: {words}.", " In the same paragraph: {words}.")
_QUOTED = Text("«\u00a0{words}\u00a0»", "“{words}”")
_WORDS = 60  # characters of what else is told of a paragraph, by which it is found
_FOLLOW = Text(" De même aux {many} paragraphes suivants.", " So are the next {many} paragraphs.")


@dataclass(frozen=True, slots=True, kw_only=True)
class Check:
    """One check. `code` names the problem, never the remedy: the module's name with hyphens, in the folder
    of its family. The module's docstring is its page in English. `needs` are the fields without which it is
    skipped, and named as skipped. `title` is the problem in a few words; `message` tells the editor what
    and where (`message_one`, where given, when one thing is measured);
    `instruction` tells the model, in French, what to change (None: no model can mend it).
    `page_fr` is the module's docstring page in French, with the same four headings. `unit` names what
    `measured` and `expected` count ("words", "px", "characters", "%"), or is empty. `limits` are its
    thresholds by name, where they are no field of the brief; a profile may set others. `brief_limits` names
    those that are one, with the field: the template prints the same number. Names end in their unit
    (`max_words`, `max_px`; `…_share` is 0–1 of the whole). `guards`: what it finds can forbid Ready whatever
    its severity, so that no profile may turn it off, suppress it or soften it. `yields_to` names the
    checks that tell more of the same words: where one of them speaks, this one keeps silent. `told_by`
    names the checks whose finding says what this one would, wherever it stands (the keyphrase is nowhere, so
    neither in the title): readers are shown theirs alone. `in_a_row`: of paragraphs in a row with what it
    finds, readers are told the first and how many follow. `by_paragraph`: of several in one paragraph
    readers are told the first, with the words of the others; `doubts_by_paragraph`: of those alone that
    do not forbid Ready. `fix` gives the edits of a text that mend
    what the check finds, where they are certain: it changes nothing that an editor would have to look at, and
    finds nothing more in what it has mended."""

    code: str
    family: Family
    severity: Severity
    title: Text
    message: Text
    instruction: str | None
    page_fr: str
    judge: Callable[[Paper], Iterable[Finding]]
    needs: frozenset[Need] = frozenset()
    unit: str = ""
    limits: Mapping[str, float] = field(default_factory=dict)
    brief_limits: Mapping[str, str] = field(default_factory=dict)
    guards: bool = False
    yields_to: frozenset[str] = frozenset()
    told_by: frozenset[str] = frozenset()
    in_a_row: bool = False
    by_paragraph: bool = False
    doubts_by_paragraph: bool = False
    fix: Fix | None = None
    message_one: Text | None = None

    def limit(self, paper: Paper, name: str) -> float:
        """The limit `name`, as the brief's profile sets it, else as the check has it."""
        return paper.brief.profile.limits.get(self.code, {}).get(name, self.limits[name])

    def limits_under(self, brief: Brief) -> dict[str, float]:
        """Every limit by name, as that brief sets it."""
        own = brief.profile.limits.get(self.code, {})
        fields = {name: getattr(brief, field) for name, field in self.brief_limits.items()}
        return fields | {name: own.get(name, value) for name, value in self.limits.items()}

    def found(
        self,
        place: Place = Place(),
        *,
        measured: Param | None = None,
        expected: Param | None = None,
        severity: Severity | None = None,
        blocking: bool = False,
        verdict: Verdict | None = None,
        **params: Param,
    ) -> Finding:
        """A finding of this check. `measured` and `expected` also fill the texts under those names."""
        filled = {"measured": measured, "expected": expected} | params
        return Finding(
            code=self.code,
            family=self.family,
            severity=severity or self.severity,
            place=place,
            params={k: v for k, v in filled.items() if v is not None},
            measured=measured,
            expected=expected,
            blocking=blocking,
            verdict=verdict,
        )

    def tell(self, finding: Finding, lang: Lang) -> str:
        """The finding as a sentence to the editor."""
        message = self.message_one if self.message_one and finding.measured == 1 else self.message
        return message.fill(lang, **shown(finding.params, lang)) + beside(finding, lang)

    def instruct(self, finding: Finding) -> str | None:
        """The finding as an instruction to the model, in French; None when no model can mend it."""
        return self.instruction.format(**shown(finding.params, "fr")) if self.instruction else None

    @property
    def asked(self) -> str:
        """Every text it may say to the model, with its gaps: a reworded one makes another ruleset."""
        return self.instruction or ""


def beside(finding: Finding, lang: Lang) -> str:
    """What else the finding stands for: the paragraphs that follow with the same, the words of its own."""
    return following(finding, lang) + likewise(finding, lang)


def likewise(finding: Finding, lang: Lang) -> str:
    """The words of the same paragraph that have the same fault; nothing where none has
    (`Check.by_paragraph`)."""
    words = str(finding.params.get("likewise", "")).splitlines()
    quoted = (_QUOTED.fill(lang, words=_clipped(each)) for each in dict.fromkeys(words))
    return _LIKEWISE.fill(lang, words=", ".join(quoted)) if words else ""


def _clipped(words: str) -> str:
    if len(words) <= _WORDS:
        return words
    return f"{words[:_WORDS].rsplit(' ', 1)[0]}…"


def following(finding: Finding, lang: Lang) -> str:
    """How many of the paragraphs behind have the same fault; nothing where none has (`Check.in_a_row`)."""
    many = finding.params.get("following", 0)
    return (_FOLLOWS if many == 1 else _FOLLOW).fill(lang, many=str(many)) if many else ""


def shown(params: Mapping[str, Param], lang: Lang) -> dict[str, str]:
    """Numbers as the language writes them: « 1\u202f250 », « 27,5 » · 1,250, 27.5."""
    return {name: _number(value, lang) for name, value in params.items()}


def _number(value: Param, lang: Lang) -> str:
    if isinstance(value, str):
        return value
    written = f"{int(value) if value == int(value) else value:,}"
    return written if lang == "en" else written.replace(",", "\u202f").replace(".", ",")
