package io.tradebrief.reports.edition;

import io.tradebrief.reports.table.Exhibit;
import io.tradebrief.reports.table.Publication;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * Describes an edition's CSV files for programs, as a Frictionless Data Package (version 1, tabular
 * profile): what each file holds, the type, unit and meaning of each column, and the sources. The
 * components stand in the order in which they are written.
 *
 * @param version the day of the data as ISO 8601
 * @param sources every publisher's dataset that a table cites, once
 * @param resources a table each, in sheet order
 */
public record DataPackage(
    String profile,
    String name,
    String title,
    String description,
    String version,
    List<Contributor> contributors,
    List<DataResource.Source> sources,
    List<DataResource> resources) {
  /** The description's name within an edition's folder. */
  public static final String FILE = "datapackage.json";

  /** Who made the edition. */
  record Contributor(String title) {}

  /**
   * Writes the description of {@code publication}, whose tables lie in {@code tables/} beside it.
   *
   * @throws IOException if the file cannot be written
   */
  public static void write(Publication publication, Path file) throws IOException {
    Json.write(of(publication), file);
  }

  private static DataPackage of(Publication publication) {
    return new DataPackage(
        "tabular-data-package",
        publication.id(),
        publication.title(),
        publication.subtitle(),
        publication.dataAsOf().toString(),
        List.of(new Contributor(publication.author())),
        DataResource.Source.of(
            publication.exhibits().stream()
                .flatMap(exhibit -> exhibit.table().spec().citations().stream())
                .distinct()
                .toList()),
        publication.exhibits().stream().map(Exhibit::table).map(DataResource::of).toList());
  }
}
