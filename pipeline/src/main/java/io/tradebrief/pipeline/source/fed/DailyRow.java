package io.tradebrief.pipeline.source.fed;

import io.tradebrief.pipeline.source.Row;
import io.tradebrief.pipeline.source.RowCheck;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A row of daily rates.
 *
 * @param row as it stands
 * @param check what it was found to break
 * @param date empty if it could not be read
 * @param rates as printed, in the order of the series; empty where there is none
 */
record DailyRow(Row row, RowCheck check, Optional<LocalDate> date, List<Optional<Double>> rates) {}
