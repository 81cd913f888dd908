package vn.campaign111.search.indexing;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Says once that something does not work and once that it works again, however often it is tried meanwhile. */
public final class Trouble {

    private static final Logger LOG = LoggerFactory.getLogger(Trouble.class);

    private final String what;
    private boolean told;

    /** @param what the sentence that is logged, without the cause */
    public Trouble(String what) {
        this.what = what;
    }

    /** Notes that it failed. */
    public synchronized void met(Throwable cause) {
        if (told) {
            LOG.debug("{}: still {}", what, cause.toString());
        } else {
            LOG.warn("{}: {}", what, cause.toString());
        }
        told = true;
    }

    /** Notes that it worked. */
    public synchronized void over() {
        if (told) {
            LOG.info("over: {}", what);
        }
        told = false;
    }
}
