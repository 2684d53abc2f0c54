package vn.cancu.reading.duty;

import vn.cancu.document.Duty.Role;

/**
 * A part that a clause gives to a unit.
 *
 * @param role which
 * @param unit the unit as printed
 * @param from the first word of the evidence
 * @param to the word after its last
 */
record Part(Role role, String unit, int from, int to) {}
