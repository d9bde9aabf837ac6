package it.sprint.etl;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The walls between the packages of etl. */
@AnalyzeClasses(packages = "it.sprint.etl", importOptions = ImportOption.DoNotIncludeTests.class)
class WallsTest {

  @ArchTest
  static final ArchRule KNOWS_NEITHER_API_NOR_SPRING =
      noClasses()
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("it.sprint.api..", "org.springframework..");

  @ArchTest
  static final ArchRule ONLY_PIPELINE_SEES_EVERYTHING =
      classes()
          .that()
          .resideInAPackage("it.sprint.etl.pipeline..")
          .should()
          .onlyHaveDependentClassesThat()
          .resideInAPackage("it.sprint.etl.pipeline..");

  @ArchTest
  static final ArchRule SUBJECTS_DO_NO_INPUT_OR_OUTPUT =
      noClasses()
          .that()
          .resideInAnyPackage("it.sprint.etl.context..", "it.sprint.etl.run..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("java.sql..", "java.nio.file..", "java.net..");

  @ArchTest
  static final ArchRule LINKAGE_TOUCHES_FILES_IN_ONE_PLACE =
      noClasses()
          .that()
          .resideInAnyPackage("it.sprint.etl.linkage", "it.sprint.etl.linkage.name..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "java.sql..", "java.nio.file..", "java.net..", "it.sprint.etl.linkage.file..");

  @ArchTest
  static final ArchRule EDGES_DO_NOT_KNOW_EACH_OTHER =
      noClasses()
          .that()
          .resideInAPackage("it.sprint.etl.source..")
          .or()
          .resideInAPackage("it.sprint.etl.lake..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("it.sprint.etl.postgres..", "it.sprint.etl.feed..");

  @ArchTest
  static final ArchRule ONLY_WHO_TOUCHES_A_DATABASE_SPEAKS_SQL =
      noClasses()
          .that()
          .resideOutsideOfPackages(
              "it.sprint.etl.postgres..",
              "it.sprint.etl.pipeline..",
              "it.sprint.etl.source.database..",
              "it.sprint.etl.generator.partner..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("java.sql..", "org.postgresql..");
}
