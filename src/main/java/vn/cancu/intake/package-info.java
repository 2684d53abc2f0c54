/**
 * Files and folders in: each is decoded, read, stored in one transaction and indexed in the same run.
 *
 * <p>This room owns two ports. {@link vn.cancu.intake.DocumentStore} is the graph's side: it decides which document a text is and
 * writes all of it at once. {@link vn.cancu.intake.IndexSink} is the index's side: it may lag behind the store and is caught up from
 * it. What fails is told by file and the rest goes on.
 */
@NullMarked
package vn.cancu.intake;

import org.jspecify.annotations.NullMarked;
