package vn.campaign111.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import jakarta.inject.Inject;
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
                Arguments.of("org.apache.lucene..", "search.lucene"),
                Arguments.of("software.amazon.awssdk..", "media.s3"),
                Arguments.of("org.apache.tika..", "media"),
                Arguments.of("org.apache.pdfbox..", "media"),
                Arguments.of("net.coobird..", "media"),
                Arguments.of("com.drew..", "media"),
                Arguments.of("com.aayushatharva..", "site.page"),
                Arguments.of("org.commonmark..", "publication"),
                Arguments.of("org.owasp..", "publication"),
                Arguments.of("com.password4j..", "identity"),
                Arguments.of("io.github.bucket4j..", "identity"),
                Arguments.of("com.github.f4b6a3..", "kernel"),
                Arguments.of("org.apache.commons..", "kernel"),
                Arguments.of("org.yaml..", "operations"),
                Arguments.of("picocli..", "operations"),
                Arguments.of("com.mysql..", "nowhere"),
                Arguments.of("org.h2..", "nowhere"));
    }

    @ParameterizedTest
    @MethodSource("vendors")
    void vendorsAreNamedInOnePlace(String vendor, String place) {
        noClasses()
                .that()
                .resideOutsideOfPackage(ProductClasses.ROOT + "." + place)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(vendor)
                .because("another vendor can then be put in its place by changing one package")
                .check(ProductClasses.ALL);
    }

    @Test
    void templatesAreFilledByTheShellAndByTheThemeOnly() {
        noClasses()
                .that()
                .resideOutsideOfPackages(ProductClasses.ROOT + ".web", ProductClasses.ROOT + ".site.theme")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("freemarker..")
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
