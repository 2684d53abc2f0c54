package vn.cancu.access;

import java.util.Objects;

/**
 * Somebody who may log in.
 *
 * @param name in small letters
 * @param password its Argon2 hash, with salt and costs
 * @param locked whether nobody may log in by it
 * @param changed ISO instant of the last change of password or lock: a session that began before is over
 */
public record Account(String name, Role role, String password, boolean locked, String changed) {
    public Account {
        Objects.requireNonNull(name);
        Objects.requireNonNull(role);
        Objects.requireNonNull(password);
        Objects.requireNonNull(changed);
    }

    /** Without the hash: it may come into a log. */
    @Override
    public String toString() {
        return name + " (" + role.code() + (locked ? ", locked)" : ")");
    }
}
