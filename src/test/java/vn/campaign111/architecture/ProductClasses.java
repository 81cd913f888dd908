package vn.campaign111.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

/** The classes people wrote, read once; what annotation processors wrote is left out. */
final class ProductClasses {

    static final String ROOT = "vn.campaign111";

    static final JavaClasses ALL = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .withImportOption(location -> !location.contains("/$"))
            .importPackages(ROOT);

    private ProductClasses() {}
}
