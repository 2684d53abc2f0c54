package vn.cancu.cli;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;

/** Says in the reader's language what is wrong with the words of a command, and where the help is. */
record UsageErrors(Terminal terminal, ResourceBundle words) implements CommandLine.IParameterExceptionHandler {
    @Override
    public int handleParseException(CommandLine.ParameterException e, String[] args) {
        CommandLine command = e.getCommandLine();
        if (e.getArgSpec() == null && noSubcommand(e)) {
            command.usage(terminal.err());
            return ExitStatus.USAGE;
        }
        terminal.err().println(sentence(e));
        terminal.err().println(said("error.help", command.getCommandSpec().qualifiedName()));
        return ExitStatus.USAGE;
    }

    /** Nothing but the name of a group of commands was typed. */
    private static boolean noSubcommand(CommandLine.ParameterException e) {
        CommandLine command = e.getCommandLine();
        boolean group = !command.getSubcommands().isEmpty();
        return group && !(e instanceof CommandLine.UnmatchedArgumentException);
    }

    private String sentence(CommandLine.ParameterException e) {
        return switch (e) {
            case CommandLine.UnmatchedArgumentException unmatched -> unmatched(unmatched);
            case CommandLine.MissingParameterException missing ->
                said(
                        "error.missing",
                        missing.getMissing().stream()
                                .map(UsageErrors::name)
                                .distinct()
                                .collect(Collectors.joining(", ")));
            case CommandLine.OverwrittenOptionException twice -> said("error.twice", name(twice.getOverwritten()));
            default -> {
                ArgSpec argument = e.getArgSpec();
                yield argument == null
                        ? Objects.requireNonNullElse(e.getMessage(), e.toString())
                        : value(argument, Objects.requireNonNullElse(e.getValue(), ""));
            }
        };
    }

    private String unmatched(CommandLine.UnmatchedArgumentException e) {
        String word = e.getUnmatched().getFirst();
        String key = e.isUnknownOption()
                ? "error.option"
                : e.getCommandLine().getSubcommands().isEmpty() ? "error.word" : "error.command";
        List<String> suggestions = e.getSuggestions();
        return said(key, word)
                + (suggestions.isEmpty()
                        ? ""
                        : " "
                                + said(
                                        "error.suggestions",
                                        String.join(", ", suggestions.subList(0, Math.min(3, suggestions.size())))));
    }

    /** A value that does not fit its option. */
    private String value(ArgSpec argument, String value) {
        Class<?> type =
                argument.typeInfo().isMultiValue() ? argument.typeInfo().getAuxiliaryTypes()[0] : argument.type();
        if (value.isEmpty()) {
            return said("error.missing", name(argument));
        }
        if (type.isEnum()) {
            String choices = Arrays.stream(type.getEnumConstants())
                    .map(choice -> choice.toString().toLowerCase(Locale.ROOT))
                    .collect(Collectors.joining(", "));
            return said("error.choice", value, name(argument), choices);
        }
        if (type == int.class || type == Integer.class) {
            return said("error.number", value, name(argument));
        }
        return said(type == LocalDate.class ? "error.date" : "error.value", value, name(argument));
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }

    private String said(String key, Object... values) {
        return new MessageFormat(words.getString(key), Locale.ROOT).format(values);
    }
}
