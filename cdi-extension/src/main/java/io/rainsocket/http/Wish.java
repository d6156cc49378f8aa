package io.rainsocket.http;

/**
 * What one {@code Accept-Encoding} says of one encoding. Of two that are wanted as much, the one that is named itself comes before one
 * that the asterisk means, then the one that is named first.
 *
 * @param quality 0 is a refusal
 * @param named whether by its own name
 * @param position among the elements of the header
 */
record Wish(double quality, boolean named, int position) {

    static final Wish NONE = new Wish(0, false, Integer.MAX_VALUE);

    /** The header's last word on the encoding: its name counts more than the asterisk, wherever they stand. */
    static Wish of(String header, String token) {
        Wish found = NONE;
        String[] elements = header.split(",");
        for (int i = 0; i < elements.length; i++) {
            String[] parts = elements[i].split(";");
            String name = parts[0].trim();
            boolean named = name.equalsIgnoreCase(token);
            if (named || name.equals("*") && !found.named) {
                found = new Wish(quality(parts), named, i);
            }
        }
        return found;
    }

    private static double quality(String[] parts) {
        for (int i = 1; i < parts.length; i++) {
            String part = parts[i].trim();
            if (part.startsWith("q=")) {
                return number(part.substring(2).trim());
            }
        }
        return 1;
    }

    /** What is no number is no wish. */
    private static double number(String text) {
        return text.matches("[01](\\.[0-9]{0,3})?") ? Double.parseDouble(text) : 0;
    }

    boolean isBetterThan(Wish other) {
        if (quality != other.quality) {
            return quality > other.quality;
        }
        if (named != other.named) {
            return named;
        }
        return position < other.position;
    }
}
