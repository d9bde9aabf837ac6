package it.sprint.warehouse.feed;

import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads the servers of a contract: where the file can be downloaded and how it is written. */
final class ServerReader {

  private static final int LARGEST_RECORD_BYTES = 64 * 1024 * 1024;

  private ServerReader() {}

  /** Where a public feed comes from; a partner's feed says nothing of it. */
  static @Nullable Origin origin(YamlNode root, YamlNode custom) {
    YamlNode api = server(root, ServerKind.DOWNLOAD);
    if (!custom.flag("isPublic")) {
      return null;
    }
    Download download = api == null ? Download.NONE : api.read(ServerReader::download);
    return new Origin(
        custom.text("attribution"),
        custom.text("licence"),
        custom.text("licenceUrl"),
        custom.text("page"),
        download.address(),
        download.accept(),
        fileServer(root).text("path"));
  }

  static @Nullable Pull pull(YamlNode root) {
    YamlNode rest = server(root, ServerKind.REST);
    if (rest != null) {
      return rest.read(ServerReader::rest);
    }
    YamlNode database = server(root, ServerKind.DATABASE);
    return database == null ? null : database.read(ServerReader::database);
  }

  private static Pull rest(YamlNode server) {
    server.text("server");
    server.constant("type", "api");
    String location = server.text("location");
    if (!location.startsWith("/")) {
      throw server.error("location", "must be a path that starts with '/'.");
    }
    return new Pull(Pull.Kind.REST, location, List.of());
  }

  private static Pull database(YamlNode server) {
    server.text("server");
    server.constant("type", "postgresql");
    List<String> tables = server.customProperties().read(custom -> custom.texts("tables"));
    return new Pull(Pull.Kind.DATABASE, "", tables);
  }

  static FileFormat.Kind kind(YamlNode root) {
    return fileServer(root).oneOf("format", FileFormat.Kind.class, FileFormat.Kind::code);
  }

  static FileFormat format(YamlNode root) {
    return fileServer(root).read(ServerReader::fileFormat);
  }

  private static YamlNode fileServer(YamlNode root) {
    YamlNode file = server(root, ServerKind.FILE);
    if (file == null) {
      throw root.error("servers", "lacks the server 'file'. Add it with the format.");
    }
    return file;
  }

  private static @Nullable YamlNode server(YamlNode root, ServerKind wanted) {
    for (YamlNode server : root.children("servers")) {
      if (server.oneOf("server", ServerKind.class, ServerKind::code) == wanted) {
        return server;
      }
    }
    return null;
  }

  private static Download download(YamlNode server) {
    server.text("server");
    server.constant("type", "api");
    URI address = address(server);
    String accept =
        server.has("customProperties")
            ? server.customProperties().read(custom -> custom.text("accept"))
            : null;
    return new Download(address, accept);
  }

  private static URI address(YamlNode server) {
    try {
      URI address = URI.create(server.text("location"));
      if ("https".equals(address.getScheme())) {
        return address;
      }
    } catch (IllegalArgumentException e) {
      throw server.error("location", "is no web address: " + e.getMessage());
    }
    throw server.error("location", "must start with https://.");
  }

  private static FileFormat fileFormat(YamlNode server) {
    server.text("server");
    server.constant("type", "custom");
    server.textOrNull("path");
    FileFormat.Kind kind = server.oneOf("format", FileFormat.Kind.class, FileFormat.Kind::code);
    return switch (kind) {
      case CSV -> csv(server);
      case WORKBOOK -> server.customProperties().read(ServerReader::workbook);
      case JSON_LINES -> server.customProperties().read(ServerReader::jsonLines);
    };
  }

  private static FileFormat csv(YamlNode server) {
    char delimiter = server.character("delimiter");
    if (delimiter > 127
        || Character.isLetterOrDigit(delimiter)
        || "\"\r\n".indexOf(delimiter) >= 0) {
      throw server.error("delimiter", "must be an ASCII sign such as ',' or ';'.");
    }
    return server
        .customProperties()
        .read(
            custom ->
                new FileFormat(
                    FileFormat.Kind.CSV,
                    delimiter,
                    encodings(custom),
                    custom.flag("finalNewline"),
                    maximumRecordBytes(custom),
                    custom.character("decimalSeparator"),
                    custom.has("thousandsSeparator")
                        ? custom.character("thousandsSeparator")
                        : null,
                    false,
                    null));
  }

  private static FileFormat workbook(YamlNode custom) {
    return new FileFormat(
        FileFormat.Kind.WORKBOOK,
        ',',
        List.of(StandardCharsets.UTF_8),
        false,
        maximumRecordBytes(custom),
        custom.character("decimalSeparator"),
        null,
        false,
        custom.textOrNull("totalsMarker"));
  }

  private static FileFormat jsonLines(YamlNode custom) {
    boolean isCompressed = custom.has("compression");
    if (isCompressed) {
      custom.constant("compression", "gzip");
    }
    return new FileFormat(
        FileFormat.Kind.JSON_LINES,
        ',',
        List.of(StandardCharsets.UTF_8),
        custom.flag("finalNewline"),
        maximumRecordBytes(custom),
        '.',
        null,
        isCompressed,
        null);
  }

  private static int maximumRecordBytes(YamlNode custom) {
    int maximum = custom.integer("maximumRecordBytes");
    if (maximum < 1 || maximum > LARGEST_RECORD_BYTES) {
      throw custom.error("maximumRecordBytes", "must lie in 1 to " + LARGEST_RECORD_BYTES + ".");
    }
    return maximum;
  }

  private static List<Charset> encodings(YamlNode custom) {
    List<Charset> encodings = new ArrayList<>();
    for (String name : custom.texts("encodings")) {
      switch (name) {
        case "utf-8" -> encodings.add(StandardCharsets.UTF_8);
        case "windows-1252" -> encodings.add(TextEncoding.WESTERN);
        default ->
            throw custom.error(
                "encodings", "names '" + name + "'. Use utf-8 or windows-1252 or both.");
      }
    }
    if (encodings.isEmpty()) {
      throw custom.error("encodings", "is empty. Name at least one.");
    }
    return encodings;
  }

  /** The servers that a contract may name. */
  private enum ServerKind {
    DOWNLOAD,
    FILE,
    REST,
    DATABASE;

    String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Where the file can be downloaded and what to ask for. */
  private record Download(@Nullable URI address, @Nullable String accept) {
    static final Download NONE = new Download(null, null);
  }
}
