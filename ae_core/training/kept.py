"""What a run folder keeps as JSON, read back as strictly as it was written."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Any, TypeVar

from annotated_types import Ge, Lt
from pydantic import BaseModel, ConfigDict, ValidationError

from ae_core.errors import RunError
from ae_core.spec import sentence

Count = Annotated[int, Ge(0), Lt(2**53)]
Amount = Annotated[float, Ge(0)]
K = TypeVar("K", bound="Kept")


class Kept(BaseModel):
    """Fields of exactly their types; numbers are finite."""

    model_config = ConfigDict(strict=True, extra="forbid", allow_inf_nan=False)


def read_kept(cls: type[K], value: Any, path: Path, within: str = "") -> K:
    """Untrusted JSON of the file at `path`. Raises RunError that names the file and the field."""
    try:
        return cls.model_validate(value)
    except ValidationError as problem:
        raise RunError(f"{path}: {sentence(problem, within)}") from None
