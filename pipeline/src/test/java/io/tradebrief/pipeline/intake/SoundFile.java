package io.tradebrief.pipeline.intake;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A file a reader takes whole and without a word, and where in it stands what mutations change. It
 * is kept among the fixtures as a table; a line {@code #sheet Name} begins a sheet.
 */
final class SoundFile {
  private final String source;
  private final String name;
  private final String fixture;
  private final Container container;
  private final Map<String, String> partner = new LinkedHashMap<>();
  private final Map<String, String> flows = new LinkedHashMap<>();
  private final Map<Mutation, String> reasons = new EnumMap<>(Mutation.class);
  private Pattern data = Pattern.compile(".*");
  private Optional<Pattern> header = Optional.empty();
  private Optional<String> dataset = Optional.empty();
  private List<Integer> amounts = List.of();
  private List<Integer> exchanged = List.of();
  private List<String> partnerWords = List.of();
  private boolean listing;
  private String lastPeriod = "";
  private List<Integer> lastColumns = List.of();
  private List<String> lastWords = List.of();

  private SoundFile(String source, String name, String fixture, Container container) {
    this.source = source;
    this.name = name;
    this.fixture = fixture;
    this.container = container;
  }

  /** A file of a source, kept under the source's id. */
  static SoundFile of(String source, String name, Container container) {
    return new SoundFile(source, name, source + ".csv", container);
  }

  /** The same table as another file holds. */
  static SoundFile of(String source, String name, String fixture, Container container) {
    return new SoundFile(source, name, fixture, container);
  }

  /** Which lines are rows of figures: those whose cells, with tabs between, are like this. */
  SoundFile rows(String pattern) {
    data = Pattern.compile(pattern, Pattern.DOTALL);
    return this;
  }

  /** Which line names the columns. */
  SoundFile named(String pattern) {
    header = Optional.of(Pattern.compile(pattern, Pattern.DOTALL));
    return this;
  }

  /** The dataset that the record beside a table in our own layout names. */
  SoundFile dataset(String id) {
    dataset = Optional.of(id);
    return this;
  }

  /** The columns of figures, counted from 0. */
  SoundFile amounts(int from, int to) {
    amounts = IntStream.rangeClosed(from, to).boxed().toList();
    return this;
  }

  /** A cell that names the partner, and one that nobody knows in its place; then the next pair. */
  SoundFile partner(String... cells) {
    for (int i = 0; i < cells.length; i += 2) {
      partner.put(cells[i], cells[i + 1]);
    }
    return this;
  }

  /** By which words a finding may name the partner nobody knows, if not by its cell. */
  SoundFile partnerCalled(String... words) {
    partnerWords = List.of(words);
    return this;
  }

  /** A partner of a list that itself says what partners are called. */
  SoundFile listed(String cell, String other) {
    listing = true;
    return partner(cell, other);
  }

  /** The last period: what a cell of its rows is like, empty if every row has it; columns. */
  SoundFile last(String cell, Integer... columns) {
    lastPeriod = cell;
    lastColumns = List.of(columns);
    lastWords = List.of(cell);
    return this;
  }

  /** By which words a finding may name the last period. */
  SoundFile lastCalled(String... words) {
    lastWords = List.of(words);
    return this;
  }

  /** Texts of the two flows that change places. */
  SoundFile flows(String one, String other) {
    flows.put(one, other);
    flows.put(other, one);
    return this;
  }

  /** Columns of the two flows that change places: the first, and the first of the other. */
  SoundFile flowColumns(int one, int other) {
    List<Integer> places = new ArrayList<>();
    for (int i = 0; i < other - one; i++) {
      places.add(one + i);
      places.add(other + i);
    }
    exchanged = places;
    return this;
  }

  /** Why a mutation cannot befall it. */
  SoundFile not(Mutation mutation, String reason) {
    reasons.put(mutation, reason);
    return this;
  }

  String source() {
    return source;
  }

  String name() {
    return name;
  }

  Container container() {
    return container;
  }

  Optional<String> dataset() {
    return dataset;
  }

  List<Integer> amounts() {
    return amounts;
  }

  Map<String, String> partner() {
    return partner;
  }

  List<String> partnerWords() {
    return partnerWords.isEmpty() ? List.copyOf(partner.values()) : partnerWords;
  }

  /** Whether it says itself what partners are called, so that alone no name of it is wrong. */
  boolean isListing() {
    return listing;
  }

  Map<String, String> flows() {
    return flows;
  }

  /** Columns in pairs that change places. */
  List<Integer> exchanged() {
    return exchanged;
  }

  List<Integer> lastColumns() {
    return lastColumns;
  }

  List<String> lastWords() {
    return lastWords;
  }

  Optional<String> reason(Mutation mutation) {
    return Optional.ofNullable(reasons.get(mutation));
  }

  boolean isData(SoundLine line) {
    return !isHeader(line) && data.matcher(String.join("\t", line.cells())).matches();
  }

  boolean isHeader(SoundLine line) {
    return header.map(h -> h.matcher(String.join("\t", line.cells())).matches()).orElse(false);
  }

  boolean isOfLastPeriod(SoundLine line) {
    return isData(line)
        && (lastPeriod.isEmpty()
            || line.cells().stream().anyMatch(cell -> cell.matches(lastPeriod)));
  }

  /** Whether the mutation can be made of what was said of the file. */
  boolean allows(Mutation mutation) {
    return switch (mutation) {
      case PARTNER_RENAMED -> !partner.isEmpty();
      case PERIOD_BLANKED -> !lastColumns.isEmpty();
      case SCALED -> !amounts.isEmpty();
      case FLOWS_SWAPPED -> !flows.isEmpty() || !exchanged.isEmpty();
      case COLUMN_ADDED -> header.isPresent();
      case REPEATED, ROWS_DROPPED, CUT -> true;
    };
  }

  /** Its lines. */
  List<SoundLine> lines() {
    return SoundLine.all(fixture, container.delimiter());
  }
}
