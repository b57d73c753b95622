"""The words for how a setting was chosen."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.core.experiments.test_sweep import found, studied
from tests.core.small import table

WITHOUT = replace(table(), labels=None, label_names=())
PROBE, ERROR = (
    f"whose validation {of} is within one standard error (over trainings) of the" for of in ("probe", "error")
)
DROPOUT = {"field": "dropout", "values": "0.0, 0.2", "seeds": 1}


@pytest.mark.parametrize(
    ("settings", "labelled", "rule"),
    [
        ({}, True, f"the smallest code {PROBE} best; of equally small ones that which loses least"),
        (
            {"by": "reconstruction"},
            True,
            f"the smallest code {ERROR} least; of equally small ones that with the best probe",
        ),
        ({}, False, f"the smallest code {ERROR} least; of equally small ones that which loses least"),
        (DROPOUT, True, f"that which loses least, of those {PROBE} best"),
        (DROPOUT | {"by": "reconstruction"}, True, f"that with the best probe, of those {ERROR} least"),
        (DROPOUT, False, "that which loses least"),
    ],
)
def test_the_smallest_code_is_spoken_of_where_sizes_differ(settings: dict[str, str], labelled: bool, rule: str) -> None:
    outcome = found({"seeds": 1, **settings}, studied(table() if labelled else WITHOUT))
    assert outcome.facts["rule"] == rule
    assert "is chosen on the validation split. On the test split" in outcome.sentence
    assert f"Chosen is {rule}." in " ".join([outcome.sentence, *outcome.notices])
