package vn.campaign111.kernel;

/** Facts that ship with the product and are brought into the database at every start, once each. */
public interface ReferenceData {

    /** Adds what is not there yet; changes nothing that is, because officers may have edited it. */
    void load();
}
