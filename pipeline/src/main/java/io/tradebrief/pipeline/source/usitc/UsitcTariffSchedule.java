package io.tradebrief.pipeline.source.usitc;

import io.tradebrief.pipeline.fact.FactKind;
import io.tradebrief.pipeline.fact.TariffLine;
import io.tradebrief.pipeline.list.Partners;
import io.tradebrief.pipeline.source.Dataset;
import io.tradebrief.pipeline.source.DelimitedText;
import io.tradebrief.pipeline.source.Glimpse;
import io.tradebrief.pipeline.source.Header;
import io.tradebrief.pipeline.source.KnownColumns;
import io.tradebrief.pipeline.source.Release;
import io.tradebrief.pipeline.source.Row;
import io.tradebrief.pipeline.source.RowCheck;
import io.tradebrief.pipeline.source.Rule;
import io.tradebrief.pipeline.source.Screened;
import io.tradebrief.pipeline.source.Source;
import io.tradebrief.pipeline.source.SourceFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The Harmonized Tariff Schedule of the United States as the Commission exports it to CSV.
 *
 * <pre>
 * HTS Number,Indent,Description,Unit of Quantity,General Rate of Duty,Special Rate of Duty,Column 2 Rate of Duty,Quota Quantity,Additional Duties
 * "0101.30.00.00","1","Asses","[""No.""]","6.8%","Free (A+,AU,BH,CL)","15%","",""
 * "0603.12.70","2","Other","","6.4%","Free (A,AU,BH) 3.2% (JP)","40%","",""
 * </pre>
 *
 * <p>A rate stands either on the row of the 8-digit line or, if that is not divided, on the row
 * with 10 digits. A line of ours is a row that states a rate, under its own code: 10-digit rows
 * below an 8-digit line carry only its statistics, inherit its rates and give no fact. A line has
 * the units of quantity of the rows below it when its own row has none.
 *
 * <p>Rows with fewer digits, or with none, are headings. Chapters 98 and 99 modify the rates of
 * other lines; they are accepted without facts.
 */
public final class UsitcTariffSchedule implements Source<TariffLine> {
  private static final Dataset DATASET =
      new Dataset(
          "usitc-hts",
          "U.S. International Trade Commission",
          "Harmonized Tariff Schedule of the United States");

  private static final KnownColumns COLUMNS =
      KnownColumns.of(
          "HTS Number",
          "Indent",
          "Description",
          "Unit of Quantity",
          "General Rate of Duty",
          "Special Rate of Duty",
          "Column 2 Rate of Duty",
          "Quota Quantity",
          "Additional Duties");

  @Override
  public String id() {
    return "usitc-hts-csv";
  }

  @Override
  public FactKind<TariffLine> kind() {
    return TariffLine.KIND;
  }

  @Override
  public boolean recognises(Glimpse glimpse) {
    return glimpse
        .firstRow()
        .containsAll(List.of("HTS Number", "General Rate of Duty", "Column 2 Rate of Duty"));
  }

  @Override
  public Dataset dataset(SourceFile file) {
    return DATASET;
  }

  @Override
  public Screened<TariffLine> read(SourceFile file, Partners partners) {
    List<Row> all = DelimitedText.COMMAS_UTF_8.rows(file);
    Header header = Header.of(file, all.get(0));
    int columns = all.get(0).cells().size();
    Screened.Builder<TariffLine> screened = new Screened.Builder<>(TariffLine.KIND);
    screened.structure(1);
    COLUMNS.check(file, all, screened);
    List<UsTariffRow> lines = new ArrayList<>(all.size());
    for (Row row : all.subList(1, all.size())) {
      UsTariffRow line = UsTariffRow.of(row, header);
      if (row.isBlank() || (row.cells().size() == columns && line.isHeading())) {
        screened.structure(1);
      } else {
        lines.add(line);
      }
    }
    settle(lines, columns, file.release().map(Release::text).orElse(""), screened);
    return screened.build();
  }

  private static void settle(
      List<UsTariffRow> lines,
      int columns,
      String validFrom,
      Screened.Builder<TariffLine> screened) {
    Map<String, Set<String>> units = unitsByLegalCode(lines);
    for (UsTariffRow line : lines) {
      RowCheck check = new RowCheck();
      check.that(line.row().cells().size() == columns, Rule.COLUMN_COUNT);
      check.that(!line.number().isEmpty(), Rule.KEY_PRESENT);
      check.that(line.code().length() >= 8, Rule.KNOWN_CODE);
      screened.settle(line.row(), check, () -> facts(line, validFrom, units));
    }
  }

  private static List<TariffLine> facts(
      UsTariffRow line, String validFrom, Map<String, Set<String>> units) {
    if (line.isSpecialProvision()) {
      return List.of();
    }
    List<String> own = line.units();
    return line.facts(
        validFrom,
        own.isEmpty() ? List.copyOf(units.getOrDefault(line.legalCode(), Set.of())) : own);
  }

  private static Map<String, Set<String>> unitsByLegalCode(List<UsTariffRow> lines) {
    Map<String, Set<String>> units = new HashMap<>();
    for (UsTariffRow line : lines) {
      if (line.code().length() >= 8) {
        units.computeIfAbsent(line.legalCode(), code -> new LinkedHashSet<>()).addAll(line.units());
      }
    }
    return units;
  }
}
