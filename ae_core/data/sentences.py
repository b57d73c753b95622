"""Sentences of a small grammar."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
from numpy.typing import NDArray

from ae_core.data.base import Dataset, sources
from ae_core.data.generated import Generated
from ae_core.data.splitting import split_rows
from ae_core.data.texts import tokenised, vocabulary_of

NOUNS = (
    ("bird", "birds"), ("cat", "cats"), ("child", "children"), ("dog", "dogs"),
    ("farmer", "farmers"), ("fox", "foxes"), ("robot", "robots"), ("teacher", "teachers"),
)  # fmt: skip
# As in "they ...", "it ...", "it ... yesterday".
VERBS = (
    ("chase", "chases", "chased"), ("find", "finds", "found"), ("follow", "follows", "followed"),
    ("hear", "hears", "heard"), ("like", "likes", "liked"), ("see", "sees", "saw"),
)  # fmt: skip
ADJECTIVES = ("", "clever", "old", "red", "small", "tired")
PLACES = ((), ("in", "the", "garden"), ("at", "the", "market"), ("on", "the", "hill"), ("near", "the", "river"))
TENSES = ("present", "past", "future")
NUMBERS = ("singular", "plural")
CHOICES = {
    "subject": len(NOUNS), "number": len(NUMBERS), "adjective": len(ADJECTIVES), "verb": len(VERBS),
    "tense": len(TENSES), "object": len(NOUNS), "place": len(PLACES),
}  # fmt: skip
LENGTH = 11
VOCABULARY = vocabulary_of(
    ["the", "a", "will", *ADJECTIVES[1:]]
    + [word for entry in (*NOUNS, *VERBS, *PLACES) for word in entry]
)  # fmt: skip


@sources.register("sentences", title="Sentences")
class Sentences(Generated):
    """Sentences of a small grammar, word by word: "the small dogs chased a fox on the hill".

        sentence   -> the [adjective] subject verb a object [place]
        adjective  -> clever | old | red | small | tired
        subject    -> bird | cat | child | dog | farmer | fox | robot | teacher, or its plural
        verb       -> chase | find | follow | hear | like | see, in the present (which agrees with the subject), in the
                      past, or after "will"
        object     -> one of the same nouns, singular
        place      -> in the garden | at the market | on the hill | near the river

    Every choice is uniform and independent of the others; adjective and place may be missing, as their choice 0. A
    sentence ends with the token "<end>" and is filled up with PAD. x (n, 11) uint8 tokens; labels are the tenses;
    factors subject, number, adjective, verb, tense, object, place, as the number of the choice.
    """

    def load(self) -> Dataset:
        """The sentences."""
        rng = np.random.default_rng(self.seed)
        chosen = {name: rng.integers(0, size, self.samples) for name, size in CHOICES.items()}
        return Dataset(
            name="sentences",
            kind="text",
            x=write(chosen),
            split=split_rows(chosen["tense"], self.samples),
            labels=chosen["tense"],
            label_names=TENSES,
            vocabulary=VOCABULARY,
            factors={name: choice.astype(np.float64) for name, choice in chosen.items()},
            attribution="Made here",
        )


def write(choices: Mapping[str, NDArray[np.integer]]) -> NDArray[np.uint8]:
    """(n, 11) tokens of the sentences with these choices, (n,) each, by the names of the factors."""
    rows = zip(*(choices[name].tolist() for name in CHOICES), strict=True)
    return tokenised([_words(*row) for row in rows], VOCABULARY, LENGTH)


def _words(subject: int, number: int, adjective: int, verb: int, tense: int, thing: int, place: int) -> list[str]:
    described = [ADJECTIVES[adjective]] if adjective else []
    base, third, past = VERBS[verb]
    spoken = {"present": [base if number else third], "past": [past], "future": ["will", base]}[TENSES[tense]]
    return ["the", *described, NOUNS[subject][number], *spoken, "a", NOUNS[thing][0], *PLACES[place]]
