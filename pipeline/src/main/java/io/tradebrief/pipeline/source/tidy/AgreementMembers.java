package io.tradebrief.pipeline.source.tidy;

import io.tradebrief.pipeline.fact.AgreementMember;
import io.tradebrief.pipeline.fact.FactKind;
import io.tradebrief.pipeline.list.Partners;
import io.tradebrief.pipeline.list.Scheme;
import io.tradebrief.pipeline.source.Dataset;
import io.tradebrief.pipeline.source.Glimpse;
import io.tradebrief.pipeline.source.KnownColumns;
import io.tradebrief.pipeline.source.Row;
import io.tradebrief.pipeline.source.RowCheck;
import io.tradebrief.pipeline.source.Rule;
import io.tradebrief.pipeline.source.Screened;
import io.tradebrief.pipeline.source.Source;
import io.tradebrief.pipeline.source.SourceFile;
import io.tradebrief.pipeline.source.Table;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;

/**
 * Members of trade agreements with the days on which they entered into force for them, in our own
 * layout; some copies name the members too and carry notes:
 *
 * <pre>
 * agreement,member_code,in_force_from,in_force_to,citation
 * CPTPP,JPN,2018-12-30,,https://www.mfat.govt.nz/...
 * EU,GBR,1973-01-01,2020-01-31,https://europa.eu/...
 *
 * agreement,member,iso3,in_force_from,in_force_to,citation,note
 * RCEP,Myanmar,MMR,,,,signatory; no in-force date found here
 * </pre>
 *
 * A signatory without a day stays one without a day.
 */
public final class AgreementMembers implements Source<AgreementMember> {

  private static final KnownColumns COLUMNS =
      KnownColumns.of(
          "agreement",
          "member",
          "member_code",
          "iso3",
          "in_force_from",
          "in_force_to",
          "citation",
          "note",
          "notes");

  @Override
  public String id() {
    return "agreement-members";
  }

  @Override
  public FactKind<AgreementMember> kind() {
    return AgreementMember.KIND;
  }

  @Override
  public boolean recognises(Glimpse glimpse) {
    List<String> header = glimpse.firstRow();
    return header.containsAll(List.of("agreement", "in_force_from", "in_force_to", "citation"))
        && (header.contains("member_code") || header.contains("iso3"));
  }

  @Override
  public Dataset dataset(SourceFile file) {
    return new Dataset(
        "agreement-members", "Secretariats and governments", "Members of trade agreements");
  }

  @Override
  public Screened<AgreementMember> read(SourceFile file, Partners partners) {
    Table table = Table.of(file);
    String memberColumn = table.header().has("member_code") ? "member_code" : "iso3";
    Screened.Builder<AgreementMember> screened =
        table.screened(file, AgreementMember.KIND, COLUMNS);
    for (Row row : table.rows()) {
      RowCheck check = table.check(row);
      String agreement = table.text(row, "agreement");
      String member = table.text(row, memberColumn);
      String from = table.text(row, "in_force_from");
      String to = table.text(row, "in_force_to");
      check.that(!agreement.isEmpty() && !member.isEmpty(), Rule.KEY_PRESENT);
      String code = check.partner(partners, Scheme.HOUSE, member).code();
      check.that(isDayOrEmpty(from) && isDayOrEmpty(to), Rule.PERIOD);
      check.that(to.isEmpty() || from.compareTo(to) <= 0, Rule.IN_RANGE);
      screened.settle(
          row,
          check,
          () ->
              List.of(
                  new AgreementMember(
                      agreement, code, given(from), given(to), table.text(row, "citation"))));
    }
    return screened.build();
  }

  private static boolean isDayOrEmpty(String text) {
    try {
      return text.isEmpty() || text.equals(LocalDate.parse(text).toString());
    } catch (DateTimeException notADay) {
      return false;
    }
  }

  /** A fact says null where nothing is said. */
  private static String given(String text) {
    return text.isEmpty() ? null : text;
  }
}
