package it.sprint.etl.linkage.file;

import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * A part of a YAML file that knows its line.
 *
 * @param line of the key that it stands under, or its own
 */
record YamlPart(String file, int line, Node node) {

  static YamlPart root(String file, String yaml) {
    try {
      Node node =
          new Yaml(new SafeConstructor(new LoaderOptions())).compose(new StringReader(yaml));
      if (node == null) {
        throw LinkFileException.configuration(file, 1, "it is empty. Start with 'id:'.");
      }
      return new YamlPart(file, line(node.getStartMark()), node);
    } catch (MarkedYAMLException e) {
      throw LinkFileException.configuration(
          file,
          line(e.getProblemMark()),
          "it is no YAML: %s. Correct it.".formatted(e.getProblem()));
    } catch (YAMLException e) {
      throw LinkFileException.configuration(file, 1, "it is no YAML. Correct it.");
    }
  }

  private static int line(@Nullable Mark mark) {
    return mark == null ? 1 : mark.getLine() + 1;
  }

  LinkFileException error(String reason) {
    return LinkFileException.configuration(file, line, reason);
  }

  boolean isMapping() {
    return node instanceof MappingNode;
  }

  /** The parts by key, in their order. */
  Map<String, YamlPart> mapping(String otherwise) {
    if (!(node instanceof MappingNode mapping)) {
      throw error(otherwise);
    }
    Map<String, YamlPart> parts = new LinkedHashMap<>();
    for (NodeTuple entry : mapping.getValue()) {
      int keyLine = line(entry.getKeyNode().getStartMark());
      String key = new YamlPart(file, keyLine, entry.getKeyNode()).text(otherwise);
      YamlPart part = new YamlPart(file, keyLine, entry.getValueNode());
      if (parts.putIfAbsent(key, part) != null) {
        throw part.error("'%s' stands here twice. Keep one.".formatted(key));
      }
    }
    return parts;
  }

  List<YamlPart> list(String otherwise) {
    if (!(node instanceof SequenceNode sequence)) {
      throw error(otherwise);
    }
    return sequence.getValue().stream()
        .map(value -> new YamlPart(file, line(value.getStartMark()), value))
        .toList();
  }

  String text(String otherwise) {
    if (node instanceof ScalarNode scalar && !scalar.getValue().isBlank()) {
      return scalar.getValue().strip();
    }
    throw error(otherwise);
  }
}
