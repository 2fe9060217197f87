package io.tradebrief.pipeline.intake;

import static io.tradebrief.pipeline.intake.Mutation.COLUMN_ADDED;
import static io.tradebrief.pipeline.intake.Mutation.FLOWS_SWAPPED;
import static io.tradebrief.pipeline.intake.Mutation.PARTNER_RENAMED;
import static io.tradebrief.pipeline.intake.Mutation.PERIOD_BLANKED;
import static io.tradebrief.pipeline.intake.Mutation.SCALED;
import static io.tradebrief.pipeline.intake.TextContainer.COMMAS;
import static io.tradebrief.pipeline.intake.TextContainer.LINES;

import io.tradebrief.pipeline.intake.JsonContainer.Rows;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Sound files of codes, tariffs, agreements and figures in prose. */
final class SoundCodeFiles {
  private SoundCodeFiles() {}

  static List<SoundFile> all() {
    return List.of(
        tariff(
            SoundFile.of("usitc-hts-csv", "hts.csv", COMMAS)
                .rows("\\d{4}\\..*")
                .named("HTS.*")
                .amounts(4, 6)),
        tariff(
            SoundFile.of("tidy-tariff-lines", "lines.csv", COMMAS)
                .dataset("usitc-hts")
                .rows("USA.*")
                .named("importer_code.*")
                .amounts(6, 6)),
        tariff(
            SoundFile.of(
                    "japan-tariff-schedule-json",
                    "02.json",
                    new JsonContainer(Rows.OBJECTS, false, "[", "]"))
                .rows("\\d.*")
                .named("level.*")
                .amounts(4, 8)),
        codes(
            SoundFile.of(
                    "census-schedule-c",
                    "country.txt",
                    new TextContainer(StandardCharsets.UTF_8, '|'))
                .rows("\\d{4} .*")
                .named("Code.*")
                .listed("Mexico", "Atlantis")),
        codes(
            SoundFile.of("iso-country-codes", "country-codes.csv", COMMAS)
                .rows("[A-Z]{3}\t.*")
                .named("FIFA\t.*")
                .listed("Mexico", "Atlantis")),
        codes(
            SoundFile.of("baci-country-codes", "country_codes.csv", COMMAS)
                .rows("\\d.*")
                .named("country_code.*")
                .listed("Mexico", "Atlantis")),
        noPartners(
            codes(
                SoundFile.of("baci-product-codes", "product_codes.csv", COMMAS)
                    .rows("\\d.*")
                    .named("code.*"))),
        noPartners(
            timeless(
                SoundFile.of("enduse-labels", "labels.csv", COMMAS)
                    .rows(".*port\t.*")
                    .named("flow.*")
                    .flows("import", "export")
                    .not(SCALED, "codes have no unit"))),
        codes(
            SoundFile.of("agreement-members", "members.csv", COMMAS)
                .rows("(CPTPP|RCEP).*")
                .named("agreement.*")
                .partner("MEX", "QQQ")),
        noPartners(
            codes(
                SoundFile.of(
                        "wits-hs-sitc4",
                        "concordance.csv",
                        new TextContainer(Charset.forName("windows-1252"), ','))
                    .rows("\\d.*")
                    .named("HS.*"))),
        noPartners(
            codes(
                SoundFile.of("unsd-hs-bec", "hs-bec.xlsx", new WorkbookContainer(false))
                    .rows("H\\d.*")
                    .named("HS\t.*"))),
        noPartners(
            codes(
                SoundFile.of("census-export-concordance", "exp-code.txt", LINES)
                    .rows("\\d.*")
                    .not(COLUMN_ADDED, "its lines have no columns with names"))),
        noPartners(
            codes(
                SoundFile.of("us-measure-products", "derivatives.csv", COMMAS)
                    .rows("\\d.*")
                    .named("hts_prefix.*"))),
        timeless(
            SoundFile.of(
                    "us-measure-rates",
                    "reciprocal.json",
                    new JsonContainer(Rows.BY_KEY, true, measure(), "}"))
                .rows("[A-Z]{3}\t.*")
                .amounts(1, 1)
                .partner("MEX", "QQQ", "Mexico", "Atlantis")
                .not(COLUMN_ADDED, "a country's object divides no rows: its name stands once")
                .not(FLOWS_SWAPPED, "its rates are on imports")),
        noPartners(
            codes(
                SoundFile.of("hts-revision-dates", "dates.csv", COMMAS)
                    .rows("rev.*")
                    .named("revision.*"))),
        SoundFile.of("published-figures", "figures.csv", COMMAS)
            .rows("FDI.*")
            .named("topic.*")
            .amounts(4, 4)
            .listed("Mexico", "Atlantis")
            .last("2024", 4)
            .not(FLOWS_SWAPPED, "a figure in prose says what it is in its own words"));
  }

  private static String measure() {
    return "{\"name\": \"Reciprocal rates\", \"source\": \"https://example.org/order\",";
  }

  private static SoundFile timeless(SoundFile file) {
    return file.not(PERIOD_BLANKED, "it has no periods");
  }

  private static SoundFile codes(SoundFile file) {
    return timeless(file)
        .not(SCALED, "codes have no unit")
        .not(FLOWS_SWAPPED, "codes have no flows");
  }

  private static SoundFile noPartners(SoundFile file) {
    return file.not(PARTNER_RENAMED, "it has no partners");
  }

  private static SoundFile tariff(SoundFile file) {
    return noPartners(timeless(file)).not(FLOWS_SWAPPED, "a schedule is of imports");
  }
}
