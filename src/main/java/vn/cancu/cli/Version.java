package vn.cancu.cli;

import java.util.Objects;
import picocli.CommandLine.IVersionProvider;

/** The version that the build wrote into the jar. */
final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
        String version = Objects.requireNonNullElse(Version.class.getPackage().getImplementationVersion(), "dev");
        return new String[] {"Căn Cứ " + version, "Java " + Runtime.version()};
    }
}
