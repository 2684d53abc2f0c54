/**
 * Files and folders in: each is decoded, read, stored in one transaction and indexed in the same run.
 *
 * <p>This room owns two ports. {@link vn.cancu.intake.DocumentStore} is the graph's side: it decides which document a text is and
 * writes all of it at once. {@link vn.cancu.intake.IndexSink} is the index's side: it may lag behind the store and is caught up from
 * it. What fails is told by file and the rest goes on.
 *
 * <p>A file that was read whole is passed over when it comes again. One that was not, be it a page, be it an attachment, is in {@link
 * vn.cancu.keeping.Quarantine}: it is read again whenever it comes and by {@link vn.cancu.intake.Intake#retry}, and a better reading takes
 * the place of what is held of it. {@link vn.cancu.intake.Arrivals} are files that come into folders, each once it is whole.
 */
@NullMarked
package vn.cancu.intake;

import org.jspecify.annotations.NullMarked;
