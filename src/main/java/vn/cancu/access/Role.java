package vn.cancu.access;

import java.util.Locale;
import java.util.Set;

/** What somebody is here for. Accounts themselves are the business of whoever owns the home, at the command line, and of no role. */
public enum Role {
    READER(Right.READ),
    /** Brings documents in and says what they mean; whether something is wrong with them is for others to say. */
    CLERK(Right.READ, Right.INTAKE, Right.CORRECT),
    /** Judges what clerks brought in, and brings nothing in himself. */
    INSPECTOR(Right.READ, Right.CORRECT, Right.JUDGE),
    ADMINISTRATOR(Right.values());

    @SuppressWarnings("ImmutableEnumChecker") // made by Set.of
    private final Set<Right> rights;

    Role(Right... rights) {
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
