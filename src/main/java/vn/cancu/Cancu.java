package vn.cancu;

public final class Cancu {
    private Cancu() {}

    public static void main(String[] args) {
        System.out.println("cancu");
    }
}
