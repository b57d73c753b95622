"""Whatever code a decoder is asked about, it sees one of the book."""

from __future__ import annotations

import torch

from ae_core.model.autoencoder import Autoencoder
from tests.core.model.small_models import mlp, normal, small_model


def quantised() -> Autoencoder:
    return small_model(network=mlp(8, latent_dim=4), bottleneck={"name": "vector_quantised", "size": 5}).eval()


def test_codes_that_were_drawn_are_decoded_as_their_nearest_vectors() -> None:
    model, z = quantised(), normal(40, 4)
    book = model.bottleneck.codebook
    distances = (z.view(40, 2, 1, 2) - book).square().sum(3)  # type: ignore[operator]
    nearest = torch.stack([book[group, distances[:, group].argmin(1)] for group in range(2)], 1)  # type: ignore[index]
    assert torch.equal(model.bottleneck.settled(z), nearest.view(40, 4))  # type: ignore[operator]
    assert torch.equal(model.decode(z), model.decoder(nearest.view(40, 4)))


def test_a_walk_between_two_codes_has_no_pictures_but_those_of_the_book() -> None:
    model = quantised()
    start, end = model.bottleneck.codebook.transpose(0, 1)[:2].reshape(2, 4)  # type: ignore[operator,index]
    walk = model.decode(torch.lerp(start, end, torch.linspace(0, 1, 101, dtype=torch.double)[:, None]))
    assert len(walk.detach().round(decimals=9).unique(dim=0)) <= 5**2
    torch.testing.assert_close(walk[:1], model.decoder(start[None]))


def test_codes_of_samples_stay_as_they_are_also_beside_a_close_vector() -> None:
    model = quantised()
    with torch.no_grad():
        model.bottleneck.codebook[:, 1] = model.bottleneck.codebook[:, 0] + 1e-9  # type: ignore[index,operator]
    codes = model.encode(normal(200, 6, seed=3))
    assert torch.equal(model.bottleneck.settled(codes), codes)  # type: ignore[operator]


def test_a_sample_has_the_same_code_whatever_is_encoded_beside_it() -> None:
    """Close vectors are told apart in large batches as in small ones, which a matrix product would not."""
    model, x = quantised(), normal(200, 6, seed=3)
    with torch.no_grad():
        model.bottleneck.codebook.add_(1e8)  # type: ignore[operator]
        model.bottleneck.mean.bias.add_(1e8)  # type: ignore[operator,union-attr]
    whole = model.encode(x)
    assert torch.equal(whole, torch.cat([model.encode(part) for part in x.split(10)]))
