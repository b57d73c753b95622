"""The map of the codes as a page for any browser."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

from ae_core.export.formats.base import FormatSpec, formats, written_on
from ae_core.export.laid_out import believed, laid_out
from ae_core.progress import stage
from ae_core.projection.base import ProjectionSpec, projections
from ae_core.spec import Slot, knob
from ae_core.storage import write_atomic

if TYPE_CHECKING:
    from ae_core.latent.saved import SavedRun

PAGE = "map.html"


@formats.register("web-map", "Web page of the map")
class WebMapFormat(FormatSpec):
    """The map in one HTML file that opens in any browser without a network: colours, hover pictures, a lasso."""

    projection: Annotated[ProjectionSpec, Slot(projections)] = knob("pca", "How the codes are laid out in the plane.")
    most: int = knob(
        20_000,
        "The most samples that are shown, of every class its share.",
        title="Samples at most",
        ge=3,
        le=200_000,
    )
    pictures: bool = knob(True, "Show the sample under the pointer, and those that are selected; the file is larger.")

    def write(self, run: SavedRun, folder: Path) -> Mapping[str, Any]:
        """map.html. Tells how far the map can be believed."""
        from ae_core.data.splitting import stratified
        from ae_core.export.codes import encoded
        from ae_core.export.sprite import sprite
        from ae_core.export.web_page import WebMap, web_page
        from ae_core.latent.query.columns import columns_of

        data = run.dataset
        ids = stratified(data.labels, data.n, self.most)
        with stage(0.0, 0.2):
            codes = encoded(run.codec, data.x[ids])
        with stage(0.2, 0.4):
            xy = laid_out(self.projection, codes)
        judged = believed(self.projection, codes, xy)
        about = self.about(run)
        notes = [
            f"{self.projection.title} of {codes.shape[1]} numbers a sample"
            + (f": {judged}." if judged is not None else "."),
            self.projection.caution,
            f"Made by {about['program']} {about['version']} from epoch {about['epoch']} of the run.",
        ]
        with stage(0.6, 0.3):
            pictures = sprite(data, ids) if self.pictures else None
        shown = WebMap(
            f"{written_on(run).name or run.path.resolve().name} on {data.name}",
            f"{self.projection.title} of the codes of {len(ids):,} of {data.n:,} samples",
            [note for note in notes if note],
            xy,
            columns_of(run.codec, data, ids, codes),
            pictures,
        )
        write_atomic(folder / PAGE, web_page(shown), durable=False)
        return {"n": len(ids), "of": data.n, "latent_dim": codes.shape[1], "quality": judged}
