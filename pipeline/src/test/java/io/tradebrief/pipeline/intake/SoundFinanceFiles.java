package io.tradebrief.pipeline.intake;

import static io.tradebrief.pipeline.intake.Mutation.FLOWS_SWAPPED;
import static io.tradebrief.pipeline.intake.Mutation.PARTNER_RENAMED;
import static io.tradebrief.pipeline.intake.TextContainer.COMMAS;

import io.tradebrief.pipeline.intake.JsonContainer.Rows;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Sound files of rates, holdings and investment. */
final class SoundFinanceFiles {
  private static final String NO_FLOWS = "rates and holdings have no flows";
  private static final String ONE_DIRECTION = "a file is of one direction";

  private SoundFinanceFiles() {}

  static List<SoundFile> all() {
    return List.of(
        SoundFile.of("tidy-fx-rates", "rates.csv", COMMAS)
            .dataset("fed-h10-annual")
            .rows("[A-Z]{3}\t.*")
            .named("currency.*")
            .amounts(4, 4)
            .partner("MEX", "QQQ")
            .last("2024", 4)
            .not(FLOWS_SWAPPED, NO_FLOWS),
        SoundFile.of("world-bank-fcrf", "rates.csv", COMMAS)
            .rows(".*PA.NUS.FCRF.*")
            .named("Country Name.*")
            .amounts(4, 7)
            .partner("MEX", "QQQ", "Mexico", "Atlantis")
            .last("", 7)
            .lastCalled("2024")
            .not(FLOWS_SWAPPED, NO_FLOWS),
        SoundFile.of("world-bank-databank", "databank.csv", COMMAS)
            .rows(".*PA.NUS.FCRF.*")
            .named("Country Name.*")
            .amounts(4, 7)
            .partner("MEX", "QQQ", "Mexico", "Atlantis")
            .last("", 7)
            .lastCalled("2024")
            .not(FLOWS_SWAPPED, NO_FLOWS),
        SoundFile.of(
                "world-bank-api", "api.json", new JsonContainer(Rows.OBJECTS, true, page(), "]]"))
            .rows("PA.NUS.*")
            .named("indicator.*")
            .amounts(6, 6)
            .partner("MEX", "QQQ", "Mexico", "Atlantis")
            .last("2024", 6)
            .not(FLOWS_SWAPPED, NO_FLOWS),
        SoundFile.of("fred-averages", "AEX.csv", COMMAS)
            .rows("20.*")
            .named("obs.*")
            .amounts(1, 4)
            .partner("AEXMXUS", "AEXQQUS")
            .last("2024-01-01", 1, 2, 3, 4)
            .lastCalled("2024")
            .not(FLOWS_SWAPPED, NO_FLOWS),
        SoundFile.of("fred-daily", "DEXJPUS.csv", COMMAS)
            .rows("20.*")
            .named("obs.*")
            .amounts(1, 1)
            .last("2025-03-.*", 1)
            .lastCalled("2025-03")
            .not(PARTNER_RENAMED, "a file is one series, named in its header")
            .not(FLOWS_SWAPPED, NO_FLOWS),
        SoundFile.of("fed-panel", "annual.csv", COMMAS)
            .rows("20.*")
            .named("Date.*")
            .amounts(2, 2)
            .partner("Mexico", "Atlantis")
            .last("2024-01-01", 2)
            .lastCalled("2024")
            .not(FLOWS_SWAPPED, NO_FLOWS),
        SoundFile.of("fed-ddp-h10", "FRB_H10.csv", COMMAS)
            .rows("20.*")
            .named("Time.*")
            .amounts(1, 4)
            .partner("JPY", "QQQ")
            .last("2024", 1, 2, 3, 4)
            .not(FLOWS_SWAPPED, NO_FLOWS),
        SoundFile.of("imf-exchange-rates-sdmx", "rates.csv", COMMAS)
            .rows("[A-Z]{3}\t.*")
            .named("COUNTRY.*")
            .amounts(9, 9)
            .partner("MEX", "QQQ", "Mexico", "Atlantis")
            .last("2024", 9)
            .not(FLOWS_SWAPPED, NO_FLOWS),
        SoundFile.of(
                "treasury-mfh-history",
                "mfhhis01.txt",
                new TextContainer(StandardCharsets.UTF_8, '\t'))
            .rows("[A-Z].*\\d.*")
            .named("Country.*")
            .amounts(1, 6)
            .partner("Belgium", "Atlantis")
            .last("", 1)
            .lastCalled("2024-12")
            .not(FLOWS_SWAPPED, NO_FLOWS),
        SoundFile.of(
                "treasury-slt-table5",
                "slt_table5.txt",
                new TextContainer(StandardCharsets.UTF_8, '\t'))
            .rows("[A-Z].*\t\\d.*")
            .named("Country.*")
            .amounts(1, 4)
            .partner("Belgium", "Atlantis")
            .last("", 1)
            .lastCalled("2025-04")
            .not(FLOWS_SWAPPED, NO_FLOWS),
        SoundFile.of("tidy-holdings", "holdings.csv", COMMAS)
            .dataset("holdings-of-tests")
            .rows("[A-Z]{3}\t.*")
            .named("holder_code.*")
            .amounts(3, 3)
            .partner("MEX", "QQQ", "Mexico", "Atlantis")
            .last("2024-12", 3)
            .not(FLOWS_SWAPPED, NO_FLOWS),
        SoundFile.of(
                "bea-mne-json",
                "inward.json",
                new JsonContainer(Rows.OBJECTS, false, answer(), "]}}}"))
            .rows("20.*")
            .named("Year.*")
            .amounts(4, 4)
            .partner("Mexico", "Atlantis")
            .last("2023", 4)
            .not(FLOWS_SWAPPED, ONE_DIRECTION),
        SoundFile.of("bea-direct-investment-xlsx", "usdia.xlsx", new WorkbookContainer(false))
            .rows("[A-Z].*\t\\d+")
            .named("\t2021.*")
            .amounts(1, 3)
            .partner("Mexico", "Atlantis")
            .last("", 3)
            .lastCalled("2023")
            .not(FLOWS_SWAPPED, ONE_DIRECTION),
        SoundFile.of("imf-direct-investment-positions-sdmx", "positions.csv", COMMAS)
            .rows("USA.*")
            .named("COUNTRY.*")
            .amounts(11, 11)
            .partner("MEX", "QQQ", "Mexico", "Atlantis")
            .last("2023", 11)
            .flows("INWD_D_NETLA_FALL_ALL", "OTWD_D_NETAL_FALL_ALL"),
        SoundFile.of("tidy-investment", "positions.csv", COMMAS)
            .dataset("investment-of-tests")
            .rows("USA.*")
            .named("reporter_code.*")
            .amounts(7, 7)
            .partner("DEU", "QQQ")
            .last("2023", 7)
            .flows("inward", "outward"),
        SoundFile.of("boj-direct-investment-xlsx", "dip.xlsx", new WorkbookContainer(false))
            .rows("\t[^(\t]+\t\\d.*")
            .named("\t\tTotal.*")
            .amounts(2, 5)
            .partner("Mexico", "Atlantis", "メキシコ", "どこか")
            .last("", 2, 3, 4, 5)
            .lastCalled("2024", "lacks its year or figures")
            .not(FLOWS_SWAPPED, ONE_DIRECTION),
        SoundFile.of("jetro-direct-investment", "stock.xls", new WorkbookContainer(true))
            .rows("\t\t[A-Z].*\t\\d+")
            .named(".*end of.*")
            .amounts(3, 5)
            .partner("Mexico", "Atlantis")
            .last("", 5)
            .lastCalled("2024", "end of 24")
            .not(FLOWS_SWAPPED, ONE_DIRECTION));
  }

  private static String page() {
    return "[{\"page\":1,\"pages\":1,\"per_page\":1000,\"total\":#rows,\"sourceid\":\"2\","
        + "\"lastupdated\":\"2025-09-30\"},[";
  }

  private static String answer() {
    return "{\"BEAAPI\":{\"Request\":{\"RequestParam\":[{\"ParameterName\":"
        + "\"DIRECTIONOFINVESTMENT\",\"ParameterValue\":\"INWARD\"}]},\"Results\":{\"Data\":[";
  }
}
