"""`python -m evals.ledger.second_reading [--show] [--ask-files DIR | --take DIR --model NAME]`: what a second
reading by a model names, sentence by sentence, beside what the ledger tells.

    --ask-files DIR   write for each rewriting what the flow would send: NAME.KIND.prompt.txt (both messages),
                      and NAME.KIND.prompt.json (messages and schema, as a service takes them)
    --take DIR        read NAME.KIND.answer.json, what a model answered to each, word for word, and keep it
                      beside the rewriting as NAME.KIND.opinion.json with the model's name

Answers are read as the flow reads them. The model that answers has seen neither labels nor rules. Of an
article that is asked about in several calls, the files of the second are NAME.KIND.2.prompt.txt and so on.
"""

import argparse
import json
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from evals.ledger.detector import address
from evals.ledger.gold import VERDICTS, fidelity_findings
from evals.ledger.labelled import OWN, Rewriting, rewritings
from evals.ledger.located import Located, located
from evals.ledger.own import HALVES
from rewriter.article import Brief, Completion, Ledger, Mention, Prompt
from rewriter.checks.paper import Paper
from rewriter.flow.answered_opinions import opinions_schema
from rewriter.flow.kit import Kit
from rewriter.flow.opining import answers_of, parts_of, with_answers
from rewriter.flow.opinion_parts import Part, opinion_prompt
from rewriter.flow.transcript import Transcript
from rewriter.ledger import account
from rewriter.prompting import packaged

WAYS = ("opinion", "ledger", "either")
_WIDTH = 24


@dataclass(slots=True)
class Named:
    """How many sentences there are by verdict, and how many each way names; of how many rewritings, and how
    many were left out for want of an answer; sentences shown and read."""

    there: Counter[str] = field(default_factory=Counter)
    by: dict[str, Counter[str]] = field(default_factory=lambda: {way: Counter() for way in WAYS})
    rewritings: int = 0
    unanswered: int = 0
    sentences: int = 0
    read: int = 0
    misplaced: int = 0
    misquoted: int = 0
    models: set[str] = field(default_factory=set)


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """A rewriting with its account, and what is asked about it."""

    rewriting: Rewriting
    ledger: Ledger
    transcript: Transcript
    parts: tuple[Part, ...]

    @property
    def prompts(self) -> tuple[Prompt, ...]:
        """What the flow would send, where no context is too small."""
        return tuple(opinion_prompt(self.transcript, part) for part in self.parts)

    def with_opinions(self, replies: Sequence[str], model: str) -> Ledger:
        """The ledger with what is read in these replies."""
        completions = [Completion(text=text, model=model) for text in replies]
        return with_answers(self.ledger, answers_of(completions, self.parts, self.rewriting.source))


def asked(rewriting: Rewriting) -> Asked:
    """What the flow would ask about a rewriting."""
    ledger = account(rewriting.source, rewriting.draft)
    kit = Kit(templates=packaged(), model="", opinion=True)
    transcript = Transcript(source=rewriting.source, brief=Brief(), kit=kit)
    parts = parts_of(transcript, rewriting.draft, ledger)
    return Asked(rewriting=rewriting, ledger=ledger, transcript=transcript, parts=parts)


def measured(folder: Path, language: str, *, show: bool = False) -> Named:
    """What the recorded answers of a folder name of the sentences from one language."""
    named = Named()
    for rewriting in rewritings(folder):
        if rewriting.source.language != language:
            continue
        recorded = recording(folder, rewriting.name)
        if recorded is None:
            named.unanswered += 1
            continue
        _count(named, asked(rewriting), *recorded, show=show)
    return named


def recording(folder: Path, name: str) -> tuple[tuple[str, ...], str] | None:
    """The replies that were recorded about a rewriting, and whose they are."""
    path = folder / f"{name}.opinion.json"
    if not path.exists():
        return None
    kept = json.loads(path.read_text("utf-8"))
    return tuple(kept["replies"]), kept["model"]


def print_table(named: Named) -> None:
    """How many sentences of each verdict there are, and how many each way names."""
    print(f"{'labelled sentences':{_WIDTH}}{'of':>5}" + "".join(f"{way:>12}" for way in WAYS))
    kinds = sorted(key for key in named.there if " " in key)
    for key in (*(v for v in VERDICTS if named.there[v]), *kinds):
        of = named.there[key]
        shares = (f"{named.by[way][key]} {named.by[way][key] / of:4.0%}" for way in WAYS)
        print(f"{key:{_WIDTH}}{of:5}" + "".join(f"{share:>12}" for share in shares))
    print(
        f"{named.rewritings} rewritings by {', '.join(sorted(named.models)) or 'nobody'}, {named.unanswered} "
        f"without an answer; {named.read} of {named.sentences} sentences read; words misplaced "
        f"{named.misplaced}, misquoted {named.misquoted}"
    )


def write_prompts(to: Path, root: Path = OWN) -> int:
    """How many prompts were written, of both halves."""
    to.mkdir(parents=True, exist_ok=True)
    written = 0
    for half in HALVES:
        for each in map(asked, rewritings(root / half)):
            for stem, prompt in zip(_stems(each), each.prompts):
                _write_prompt(to, stem, prompt)
                written += 1
    return written


def take(source: Path, model: str, root: Path = OWN) -> Iterator[str]:
    """Keep the answers of a folder beside their rewritings; says of each what became of it."""
    for half in HALVES:
        for each in map(asked, rewritings(root / half)):
            yield f"{half} {each.rewriting.name}: {_taken(each, source, root / half, model)}"


def _taken(each: Asked, source: Path, folder: Path, model: str) -> str:
    paths = [source / f"{stem}.answer.json" for stem in _stems(each)]
    if missing := [path.name for path in paths if not path.exists()]:
        return f"no {', '.join(missing)}"
    replies = [path.read_text("utf-8") for path in paths]
    reading = each.with_opinions(replies, model).second_reading
    if reading is None:
        return "cannot be read, not kept"
    versions = [prompt.version for prompt in each.prompts]
    kept = {"model": model, "template": versions[0], "replies": replies}
    path = folder / f"{each.rewriting.name}.opinion.json"
    path.write_text(json.dumps(kept, ensure_ascii=False, indent=1) + "\n", "utf-8")
    return f"{reading.read} of {reading.sentences} sentences read"


def _stems(each: Asked) -> list[str]:
    name = each.rewriting.name
    return [name if n == 1 else f"{name}.{n}" for n in range(1, len(each.parts) + 1)]


def _write_prompt(to: Path, stem: str, prompt: Prompt) -> None:
    messages = [{"role": m.role, "content": m.content} for m in prompt.messages]
    sent = {"messages": messages, "schema": json.loads(opinions_schema().json)}
    (to / f"{stem}.prompt.json").write_text(json.dumps(sent, ensure_ascii=False, indent=1) + "\n", "utf-8")
    (to / f"{stem}.prompt.txt").write_text("\n\n".join(m["content"] for m in messages) + "\n", "utf-8")


def _count(named: Named, each: Asked, replies: Sequence[str], model: str, *, show: bool) -> None:
    ledger = each.with_opinions(replies, model)
    named.rewritings += 1
    named.models.add(model)
    named.sentences += len(ledger.support)
    named.read += ledger.second_reading.read if ledger.second_reading else 0
    named.misplaced += sum(o.misplaced for o in ledger.opinions)
    named.misquoted += sum(o.misquoted for o in ledger.opinions)
    doubted = [o.words or o.article for o in ledger.opinions]
    told = list(_told(each))
    for sentence in located(each.rewriting):
        opinion, warned = (any(map(sentence.holds, mentions)) for mentions in (doubted, told))
        _add(named, sentence, opinion=opinion, warned=warned)
        if show and (opinion or sentence.label.verdict in ("error", "minor")):
            marks = f"{'opinion' if opinion else '-':8}{'ledger' if warned else '-':7}"
            print(f"  {each.rewriting.name} {sentence.label.verdict} {marks} {sentence.label.text[:150]}")


def _told(each: Asked) -> Iterator[Mention]:
    """What the ledger's findings fall on."""
    paper = Paper(each.rewriting.draft, Brief(), each.rewriting.source, each.ledger)
    for finding in fidelity_findings(paper):
        if span := finding.place.span:
            yield Mention(text="", where=address(finding), start=span.start, end=span.end)


def _add(named: Named, sentence: Located, *, opinion: bool, warned: bool) -> None:
    label = sentence.label
    kinds = label.kinds if label.verdict in ("error", "minor") else ()
    keys = [label.verdict, *(f"{label.verdict} {kind}" for kind in kinds)]
    named.there.update(keys)
    for way, found in zip(WAYS, (opinion, warned, opinion or warned)):
        named.by[way].update(keys if found else ())


def main() -> int:
    """The table of each half and language, or what was written or taken; 0 always: no floor here."""
    parser = argparse.ArgumentParser(prog="python -m evals.ledger.second_reading")
    parser.add_argument(
        "--show", action="store_true", help="each sentence of `read` that is at fault or doubted"
    )
    parser.add_argument("--ask-files", type=Path, metavar="DIR")
    parser.add_argument("--take", type=Path, metavar="DIR")
    parser.add_argument("--model", default="", help="whose answers are taken")
    options = parser.parse_args()
    if options.ask_files:
        print(f"{write_prompts(options.ask_files)} prompts in {options.ask_files}")
        return 0
    if options.take:
        if not options.model:
            parser.error("--take needs --model: whose answers are these?")
        print(*take(options.take, options.model), sep="\n")
        return 0
    for language in ("en", "fr"):
        for half in HALVES:
            print(f"\n{half}, from {language}")
            print_table(measured(OWN / half, language, show=options.show and half == "read"))
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
