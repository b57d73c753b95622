from __future__ import annotations

from threading import Thread

from app.mailbox import Mailbox
from tests.app.fake_training import measured


def test_scalars_append_and_pictures_keep_the_newest_of_their_key() -> None:
    mailbox = Mailbox()
    for step in (1, 2, 3):
        mailbox.put_scalar(measured(step))
        mailbox.put_latest("preview", step)
    mailbox.put_latest("other", "x")
    taken = mailbox.take()
    assert [one.step for one in taken.scalars] == [1, 2, 3]
    assert taken.latest == {"preview": 3, "other": "x"}
    assert not mailbox.take()


def test_nothing_is_lost_between_a_thread_that_puts_and_one_that_takes() -> None:
    mailbox, count = Mailbox(), 5000
    thread = Thread(target=lambda: [mailbox.put_scalar(measured(step)) for step in range(count)])
    thread.start()
    found: list[int] = []
    while thread.is_alive():
        found += [one.step for one in mailbox.take().scalars]
    thread.join()
    found += [one.step for one in mailbox.take().scalars]
    assert found == list(range(count))
