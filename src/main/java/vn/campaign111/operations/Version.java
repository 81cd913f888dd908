package vn.campaign111.operations;

import java.util.Objects;
import picocli.CommandLine.IVersionProvider;

/** Says which version this is; {@code development} when not run from a package. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        return new String[] {
            "Campaign111 "
                    + Objects.requireNonNullElse(Version.class.getPackage().getImplementationVersion(), "development")
        };
    }
}
