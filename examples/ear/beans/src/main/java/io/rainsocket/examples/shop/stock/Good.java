package io.rainsocket.examples.shop.stock;

/** Something that the bakery sells: how many lie on the shelf, and how many were sold. */
public record Good(String name, int left, int sold) {

    Good taken() {
        return new Good(name, left - 1, sold + 1);
    }

    Good baked(int count) {
        return new Good(name, left + count, sold);
    }
}
