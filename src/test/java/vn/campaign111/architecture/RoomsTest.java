package vn.campaign111.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static com.tngtech.archunit.library.plantuml.rules.PlantUmlArchCondition.Configuration.consideringOnlyDependenciesInDiagram;
import static com.tngtech.archunit.library.plantuml.rules.PlantUmlArchCondition.adhereToPlantUmlDiagram;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaPackage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RoomsTest {

    private static final Path DRAWING = Path.of("src", "docs", "rooms.puml");
    private static final Pattern DRAWN = Pattern.compile("<<vn\\.campaign111\\.([a-z]+)\\.\\.>>");

    @Test
    void roomsUseOnlyTheRoomsTheDrawingAllows() {
        classes()
                .that()
                .resideOutsideOfPackage(ProductClasses.ROOT)
                .should(adhereToPlantUmlDiagram(DRAWING, consideringOnlyDependenciesInDiagram()))
                .because("the drawing tells a newcomer where to look; change it first, with a decision in src/docs/adr")
                .check(ProductClasses.ALL);
    }

    @Test
    void everyRoomIsDrawnAndEveryDrawnRoomHasWorkToDo() throws IOException {
        Set<String> rooms = ProductClasses.ALL.getPackage(ProductClasses.ROOT).getSubpackages().stream()
                .map(JavaPackage::getRelativeName)
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> drawn = DRAWN.matcher(Files.readString(DRAWING))
                .results()
                .map((MatchResult found) -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(rooms).isEqualTo(drawn);
    }

    @Test
    void noRoomStandsInACircle() {
        slices().matching(ProductClasses.ROOT + ".(*)..")
                .should()
                .beFreeOfCycles()
                .check(ProductClasses.ALL);
    }

    @Test
    void noDrawerOfTheCatalogStandsInACircle() {
        slices().matching(ProductClasses.ROOT + ".catalog.(*)..")
                .should()
                .beFreeOfCycles()
                .check(ProductClasses.ALL);
    }

    @Test
    void theSiteNeverSeesTheEditorialRoom() {
        noClasses()
                .that()
                .resideInAPackage(ProductClasses.ROOT + ".site..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(ProductClasses.ROOT + ".editorial..")
                .because("what is not given a draft cannot leak one")
                .allowEmptyShould(true)
                .check(ProductClasses.ALL);
    }

    @ParameterizedTest
    @ValueSource(strings = {"studio", "portal", "api"})
    void theFacesOfARoomAreUsedByNobodyElse(String face) {
        noClasses()
                .that()
                .resideOutsideOfPackage(ProductClasses.ROOT + ".." + face + "..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(ProductClasses.ROOT + ".." + face + "..")
                .because("screens and resources may change without asking anybody")
                .check(ProductClasses.ALL);
    }
}
