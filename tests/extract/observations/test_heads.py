"""Nouns of measure that a name begins with."""

from mickg.extract.observations.heads import begins_with_measure


def test_digitising_is_no_number() -> None:
    assert begins_with_measure("số thuê bao") is not None
    assert begins_with_measure("số hóa hồ sơ") is None
