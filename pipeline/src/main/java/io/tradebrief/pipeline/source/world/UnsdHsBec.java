package io.tradebrief.pipeline.source.world;

import io.tradebrief.pipeline.fact.Concordance;
import io.tradebrief.pipeline.fact.FactKind;
import io.tradebrief.pipeline.list.Partners;
import io.tradebrief.pipeline.source.Dataset;
import io.tradebrief.pipeline.source.Glimpse;
import io.tradebrief.pipeline.source.Header;
import io.tradebrief.pipeline.source.KnownColumns;
import io.tradebrief.pipeline.source.Row;
import io.tradebrief.pipeline.source.RowCheck;
import io.tradebrief.pipeline.source.Rule;
import io.tradebrief.pipeline.source.Screened;
import io.tradebrief.pipeline.source.Sheet;
import io.tradebrief.pipeline.source.Sheets;
import io.tradebrief.pipeline.source.Source;
import io.tradebrief.pipeline.source.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The UN Statistics Division's workbook of HS codes and broad economic categories (BEC), a sheet an
 * edition of the HS and a sheet a revision of the BEC with the category above each:
 *
 * <pre>
 * HS HS4  HS4Desc            HS6    HS6Desc             BEC5Code1 BEC5Code2 ... BEC5EndUse ... BEC4Code ...
 * H5 0101 Horses, asses, ... 010121 Horses; live, ...   712010              ... CAP        ... 41       ...
 * H5 0101 Horses, asses, ... 010129 Horses; live, ...   1111                ... INT        ... 111      ...
 *
 * pfCode cmdCode cmdDescE                     parentCmdCode aggrlevel isLeaf
 * BE5    11      Agriculture, ... |Goods      1             2         0
 * </pre>
 *
 * The editions keep their codes apart ({@code hs2012}, {@code hs2017}), so an obsolete one is never
 * taken for one in use. A second category is an alternative and has a scheme of its own, {@code
 * bec5-alternative}; a BEC code of {@code 0} or {@code n/a} (coin, monetary gold) means that there
 * is none.
 */
public final class UnsdHsBec implements Source<Concordance> {
  private static final Pattern HS6 = Pattern.compile("\\d{6}");
  private static final Set<String> NONE = Set.of("", "0", "n/a");
  private static final Pattern BEC = Pattern.compile("\\d{1,6}|TOTAL");

  private static final KnownColumns COLUMNS =
      KnownColumns.of(
              "HS",
              "i3",
              "i31Desc",
              "standesci3",
              "i4",
              "i4Desc",
              "standesci4",
              "CPC1",
              "CPCdesc",
              "AddedByUNSD",
              "NoteByUNSD",
              "pfCode",
              "cmdCode",
              "cmdDescE",
              "parentCmdCode",
              "aggrlevel",
              "isLeaf")
          .or(name -> name.matches("(HS|BEC|GTAP).*"));

  @Override
  public String id() {
    return "unsd-hs-bec";
  }

  @Override
  public FactKind<Concordance> kind() {
    return Concordance.KIND;
  }

  @Override
  public boolean recognises(Glimpse glimpse) {
    return glimpse.firstRow().containsAll(List.of("HS", "HS6", "BEC5Code1", "BEC4Code"));
  }

  @Override
  public Dataset dataset(SourceFile file) {
    return new Dataset(
        "unsd-hs-bec",
        "United Nations Statistics Division",
        "Correspondence of the Harmonized System and the Broad Economic Categories");
  }

  @Override
  public Screened<Concordance> read(SourceFile file, Partners partners) {
    Screened.Builder<Concordance> screened = new Screened.Builder<>(Concordance.KIND);
    for (Sheet sheet : Sheets.of(file)) {
      if (sheet.rows().isEmpty()) {
        continue;
      }
      Header header = Header.of(file, sheet.rows().get(0));
      screened.structure(1);
      COLUMNS.check(file, sheet.rows(), screened);
      for (Row row : sheet.rows().subList(1, sheet.rows().size())) {
        if (header.has("HS6")) {
          product(header, row, screened);
        } else {
          category(header, row, screened);
        }
      }
    }
    return screened.build();
  }

  private static void product(Header header, Row row, Screened.Builder<Concordance> screened) {
    RowCheck check = new RowCheck();
    String edition = edition(row.cell(header.column("HS")));
    String hs6 = row.cell(header.column("HS6"));
    check.that(!edition.isEmpty() && HS6.matcher(hs6).matches(), Rule.KNOWN_CODE);
    List<Concordance> facts = new ArrayList<>();
    add(facts, check, edition, hs6, "bec5", row.cell(header.column("BEC5Code1")));
    add(facts, check, edition, hs6, "bec5-alternative", row.cell(header.column("BEC5Code2")));
    add(facts, check, edition, hs6, "bec4", row.cell(header.column("BEC4Code")));
    String endUse = row.cell(header.column("BEC5EndUse"));
    if (!endUse.isEmpty()) {
      facts.add(Concordance.of(edition, hs6, "bec5-enduse", endUse));
    }
    screened.settle(row, check, () -> facts);
  }

  private static void add(
      List<Concordance> facts, RowCheck check, String from, String code, String to, String bec) {
    if (!NONE.contains(bec)) {
      check.that(BEC.matcher(bec).matches(), Rule.KNOWN_CODE);
      facts.add(Concordance.of(from, code, to, bec));
    }
  }

  /** The year of an edition: H0 is of 1992, H6 of 2022. */
  private static String edition(String symbol) {
    return switch (symbol) {
      case "H0" -> "hs1992";
      case "H1" -> "hs1996";
      case "H2" -> "hs2002";
      case "H3" -> "hs2007";
      case "H4" -> "hs2012";
      case "H5" -> "hs2017";
      case "H6" -> "hs2022";
      default -> "";
    };
  }

  private static void category(Header header, Row row, Screened.Builder<Concordance> screened) {
    RowCheck check = new RowCheck();
    String scheme =
        switch (row.cell(header.column("pfCode"))) {
          case "BE" -> "bec4";
          case "BE5" -> "bec5";
          default -> "";
        };
    String code = row.cell(header.column("cmdCode"));
    String parent = row.cell(header.column("parentCmdCode"));
    check.that(!scheme.isEmpty() && BEC.matcher(code).matches(), Rule.KNOWN_CODE);
    check.that(parent.isEmpty() || BEC.matcher(parent).matches(), Rule.KNOWN_CODE);
    screened.settle(
        row,
        check,
        () ->
            parent.isEmpty()
                ? List.of()
                : List.of(Concordance.of(scheme, code, scheme + "-parent", parent)));
  }
}
