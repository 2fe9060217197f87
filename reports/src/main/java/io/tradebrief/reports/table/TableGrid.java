package io.tradebrief.reports.table;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Finished cells, as formulas look at them. */
record TableGrid(TableSpec spec, List<List<Cell>> cells, List<Place> places) implements Grid {
  @Override
  public List<Integer> rows(Block block) {
    return IntStream.range(0, places.size())
        .filter(row -> places.get(row).block() == block)
        .boxed()
        .toList();
  }

  @Override
  public int named(String name) {
    return IntStream.range(0, places.size())
        .filter(row -> places.get(row).name().equals(Optional.of(name)))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "exhibit '" + spec.id() + "' has no row called '" + name + "'"));
  }

  @Override
  public Cell cell(int row, String column) {
    return cells.get(row).get(spec.indexOf(column));
  }
}
