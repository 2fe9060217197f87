package io.tradebrief.pipeline.intake;

import io.tradebrief.pipeline.fact.FactField;
import io.tradebrief.pipeline.fact.FactKind;
import io.tradebrief.pipeline.list.Partners;
import io.tradebrief.pipeline.source.BrokenFile;
import io.tradebrief.pipeline.source.FileRemarks;
import io.tradebrief.pipeline.source.Periods;
import io.tradebrief.pipeline.source.Place;
import io.tradebrief.pipeline.source.Release;
import io.tradebrief.pipeline.source.Remark;
import io.tradebrief.pipeline.source.Screened;
import io.tradebrief.pipeline.source.Screened.Traced;
import io.tradebrief.pipeline.source.Source;
import io.tradebrief.pipeline.source.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Reads a file by its source and then holds it to what is true of every file: nothing is stated of
 * a period that had not ended when it was released, and a file that was accepted states something.
 */
public final class Screening {
  private Screening() {}

  /**
   * The file after its rows were screened.
   *
   * @throws BrokenFile as {@link Source#read}
   */
  public static <F> Screened<F> of(Source<F> source, SourceFile file, Partners partners) {
    Screened<F> screened = ended(source.kind(), file, source.read(file, partners));
    List<Remark> remarks = new ArrayList<>(screened.remarks());
    if (screened.facts().isEmpty()) {
      remarks.add(FileRemarks.noFigure(screened.rowsAccepted(), screened.rejected().size()));
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
        (stated, place) -> remarks.add(FileRemarks.unended(stated, release.get(), place)));
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
