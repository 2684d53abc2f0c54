/**
 * Coverage-guided fuzzing (Jazzer) of what takes words from outside: the reader, the question parser with its search, and the parameters of
 * every page and route. A target is a class with {@code fuzzerTestOneInput}; {@link vn.cancu.fuzz.FuzzIT} runs each in a JVM of its own.
 */
@NullMarked
package vn.cancu.fuzz;

import org.jspecify.annotations.NullMarked;
