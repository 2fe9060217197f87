package io.tradebrief.reports.workbook.chart;

import io.tradebrief.reports.workbook.sheet.LegalText;
import io.tradebrief.reports.workbook.sheet.PlainNumber;
import java.util.OptionalDouble;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTAxDataSource;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarChart;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarSer;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDPt;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTLineChart;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTLineSer;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTNumData;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTNumDataSource;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTNumRef;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTNumVal;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTSerTx;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTStrData;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTStrRef;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTStrVal;

/** Series that refer to the sheet of chart data and carry its values for viewers that do not. */
final class SeriesXml {
  private SeriesXml() {}

  static CTBarSer add(CTBarChart chart, SeriesBlock block) {
    int index = chart.sizeOfSerArray();
    CTBarSer series = chart.addNewSer();
    series.addNewIdx().setVal(index);
    series.addNewOrder().setVal(index);
    name(series.addNewTx(), block);
    series.addNewSpPr();
    series.addNewInvertIfNegative().setVal(false);
    categories(series.addNewCat(), block);
    values(series.addNewVal(), block);
    return series;
  }

  static CTLineSer add(CTLineChart chart, SeriesBlock block) {
    int index = chart.sizeOfSerArray();
    CTLineSer series = chart.addNewSer();
    series.addNewIdx().setVal(index);
    series.addNewOrder().setVal(index);
    name(series.addNewTx(), block);
    series.addNewSpPr();
    categories(series.addNewCat(), block);
    values(series.addNewVal(), block);
    series.addNewSmooth().setVal(false);
    return series;
  }

  /** Gives one bar a colour of its own. */
  static void paint(CTBarSer series, int point, int rgb) {
    CTDPt bar = series.addNewDPt();
    bar.addNewIdx().setVal(point);
    bar.addNewInvertIfNegative().setVal(false);
    bar.addNewBubble3D().setVal(false);
    Ink.fill(bar.addNewSpPr(), rgb);
    Ink.noOutline(bar.getSpPr());
  }

  private static void name(CTSerTx text, SeriesBlock block) {
    CTStrRef reference = text.addNewStrRef();
    reference.setF(block.nameReference());
    CTStrData cache = reference.addNewStrCache();
    cache.addNewPtCount().setVal(1);
    CTStrVal point = cache.addNewPt();
    point.setIdx(0);
    point.setV(LegalText.of(block.name()));
  }

  private static void categories(CTAxDataSource source, SeriesBlock block) {
    Categories categories = block.categories();
    if (categories.form() != Categories.Form.NAMES) {
      CTNumRef reference = source.addNewNumRef();
      reference.setF(block.categoryReference());
      CTNumData cache = reference.addNewNumCache();
      cache.setFormatCode(categories.form().pattern());
      cache.addNewPtCount().setVal(categories.size());
      for (int i = 0; i < categories.size(); i++) {
        add(cache, i, PlainNumber.of(categories.number(i)));
      }
      return;
    }
    CTStrRef reference = source.addNewStrRef();
    reference.setF(block.categoryReference());
    CTStrData cache = reference.addNewStrCache();
    cache.addNewPtCount().setVal(block.size());
    for (int i = 0; i < block.size(); i++) {
      CTStrVal point = cache.addNewPt();
      point.setIdx(i);
      point.setV(LegalText.of(categories.axisLabel(i)));
    }
  }

  private static void values(CTNumDataSource source, SeriesBlock block) {
    CTNumRef reference = source.addNewNumRef();
    reference.setF(block.valueReference());
    CTNumData cache = reference.addNewNumCache();
    cache.setFormatCode(block.pattern());
    cache.addNewPtCount().setVal(block.size());
    for (int i = 0; i < block.size(); i++) {
      OptionalDouble value = block.points().get(i).value();
      if (value.isPresent()) {
        add(cache, i, Double.toString(value.getAsDouble()));
      }
    }
  }

  private static void add(CTNumData cache, int index, String value) {
    CTNumVal point = cache.addNewPt();
    point.setIdx(index);
    point.setV(value);
  }
}
