package vn.cancu.reading.item;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.cancu.document.Item;

/** The items that the walk through the text stands under, the innermost on top; what is closed becomes a scope. */
final class OpenItems {
    private static final class Open {
        final Item item;
        final int from;
        final int limit;
        /** Place in the list of scopes, so that outer ones stay before inner ones. */
        final int at;

        Open(Item item, int from, int limit, int at) {
            this.item = item;
            this.from = from;
            this.limit = limit;
            this.at = at;
        }
    }

    private final Deque<Open> stack = new ArrayDeque<>();
    private final List<ItemScopes.@Nullable Scope> scopes = new ArrayList<>();

    /** Begins an item that may last to {@code limit}: ends what is not above it. */
    void open(Item item, int line, int limit) {
        while (!stack.isEmpty()
                && (stack.peek().limit < line || stack.peek().item.kind().compareTo(item.kind()) >= 0)) {
            close(line - 1);
        }
        int end = stack.isEmpty() ? limit : Math.min(limit, stack.peek().limit);
        stack.push(new Open(item, line, Math.max(line, end), scopes.size()));
        scopes.add(null);
    }

    /** The innermost open item of {@code kind} at {@code line}. */
    Optional<Item> innermost(Item.Kind kind, int line) {
        for (Open open : stack) {
            if (open.item.kind() == kind && open.limit >= line) {
                return Optional.of(open.item);
            }
        }
        return Optional.empty();
    }

    /** The innermost open project or subproject at {@code line}. */
    Optional<Item> component(int line) {
        for (Open open : stack) {
            boolean component = open.item.kind() == Item.Kind.PROJECT || open.item.kind() == Item.Kind.SUBPROJECT;
            if (component && open.limit >= line) {
                return Optional.of(open.item);
            }
        }
        return Optional.empty();
    }

    List<ItemScopes.Scope> closeAll(int lastLine) {
        while (!stack.isEmpty()) {
            close(lastLine);
        }
        List<ItemScopes.Scope> done = new ArrayList<>();
        for (ItemScopes.Scope scope : scopes) {
            if (scope != null) {
                done.add(scope);
            }
        }
        return done;
    }

    private void close(int line) {
        Open open = stack.pop();
        int end = Math.min(open.limit, Math.max(open.from, line));
        scopes.set(open.at, new ItemScopes.Scope(open.from, end, open.item.id()));
    }
}
