"""Codes on a lattice, in a file, and back."""

from __future__ import annotations

import struct
import zlib
from pathlib import Path

import numpy as np
import pytest
from scipy.stats import norm

from ae_core.analysis.code_file import packed, read_codes, unpacked, words_in, write_codes
from ae_core.analysis.quantising import Quantiser, fitted, gains, whole
from ae_core.errors import UserError

SPREADS = np.array([0.5, 1.0, 3.0, 8.0])


def gaussians(n: int, seed: int) -> np.ndarray:
    return np.random.default_rng(seed).normal(size=(n, len(SPREADS))) * SPREADS


def small(step: float = 0.5, n: int = 400) -> tuple[Quantiser, np.ndarray]:
    quantiser = fitted(gaussians(4000, 0), np.full(len(SPREADS), step))
    return quantiser, quantiser.symbols(gaussians(n, 1))


def sealed(content: bytes) -> bytes:
    """With the check sum that this content should have."""
    return content[:-4] + struct.pack("<I", zlib.crc32(content[:-4]))


def test_rounding_loses_a_twelfth_of_a_squared_step() -> None:
    """And its entropy is the differential one less log2 of the step, which holds where steps are fine (Gish & Pierce
    1968)."""
    quantiser, symbols = small(0.1, 4000)
    known = gaussians(4000, 0)
    inside = gaussians(4000, 1).clip(known.min(axis=0), known.max(axis=0))
    lost = np.square(quantiser.codes(symbols) - inside).mean(axis=0)
    assert lost == pytest.approx(0.1**2 / 12, rel=0.05)
    entropy = sum(float(norm(scale=one).entropy()) / np.log(2) - np.log2(0.1) for one in SPREADS)
    assert quantiser.bits(symbols).mean() == pytest.approx(entropy, rel=0.03)


def test_what_lies_beyond_the_training_codes_becomes_their_nearest_end() -> None:
    quantiser = fitted(np.array([[-1.0], [0.0], [2.0]]), np.array([1.0]))
    codes = quantiser.codes(quantiser.symbols(np.array([[-50.0], [0.4], [1.6], [50.0]])))
    np.testing.assert_array_equal(codes, [[-1], [0], [2], [2]])


def test_the_middle_is_a_place() -> None:
    """So that codes that are mostly 0 stay so."""
    codes = np.where(np.arange(90)[:, None] % 3 == 0, np.linspace(0.1, 5, 90)[:, None], 0.0)
    assert 0.0 in fitted(codes, np.array([0.7])).codes(fitted(codes, np.array([0.7])).symbols(codes))


def test_gains_are_those_of_a_linear_map() -> None:
    weights = np.random.default_rng(0).normal(size=(4, 20))
    found = gains(lambda codes: codes @ weights + 3, gaussians(100, 2))
    assert found == pytest.approx(np.linalg.norm(weights, axis=1))
    still = gaussians(100, 2)
    still[:, 1] = 5.0
    assert gains(lambda codes: codes @ weights, still)[1] == 0


@pytest.mark.parametrize("step", [0.02, 0.5, 4.0, 100.0, np.inf])
def test_m6_a_file_holds_hardly_more_than_the_entropy(step: float, tmp_path: Path) -> None:
    """M6: the file on disk is at least the entropy estimate, and within 1 % of it and the header; what tells nothing
    costs nothing. It decodes bit for bit."""
    quantiser, symbols = small(step, 2000)
    path = tmp_path / "codes.ltnc"
    write_codes(path, quantiser, symbols)
    estimate, size = quantiser.bits(symbols).sum() / 8, path.stat().st_size
    header = 12 + 8 + sum(10 + 2 * levels for levels in quantiser.levels)
    assert estimate <= size
    assert size - header == words_in(path.read_bytes()) <= 1.01 * estimate + 4
    read, again = read_codes(path)
    np.testing.assert_array_equal(again, symbols)
    np.testing.assert_array_equal(read.codes(again), quantiser.codes(symbols))
    if step >= 100:
        assert size == header


def test_the_coder_is_told_the_right_frequencies() -> None:
    """Injected: frequencies of another number cost clearly more than the entropy of the right ones."""
    quantiser, symbols = small()
    wrong = Quantiser(quantiser.origin, quantiser.step, tuple(np.ones_like(one) for one in quantiser.frequencies))
    assert words_in(packed(wrong, symbols)) > 1.1 * words_in(packed(quantiser, symbols))


def test_more_than_65000_places_are_made_fewer_and_frequent_ones_stay_possible() -> None:
    codes = np.concatenate([np.zeros((90_000, 1)), [[1.0]]])
    quantiser = fitted(codes, np.array([1e-9]))
    assert quantiser.levels[0] <= 65_535
    assert quantiser.frequencies[0].min() >= 1
    symbols = quantiser.symbols(codes)
    np.testing.assert_array_equal(unpacked(packed(quantiser, symbols))[1], symbols)


def test_a_file_that_is_no_such_file_is_refused_in_a_sentence(tmp_path: Path) -> None:
    quantiser, symbols = small()
    content = packed(quantiser, symbols)
    path = tmp_path / "codes.ltnc"
    for wrong, told in (
        (b"", "is cut off"), (b"PNG" + content[3:], "no file of quantised codes"),
        (sealed(content[:4] + b"\7\0" + content[6:]), "of format 7"), (content[:-9], "cut off"),
        (content + b"x", "damaged"), (content[:-40] + b"\0" + content[-39:], "damaged"),
        (sealed(content[:8] + b"\xff\xff\xff\xff" + content[12:]), "at most are read"),
        (sealed(content[:16] + bytes(4) + content[20:]), "no usable places"),
    ):  # fmt: skip
        path.write_bytes(wrong)
        with pytest.raises(UserError, match=told) as raised:
            read_codes(path)
        assert str(path) in str(raised.value)
    with pytest.raises(UserError, match="cannot be read"):
        read_codes(tmp_path / "none")


def test_damage_with_a_right_check_sum_gives_codes_or_a_sentence() -> None:
    """Never more of them than said, never another error."""
    quantiser, symbols = small(2.0, 50)
    content, rng = packed(quantiser, symbols), np.random.default_rng(0)
    refused = 0
    for _ in range(300):
        damaged = bytearray(content)
        for place in rng.integers(12, len(content), 3):
            damaged[place] = rng.integers(256)
        try:
            _, found = unpacked(sealed(bytes(damaged)))
            assert found.shape == symbols.shape
        except UserError:
            refused += 1
    assert 0 < refused < 300


@pytest.mark.parametrize("known", [[0, 1, 2, 3], [1, 2], [3, 3, 3]])
def test_whole_numbers_come_back_as_they_are_whatever_their_median(known: list[int], tmp_path: Path) -> None:
    """Also those that training codes lack."""
    numbers = np.tile(np.arange(4.0)[:, None], 2)
    quantiser = whole(np.tile(np.array(known, dtype=np.float64)[:, None], 2), 4)
    np.testing.assert_array_equal(quantiser.codes(quantiser.symbols(numbers)), numbers)
    np.testing.assert_array_equal(quantiser.levels, [4, 4])
    write_codes(tmp_path / "codes.ltnc", quantiser, quantiser.symbols(numbers))
    read, symbols = read_codes(tmp_path / "codes.ltnc")
    np.testing.assert_array_equal(read.codes(symbols), numbers)
