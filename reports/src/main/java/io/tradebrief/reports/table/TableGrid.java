package io.tradebrief.reports.table;

import java.util.List;

/** Finished cells, as formulas look at them. */
record TableGrid(TableSpec spec, List<List<Cell>> cells, List<Place> places) implements Grid {
  @Override
  public int size() {
    return places.size();
  }

  @Override
  public Place place(int row) {
    return places.get(row);
  }

  @Override
  public Cell cell(int row, String column) {
    return cells.get(row).get(spec.indexOf(column));
  }

  @Override
  public String id() {
    return spec.id();
  }
}
