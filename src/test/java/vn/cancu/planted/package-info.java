/**
 * Documents with one planted fault each, and twins without it: {@link vn.cancu.planted.PlantedCases} makes them by seed from wordings in
 * {@code src/test/resources/vn/cancu/planted}, {@link vn.cancu.planted.PlantedScore} holds an audit of them against what was planted.
 *
 * <p>A wording is what one office might write. {@code {T}} is a figure in triệu đồng ({@code {T:đ}} the same in đồng), other braces are
 * names and dates; {@code <<wrong||right>>} is where the fault is. Wordings 11 to 15 of each kind were written without a look at the
 * rules or the reader and are held out; 1 to 10 are for tuning.
 */
@NullMarked
package vn.cancu.planted;

import org.jspecify.annotations.NullMarked;
