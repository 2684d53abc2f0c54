/**
 * The command line: parse what was typed, call a room, print.
 *
 * <p>{@link vn.cancu.cli.CommandLines} builds the picocli commands; {@link vn.cancu.cli.Desk} is all that a command may call. A command
 * that needs the store runs in this process where the store is free, and in the server of the same home where that holds it ({@link
 * vn.cancu.cli.ServerLink}): what is printed is the same. Nothing here knows Neo4j or Lucene.
 */
@NullMarked
package vn.cancu.cli;

import org.jspecify.annotations.NullMarked;
