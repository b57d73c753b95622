"""What a format of an export is: a run in, files in a folder out."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Any, ClassVar

from ae_core.errors import RunError, UserError
from ae_core.export.folders import whole_folder
from ae_core.export.settings import Settings, made_by
from ae_core.progress import tell
from ae_core.registry import Registry
from ae_core.spec import Slot, Spec

if TYPE_CHECKING:  # the window names formats before torch is loaded
    from ae_core.latent.saved import SavedRun
    from ae_core.training.about import About


class FormatSpec(Spec):
    """A form in which other programs take a run. A new one is one file here with @register; its fields are settings.

    needs : modules that come with the extra `export`.
    """

    needs: ClassVar[tuple[str, ...]] = ()

    def write(self, run: SavedRun, folder: Path) -> Mapping[str, Any]:
        """Write the files into an empty folder; what there is to tell beside their names, JSON values only.

        Deterministic; tells how far it is, never less than before. Raises UserError where the run cannot be had in this
        form.
        """
        raise NotImplementedError

    def about(self, run: SavedRun, **chosen: Any) -> Settings:
        """How a file of it was made, for the file."""
        data, epochs = run.dataset, run.record.results.get("epochs")
        name = run.path.resolve().name
        return made_by(f"export as {self.name}", name, data.name, data.fingerprint, epoch=epochs, **chosen)


formats: Registry[FormatSpec] = Registry("export format", "ae_core.export.formats")


def ended_run(path: Path) -> SavedRun:
    """Open a run whose training has ended. Raises RunError where it goes on, broke off, or cannot be read."""
    from ae_core.latent.saved import SavedRun
    from ae_core.training.folder import RunFolder

    files = RunFolder(path)
    if files.is_in_use():
        raise RunError(f"{path}: is still being trained; it can be exported when it has ended")
    if files.abandoned():
        raise RunError(f"{path}: was interrupted before it ended; resume it, and export it then")
    return SavedRun.at(path)


def export(spec: FormatSpec, run: SavedRun, folder: Path) -> dict[str, Any]:
    """Write a run to a folder, all files at once; {"format", "out", "files"} and what the format tells.

    Raises UserError where what it needs is not installed, and where the run cannot be had in this form; the folder is
    then as it was.
    """
    missing = [name for name in spec.needs if find_spec(name) is None]
    if missing:
        raise UserError(
            f"The format {spec.name} needs {' and '.join(missing)}; install with: pip install 'latentarium[export]'"
        )
    with whole_folder(folder) as unfinished:
        tell(0, 1)
        told = spec.write(run, unfinished)
        tell(1, 1)  # the last moment to give it up
        files = sorted(str(path.relative_to(unfinished)) for path in unfinished.rglob("*") if path.is_file())
    return {"format": spec.name, "out": str(folder), "files": files, **told}


def work(request: Mapping[str, Any]) -> Iterator[Mapping[str, Any]]:
    """The same as a job. request : {"format": {"name", ...settings}, "run": folder, "out": folder}."""
    yield {"note": "opening the run"}
    run = ended_run(Path(request["run"]))
    yield {"note": "writing"}
    try:
        yield export(Slot(formats).read(request["format"]), run, Path(request["out"]))
    except OSError as problem:
        raise UserError(f"{request['out']} could not be written: {problem.strerror or problem}") from None


def written_on(run: SavedRun) -> About:
    """What somebody has written on a run; nothing where that cannot be read: the list of runs says so."""
    from ae_core.training.about import About, read_about

    try:
        return read_about(run.path)
    except RunError:
        return About()
