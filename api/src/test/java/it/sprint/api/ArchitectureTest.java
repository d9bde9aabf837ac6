package it.sprint.api;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import it.sprint.warehouse.kpi.BoundSql;
import it.sprint.warehouse.kpi.KpiSql;
import it.sprint.warehouse.kpi.SourceSql;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.web.bind.annotation.RestController;

/** The walls between the packages. */
class ArchitectureTest {

  private static final JavaClasses SERVER =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("it.sprint.api");

  @Test
  void serverKnowsNeitherSparkNorThePipeline() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("it.sprint.etl..", "org.apache.spark..", "io.delta..", "liquibase..")
        .check(SERVER);
  }

  @Test
  void packagesDoNotDependOnEachOtherInCircles() {
    slices().matching("it.sprint.api.(*)..").should().beFreeOfCycles().check(SERVER);
  }

  @Test
  void everySubjectIsKnown() {
    classes()
        .should()
        .resideInAnyPackage(
            "it.sprint.api",
            "it.sprint.api.access",
            "it.sprint.api.board",
            "it.sprint.api.database",
            "it.sprint.api.delivery",
            "it.sprint.api.documentation",
            "it.sprint.api.edition",
            "it.sprint.api.feed",
            "it.sprint.api.file",
            "it.sprint.api.indicator",
            "it.sprint.api.kpi",
            "it.sprint.api.linkage",
            "it.sprint.api.partner",
            "it.sprint.api.problem",
            "it.sprint.api.session")
        .check(SERVER);
  }

  @Test
  void onlyKpiComposesQueries() {
    noClasses()
        .that()
        .resideOutsideOfPackage("it.sprint.api.kpi")
        .should()
        .dependOnClassesThat()
        .belongToAnyOf(KpiSql.class, SourceSql.class, BoundSql.class)
        .check(SERVER);
  }

  @Test
  void onlyWhatIsMadeOfFiguresKnowsTheCatalogue() {
    noClasses()
        .that()
        .resideOutsideOfPackages(
            "it.sprint.api.kpi", "it.sprint.api.board", "it.sprint.api.indicator")
        .and()
        .doNotHaveFullyQualifiedName(Api.class.getName())
        .should()
        .dependOnClassesThat()
        .resideInAPackage("it.sprint.warehouse.kpi")
        .check(SERVER);
  }

  @Test
  void noSqlFileReadsFactTables() throws IOException {
    for (Path file : sqlFiles()) {
      assertThat(Files.readString(file)).as(file.toString()).doesNotContain("fact_");
    }
  }

  @Test
  void onlyWhatIsForSignedInPeopleReadsTheLedgerItself() throws IOException {
    for (Path file : sqlFiles()) {
      boolean isForSignedIn =
          file.toString().matches(".*/api/(delivery|indicator|linkage|partner)/.*");
      if (!isForSignedIn) {
        assertThat(Files.readString(file)).as(file.toString()).doesNotContain("ops.", "app.");
      }
    }
  }

  private static List<Path> sqlFiles() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src/main/resources"))) {
      List<Path> found = files.filter(file -> file.toString().endsWith(".sql")).toList();
      assertThat(found).isNotEmpty();
      return found;
    }
  }

  @Test
  void controllersArePackagePrivate() {
    classes()
        .that()
        .areAnnotatedWith(RestController.class)
        .should()
        .bePackagePrivate()
        .check(SERVER);
  }
}
