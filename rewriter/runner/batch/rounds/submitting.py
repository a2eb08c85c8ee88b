"""Handing a file over so that its batch exists once, whatever is cut off in between."""

from collections.abc import Callable, Sequence

from rewriter.article import Reason
from rewriter.article.batch_api import BatchState, LocalBatch
from rewriter.backends.batch_api import BatchService, RemoteBatch
from rewriter.backends.fault import Fault
from rewriter.ports import BatchLog
from rewriter.runner.batch.rounds.files import RoundFiles
from rewriter.runner.batch.rounds.patience import Patience, uncertain

_LOOKS = 2  # the second, after a wait, finds what was still on its way at the first


class Submitter:
    """Creates a batch for a file. Before that, the journal says that it may exist; afterwards, what its id
    is. Where the id is missing, the service's list is asked for the key before anything is created anew."""

    def __init__(
        self,
        log: BatchLog,
        service: BatchService,
        files: RoundFiles,
        patience: Patience,
        tell: Callable[[Reason], None],
    ) -> None:
        self._log = log
        self._service = service
        self._files = files
        self._patience = patience
        self._tell = tell

    async def submit(self, batch: LocalBatch) -> str | None:
        """The service's id for the batch, which exists from then on; None when its file is gone and it never
        was created. StoppedError when the run stops first."""
        may_exist = batch.state is BatchState.SUBMITTING
        while True:
            if may_exist and (found := await self._found(batch.key)):
                return await self._known(batch.key, found)
            if not self._files.path(batch.key).exists():
                return None
            uploaded = await self._patience.done(self._service.upload(self._files.path(batch.key)))
            made = uploaded if isinstance(uploaded, Fault) else await self._created(batch.key, uploaded)
            if isinstance(made, RemoteBatch):
                return await self._known(batch.key, made)
            self._patience.bear(made)
            may_exist = made is not uploaded and uncertain(made)
            await self._patience.pause(max(made.retry_after_s or 0.0, self._patience.waits.first_s))

    async def _created(self, key: str, file_id: str) -> RemoteBatch | Fault:
        await self._log.move(key, BatchState.SUBMITTING)
        made = await self._patience.ended(self._service.create(file_id, key))
        if isinstance(made, Fault) and not uncertain(made):
            await self._log.move(key, BatchState.SEALED)
        return made

    async def _known(self, key: str, batch: RemoteBatch) -> str:
        self._patience.well()
        await self._log.move(key, BatchState.CREATED, remote=batch.id)
        return batch.id

    async def _found(self, key: str) -> RemoteBatch | None:
        for look in range(_LOOKS):
            if look:
                await self._patience.pause(self._patience.waits.look_again_s)
            found = await self._listed(key)
            usable = [batch for batch in found if not batch.refused]
            if usable:
                await self._single(usable)
                return usable[0]
        return None

    async def _listed(self, key: str) -> Sequence[RemoteBatch]:
        while isinstance(found := await self._patience.done(self._service.find({key})), Fault):
            self._patience.bear(found)
            await self._patience.pause(self._patience.waits.first_s)
        self._patience.well()
        return found.get(key, ())

    async def _single(self, batches: Sequence[RemoteBatch]) -> None:
        """Batches for one file beside the first are cancelled: its lines would be charged twice."""
        for twin in batches[1:]:
            self._tell(Reason(key="rounds.twin", params={"id": twin.id}))
            if twin.under_way:
                await self._patience.ended(self._service.cancel(twin.id))
