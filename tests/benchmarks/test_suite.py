import json
from dataclasses import asdict, fields
from pathlib import Path

import pytest

from tests.benchmarks import __main__ as suite
from tests.benchmarks.marks import Row, marks
from tests.benchmarks.pairs import compare
from tests.benchmarks.report import as_markdown, read_rows, write_report

ROW = Row("XX1", "case", 4.0, 2.0, "peer", 2.0, 1.5, 3.0, True, "note")


def test_a_ratio_is_the_median_of_the_pairs_and_not_the_ratio_of_the_medians():
    warm_up = 99.0
    ours, peer = iter([warm_up, 1.0, 10.0, 3.0]), iter([warm_up, 1.0, 2.0, 6.0])
    compared = compare(lambda: next(ours), lambda: next(peer), pairs=3)
    assert (compared.ratio, compared.low, compared.high) == (1.0, 0.5, 5.0)


def test_ours_and_the_peer_take_turns():
    turns: list[str] = []
    compare(lambda: turns.append("a") or 1.0, lambda: turns.append("b") or 1.0, pairs=2)
    assert "".join(turns) == "ababab"


@pytest.mark.parametrize(("required", "holds"), [(1.0, True), (1.01, False)])
def test_a_row_holds_from_its_required_value_on(required, holds):
    compared = compare(lambda: 3.0, lambda: 3.0, pairs=1)
    assert compared.row("XX1", "case", "peer", required=required, stretch=2, note="").holds is holds


def test_the_json_has_the_agreed_keys(tmp_path):
    write_report([ROW], tmp_path)
    agreed = ["id", "case", "ours", "peer", "peer_name", "ratio", "mark", "stretch", "holds", "note"]
    assert [list(entry) for entry in json.loads((tmp_path / "bench.json").read_text())] == [agreed]


def test_measuring_one_mark_again_keeps_the_rows_of_the_others(tmp_path):
    other = Row(**{**asdict(ROW), "id": "XX2"})
    write_report([ROW, other], tmp_path)
    newer = Row(**{**asdict(ROW), "ratio": 5.0})
    write_report([newer], tmp_path)
    assert read_rows(tmp_path / "bench.json") == [newer, other]


@pytest.mark.parametrize("content", ["", "[", "{}", '[{"id": 1}]', "[1]"])
def test_a_damaged_report_is_begun_anew(tmp_path, content):
    (tmp_path / "bench.json").write_text(content)
    write_report([ROW], tmp_path)
    assert read_rows(tmp_path / "bench.json") == [ROW]


def test_the_table_has_a_line_for_each_row():
    assert as_markdown([ROW, ROW]).count("\n| XX1 |") == 2


def test_an_unknown_mark_is_refused_with_the_known_ones(capsys):
    assert suite.main(["--only", "TR99"]) == 2
    assert "TR3" in capsys.readouterr().err


def test_a_mark_is_measured_in_small(tmp_path):
    assert suite.main(["--small", "--only", "TR3", "--out", str(tmp_path)]) == 0
    _assert_rows(tmp_path, {"TR3"})


@pytest.mark.slow
@pytest.mark.timeout(300)
@pytest.mark.parametrize("name", marks())
def test_every_mark_is_measured_in_small(name, tmp_path):
    assert suite.main(["--small", "--only", name, "--out", str(tmp_path)]) == 0
    _assert_rows(tmp_path, {name})


def _assert_rows(folder: Path, ids: set[str]) -> None:
    rows = read_rows(folder / "bench.json")
    assert {row.id for row in rows} == ids
    for row in rows:
        figures = [getattr(row, field.name) for field in fields(Row) if field.type == "float"]
        assert all(figure > 0 for figure in figures), row
        assert row.case
        assert row.peer_name
