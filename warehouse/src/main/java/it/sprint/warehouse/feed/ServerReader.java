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

  static Origin origin(YamlNode root, YamlNode custom) {
    YamlNode api = server(root, "download");
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

  static FileFormat format(YamlNode root) {
    return fileServer(root).read(ServerReader::fileFormat);
  }

  private static YamlNode fileServer(YamlNode root) {
    YamlNode file = server(root, "file");
    if (file == null) {
      throw root.error("servers", "lacks the server 'file'. Add it with path, format, delimiter.");
    }
    return file;
  }

  private static @Nullable YamlNode server(YamlNode root, String name) {
    for (YamlNode server : root.children("servers")) {
      ServerKind kind = server.oneOf("server", ServerKind.class, ServerKind::code);
      if (kind.code().equals(name)) {
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
    server.constant("format", "csv");
    server.text("path");
    char delimiter = server.character("delimiter");
    if (delimiter > 127
        || Character.isLetterOrDigit(delimiter)
        || "\"\r\n".indexOf(delimiter) >= 0) {
      throw server.error("delimiter", "must be an ASCII sign such as ',' or ';'.");
    }
    return server.customProperties().read(custom -> fileFormat(custom, delimiter));
  }

  private static FileFormat fileFormat(YamlNode custom, char delimiter) {
    int maximum = custom.integer("maximumRecordBytes");
    if (maximum < 1 || maximum > LARGEST_RECORD_BYTES) {
      throw custom.error("maximumRecordBytes", "must lie in 1 to " + LARGEST_RECORD_BYTES + ".");
    }
    return new FileFormat(
        delimiter,
        encodings(custom),
        custom.flag("finalNewline"),
        maximum,
        custom.character("decimalSeparator"),
        custom.has("thousandsSeparator") ? custom.character("thousandsSeparator") : null);
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
    FILE;

    String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Where the file can be downloaded and what to ask for. */
  private record Download(@Nullable URI address, @Nullable String accept) {
    static final Download NONE = new Download(null, null);
  }
}
