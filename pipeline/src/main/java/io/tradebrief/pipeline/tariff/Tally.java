package io.tradebrief.pipeline.tariff;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;

/** Sums the lines of a partition under every assessment, in one pass. */
final class Tally implements MapPartitionsFunction<Row, Row> {
  private static final long serialVersionUID = 1L;
  private static final long PPM_OF_A_PERCENT = Charge.PPM_OF_A_PERCENT;

  private final ArrayList<Assessment> assessments;
  private final ArrayList<ProductScope> levers;
  private final Groups sectors;
  private final Groups examples;

  Tally(List<Assessment> assessments, List<ProductScope> levers, Groups sectors, Groups examples) {
    this.assessments = new ArrayList<>(assessments);
    this.levers = new ArrayList<>(levers);
    this.sectors = sectors;
    this.examples = examples;
  }

  @Override
  public Iterator<Row> call(Iterator<Row> lines) {
    Map<DutyPart, DutySum> sums = new HashMap<>();
    while (lines.hasNext()) {
      Row row = lines.next();
      add(
          sums,
          row.getAs(DutyLines.CODE),
          row.<Long>getAs(DutyLines.VALUE),
          row.<Long>getAs(DutyLines.COLUMN_ONE),
          row.<Long>getAs(DutyLines.CALCULATED),
          row.getAs(DutyLines.ORIGIN));
    }
    return sums.entrySet().stream().map(entry -> row(entry.getKey(), entry.getValue())).iterator();
  }

  void add(
      Map<DutyPart, DutySum> sums,
      String code,
      long value,
      long columnOne,
      long calculated,
      String origin) {
    String sector = sectors.of(code);
    String example = examples.of(code);
    for (int i = 0; i < assessments.size(); i++) {
      Assessment assessment = assessments.get(i);
      long[] added = assessment.on(code, value, columnOne);
      long duty = columnOne;
      for (int c = 0; c < added.length; c++) {
        if (added[c] != Assessment.NOT_APPLIED) {
          duty = Math.addExact(duty, added[c]);
          DutySum sum = new DutySum(1, 0, value, added[c], 0);
          String measure = assessment.charges().get(c).measure();
          put(sums, new DutyPart(DutyPart.Kind.SECTOR, i, sector, measure, 0, 0), sum);
        }
      }
      DutySum base = new DutySum(1, duty == 0 ? 1 : 0, value, columnOne, calculated);
      put(sums, new DutyPart(DutyPart.Kind.SECTOR, i, sector, "", 0, 0), base);
      if (!example.isEmpty()) {
        DutySum whole = new DutySum(1, duty == 0 ? 1 : 0, value, duty, calculated);
        put(sums, new DutyPart(DutyPart.Kind.EXAMPLE, i, example, "", 0, 0), whole);
      }
    }
    DutySum line = new DutySum(1, columnOne == 0 ? 1 : 0, value, columnOne, calculated);
    put(sums, new DutyPart(DutyPart.Kind.ORIGIN, 0, sector, origin, 0, 0), line);
    put(
        sums,
        new DutyPart(DutyPart.Kind.BUCKET, 0, sector, "", covering(code), band(value, columnOne)),
        line);
  }

  /** The rate of column 1 in whole per cent, rounded up; 0 for a line without value. */
  static int band(long value, long columnOne) {
    return value == 0
        ? 0
        : Math.toIntExact(-Math.floorDiv(-columnOne, Math.multiplyExact(value, PPM_OF_A_PERCENT)));
  }

  private long covering(String code) {
    long bits = 0;
    for (int i = 0; i < levers.size(); i++) {
      bits |= levers.get(i).covers(code) ? 1L << i : 0;
    }
    return bits;
  }

  private static void put(Map<DutyPart, DutySum> sums, DutyPart part, DutySum sum) {
    sums.merge(part, sum, DutySum::plus);
  }

  private static Row row(DutyPart part, DutySum sum) {
    return RowFactory.create(
        part.kind().name(),
        part.assessment(),
        part.group(),
        part.measure(),
        part.columns(),
        part.band(),
        sum.lines(),
        sum.free(),
        sum.imports(),
        sum.duty(),
        sum.calculated());
  }
}
