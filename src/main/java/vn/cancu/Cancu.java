package vn.cancu;

import vn.cancu.cli.CommandLines;
import vn.cancu.cli.Rooms;

/** The program: what was typed is run, and its exit status is the process's. */
public final class Cancu {
    private Cancu() {}

    public static void main(String[] args) {
        System.exit(CommandLines.run(args, new Rooms(Wiring::openStore, Wiring::servePage)));
    }
}
