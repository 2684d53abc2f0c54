/**
 * How fast the house is. {@link vn.cancu.bench.Bench} runs the rooms' benchmarks by name ({@code ./cancu bench --help});
 * {@link vn.cancu.bench.ReadingBenchmark} is the reader's, and {@link vn.cancu.bench.HostileTexts} are also read by a test.
 */
@NullMarked
package vn.cancu.bench;

import org.jspecify.annotations.NullMarked;
