package vn.cancu.reading.item;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Which item a place of the text stands under: the innermost one whose lines hold it. */
public final class ItemScopes {
    /**
     * What is said between two lines is said of an item.
     *
     * @param from first line
     * @param to last line
     * @param id of the item
     */
    public record Scope(int from, int to, String id) {}

    private final List<Scope> scopes;
    /** Index of the innermost scope by line - 1, -1 where there is none. */
    private final int[] byLine;

    /** @param scopes outer ones before the inner */
    ItemScopes(List<Scope> scopes, int lines) {
        this.scopes = List.copyOf(scopes);
        this.byLine = new int[lines];
        java.util.Arrays.fill(byLine, -1);
        for (int i = 0; i < scopes.size(); i++) {
            Scope scope = scopes.get(i);
            for (int line = scope.from(); line <= Math.min(scope.to(), lines); line++) {
                byLine[line - 1] = i;
            }
        }
    }

    public List<Scope> all() {
        return new ArrayList<>(scopes);
    }

    /** The id of the item that {@code line} is about. */
    public Optional<String> at(int line) {
        int index = line < 1 || line > byLine.length ? -1 : byLine[line - 1];
        return index < 0 ? Optional.empty() : Optional.of(scopes.get(index).id());
    }
}
