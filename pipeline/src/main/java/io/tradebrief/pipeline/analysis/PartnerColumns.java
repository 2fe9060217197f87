package io.tradebrief.pipeline.analysis;

import io.tradebrief.reports.table.ColumnSpec;
import io.tradebrief.reports.table.Unit;

/** The two columns that name a partner in every exhibit by partner. */
public final class PartnerColumns {
  public static final ColumnSpec CODE =
      ColumnSpec.of(
          "partner_code",
          "Code",
          Unit.TEXT,
          "ISO 3166 alpha-3 code of the partner; EUN for the European Union, WLD for the world.");
  public static final ColumnSpec NAME =
      ColumnSpec.of("partner", "Partner", Unit.TEXT, "The partner's name, or that of a total.");

  private PartnerColumns() {}
}
