package io.tradebrief.pipeline.analysis;

import io.tradebrief.pipeline.fact.Partner;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/** The list of countries as a small dataset: code, name, and the currency of two years. */
final class PartnerNames {
  private static final StructType SCHEMA =
      new StructType()
          .add("partner_code", DataTypes.StringType, false)
          .add("partner", DataTypes.StringType, false)
          .add("currency_base", DataTypes.StringType, true)
          .add("currency_reference", DataTypes.StringType, true);

  private PartnerNames() {}

  /** One row a country; a currency is null where the list of currencies has none for the year. */
  static Dataset<Row> of(Context context) {
    Question question = context.question();
    List<Row> rows =
        context.partners().all().stream()
            .filter(partner -> partner.kind() == Partner.Kind.COUNTRY)
            .map(
                partner ->
                    RowFactory.create(
                        partner.code(),
                        partner.name(),
                        currency(context, partner, question.baseYear()),
                        currency(context, partner, question.referenceYear())))
            .toList();
    return context.facts().spark().createDataFrame(rows, SCHEMA);
  }

  private static String currency(Context context, Partner partner, int year) {
    return context.currencies().currencyOf(partner.code(), year).orElse(null);
  }
}
