/**
 * What does not agree, within documents and between them, as a careful inspector would tell it.
 *
 * <p>{@link vn.cancu.audit.Audits} asks; {@link vn.cancu.audit.Rule} is a rule, a row of {@code data/audit/rules.csv} with its reason and
 * the decree behind it. What the reader saw within one text is taken over; {@code DocumentRules} look at all facts of one document,
 * {@code UnitRules} at all documents of one issuing unit. Every {@link vn.cancu.audit.AuditFinding} shows the words that it rests on. Its id
 * is made of rule, document and facts, not of lines, so that what a person judged of it ({@link vn.cancu.audit.Judgement}) holds when the
 * document is read again. Nothing is corrected here. A rule that is not sure is quiet: a false alarm is a defect.
 */
@NullMarked
package vn.cancu.audit;

import org.jspecify.annotations.NullMarked;
