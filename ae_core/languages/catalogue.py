"""What texts are called in another language, whole or by their pattern."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping
from functools import lru_cache

PLACE = re.compile(r"%([1-9])")
WORD, LETTERS = re.compile(r"\w+"), re.compile(r"[^\W\d_]{2}")
# Between parts that are texts of their own.
PAUSE = "; "  # the only one that may stand within a sentence
JOINTS = ("\n", " · ", " ↑ ", " ↓ ", " ↑", " ↓", PAUSE)
BETWEEN = re.compile(r"\n| · | [↑↓] ?")  # what no place of a pattern goes beyond
CHINESE = "\u2e80"  # letters from here on
ENDS, CHINESE_ENDS = ".:", "\u3002\uff1a"
SENTENCES = re.compile(r"(?<=[a-z0-9)%”][.!?]) (?=[A-Z0-9“])")  # what stands between one and the next
MOST_KEPT = 8192


class Catalogue:
    """entries : translations by the English text, where %1 to %9 stand for what changes."""

    def __init__(self, entries: Mapping[str, str]) -> None:
        self._whole = {source: target for source, target in entries.items() if not PLACE.search(source)}
        self._patterns: dict[str, list[tuple[Pattern, str]]] = defaultdict(list)
        for source in entries.keys() - self._whole.keys():
            self._patterns[_first(source)].append((Pattern(source), entries[source]))
        self._that_fit = lru_cache(MOST_KEPT)(self._beginning)
        self.translated = lru_cache(MOST_KEPT)(self._translated)

    def _translated(self, text: str) -> str:
        """The text in the other language; itself where nothing is known of it."""
        if not LETTERS.search(text):
            return text
        joint = next((joint for joint in JOINTS if joint in text), PAUSE)
        parts, sentences = text.split(joint), SENTENCES.split(text)
        if text not in self._whole and len(parts) > 1 and all(map(self._knows, parts)):
            return joint.join(map(self.translated, parts))
        found = self._found(text) or self._found_but_its_end(text)
        if found is not None:
            return found
        if len(parts) > 1 and (joint != PAUSE or len(sentences) == 1):
            return joint.join(map(self.translated, parts))
        if len(sentences) == 1:
            return text
        each = " ".join(map(self.translated, sentences))
        return (self._by_pattern(text) or text) if each == text else each.replace("\u3002 ", "\u3002")

    def _knows(self, text: str) -> bool:
        return not LETTERS.search(text) or (self._found(text) or self._found_but_its_end(text)) is not None

    def _found(self, text: str) -> str | None:
        return self._whole.get(text) or self._by_pattern(text, one_sentence=True)

    def _found_but_its_end(self, text: str) -> str | None:
        """Of a text that is known without the sign at its end."""
        found = self._found(text[:-1]) if text[-1] in ENDS else None
        ends = ENDS if found is None or found[-1] < CHINESE else CHINESE_ENDS
        return None if found is None else found + ends[ENDS.index(text[-1])]

    def _by_pattern(self, text: str, one_sentence: bool = False) -> str | None:
        """By the longest pattern that fits; what stands at its places is translated too where it is known.

        one_sentence : whether none may stand for more than a part of one.
        """
        word = WORD.match(text)
        for pattern, target in self._that_fit(word[0] if word is not None else ""):
            found = pattern.match(text)
            if found is not None and not (one_sentence and any(map(SENTENCES.search, found))):
                return _filled(target, list(map(self.translated, found)))
        return None

    def _beginning(self, word: str) -> list[tuple[Pattern, str]]:
        """The patterns of texts that begin with a word: those that say how, then the longest, first."""
        found = [one for key in {word, ""} for one in self._patterns.get(key, ())]
        return sorted(found, key=lambda one: (one[0].begins_open, -one[0].length, one[0].source))


class Pattern:
    """A text with places."""

    def __init__(self, source: str) -> None:
        self._head, *self._between, self._tail = PLACE.split(source)[::2]
        self.begins_open = not self._head
        self.source, self.length = source, len(PLACE.sub("", source))
        # Of "%1 numbers": a name that ends so is none of it.
        self._begins_with_word = self.begins_open and len(WORD.findall(PLACE.sub("", source))) == 1

    def match(self, text: str) -> list[str] | None:
        """What stands at the places of a text; None where the text does not fit.

        Each takes as little as it can, at either end one letter at least, and lies within one part.
        """
        end = len(text) - len(self._tail)
        if not text.startswith(self._head) or not text.endswith(self._tail):
            return None
        at, found = len(self._head), []
        for literal in self._between:
            place = text.find(literal, at + (not at), end)
            if place < 0:
                return None
            found.append(text[at:place])
            at = place + len(literal)
        found.append(text[at:end])
        if self._begins_with_word and " " in found[0]:
            return None
        return found if (at < end or (at == end and self._tail)) and not any(map(BETWEEN.search, found)) else None


def _filled(target: str, parts: list[str]) -> str:
    """A target may leave out a place, and use one twice; one that its source does not have stays as it is."""

    def part(place: re.Match[str]) -> str:
        number = int(place[1])
        return parts[number - 1] if number <= len(parts) else place[0]

    return PLACE.sub(part, target)


def _first(source: str) -> str:
    """The word that a text with this pattern begins with, or nothing where a place may be part of it."""
    word = WORD.match(source)
    return word[0] if word is not None and source[word.end() : word.end() + 1] != "%" else ""
