/**
 * When a document says that it takes effect, and until when: {@link vn.cancu.reading.force.ForceStage}. What it says of others'
 * force ("hết hiệu lực kể từ ngày …") is a citation's effect, read by the citation stage.
 */
@NullMarked
package vn.cancu.reading.force;

import org.jspecify.annotations.NullMarked;
