"""What earlier calls took, from a journal that stays as it was."""

from dataclasses import replace
from pathlib import Path

import pytest

from rewriter.article import Completion, Failure, FailureKind, Message, Prompt, Reply, Request, Usage
from rewriter.errors import JournalError
from rewriter.journal import SqliteJournal
from rewriter.journal.past import past_of


def written(path: Path, *calls: tuple[str, Reply]) -> None:
    """A journal of these calls, by purpose."""
    with SqliteJournal(path) as journal:
        for number, (purpose, reply) in enumerate(calls):
            message = Message(role="user", content=str(number))
            prompt = Prompt(name="x", version="v", messages=(message,))
            request = Request(purpose=purpose, model="m", prompt=prompt)
            journal.start(request)
            journal.finish(request, reply)


def answer(sent: int, got: int) -> Completion:
    """An answer that cost so many tokens."""
    return Completion(text="x", model="m", usage=Usage(input_tokens=sent, output_tokens=got))


def test_drafts_and_what_came_after(tmp_path: Path) -> None:
    calls: list[tuple[str, Reply]] = [
        ("whole", answer(100, 50)),
        ("whole", replace(answer(900, 900), usage=Usage())),  # a server that states no usage says nothing
        ("whole", Failure(kind=FailureKind.EMPTY, usage=Usage(input_tokens=9, output_tokens=9))),
        ("outline", answer(80, 10)),
        ("section", answer(70, 40)),
        ("repair", answer(60, 20)),
        ("opinion", answer(50, 10)),
    ]
    written(tmp_path / "j.sqlite", *calls)
    before = (tmp_path / "j.sqlite").read_bytes()
    past = past_of(tmp_path / "j.sqlite")
    assert past.articles == 2
    assert (past.drafting.calls, past.drafting.input_tokens, past.drafting.output_tokens) == (3, 250, 100)
    assert (past.after.calls, past.after.input_tokens, past.after.output_tokens) == (2, 110, 30)
    assert past.drafting.seconds >= 0
    assert (tmp_path / "j.sqlite").read_bytes() == before


def test_empty_journal(tmp_path: Path) -> None:
    written(tmp_path / "j.sqlite")
    assert past_of(tmp_path / "j.sqlite").articles == 0


NONE = {"none": "cannot-open", "text": "corrupted", "empty": "foreign"}


@pytest.mark.parametrize("name", NONE)
def test_what_is_no_journal(name: str, tmp_path: Path) -> None:
    (tmp_path / "text").write_text("Bonjour. " * 1_000)
    (tmp_path / "empty").touch()
    with pytest.raises(JournalError) as caught:
        past_of(tmp_path / name)
    assert caught.value.key == f"journal.{NONE[name]}"
    assert caught.value.sentence("fr")
    assert not (tmp_path / "none").exists()
