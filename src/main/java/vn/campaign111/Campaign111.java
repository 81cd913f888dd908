package vn.campaign111;

import vn.campaign111.operations.CommandLine;

/** Where the product begins. */
public final class Campaign111 {

    private Campaign111() {}

    /** Runs a command of {@link CommandLine}; without one, {@code serve}. */
    public static void main(String[] arguments) {
        CommandLine.main(arguments);
    }
}
