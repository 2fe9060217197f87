package io.tradebrief.pipeline;

import io.tradebrief.pipeline.analysis.ReportLists;
import io.tradebrief.pipeline.fact.Bloc;
import io.tradebrief.pipeline.fact.Currencies;
import io.tradebrief.pipeline.fact.PartnerLists;
import io.tradebrief.pipeline.fact.Partners;
import io.tradebrief.pipeline.fact.Partners.Scheme;
import io.tradebrief.pipeline.source.Sha256;
import io.tradebrief.pipeline.tariff.TariffLists;
import io.tradebrief.reports.claim.Claim;
import io.tradebrief.reports.claim.ClaimFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The lists economists edit, beside the configuration.
 *
 * @param partners countries and groups with each publisher's codes and names
 * @param currencies which country used which currency when
 * @param claims published figures to check
 * @param report what the edition looks at
 * @param codesHash the hash of the lists that facts depend on
 * @param hash the hash of all lists
 */
record Lists(
    Partners partners,
    Currencies currencies,
    List<Claim> claims,
    ReportLists report,
    String codesHash,
    String hash) {

  /**
   * Reads the lists in {@code folder}.
   *
   * @throws BrokenConfiguration if one is missing or a row of it is wrong
   */
  static Lists load(Path folder) {
    Path countries = existing(folder, "countries.csv");
    Path groups = existing(folder, "groups.csv");
    Path names = existing(folder, "partner-names.csv");
    Path currencies = existing(folder, "currencies.csv");
    Path claims = existing(folder, "claims.csv");
    String codes = Sha256.of(Sha256.of(countries) + Sha256.of(groups) + Sha256.of(names));
    Partners partners = PartnerLists.load(countries, groups, names);
    return new Lists(
        partners,
        Currencies.load(currencies),
        claims(claims),
        report(folder, partners),
        codes,
        Sha256.of(codes + Sha256.of(currencies) + Sha256.of(claims) + reportHash(folder)));
  }

  /**
   * Refuses a country that the lists do not have.
   *
   * @throws BrokenConfiguration naming the key
   */
  void requireKnown(String key, String code) {
    if (partners.find(Scheme.HOUSE, code).isEmpty()) {
      throw new BrokenConfiguration(
          "'"
              + key
              + "' is '"
              + code
              + "', which countries.csv beside the configuration does not have; use a code of that"
              + " list, or add the country to it.");
    }
  }

  private static ReportLists report(Path folder, Partners partners) {
    ReportLists lists = ReportLists.load(folder);
    Set<String> blocs = lists.blocs().stream().map(Bloc::name).collect(Collectors.toSet());
    return lists.with(TariffLists.load(folder, partners, blocs));
  }

  private static String reportHash(Path folder) {
    StringBuilder hashes = new StringBuilder();
    for (List<String> files : List.of(ReportLists.FILES, TariffLists.FILES)) {
      files.forEach(name -> hashes.append(Sha256.of(existing(folder, name))));
    }
    return hashes.toString();
  }

  private static List<Claim> claims(Path path) {
    try {
      return ClaimFile.read(path);
    } catch (IllegalArgumentException e) {
      throw new BrokenConfiguration(e.getMessage(), e);
    }
  }

  private static Path existing(Path folder, String name) {
    Path path = folder.resolve(name);
    if (!Files.isRegularFile(path)) {
      throw new BrokenConfiguration(
          path + ": the list is missing; it belongs beside the configuration file.");
    }
    return path;
  }
}
