package io.tradebrief.pipeline.intake;

import io.tradebrief.pipeline.source.Source;
import io.tradebrief.pipeline.source.SourceFile;
import java.nio.file.Path;

/**
 * A file in the staged store.
 *
 * @param file the file it was read from
 * @param source the format it was read as
 * @param facts its facts as Parquet
 * @param rejected its rejected rows as CSV: place, rules, raw
 * @param summary its counts
 */
public record StagedFile(
    SourceFile file, Source<?> source, Path facts, Path rejected, ScreenSummary summary) {}
