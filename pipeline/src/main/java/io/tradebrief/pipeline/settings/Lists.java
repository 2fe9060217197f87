package io.tradebrief.pipeline.settings;

import io.tradebrief.pipeline.intake.DatasetRules;
import io.tradebrief.pipeline.list.Bloc;
import io.tradebrief.pipeline.list.Currencies;
import io.tradebrief.pipeline.list.PartnerLists;
import io.tradebrief.pipeline.list.Partners;
import io.tradebrief.pipeline.list.Scheme;
import io.tradebrief.pipeline.measure.ReportLists;
import io.tradebrief.pipeline.source.Sha256;
import io.tradebrief.pipeline.tariff.TariffLists;
import io.tradebrief.reports.claim.Claim;
import io.tradebrief.reports.claim.ClaimFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The lists economists edit, beside the configuration.
 *
 * @param partners countries and groups with each publisher's codes and names
 * @param currencies which country used which currency when
 * @param datasets how the releases of each dataset follow on one another
 * @param claims published figures to check
 * @param report what the edition looks at
 * @param codesHash the hash of the lists that facts depend on
 * @param hashes the hash of each list by file name
 */
public record Lists(
    Partners partners,
    Currencies currencies,
    DatasetRules datasets,
    List<Claim> claims,
    ReportLists report,
    String codesHash,
    SortedMap<String, String> hashes) {

  /** The list of claims, which only the exhibit of claims depends on. */
  public static final String CLAIMS = "claims.csv";

  private static final String COUNTRIES = "countries.csv";
  private static final String GROUPS = "groups.csv";
  private static final String PARTNER_NAMES = "partner-names.csv";
  private static final String CURRENCIES = "currencies.csv";
  private static final String DATASETS = "datasets.csv";
  private static final String BREAKS = "breaks.csv";
  private static final List<String> OWN =
      List.of(COUNTRIES, GROUPS, PARTNER_NAMES, CURRENCIES, DATASETS, BREAKS, CLAIMS);

  /**
   * Reads the lists in {@code folder}.
   *
   * @throws BrokenConfiguration if one is missing or a row of it is wrong
   */
  public static Lists load(Path folder) {
    SortedMap<String, String> hashes = new TreeMap<>();
    for (List<String> files : List.of(OWN, ReportLists.FILES, TariffLists.FILES)) {
      files.forEach(name -> hashes.put(name, Sha256.of(existing(folder, name))));
    }
    Partners partners =
        PartnerLists.load(
            folder.resolve(COUNTRIES), folder.resolve(GROUPS), folder.resolve(PARTNER_NAMES));
    return new Lists(
        partners,
        Currencies.load(folder.resolve(CURRENCIES)),
        DatasetRules.load(folder.resolve(DATASETS), folder.resolve(BREAKS)),
        claims(folder.resolve(CLAIMS)),
        report(folder, partners),
        Sha256.of(hashes.get(COUNTRIES) + hashes.get(GROUPS) + hashes.get(PARTNER_NAMES)),
        hashes);
  }

  /**
   * Refuses a country that the lists do not have.
   *
   * @throws BrokenConfiguration naming the key
   */
  public void requireKnown(String key, String code) {
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

  /** The name an edition prints for a partner. */
  public String partnerName(String code) {
    return partners.find(Scheme.HOUSE, code).map(partner -> partner.name()).orElse(code);
  }

  private static ReportLists report(Path folder, Partners partners) {
    ReportLists lists = ReportLists.load(folder);
    Set<String> blocs = lists.blocs().stream().map(Bloc::name).collect(Collectors.toSet());
    return lists.with(TariffLists.load(folder, partners, blocs));
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
