from __future__ import annotations

from dataclasses import replace

from app.frames import MOST_FRAMES, frame_of, size, thinned, with_preview
from app.progress import Pace, in_words, remaining
from app.workspace import Frame
from tests.app.fake_training import preview


def test_every_preview_stays_until_there_are_too_many() -> None:
    frames: tuple[Frame, ...] = ()
    for step in range(300):
        frames = with_preview(frames, preview(step))
        assert frames[-1].step == step
        assert len(frames) == min(step + 1, MOST_FRAMES)
    assert frames[0].step == 0


def test_a_frame_of_the_same_step_takes_the_place_of_the_other() -> None:
    frames = with_preview((frame_of(preview(4)),), preview(4, kept=True))
    assert [frame.step for frame in frames] == [4]


def test_a_late_preview_does_not_go_back_in_time() -> None:
    frames = (frame_of(preview(8)),)
    assert with_preview(frames, preview(4)) is frames


def test_thinning_keeps_first_and_last_and_the_order_within_both_bounds() -> None:
    frames = tuple(frame_of(preview(step)) for step in range(200))
    few = thinned(frames, most=20)
    steps = [frame.step for frame in few]
    assert len(few) == 20
    assert (steps[0], steps[-1]) == (0, 199)
    assert steps == sorted(steps)
    room = 5 * size(frames[0])
    assert sum(map(size, thinned(frames, most_bytes=room))) <= room


def test_what_the_encoder_was_given_takes_room_too() -> None:
    frame = frame_of(preview(4))
    noisy = replace(frame, corrupted=frame.reconstructions)
    assert size(noisy) == size(frame) + frame.reconstructions.nbytes


def test_thinning_leaves_more_of_the_beginning_where_more_happens() -> None:
    steps = [frame.step for frame in thinned(tuple(frame_of(preview(step)) for step in range(400)), most=20)]
    assert sum(step < 100 for step in steps) > sum(step >= 300 for step in steps)


def test_time_left_is_what_the_pace_of_this_session_says() -> None:
    assert remaining(Pace(0, 0), epoch=2, seconds=10, epochs=10) == 40
    assert remaining(Pace(5, 100), epoch=6, seconds=104, epochs=10) == 16


def test_nothing_is_promised_before_anything_was_trained() -> None:
    assert remaining(Pace(3, 50), epoch=3, seconds=50, epochs=10) is None


def test_times_are_said_as_people_say_them() -> None:
    assert [in_words(s) for s in (0.4, 59, 60, 200, 3599, 7500)] == [
        "0 s", "59 s", "1 min 00 s", "3 min 20 s", "59 min 59 s", "2 h 05 min",
    ]  # fmt: skip
