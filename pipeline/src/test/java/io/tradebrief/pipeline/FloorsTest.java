package io.tradebrief.pipeline;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import io.tradebrief.pipeline.analysis.Analysis;
import io.tradebrief.pipeline.intake.Sources;
import io.tradebrief.pipeline.source.Source;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The floors of the house: imports point down only, and the lists are complete. */
class FloorsTest {
  private static JavaClasses classes;

  @BeforeAll
  static void importClasses() {
    classes =
        new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .withImportOption(location -> !location.contains("-tests.jar"))
            .importPackages("io.tradebrief");
  }

  @Test
  void importsPointDownOnly() {
    layeredArchitecture()
        .consideringOnlyDependenciesInLayers()
        .layer("root")
        .definedBy("io.tradebrief.pipeline")
        .layer("settings")
        .definedBy("io.tradebrief.pipeline.settings..")
        .layer("about")
        .definedBy("io.tradebrief.pipeline.about..")
        .layer("intake")
        .definedBy("io.tradebrief.pipeline.intake..")
        .layer("source")
        .definedBy("io.tradebrief.pipeline.source..")
        .layer("tariff")
        .definedBy("io.tradebrief.pipeline.tariff..")
        .layer("analysis")
        .definedBy("io.tradebrief.pipeline.analysis..")
        .layer("measure")
        .definedBy("io.tradebrief.pipeline.measure..")
        .layer("fact")
        .definedBy("io.tradebrief.pipeline.fact..")
        .layer("list")
        .definedBy("io.tradebrief.pipeline.list..")
        .layer("workbook")
        .definedBy("io.tradebrief.reports.workbook..")
        .layer("chart")
        .definedBy("io.tradebrief.reports.chart..")
        .layer("layout")
        .definedBy("io.tradebrief.reports.layout..")
        .layer("edition")
        .definedBy("io.tradebrief.reports.edition..")
        .layer("claim")
        .definedBy("io.tradebrief.reports.claim..")
        .layer("audit")
        .definedBy("io.tradebrief.reports.audit..")
        .layer("page")
        .definedBy("io.tradebrief.reports.page..")
        .layer("table")
        .definedBy("io.tradebrief.reports.table..")
        .whereLayer("root")
        .mayNotBeAccessedByAnyLayer()
        .whereLayer("settings")
        .mayOnlyBeAccessedByLayers("root")
        .whereLayer("about")
        .mayOnlyBeAccessedByLayers("root")
        .whereLayer("intake")
        .mayOnlyBeAccessedByLayers("root", "settings", "about")
        .whereLayer("source")
        .mayOnlyBeAccessedByLayers("root", "settings", "about", "intake")
        .whereLayer("tariff")
        .mayOnlyBeAccessedByLayers("root", "settings", "measure", "analysis")
        .whereLayer("analysis")
        .mayOnlyBeAccessedByLayers("root", "settings", "about")
        .whereLayer("measure")
        .mayOnlyBeAccessedByLayers("root", "settings", "about", "analysis")
        .whereLayer("fact")
        .mayOnlyBeAccessedByLayers(
            "root", "about", "intake", "source", "tariff", "measure", "analysis")
        .whereLayer("list")
        .mayOnlyBeAccessedByLayers(
            "root", "settings", "about", "intake", "source", "tariff", "measure", "analysis")
        .whereLayer("workbook")
        .mayOnlyBeAccessedByLayers("root")
        .whereLayer("chart")
        .mayOnlyBeAccessedByLayers("root", "settings")
        .whereLayer("layout")
        .mayOnlyBeAccessedByLayers("workbook", "chart")
        .whereLayer("edition")
        .mayOnlyBeAccessedByLayers("root", "about")
        .whereLayer("audit")
        .mayOnlyBeAccessedByLayers("root")
        .whereLayer("page")
        .mayOnlyBeAccessedByLayers("root")
        .whereLayer("claim")
        .mayOnlyBeAccessedByLayers("root", "settings", "about")
        .check(classes);
  }

  @Test
  void siblingsDoNotKnowEachOther() {
    for (String rooms : List.of("source", "analysis")) {
      slices()
          .matching("io.tradebrief.pipeline." + rooms + ".(*)..")
          .should()
          .notDependOnEachOther()
          .check(classes);
    }
  }

  @Test
  void theContractOfAReaderKnowsNoReader() {
    noClasses()
        .that()
        .resideInAPackage("io.tradebrief.pipeline.source")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("io.tradebrief.pipeline.source.*..")
        .check(classes);
  }

  @Test
  void packagesAreFreeOfCycles() {
    slices().matching("io.tradebrief.(*).(**)").should().beFreeOfCycles().check(classes);
  }

  @Test
  void noTwoFilesNameEachOtherInACircle() {
    slices().assignedFrom(new Files()).should().beFreeOfCycles().check(classes);
  }

  /** A slice a file: the outermost class with all that is nested in it. */
  private record Files() implements SliceAssignment {
    @Override
    public SliceIdentifier getIdentifierOf(JavaClass type) {
      return type.getPackageName().startsWith("io.tradebrief")
          ? SliceIdentifier.of(type.getName().replaceFirst("\\$.*", ""))
          : SliceIdentifier.ignore();
    }

    @Override
    public String getDescription() {
      return "files";
    }
  }

  @Test
  void reportsKnowsNoSpark() {
    noClasses()
        .that()
        .resideInAPackage("io.tradebrief.reports..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.apache.spark..", "scala..")
        .check(classes);
  }

  @Test
  void tableAndLayoutKnowNeitherWorkbookNorChartLibrary() {
    noClasses()
        .that()
        .resideInAnyPackage("io.tradebrief.reports.table..", "io.tradebrief.reports.layout..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.apache.poi..", "org.jfree..")
        .check(classes);
  }

  @Test
  void namesSayWhatAClassIs() {
    classes()
        .should()
        .haveSimpleNameNotEndingWith("Utils")
        .andShould()
        .haveSimpleNameNotEndingWith("Helper")
        .andShould()
        .haveSimpleNameNotEndingWith("Manager")
        .andShould()
        .haveSimpleNameNotEndingWith("Constants")
        .andShould()
        .haveSimpleNameNotStartingWith("Abstract")
        .check(classes);
  }

  @Test
  void everySourceIsListed() {
    assertEquals(
        concrete(Source.class), names(Sources.all()), "a source is missing in the list of sources");
  }

  @Test
  void everyAnalysisIsListed() {
    assertEquals(
        concrete(Analysis.class),
        names(Analyses.all()),
        "an analysis is missing in the list of exhibits");
  }

  private static Set<String> concrete(Class<?> type) {
    return classes.stream()
        .filter(c -> c.isAssignableTo(type))
        .filter(c -> !c.isInterface() && !c.getModifiers().contains(JavaModifier.ABSTRACT))
        .map(JavaClass::getName)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> names(Collection<?> listed) {
    return listed.stream()
        .map(each -> each.getClass().getName())
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
