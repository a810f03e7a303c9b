import json

import pytest
from factory import content, directive, document, event, observation, post, record

from mickg.model import Record
from mickg.record import as_contract


def test_a_record_is_written_as_the_plain_values_it_was_made_of() -> None:
    plain = content(events=[event()], observations=[observation(value=28.57)], documents=[document()])
    written = as_contract(record(**plain))
    assert written["observations"][0]["value"] == 28.57
    assert written["events"][0]["chairs"] == ["Nguyễn Mạnh Hùng"]
    assert Record.model_validate(json.loads(json.dumps(written))) == record(
        **plain | {"observations": [observation(value=28.57, inferred=["period"])]}
    )


def test_inferred_is_a_list_of_fields() -> None:
    written = as_contract(record(directives=[directive(inferred={"director": "bare-title"})]))
    assert written["directives"][0]["inferred"] == ["director"]


@pytest.mark.parametrize("value", [505_000_000, 1e-7, 2_700_000_000_000_000, 0, -38.5])
def test_numbers_are_json_numbers_whole_where_they_are_whole(value: float) -> None:
    written = as_contract(record(observations=[observation(value=value)]))["observations"][0]["value"]
    assert (written, type(written)) == (value, int if value == int(value) else float)


def test_what_a_source_does_not_say_is_absent() -> None:
    written = as_contract(record(posts=[post(at=None, inferred={})]))
    assert "at" not in written["posts"][0]
    assert "publisher" not in written["source"]
