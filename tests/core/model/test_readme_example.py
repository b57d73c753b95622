"""The README's example of a new variant is complete and does what it says."""

from __future__ import annotations

import re
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path

import pytest
import torch

from ae_core.model.corruption import base
from ae_core.registry import Registry

README = Path(__file__).parents[3] / "README.md"


def test_the_example_of_the_readme_is_a_working_corruption(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    own: Registry[base.CorruptionSpec] = Registry("corruption", "ae_core.model.corruption")
    own.names()  # so that the example alone enters, and leaves with this test
    monkeypatch.setattr(base, "corruptions", own)
    examples = re.findall(r"```python\n(.*?)```", README.read_text("utf-8"), re.DOTALL)
    (code,) = (one for one in examples if "@corruptions.register" in one)
    file = tmp_path / "speckle.py"
    file.write_text(code, "utf-8")
    found = spec_from_file_location("speckle", file)
    assert found is not None
    assert found.loader is not None
    found.loader.exec_module(module_from_spec(found))
    x = torch.rand(2000, 10, generator=torch.Generator().manual_seed(0))
    factor = own.create("speckle", sigma=0.2).corrupt(x, torch.Generator().manual_seed(1)) / x
    assert abs(factor.mean() - 1) < 4 * 0.2 / 20_000**0.5
    assert abs(factor.std() / 0.2 - 1) < 0.03
