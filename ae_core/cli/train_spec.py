"""From flags to a whole spec: data first, then what it proposes, then the preset, then every single setting."""

from __future__ import annotations

import difflib
from collections.abc import Iterable
from pathlib import Path

import tyro

from ae_core.cli.progress import load
from ae_core.data.base import Dataset
from ae_core.errors import RunError, SpecError
from ae_core.model.presets.base import presets
from ae_core.spec import Leaf, Spec, knob, leaves, read_spec, replaced, switched
from ae_core.storage import read_json
from ae_core.training.run import DataSlot, RunSpec, preset_run

NEAR = 0.75  # how alike two flags are for one to be taken for the other, from 0 to 1


class _DataOnly(Spec):
    """The part of a RunSpec that comes first."""

    data: DataSlot = knob("mnist", "The data set.")


def spec_from_flags(
    spec_file: Path | None, chosen: dict[str, str], preset_name: str | None, flags: list[str]
) -> tuple[RunSpec, Dataset]:
    """The spec that the flags describe, and its data.

    chosen : slot path -> registered name ("model.network": "mlp"). flags : the rest of the command line.
    Raises UserError; ends the program with status 2 on an unknown flag.
    """
    spec = _spec_of(spec_file) if spec_file else RunSpec()
    chosen = dict(chosen)
    if "data" in chosen:
        spec = replaced(spec, "data", chosen.pop("data"))
    spec, flags = _with_data_flags(spec, flags)
    dataset = load(spec.data)
    if preset_name or not spec_file:
        preset = presets.get(preset_name or "vanilla")
        if reason := preset.refusal(dataset):
            raise SpecError(reason)
        spec = preset_run(spec, preset, dataset)
    named, flags = _named_entries(spec, flags)
    for path, name in (chosen | named).items():
        spec = switched(spec, path, name)
    regularisers, flags = _taken(flags, "--model.regularisers", "--regularisers")
    if regularisers is not None:
        spec = replaced(spec, "model.regularisers", {name: {"name": name} for name in regularisers})
    return _parsed(spec, dotted(flags, leaves(spec))), dataset


def _spec_of(path: Path) -> RunSpec:
    """A spec from its own file, or from the run.json of a run."""
    found = read_json(path)
    try:
        return read_spec(RunSpec, found["spec"] if isinstance(found.get("spec"), dict) else found)
    except SpecError as problem:
        raise RunError(f"{path}: {problem}") from None


def with_flags(spec: RunSpec, flags: list[str]) -> RunSpec:
    """`spec` with single settings changed by flags. Ends the program with status 2 on an unknown flag."""
    return _parsed(spec, dotted(flags, leaves(spec)))


def dotted(flags: list[str], known: Iterable[Leaf]) -> list[str]:
    """The flags with short names written out: --beta 4 becomes --model.regularisers.kl.beta 4."""
    short = {f"--{leaf.flag}": f"--{leaf.path}" for leaf in known if leaf.flag and not leaf.slot}
    split = [flag.partition("=") for flag in flags]
    return ["".join((short.get(name, name), *rest)) for name, *rest in split]


def refuse_misspelt(flags: list[str], known: Iterable[Leaf]) -> None:
    """Raises SpecError for a flag that nearly is one; what is like none is left to the parser."""
    leaves = list(known)
    short = [leaf.flag for leaf in leaves if leaf.flag]
    names = {f"--{name}".replace("_", "-") for name in [*short, *(leaf.path for leaf in leaves)]}
    for flag in (flag.partition("=")[0] for flag in flags if flag.startswith("--") and flag != "--help"):
        written = flag.replace("_", "-")
        if written not in names and written.replace(".no-", ".") not in names:
            near = difflib.get_close_matches(written, names, n=1, cutoff=NEAR)
            if near:
                raise SpecError(f"there is no flag {flag}; did you mean {near[0]}?")


def _named_entries(spec: RunSpec, flags: list[str]) -> tuple[dict[str, str], list[str]]:
    """The flags that choose an entry of a slot, such as --bottleneck gaussian, and the rest."""
    named = {}
    for leaf in leaves(spec):
        if leaf.slot is None:
            continue
        values, flags = _taken(flags, *(f"--{name}" for name in (leaf.path, leaf.flag) if name))
        if values is not None:
            if len(values) != 1:
                raise SpecError(f"{leaf.path}: one name was expected, found {' '.join(values) or 'nothing'}")
            named[leaf.path] = values[0]
    return named, flags


def _taken(flags: list[str], *names: str) -> tuple[list[str] | None, list[str]]:
    """The values that follow a flag by one of its names, or None where it does not stand, and the flags without it."""
    begins = tuple(f"{name}=" for name in names)
    flat = [part for flag in flags for part in (flag.split("=", 1) if flag.startswith(begins) else [flag])]
    start = next((place for place, flag in enumerate(flat) if flag in names), None)
    if start is None:
        return None, flags
    end = next((place for place in range(start + 1, len(flat)) if flat[place].startswith("--")), len(flat))
    return flat[start + 1 : end], flat[:start] + flat[end:]


def _with_data_flags(spec: RunSpec, flags: list[str]) -> tuple[RunSpec, list[str]]:
    """Apply the flags of the data source, which must be known before the data can be loaded."""
    default = _DataOnly(data=spec.data)
    wants_help = [flag for flag in flags if flag in {"-h", "--help"}]
    args = dotted([flag for flag in flags if flag not in wants_help], leaves(default))
    only, rest = tyro.cli(
        tyro.conf.AvoidSubcommands[_DataOnly], default=default, args=args, return_unknown_args=True, prog="train"
    )
    return spec.model_copy(update={"data": only.data}), [*rest, *wants_help]


def check_numbers(spec: Spec, flags: list[str]) -> None:
    """Raises SpecError for a number that cannot be used, in our words instead of the parser's."""
    for leaf in leaves(spec):
        if leaf.annotation in (int, float):
            values, _ = _taken(flags, f"--{leaf.path}", f"--{leaf.path.replace('_', '-')}")
            if values is not None and len(values) == 1:
                replaced(spec, leaf.path, values[0])


def _parsed(spec: RunSpec, flags: list[str]) -> RunSpec:
    """Raises SpecError."""
    refuse_misspelt(flags, leaves(spec))
    check_numbers(spec, flags)
    parsed = tyro.cli(tyro.conf.AvoidSubcommands[RunSpec], default=spec, args=flags, prog="train")
    return read_spec(RunSpec, parsed.model_dump(mode="json"))
