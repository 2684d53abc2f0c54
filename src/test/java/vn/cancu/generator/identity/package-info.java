/**
 * A made-up country whose documents mention each other, with the truth of every mention: to measure identity.
 *
 * <p>It is made to mislead: every province gives the same numbers, many on the same days; districts and communes of one name lie in several
 * provinces; numbers and days are misprinted; authorities are printed by their level alone; laws by their name. {@code Country} says which
 * documents there are, {@code Writer} prints one, {@link vn.cancu.generator.identity.TrueMention} is what a print truly means and whether
 * its words suffice to tell. It knows nothing of how mentions are resolved.
 */
@NullMarked
package vn.cancu.generator.identity;

import org.jspecify.annotations.NullMarked;
