package io.tradebrief.pipeline.fact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.tradebrief.pipeline.fact.FactField.ValueType;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.hadoop.ParquetReader;
import org.apache.parquet.hadoop.api.ReadSupport;
import org.apache.parquet.hadoop.example.GroupReadSupport;
import org.apache.parquet.io.InputFile;
import org.apache.parquet.io.LocalInputFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is written to a staged file, read back without Spark. */
class FactFileTest {
  private record Sample(String code, Integer year, Long amount, Double rate) {}

  private static final FactKind<Sample> KIND =
      new FactKind<>(
          "samples",
          List.of(
              FactField.of("code", ValueType.TEXT, Sample::code),
              FactField.of("year", ValueType.INT, Sample::year),
              FactField.optional("amount", ValueType.LONG, Sample::amount),
              FactField.optional("rate", ValueType.DOUBLE, Sample::rate)),
          List.of());

  @TempDir Path folder;

  @Test
  void everyTypeAndItsPlaceComeBackAndMissingIsNotZero() throws IOException {
    Path path = folder.resolve("facts.parquet");
    try (FactFile<Sample> file = new FactFile<>(KIND, "abc", path)) {
      file.write(new Sample("Zürich ¥", 2024, -7L, 0.5), "line 2");
      file.write(new Sample("x", 2025, null, null), "Sheet1!3");
    }

    List<Group> rows = rows(path);

    assertEquals(2, rows.size());
    assertEquals("Zürich ¥", rows.get(0).getString("code", 0));
    assertEquals(2024, rows.get(0).getInteger("year", 0));
    assertEquals(-7, rows.get(0).getLong("amount", 0));
    assertEquals(0.5, rows.get(0).getDouble("rate", 0));
    assertEquals("abc", rows.get(0).getString(FactKind.SOURCE_FILE, 0));
    assertEquals("Sheet1!3", rows.get(1).getString(FactKind.SOURCE_PLACE, 0));
    assertEquals(0, rows.get(1).getFieldRepetitionCount("amount"));
    assertEquals(0, rows.get(1).getFieldRepetitionCount("rate"));
  }

  @Test
  void aFieldThatMayNotBeNullIsNamed() throws IOException {
    try (FactFile<Sample> file = new FactFile<>(KIND, "abc", folder.resolve("facts.parquet"))) {
      IllegalArgumentException refused =
          assertThrows(
              IllegalArgumentException.class,
              () -> file.write(new Sample("x", null, 1L, 1.0), "line 2"));
      assertTrue(refused.getMessage().contains("samples: 'year' is missing"), refused.getMessage());
    }
  }

  private static List<Group> rows(Path path) throws IOException {
    List<Group> rows = new ArrayList<>();
    try (ParquetReader<Group> reader = new Groups(new LocalInputFile(path)).build()) {
      for (Group row = reader.read(); row != null; row = reader.read()) {
        rows.add(row);
      }
    }
    return rows;
  }

  private static final class Groups extends ParquetReader.Builder<Group> {
    Groups(InputFile file) {
      super(file, new PlainParquetConfiguration());
    }

    @Override
    protected ReadSupport<Group> getReadSupport() {
      return new GroupReadSupport();
    }
  }
}
