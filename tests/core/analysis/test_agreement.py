"""Groups held against classes."""

from __future__ import annotations

import numpy as np
import pytest

from ae_core.analysis.agreement import agreement

KNOWN = np.repeat(np.arange(3), 50)


def test_equal_groups_agree_whatever_they_are_called() -> None:
    found = agreement((KNOWN + 1) % 3, KNOWN)
    assert (found.ari, found.nmi, found.accuracy, found.groups, found.noise) == (1, 1, 1, 3, 0)


def test_groups_at_random_agree_as_chance() -> None:
    rng = np.random.default_rng(0)
    each = [agreement(rng.integers(0, 3, 150), KNOWN) for _ in range(100)]
    assert np.mean([one.ari for one in each]) == pytest.approx(0, abs=0.01)
    assert np.mean([one.accuracy for one in each]) < 0.45


def test_one_group_and_nothing_but_noise_say_nothing() -> None:
    one, noise = agreement(np.zeros(150, dtype=np.int64), KNOWN), agreement(np.full(150, -1), KNOWN)
    assert (one.ari, one.nmi) == (0, 0)
    assert one.accuracy == pytest.approx(1 / 3)
    assert (noise.ari, noise.nmi, noise.accuracy, noise.groups, noise.noise) == (0, 0, 0, 0, 1)


def test_a_split_class_has_its_larger_part_right() -> None:
    found = agreement(np.where(np.arange(150) < 10, 7, KNOWN), KNOWN)
    assert found.accuracy == pytest.approx(140 / 150)
    assert found.groups == 4


def test_noise_is_never_right() -> None:
    found = agreement(np.where(np.arange(150) < 30, -1, KNOWN), KNOWN)
    assert found.accuracy == pytest.approx(120 / 150)
    assert found.noise == pytest.approx(0.2)
