"""What an editor asks for on the page New, and a service of this machine that answers."""

import base64
import json
import time
from collections.abc import Callable
from threading import Event
from typing import Any

from rewriter.api.background import Choice, Means
from rewriter.settings import Prices, Secret, Settings
from tests.flow.sample import TEXT, answer, honest
from tests.rig.loopback import Answer, Asked, completion
from tests.studio.running import Client

PRICES = Prices(input=2.0, output=8.0)


def means(url: str) -> Callable[[], Means]:
    """The means of a house with one model, at that address."""
    settings = Settings(
        model="m-1", base_url=url, api_key=Secret("none"), attempts=1, prices=PRICES, timeout_s=60
    )
    return lambda: Means(settings=Settings(), choices=(Choice(settings=settings),))


def asked(text: str = TEXT, **other: Any) -> dict[str, Any]:
    """What the page sends: the sample, rewritten by the model, unless told otherwise."""
    plain = {
        "kind": "text", "text": text, "address": "", "depth": "rewrite", "model": "m-1 @ 127.0.0.1",
        "keyphrase": "passerelle Saint-Aubin", "min_words": "200", "source_name": "", "source_url": "",
        "author": "", "rights": False,
    }  # fmt: skip
    return plain | other


def sent_file(name: str, data: bytes, **other: Any) -> dict[str, Any]:
    """The same with a file."""
    return asked("", kind="file", file=name, data=base64.b64encode(data).decode(), **other)


def begun(client: Client, sent: dict[str, Any]) -> str:
    """The id of an article that was prepared and begun."""
    prepared = client.post("/new/prepare", sent)
    assert prepared.status == 200, prepared.text
    started = client.post("/new/start", {"id": prepared.values["id"]})
    assert started.status == 200, started.text
    return str(started.values["id"])


def work(client: Client, key: str) -> Any:
    """How far it is."""
    return next(w for w in client.get("/new/state").values if w["id"] == key)


def until(client: Client, key: str, *states: str) -> Any:
    """How far it is once it is that far."""
    for _ in range(1200):
        found = work(client, key)
        if found["state"] in states:
            return found
        time.sleep(0.05)
    raise AssertionError(found)


def is_repair(asked: Asked) -> bool:
    """Whether a section is asked again."""
    return "PARTIE À REPRENDRE" in asked.body["messages"][1]["content"]


def repaired(section: int) -> Answer:
    """The honest section, as the answer to a repair."""
    return completion(json.dumps({"sections": [honest()["sections"][section]]}, ensure_ascii=False))


class Gate:
    """A service whose answers wait until the gate is opened."""

    def __init__(self, text: str | None = None) -> None:
        self.arrived, self.opened = Event(), Event()
        self._text = text or answer(honest())

    def __call__(self, _asked: Asked) -> Answer:
        """The answer, in time."""
        self.arrived.set()
        assert self.opened.wait(60)
        return completion(self._text)
