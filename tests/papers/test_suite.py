from __future__ import annotations

from pathlib import Path

import pytest

from tests.papers import __main__ as suite
from tests.papers.base import Figure, Reproduction, Size, papers
from tests.papers.report import as_markdown

ONE = Reproduction("Title", "Source", "Protocol.", (Figure("error", 1.25, "1.44"),), ("Fewer epochs.",), "So.", 60.0)


def test_an_unknown_reproduction_is_refused_with_the_known_ones(capsys: pytest.CaptureFixture[str]) -> None:
    assert suite.main(["--only", "nonsense"]) == 2
    assert "vae-example" in capsys.readouterr().err


def test_the_page_states_protocol_figures_and_differences() -> None:
    page = as_markdown([ONE], Size())
    for words in (
        "## Title",
        "Source: Source",
        "| error | 1.25 | 1.44 |",
        "- Fewer epochs.",
        "**So.** (60 s of the processor)",
    ):
        assert words in page


def test_what_was_found_is_kept_and_a_damaged_file_is_begun_anew(tmp_path: Path) -> None:
    suite.write_kept({"one": ONE}, tmp_path / "kept.json")
    assert suite.read_kept(tmp_path / "kept.json") == {"one": ONE}
    (tmp_path / "kept.json").write_text("[]")
    assert suite.read_kept(tmp_path / "kept.json") == {}


@pytest.mark.slow
@pytest.mark.timeout(300)
@pytest.mark.parametrize("name", papers())
def test_every_reproduction_runs_in_small(name: str, tmp_path: Path) -> None:
    page, kept = tmp_path / "papers.md", tmp_path / "kept.json"
    assert suite.main(["--only", name, "--share", "0.02", "--page", str(page), "--kept", str(kept)]) == 0
    assert page.read_text("utf-8").count("\n## ") == 1
