package vn.campaign111.search.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KeystrokesTest {

    @ParameterizedTest
    @CsvSource({
        "baor,bảo",
        "veej,vệ",
        "trer,trẻ",
        "treen,trên",
        "mangj,mạng",
        "dduwowngf,đường",
        "duongwdf,đường",
        "tieengs,tiếng",
        "tieesng,tiếng",
        "nguwowif,người",
        "hocj,học",
        "nuowcs,nước",
        "thuowr,thuở",
        "xoas,xóa",
        "tuwj,tự",
        "ddieejn,điện",
        "laf,là",
        "quyeenf,quyền",
        "giaays,giấy",
        "hoawcj,hoặc",
        "luaf,lùa",
        "muwaf,mừa",
        "kyx,kỹ",
        "ddi,đi",
        "dduwocj,được",
        "truwongf,trường",
        "nguwoif,người",
        "cuuws,cứu",
        "coong,công"
    })
    void telexKeysAreRead(String keys, String meant) {
        assertThat(Keystrokes.decode(keys)).contains(Syllable.of(meant));
    }

    @ParameterizedTest
    @CsvSource({
        "ba3o,bảo",
        "bao3,bảo",
        "ve65,vệ",
        "tre3,trẻ",
        "d9u7o7ng2,đường",
        "ma5ng,mạng",
        "tie61ng,tiếng",
        "hoa85c,hoặc",
        "ngu7o72i,người",
        "ngu7o7i2,người",
        "tru7ong2,trường",
        "cuu71,cứu",
        "la2,là"
    })
    void vniKeysAreRead(String keys, String meant) {
        assertThat(Keystrokes.decode(keys)).contains(Syllable.of(meant));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mp3",
                "a05",
                "covid19",
                "111",
                "web3",
                "facebook",
                "bao",
                "em",
                "w",
                "wwww",
                "ss",
                "k12",
                "aaaa",
                "xyz"
            })
    void whatMakesNoSyllableIsLeftAlone(String token) {
        assertThat(Keystrokes.decode(token)).isEmpty();
    }
}
