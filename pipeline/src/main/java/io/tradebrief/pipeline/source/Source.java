package io.tradebrief.pipeline.source;

import io.tradebrief.pipeline.fact.FactKind;
import io.tradebrief.pipeline.list.Partners;
import java.util.Optional;

/**
 * A reader for one kind of file, as its publisher releases it. It knows nothing of exhibits. The
 * class comment of each implementation shows the real header and two rows.
 */
public interface Source<F> {

  /** Stable name of the format, for example {@code census-country-xlsx}. */
  String id();

  /** The kind of fact it gives. */
  FactKind<F> kind();

  /** Whether a file is of this kind, judged by content and never by name. */
  boolean recognises(Glimpse glimpse);

  /**
   * The dataset the file is a release of.
   *
   * @throws BrokenFile if the file leaves that open
   */
  Dataset dataset(SourceFile file);

  /**
   * The release date the file states in itself; empty, as for most, if only its folder knows.
   *
   * @throws BrokenFile if the file cannot be read
   */
  default Optional<Release> release(SourceFile file) {
    return Optional.empty();
  }

  /**
   * Reads and screens every row.
   *
   * @throws BrokenFile if the file as a whole cannot be read: truncated, a column missing, a wrong
   *     encoding
   */
  Screened<F> read(SourceFile file, Partners partners);
}
