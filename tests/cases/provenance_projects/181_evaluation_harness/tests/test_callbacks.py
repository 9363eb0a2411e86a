from evalkit.callbacks import Profile


def test_profile():
    Profile("fixtures/profile.pt").on_end(None)
