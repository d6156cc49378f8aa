package io.rainsocket.cdi.validation;

import jakarta.validation.Path;

/**
 * The path of a violation as the client's code can use it, for example to find the field of a form: {@code lines[0].amount}.
 *
 * <p>A node of Bean Validation's path says where it is in the container <em>before</em> it: the path above has the nodes {@code lines} and
 * {@code amount}, of which the second has the index.
 */
final class ClientPath {

    private static final String RESULT = "result";

    private final StringBuilder text = new StringBuilder();

    /** Takes the place of an empty path. */
    private String whole = "";

    private ClientPath() {}

    /** Of a call: without the method; without the argument if it is the only one. */
    static String ofCall(Path path, ValidatedSignature signature) {
        ClientPath client = new ClientPath();
        path.forEach(node -> client.add(node, signature));
        return client.toString();
    }

    /** Of a value that a stage has completed with. */
    static String ofResult(Path path) {
        ClientPath client = new ClientPath();
        client.text.append(RESULT);
        path.forEach(client::addInner);
        return client.toString();
    }

    private void add(Path.Node node, ValidatedSignature signature) {
        switch (node.getKind()) {
            case METHOD, CROSS_PARAMETER -> {
                // the client does not know the method; arguments that do not fit each other have no path
            }
            case PARAMETER -> addArgument(node.as(Path.ParameterNode.class), signature);
            case RETURN_VALUE -> text.append(RESULT);
            default -> addInner(node);
        }
    }

    private void addArgument(Path.ParameterNode parameter, ValidatedSignature signature) {
        whole = signature.argument(parameter);
        if (!signature.isOnlyArgument(parameter)) {
            text.append(whole);
        }
    }

    /** Elements of containers and beans as a whole have no name of their own. */
    private void addInner(Path.Node node) {
        if (node.isInIterable()) {
            Object position = node.getKey() == null ? node.getIndex() : node.getKey();
            text.append('[').append(position == null ? "" : position).append(']');
        }
        switch (node.getKind()) {
            case PROPERTY -> text.append(text.isEmpty() ? "" : ".").append(node.getName());
            default -> {
                // said all
            }
        }
    }

    @Override
    public String toString() {
        return text.isEmpty() ? whole : text.toString();
    }
}
