import pytest
import torch
from torch import Tensor, nn

from ae_core.data.base import Dataset, sources
from ae_core.storage import read_tensors
from ae_core.training.folder import RunFolder
from ae_core.training.optimisers.base import optimisers
from ae_core.training.optimisers.subnormal import EVERY, flush_subnormals
from tests.core.small import run_spec
from tests.core.training.running import end_of

TINY = torch.finfo(torch.float32).tiny
STEPS_PER_EPOCH = 12


def is_subnormal(x: Tensor) -> Tensor:
    return (x != 0) & (x.abs() < TINY)


@pytest.fixture
def digits() -> Dataset:
    return sources.create("digits").load()


@pytest.mark.parametrize("name", optimisers.names())
def test_only_what_is_subnormal_is_flushed(name):
    weight = nn.Parameter(torch.ones(4))
    optimiser = optimisers.create(name).build([weight])
    weight.grad = torch.ones(4)
    optimiser.step()
    moment = next(value for value in optimiser.state[weight].values() if value.ndim)
    moment.copy_(torch.tensor([TINY, -TINY / 2, torch.nan, -1.0]))
    flush_subnormals([optimiser])
    assert moment[:2].tolist() == [TINY, 0.0]
    assert moment[2].isnan()
    assert moment[3] == -1


def test_a_long_training_keeps_no_subnormal_moments(digits, tmp_path):
    """Without the flush some hundreds are left after so many steps: units that nothing moves any more."""
    epochs = 96
    assert epochs * STEPS_PER_EPOCH % EVERY == 0
    end_of(run_spec(epochs=epochs, batch_size=128), tmp_path / "run", data=digits)
    kept, _ = read_tensors(RunFolder(tmp_path / "run").last)
    moments = [tensor for name, tensor in kept.items() if "exp_avg" in name]
    assert moments
    assert not any(is_subnormal(torch.as_tensor(moment)).any() for moment in moments)
