"""What a Batch API does, without any network. A batch passes through its states as time goes by. What a line
costs is counted when it is worked on, whether or not anybody ever fetches the answer."""

import json
import random
import threading
import time
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from hashlib import sha256
from typing import Any

from tests.rig.batch_double.telling import Document, Fate, Held, Say, Trouble, refused


class Batches:
    """What the service does with requests. `paid` counts answered lines by what they asked; `batches` are all
    that were ever made. `fate` and `say` decide what becomes of them, `answer` where a line's last message
    does not tell enough; `seconds` pass in each of the states before the last."""

    def __init__(self, say: Say, fate: Callable[[int], Fate], seconds: float) -> None:
        self.say, self.fate, self.seconds = say, fate, seconds
        self.answer: Callable[[Document], tuple[int, Document] | str] = lambda body: self.say(_last(body))
        self.files: dict[str, bytes] = {}
        self.batches: list[Held] = []
        self.paid: Counter[str] = Counter()
        self.troubles: list[Trouble] = []
        self.requests: list[str] = []
        self.on_request: Callable[[str, bool], None] = lambda _what, _done: None
        self.absent = False
        self._lock = threading.RLock()

    @property
    def repeated(self) -> dict[str, int]:
        """Lines that were paid more than once, and how often."""
        self.finish()
        return {asked: times for asked, times in self.paid.items() if times > 1}

    def finish(self) -> None:
        """Let every batch be worked on to its end, whoever still waits for it."""
        with self._lock:
            for batch in self.batches:
                self._work(batch)

    def serve(self, method: str, path: str, query: Mapping[str, list[str]], body: bytes) -> tuple[int, Any]:
        """The answer to one request: status, and a document or bytes."""
        with self._lock:
            parts = path.removeprefix("/v1/").split("/")
            match (method, *parts):
                case "POST", "files":
                    return 200, self._kept(_uploaded(body))
                case "POST", "batches":
                    return self._created(json.loads(body))
                case "GET", "batches":
                    return 200, self._listed(query)
                case "GET", "batches", name:
                    return self._seen(name)
                case "POST", "batches", name, "cancel":
                    self._named(name).cancelled = True
                    return self._seen(name)
                case "GET", "files", name, "content" if name in self.files:
                    return 200, self.files[name]
        return refused(404, "not here")

    def trouble(self, what: str) -> Trouble | None:
        """What goes wrong with a request, if anything does."""
        with self._lock:
            self.requests.append(what)
            for trouble in self.troubles:
                if trouble.times and what.startswith(trouble.where):
                    trouble.times -= 1
                    return trouble
        return None

    def _kept(self, content: bytes, prefix: str = "file") -> Document:
        name = f"{prefix}-{len(self.files)}"
        self.files[name] = content
        return {"id": name, "object": "file", "bytes": len(content), "purpose": "batch"}

    def _created(self, asked: Document) -> tuple[int, Document]:
        if asked["input_file_id"] not in self.files:
            return refused(400, "no such file")
        number = len(self.batches)
        lines = self.files[asked["input_file_id"]].splitlines()
        held = Held(
            id=f"batch_{number}",
            input_file=asked["input_file_id"],
            metadata=asked.get("metadata") or {},
            made=time.monotonic(),
            fate=self.fate(number),
            lines=len(lines),
        )
        self.batches.append(held)
        return 200, self._document(held)

    def _listed(self, query: Mapping[str, list[str]]) -> Document:
        newest = self.batches[::-1]
        after, limit = query.get("after", [""])[0], int(query.get("limit", ["20"])[0])
        start = next((n + 1 for n, batch in enumerate(newest) if batch.id == after), 0)
        page = newest[start : start + limit]
        return {
            "object": "list",
            "data": [self._document(batch) for batch in page],
            "has_more": start + limit < len(newest),
        }

    def _seen(self, name: str) -> tuple[int, Document]:
        found = next((batch for batch in self.batches if batch.id == name), None)
        if found is None:
            return refused(404, "no such batch")
        document = self._document(found)
        if document["status"] == "completed" and found.looks < found.fate.lose_output:
            found.looks += 1
            document["output_file_id"] = None
        return 200, document

    def _named(self, name: str) -> Held:
        return next(batch for batch in self.batches if batch.id == name)

    def _document(self, batch: Held) -> Document:
        status = self._status(batch)
        ended = status in ("completed", "expired", "cancelled")
        return {
            "id": batch.id,
            "object": "batch",
            "status": status,
            "input_file_id": batch.input_file,
            "metadata": batch.metadata,
            "output_file_id": batch.output if ended else None,
            "error_file_id": batch.errors if ended else None,
            "errors": {"object": "list", "data": list(batch.fate.errors)} if status == "failed" else None,
            "request_counts": {"total": batch.lines, "completed": batch.answered if ended else 0},
        }

    def _status(self, batch: Held) -> str:
        age = (time.monotonic() - batch.made) / self.seconds if self.seconds else 9.0
        if batch.fate.status == "failed":
            return "validating" if age < 1 else "failed"
        if batch.cancelled and not batch.worked:
            batch.fate = Fate(status="cancelled", share=0.0)
            self._work(batch)
        if batch.worked or age >= 3:
            self._work(batch)
            return batch.fate.status
        return ("validating", "in_progress", "finalizing")[int(age)]

    def _work(self, batch: Held) -> None:
        """Answer the lines, once; in another order than they were asked."""
        if batch.worked or batch.fate.status == "failed":
            return
        batch.worked = True
        lines = [json.loads(line) for line in self.files[batch.input_file].splitlines()]
        random.Random(batch.id).shuffle(lines)  # noqa: S311  # the same order each time
        within = round(len(lines) * batch.fate.share)
        answers = [self._answered(line) for line in lines[:within]]
        late = [_unanswered(line, f"batch_{batch.fate.status}") for line in lines[within:]]
        good = [answer for answer in answers if _is_good(answer)]
        bad = [answer for answer in answers if not _is_good(answer)] + late
        batch.answered = len(good)
        batch.output = self._results(good, batch.fate.odd)
        batch.errors = self._results(bad, ())

    def _results(self, results: Sequence[Document], odd: Sequence[bytes]) -> str | None:
        if not results and not odd:
            return None
        lines = [*odd, *(json.dumps(result).encode() for result in results)]
        return str(self._kept(b"\n".join(lines), "results")["id"])

    def _answered(self, line: Document) -> Document:
        answer = self.answer(line["body"])
        if isinstance(answer, str):
            return _unanswered(line, answer)
        status, body = answer
        if status == 200:
            self.paid[sha256(json.dumps(line["body"], sort_keys=True).encode()).hexdigest()] += 1
        response = {"status_code": status, "request_id": "r", "body": body}
        return {"id": "l", "custom_id": line["custom_id"], "response": response, "error": None}


def _last(body: Document) -> str:
    return str(body["messages"][-1]["content"])


def _is_good(answer: Document) -> bool:
    return bool(answer["response"]) and answer["response"]["status_code"] == 200


def _unanswered(line: Document, code: str) -> Document:
    error = {"code": code, "message": "This request could not be executed."}
    return {"id": "l", "custom_id": line["custom_id"], "response": None, "error": error}


def _uploaded(body: bytes) -> bytes:
    """The file in a multipart body."""
    boundary = body[: body.index(b"\r\n")]
    for part in body.split(boundary):
        head, _, content = part.partition(b"\r\n\r\n")
        if b'name="file"' in head:
            return content.removesuffix(b"\r\n")
    raise AssertionError("no file in the form")
