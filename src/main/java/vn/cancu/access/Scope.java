package vn.cancu.access;

import java.util.Locale;
import java.util.Set;

/** What a program's token is for. To judge is for people. */
public enum Scope {
    READ(Right.READ),
    WRITE(Right.READ, Right.INTAKE, Right.CORRECT);

    @SuppressWarnings("ImmutableEnumChecker") // made by Set.of
    private final Set<Right> rights;

    Scope(Right... rights) {
        this.rights = Set.of(rights);
    }

    public Set<Right> rights() {
        return rights;
    }

    /** As it is written in commands and files. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
