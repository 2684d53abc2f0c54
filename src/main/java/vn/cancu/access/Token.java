package vn.cancu.access;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a program proves itself by.
 *
 * @param sha256 of the secret, which is long and random: a slow hash would protect nothing more
 * @param made ISO instant
 * @param lastUsed ISO instant, kept to ten minutes; null before the first time
 */
public record Token(
        String name,
        Scope scope,
        String sha256,
        String made,
        @Nullable String lastUsed) {
    public Token {
        Objects.requireNonNull(name);
        Objects.requireNonNull(scope);
        Objects.requireNonNull(sha256);
        Objects.requireNonNull(made);
    }

    @Override
    public String toString() {
        return name + " (" + scope.code() + ")";
    }
}
