package io.tradebrief.reports.workbook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.tradebrief.reports.table.ChartData;
import io.tradebrief.reports.table.ChartSpec;
import io.tradebrief.reports.table.Exhibit;
import io.tradebrief.reports.workbook.chart.Categories;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarSer;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDateAx;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTLineSer;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTNumRef;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTPlotArea;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTValAx;
import org.openxmlformats.schemas.drawingml.x2006.chart.STTimeUnit;
import org.openxmlformats.schemas.drawingml.x2006.spreadsheetDrawing.CTTwoCellAnchor;

class NativeChartTest {
  private static XSSFWorkbook book;

  @BeforeAll
  static void open() throws IOException {
    book = SampleEdition.reopened();
  }

  @AfterAll
  static void close() throws IOException {
    book.close();
  }

  @Test
  void chartsHoldTheValuesOfTheTable() {
    int charts = 0;
    for (Exhibit exhibit : SampleEdition.publication().exhibits()) {
      for (int i = 0; i < exhibit.charts().size(); i++) {
        ChartSpec spec = exhibit.charts().get(i);
        if (spec.kind() != ChartSpec.Kind.WATERFALL && spec.kind() != ChartSpec.Kind.STEPS) {
          List<List<OptionalDouble>> drawn = new ArrayList<>();
          values(chart(exhibit.id(), i)).forEach(values -> drawn.add(cached(values)));
          assertEquals(ChartData.of(spec, exhibit.table()).values(), drawn, spec.id());
          charts++;
        }
      }
    }
    assertEquals(9, charts);
  }

  @Test
  void chartsReadOneRangeASeriesWhoseCellsHoldWhatTheyDraw() {
    for (Exhibit exhibit : SampleEdition.publication().exhibits()) {
      for (int i = 0; i < exhibit.charts().size(); i++) {
        for (CTNumRef values : values(chart(exhibit.id(), i))) {
          assertEquals(cached(values), inCells(values.getF()), exhibit.id());
        }
      }
    }
  }

  @Test
  void waterfallAddsUpToItsTotal() {
    List<CTNumRef> series = values(chart("sector-balance", 1));
    double sum = 0;
    for (CTNumRef bars : series.subList(1, 3)) {
      sum += Math.abs(total(bars));
    }
    for (CTNumRef bars : series.subList(3, 5)) {
      sum -= Math.abs(total(bars));
    }
    assertEquals(total(series.get(5)), sum, 1e-9);
    assertEquals(-68.5, sum, 1e-9);
  }

  @Test
  void monthsStandOnAnAxisOfDatesWithRoomForEachName() {
    CTDateAx axis = chart("bilateral-monthly", 0).getCTChart().getPlotArea().getDateAxArray(0);
    assertEquals(24, axis.getMajorUnit().getVal());
    assertEquals(STTimeUnit.MONTHS, axis.getMajorTimeUnit().getVal());
    assertEquals(41_275, Categories.of(SampleEdition.months(), SampleTables.months()).number(0));
  }

  @Test
  void stepsHoldTheOldRateUntilTheDayBeforeTheNew() {
    CTPlotArea area = chart("tariff-timeline", 0).getCTChart().getPlotArea();
    List<OptionalDouble> cars = cached(values(chart("tariff-timeline", 0)).get(0));
    assertEquals(
        List.of(2.5, 2.5, 27.5, 27.5, 27.5, 27.5, 27.5, 15.0),
        cars.stream().map(OptionalDouble::orElseThrow).toList());
    List<String> days =
        area
            .getLineChartArray(0)
            .getSerArray(0)
            .getCat()
            .getNumRef()
            .getNumCache()
            .getPtList()
            .stream()
            .map(point -> LocalDate.ofEpochDay(Long.parseLong(point.getV()) - 25_569).toString())
            .toList();
    assertEquals(
        List.of("2025-02-10", "2025-04-02", "2025-04-03", "2025-04-08"), days.subList(0, 4));
    CTDateAx axis = area.getDateAxArray(0);
    assertEquals(STTimeUnit.DAYS, axis.getBaseTimeUnit().getVal());
    assertEquals(45_689, axis.getScaling().getMin().getVal());
  }

  @Test
  void axesThatAreShownHaveTheTicksOfThePicture() {
    CTValAx lines = chart("bilateral-series", 0).getCTChart().getPlotArea().getValAxArray(0);
    assertEquals(0, lines.getScaling().getMin().getVal());
    double ticks = lines.getScaling().getMax().getVal() / lines.getMajorUnit().getVal();
    assertEquals(Math.rint(ticks), ticks, 1e-9);
    CTValAx bars = chart("deficit-ranking", 0).getCTChart().getPlotArea().getValAxArray(0);
    assertTrue(bars.getDelete().getVal());
    assertFalse(bars.isSetMajorUnit());
  }

  @Test
  void missingPointsAreBlankCells() {
    XSSFSheet data = book.getSheet("Chart data");
    int blanks = 0;
    for (int r = SampleEdition.FIRST; r <= data.getLastRowNum(); r++) {
      boolean monthly = "bilateral-monthly".equals(data.getRow(r).getCell(0).getStringCellValue());
      blanks += monthly && data.getRow(r).getCell(4).getCellType() == CellType.BLANK ? 1 : 0;
    }
    assertEquals(6, blanks);
  }

  @Test
  void chartsStandRightOfTheTableBelowTheHeaderAndApart() {
    for (Exhibit exhibit : SampleEdition.publication().exhibits()) {
      if (book.getSheet(exhibit.id() + " chart") != null) {
        continue;
      }
      int end = SampleEdition.FIRST;
      for (int i = 0; i < exhibit.charts().size(); i++) {
        CTTwoCellAnchor anchor =
            book.getSheet(exhibit.id())
                .getDrawingPatriarch()
                .getCTDrawing()
                .getTwoCellAnchorArray(i);
        int column = anchor.getFrom().getCol();
        assertTrue(column > exhibit.table().spec().columns().size(), exhibit.id());
        assertTrue(anchor.getFrom().getRow() >= end, exhibit.id());
        end = anchor.getTo().getRow();
      }
    }
  }

  private static XSSFChart chart(String sheet, int index) {
    XSSFSheet own = book.getSheet(sheet + " chart");
    XSSFSheet shown = own == null ? book.getSheet(sheet) : own;
    return shown.getDrawingPatriarch().getCharts().get(index);
  }

  private static List<CTNumRef> values(XSSFChart chart) {
    CTPlotArea area = chart.getCTChart().getPlotArea();
    List<CTNumRef> values = new ArrayList<>();
    area.getBarChartList()
        .forEach(
            bars ->
                bars.getSerList().stream()
                    .map(CTBarSer::getVal)
                    .forEach(value -> values.add(value.getNumRef())));
    area.getLineChartList()
        .forEach(
            lines ->
                lines.getSerList().stream()
                    .map(CTLineSer::getVal)
                    .forEach(value -> values.add(value.getNumRef())));
    return values;
  }

  private static List<OptionalDouble> cached(CTNumRef values) {
    List<OptionalDouble> points = new ArrayList<>();
    for (int i = 0; i < values.getNumCache().getPtCount().getVal(); i++) {
      points.add(OptionalDouble.empty());
    }
    values
        .getNumCache()
        .getPtList()
        .forEach(
            point ->
                points.set(
                    (int) point.getIdx(), OptionalDouble.of(Double.parseDouble(point.getV()))));
    return points;
  }

  private static List<OptionalDouble> inCells(String reference) {
    List<OptionalDouble> points = new ArrayList<>();
    AreaReference area = new AreaReference(reference, book.getSpreadsheetVersion());
    for (CellReference at : area.getAllReferencedCells()) {
      Cell cell = book.getSheet(at.getSheetName()).getRow(at.getRow()).getCell(at.getCol());
      points.add(
          cell.getCellType() == CellType.BLANK
              ? OptionalDouble.empty()
              : OptionalDouble.of(cell.getNumericCellValue()));
    }
    return points;
  }

  private static double total(CTNumRef values) {
    return cached(values).stream().mapToDouble(point -> point.orElse(0)).sum();
  }
}
