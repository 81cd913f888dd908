package vn.campaign111;

/** x */
public final class Campaign111 {
    private Campaign111() {}

    public static void main(String[] args) {
        System.out.println("hi");
    }
}
