package io.rainsocket.it.docs;

/**
 * A block of code in a page.
 *
 * @param page where it is
 * @param line of its first fence, from 1
 * @param language what the fence says
 * @param comment the invisible one before it, empty if there is none
 * @param code its lines
 */
record Snippet(String page, int line, String language, String comment, String code) {

    /** For the names of tests. */
    String place() {
        return page + ":" + line;
    }
}
