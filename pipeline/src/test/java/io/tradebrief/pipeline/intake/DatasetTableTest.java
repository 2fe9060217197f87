package io.tradebrief.pipeline.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.tradebrief.pipeline.fact.FactKind;
import io.tradebrief.pipeline.intake.Releases.Recognised;
import io.tradebrief.pipeline.source.BrokenFile;
import io.tradebrief.pipeline.source.Inputs;
import io.tradebrief.pipeline.source.SourceFile;
import io.tradebrief.pipeline.source.Unpacking;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The list of the datasets' rules covers every dataset, and the table for people says the same. */
class DatasetTableTest {
  private static final Path INPUT = Path.of("..", "input-data");
  private static final Pattern ROW = Pattern.compile("\\| `([a-z0-9-]+)` \\| (.*) \\|");
  private static final DatasetRules RULES =
      DatasetRules.load(
          IntakeDesk.CONF.resolve("datasets.csv"), IntakeDesk.CONF.resolve("breaks.csv"));

  @TempDir private Path folder;

  @Test
  void everyDatasetOfAFixtureHasARule() throws IOException {
    Map<String, FactKind<?>> kinds = fixtures();

    assertTrue(kinds.size() > 25, kinds.keySet().toString());
    kinds.forEach((dataset, kind) -> named(RULES.of(dataset, kind.name()), kind));
  }

  @Test
  void everyShippedDatasetHasARule() {
    Map<String, FactKind<?>> kinds = shipped();

    assertTrue(kinds.size() >= 20, kinds.keySet().toString());
    kinds.forEach((dataset, kind) -> named(RULES.of(dataset, kind.name()), kind));
  }

  @Test
  void everyKindOfFactHasARule() {
    Sources.all()
        .forEach(source -> named(RULES.of("no such dataset", source.kind().name()), source.kind()));
  }

  @Test
  void everyRuleIsOfADatasetOrAKind() throws IOException {
    List<String> known = new ArrayList<>(fixtures().keySet());
    known.addAll(shipped().keySet());
    Sources.all().forEach(source -> known.add(source.kind().name()));

    List<String> forms = known.stream().map(DatasetTableTest::form).toList();

    List<String> unknown =
        RULES.datasets().stream().filter(dataset -> !forms.contains(form(dataset))).toList();

    assertEquals(List.of(), unknown);
  }

  /** What a publisher asked for exports, or for totals, gives in the form of what a fixture has. */
  private static String form(String dataset) {
    return dataset.replace("exports", "imports").replace("-total-", "-hs10-");
  }

  @Test
  void theTableForPeopleSaysTheSame() throws IOException {
    List<String> rows = new ArrayList<>();
    for (String dataset : RULES.datasets()) {
      rows.add(row(RULES.of(dataset, dataset)));
    }

    List<String> written = new ArrayList<>();
    boolean within = false;
    for (String line : Files.readAllLines(INPUT.resolve("README.md"))) {
      within = line.startsWith("## ") ? line.equals("## What a release must hold") : within;
      Matcher row = ROW.matcher(line);
      if (within && row.matches()) {
        written.add(line);
      }
    }

    assertEquals(String.join("\n", rows), String.join("\n", written));
  }

  private static String row(DatasetRule rule) {
    String parts =
        rule.parts().stream()
            .map(
                part ->
                    part.length() == 0
                        ? part.field()
                        : "first " + part.length() + " of " + part.field())
            .collect(Collectors.joining(", "));
    String control =
        switch (rule.control()) {
          case NONE -> "none";
          case WORLD_YEARS -> "World, of years";
          case WORLD -> "World";
        };
    return "| `%s` | %s | %s | %s | %s | %s |"
        .formatted(
            rule.dataset(),
            parts.isEmpty() ? "the whole" : parts,
            rule.members().isEmpty() ? "none" : String.join(", ", rule.members()),
            control + (rule.others().isEmpty() ? "" : " with " + String.join(", ", rule.others())),
            rule.currencies().isEmpty() ? "any" : String.join(", ", rule.currencies()),
            rule.notListed() == DatasetRule.NotListed.ZERO ? "zero" : "unknown");
  }

  /** A field that the kind does not have would make every fact one part. */
  private static void named(DatasetRule rule, FactKind<?> kind) {
    for (PartField field : rule.parts()) {
      assertTrue(kind.has(field.field()), rule.dataset() + " has no " + field.field());
      assertFalse(
          kind.stated().contains(field.field()) && !field.field().equals("hs6"),
          rule.dataset() + " states " + field.field() + " and has no part by it");
    }
    for (String member : rule.members()) {
      assertTrue(kind.has(member), rule.dataset() + " has no " + member);
    }
  }

  private Map<String, FactKind<?>> shipped() {
    return kinds(ReleaseFolders.scan(INPUT, Unpacking.into(folder)).files());
  }

  private static Map<String, FactKind<?>> fixtures() throws IOException {
    Map<String, FactKind<?>> kinds = new TreeMap<>();
    try (Stream<Path> paths = Files.walk(Path.of("src", "test", "resources", "fixtures"))) {
      for (Path path : paths.filter(Files::isRegularFile).toList()) {
        kinds.putAll(kinds(List.of(Inputs.released(Inputs.of(path), "2026-05"))));
      }
    }
    return kinds;
  }

  /** By dataset; a fixture that is broken on purpose, or needs a record beside it, gives none. */
  private static Map<String, FactKind<?>> kinds(List<SourceFile> files) {
    Map<String, FactKind<?>> kinds = new TreeMap<>();
    try {
      Releases releases = new Releases(files);
      for (String dataset : releases.datasets()) {
        for (Recognised file : releases.files(dataset, releases.of(dataset).get(0))) {
          kinds.put(dataset, file.source().kind());
        }
      }
    } catch (BrokenFile onPurpose) {
      assertEquals(1, files.size(), onPurpose.getMessage());
    }
    return kinds;
  }
}
