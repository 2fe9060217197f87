package io.tradebrief.pipeline.intake;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Makes mutants of a sound file. */
final class Mutations {
  private static final Pattern NUMBER = Pattern.compile("\\d[\\d,]*(\\.\\d+)?");
  private static final String DIVIDING = "DISTRICT";
  private static final List<Integer> SEEDS = List.of(11, 12, 13);

  private final SoundFile sound;
  private final List<SoundLine> lines;
  private final Mutant none;

  Mutations(SoundFile sound) {
    this.sound = sound;
    this.lines = sound.lines();
    this.none = mutant("sound", lines, List.of());
  }

  /** The sound file itself. */
  Mutant none() {
    return none;
  }

  /** Every form a mutation takes. */
  List<Mutant> of(Mutation mutation) {
    return switch (mutation) {
      case REPEATED -> List.of(twoFiles(), mutant("each row twice", twice(), List.of("Duplicate")));
      case ROWS_DROPPED -> SEEDS.stream().map(this::dropped).toList();
      case COLUMN_ADDED -> List.of(divided(true), divided(false));
      case PARTNER_RENAMED -> List.of(renamed());
      case PERIOD_BLANKED -> List.of(blanked());
      case SCALED -> List.of(scaled());
      case FLOWS_SWAPPED -> List.of(swapped());
      case CUT -> List.of(cut());
    };
  }

  private Mutant mutant(String how, List<SoundLine> changed, List<String> words) {
    return new Mutant(how, Map.of(sound.name(), sound.container().file(changed)), words);
  }

  private Mutant twoFiles() {
    byte[] file = none.files().get(sound.name());
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put(sound.name(), file);
    files.put("again-" + sound.name(), file);
    return new Mutant("two files", files, List.of("again-" + sound.name()));
  }

  /** The rows of each table a second time below the first. */
  private List<SoundLine> twice() {
    List<SoundLine> changed = new ArrayList<>();
    List<SoundLine> rows = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      SoundLine line = lines.get(i);
      changed.add(line);
      if (sound.isData(line)) {
        rows.add(line);
      }
      boolean goesOn = i + 1 < lines.size() && lines.get(i + 1).sheet().equals(line.sheet());
      if (!rows.isEmpty() && !(goesOn && sound.isData(lines.get(i + 1)))) {
        changed.addAll(rows);
        rows.clear();
      }
    }
    return changed;
  }

  private Mutant dropped(int seed) {
    List<Integer> rows =
        new ArrayList<>(
            IntStream.range(0, lines.size())
                .filter(i -> sound.isData(lines.get(i)))
                .boxed()
                .toList());
    Collections.shuffle(rows, new Random(seed));
    List<Integer> gone = rows.subList(0, (rows.size() + 9) / 10);
    List<SoundLine> changed =
        IntStream.range(0, lines.size())
            .filter(i -> !gone.contains(i))
            .mapToObj(lines::get)
            .toList();
    return mutant("without the lines " + gone, changed, List.of());
  }

  /** Each row becomes two whose figures, equal or not, add up to its own. */
  private Mutant divided(boolean first) {
    int end =
        lines.stream().filter(sound::isHeader).mapToInt(l -> l.cells().size()).max().orElse(0);
    int at = first && !sound.amounts().isEmpty() ? sound.amounts().get(0) : end;
    List<SoundLine> changed = new ArrayList<>();
    for (SoundLine line : lines) {
      if (sound.isHeader(line)) {
        changed.add(line.withCellAt(at, DIVIDING));
      } else if (sound.isData(line)) {
        changed.add(times(line, first ? "0.5" : "0.25").withCellAt(at, "North"));
        changed.add(times(line, first ? "0.5" : "0.75").withCellAt(at, "South"));
      } else {
        changed.add(line);
      }
    }
    return mutant(first ? "before the figures" : "at the end", changed, List.of(DIVIDING));
  }

  private Mutant renamed() {
    List<SoundLine> changed = lines.stream().map(line -> replaced(line, sound.partner())).toList();
    return mutant("renamed", changed, sound.partnerWords());
  }

  private static SoundLine replaced(SoundLine line, Map<String, String> texts) {
    List<String> cells =
        line.cells().stream().map(cell -> texts.getOrDefault(cell.strip(), cell)).toList();
    return new SoundLine(line.sheet(), cells);
  }

  private Mutant blanked() {
    List<SoundLine> changed = new ArrayList<>();
    for (SoundLine line : lines) {
      SoundLine blank = line;
      for (int column : sound.isOfLastPeriod(line) ? sound.lastColumns() : List.<Integer>of()) {
        blank = blank.with(column, "");
      }
      changed.add(blank);
    }
    return mutant("blank", changed, sound.lastWords());
  }

  private Mutant scaled() {
    return mutant(
        "times 1000",
        lines.stream().map(line -> sound.isData(line) ? times(line, "1000") : line).toList(),
        List.of());
  }

  private SoundLine times(SoundLine line, String factor) {
    SoundLine changed = line;
    for (int column : sound.amounts()) {
      Matcher number = NUMBER.matcher(line.cell(column));
      changed = changed.with(column, number.replaceAll(found -> times(found.group(), factor)));
    }
    return changed;
  }

  private static String times(String number, String factor) {
    BigDecimal product = new BigDecimal(number.replace(",", "")).multiply(new BigDecimal(factor));
    return product.signum() == 0 ? "0" : product.stripTrailingZeros().toPlainString();
  }

  private Mutant swapped() {
    List<SoundLine> changed = new ArrayList<>();
    for (SoundLine line : lines) {
      SoundLine swapped = replaced(line, sound.flows());
      List<Integer> pairs = sound.isData(line) ? sound.exchanged() : List.of();
      for (int i = 0; i < pairs.size(); i += 2) {
        swapped =
            swapped
                .with(pairs.get(i), line.cell(pairs.get(i + 1)))
                .with(pairs.get(i + 1), line.cell(pairs.get(i)));
      }
      changed.add(swapped);
    }
    return mutant("swapped", changed, List.of());
  }

  private Mutant cut() {
    int last =
        IntStream.range(0, lines.size())
            .filter(i -> sound.isData(lines.get(i)))
            .max()
            .orElseThrow();
    SoundLine line = lines.get(last);
    int column =
        IntStream.range(0, line.cells().size())
            .filter(c -> sound.amounts().isEmpty() || sound.amounts().contains(c))
            .filter(c -> line.cell(c).strip().length() > 1)
            .max()
            .orElseThrow();
    String number = line.cell(column).strip();
    List<SoundLine> changed = new ArrayList<>(lines.subList(0, last));
    changed.add(line.with(column, number.substring(0, number.length() - 1) + Container.CUT));
    byte[] file = sound.container().cut(changed);
    return new Mutant(
        "cut within " + number,
        Map.of(sound.name(), file),
        List.of(
            "row " + (last + 1),
            "line " + (last + 1),
            "line " + last + " or the one after",
            "cut off",
            "damaged"));
  }
}
