package vn.campaign111.search.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.campaign111.search.language.QuestionReader.Token;

class QuestionReaderTest {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");

    private final Corpus corpus = new WrittenCorpus(
            "bảo vệ trẻ em trên mạng",
            "bảo vệ trẻ em trên không gian mạng",
            "kỹ năng bảo vệ trẻ em khi lên mạng",
            "con bị bắt nạt trên mạng thì phải làm gì",
            "bắt nạt trên mạng là gì, em bị bắt nạt trên mạng",
            "tre xanh và bão về",
            "giáo dục giới tính, tình dục, sex là gì",
            "nhóm chat, hộp thoại, sẽ chát bõ, chát chúa",
            "điện thoại không an toàn",
            "lừa đảo qua điện thoại",
            "người Thái Lan");
    private final QuestionReader reader = new QuestionReader(text -> WORD.matcher(text)
            .results()
            .map(word -> new Token(word.group(), word.start(), word.end()))
            .toList());

    @ParameterizedTest
    @CsvSource({
        "bao ve tre em tren mang,bảo vệ trẻ em trên mạng",
        "baor veej trer em,bảo vệ trẻ em",
        "ba3o ve65 tre3 em,bảo vệ trẻ em",
        "baor veej trer em treen mangj,bảo vệ trẻ em trên mạng",
        "bảo ve trẻ em,bảo vệ trẻ em",
        "bao vê tre em trên mang,bảo vệ trẻ em trên mạng",
        "bảovệ trẻ em,bảo vệ trẻ em",
        "baove treem,bảo vệ trẻ em",
        "ky nang bao ve,kỹ năng bảo vệ",
        "KY NANG bao ve,kỹ năng bảo vệ",
        "kyx nawng bao ve,kỹ năng bảo vệ",
        "KY4 NA8NG bao ve,kỹ năng bảo vệ",
        "ki nang bao ve,kĩ năng bảo vệ",
        "bắt nạc trên mạng,bắt nạt trên mạng",
        "bat nat tren magn,bắt nạt trên mạng"
    })
    void aMistypedQuestionIsWrittenBetter(String typed, String better) {
        assertThat(reader.read(typed, corpus, Synonyms.NONE).better()).isEqualTo(better);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "bảo vệ trẻ em",
                "sex",
                "chat",
                "giáo dục tình dục sex",
                "lừa đảo qua vegi",
                "trẻ em bị hiếp dâm",
                "em có thai phải làm gì",
                "điện thoại iphone lừa đảo",
                "lừa đảo qua GPA",
                "nhóm chat",
                "box",
                "trẻ em",
                "em",
                "111",
                ""
            })
    void aWellTypedQuestionStaysAsItIs(String typed) {
        assertThat(reader.read(typed, corpus, Synonyms.NONE).better()).isNull();
    }

    @Test
    void aShortWordOfAnotherLanguageBecomesAnotherOnlyBesideItsNeighbours() {
        Corpus english = new WrittenCorpus("the rest of the family, even when they play", "report online grooming");
        assertThat(reader.read("best pizza recipe oven", english, Synonyms.NONE).better())
                .isNull();
        assertThat(reader.read("report onlne grooming", english, Synonyms.NONE).better())
                .isEqualTo("report online grooming");
    }

    @Test
    void aToneThatIsNeverWrittenThereIsMended() {
        assertThat(reader.read("bảo vễ trẻ em", corpus, Synonyms.NONE).better()).isEqualTo("bảo vệ trẻ em");
    }

    @Test
    void aWordIsNotPartedIntoShreds() {
        Corpus shreds = new WrittenCorpus("ch ứn ch ứn nh xi nh", "chứng nhận");
        assertThat(reader.read("chứn", shreds, Synonyms.NONE).better()).isEqualTo("chứng");
    }

    @Test
    void aWordOfAskingThatIsJoinedToAnotherDoesNotTakeItAway() {
        assertThat(reader.read("bảo vệ trẻ em làgì", corpus, Synonyms.NONE).telling())
                .hasSize(4);
        assertThat(reader.read("bảo vệ trẻ em thìphải", corpus, Synonyms.NONE).telling())
                .hasSize(5);
    }

    @Test
    void aJoinedNameIsPartedWhereItsCapitalStands() {
        assertThat(reader.read("lừa đảo vớiThái Lan", new WrittenCorpus("với ai", "Thái Lan", "lừa đảo"), Synonyms.NONE)
                        .better())
                .isEqualTo("lừa đảo với Thái Lan");
        assertThat(reader.read("ở TikTok", corpus, Synonyms.NONE).better()).isNull();
    }

    @Test
    void aSlipIsMendedToWhatFitsBothNeighboursRatherThanOne() {
        Corpus countries = new WrittenCorpus("cộng hòa xã hội", "cộng hòa xã hội", "nước Trung Hoa dân quốc");
        assertThat(reader.read("nước Trung Hoa dâ quốc", countries, Synonyms.NONE)
                        .better())
                .isEqualTo("nước Trung Hoa dân quốc");
    }

    @Test
    void wordsThatAreMeantBareStaySoWhereHalfOfTheOthersAreMarked() {
        Corpus doctrines = new WrittenCorpus("điều đó ai đề ra", "tâm dân", "tâm dân", "học thuyết tam dân", "do ai");
        assertThat(reader.read("học thuyết tam dân do ai đề ra", doctrines, Synonyms.NONE)
                        .better())
                .isNull();
    }

    @Test
    void marksComeBackAsInEverydayTalkWhereTheTextsOfTheSiteDoNotTell() {
        Corpus lists = new WrittenCorpus("bị can", "ba người", "danh dự", "danh sách");
        assertThat(reader.read("bi ba danh", lists, Synonyms.NONE).better()).isEqualTo("bị ba đánh");
    }

    @Test
    void theTextsOfTheSiteSayMoreThanEverydayTalk() {
        Corpus farmers = new WrittenCorpus("cây gạo", "cây gạo", "cây gạo", "cây gạo", "cây gạo", "cây gạo");
        assertThat(reader.read("cay gao", farmers, Synonyms.NONE).better()).isEqualTo("cây gạo");
    }

    @Test
    void aListedShortFormIsNeverMendedOrGivenTones() {
        assertThat(reader.read("ko biet", corpus, Synonyms.NONE)
                        .slots()
                        .getFirst()
                        .best()
                        .written())
                .isEqualTo("ko");
    }

    @Test
    void wordsOfAskingAreLeftOutOfLongQuestionsOnly() {
        assertThat(words(reader.read("con bị bắt nạt thì phải làm gì", corpus, Synonyms.NONE)
                        .telling()))
                .doesNotContain("gì", "thì")
                .contains("bắt", "nạt");
        assertThat(words(reader.read("sex là gì", corpus, Synonyms.NONE).telling()))
                .containsExactly("sex", "là", "gì");
    }

    @Test
    void anAbbreviationKeepsItsShortForm() {
        Slot slot = reader.read("đt ko an toàn", corpus, Synonyms.NONE).slots().getFirst();
        assertThat(slot.readings()).extracting(Reading::written).contains("đt", "điện thoại");
    }

    @Test
    void aDecodedWordTheCorpusKnowsStaysAnAlternative() {
        Slot sex = reader.read("baor veej sex trer em", corpus, Synonyms.NONE)
                .slots()
                .get(2);
        assertThat(sex.readings()).extracting(Reading::written).contains("sẽ", "sex");
    }

    @Test
    void quotedPhrasesAndExcludedWordsAreHeard() {
        Question question = reader.read("\"bắt nạt\" trên mạng -facebook - \" x", corpus, Synonyms.NONE);
        assertThat(question.phrases()).containsExactly(List.of(Syllable.of("bắt"), Syllable.of("nạt")));
        assertThat(question.excluded()).containsExactly(List.of(Syllable.of("facebook")));
        assertThat(words(question.slots())).containsExactly("bắt", "nạt", "trên", "mạng", "x");
    }

    @Test
    void aPhraseIsExcludedAndADashAtTheBeginningIsThatOfAList() {
        Question without = reader.read("-\"lừa đảo\" trò chơi", corpus, Synonyms.NONE);
        assertThat(without.phrases()).isEmpty();
        assertThat(without.excluded()).containsExactly(List.of(Syllable.of("lừa"), Syllable.of("đảo")));
        assertThat(words(without.slots())).containsExactly("trò", "chơi");

        Question item = reader.read("-trẻ em bị xâm hại", corpus, Synonyms.NONE);
        assertThat(item.excluded()).isEmpty();
        assertThat(item.slots()).hasSize(5);
        assertThat(reader.read("«bắt nạt»", corpus, Synonyms.NONE).phrases()).hasSize(1);
    }

    @Test
    void aHyphenInQuotesExcludesNothingAndOneInAWordPartsNothing() {
        Question quoted = reader.read("\"bảo vệ -trẻ em\" -lừa", corpus, Synonyms.NONE);
        assertThat(quoted.phrases()).hasSize(1);
        assertThat(quoted.excluded()).containsExactly(List.of(Syllable.of("lừa")));
        assertThat(words(quoted.slots())).containsExactly("bảo", "vệ", "trẻ", "em");

        Question inAWord = reader.read("trẻ em -covid-19 -\"trên mạng\"", corpus, Synonyms.NONE);
        assertThat(inAWord.excluded())
                .containsExactlyInAnyOrder(
                        List.of(Syllable.of("covid"), Syllable.of("19")),
                        List.of(Syllable.of("trên"), Syllable.of("mạng")));
        assertThat(words(inAWord.slots())).containsExactly("trẻ", "em");
    }

    @Test
    void ofManyExcludedWordsTheLastSayNothingAndThatIsTold() {
        Question many = reader.read("trẻ em -a -b -c -d -e -f -g -h -k", corpus, Synonyms.NONE);
        assertThat(many.excluded()).hasSize(8);
        assertThat(words(many.slots())).containsExactly("trẻ", "em");
        assertThat(many.truncated()).isTrue();
    }

    @Test
    void aQuestionWithoutEndIsCutAndSaysSo() {
        String manyWords = IntStream.range(0, 100).mapToObj(i -> "w" + i).collect(Collectors.joining(" "));
        assertThat(reader.read(manyWords, corpus, Synonyms.NONE).slots()).hasSize(QuestionReader.MOST_DISTINCT_TOKENS);
        assertThat(reader.read(manyWords, corpus, Synonyms.NONE).truncated()).isTrue();
        Question repeated = reader.read("ă b ".repeat(250), corpus, Synonyms.NONE);
        assertThat(repeated.slots()).hasSize(QuestionReader.MOST_TOKENS);
        assertThat(repeated.truncated()).isTrue();
        assertThat(reader.read("a".repeat(5_000), corpus, Synonyms.NONE).truncated())
                .isTrue();
        assertThat(reader.read("trẻ em", corpus, Synonyms.NONE).truncated()).isFalse();
    }

    private static List<String> words(List<Slot> slots) {
        return slots.stream().map(Slot::typed).toList();
    }
}
