package io.tradebrief.reports.workbook;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.tradebrief.reports.audit.ChartAgreement;
import io.tradebrief.reports.chart.DrawnSeries;
import io.tradebrief.reports.table.Publication;
import java.io.IOException;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

/** The native chart and the picture of one specification draw the cells of its table. */
class ChartAgreementTest {
  private final Publication sample = SampleEdition.publication();

  @Test
  void bothRenderersDrawWhatTheTableHolds() throws IOException {
    assertEquals(
        List.of(), ChartAgreement.differences(sample, SampleEdition.bytes(), DrawnSeries::of));
  }

  @Test
  void aPictureOfOtherValuesIsFound() throws IOException {
    List<String> differences =
        ChartAgreement.differences(
            sample, SampleEdition.bytes(), (spec, table) -> List.of(List.of(OptionalDouble.of(7))));
    assertEquals(11, differences.size());
  }
}
