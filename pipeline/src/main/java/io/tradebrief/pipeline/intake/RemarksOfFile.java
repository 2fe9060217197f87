package io.tradebrief.pipeline.intake;

import io.tradebrief.pipeline.source.Provenance;
import io.tradebrief.pipeline.source.Release;
import io.tradebrief.pipeline.source.Remark;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a person should know of one file: what its reader saw, and whether its dates agree. */
final class RemarksOfFile {
  private RemarksOfFile() {}

  static List<FileRemark> of(StagedFile file) {
    List<Remark> remarks = new ArrayList<>(file.summary().toKnow());
    apart(file, file.source().release(file.file()))
        .ifPresent(text -> remarks.add(Remark.finding("it states the release date " + text)));
    apart(file, file.file().provenance().map(Provenance::released).flatMap(Release::parse))
        .ifPresent(
            text -> remarks.add(Remark.finding("its row in provenance.csv says released " + text)));
    return remarks.stream().map(remark -> FileRemark.of(file, remark)).toList();
  }

  /** A file with another release date than its folder may be in the wrong one. */
  private static Optional<String> apart(StagedFile file, Optional<Release> stated) {
    Optional<Release> folder = file.file().release();
    boolean apart =
        folder.isPresent()
            && stated.isPresent()
            && !folder.get().text().startsWith(stated.get().text())
            && !stated.get().text().startsWith(folder.get().text());
    return apart
        ? Optional.of(stated.get().text() + ", its folder " + folder.get().text())
        : Optional.empty();
  }
}
