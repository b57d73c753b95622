"""Latent diffusion (Rombach et al. 2022) over the codes of an autoencoder: a sampler that learns their distribution."""
