package vn.cancu.reading.citation;

import vn.cancu.document.Citation;

/**
 * A citation, and the index of the one that changes it (an AMENDED one) or that it changes (an AMENDING one); -1 where that is this
 * document, or none.
 */
record Found(Citation citation, int counterpart) {}
