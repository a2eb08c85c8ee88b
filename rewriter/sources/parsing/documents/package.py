"""The parts of a document, which is a zip archive of XML, inflated under count. Nothing is ever written, no
archive inside the archive is opened, and no address in it is followed."""

import zlib
from functools import cached_property
from io import BytesIO
from posixpath import normpath
from zipfile import ZIP_DEFLATED, ZIP_STORED, BadZipFile, ZipFile, ZipInfo

from lxml import etree
from lxml.etree import _Element

from rewriter.errors import InputError

MAX_ENTRIES = 1_000
MAX_INFLATED = 50_000_000  # bytes of XML in all parts that are read; a novel of 200,000 words takes about 10
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_SEALED = "EncryptedPackage".encode("utf-16-le")  # the stream in which Office keeps what a password seals
_ENCRYPTED = 0x1
_DAMAGED = (BadZipFile, zlib.error, EOFError, OSError, NotImplementedError, RuntimeError, ValueError)


class Package:
    """A document's parts by name. Raises InputError: not a zip archive, encrypted, with more than 1,000
    entries or two of one name, inflating beyond 50 MB, or with a part that is not sound XML."""

    def __init__(self, data: bytes, kind: str) -> None:
        self.kind, self.left = kind, MAX_INFLATED
        _refuse_others(data, kind)
        try:
            self._zip = ZipFile(BytesIO(data))
        except _DAMAGED as error:
            raise self.unreadable from error
        infos = self._zip.infolist()
        if len(infos) > MAX_ENTRIES:
            raise InputError("pages.too_many_parts", limit=MAX_ENTRIES)
        self._parts = {_named(info.filename): info for info in infos}
        if len(self._parts) != len(infos):
            raise self.unreadable
        if any(info.flag_bits & _ENCRYPTED for info in infos):
            raise InputError("pages.encrypted")

    @cached_property
    def unreadable(self) -> InputError:
        """What is raised when the document is too damaged to be read."""
        return InputError("pages.unreadable", kind=self.kind)

    @property
    def names(self) -> tuple[str, ...]:
        """The names of the parts, as they are in the archive's directory."""
        return tuple(self._parts)

    def part(self, name: str) -> bytes | None:
        """A part's bytes; None when there is none of that name."""
        info = self._parts.get(_named(name))
        return None if info is None else self._inflated(info)

    def tree(self, name: str) -> _Element | None:
        """A part's XML; None when there is none of that name."""
        data = self.part(name)
        return None if data is None else _tree(data, self.unreadable)

    def _inflated(self, info: ZipInfo) -> bytes:
        if info.compress_type not in (ZIP_STORED, ZIP_DEFLATED):  # neither format knows another
            raise self.unreadable
        try:
            with self._zip.open(info) as file:
                data = file.read(self.left + 1)
        except _DAMAGED as error:
            raise self.unreadable from error
        self.left -= len(data)
        if self.left < 0:
            raise InputError("pages.too_large_inside", limit=MAX_INFLATED)
        return data


def _named(name: str) -> str:
    return normpath("/" + name.replace("\\", "/")).lstrip("/")


def _refuse_others(data: bytes, kind: str) -> None:
    if data.startswith(_OLE):
        raise InputError("pages.encrypted" if _SEALED in data else "pages.old_document", kind=kind)
    if not data.startswith(b"PK"):
        raise InputError("pages.not_a_document", kind=kind)


def _tree(data: bytes, unreadable: InputError) -> _Element:
    """XML without entities: a document type declaration, which neither format allows, is refused. libxml2
    itself refuses more than 256 levels and texts of more than 10 MB."""
    parser = etree.XMLParser(resolve_entities=False, no_network=True, remove_comments=True, remove_pis=True)
    try:
        root = etree.fromstring(data, parser)
    except (etree.XMLSyntaxError, ValueError) as error:
        deep = isinstance(error, etree.XMLSyntaxError) and "depth" in (error.msg or "").lower()
        raise (InputError("pages.too_deep") if deep else unreadable) from error
    if root.getroottree().docinfo.internalDTD is not None:
        raise InputError("pages.entities")
    return root
