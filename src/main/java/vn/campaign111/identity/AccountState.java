package vn.campaign111.identity;

/** Whether an account may be used. */
enum AccountState {
    ACTIVE,
    DISABLED
}
