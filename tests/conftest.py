import pytest
import mickg

@pytest.fixture(scope="session")
def kg():
    return mickg.open()
