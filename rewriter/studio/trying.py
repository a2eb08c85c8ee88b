"""The addresses of a template's trial: what there is to try on, what it will cost, its run, its result."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from rewriter.api.lab.fixtures import read_fixtures
from rewriter.api.lab.foreseeing import Foreseen, foreseen
from rewriter.api.lab.page import shown, texts
from rewriter.api.lab.plainly import plainly
from rewriter.api.lab.sets import other_set
from rewriter.api.lab.telling import Labels, expected, labels, lead, method, moved, paid, rows, verdict
from rewriter.api.templates.editing import Editing
from rewriter.api.templates.shelf import TemplateShelf
from rewriter.errors import RewriterError, UsageError
from rewriter.studio.answers import page, telling, values
from rewriter.studio.forms import Given, formed, given_from, text_of
from rewriter.studio.looking import address_of
from rewriter.studio.samples import Samples, titles_of
from rewriter.studio.trial_choices import Asked, cap_of, chosen, cost_told, recordings_in, versions
from rewriter.studio.trials import Answering, Trial, Trials
from rewriter.wording import Lang, say

TOPICS = ("templates", "trial")
Values = dict[str, Any]


class Trying:
    """Answers for the trials of templates."""

    def __init__(self, editing: Editing, samples: Samples, lang: Lang, cwd: Path) -> None:
        self._editing, self._samples, self._lang, self._cwd = editing, samples, lang, cwd
        self._trials = Trials()

    def routes(self) -> list[Route]:
        """Every address, with the one way in which it may be asked."""
        lang = self._lang

        def get(path: str, do: Callable[[str], Response]) -> Route:
            return Route(path, telling(_reading(do), lang), methods=["GET"])

        def post(path: str, do: Callable[[str, Given], Response]) -> Route:
            return Route(path, telling(_acting(do), lang), methods=["POST"])

        return [
            get("/templates/{name}/try", self._page),
            get("/templates/{name}/try/state", self._state),
            post("/templates/{name}/estimate", self._estimate),
            post("/templates/{name}/run", self._run),
            get("/trials/{name}", self._result),
            get("/trials/{name}/state", self._progress),
            post("/trials/{name}/stop", self._stop),
        ]

    def close(self) -> None:
        """The studio ends: nothing more is asked."""
        self._trials.close()

    def _shelf(self, name: str) -> TemplateShelf:
        shelf = self._editing.shelf
        if name not in shelf.templates.names:
            raise UsageError("templates.none")
        return shelf

    def _page(self, name: str) -> Response:
        self._shelf(name)
        return page("try.html.j2", self._lang, topics=TOPICS, name=address_of(name), file=f"{name}.j2")

    def _state(self, name: str) -> Response:
        """What can be chosen; `wrong` where there is nothing to run with."""
        shelf, lang = self._shelf(name), self._lang
        model = self._samples.settings.model or ""
        folders = [self._folder(n, folder, model) for n, folder in enumerate(self._samples.folders)]
        usable = [each for each in folders if each["means"] or each["wrong"]]
        wrong = "trial.no-fixtures" if not folders else "" if usable else "trial.no-means"
        return values(
            {
                "against": versions(shelf, name, lang),
                "folders": folders,
                "wrong": say(wrong, lang) if wrong else "",
                "currency": self._currency(),
            }
        )

    def _folder(self, number_: int, folder: Path, model: str) -> Values:
        lang, wrong, count = self._lang, "", 0
        try:
            count = len(read_fixtures(folder))
        except RewriterError as error:  # told where the folder is chosen
            wrong = error.sentence(lang)
        recordings = recordings_in(folder)
        means = (
            []
            if wrong
            else [
                {"id": f"r{n}", "title": say("trial.by-recording", lang, file=each.name)}
                for n, each in enumerate(recordings)
            ]
        )
        if model and not wrong:
            means.append({"id": "model", "title": say("trial.by-model", lang, model=model)})
        title = say("trial.fixtures-in", lang, folder=folder.name, n=count)
        return {"id": str(number_), "title": title, "means": means, "wrong": wrong}

    def _currency(self) -> str:
        prices = self._samples.settings.prices
        return prices.currency if prices else ""

    def _estimate(self, name: str, given: Given) -> Response:
        """What it will take, in a sentence, and the word by which a run says that it was seen."""
        asked = self._asked(name, given)
        told = {"agreed": asked.word, "ready": True, "cap": None}
        if asked.same:
            return values(told | {"ready": False, "told": say("trial.same-texts", self._lang)})
        with asked.means.bench() as bench:
            found = foreseen(asked.fixtures, asked.sets, bench)
            model = bench.settings.model or ""
        replayed = asked.means.recording is not None
        if replayed and found.calls:
            return values(told | {"ready": False, "told": self._lacking(found)})
        cap = round(max(found.cost * 2, 0.01), 2) if found.cost else None
        return values(told | {"cap": cap, "told": cost_told(found, model, self._lang, replayed=replayed)})

    def _lacking(self, found: Foreseen) -> str:
        lang, model = self._lang, self._samples.settings.model
        missing = say("trial.lacking", lang, n=found.missing, total=found.drafts)
        then = say("trial.then-model", lang, model=model) if model else say("trial.then-configure", lang)
        return f"{missing} {then}"

    def _run(self, name: str, given: Given) -> Response:
        asked = self._asked(name, given)
        if text_of(given, "agreed") != asked.word:
            raise UsageError("trial.see-cost-first")
        cap = cap_of(given.get("cap"))
        label = labels(asked.against, self._lang).other
        trial = Trial(name=name, against=asked.against, label=label, fixtures=asked.fixtures, lang=self._lang)
        self._trials.begin(trial, asked.shelf, asked.sets, asked.means, cap)
        return values({"id": trial.id})

    def _asked(self, name: str, given: Given) -> Asked:
        shelf, against = self._shelf(name), text_of(given, "against")
        folder = chosen(self._samples.folders, text_of(given, "folder"))
        means = text_of(given, "means")
        recording = None if means == "model" else chosen(recordings_in(folder), means.removeprefix("r"))
        return Asked(
            shelf=shelf,
            against=against,
            fixtures=read_fixtures(folder),
            sets=(other_set(shelf, name, against), shelf.templates),
            means=Answering(
                cwd=self._cwd, folder=shelf.folder, means=self._samples.means, recording=recording
            ),
        )

    def _progress(self, key: str) -> Response:
        trial = self._trials.of(key)
        told = {"done": trial.finished, "all": len(trial.fixtures), "ended": trial.ended}
        line = say(
            "trial.progress", self._lang, done=trial.finished, all=len(trial.fixtures),
            name=titles_of(trial.fixtures).get(trial.article, trial.article),
            calls=trial.calls,
        )  # fmt: skip
        return values(told | {"told": line if trial.article else say("trial.starting", self._lang)})

    def _stop(self, key: str, _given: Given) -> Response:
        self._trials.of(key).stop()
        return values({})

    def _result(self, key: str) -> Response:
        trial, lang = self._trials.of(key), self._lang
        names = labels(trial.against, lang)
        told = {"id": key, "name": address_of(trial.name), "file": f"{trial.name}.j2", "trial": trial}
        found = _result_of(trial, names, lang) if trial.tested else {}
        return page(
            "trial.html.j2", lang, topics=TOPICS, names=names, lab=texts(lang), **(_EMPTY | told | found)
        )


_EMPTY: dict[str, Any] = dict.fromkeys(
    "titles verdict told lead plain rows method unmet all_met moved articles paid".split(), ""
)


def _result_of(trial: Trial, names: Labels, lang: Lang) -> Values:
    tested = trial.tested
    assert tested is not None  # noqa: S101  # the caller looked
    comparison, titles = tested.comparison, titles_of(trial.fixtures)
    unmet = list(expected(comparison.pairs, lang))
    count = sum(len(pair.expected) for pair in comparison.pairs)
    return {
        "verdict": verdict(tested, lang),
        "told": comparison.told.value,
        "lead": lead(tested, names, lang),
        "plain": list(plainly(comparison, lang, titles)),
        "titles": titles,
        "rows": list(rows(tested, lang)),
        "method": method(tested, lang),
        "unmet": unmet,
        "all_met": say("lab.all-met", lang, n=count) if count and not unmet else "",
        "moved": moved(tested, lang),
        "articles": [shown(pair, names, lang) for pair in comparison.pairs],
        "paid": paid(tested, lang),
    }


def _reading(do: Callable[[str], Response]) -> Any:
    async def answer(request: Request) -> Response:
        return await run_in_threadpool(do, str(request.path_params["name"]))

    return answer


def _acting(do: Callable[[str, Given], Response]) -> Any:
    async def answer(request: Request) -> Response:
        given = given_from(await request.body())
        name = str(request.path_params["name"])
        return await run_in_threadpool(formed, lambda: do(name, given))

    return answer
