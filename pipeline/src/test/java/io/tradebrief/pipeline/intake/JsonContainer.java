package io.tradebrief.pipeline.intake;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/**
 * JSON whose rows are made of the lines below the first, which names the fields.
 *
 * @param rows how a line is written
 * @param numbers whether numbers are numbers, or texts as all else
 * @param before what stands before the rows, perhaps with their {@linkplain #COUNT number}
 * @param after what stands behind them
 */
record JsonContainer(Rows rows, boolean numbers, String before, String after) implements Container {

  /** How publishers write a line. */
  enum Rows {
    /** An array of texts; the first holds the names. */
    ARRAYS,
    /** An object; a name such as {@code unit.I} is the field {@code I} of the object in it. */
    OBJECTS,
    /** An object under the text of the first cell. */
    BY_KEY
  }

  /** Stands for the number of rows. */
  static final String COUNT = "#rows";

  private static final ObjectMapper JSON = new ObjectMapper();

  @Override
  public byte[] file(List<SoundLine> lines) {
    return text(lines).getBytes(StandardCharsets.UTF_8);
  }

  @Override
  public byte[] cut(List<SoundLine> lines) {
    String text = text(lines);
    return text.substring(0, text.indexOf(CUT)).getBytes(StandardCharsets.UTF_8);
  }

  private String text(List<SoundLine> lines) {
    List<String> names = lines.get(0).cells();
    String begin = before.replace(COUNT, String.valueOf(lines.size() - 1));
    return lines.stream()
        .skip(rows == Rows.ARRAYS ? 0 : 1)
        .map(line -> row(names, line))
        .collect(Collectors.joining(",\n", begin + "\n", after + "\n"));
  }

  private String row(List<String> names, SoundLine line) {
    if (rows == Rows.ARRAYS) {
      return JSON.valueToTree(line.cells()).toString();
    }
    ObjectNode object = JSON.createObjectNode();
    for (int column = rows == Rows.BY_KEY ? 1 : 0; column < names.size(); column++) {
      put(object, names.get(column), line.cell(column));
    }
    return rows == Rows.BY_KEY ? JSON.valueToTree(line.cell(0)) + ": " + object : object.toString();
  }

  private void put(ObjectNode object, String name, String text) {
    int point = name.indexOf('.');
    if (point > 0) {
      put(object.withObject("/" + name.substring(0, point)), name.substring(point + 1), text);
    } else if (numbers && text.matches("-?(0|[1-9]\\d*)(\\.\\d+)?")) {
      object.put(name, new BigDecimal(text));
    } else if (numbers && text.isEmpty()) {
      object.putNull(name);
    } else {
      object.put(name, text);
    }
  }
}
