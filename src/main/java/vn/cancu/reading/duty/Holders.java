package vn.cancu.reading.duty;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** The units named in the headings that a line stands under, the innermost last. */
final class Holders {
    /**
     * Units of one heading.
     *
     * @param units as printed
     * @param endLine the last line under it
     * @param isBullet whether the heading is a bullet
     */
    private record Holder(List<String> units, int endLine, boolean isBullet) {}

    private final Deque<Holder> stack = new ArrayDeque<>();

    /** Leaves the headings under which {@code line} does not stand. */
    void moveTo(int line) {
        while (!stack.isEmpty() && stack.peek().endLine() < line) {
            stack.pop();
        }
    }

    void enter(List<String> units, int endLine, boolean isBullet) {
        if (!isBullet) {
            stack.clear();
        }
        stack.push(new Holder(List.copyOf(units), endLine, isBullet));
    }

    /** What follows stands under no unit's heading. */
    void leave() {
        stack.clear();
    }

    List<String> units() {
        return stack.isEmpty() ? List.of() : stack.peek().units();
    }
}
