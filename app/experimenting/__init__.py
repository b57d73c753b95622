"""Experiments on the run that is shown: chosen, conducted, and what was found."""
