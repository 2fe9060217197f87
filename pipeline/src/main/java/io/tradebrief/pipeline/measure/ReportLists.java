package io.tradebrief.pipeline.measure;

import io.tradebrief.pipeline.list.Bloc;
import io.tradebrief.pipeline.list.Industry;
import io.tradebrief.pipeline.list.NoteList;
import io.tradebrief.pipeline.list.Pledge;
import io.tradebrief.pipeline.list.ProductCode;
import io.tradebrief.pipeline.tariff.TariffLists;
import io.tradebrief.reports.table.Note;
import java.nio.file.Path;
import java.util.List;

/**
 * The lists that say what an edition looks at, edited beside its configuration.
 *
 * @param sectors the sectors a balance is broken into; every product code belongs to one of them
 * @param definitions rival definitions of one subject, such as autos by end use and by chapter
 * @param productGroups groups of products an analyst asks for
 * @param blocs groups of partners, by the agreements they are members of
 * @param pledges announced investments
 * @param industries that direct investment is broken into, each sector before its members
 * @param notes what the authors of the lists say of them, by exhibit
 * @param tariffs tariff measures and scenarios
 */
public record ReportLists(
    List<ProductCode> sectors,
    List<ProductCode> definitions,
    List<ProductCode> productGroups,
    List<Bloc> blocs,
    List<Pledge> pledges,
    List<Industry> industries,
    NoteList notes,
    TariffLists tariffs) {
  public static final String SECTORS = "sectors.csv";
  public static final String DEFINITIONS = "definitions.csv";
  public static final String PRODUCT_GROUPS = "product-groups.csv";
  public static final String BLOCS = "blocs.csv";
  public static final String PLEDGES = "pledges.csv";
  public static final String INDUSTRIES = "industries.csv";
  public static final String NOTES = "notes.csv";

  /** The files, in the order of the components. */
  public static final List<String> FILES =
      List.of(SECTORS, DEFINITIONS, PRODUCT_GROUPS, BLOCS, PLEDGES, INDUSTRIES, NOTES);

  public ReportLists {
    sectors = List.copyOf(sectors);
    definitions = List.copyOf(definitions);
    productGroups = List.copyOf(productGroups);
    blocs = List.copyOf(blocs);
    pledges = List.copyOf(pledges);
    industries = List.copyOf(industries);
  }

  /** Lists without industries, notes and tariff measures. */
  public ReportLists(
      List<ProductCode> sectors,
      List<ProductCode> definitions,
      List<ProductCode> productGroups,
      List<Bloc> blocs,
      List<Pledge> pledges) {
    this(
        sectors,
        definitions,
        productGroups,
        blocs,
        pledges,
        List.of(),
        NoteList.empty(),
        TariffLists.empty());
  }

  /** The same lists with tariff measures. */
  public ReportLists with(TariffLists measures) {
    return new ReportLists(
        sectors, definitions, productGroups, blocs, pledges, industries, notes, measures);
  }

  /** The same lists with notes. */
  public ReportLists with(NoteList ofLists) {
    return new ReportLists(
        sectors, definitions, productGroups, blocs, pledges, industries, ofLists, tariffs);
  }

  /** The same lists with industries. */
  public ReportLists with(List<Industry> ofInvestment) {
    return new ReportLists(
        sectors, definitions, productGroups, blocs, pledges, ofInvestment, notes, tariffs);
  }

  /** The notes on the lists that an exhibit rests on. */
  public List<Note> notes(String exhibit) {
    return notes.of(exhibit);
  }

  /** Lists without a row. */
  public static ReportLists empty() {
    return new ReportLists(List.of(), List.of(), List.of(), List.of(), List.of());
  }

  /**
   * Reads the lists in {@code folder}.
   *
   * @throws io.tradebrief.pipeline.list.BrokenList if one is missing or a row of it is wrong
   */
  public static ReportLists load(Path folder) {
    return new ReportLists(
        ProductCode.load(folder.resolve(SECTORS)),
        ProductCode.load(folder.resolve(DEFINITIONS)),
        ProductCode.load(folder.resolve(PRODUCT_GROUPS)),
        Bloc.load(folder.resolve(BLOCS)),
        Pledge.load(folder.resolve(PLEDGES)),
        Industry.load(folder.resolve(INDUSTRIES)),
        NoteList.load(folder.resolve(NOTES)),
        TariffLists.empty());
  }
}
