"""Autoencoders in other people's pipelines: a transformer as scikit-learn has them."""

from ae_core.estimator.transformer import AutoencoderTransformer

__all__ = ["AutoencoderTransformer"]
