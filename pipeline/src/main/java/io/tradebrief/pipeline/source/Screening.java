package io.tradebrief.pipeline.source;

import io.tradebrief.pipeline.fact.FactField;
import io.tradebrief.pipeline.fact.FactKind;
import io.tradebrief.pipeline.fact.Partners;
import io.tradebrief.pipeline.source.Screened.Traced;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Reads a file by its source and then holds it to what is true of every file: nothing is stated of
 * a period that had not ended when it was released, and a file that was accepted states something.
 */
final class Screening {
  private Screening() {}

  /**
   * The file after its rows were screened.
   *
   * @throws BrokenFile as {@link Source#read}
   */
  static <F> Screened<F> of(Source<F> source, SourceFile file, Partners partners) {
    Screened<F> screened = ended(source.kind(), file, source.read(file, partners));
    List<Remark> remarks = new ArrayList<>(screened.remarks());
    if (screened.facts().isEmpty()) {
      remarks.add(
          Remark.finding(
              "it states not a single figure that can be used"
                  + (screened.rejected().isEmpty()
                      ? ""
                      : "; all " + screened.rejected().size() + " rows with data were rejected")));
    }
    return with(screened, screened.facts(), remarks);
  }

  private static <F> Screened<F> ended(FactKind<F> kind, SourceFile file, Screened<F> screened) {
    Optional<Release> release = file.release();
    if (release.isEmpty() || !kind.has("period")) {
      return screened;
    }
    FactField<F> period = kind.field("period");
    List<Traced<F>> past = new ArrayList<>(screened.facts().size());
    TreeMap<String, Place> future = new TreeMap<>();
    for (Traced<F> traced : screened.facts()) {
      String stated = (String) period.value().apply(traced.fact());
      if (Periods.endedBy(stated, release.get())) {
        past.add(traced);
      } else {
        future.putIfAbsent(stated, traced.place());
      }
    }
    if (future.isEmpty()) {
      return screened;
    }
    List<Remark> remarks = new ArrayList<>(screened.remarks());
    future.forEach(
        (stated, place) ->
            remarks.add(
                Remark.finding(
                    "it states figures for "
                        + stated
                        + ", which had not ended at its release of "
                        + release.get().text()
                        + " (first at row "
                        + place
                        + "); they were left out. Check the period, or the date of the folder")));
    return with(screened, List.copyOf(past), remarks);
  }

  private static <F> Screened<F> with(
      Screened<F> screened, List<Traced<F>> facts, List<Remark> remarks) {
    return new Screened<>(
        facts,
        screened.rowsAccepted(),
        screened.rowsRepeated(),
        screened.rowsStructure(),
        screened.rejected(),
        screened.unplaced(),
        screened.rejectedValuePercent(),
        List.copyOf(remarks));
  }
}
