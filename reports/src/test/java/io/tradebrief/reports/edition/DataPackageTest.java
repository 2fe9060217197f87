package io.tradebrief.reports.edition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.tradebrief.reports.table.Cell;
import io.tradebrief.reports.table.Citation;
import io.tradebrief.reports.table.ColumnSpec;
import io.tradebrief.reports.table.Exhibit;
import io.tradebrief.reports.table.Formula;
import io.tradebrief.reports.table.Publication;
import io.tradebrief.reports.table.ResultTable;
import io.tradebrief.reports.table.Shorthand;
import io.tradebrief.reports.table.TableSpec;
import io.tradebrief.reports.table.Unit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataPackageTest {
  @TempDir private Path folder;
  private Path file;
  private JsonNode json;

  private static Publication publication() {
    Citation census = new Citation("US Census Bureau", "FT-900", "2025-02-05");
    TableSpec spec =
        new TableSpec(
            "deficit-ranking",
            "Largest deficits, 2024",
            "Census basis, not adjusted.",
            List.of(census),
            List.of(
                ColumnSpec.of("partner_code", "Code", Unit.TEXT, "ISO 3166 alpha-3."),
                ColumnSpec.of("balance_usd", "Balance", Unit.US_DOLLARS, "Exports less imports."),
                ColumnSpec.of("share_pct", "Share", Unit.PERCENT, "Share of deficits."),
                ColumnSpec.of("twice_usd", "Twice", Unit.US_DOLLARS, "Twice the balance.")
                    .withFormula(Formula.constant(2).times(Formula.column("balance_usd")))),
            List.of("partner_code"));
    ResultTable table =
        new ResultTable(
            spec,
            List.of(
                List.of(Cell.text("JPN"), Cell.whole(-68), Cell.real(5.7), Cell.whole(-136)),
                List.of(
                    Cell.text("CHN"),
                    Cell.missing(Shorthand.NOT_AVAILABLE, "it is not published"),
                    Cell.whole(24),
                    Cell.missing(Shorthand.NOT_AVAILABLE, "the balance is not published"))));
    return new Publication(
        "us-japan",
        "United States and Japan",
        "2024",
        "Tradebrief",
        LocalDate.of(2025, 2, 5),
        List.of(),
        List.of(new Exhibit(table, List.of(), List.of())));
  }

  @BeforeEach
  void describe() throws IOException {
    file = folder.resolve("datapackage.json");
    DataPackage.write(publication(), file);
    json = new ObjectMapper().readTree(file.toFile());
  }

  @Test
  void a_resource_names_the_csv_its_basis_and_its_sources() {
    JsonNode resource = json.at("/resources/0");
    assertEquals("deficit-ranking", resource.at("/name").asText());
    assertEquals("tables/deficit-ranking.csv", resource.at("/path").asText());
    assertEquals("Census basis, not adjusted.", resource.at("/description").asText());
    assertEquals("2025-02-05", resource.at("/sources/0/released").asText());
    assertEquals("\r\n", resource.at("/dialect/lineTerminator").asText());
  }

  @Test
  void a_field_has_the_type_of_its_values_and_the_unit_that_is_stored() {
    JsonNode fields = json.at("/resources/0/schema/fields");
    assertEquals("string", fields.at("/0/type").asText());
    assertFalse(fields.at("/0").has("unit"));
    assertEquals("integer", fields.at("/1/type").asText());
    assertEquals("US dollars", fields.at("/1/unit").asText());
    assertEquals("number", fields.at("/2/type").asText());
    assertEquals("Share of deficits.", fields.at("/2/description").asText());
  }

  @Test
  void a_derived_field_says_in_words_how_it_is_computed() {
    assertEquals(
        "Twice the balance. Computed as 2 × Balance.",
        json.at("/resources/0/schema/fields/3/description").asText());
  }

  @Test
  void a_schema_declares_every_shorthand_as_missing_and_the_key() {
    JsonNode schema = json.at("/resources/0/schema");
    assertEquals(Shorthand.values().length, schema.at("/missingValues").size());
    assertEquals("[x]", schema.at("/missingValues/0").asText());
    assertEquals("partner_code", schema.at("/primaryKey/0").asText());
  }

  @Test
  void the_same_publication_gives_the_same_bytes_with_lf_line_ends() throws IOException {
    String first = Files.readString(file);
    DataPackage.write(publication(), file);
    assertEquals(first, Files.readString(file));
    assertFalse(first.contains("\r\n"));
  }
}
