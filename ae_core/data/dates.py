"""Dates in many formats."""

from __future__ import annotations

from datetime import date

import numpy as np
from numpy.typing import NDArray

from ae_core.data.base import Dataset, sources
from ae_core.data.generated import Generated
from ae_core.data.splitting import split_rows
from ae_core.data.texts import tokenised, vocabulary_of

FIRST, LAST = date(1900, 1, 1).toordinal(), date(2099, 12, 31).toordinal()
MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip
FORMATS = (
    "{year}-{month:02}-{day:02}",
    "{day:02}/{month:02}/{year}",
    "{day}.{month}.{year}",
    "{year}{month:02}{day:02}",
    "{day} {name} {year}",
    "{name} {day}, {year}",
    "{day}-{short}-{year}",
    "{short} {day} {year}",
)
FORMAT_NAMES = tuple(pattern.format(day=7, month=3, year=2024, name="March", short="Mar") for pattern in FORMATS)
LENGTH = 19
VOCABULARY = vocabulary_of([*"0123456789-/., ", *"".join(MONTHS)])


@sources.register("dates", title="Dates")
class Dates(Generated):
    """Days of two centuries in eight formats, character by character: "7 March 2024", "2024-03-07".

    A day is uniform from 1 January 1900 to 31 December 2099 and its format uniform among 2024-03-07, 07/03/2024,
    7.3.2024, 20240307, 7 March 2024, March 7, 2024, 7-Mar-2024 and Mar 7 2024, in this order from 0. A date ends with
    the token "<end>" and is filled up with PAD. x (n, 19) uint8 tokens; labels are the formats; factors day, month
    (from 1), year, format.
    """

    def load(self) -> Dataset:
        """The dates."""
        rng = np.random.default_rng(self.seed)
        days = [date.fromordinal(number) for number in rng.integers(FIRST, LAST + 1, self.samples).tolist()]
        form = rng.integers(0, len(FORMATS), self.samples)
        day, month, year = np.array([(one.day, one.month, one.year) for one in days]).T
        return Dataset(
            name="dates",
            kind="text",
            x=write(day, month, year, form),
            split=split_rows(form, self.samples),
            labels=form,
            label_names=FORMAT_NAMES,
            vocabulary=VOCABULARY,
            factors={
                name: values.astype(np.float64)
                for name, values in {"day": day, "month": month, "year": year, "format": form}.items()
            },
            attribution="Made here",
        )


def write(
    day: NDArray[np.integer], month: NDArray[np.integer], year: NDArray[np.integer], form: NDArray[np.integer]
) -> NDArray[np.uint8]:
    """(n, 19) tokens of dates, (n,) each."""
    rows = zip(day.tolist(), month.tolist(), year.tolist(), form.tolist(), strict=True)
    return tokenised([_text(*row) for row in rows], VOCABULARY, LENGTH)


def _text(day: int, month: int, year: int, form: int) -> str:
    name = MONTHS[month - 1]
    return FORMATS[form].format(day=day, month=month, year=year, name=name, short=name[:3])
