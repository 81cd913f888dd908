package vn.campaign111.web;

import java.util.List;

/** The part of the address space that people sign in to; only there are cookies read or set. */
public final class BackOffice {

    private static final List<String> ROOTS = List.of("/studio", "/portal", "/account");

    private BackOffice() {}

    public static boolean holds(String path) {
        return ROOTS.stream().anyMatch(root -> path.equals(root) || path.startsWith(root + "/"));
    }
}
