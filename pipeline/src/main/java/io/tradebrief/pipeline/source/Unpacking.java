package io.tradebrief.pipeline.source;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.io.FileUtils;

/**
 * Where the files of archives are unpacked, each archive once under the hash of its content. A file
 * gets a number for a name: what an archive calls it is shown to people and never used as a path.
 */
public final class Unpacking implements AutoCloseable {

  private static final String CONTENTS = "contents.json";
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Optional<Path> store;
  private Optional<Path> temporary = Optional.empty();

  /** A file of an archive: what the archive calls it and the hash of its content. */
  record Member(@JsonProperty("name") String name, @JsonProperty("sha256") String sha256) {}

  private Unpacking(Optional<Path> store) {
    this.store = store;
  }

  /** Into a folder that is kept, so that an archive is unpacked once. */
  public static Unpacking into(Path store) {
    return new Unpacking(Optional.of(store.resolve("unpacked")));
  }

  /** Into a folder of its own that is deleted in the end. */
  public static Unpacking forNow() {
    return new Unpacking(Optional.empty());
  }

  /**
   * The file itself, or the files in it if it is an archive. A file of an archive has the hash of
   * its own content, so that it is the same file however it was packed; its name begins with that
   * of the archive, and it shares the archive's record.
   *
   * @throws BrokenFile if it is a damaged archive, or one that grows beyond all measure
   */
  public List<SourceFile> files(SourceFile file) {
    try {
      if (!Archive.is(file.path())) {
        return List.of(file);
      }
      Path folder = folder().resolve(file.sha256());
      if (!Files.exists(folder.resolve(CONTENTS))) {
        unpack(file, folder);
      }
      Member[] members = JSON.readValue(folder.resolve(CONTENTS).toFile(), Member[].class);
      List<SourceFile> files = new ArrayList<>();
      for (int i = 0; i < members.length; i++) {
        files.add(within(file, members[i], folder.resolve(number(i))));
      }
      return files;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot unpack " + file.name(), e);
    }
  }

  private static SourceFile within(SourceFile archive, Member member, Path path) {
    return new SourceFile(
        path,
        archive.name() + SourceFile.WITHIN + member.name(),
        archive.publisher(),
        archive.release(),
        member.sha256(),
        archive.provenance());
  }

  private void unpack(SourceFile file, Path folder) throws IOException {
    Path building = Files.createTempDirectory(folder(), ".unpacking-");
    try {
      List<Member> members = members(file, building);
      JSON.writeValue(building.resolve(CONTENTS).toFile(), members);
      Files.move(building, folder, StandardCopyOption.ATOMIC_MOVE);
    } catch (FileSystemException e) {
      // Another run may have unpacked the same archive first; its result is the same.
      if (!Files.exists(folder.resolve(CONTENTS))) {
        throw e;
      }
    } finally {
      FileUtils.deleteDirectory(building.toFile());
    }
  }

  private static List<Member> members(SourceFile file, Path building) throws IOException {
    List<Member> members = new ArrayList<>();
    try {
      Archive.forEach(
          file.path(),
          file.name(),
          (name, content) -> {
            Path path = building.resolve(number(members.size()));
            Files.copy(content, path);
            members.add(new Member(name, Sha256.of(path)));
          });
    } catch (FileSystemException e) {
      throw e;
    } catch (IOException e) {
      throw new BrokenFile(
          file.name(),
          "the archive cannot be unpacked (" + e.getMessage() + ")",
          "Download it again, or unpack it yourself and put the data file in its place",
          e);
    }
    return members;
  }

  private static String number(int member) {
    return member + ".data";
  }

  private Path folder() throws IOException {
    if (store.isPresent()) {
      return Files.createDirectories(store.get());
    }
    if (temporary.isEmpty()) {
      temporary = Optional.of(Files.createTempDirectory("tradebrief-"));
    }
    return temporary.get();
  }

  /** A folder for what else is needed as long as what is unpacked. */
  public Path beside() {
    try {
      return folder().resolve("beside");
    } catch (IOException e) {
      throw new UncheckedIOException("cannot make a folder for what is unpacked", e);
    }
  }

  /** Deletes what was unpacked for now. */
  @Override
  public void close() {
    try {
      if (temporary.isPresent()) {
        FileUtils.deleteDirectory(temporary.get().toFile());
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot delete what was unpacked", e);
    }
  }
}
