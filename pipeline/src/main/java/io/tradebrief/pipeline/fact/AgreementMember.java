package io.tradebrief.pipeline.fact;

import io.tradebrief.pipeline.fact.FactField.ValueType;
import java.util.List;

/**
 * A country in a trade agreement or union.
 *
 * @param agreement its short name: {@code CPTPP}, {@code RCEP}, {@code EU}
 * @param memberCode ISO 3166 alpha-3
 * @param inForceFrom the day it entered into force for the member, ISO 8601; null for a signatory
 *     for which it has not, or for which no day is on record
 * @param inForceTo the last day it was in force for the member, null if it still is
 * @param citation where the dates are stated, empty if nowhere
 */
public record AgreementMember(
    String agreement, String memberCode, String inForceFrom, String inForceTo, String citation) {

  public static final FactKind<AgreementMember> KIND =
      new FactKind<>(
          "agreement-members",
          List.of(
              FactField.of("agreement", ValueType.TEXT, AgreementMember::agreement),
              FactField.of("member_code", ValueType.TEXT, AgreementMember::memberCode),
              FactField.optional("in_force_from", ValueType.TEXT, AgreementMember::inForceFrom),
              FactField.optional("in_force_to", ValueType.TEXT, AgreementMember::inForceTo),
              FactField.of("citation", ValueType.TEXT, AgreementMember::citation)),
          List.of("in_force_to", "citation"));
}
