package vn.campaign111;

import io.micronaut.runtime.Micronaut;
import java.util.TimeZone;

/** Where the product starts. */
public final class Campaign111 {

    private Campaign111() {}

    public static void main(String[] args) {
        TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
        Micronaut.build(args).mainClass(Campaign111.class).start();
    }
}
