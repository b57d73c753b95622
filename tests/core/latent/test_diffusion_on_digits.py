"""L7: on the codes of a real autoencoder of digits it draws better than what is simpler, and does not copy."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pytest
from scipy.spatial import KDTree
from sklearn.ensemble import HistGradientBoostingClassifier
from sklearn.model_selection import cross_val_score

from ae_core.analysis.two_sample import median_bandwidth, mmd2
from ae_core.cli.common import OpenRun
from ae_core.cli.main import main
from ae_core.data.base import TEST, TRAIN, VALIDATION
from ae_core.latent.samplers.base import Floats, SamplerSpec, samplers

pytestmark = [pytest.mark.slow, pytest.mark.timeout(900)]


@dataclass(frozen=True, eq=False)
class Codes:
    """train : that are fitted to. held : of the other splits, which a good sampler cannot be told from."""

    train: Floats
    held: Floats


@pytest.fixture(scope="module")
def codes(tmp_path_factory: pytest.TempPathFactory) -> Codes:
    folder = tmp_path_factory.mktemp("digits") / "run"
    settings = ["--data", "mnist", "--network", "mlp", "--latent-dim", "16", "--epochs", "6", "--device", "cpu"]
    assert main(["train", *settings, "--out", str(folder)]) == 0
    run = OpenRun.at(folder)
    rows = run.dataset.rows
    held = np.concatenate([rows(VALIDATION), rows(TEST)])
    return Codes(run.codec.encode(run.dataset.x[rows(TRAIN)]), run.codec.encode(run.dataset.x[held]))


def accuracy(one: Floats, other: Floats) -> float:
    """Of trees that are to tell one from the other, on samples that they have not seen (Lopez-Paz & Oquab 2017)."""
    both, which = np.concatenate([one, other]), np.repeat([0, 1], [len(one), len(other)])
    return float(cross_val_score(HistGradientBoostingClassifier(max_iter=60, random_state=0), both, which, cv=4).mean())


def covered(drawn: Floats, held: Floats) -> float:
    """The share of held codes with a draw as near as their fifth neighbour (Naeem et al. 2020)."""
    reach = KDTree(held).query(held, k=6)[0][:, -1]
    return float((KDTree(drawn).query(held)[0] < reach).mean())


def copied(drawn: Floats, codes: Codes) -> float:
    """The share of draws nearer to a training code than nine of ten held codes are: a tenth where nothing is copied."""
    tree = KDTree(codes.train)
    return float((tree.query(drawn)[0] < np.quantile(tree.query(codes.held)[0], 0.1)).mean())


def drawn_by(sampler: SamplerSpec, codes: Codes) -> Floats:
    return sampler.draw(len(codes.held), codes.train, 1.0, seed=1)


def test_l7_it_beats_the_prior_and_ten_gaussians(codes: Codes) -> None:
    drawn = {name: drawn_by(samplers.create(name), codes) for name in ("normal", "gaussian", "diffusion")}
    drawn["mixture"] = drawn_by(samplers.create("mixture", components=10), codes)
    bandwidth = median_bandwidth(codes.held, codes.train[:1000]) / 2  # where it tells more than at the median
    apart = {name: mmd2(some, codes.held, bandwidth) for name, some in drawn.items()}
    told = {name: accuracy(some, codes.held) for name, some in drawn.items()}
    share = {name: covered(some, codes.held) for name, some in drawn.items()}
    for simple in ("normal", "gaussian"):
        assert apart["diffusion"] < apart[simple] / 5
        assert told["diffusion"] < told[simple] - 0.1
        assert share["diffusion"] > share[simple] + 0.1
    error = 1e-4 * np.sqrt(2)  # of two MMD^2 of a thousand codes at this bandwidth
    assert apart["diffusion"] < apart["mixture"] + 2 * error
    assert told["diffusion"] < told["mixture"] + 0.03  # two standard errors of an accuracy
    assert share["diffusion"] > share["mixture"] - 0.02


def test_l7_it_does_not_copy_the_codes_that_it_was_fitted_to(codes: Codes) -> None:
    most = 0.1 + 4 * (0.1 * 0.9 / len(codes.held)) ** 0.5
    assert copied(drawn_by(samplers.create("diffusion"), codes), codes) < most
    assert copied(drawn_by(samplers.create("resampled", noise=0.2), codes), codes) > 0.9
