"""Compiled inner loops. Apart from the methods, so that listing those does not import numba."""
