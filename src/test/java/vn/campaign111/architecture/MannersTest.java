package vn.campaign111.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class MannersTest {

    /** A vendor's packages and the only packages of ours that may name them. */
    static Stream<Arguments> vendors() {
        return Stream.of(
                Arguments.of("org.apache.lucene..", List.of("search.lucene", "search.text")),
                Arguments.of("org.opensearch..", List.of("search.opensearch")),
                Arguments.of("org.apache.hc..", List.of("search.opensearch")),
                Arguments.of("software.amazon.awssdk..", List.of("media.s3")),
                Arguments.of("org.apache.tika..", List.of("media", "media.text.reader")),
                Arguments.of("org.apache.poi..", List.of("media.text.reader")),
                Arguments.of("org.apache.pdfbox..", List.of("media", "media.text.reader")),
                Arguments.of("net.coobird..", List.of("media")),
                Arguments.of("com.aayushatharva..", List.of("site.answer")),
                Arguments.of("freemarker..", List.of("web", "site.theme")),
                Arguments.of("org.yaml..", List.of("operations", "site.theme")),
                Arguments.of("org.commonmark..", List.of("publication")),
                Arguments.of("org.owasp..", List.of("publication")),
                Arguments.of("com.password4j..", List.of("identity")),
                Arguments.of("io.github.bucket4j..", List.of("identity")),
                Arguments.of("com.github.f4b6a3..", List.of("kernel")),
                Arguments.of("org.apache.commons.text..", List.of("kernel")),
                Arguments.of("picocli..", List.of("operations")),
                Arguments.of("com.mysql..", List.of()),
                Arguments.of("org.h2..", List.of("operations")));
    }

    @ParameterizedTest
    @MethodSource("vendors")
    void vendorsAreNamedInOnePlace(String vendor, List<String> places) {
        noClasses()
                .that()
                .resideOutsideOfPackages(places.stream()
                        .map(place -> ProductClasses.ROOT + "." + place)
                        .toArray(String[]::new))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(vendor)
                .because("another vendor can then be put in its place by changing one package")
                .check(ProductClasses.ALL);
    }

    @Test
    void repositoriesAreKnownInTheirPackageOnly() {
        classes()
                .that()
                .areAnnotatedWith(JdbcRepository.class)
                .should()
                .bePackagePrivate()
                .because("other rooms ask questions, not tables")
                .check(ProductClasses.ALL);
    }

    @Test
    void whatAClassNeedsStandsInItsConstructor() {
        noFields().should().beAnnotatedWith(Inject.class).check(ProductClasses.ALL);
    }

    @Test
    void namesSayWhatAThingIs() {
        classes()
                .should()
                .haveNameNotMatching(".*(Util|Utils|Helper|Manager|Impl|DTO|Dto)(\\$.*)?")
                .because("each of these hides a name not yet found")
                .check(ProductClasses.ALL);
    }

    @Test
    void absenceIsInTheTypeEverywhere() {
        Set<String> unmarked = ProductClasses.ALL.stream()
                .map(JavaClass::getPackageName)
                .distinct()
                .filter(name -> !isNullMarked(name))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(unmarked)
                .as("packages without @NullMarked in their package-info")
                .isEmpty();
    }

    private static boolean isNullMarked(String packageName) {
        try {
            return Class.forName(packageName + ".package-info").isAnnotationPresent(NullMarked.class);
        } catch (ClassNotFoundException e) {
            return false;
        }
    }
}
