import pytest

from mickg.source.legacy import as_latin_1, decode, recognised

PLAIN = (
    "Bộ trưởng yêu cầu các Sở khẩn trương hoàn thành kế hoạch năm; báo cáo trước ngày 30/4. “Ước đạt 11.250 tỷ đồng.”"
)
# The same sentence as each encoding's bytes look in Latin-1; typed out, so that no table proves itself.
SHOWN = {
    "TCVN3": "Bé tr\u00adëng yªu cÇu c¸c Së khÈn tr\u00ad¬ng hoµn thµnh kÕ ho¹ch n¨m; b¸o c¸o tr\u00adíc ngµy 30/4."
    " \u0093\u00a6íc ®¹t 11.250 tû ®ång.\u0094",
    "VNI": "Boä tröôûng yeâu caàu caùc Sôû khaån tröông hoaøn thaønh keá hoaïch naêm; baùo caùo tröôùc ngaøy 30/4."
    " \u0093Öôùc ñaït 11.250 tyû ñoàng.\u0094",
}


@pytest.mark.parametrize("name", ["TCVN3", "VNI"])
def test_an_encoding_is_recognised_by_the_words_it_gives(name: str) -> None:
    assert recognised(SHOWN[name]) == name
    assert decode(name, SHOWN[name]) == PLAIN


def test_viscii_and_windows_1258_are_recognised() -> None:
    viscii = "Bµ trß·ng yêu c¥u các S· kh¦n trß½ng hoàn thành kª hoÕch nåm"
    assert recognised(viscii) == "VISCII"
    assert decode("VISCII", viscii) == "Bộ trưởng yêu cầu các Sở khẩn trương hoàn thành kế hoạch năm"
    windows = "Bộ trưởng yêu cầu các Sở khẩn trương hoàn thành kế hoạch năm"
    letters = "Bôò trýõÒng yêu câÌu caìc SõÒ khâÒn trýõng hoaÌn thaÌnh kêì hoaòch nãm"
    assert recognised(letters) == "windows-1258"
    assert decode("windows-1258", letters) == windows


def test_capitals_in_a_font_of_capitals_stay_capitals() -> None:
    assert decode("TCVN3", "HéI NGHÞ GIAO BAN quý I cña Bé TT&TT") == "HỘI NGHỊ GIAO BAN quý I của Bộ TT&TT"


@pytest.mark.parametrize(
    "text",
    [
        "Le ministère a présenté à la réunion les résultats du trimestre, très supérieurs à ceux de l'année précédente",
        "El señor ministro presentó ayer las cifras del año: más producción, más cooperación, mejor educación pública",
        "Die Länder müssen die Maßnahmen für Behörden künftig früher prüfen, erklärte der zuständige Minister",
        "Bé trëng yªu cÇu",
        "",
    ],
)
def test_other_languages_and_a_few_words_show_no_encoding(text: str) -> None:
    assert recognised(text) is None


def test_what_windows_shows_in_place_of_control_letters_is_found_again() -> None:
    assert as_latin_1("“tỷ” €") == "\u0093tỷ\u0094 \u0080"
