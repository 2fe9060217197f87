package io.tradebrief.pipeline.source.world;

import io.tradebrief.pipeline.fact.FactKind;
import io.tradebrief.pipeline.fact.TradeFlow;
import io.tradebrief.pipeline.fact.TransportMargin;
import io.tradebrief.pipeline.list.Partner;
import io.tradebrief.pipeline.list.Partners;
import io.tradebrief.pipeline.list.Scheme;
import io.tradebrief.pipeline.source.Dataset;
import io.tradebrief.pipeline.source.Glimpse;
import io.tradebrief.pipeline.source.Periods;
import io.tradebrief.pipeline.source.Row;
import io.tradebrief.pipeline.source.RowCheck;
import io.tradebrief.pipeline.source.Rule;
import io.tradebrief.pipeline.source.Screened;
import io.tradebrief.pipeline.source.Source;
import io.tradebrief.pipeline.source.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The OECD's International Transport and Insurance Costs of merchandise trade as SDMX-CSV: the
 * difference between imports valued CIF and FOB in per cent of the former.
 *
 * <pre>
 * STRUCTURE,STRUCTURE_ID,STRUCTURE_NAME,ACTION,REF_AREA,Reference area,COUNTERPART_AREA,Counterpart area,MEASURE,Measure,PRODUCT_TYPE,Product type,COMM_HS2017,Product,FREQ,Frequency of observation,UNIT_MEASURE,Unit of measure,TIME_PERIOD,Time period,OBS_VALUE,Observation value,OBS_STATUS,Observation status,…
 * DATAFLOW,OECD.SDD.TPS:DSD_ITIC@DF_ITIC(1.1),…,I,JPN,Japan,FRA,France,C_F,CIF/FOB margin,C,Commodities,_T,Total,A,Annual,PT_IM_CIF,…,2017,,5.785,,I,…
 * DATAFLOW,OECD.SDD.TPS:DSD_ITIC@DF_ITIC(1.1),…,I,JPN,Japan,DEU,Germany,C_F,CIF/FOB margin,C,Commodities,_T,Total,A,Annual,PT_IM_CIF,…,2017,,5.289,,I,…
 * </pre>
 *
 * Labels of the period and the value are empty. Observation status {@code I} (imputed) or {@code E}
 * is an estimate.
 */
public final class OecdTransportMargins implements Source<TransportMargin> {
  private static final Dataset DATASET =
      new Dataset(
          "oecd-transport-margins",
          "OECD",
          "International transport and insurance costs of merchandise trade (ITIC)");

  private static final Set<String> DIMENSIONS =
      Set.of("REF_AREA", "COUNTERPART_AREA", "MEASURE", "PRODUCT_TYPE", "COMM_HS2017", "FREQ");

  @Override
  public String id() {
    return "oecd-itic-sdmx";
  }

  @Override
  public FactKind<TransportMargin> kind() {
    return TransportMargin.KIND;
  }

  @Override
  public boolean recognises(Glimpse glimpse) {
    return SdmxCsv.hasConcepts(
            glimpse, List.of("REF_AREA", "COUNTERPART_AREA", "MEASURE", "UNIT_MEASURE"))
        && glimpse.row(1, ',').contains("C_F");
  }

  @Override
  public Dataset dataset(SourceFile file) {
    return DATASET;
  }

  @Override
  public Screened<TransportMargin> read(SourceFile file, Partners partners) {
    SdmxCsv table = SdmxCsv.of(file);
    Screened.Builder<TransportMargin> screened = table.screened(TransportMargin.KIND, DIMENSIONS);
    for (Row row : table.rows()) {
      String importer = table.code(row, "REF_AREA");
      String exporter = table.code(row, "COUNTERPART_AREA");
      String product = table.code(row, "COMM_HS2017");
      RowCheck check = table.check(row, List.of(importer, exporter, product));
      check.that(table.code(row, "MEASURE").equals("C_F"), Rule.KNOWN_CODE);
      check.that(
          !table.has("PRODUCT_TYPE") || table.code(row, "PRODUCT_TYPE").equals("C"),
          Rule.KNOWN_CODE);
      check.that(table.code(row, "UNIT_MEASURE").equals("PT_IM_CIF"), Rule.KNOWN_CODE);
      check.that(table.scale(row, "UNIT_MULT", 0, check) == 0, Rule.KNOWN_CODE);
      Partner to = check.partner(SdmxCsv.partner(partners, Scheme.OECD, importer), importer);
      Partner from = check.partner(SdmxCsv.partner(partners, Scheme.OECD, exporter), exporter);
      boolean estimated = table.code(row, "OBS_STATUS").matches("[IE]");
      List<TransportMargin> margins = new ArrayList<>();
      for (SdmxFigures.Figure one : table.observations(row)) {
        check.that(Periods.isYear(one.period()), Rule.PERIOD);
        double margin = check.number(one.value());
        check.that(!(margin >= 100), Rule.IN_RANGE);
        margins.add(fact(to, from, product, one.period(), margin, estimated));
      }
      screened.settle(row, check, () -> margins);
    }
    return screened.build();
  }

  private static TransportMargin fact(
      Partner to, Partner from, String product, String year, double margin, boolean estimated) {
    boolean total = product.equals("_T");
    return new TransportMargin(
        to.code(),
        from.code(),
        total ? TradeFlow.ALL_PRODUCTS : "hs2017",
        total ? TradeFlow.TOTAL : product,
        year,
        margin,
        estimated ? "estimated" : "observed");
  }
}
