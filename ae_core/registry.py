"""Named entries that files bring along: adding a thing is adding a file."""

from __future__ import annotations

import difflib
import importlib
import pkgutil
from collections.abc import Callable
from typing import Any, ClassVar, Generic, TypeVar

from ae_core.errors import SpecError

T = TypeVar("T")
Entry = TypeVar("Entry", bound=type)


class Registry(Generic[T]):
    """The classes registered under a name by the files of one package.

    kind : what an entry is called in messages ("network").
    package : the package whose files are imported, in alphabetical order, when the registry is first read.
    every : all registries there are.
    """

    every: ClassVar[list[Registry[Any]]] = []

    def __init__(self, kind: str, package: str) -> None:
        self.kind = kind
        self.package = package
        self._entries: dict[str, type[T]] = {}
        self._hidden: set[str] = set()
        self._discovered = False
        self.every.append(self)

    @classmethod
    def titled(cls, title: str, package: str) -> type[Any] | None:
        """The first entry of this title in any registry of a package that has been read; None without one.

        Nothing is imported.
        """
        read = (one for one in cls.every if one._discovered and one.package.startswith(f"{package}."))
        entries = (registry._entries[name] for registry in read for name in registry.names())
        return next((entry for entry in entries if entry.title == title), None)

    def register(self, name: str, title: str | None = None, *, hidden: bool = False) -> Callable[[Entry], Entry]:
        """Enter the decorated class under `name`; its docstring's first line becomes its summary.

        hidden : it is found by its name, and offered to nobody.
        """

        def enter(cls: Entry) -> Entry:
            if name in self._entries:
                raise ValueError(f"{self.kind} {name!r} is registered twice")
            entry: Any = cls
            entry.name = name
            entry.title = title or name.replace("_", " ").replace("-", " ").capitalize()
            entry.summary = (cls.__doc__ or "").strip().split("\n")[0]
            self._entries[name] = cls
            self._hidden |= {name} if hidden else set()
            return cls

        return enter

    def names(self) -> list[str]:
        """All that are offered, by the names of their files and in order within each, whatever was imported first."""
        self._discover()
        return [name for name in self._entries if name not in self._hidden]

    def get(self, name: str) -> type[T]:
        """The class behind a name. Raises SpecError with the nearest known name."""
        self._discover()
        if name in self._entries:
            return self._entries[name]
        near = difflib.get_close_matches(name, self.names(), n=1)
        hint = f"; did you mean {near[0]!r}?" if near else ""
        raise SpecError(f"there is no {self.kind} {name!r}{hint} (known: {', '.join(self.names())})")

    def create(self, name: str, **fields: Any) -> T:
        """An entry of that name with these fields."""
        return self.get(name)(**fields)

    def _discover(self) -> None:
        if self._discovered:
            return
        # Only what has been imported counts as discovered: a second thread waits for each import meanwhile, and an
        # entry that asks its own registry finds its modules in the making.
        package = importlib.import_module(self.package)
        for module in sorted(pkgutil.iter_modules(package.__path__), key=lambda found: found.name):
            importlib.import_module(f"{self.package}.{module.name}")
        self._entries = dict(sorted(self._entries.items(), key=lambda entry: entry[1].__module__))
        self._discovered = True
