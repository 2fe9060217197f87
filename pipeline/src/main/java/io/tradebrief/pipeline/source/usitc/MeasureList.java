package io.tradebrief.pipeline.source.usitc;

import com.fasterxml.jackson.databind.JsonNode;
import io.tradebrief.pipeline.fact.MeasureProduct;
import io.tradebrief.pipeline.source.Json;
import io.tradebrief.pipeline.source.Place;
import io.tradebrief.pipeline.source.Row;
import io.tradebrief.pipeline.source.RowCheck;
import io.tradebrief.pipeline.source.Rule;
import io.tradebrief.pipeline.source.Screened;
import io.tradebrief.pipeline.source.Table;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Screens the codes of one file of measure products, whichever of the three forms it has. */
final class MeasureList {
  private static final Pattern PREFIX = Pattern.compile("(\\d\\d){2,5}");
  private static final Pattern DAY = Pattern.compile("20\\d\\d-[01]\\d-[0-3]\\d");

  private final Screened.Builder<MeasureProduct> screened =
      new Screened.Builder<>(MeasureProduct.KIND);

  static boolean isPrefix(String text) {
    return PREFIX.matcher(text).matches();
  }

  Screened<MeasureProduct> screened() {
    return screened.build();
  }

  /** Arrays hold codes; every other member describes the list. */
  void addJson(JsonNode list) {
    String name = Json.text(list, "name");
    for (Map.Entry<String, JsonNode> member : list.properties()) {
      if (!member.getValue().isArray()) {
        screened.structure(1);
        continue;
      }
      boolean excepted = member.getKey().equals("exceptions");
      String role = excepted ? MeasureProduct.EXCEPTED : MeasureProduct.COVERED;
      int number = 0;
      for (JsonNode code : member.getValue()) {
        number++;
        Place place = new Place(member.getKey(), number);
        Row row = new Row(place, List.of(code.asText()), code.toString());
        take(row, new RowCheck(), new MeasureProduct(name, row.cell(0), role, null));
      }
    }
  }

  /** The heading of chapter 99 and the metal name the list. */
  void addTable(Table table) {
    screened.structure(table.structure());
    for (Row row : table.rows()) {
      RowCheck check = table.check(row);
      String heading = table.text(row, "ch99_code");
      String metal = table.text(row, "derivative_type");
      String day = table.text(row, "effective_date");
      check.that(!heading.isEmpty() && !metal.isEmpty(), Rule.KEY_PRESENT);
      check.that(day.isEmpty() || DAY.matcher(day).matches(), Rule.PERIOD);
      take(
          row,
          check,
          new MeasureProduct(
              heading + " " + metal,
              table.text(row, "hts_prefix"),
              MeasureProduct.COVERED,
              day.isEmpty() ? null : day));
    }
  }

  void addBare(String name, List<Row> rows) {
    for (Row row : rows) {
      if (row.isBlank()) {
        screened.structure(1);
      } else {
        RowCheck check = new RowCheck();
        check.that(row.cells().size() == 1, Rule.COLUMN_COUNT);
        take(row, check, new MeasureProduct(name, row.cell(0), MeasureProduct.COVERED, null));
      }
    }
  }

  private void take(Row row, RowCheck check, MeasureProduct product) {
    check.that(isPrefix(product.prefix()), Rule.KNOWN_CODE);
    screened.settle(row, check, () -> List.of(product));
  }
}
