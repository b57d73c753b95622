"""The parts of the latent map's panel."""
