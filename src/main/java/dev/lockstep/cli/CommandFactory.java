package dev.lockstep.cli;

import picocli.CommandLine;
import picocli.CommandLine.IFactory;

/** Makes the commands, and hands each the console. */
final class CommandFactory implements IFactory {

    private final Console console;

    CommandFactory(Console console) {
        this.console = console;
    }

    @Override
    public <K> K create(Class<K> type) throws Exception {
        if (type == CheckCommand.class) {
            return type.cast(new CheckCommand(console));
        }
        if (type == DiffCommand.class) {
            return type.cast(new DiffCommand(console));
        }
        if (type == UpdateCommand.class) {
            return type.cast(new UpdateCommand(console));
        }
        return CommandLine.defaultFactory().create(type);
    }
}
