package io.tradebrief.pipeline.analysis.finance;

import static io.tradebrief.pipeline.analysis.finance.InvestmentDesk.JAPAN_OUT;
import static io.tradebrief.pipeline.analysis.finance.InvestmentDesk.column;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.tradebrief.reports.table.Exhibit;
import io.tradebrief.reports.table.ResultTable;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Stocks by industry on a handful of figures. */
class FdiIndustryTest {
  @TempDir private Path folder;
  private InvestmentDesk desk;

  @BeforeEach
  void emptyDesk() {
    desk = new InvestmentDesk(folder);
  }

  @Test
  void aSubtotalNeverRanksBesideItsMembersAndTheRestIsARow() {
    for (String one : List.of("all 100", "manufacturing 45", "food 15", "textile 20")) {
      industry(JAPAN_OUT, 2024, one);
    }
    industry(JAPAN_OUT, 2024, "non-manufacturing 55");
    industry(JAPAN_OUT, 2024, "finance-and-insurance 40");
    industry(JAPAN_OUT, 2024, "real-estate -5");
    industry("JPN USA inward", 2024, "all 0");
    industry("JPN USA inward", 2024, "finance-and-insurance 7");
    Exhibit exhibit = new FdiIndustry().compute(desk.context());
    ResultTable table = exhibit.table();

    assertEquals("1", industryCell(table, "Manufacturing", "inward_sector_rank"));
    assertEquals("2", industryCell(table, "Finance and insurance", "inward_sector_rank"));
    assertEquals("[z]", industryCell(table, "Food", "inward_sector_rank"));
    assertEquals("[z]", industryCell(table, "Manufacturing", "inward_rank"));
    assertEquals("1", industryCell(table, "Finance and insurance", "inward_rank"));
    assertEquals("4", industryCell(table, "Real estate", "inward_rank"), "a negative stock");
    assertEquals("[z]", industryCell(table, "Mining", "inward_rank"), "no figure, no rank");
    assertEquals("45.0", industryCell(table, "Manufacturing", "inward_share_pct"));
    assertEquals("100.0", industryCell(table, "All industries", "inward_share_pct"));
    assertEquals("[x]", industryCell(table, "Mining", "inward_jpy"), "blank is not zero");
    assertEquals("10", industryCell(table, "Manufacturing, not shown by industry", "inward_jpy"));
    assertEquals(
        "20", industryCell(table, "Non-manufacturing, not shown by industry", "inward_jpy"));
    assertEquals("[z]", industryCell(table, "Finance and insurance", "outward_share_pct"));
    assertEquals(
        "At the end of 2024, manufacturing led the investment of Japan in the United States with"
            + " 45.0%; finance and insurance led the investment of the United States in Japan.",
        exhibit.finding().orElseThrow());
  }

  @Test
  void withoutTheYearsAskedForTheNewestIndustriesAreShown() {
    industry(JAPAN_OUT, 2021, "food 1");
    industry(JAPAN_OUT, 2022, "food 2");

    ResultTable table = new FdiIndustry().compute(desk.context()).table();
    assertEquals("2022", table.cell(0, "year").raw());
    assertEquals("[x]", table.cell(0, "inward_jpy").raw());
  }

  private void industry(String way, int year, String nameAndAmount) {
    String[] parts = nameAndAmount.split(" ", 2);
    desk.inYen(way, year, "position", parts[0], Long.parseLong(parts[1]));
  }

  private static String industryCell(ResultTable table, String industry, String column) {
    return table.cell(column(table, "industry").indexOf(industry), column).raw();
  }
}
