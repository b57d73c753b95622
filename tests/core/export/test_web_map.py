"""The shared map in a real browser: points, pictures under the pointer, an outline, and no request to anybody."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from playwright.sync_api import Browser, Page

from ae_core.export.formats.base import export, formats
from ae_core.export.pictures import Picture
from ae_core.export.web_page import WebMap, web_page
from ae_core.latent.query.columns import Names, Numbers
from ae_core.raster.palette import class_colours
from ae_core.training.about import About, write_about
from tests.core.export.browser import a_browser
from tests.core.export.saved_runs import saved_run

MANY = 20_000


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with a_browser() as found:
        yield found


def sheet(n: int) -> Picture:
    """Pictures of 2 x 2 pixels whose colour tells their number, in as many columns as rows."""
    across = int(np.ceil(np.sqrt(n)))
    each = np.zeros((across * across, 3), np.uint8)
    each[:n] = np.arange(n)[:, None] // np.array([65536, 256, 1]) % 256
    return np.ascontiguousarray(each.reshape(across, across, 3).repeat(2, 0).repeat(2, 1))


def made(n: int = 300, **changes: Any) -> WebMap:
    rng = np.random.default_rng(0)
    columns = {
        "id": Numbers(np.arange(n, dtype=np.float64)),
        "class": Names(np.arange(n) % 3, ("</script><b>one", "two, or \"so\"", "three")),
        "error": Numbers(np.where(np.arange(n) == 7, np.nan, rng.random(n))),
    }  # fmt: skip
    xy = rng.normal(size=(n, 2)).astype(np.float32)
    return replace(WebMap("A run", "of <data>", ["Mind the gap."], xy, columns, (sheet(n), (2, 2))), **changes)


class Opened:
    """A page with everything that it asked for and complained of."""

    def __init__(self, browser: Browser, path: Path) -> None:
        self.page: Page = browser.new_page(viewport={"width": 1280, "height": 720})
        self.asked: list[str] = []
        self.said: list[str] = []
        self.page.on("request", lambda request: self.asked.append(request.url))
        self.page.on("console", lambda message: self.said.append(message.text))
        self.page.on("pageerror", lambda problem: self.said.append(str(problem)))
        self.page.goto(path.as_uri())
        self.page.wait_for_function("!sprite || sprite.complete")
        self.box = self.page.locator("#map").bounding_box() or {}

    def place(self, i: int) -> tuple[float, float]:
        x, y = self.page.evaluate(f"[across({i}), down({i})]")
        return self.box["x"] + x, self.box["y"] + y

    def draw_around(self, corners: list[tuple[float, float]]) -> None:
        self.page.locator("#lasso").click()
        self.page.mouse.move(*corners[0])
        self.page.mouse.down()
        for corner in corners[1:]:
            self.page.mouse.move(*corner)
        self.page.mouse.up()

    def pixels(self, selector: str) -> Any:
        script = "one => Array.from(one.getContext('2d').getImageData(0, 0, one.width, one.height).data)"
        return np.array(self.page.locator(selector).evaluate(script), np.uint8).reshape(-1, 4)


@pytest.fixture
def opened(browser: Browser, tmp_path: Path) -> Iterator[Any]:
    pages = []

    def opening(shown: WebMap | Path) -> Opened:
        path = shown if isinstance(shown, Path) else tmp_path / "map.html"
        if not isinstance(shown, Path):
            path.write_bytes(web_page(shown))
        pages.append(Opened(browser, path))
        return pages[-1]

    yield opening
    for one in pages:
        one.page.close()


def test_nothing_is_asked_of_anybody_and_texts_stay_texts(opened: Any) -> None:
    found = opened(made())
    assert {url.partition(":")[0] for url in found.asked} <= {"file", "data"}
    assert sum(url.startswith("file:") for url in found.asked) == 1
    assert found.said == []
    assert found.page.locator("header p").inner_text() == "of <data>"
    assert found.page.locator(".entry").all_inner_texts()[0].startswith("</script><b>one")


def test_a_page_cannot_reach_a_server_even_when_told_to(opened: Any) -> None:
    found = opened(made())
    script = "fetch('http://127.0.0.1:9/').then(() => 'reached', problem => 'refused')"
    assert found.page.evaluate(script) == "refused"
    assert any("Content Security Policy" in said for said in found.said)


def test_every_point_is_drawn_where_it_is_in_the_colour_of_its_class(opened: Any) -> None:
    grid = np.stack(np.meshgrid(np.arange(6.0), np.arange(5.0)), axis=-1).reshape(-1, 2).astype(np.float32)
    found = opened(made(30, xy=grid))
    script = """Array.from({length: n}, (_, i) => Array.from(map.getContext("2d").getImageData(
        Math.round(across(i)), Math.round(down(i)), 1, 1).data))"""
    seen = np.array(found.page.evaluate(script))
    assert (seen[:, 3] == 255).all()
    assert (seen[:, :3] == class_colours(3, "#ffffff")[np.arange(30) % 3]).all()
    right, up = found.place(1), found.place(6)
    assert right[0] > found.place(0)[0]
    assert up[1] < found.place(0)[1]


@pytest.mark.parametrize("n", [300, MANY])
def test_the_sample_under_the_pointer_is_shown_and_told(opened: Any, n: int) -> None:
    found = opened(made(n))
    middle = made(n).xy
    one = int(np.linalg.norm(middle - [2.0, 2.0], axis=1).argmin())
    found.page.mouse.move(*found.place(one))
    words = found.page.locator("#facts").inner_text().split("\n")
    under = int(words[words.index("id") + 1])
    assert np.linalg.norm(middle[under] - middle[one]) < 1e-3 or under == one
    expected = [under // 65536, under // 256 % 256, under % 256, 255]
    assert (found.pixels("#picture") == expected).all()
    found.page.mouse.move(found.box["x"] + 3, found.box["y"] + found.box["height"] - 3)
    assert found.page.locator("#card").is_hidden()


@pytest.mark.parametrize("n", [300, MANY])
def test_an_outline_holds_the_points_that_are_in_it_and_they_are_saved(opened: Any, n: int, tmp_path: Path) -> None:
    shown = made(n)
    found = opened(shown)
    places = np.array(found.page.evaluate("Array.from({length: n}, (_, i) => [across(i), down(i)])"))
    left, top, right, bottom = 300.0, 200.0, 640.0, 420.0
    x, y = found.box["x"], found.box["y"]
    found.draw_around([(x + left, y + top), (x + right, y + top), (x + right, y + bottom), (x + left, y + bottom)])
    inside = (places > [left, top]).all(1) & (places < [right, bottom]).all(1)
    assert 0 < inside.sum() < n
    assert found.page.locator("#chosen").inner_text() == f"{inside.sum():,} of {n:,} selected"
    with found.page.expect_download() as download:
        found.page.locator("#save").click()
    rows = list(csv.DictReader(Path(download.value.path()).read_text("utf-8").splitlines()))
    assert [int(row["id"]) for row in rows] == np.flatnonzero(inside).tolist()
    assert {row["class"] for row in rows} <= set(shown.columns["class"].names)  # type: ignore[union-attr]
    found.page.keyboard.press("Escape")
    assert found.page.locator("#chosen").inner_text() == "Nothing selected"


def test_numbers_have_a_scale_and_what_is_unknown_is_said(opened: Any) -> None:
    found = opened(made())
    found.page.locator("#colour").select_option(label="error")
    ends = found.page.locator(".ends").inner_text()
    assert "≤" in ends
    assert "≥" in ends
    found.page.mouse.move(*found.place(7))
    assert found.page.locator("#facts").inner_text().split("\n")[-1] == "unknown"


def test_the_wheel_zooms_about_the_pointer_and_fit_brings_all_back(opened: Any) -> None:
    found = opened(made())
    before = found.place(5)
    found.page.mouse.move(*before)
    found.page.mouse.wheel(0, -500)
    found.page.wait_for_function("view.scale > 0 && !asked")
    assert found.place(5) == pytest.approx(before, abs=1)
    assert found.place(6) != pytest.approx(found.place(5), abs=1)
    found.page.locator("#fit").click()
    assert found.place(5) == pytest.approx(before, abs=0.01)


def test_points_without_a_place_and_without_pictures_are_no_trouble(opened: Any) -> None:
    xy = made().xy.copy()
    xy[3] = np.nan
    found = opened(made(xy=xy, sprite=None))
    found.draw_around([(0, 100), (900, 100), (900, 719), (0, 719)])
    assert found.page.locator("#chosen").inner_text() == "299 of 300 selected"
    assert found.said == []


def test_the_export_shows_the_codes_of_a_run(opened: Any, tmp_path: Path) -> None:
    run = saved_run("pictures", tmp_path / "run")
    write_about(run.path, About("For the class"))
    told = export(formats.create("web-map"), run, tmp_path / "out")
    assert told["files"] == ["map.html"]
    found = opened(tmp_path / "out" / "map.html")
    assert found.page.evaluate("n") == told["n"]
    titles = found.page.locator("#colour option").all_inner_texts()
    assert {"id", "split", "class", "error", "z0", "norm"} <= set(titles)
    assert found.page.title().startswith("For the class on ")
    assert "PCA of" in found.page.locator("header p").inner_text()
    assert found.said == []
