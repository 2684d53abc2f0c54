/**
 * A draft and its căn cứ: what is wrong with those it has, and which it should have.
 *
 * <p>{@link vn.cancu.draft.DraftCheck} reads a draft and tells its faults as {@link vn.cancu.draft.CheckFinding}s, each with its line, its
 * words and the rule that asks for it ({@link vn.cancu.draft.Rule}, from {@code data/draft/rules.csv}). What the collection knows
 * comes through the port {@link vn.cancu.draft.DraftKnowledge}; where there is no collection, {@link
 * vn.cancu.draft.CatalogueKnowledge} stands in with what {@code data/} lists, and the answer says what could not be checked.
 *
 * <p>{@link vn.cancu.draft.DraftProposal} gathers the căn cứ that a plan should have; what the unit's past plans rest on comes through the
 * port {@link vn.cancu.draft.PastPlans}.
 *
 * <p>Nothing is stored. A rule is claimed only where the decree says it: administrative documents name laws without number, normative
 * ones since mid-2025 with number and often without date; neither is a fault. No order by force or date is asked for, since none is
 * prescribed.
 */
@NullMarked
package vn.cancu.draft;

import org.jspecify.annotations.NullMarked;
