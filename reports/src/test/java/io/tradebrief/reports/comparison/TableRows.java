package io.tradebrief.reports.comparison;

import io.tradebrief.reports.edition.PublishedTable;
import java.util.List;

/**
 * A table of an edition whose rows have names, the same in both editions where it is the same row.
 *
 * @param keyed the columns by which a sheet or page is asked which row it shows
 * @param names one a row, unique
 */
record TableRows(PublishedTable table, List<Field> fields, List<String> keyed, List<String> names) {
  String value(int row, String column) {
    return table.rows().get(row).get(table.columns().indexOf(column));
  }

  Field field(String column) {
    return fields.get(table.columns().indexOf(column));
  }
}
