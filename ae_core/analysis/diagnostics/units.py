"""Dead, active and saturated units, how often each is on, and the samples that excite them most."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from torch import Tensor, nn

from ae_core.analysis.diagnostics.base import Diagnostic, Floats, Subject, diagnostics, indices
from ae_core.analysis.finding import Bars, Finding, Number, PictureRow, Pictures
from ae_core.data.base import Form

if TYPE_CHECKING:
    from ae_core.model.spec import ModelSpec

ON = 0.01  # of the largest activation of a layer
# As large a share of a hidden layer is worth a word.
MANY = 0.25
EDGE = 0.05  # of the range of a bounded function; Rifai et al. 2011, section 5.2.1, count units beyond it
ACTIVATIONS = (nn.ReLU, nn.GELU, nn.SiLU, nn.ELU, nn.Tanh, nn.Sigmoid)
BOUNDS: dict[type, tuple[float, float]] = {nn.Tanh: (-1.0, 1.0), nn.Sigmoid: (0.0, 1.0)}
MOST_SHOWN, TOP, TOP_TEXTS = 3, 12, 4
NEVER_ON = (
    "No code unit ever gets beyond a half: what they say lies in small changes, so a low mean activity is no "
    "sparseness here."
)
CODE = "code"


def frequencies(activations: Floats, bounds: tuple[float, float] | None = None) -> Floats:
    """(width,) the share of samples in which each unit is on: beyond 1 % of the layer's largest activation.

    activations : (n, width). bounds : of their function; one that goes from 0 to 1 is never off, and on above a half.
    """
    if bounds == BOUNDS[nn.Sigmoid]:
        return np.asarray((activations > 0.5).mean(0))
    size = np.abs(activations)
    return np.asarray((size > ON * size.max(initial=0.0)).mean(0))


def dead(activations: Floats) -> np.ndarray:
    """(width,) bool: units that are never on, or that say the same of every sample."""
    spread = np.ptp(activations, axis=0)
    return np.asarray((frequencies(activations) == 0) | (spread <= ON * spread.max(initial=0.0)))


def saturated(activations: Floats, bounds: tuple[float, float]) -> float:
    """The share of all activations (n, width) that lie within 5 % of an end of their range."""
    place = (activations - bounds[0]) / (bounds[1] - bounds[0])
    return float(((place < EDGE) | (place > 1 - EDGE)).mean())


@diagnostics.register("units", "Units")
class Units(Diagnostic):
    """Dead, active and saturated units of the code and the hidden layers, and what excites the code's units most."""

    order = 50

    @classmethod
    def fits(cls, model: ModelSpec, form: Form) -> bool:
        """Every model has a code."""
        return True

    def find(self, subject: Subject) -> Finding:
        """Over the samples judged."""
        layers, bounds = _layers(subject)
        code = layers[CODE]
        numbers = [one for name, layer in layers.items() for one in _numbers(name, layer, bounds.get(name))]
        often = frequencies(code, bounds.get(CODE))
        bars = Bars("How often each unit is on", "share of samples", often, indices(code.shape[1]))
        gone = int(dead(code).sum())
        words = (
            f"{code.shape[1] - gone} of {code.shape[1]} code units are active; on average {often.mean():.0%} are on."
        )
        warnings = [f"{gone} code units are dead: they say the same of every sample."] if gone else []
        if gone < code.shape[1] and not often.any():
            warnings.append(NEVER_ON)
        warnings += [one for name, layer in layers.items() if name != CODE and (one := _wasted(name, layer))]
        return Finding(words, subject.basis, tuple(numbers), (bars, _excited(subject, code)), tuple(warnings))


def _wasted(name: str, layer: Floats) -> str | None:
    width, gone = layer.shape[1], int(dead(layer).sum())
    if gone < MANY * width:
        return None
    return f"{gone} of {width} units of {name} are dead; a smaller learning rate or another activation may help."


def _numbers(name: str, layer: Floats, bounds: tuple[float, float] | None) -> list[Number]:
    width, gone = layer.shape[1], dead(layer)
    found = [
        Number(f"{name}: active", width - int(gone.sum()), f"of {width}", "Units that differ between samples."),
        Number(f"{name}: dead", int(gone.sum()), f"of {width}", "Never on, or the same for every sample; usually few."),
    ]
    if bounds is not None:
        share = saturated(layer, bounds)
        meaning = "Activations within 5 % of an end of their range; contraction drives them there (86 % in its paper)."
        found.append(Number(f"{name}: saturated", 100 * share, "% of activations", meaning))
    return found


def _excited(subject: Subject, code: Floats) -> Pictures:
    units = np.argsort(-code.var(0))[:MOST_SHOWN]
    vocabulary = tuple(subject.dataset.vocabulary)
    tops = [np.argsort(-code[:, unit])[: TOP_TEXTS if vocabulary else TOP] for unit in units]
    rows = [
        PictureRow(f"z{unit}", subject.display(subject.ids[top]), vocabulary=vocabulary)
        for unit, top in zip(units, tops, strict=True)
    ]
    return Pictures("Highest for these samples", tuple(rows))


def _layers(subject: Subject) -> tuple[dict[str, Floats], dict[str, tuple[float, float]]]:
    """(n, width) activations of the code and of each activation function in the encoder; the ranges of bounded ones."""
    import torch

    watched = [part for part in subject.model.encoder.modules() if isinstance(part, ACTIVATIONS)]
    names = {part: f"hidden {place}" for place, part in enumerate(watched, start=1)}
    kept: dict[str, list[Floats]] = {}
    hooks = [part.register_forward_hook(lambda part, _, out: _keep(kept, names[part], out)) for part in watched]
    try:
        with torch.no_grad():
            for rows in subject.chunks():
                _keep(kept, CODE, subject.model.encode(subject.x(rows)))
    finally:
        for hook in hooks:
            hook.remove()
    layers = {name: np.concatenate(parts) for name, parts in kept.items()}
    shaped = {names[part]: part for part in watched} | {CODE: getattr(subject.model.bottleneck, "activation", None)}
    bounds = {name: BOUNDS[type(part)] for name, part in shaped.items() if type(part) in BOUNDS}
    return {CODE: layers.pop(CODE), **layers}, bounds


def _keep(kept: dict[str, list[Floats]], name: str, out: Tensor) -> None:
    # A channel of a convolution is as excited as its most excited place.
    flat = out if out.ndim == 2 else out.flatten(2).amax(2)
    kept.setdefault(name, []).append(flat.double().numpy())
