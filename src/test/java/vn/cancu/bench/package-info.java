/**
 * How fast the reader is, and that no text makes it slow. {@link vn.cancu.bench.ReadingBenchmark} is run by hand
 * ({@code mvn -o -q -Pbench test-compile exec:exec}); {@link vn.cancu.bench.HostileTexts} are also read by a test.
 */
@NullMarked
package vn.cancu.bench;

import org.jspecify.annotations.NullMarked;
