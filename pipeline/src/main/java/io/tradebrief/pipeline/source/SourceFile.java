package io.tradebrief.pipeline.source;

import java.nio.file.Path;
import java.util.Optional;

/**
 * A file in the input folder.
 *
 * @param path where it is
 * @param name how messages and the {@code sources} exhibit call it: the path below the input folder
 * @param publisher the publisher's folder, empty for a file outside the input folder
 * @param release the release date its folder states; empty for a file outside the input folder
 * @param sha256 of its bytes, 64 hex digits
 * @param provenance the record beside it, if there is one
 */
public record SourceFile(
    Path path,
    String name,
    String publisher,
    Optional<Release> release,
    String sha256,
    Optional<Provenance> provenance) {
  /** Stands between the name of an archive and that of a file in it. */
  static final char WITHIN = '!';
}
