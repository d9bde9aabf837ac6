package it.sprint.warehouse.kit;

import it.sprint.warehouse.feed.Language;
import it.sprint.warehouse.feed.Text;
import it.sprint.warehouse.feed.UnreadableDeliveryException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;

/** The kit's commands; they speak Italian unless they are asked for English. */
@Command(
    name = "kit",
    mixinStandardHelpOptions = true,
    versionProvider = KitCommand.Version.class,
    synopsisSubcommandLabel = "COMMAND",
    description = "Check and prepare files before they are delivered to S.PR.INT.",
    subcommands = {
      CheckCommand.class,
      TemplateCommand.class,
      PseudonymiseCommand.class,
      KeygenCommand.class
    })
public final class KitCommand {

  private static final String LANGUAGE = "--language";

  @Option(
      names = LANGUAGE,
      paramLabel = "it|en",
      scope = ScopeType.INHERIT,
      description = "The language of the answers (default: it).",
      defaultValue = "it",
      converter = LanguageConverter.class)
  private Language language = Language.IT;

  private KitCommand() {}

  public static void main(String[] arguments) {
    System.exit(commandLine(arguments).execute(arguments));
  }

  /** The commands, with their help in the language that the arguments ask for. */
  static CommandLine commandLine(String... arguments) {
    CommandLine commandLine = new CommandLine(new KitCommand());
    if (!isEnglish(List.of(arguments))) {
      commandLine.setResourceBundle(
          ResourceBundle.getBundle("it.sprint.warehouse.kit.kit", Locale.ITALIAN));
    }
    commandLine.setExecutionExceptionHandler(KitCommand::explain);
    commandLine.setParameterExceptionHandler(KitCommand::explainUse);
    return commandLine;
  }

  private static boolean isEnglish(List<String> arguments) {
    int option = arguments.indexOf(LANGUAGE);
    String following =
        option >= 0 && option + 1 < arguments.size() ? arguments.get(option + 1) : "";
    return following.equals("en") || arguments.contains(LANGUAGE + "=en");
  }

  Language language() {
    return language;
  }

  String say(Text text) {
    return text.in(language);
  }

  /** What a user can mend is one sentence; anything else is a fault of ours and shows its stack. */
  private static int explain(
      Exception exception, CommandLine commandLine, CommandLine.ParseResult parsed) {
    PrintWriter err = commandLine.getErr();
    Language language = language(commandLine);
    if (exception instanceof KitException ours) {
      err.println(ours.sentence(language));
    } else if (exception instanceof UnreadableDeliveryException unreadable) {
      err.println(unreadable.sentence(language));
    } else if (exception instanceof UncheckedIOException) {
      err.println(exception.getMessage());
    } else {
      exception.printStackTrace(err);
    }
    err.flush();
    return CommandLine.ExitCode.SOFTWARE;
  }

  private static Language language(CommandLine commandLine) {
    CommandLine root = commandLine;
    while (root.getParent() != null) {
      root = root.getParent();
    }
    return ((KitCommand) root.getCommand()).language;
  }

  private static int explainUse(ParameterException wrong, String[] arguments) {
    CommandLine commandLine = wrong.getCommandLine();
    PrintWriter err = commandLine.getErr();
    boolean isEnglish = isEnglish(Arrays.asList(arguments));
    err.println((isEnglish ? "" : "Il comando non è scritto bene: ") + wrong.getMessage());
    commandLine.usage(err);
    return commandLine.getCommandSpec().exitCodeOnInvalidInput();
  }

  /** Reads {@code it} or {@code en}. */
  static final class LanguageConverter implements ITypeConverter<Language> {
    @Override
    public Language convert(String code) {
      return Language.valueOf(code.toUpperCase(Locale.ROOT));
    }
  }

  /** The version of the build, where the program knows it. */
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[] {
        "S.PR.INT. kit "
            + Optional.ofNullable(KitCommand.class.getPackage().getImplementationVersion())
                .orElse("")
      };
    }
  }
}
