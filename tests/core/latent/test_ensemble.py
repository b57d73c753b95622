from __future__ import annotations

import numpy as np
import pytest
import torch
from scipy.spatial import KDTree

from ae_core.latent.ensemble import MEMBERS, Ensemble, fitted, fitting
from ae_core.latent.paths.base import Floats, Ground, paths

SOURCE = np.random.default_rng(0)


@pytest.fixture(scope="module")
def arc() -> Floats:
    """Codes on half of a thick ring."""
    turn = SOURCE.uniform(0, np.pi, 400)
    radius = SOURCE.normal(1, 0.05, 400)
    return np.stack([np.cos(turn) * radius, np.sin(turn) * radius], axis=1).astype(np.float32)


@pytest.fixture(scope="module")
def samples(arc: Floats) -> Floats:
    return np.tanh(arc @ SOURCE.normal(0, 1, (2, 30))).astype(np.float32)


@pytest.fixture(scope="module")
def ensemble(arc: Floats, samples: Floats) -> Ensemble:
    return fitted(arc, samples, steps=300)


def test_the_expected_energy_is_the_mean_over_all_pairs_of_decoders(ensemble: Ensemble) -> None:
    z = torch.from_numpy(SOURCE.normal(size=(6, 2)).astype(np.float32))
    decoded = ensemble(z)
    pairs = (decoded[:, None, 1:] - decoded[None, :, :-1]).square().sum((2, 3))
    torch.testing.assert_close(ensemble.energy(z), 5 * pairs.mean(), rtol=1e-4, atol=1e-5)


def test_the_members_agree_at_the_codes_they_saw_and_differ_elsewhere(
    ensemble: Ensemble, arc: Floats, samples: Floats
) -> None:
    there, elsewhere = (
        float(ensemble(torch.from_numpy(z)).var(0).sum(1).mean())
        for z in (arc, np.array([[0, 0], [0, -1], [3, -3], [-2, 2]], np.float32))
    )
    assert elsewhere > 20 * there
    size = float(samples.var(axis=0).sum())
    assert there < 0.01 * size
    # What they agree on is right: distances are those of the samples.
    decoded = ensemble(torch.from_numpy(arc[:50])).mean(0).numpy()
    mine, real = (np.linalg.norm(x[:, None] - x, axis=2) for x in (decoded, samples[:50]))
    assert np.abs(mine - real).max() < 0.2 * real.max()


def test_the_way_stays_nearer_to_real_codes_than_that_of_one_decoder(
    ensemble: Ensemble, arc: Floats, samples: Floats
) -> None:
    ends = np.array([[1, 0], [-1, 0]], np.float32)  # nothing is between them but the long way round
    tree = KDTree(arc)
    ground = Ground(arc, lambda z: z, ensemble)  # the identity: its shortest way is the straight line
    single, several = (
        float(tree.query(paths.create(name).points(ends, 33, ground))[0].max()) for name in ("geodesic", "ensemble")
    )
    assert single > 0.7
    assert several < 0.5 * single


def test_equal_seeds_give_equal_decoders_and_every_member_is_another_one(arc: Floats, samples: Floats) -> None:
    torch.manual_seed(1)
    before = torch.get_rng_state()
    one, same, other = (fitted(arc, samples, seed, steps=3) for seed in (0, 0, 1))
    assert torch.equal(torch.get_rng_state(), before)
    z = torch.from_numpy(arc[:5])
    assert torch.equal(one(z), same(z))
    assert not torch.equal(one(z), other(z))
    assert len({tuple(member.ravel().tolist()) for member in one(z)}) == MEMBERS


def test_it_says_how_far_it_is_and_takes_what_is_not_finite_as_zero(arc: Floats, samples: Floats) -> None:
    short = np.where(np.arange(30) > 20, np.nan, samples).astype(np.float32)  # as behind the end of a series
    shares = list(fitting(arc, short, steps=4))
    assert shares == [0.25, 0.5, 0.75, 1.0]
    assert torch.isfinite(fitted(arc, short, steps=4)(torch.from_numpy(arc[:3]))).all()
