package io.tradebrief.pipeline.source.japan;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.tradebrief.pipeline.source.Place;
import io.tradebrief.pipeline.source.PlainText;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A row of Japan's tariff schedule in the order it is printed.
 *
 * @param line the line of the file where its object begins
 * @param texts its texts by name: {@code stat_code}, {@code hs_code}, {@code desc}, and any that
 *     the publisher does not write
 * @param rates the texts of the columns of rates by heading; empty for headings
 * @param units the units of quantity, {@code I} and {@code II}
 * @param children the rows indented below it
 */
@JsonDeserialize(using = JapanScheduleRow.Reader.class)
record JapanScheduleRow(
    long line,
    Map<String, String> texts,
    Map<String, String> rates,
    Map<String, String> units,
    List<JapanScheduleRow> children) {

  /** Reads a row with the line on which it begins, which no annotation tells. */
  static final class Reader extends JsonDeserializer<JapanScheduleRow> {
    @Override
    public JapanScheduleRow deserialize(JsonParser json, DeserializationContext context)
        throws IOException {
      long line = json.currentTokenLocation().getLineNr();
      JapanScheduleJson row = context.readValue(json, JapanScheduleJson.class);
      return new JapanScheduleRow(line, row.texts(), row.rates, row.units, row.children);
    }

    /** A {@code null} among the rows would be met only where a row is looked at. */
    @Override
    public JapanScheduleRow getNullValue(DeserializationContext context)
        throws JsonMappingException {
      return context.reportInputMismatch(this, "null is no row");
    }
  }

  /** A text of the row without blanks around it, empty if it has none. */
  String text(String name) {
    return PlainText.of(texts.getOrDefault(name, ""));
  }

  /** Whether the row is a tariff line: only these have the last three digits of a code. */
  boolean isLine() {
    return !text("hs_code").isEmpty();
  }

  /** The row's code, digits only: nine for a line, four or six for a row above. */
  String code() {
    return (text("stat_code") + text("hs_code")).replace(".", "");
  }

  /** The row as messages show it. */
  String raw() {
    return text("stat_code") + " " + text("hs_code") + " " + text("desc").replace('\n', ' ');
  }

  Place place() {
    return Place.line(line);
  }

  /** The row and all below it. */
  Stream<JapanScheduleRow> all() {
    return Stream.concat(Stream.of(this), children.stream().flatMap(JapanScheduleRow::all));
  }
}
