package io.tradebrief.pipeline.source.japan;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.tradebrief.pipeline.source.BrokenFile;
import io.tradebrief.pipeline.source.Place;
import io.tradebrief.pipeline.source.PlainText;
import io.tradebrief.pipeline.source.SourceFile;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
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
record JapanScheduleRow(
    long line,
    Map<String, String> texts,
    Map<String, String> rates,
    Map<String, String> units,
    List<JapanScheduleRow> children) {

  /**
   * The rows of a file that stand at its top.
   *
   * @throws BrokenFile if the file is not the JSON it is expected to be
   */
  static List<JapanScheduleRow> read(SourceFile file) {
    try (JsonParser json = new JsonFactory().createParser(file.path().toFile())) {
      expect(file, json, json.nextToken(), JsonToken.START_ARRAY);
      List<JapanScheduleRow> rows = rows(file, json);
      if (json.nextToken() != null) {
        throw new BrokenFile(file.name(), "text follows the last row", "Download it again");
      }
      return rows;
    } catch (IOException e) {
      throw new BrokenFile(
          file.name(), "it is cut off or no JSON (" + e.getMessage() + ")", "Download it again", e);
    }
  }

  private static List<JapanScheduleRow> rows(SourceFile file, JsonParser json) throws IOException {
    List<JapanScheduleRow> rows = new ArrayList<>();
    for (JsonToken token = json.nextToken(); token != JsonToken.END_ARRAY; ) {
      expect(file, json, token, JsonToken.START_OBJECT);
      rows.add(row(file, json));
      token = json.nextToken();
    }
    return rows;
  }

  private static JapanScheduleRow row(SourceFile file, JsonParser json) throws IOException {
    JapanScheduleRow row =
        new JapanScheduleRow(
            json.currentTokenLocation().getLineNr(),
            new LinkedHashMap<>(),
            new LinkedHashMap<>(),
            new LinkedHashMap<>(),
            new ArrayList<>());
    for (JsonToken token = json.nextToken(); token != JsonToken.END_OBJECT; ) {
      String name = json.currentName();
      token = json.nextToken();
      switch (name) {
        case "rate" -> row.rates.putAll(texts(file, json));
        case "unit" -> row.units.putAll(texts(file, json));
        case "children" -> {
          expect(file, json, token, JsonToken.START_ARRAY);
          row.children.addAll(rows(file, json));
        }
        case "level", "law" -> json.skipChildren();
        case "stat_code", "hs_code", "desc" -> row.texts.put(name, json.getText());
        default -> {
          row.texts.put(name, token.isScalarValue() ? json.getText() : name);
          json.skipChildren();
        }
      }
      token = json.nextToken();
    }
    return row;
  }

  private static Map<String, String> texts(SourceFile file, JsonParser json) throws IOException {
    expect(file, json, json.currentToken(), JsonToken.START_OBJECT);
    Map<String, String> texts = new LinkedHashMap<>();
    while (json.nextToken() != JsonToken.END_OBJECT) {
      String name = json.currentName();
      expect(file, json, json.nextToken(), JsonToken.VALUE_STRING);
      texts.put(name, json.getText());
    }
    return texts;
  }

  private static void expect(SourceFile file, JsonParser json, JsonToken token, JsonToken wanted) {
    if (token != wanted) {
      throw new BrokenFile(
          file.name(),
          "line "
              + json.currentTokenLocation().getLineNr()
              + " holds "
              + token
              + " where "
              + wanted
              + " is expected",
          "Download it again");
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
