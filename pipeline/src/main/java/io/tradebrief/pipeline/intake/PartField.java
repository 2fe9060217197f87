package io.tradebrief.pipeline.intake;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.substring;

import org.apache.spark.sql.Column;

/**
 * A field of a fact by which a dataset falls into parts, or its first characters: {@code period},
 * {@code hs6:2} for the chapter.
 *
 * @param field the name of the field
 * @param length how many of its characters count, 0 for all
 */
record PartField(String field, int length) {

  /**
   * The field written as {@code text}.
   *
   * @throws NumberFormatException if what follows the colon is no number
   */
  static PartField parse(String text) {
    int colon = text.indexOf(':');
    return colon < 0
        ? new PartField(text, 0)
        : new PartField(text.substring(0, colon), Integer.parseInt(text.substring(colon + 1)));
  }

  /** What the part is called by this field; empty text where the fact says nothing. */
  String of(FactRow row) {
    String text = row.text(field);
    return length == 0 || text.length() < length ? text : text.substring(0, length);
  }

  /** The same of a staged fact. */
  Column column() {
    Column text = coalesce(col(field), lit(""));
    return length == 0 ? text : substring(text, 1, length);
  }
}
