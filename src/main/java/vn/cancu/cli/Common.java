package vn.cancu.cli;

import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import vn.cancu.keeping.Home;

/** Options that every command has. */
final class Common {
    @Option(names = "--home", paramLabel = "DIR", descriptionKey = "common.home")
    @Nullable
    Path home;

    @Option(names = "--format", paramLabel = "text|json", defaultValue = "text", descriptionKey = "common.format")
    Format format = Format.TEXT;

    @Option(names = "--lang", paramLabel = "vi|en", defaultValue = "vi", descriptionKey = "common.lang")
    Language lang = Language.VI;

    enum Language {
        VI,
        EN
    }

    enum Format {
        TEXT,
        JSON
    }

    boolean json() {
        return format == Format.JSON;
    }

    Locale locale() {
        return lang == Language.EN ? Locale.ENGLISH : Locale.of("vi");
    }

    /** {@code --home}, else {@code CANCU_HOME}, else {@code var} beside the program, else {@code var} here. */
    Home home(Terminal terminal) {
        if (home != null) {
            return new Home(terminal.resolve(home));
        }
        String variable = System.getenv("CANCU_HOME");
        if (variable != null && !variable.isBlank()) {
            return new Home(terminal.resolve(Path.of(variable)));
        }
        String program = System.getProperty("cancu.program");
        return new Home(program == null ? terminal.resolve(Path.of("var")) : Path.of(program, "var"));
    }
}
