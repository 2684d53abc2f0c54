/**
 * The page: what a clerk, an accountant or an inspector sees in a browser, drawn on the server and readable without JavaScript.
 *
 * <p>Read {@link vn.cancu.web.HomePage} and the answers' pages first ({@link vn.cancu.web.BasisPage}, {@link vn.cancu.web.DutiesPage},
 * {@link vn.cancu.web.SearchPage}), then {@link vn.cancu.web.DocumentPage}, which prints a text as it stands with the facts that were
 * read from it marked ({@link vn.cancu.web.MarkedText}). {@link vn.cancu.web.Shown} puts values into words, {@link vn.cancu.web.Addresses}
 * knows where everything is. {@link vn.cancu.web.AccessConfiguration} and {@link vn.cancu.web.PlainWriter} stand between these pages and hostile
 * requests and texts; {@code routes.txt} says what each address needs.
 *
 * <p>This room asks other rooms and draws what they answer. It must not know the graph or the index, decide what a text means, or load
 * anything from another machine.
 */
@NullMarked
package vn.cancu.web;

import org.jspecify.annotations.NullMarked;
