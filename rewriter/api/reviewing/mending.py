"""Sections that a model is asked to repair, one at a time an article: offered, asked, shown, taken or not."""

from collections import Counter
from dataclasses import dataclass, replace
from pathlib import Path
from secrets import token_hex
from threading import Lock, Thread

from rewriter.api.background import Means, Works
from rewriter.api.preparing import Job, refuse_reserved
from rewriter.api.reviewing.desk import Desk, Found
from rewriter.api.reviewing.mended import Repair
from rewriter.api.rewriting import open_journal
from rewriter.article import Finding, Outcome, Reason, Reply, Request, Strategy, Usage
from rewriter.backends import connect, service_for
from rewriter.backends.metered import cost_of
from rewriter.backends.tokens import counter
from rewriter.errors import RewriterError, UsageError
from rewriter.flow.answers import line
from rewriter.flow.assessing import Assessed
from rewriter.flow.repair_again import expected_tokens, remending
from rewriter.flow.repair_parts import Target, instruction_of, section_target, shares
from rewriter.runner import Stop
from rewriter.settings import Settings

MAX_REMARK = 500


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """One thing a section could be asked to mend: the finding, by key, and what a model is told of it."""

    key: str
    finding: Finding
    instruction: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Offer:
    """What can be asked of one section, and about what it costs with the first model. `cost` None: no prices
    are configured."""

    section: int
    heading: str
    wanted: tuple[Wanted, ...]
    tokens: int = 0
    cost: float | None = None
    currency: str = ""


class Mending:
    """One repair on its way. `state` is "asking", then "offered", or "over" when there is nothing to take and
    `reasons` say why. It observes its own run."""

    def __init__(self, article: str, model: str, heading: str, by: str) -> None:
        self.id = token_hex(8)
        self.article, self.model, self.heading, self.by = article, model, heading, by
        self.state = "asking"
        self.stop = Stop()
        self.request: Request | None = None
        self.repair: Repair | None = None
        self.reasons: tuple[Reason, ...] = ()
        self.mended: tuple[Finding, ...] = ()
        self.added: tuple[Finding, ...] = ()

    def asking(self, requests: tuple[Request, ...]) -> None:
        """The call is about to be made."""
        self.request = requests[0]

    def answered(self, request: Request, reply: Reply) -> None:
        """It has ended."""

    def stopping(self) -> None:
        """`stop` is told, and says so."""


class Menders:
    """The repairs of a folder's articles, by the article's id; `works` says with what, and awaits them when
    the program is to end. They are paid for by the folder's journal: one whose page was closed, or whose
    program was killed, is asked again for nothing."""

    def __init__(self, root: Path, works: Works) -> None:
        self._root, self._works = root, works
        self._lock = Lock()
        self._mendings: dict[str, Mending] = {}

    @property
    def means(self) -> Means:
        """With what can be asked now. Raises SettingsError."""
        return self._works.means

    def of(self, article: str) -> Mending | None:
        """The article's repair, under way or waiting to be looked at."""
        return self._mendings.get(article)

    def sections(self, desk: Desk) -> dict[str, int]:
        """Which section could mend a finding, by the finding's key."""
        found = _standing(desk)
        draft, source = desk.state().draft, desk.article.source
        return {f.key: s[0][0] for f in found if (s := shares(f.finding, draft, source))}

    def offer(self, desk: Desk, section: int) -> Offer:
        """What can be asked of a section. UsageError when there is none such, SettingsError when no model can
        be asked."""
        job = self._job(desk, None)
        best, wanted = _looked_at(desk, section)
        target = section_target(section, [w.finding for w in wanted])
        kit = replace(job.kit(), counter=counter(job.settings.model or ""))
        sent, got = expected_tokens(best, job.source, job.brief, kit, target)
        prices = job.settings.prices
        usage = Usage(input_tokens=sent, output_tokens=got)
        return Offer(
            section=section,
            heading=best.draft.sections[section].heading or "",
            wanted=wanted,
            tokens=sent + got,
            cost=cost_of(usage, prices) if prices else None,
            currency=prices.currency if prices else "",
        )

    def ask(
        self, article: str, desk: Desk, section: int, keys: frozenset[str], remark: str, model: str, by: str
    ) -> Mending:
        """Have a section repaired, in the background: those of its findings, and what the editor remarks.
        UsageError when nothing is asked, nobody asks, or a repair of this article is under way."""
        name, wish = " ".join(by.split()), " ".join(line(remark).split())[:MAX_REMARK]
        if not name:
            raise UsageError("studio.name-missing")
        job = self._job(desk, model)
        best, wanted = _looked_at(desk, section)
        target = section_target(section, [w.finding for w in wanted if w.key in keys], wish)
        if not target.instructions:
            raise UsageError("mending.nothing-asked")
        heading = best.draft.sections[section].heading or ""
        mending = Mending(article, job.settings.model or "", heading, name)
        with self._lock:
            now = self._mendings.get(article)
            if now is not None and now.state == "asking":
                raise UsageError("mending.under-way")
            self._mendings[article] = mending
        work = (mending, desk, job, best, target, wish)
        thread = Thread(target=self._work, args=work, daemon=True, name=f"mending-{mending.id}")
        thread.start()
        self._works.look_after(thread, mending.stop)
        return mending

    def stop(self, article: str) -> None:
        """Have the repair under way end: the answer is awaited, since it is paid for; told again, dropped."""
        mending = self._mendings.get(article)
        if mending is None or mending.state != "asking":
            raise UsageError("mending.nothing-to-stop")
        mending.stop.strike()

    def take(self, article: str, desk: Desk, key: str, by: str) -> None:
        """Put the offered repair into the article. UsageError when it is another by now, or was looked at
        already."""
        with self._lock:
            mending, repair = self._offered(article, key)
            desk.take(repair, by)
            del self._mendings[mending.article]

    def decline(self, article: str, desk: Desk, key: str, by: str) -> None:
        """Leave the section as it is; what the repair cost is noted. One that is over is put away."""
        with self._lock:
            mending = self._mendings.get(article)
            if mending is not None and mending.id == key and mending.state == "over":
                del self._mendings[article]
                return
            mending, repair = self._offered(article, key)
            desk.decline(repair, by, "mending.declined")
            del self._mendings[mending.article]

    def _offered(self, article: str, key: str) -> tuple[Mending, Repair]:
        mending = self._mendings.get(article)
        if mending is None or mending.id != key or mending.state != "offered" or mending.repair is None:
            raise UsageError("mending.gone")
        return mending, mending.repair

    def _job(self, desk: Desk, model: str | None) -> Job:
        means = self.means
        if not means.choices:
            raise means.missing or UsageError("mending.no-model")
        settings = means.asking(model) if model else means.choices[0].settings
        made = desk.article
        refuse_reserved(made.source, made.brief)
        return Job(
            source=made.source,
            brief=made.brief,
            strategy=Strategy.WHOLE,
            settings=settings,
            templates=means.templates,
            service=service_for(settings),
        )

    def _work(
        self, mending: Mending, desk: Desk, job: Job, best: Assessed, target: Target, wish: str
    ) -> None:
        try:
            outcome = self._asked(mending, desk, job, best, target, wish)
            self._conclude(mending, desk, job.settings, best, target, wish, outcome)
        except RewriterError as error:
            mending.reasons = (Reason(key=error.key, params=error.params),)
        finally:  # nothing more is to come of it, whatever happened
            if mending.state == "asking":
                mending.reasons = mending.reasons or (Reason(key="studio.refused-fault"),)
                mending.state = "over"

    def _asked(
        self, mending: Mending, desk: Desk, job: Job, best: Assessed, target: Target, wish: str
    ) -> Outcome:
        before = Counter(str(event.section.get("digest")) for event in desk.log.events() if event.section)
        flow = remending(best, job.source, job.brief, job.kit(), target, asked=before, wished=bool(wish))
        with open_journal(job, self._root) as journal:
            return mending.stop.run(flow, connect(job.settings, job.service), journal, mending)

    def _conclude(
        self, mending: Mending, desk: Desk, settings: Settings, best: Assessed, target: Target, wish: str,
        outcome: Outcome,
    ) -> None:  # fmt: skip
        if mending.request is None or outcome.draft is None or target.section is None:
            mending.reasons = outcome.reasons
            return
        count = 1 + len(outcome.draft.sections) - len(best.draft.sections)
        after = outcome.draft.sections[target.section : target.section + count]
        prompt = mending.request.prompt
        mending.repair = Repair(
            section=target.section,
            before=best.draft.sections[target.section],
            after=after,
            model=", ".join(outcome.models) or mending.model,
            template=f"{prompt.name} {prompt.version}",
            digest=replace(mending.request, ordinal=0).digest,
            instructions=target.instructions,
            remark=wish,
            usage=outcome.usage,
            cost=cost_of(outcome.usage, settings.prices) if settings.prices else None,
            currency=settings.prices.currency if settings.prices else "USD",
        )
        if outcome.reasons:
            mending.reasons = outcome.reasons
            if outcome.models:  # an answer came: it was paid for, and is not to be given again
                desk.decline(mending.repair, mending.by, outcome.reasons[0].key)
            return
        mending.mended, mending.added = _difference(best, outcome)
        mending.state = "offered"


def _standing(desk: Desk) -> list[Found]:
    state = desk.state()
    return [f for f in desk.found(state, desk.assessed(state.draft)) if f.dismissed is None]


def _looked_at(desk: Desk, section: int) -> tuple[Assessed, tuple[Wanted, ...]]:
    """The article as it stands, without its links, which are placed anew; what is found in that section."""
    draft = replace(desk.state().draft, links=())
    if not 0 <= section < len(draft.sections):
        raise UsageError("mending.no-section")
    source = desk.article.source
    wanted = [
        Wanted(key=found.key, finding=share, instruction=told)
        for found in _standing(desk)
        for index, share in shares(found.finding, draft, source)
        if index == section and (told := instruction_of(share))
    ]
    return desk.assessed(draft), tuple(wanted)


def _difference(best: Assessed, outcome: Outcome) -> tuple[tuple[Finding, ...], tuple[Finding, ...]]:
    """The findings that go, and those that come. A finding is told by its check and what it says."""
    before = best.report.found
    after = outcome.report.found if outcome.report else ()
    gone = Counter(map(_says, before)) - Counter(map(_says, after))
    come = Counter(map(_says, after)) - Counter(map(_says, before))
    return (
        tuple(f for f in before if _counted(gone, _says(f))),
        tuple(f for f in after if _counted(come, _says(f))),
    )


def _says(finding: Finding) -> str:
    return repr((finding.code, sorted((name, str(value)) for name, value in finding.params.items())))


def _counted(left: "Counter[str]", says: str) -> bool:
    left[says] -= 1
    return left[says] >= 0
