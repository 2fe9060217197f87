package io.tradebrief.pipeline.intake;

import static io.tradebrief.pipeline.intake.Mutation.FLOWS_SWAPPED;
import static io.tradebrief.pipeline.intake.TextContainer.COMMAS;

import io.tradebrief.pipeline.intake.JsonContainer.Rows;
import java.nio.charset.Charset;
import java.util.List;

/** Sound files of trade. */
final class SoundTradeFiles {
  private static final String ONE_FLOW = "a file is of one flow";

  private SoundTradeFiles() {}

  static List<SoundFile> all() {
    return List.of(
        censusCountry("country.xlsx", new WorkbookContainer(false)),
        censusCountry("country.csv", COMMAS),
        SoundFile.of("tidy-trade-flows", "goods.csv", COMMAS)
            .dataset("census-goods-by-partner")
            .rows("USA.*")
            .named("reporter_code.*")
            .amounts(8, 8)
            .partner("MEX", "QQQ")
            .last("2024", 8)
            .flows("import", "export"),
        SoundFile.of("usa-trade-online-csv", "report.csv", COMMAS)
            .rows(".*\t20\\d\\d\t.*")
            .named("Country.*")
            .amounts(2, 3)
            .partner("Mexico", "Atlantis")
            .last("2024", 2, 3)
            .flowColumns(2, 3),
        endUse("enduse_imports.xlsx", new WorkbookContainer(false)),
        endUse("enduse_imports.csv", COMMAS),
        censusApi("census-api-json", "imports.json", arrays()),
        censusApi("census-api-parquet", "imports.parquet", new ParquetContainer()),
        SoundFile.of("bea-trade-by-partner-xlsx", "trad-geo.xlsx", new WorkbookContainer(false))
            .rows("\\d{4}.*")
            .named("Period.*")
            .amounts(1, 6)
            .partner("Mexico", "Atlantis")
            .last("2024 4", 1, 2, 3, 4, 5, 6)
            .lastCalled("2024-Q4", "2024 4")
            .flows("Exports of Goods", "Imports of Goods"),
        dataWeb("exports.xlsx", new WorkbookContainer(false)),
        dataWeb("exports.csv", COMMAS),
        comtrade(
            "answer.json", new JsonContainer(Rows.OBJECTS, true, answer(), "], \"error\": \"\"}")),
        comtrade("download.csv", COMMAS),
        SoundFile.of("baci-bilateral", "extract.csv", COMMAS)
            .rows("20.*")
            .named("t\t.*")
            .amounts(3, 4)
            .partner("484", "998")
            .last("2023", 3)
            .not(FLOWS_SWAPPED, "a row says who sold; there is one flow"),
        SoundFile.of("cepii-baci", "BACI_2023.csv", COMMAS)
            .rows("20.*")
            .named("t\t.*")
            .amounts(4, 5)
            .partner("484", "998")
            .last("2023", 4)
            .not(FLOWS_SWAPPED, "a row says who sold; there is one flow"),
        SoundFile.of("japan-trade-by-commodity", "by-country.csv", COMMAS)
            .rows("[12]\t.*")
            .named("Exp.*")
            .amounts(6, 44)
            .partner("103", "998")
            .last("", 8, 44)
            .lastCalled("2024-12")
            .flows("1", "2"),
        SoundFile.of(
                "japan-trade-totals-csv",
                "d41ma.csv",
                new TextContainer(Charset.forName("windows-31j"), ','))
            .rows("20.*")
            .named("Years.*")
            .amounts(1, 2)
            .partner(
                "WORLD  Monthly Data  (a thousand yen)",
                "ATLANTIS  Monthly Data  (a thousand yen) ")
            .partnerCalled("ATLANTIS")
            .last("2024/12", 1, 2)
            .lastCalled("2024-12", "2024/12")
            .flowColumns(1, 2),
        SoundFile.of("oecd-itic-sdmx", "margins.csv", COMMAS)
            .rows("DATAFLOW.*")
            .named("STRUCTURE\t.*")
            .amounts(20, 20)
            .partner("MEX", "QQQ", "Mexico", "Atlantis")
            .last("2020", 20)
            .not(FLOWS_SWAPPED, "margins are of imports"));
  }

  private static SoundFile censusCountry(String name, Container container) {
    return SoundFile.of("census-country-xlsx", name, container)
        .rows("\\d{4}\t.*")
        .named("year\t.*")
        .amounts(3, 28)
        .partner("2010", "9998", "Mexico", "Atlantis")
        .last("2024", 14, 15, 27, 28)
        .flowColumns(3, 16);
  }

  private static SoundFile endUse(String name, Container container) {
    return SoundFile.of("census-enduse-xlsx", name, container)
        .rows("\\d.*")
        .named("CTY.*")
        .amounts(4, 6)
        .partner("2010", "9998", "Mexico", "Atlantis")
        .last("", 6)
        .lastCalled("2024", "value_24")
        .not(FLOWS_SWAPPED, ONE_FLOW + ", which only its first product tells");
  }

  private static SoundFile censusApi(String source, String name, Container container) {
    return SoundFile.of(source, name, "census-api.csv", container)
        .rows("\\d.*")
        .named("CTY.*")
        .amounts(3, 5)
        .partner("2010", "9998", "MEXICO", "ATLANTIS")
        .last("2024-12", 3, 4, 5)
        .not(FLOWS_SWAPPED, ONE_FLOW);
  }

  private static Container arrays() {
    return new JsonContainer(Rows.ARRAYS, false, "[", "]");
  }

  private static SoundFile dataWeb(String name, Container container) {
    return SoundFile.of("usitc-dataweb", name, container)
        .rows("(FAS Value|Total: ).*")
        .named("Data Type.*")
        .amounts(4, 6)
        .partner("Mexico", "Atlantis")
        .last("", 6)
        .lastCalled("2024")
        .flows("Total Exports|Annual Data", "General Imports|Annual Data");
  }

  private static SoundFile comtrade(String name, Container container) {
    return SoundFile.of("un-comtrade", name, container)
        .rows("C\t.*")
        .named("typeCode.*")
        .amounts(18, 20)
        .partner("484", "998")
        .last("2024", 18, 19, 20)
        .flows("M", "X");
  }

  private static String answer() {
    return "{\"elapsedTime\": \"0.21 secs\", \"count\": #rows, \"data\": [";
  }
}
