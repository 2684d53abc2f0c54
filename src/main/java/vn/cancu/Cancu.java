package vn.cancu;

import java.util.logging.LogManager;
import vn.cancu.cli.CommandLines;
import vn.cancu.cli.Ending;
import vn.cancu.cli.Rooms;
import vn.cancu.files.FileTexts;

/** The program: what was typed is run, and its exit status is the process's. */
public final class Cancu {
    private Cancu() {}

    public static void main(String[] args) throws Exception {
        if (args.length == 1 && args[0].equals(FileTexts.CHILD)) {
            FileTexts.beChild();
            return;
        }
        // Lucene and the driver log through the JDK before Spring is there to take it; a person at a terminal has no
        // use for it.
        LogManager.getLogManager().reset();
        Ending.await();
        System.exit(CommandLines.run(args, new Rooms(Wiring::openStore, Wiring::servePage)));
    }
}
