package it.sprint.warehouse;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The walls around and within the warehouse. */
@AnalyzeClasses(
    packages = "it.sprint.warehouse",
    importOptions = ImportOption.DoNotIncludeTests.class)
class WallsTest {

  @ArchTest
  static final ArchRule KNOWS_NEITHER_SPARK_NOR_SPRING_NOR_ITS_USERS =
      noClasses()
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "org.apache.spark..",
              "io.delta..",
              "org.springframework..",
              "it.sprint.etl..",
              "it.sprint.api..");

  @ArchTest
  static final ArchRule VALIDATOR_NEEDS_NO_DATABASE =
      noClasses()
          .that()
          .resideInAnyPackage("it.sprint.warehouse.feed..", "it.sprint.warehouse.kpi..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "java.sql..", "org.postgresql..", "liquibase..", "it.sprint.warehouse.database..");

  @ArchTest
  static final ArchRule LISTS_KNOW_NO_FEEDS_AND_NO_KPIS =
      noClasses()
          .that()
          .resideInAPackage("it.sprint.warehouse.reference..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "it.sprint.warehouse.feed..",
              "it.sprint.warehouse.kpi..",
              "it.sprint.warehouse.database..");
}
