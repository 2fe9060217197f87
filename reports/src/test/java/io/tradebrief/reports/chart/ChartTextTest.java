package io.tradebrief.reports.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.tradebrief.reports.table.ChartSpec.Kind;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ChartTextTest {
  private static final double NONE = Double.NaN;

  private static List<String> texts(Sketch.Builder sketch) {
    return sketch.build().draw().labels().stream().map(Slide.Label::text).toList();
  }

  @Test
  void bars_show_every_value_with_a_true_minus_and_missing_ones_as_shorthand() {
    List<String> texts =
        texts(Sketch.of(Kind.BARS, "Japan", "India", "Canada").series("x", -68.46, NONE, 0));
    assertTrue(texts.containsAll(List.of("\u221268.5", "[x]", "0.0")), texts.toString());
    assertTrue(
        texts.stream().anyMatch(text -> text.endsWith("Missing: [x] not available.")),
        texts.toString());
  }

  @Test
  void a_legend_names_two_series_and_is_left_out_for_one() {
    assertFalse(texts(Sketch.of(Kind.BARS, "Japan").series("Nominal", 1)).contains("Nominal"));
    assertTrue(
        texts(Sketch.of(Kind.BARS, "Japan").series("Nominal", 1).series("Adjusted", 2))
            .containsAll(List.of("Nominal", "Adjusted")));
  }

  @Test
  void lines_are_labelled_at_their_ends_with_name_and_last_value() {
    List<String> texts =
        texts(
            Sketch.of(Kind.LINES, "2022", "2023", "2024")
                .series("Japan", 1, 2, 3)
                .series("China", 5, 4, NONE)
                .series("Nowhere", NONE, NONE, NONE));
    assertTrue(
        texts.containsAll(List.of("Japan 3.0", "China 4.0 (2023)", "Nowhere no data")),
        texts.toString());
  }

  @Test
  void months_are_named_by_their_year() {
    List<String> months =
        IntStream.range(0, 60)
            .mapToObj(i -> (2020 + i / 12) + String.format("-%02d", 1 + i % 12))
            .toList();
    List<String> texts = texts(Sketch.of(Kind.LINES, months).series("Trade", i -> i));
    assertTrue(texts.containsAll(List.of("2020", "2021", "2022", "2023", "2024")));
    assertFalse(texts.contains("2020-02"));
  }

  @Test
  void years_are_thinned_in_round_steps() {
    List<String> years = IntStream.range(1950, 2025).mapToObj(String::valueOf).toList();
    List<Periods.Tick> kept = Periods.every(10, Periods.ticks(years), true);
    assertEquals(
        List.of("1950", "1960", "1970", "1980", "1990", "2000", "2010", "2020"),
        kept.stream().map(Periods.Tick::text).toList());
  }

  @Test
  void shares_are_labelled_where_they_fit_and_missing_parts_are_named() {
    List<String> texts =
        texts(
            Sketch.of(Kind.STACKED_SHARES, "Japan", "Canada")
                .series("Equity", 99.99, 50)
                .series("Debt", 0.01, NONE)
                .pattern("0.0"));
    assertTrue(texts.containsAll(List.of("100.0", "50.0", "[x] Debt")), texts.toString());
    assertFalse(texts.contains("0.0"), texts.toString());
  }

  @Test
  void many_columns_have_an_axis_instead_of_values() {
    List<String> names = IntStream.range(0, 100).mapToObj(i -> "c" + i).toList();
    List<String> texts = texts(Sketch.of(Kind.COLUMNS, names).series("x", i -> i + 0.25));
    assertTrue(texts.containsAll(List.of("0", "20", "40", "60", "80", "100")), texts.toString());
    assertFalse(texts.contains("50.3"), texts.toString());
  }

  @Test
  void a_title_of_two_lines_leaves_no_word_alone() {
    List<String> lines =
        Typeface.breaks(Typeface.bold(37))
            .balanced(
                "Adjusting for the dollar moves Japan from the seventh to the ninth deficit",
                1150,
                2);
    assertEquals(2, lines.size());
    assertTrue(lines.get(1).length() > 25, lines.toString());
  }
}
