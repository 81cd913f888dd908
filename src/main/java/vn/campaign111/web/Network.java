package vn.campaign111.web;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A range of addresses.
 *
 * @param prefix the address bytes, zero beyond the length
 * @param length how many leading bits count
 */
@SuppressWarnings("ArrayRecordComponent") // never handed out, never compared as a whole
record Network(byte[] prefix, int length) {

    private static final Pattern LITERAL =
            Pattern.compile("[0-9]{1,3}(\\.[0-9]{1,3}){3}|[0-9a-fA-F:.]*:[0-9a-fA-F:.]*");

    /** Reads {@code 10.0.0.0/8}, or one address. */
    static Network parse(String text) {
        int slash = text.indexOf('/');
        InetAddress address = literal(slash < 0 ? text : text.substring(0, slash));
        if (address == null) {
            throw new IllegalArgumentException("not an address or network: " + text);
        }
        int length = slash < 0 ? address.getAddress().length * 8 : Integer.parseInt(text.substring(slash + 1));
        return of(address, length);
    }

    /** Returns the neighbourhood that is treated as one client. */
    static Network around(InetAddress address) {
        return of(address, address.getAddress().length == 4 ? 24 : 64);
    }

    /** Returns the address written as text, or null; never asks a name server. */
    static @Nullable InetAddress literal(String text) {
        if (!LITERAL.matcher(text).matches()) {
            return null;
        }
        try {
            return InetAddress.getByName(text);
        } catch (UnknownHostException e) {
            return null;
        }
    }

    boolean holds(InetAddress address) {
        return address.getAddress().length == prefix.length
                && Arrays.equals(of(address, length).prefix(), prefix);
    }

    @Override
    public String toString() {
        try {
            return InetAddress.getByAddress(prefix).getHostAddress() + "/" + length;
        } catch (UnknownHostException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Network of(InetAddress address, int length) {
        byte[] bytes = address.getAddress();
        for (int bit = length; bit < bytes.length * 8; bit++) {
            bytes[bit / 8] &= (byte) ~(1 << (7 - bit % 8));
        }
        return new Network(bytes, length);
    }
}
